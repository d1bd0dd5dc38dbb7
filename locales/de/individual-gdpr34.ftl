subject = Mitteilung von { $organisation_name } über Ihre personenbezogenen Daten
title = Mitteilung über Ihre personenbezogenen Daten
intro = Bei { $organisation_name } wurde der Schutz personenbezogener Daten verletzt. Ihre Daten sind betroffen oder können betroffen sein. Nach Artikel 34 der Datenschutz-Grundverordnung teilen wir Ihnen das mit. Dieses Schreiben sagt, was geschehen ist, was es für Sie bedeuten kann, was wir tun und was Sie tun können.
complaint = Sie haben das Recht, sich bei einer Datenschutzbehörde zu beschweren, zum Beispiel dort, wo Sie wohnen, wo Sie arbeiten oder wo es geschehen ist.
