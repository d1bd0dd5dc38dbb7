subject = { $organisation_name }: comunicazione di violazione dei dati
title = Comunicazione di violazione dei dati
why-here = Quando possiamo, informiamo direttamente le persone interessate. Pubblichiamo questa comunicazione perché forse non abbiamo l’indirizzo aggiornato di tutte.
