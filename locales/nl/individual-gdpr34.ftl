subject = Bericht van { $organisation_name } over uw persoonsgegevens
title = Bericht over uw persoonsgegevens
intro = Er was een inbreuk in verband met persoonsgegevens (een datalek) bij { $organisation_name }. Uw gegevens zijn daarbij betrokken of mogelijk betrokken. De Algemene verordening gegevensbescherming (AVG) van de Europese Unie (artikel 34) verplicht ons om u dit te vertellen. In dit bericht leest u wat er is gebeurd, wat dit voor u kan betekenen, wat wij doen en wat u kunt doen.
complaint = U hebt het recht om een klacht in te dienen bij een autoriteit voor gegevensbescherming. Dat kan bijvoorbeeld waar u woont, waar u werkt of waar dit is gebeurd.
