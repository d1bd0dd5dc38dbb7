subject = { $organisation_name }: comunicazione sui dati relativi ai Suoi studi
title = Comunicazione sui dati relativi ai Suoi studi
intro = Presso { $organisation_name } si è verificato un incidente che ha coinvolto, o potrebbe aver coinvolto, i dati relativi ai Suoi studi. Questa comunicazione Le spiega che cosa è successo, che cosa stiamo facendo e che cosa può fare Lei.
student-reference = Il Suo riferimento presso di noi per gli studi: { $student_reference }
student-aid = Riceve aiuti federali per gli studi? Allora faccia attenzione ai messaggi sui Suoi prestiti o sui Suoi aiuti. Acceda solo dopo aver digitato personalmente questo indirizzo:
