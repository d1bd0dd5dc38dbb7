subject = { $organisation_name }: comunicazione sui dati di una persona sotto la Sua responsabilità
title = Comunicazione sui dati personali di una persona sotto la Sua responsabilità
intro = Presso { $organisation_name } si è verificata una violazione dei dati personali che ha coinvolto, o potrebbe aver coinvolto, dati di { $recipient_name }. Lei riceve questa comunicazione come genitore o rappresentante legale. La comunicazione Le spiega che cosa è successo, che cosa può significare, che cosa stiamo facendo e che cosa può fare Lei.
