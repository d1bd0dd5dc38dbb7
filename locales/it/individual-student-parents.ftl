subject = { $organisation_name }: comunicazione sui dati di studentesse e studenti
title = Comunicazione sui dati di studentesse e studenti
intro = Presso { $organisation_name } si è verificato un incidente che ha coinvolto, o potrebbe aver coinvolto, dati di studentesse e studenti. Questa comunicazione è per genitori, rappresentanti legali, studentesse e studenti maggiorenni. Spiega che cosa è successo, che cosa stiamo facendo e che cosa può fare Lei.
