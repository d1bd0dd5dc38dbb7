subject = Bericht van { $organisation_name } over uw persoonlijke gegevens
title = Bericht over uw persoonlijke gegevens
intro = Er was een incident. Uw persoonlijke gegevens zijn daarbij betrokken of mogelijk betrokken. In dit bericht leest u over uw rechten en over gratis hulp voor u.
holder = { $organisation_name } bewaart deze gegevens.
parent = { $organisation_name } hoort bij { $organisation_parent }.
heading-services = Gratis hulp voor u
services = Ons personeel beantwoordt uw vragen en helpt u gratis bij elke stap hieronder. Ons telefoonnummer staat aan het einde van dit bericht.
