subject = Mitteilung von { $organisation_name } über Ihre persönlichen Angaben
title = Mitteilung über Ihre persönlichen Angaben
intro = Ein Vorfall hat Ihre persönlichen Angaben betroffen oder kann sie betroffen haben. Dieses Schreiben nennt Ihnen Ihre Rechte und Hilfe, die für Sie kostenlos ist.
holder = { $organisation_name } bewahrt diese Angaben auf.
parent = { $organisation_name } gehört zu { $organisation_parent }.
heading-services = Kostenlose Hilfe für Sie
services = Unser Personal beantwortet Ihre Fragen und hilft Ihnen kostenlos bei jedem der folgenden Schritte. Unsere Telefonnummer steht am Ende dieses Schreibens.
