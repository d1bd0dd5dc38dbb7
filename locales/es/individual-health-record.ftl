subject = Aviso de { $organisation_name } sobre datos de su historial de salud
title = Aviso sobre datos de su historial de salud
intro = En { $organisation_name } hubo un incidente que afectó o puede haber afectado a datos de su historial personal de salud. Este aviso le explica qué ocurrió, qué estamos haciendo y qué puede hacer usted.
