subject = Aviso de { $organisation_name } sobre una violación de datos personales
title = Aviso de violación de datos
intro = Hubo un incidente en { $organisation_name } y su información personal está o puede estar afectada. Este aviso le explica qué ocurrió, qué estamos haciendo y qué puede hacer usted.
ca-what-happened = Qué ocurrió
ca-information = Qué información está afectada
ca-what-we-do = Qué estamos haciendo
ca-what-you-can-do = Qué puede hacer usted
ca-more-information = Más información
