subject = Aviso de { $organisation_name } sobre sus datos personales
title = Aviso sobre sus datos personales
intro = En { $organisation_name } hubo una violación de la seguridad de los datos personales que afectó o puede haber afectado a sus datos. El Reglamento General de Protección de Datos de la Unión Europea (artículo 34) nos obliga a comunicárselo. Este aviso explica qué ocurrió, qué puede significar para usted, qué estamos haciendo y qué puede hacer usted.
complaint = Tiene derecho a presentar una reclamación ante una autoridad de protección de datos, por ejemplo donde vive, donde trabaja o donde ocurrió esto.
