subject = { $organisation_name }: comunicazione sulle Sue informazioni personali
title = Comunicazione sulle Sue informazioni personali
intro = Si è verificato un incidente che ha coinvolto, o potrebbe aver coinvolto, le Sue informazioni personali. Questa comunicazione Le spiega quali sono i Suoi diritti e quale aiuto gratuito può ricevere.
holder = L’organizzazione che conserva queste informazioni è { $organisation_name }.
parent = { $organisation_name } fa parte dell’organizzazione { $organisation_parent }.
heading-services = Un aiuto gratuito per Lei
services = Il nostro personale risponderà alle Sue domande e La aiuterà in ciascuno dei passi indicati sotto. Questo servizio è gratuito. Il nostro numero di telefono si trova alla fine di questa comunicazione.
