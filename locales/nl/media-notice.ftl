subject = Voor de media: bericht over een datalek bij { $organisation_name }
title = Bericht aan de media over een datalek
please-tell = Volgens de wet moeten wij de media inlichten, zodat ook mensen die wij niet kunnen bereiken, dit te weten komen. Wij vragen u dit onder de aandacht van uw publiek te brengen.
