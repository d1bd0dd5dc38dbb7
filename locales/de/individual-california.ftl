subject = Mitteilung von { $organisation_name } über eine Datenschutzverletzung
title = Mitteilung über eine Datenschutzverletzung
intro = Bei { $organisation_name } gab es einen Vorfall. Ihre personenbezogenen Angaben sind betroffen oder können betroffen sein. Dieses Schreiben sagt Ihnen, was geschehen ist, was wir tun und was Sie tun können.
ca-what-happened = Was geschehen ist
ca-information = Um welche Angaben es geht
ca-what-we-do = Was wir tun
ca-what-you-can-do = Was Sie tun können
ca-more-information = Mehr erfahren
