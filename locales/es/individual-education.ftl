subject = Aviso de { $organisation_name } sobre sus datos de estudiante
title = Aviso sobre sus datos de estudiante
intro = En { $organisation_name } hubo un incidente que afectó o puede haber afectado a sus datos de estudiante. Este aviso le explica qué ocurrió, qué estamos haciendo y qué puede hacer usted.
student-reference = Su referencia de estudiante en nuestra institución: { $student_reference }
student-aid = ¿Recibe ayuda federal para estudios? Entonces tenga cuidado con los mensajes sobre sus préstamos o su ayuda. Inicie sesión solo después de escribir usted esta dirección en el navegador:
