subject = Mitteilung von { $organisation_name } über Daten aus Ihrer Gesundheitsakte
title = Mitteilung über Daten aus Ihrer Gesundheitsakte
intro = Daten aus Ihrer persönlichen Gesundheitsakte sind von einem Vorfall bei { $organisation_name } betroffen oder könnten davon betroffen sein. Diese Mitteilung sagt Ihnen, was geschehen ist, was wir tun und was Sie tun können.
