subject = Mitteilung von { $organisation_name } über Daten aus Studium oder Schule
title = Mitteilung über Daten aus Studium oder Schule
intro = Daten von Studierenden oder Lernenden sind von einem Vorfall bei { $organisation_name } betroffen oder könnten davon betroffen sein. Diese Mitteilung richtet sich an Eltern, an gesetzliche Vertretungen und an volljährige Studierende oder Lernende. Sie sagt Ihnen, was geschehen ist, was wir tun und was Sie tun können.
