subject = Bericht van { $organisation_name } over gegevens van studenten of leerlingen
title = Bericht over gegevens van studenten of leerlingen
intro = Er was een incident bij { $organisation_name }. Gegevens van studenten of leerlingen zijn daarbij betrokken of mogelijk betrokken. Dit bericht is voor ouders, wettelijk vertegenwoordigers en volwassen studenten of leerlingen. U leest hier wat er is gebeurd, wat wij doen en wat u kunt doen.
