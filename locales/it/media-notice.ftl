subject = Per i media – { $organisation_name }: comunicazione di violazione dei dati
title = Comunicazione ai media: violazione dei dati
please-tell = La legge ci obbliga a informare i media, perché tutte le persone interessate possano venirne a conoscenza. Preghiamo le redazioni di darne notizia al loro pubblico.
