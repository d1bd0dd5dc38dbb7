subject = Mitteilung von { $organisation_name } über Ihre personenbezogenen Daten
title = Mitteilung über Ihre personenbezogenen Daten
intro = Ihre personenbezogenen Daten sind von einem Vorfall betroffen oder könnten davon betroffen sein. Diese Mitteilung informiert Sie über Ihre Rechte und über Hilfe, die für Sie kostenlos ist.
holder = Diese Daten liegen bei { $organisation_name }.
parent = { $organisation_name } gehört zu { $organisation_parent }.
heading-services = Kostenlose Hilfe für Sie
services = Unser Personal beantwortet Ihre Fragen und hilft Ihnen kostenlos bei jedem der folgenden Schritte. Unsere Telefonnummer steht am Ende dieser Mitteilung.
