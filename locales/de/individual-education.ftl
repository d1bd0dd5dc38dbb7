subject = Mitteilung von { $organisation_name } über Ihre Studien- oder Schuldaten
title = Mitteilung über Ihre Studien- oder Schuldaten
intro = Bei { $organisation_name } gab es einen Vorfall. Ihre Studien- oder Schuldaten sind betroffen oder können betroffen sein. Dieses Schreiben sagt Ihnen, was geschehen ist, was wir tun und was Sie tun können.
student-reference = Ihr Zeichen bei uns: { $student_reference }
student-aid = Bekommen Sie staatliche US-Ausbildungsförderung? Dann seien Sie vorsichtig bei Nachrichten über Ihre Darlehen oder Ihre Förderung. Melden Sie sich nur an, wenn Sie diese Adresse selbst eingegeben haben:
