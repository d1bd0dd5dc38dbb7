subject = Aviso de { $organisation_name } sobre sus datos personales
title = Aviso sobre sus datos personales
intro = Hubo una violación de la seguridad de los datos personales en { $organisation_name } y sus datos están o pueden estar afectados. El Reglamento General de Protección de Datos (artículo 34) nos obliga a decírselo. Este aviso explica qué ocurrió, qué puede significar para usted, qué estamos haciendo y qué puede hacer usted.
complaint = Tiene derecho a presentar una reclamación ante una autoridad de protección de datos, por ejemplo donde vive, donde trabaja o donde ocurrió esto.
