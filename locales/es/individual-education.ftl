subject = Aviso de { $organisation_name } sobre sus datos de estudiante
title = Aviso sobre sus datos de estudiante
intro = Hubo un incidente en { $organisation_name } y sus datos de estudiante están o pueden estar afectados. Este aviso le explica qué ocurrió, qué estamos haciendo y qué puede hacer usted.
student-reference = Su referencia de estudiante en nuestra institución: { $student_reference }
student-aid = ¿Recibe ayuda federal para estudios? Entonces tenga cuidado con los mensajes sobre sus préstamos o su ayuda. Inicie sesión solo si usted mismo ha escrito esta dirección:
