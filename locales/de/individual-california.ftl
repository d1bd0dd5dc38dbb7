subject = Mitteilung von { $organisation_name } über eine Datenschutzverletzung
title = Mitteilung über eine Datenschutzverletzung
intro = Ihre personenbezogenen Daten sind von einem Vorfall bei { $organisation_name } betroffen oder könnten davon betroffen sein. Diese Mitteilung sagt Ihnen, was geschehen ist, was wir tun und was Sie tun können.
ca-what-happened = Was geschehen ist
ca-information = Um welche Daten es geht
ca-what-we-do = Was wir tun
ca-what-you-can-do = Was Sie tun können
ca-more-information = Weitere Auskünfte
