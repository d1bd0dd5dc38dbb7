subject = Mitteilung von { $organisation_name } über Daten einer Person, für die Sie sorgen
title = Mitteilung über personenbezogene Daten einer Person, für die Sie sorgen
intro = Bei { $organisation_name } wurde der Schutz personenbezogener Daten verletzt. Daten von { $recipient_name } sind davon betroffen oder könnten davon betroffen sein. Sie bekommen diese Mitteilung, weil Sie Elternteil sind oder diese Person gesetzlich vertreten. Wir sagen Ihnen hier, was geschehen ist, was es bedeuten kann, was wir tun und was Sie tun können.
