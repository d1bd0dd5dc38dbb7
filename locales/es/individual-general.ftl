subject = Aviso de { $organisation_name } sobre sus datos personales
title = Aviso sobre sus datos personales
intro = Hubo un incidente en { $organisation_name } y sus datos personales están o pueden estar afectados. Este aviso le explica qué ocurrió, qué estamos haciendo y qué puede hacer usted.
