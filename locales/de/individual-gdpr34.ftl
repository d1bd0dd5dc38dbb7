subject = Mitteilung von { $organisation_name } über Ihre personenbezogenen Daten
title = Mitteilung über Ihre personenbezogenen Daten
intro = Ihre Daten sind von einer Verletzung des Schutzes personenbezogener Daten bei { $organisation_name } betroffen oder könnten davon betroffen sein. Die Datenschutz-Grundverordnung der Europäischen Union (Artikel 34) verpflichtet uns, Ihnen dies mitzuteilen. Diese Mitteilung sagt Ihnen, was geschehen ist, was es für Sie bedeuten kann, was wir tun und was Sie tun können.
complaint = Sie haben das Recht, sich bei einer Datenschutzbehörde zu beschweren, zum Beispiel dort, wo Sie wohnen, wo Sie arbeiten oder wo es geschehen ist.
