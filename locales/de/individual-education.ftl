subject = Mitteilung von { $organisation_name } über Ihre Daten aus Studium oder Schule
title = Mitteilung über Ihre Daten aus Studium oder Schule
intro = Ihre Daten aus Studium oder Schule sind von einem Vorfall bei { $organisation_name } betroffen oder könnten davon betroffen sein. Diese Mitteilung sagt Ihnen, was geschehen ist, was wir tun und was Sie tun können.
student-reference = Ihr persönliches Zeichen bei uns: { $student_reference }
student-aid = Bekommen Sie Ausbildungsförderung vom US-Bund (federal student aid)? Dann seien Sie vorsichtig bei Nachrichten über Ihre Darlehen oder Ihre Förderung. Melden Sie sich nur an, wenn Sie diese Adresse selbst eingegeben haben:
