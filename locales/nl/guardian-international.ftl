subject = Bericht van { $organisation_name } over gegevens van iemand voor wie u zorgt
title = Bericht over persoonsgegevens van iemand voor wie u zorgt
intro = Er was een inbreuk in verband met persoonsgegevens (een datalek) bij { $organisation_name }. Gegevens van { $recipient_name } zijn daarbij betrokken of mogelijk betrokken. U krijgt dit bericht omdat u de ouder of wettelijk vertegenwoordiger bent. U leest hier wat er is gebeurd, wat dit kan betekenen, wat wij doen en wat u kunt doen.
