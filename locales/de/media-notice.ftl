subject = Mitteilung an die Medien: Datenschutzverletzung bei { $organisation_name }
title = Mitteilung an die Medien über eine Datenschutzverletzung
please-tell = Das Gesetz verlangt von uns, die Medien zu informieren, damit alle betroffenen Menschen davon erfahren können. Bitte machen Sie Ihr Publikum darauf aufmerksam.
