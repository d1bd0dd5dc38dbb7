subject = Aviso de { $organisation_name } sobre sus datos de estudiante
title = Aviso sobre sus datos de estudiante
intro = Hubo un incidente en { $organisation_name } y sus datos de estudiante están o pueden estar afectados. Este aviso le explica qué ocurrió, qué estamos haciendo y qué puede hacer usted.
student-reference = Su referencia de estudiante en nuestra institución: { $student_reference }
heading-records = Su expediente educativo
records = La ley FERPA (Family Educational Rights and Privacy Act) le da derechos. Puede pedirnos ver su expediente educativo y que corrijamos lo que esté mal. En el caso de menores en la escuela, estos derechos son de los padres.
student-aid = ¿Recibe ayuda federal para estudios? Entonces tenga cuidado con los mensajes sobre sus préstamos o su ayuda. Inicie sesión solo si usted mismo ha escrito esta dirección:
