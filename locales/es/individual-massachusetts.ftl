subject = Aviso de { $organisation_name } sobre su información personal
title = Aviso sobre su información personal
intro = Hubo un incidente que afectó o puede haber afectado a su información personal. Este aviso le explica sus derechos y la ayuda gratuita que puede recibir.
holder = { $organisation_name } guarda esta información.
parent = { $organisation_name } pertenece a { $organisation_parent }.
heading-services = Ayuda gratuita para usted
services = Nuestro personal responderá a sus preguntas y le ayudará gratis con cada uno de los pasos que siguen. Encontrará nuestro teléfono al final de este aviso.
