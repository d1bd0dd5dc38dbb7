subject = Aviso de { $organisation_name } sobre una violación de datos
title = Aviso de violación de datos
intro = En { $organisation_name } hubo un incidente que afectó o puede haber afectado a su información personal. Este aviso le explica qué ocurrió, qué estamos haciendo y qué puede hacer usted.
ca-what-happened = Qué ocurrió
ca-information = Qué información se vio afectada
ca-what-we-do = Qué estamos haciendo
ca-what-you-can-do = Qué puede hacer usted
ca-more-information = Más información
