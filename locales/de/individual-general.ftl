subject = Mitteilung von { $organisation_name } über Ihre personenbezogenen Daten
title = Mitteilung über Ihre personenbezogenen Daten
intro = Bei { $organisation_name } gab es einen Vorfall. Ihre personenbezogenen Daten sind betroffen oder können betroffen sein. Dieses Schreiben sagt Ihnen, was geschehen ist, was wir tun und was Sie tun können.
