subject = { $organisation_name }: comunicazione sui Suoi dati personali
title = Comunicazione sui Suoi dati personali
intro = Presso { $organisation_name } si è verificata una violazione dei dati personali che ha coinvolto, o potrebbe aver coinvolto, i Suoi dati. Il regolamento generale sulla protezione dei dati dell’Unione europea (articolo 34) ci obbliga a informarLa. Questa comunicazione Le spiega che cosa è successo, che cosa può significare per Lei, che cosa stiamo facendo e che cosa può fare Lei.
complaint = Lei ha il diritto di proporre reclamo a un’autorità per la protezione dei dati, per esempio dove vive, dove lavora o dove è avvenuto il fatto.
