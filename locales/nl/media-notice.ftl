subject = Voor de media: bericht over een datalek bij { $organisation_name }
title = Bericht aan de media over een datalek
please-tell = Volgens de wet moeten wij de media inlichten, zodat iedereen om wie het gaat, dit te weten kan komen. Wij vragen u dit onder de aandacht van uw publiek te brengen.
