subject = Bericht van { $organisation_name } over uw persoonsgegevens
title = Bericht over uw persoonsgegevens
intro = Er was een incident. Uw persoonsgegevens zijn daarbij betrokken of mogelijk betrokken. In dit bericht leest u over uw rechten en over gratis hulp voor u.
holder = { $organisation_name } bewaart deze gegevens.
parent = { $organisation_name } hoort bij { $organisation_parent }.
heading-services = Gratis hulp voor u
services = Onze medewerkers beantwoorden uw vragen en helpen u bij elke stap hieronder. Dat is gratis. Ons telefoonnummer staat aan het einde van dit bericht.
