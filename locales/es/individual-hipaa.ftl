subject = Aviso de { $organisation_name } sobre su información de salud
title = Aviso sobre su información de salud
intro = En { $organisation_name } hubo un incidente que afectó o puede haber afectado a su información de salud. Este aviso le explica qué ocurrió, qué estamos haciendo y qué puede hacer usted.
