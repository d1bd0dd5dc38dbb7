subject = { $organisation_name }: comunicazione sui dati di una persona deceduta
title = Comunicazione sui dati personali di una persona deceduta
intro = Le porgiamo le nostre condoglianze. Presso { $organisation_name } si è verificato un incidente che ha coinvolto, o potrebbe aver coinvolto, dati di { $recipient_name }. Lei riceve questa comunicazione come familiare o come rappresentante dell’eredità. La comunicazione Le spiega che cosa è successo, che cosa stiamo facendo e che cosa può fare Lei.
bureaus-death = Informi del decesso ciascuna delle tre agenzie di informazioni creditizie, se non lo ha già fatto qualcun altro. Le agenzie lo annotano nel fascicolo creditizio. Così chi concede prestiti lo vede e non concede nuovo credito a questo nome. Tenga pronta una copia del certificato di morte.
freeze-estate = Se rappresenta l’eredità, può anche chiedere alle agenzie un congelamento (security freeze) e una copia del fascicolo creditizio. Entrambi sono gratuiti.
accounts-open = Controlli gli estratti conto di tutti i conti ancora aperti. Verifichi se c’è qualcosa che non sa spiegarsi.
