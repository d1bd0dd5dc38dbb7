subject = Per i media – { $organisation_name }: comunicazione di violazione dei dati
title = Comunicazione ai media: violazione dei dati
please-tell = La legge ci chiede di informare i media, perché ne vengano a conoscenza anche le persone che non possiamo raggiungere. Preghiamo le redazioni di darne notizia al loro pubblico.
