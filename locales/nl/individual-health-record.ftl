subject = Bericht van { $organisation_name } over gegevens uit uw gezondheidsdossier
title = Bericht over gegevens uit uw gezondheidsdossier
intro = Er was een incident bij { $organisation_name }. Gegevens uit uw persoonlijke gezondheidsdossier zijn daarbij betrokken of mogelijk betrokken. In dit bericht leest u wat er is gebeurd, wat wij doen en wat u kunt doen.
