subject = { $organisation_name }: comunicazione sulle informazioni relative alla Sua salute
title = Comunicazione sulle informazioni relative alla Sua salute
intro = Presso { $organisation_name } si è verificato un incidente che ha coinvolto, o potrebbe aver coinvolto, informazioni relative alla Sua salute. Questa comunicazione Le spiega che cosa è successo, che cosa stiamo facendo e che cosa può fare Lei.
