subject = { $organisation_name }: comunicazione di violazione dei dati
title = Comunicazione di violazione dei dati
intro = Presso { $organisation_name } si è verificato un incidente che ha coinvolto, o potrebbe aver coinvolto, le Sue informazioni personali. Questa comunicazione Le spiega che cosa è successo, che cosa stiamo facendo e che cosa può fare Lei.
ca-what-happened = Che cosa è successo
ca-information = Quali informazioni sono state coinvolte
ca-what-we-do = Che cosa stiamo facendo
ca-what-you-can-do = Che cosa può fare Lei
ca-more-information = Per maggiori informazioni
