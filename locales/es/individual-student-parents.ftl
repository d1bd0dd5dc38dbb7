subject = Aviso de { $organisation_name } sobre datos de estudiantes
title = Aviso sobre datos de estudiantes
intro = En { $organisation_name } hubo un incidente que afectó o puede haber afectado a datos de estudiantes. Este aviso es para madres, padres, representantes legales y estudiantes mayores de edad. Si usted es madre, padre o representante legal, “sus datos” y “su expediente educativo” son, más abajo, los de la persona que estudia. El aviso explica qué ocurrió, qué estamos haciendo y qué puede hacer usted.
