subject = { $organisation_name }: comunicazione sui dati della Sua cartella sanitaria personale
title = Comunicazione sui dati della Sua cartella sanitaria personale
intro = Presso { $organisation_name } si è verificato un incidente che ha coinvolto, o potrebbe aver coinvolto, dati della Sua cartella sanitaria personale. Questa comunicazione Le spiega che cosa è successo, che cosa stiamo facendo e che cosa può fare Lei.
