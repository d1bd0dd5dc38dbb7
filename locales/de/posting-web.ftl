subject = Mitteilung über eine Datenschutzverletzung bei { $organisation_name }
title = Mitteilung über eine Datenschutzverletzung
why-here = Wo wir können, informieren wir alle Betroffenen direkt. Wir veröffentlichen diese Mitteilung, weil wir möglicherweise nicht von allen eine aktuelle Anschrift haben.
