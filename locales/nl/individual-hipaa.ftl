subject = Bericht van { $organisation_name } over uw gezondheidsgegevens
title = Bericht over uw gezondheidsgegevens
intro = Er was een incident bij { $organisation_name }. Uw gezondheidsgegevens zijn daarbij betrokken of mogelijk betrokken. In dit bericht leest u wat er is gebeurd, wat wij doen en wat u kunt doen.
