subject = Bericht van { $organisation_name } over een datalek
title = Bericht over een datalek
intro = Er was een incident bij { $organisation_name }. Uw persoonsgegevens zijn daarbij betrokken of mogelijk betrokken. In dit bericht leest u wat er is gebeurd, wat wij doen en wat u kunt doen.
ca-what-happened = Wat er is gebeurd
ca-information = Om welke gegevens het gaat
ca-what-we-do = Wat wij doen
ca-what-you-can-do = Wat u kunt doen
ca-more-information = Meer informatie
