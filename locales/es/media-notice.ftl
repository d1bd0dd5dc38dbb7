subject = Para los medios de comunicación: aviso de una violación de datos en { $organisation_name }
title = Aviso de una violación de datos, para los medios de comunicación
please-tell = La ley nos obliga a informar a los medios de comunicación, para que puedan enterarse todas las personas afectadas. Les rogamos que den a conocer este aviso a su público.
