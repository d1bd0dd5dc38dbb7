subject = Bericht van { $organisation_name } over gegevens van een overleden persoon
title = Bericht over persoonsgegevens van een overleden persoon
intro = Wij condoleren u met uw verlies. Er was een incident bij { $organisation_name }. Gegevens van { $recipient_name } zijn daarbij betrokken of mogelijk betrokken. U krijgt dit bericht omdat u nabestaande bent of de nalatenschap (erfenis) vertegenwoordigt. U leest hier wat er is gebeurd, wat wij doen en wat u kunt doen.
bureaus-death = Meld het overlijden aan elk van de drie Amerikaanse kredietbureaus, als nog niemand dat heeft gedaan. Zij zetten dit in het kredietdossier, zodat kredietverstrekkers het zien en op deze naam geen nieuw krediet geven. Houd een kopie van de overlijdensakte bij de hand.
freeze-estate = Vertegenwoordigt u de nalatenschap? Dan kunt u de kredietbureaus ook vragen om een blokkade (security freeze) en om een kopie van het kredietdossier. Beide zijn gratis.
accounts-open = Controleer de afschriften van alle rekeningen die nog open zijn. Let op alles wat u niet kunt verklaren.
