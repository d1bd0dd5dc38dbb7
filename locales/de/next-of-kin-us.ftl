subject = Mitteilung von { $organisation_name } über Daten einer verstorbenen Person
title = Mitteilung über personenbezogene Daten einer verstorbenen Person
intro = Wir sprechen Ihnen unser Beileid aus. Bei { $organisation_name } gab es einen Vorfall. Daten von { $recipient_name } sind davon betroffen oder könnten davon betroffen sein. Sie bekommen diese Mitteilung, weil Sie zu den nächsten Angehörigen gehören oder den Nachlass vertreten. Wir sagen Ihnen hier, was geschehen ist, was wir tun und was Sie tun können.
bureaus-death = Melden Sie den Tod jeder der drei Kreditauskunfteien, falls das noch niemand getan hat. Dort wird der Tod in der Kreditakte vermerkt. Wer Kredite vergibt, soll das sehen und auf diesen Namen keinen neuen Kredit vergeben. Halten Sie eine Kopie der Sterbeurkunde bereit.
freeze-estate = Wenn Sie den Nachlass vertreten, können Sie dort auch eine Sperre der Kreditakte (security freeze) und eine Kopie davon verlangen. Beides ist kostenlos.
accounts-open = Prüfen Sie die Auszüge aller Konten, die noch bestehen. Achten Sie auf alles, was Sie sich nicht erklären können.
