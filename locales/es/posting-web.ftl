subject = Aviso de una violación de datos en { $organisation_name }
title = Aviso de una violación de datos
why-here = Cuando podemos, avisamos directamente a cada persona afectada. Publicamos este aviso porque es posible que no tengamos la dirección actual de todas.
