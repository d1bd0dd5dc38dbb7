subject = Mitteilung von { $organisation_name } über Ihre Gesundheitsdaten
title = Mitteilung über Ihre Gesundheitsdaten
intro = Ihre Gesundheitsdaten sind von einem Vorfall bei { $organisation_name } betroffen oder könnten davon betroffen sein. Diese Mitteilung sagt Ihnen, was geschehen ist, was wir tun und was Sie tun können.
