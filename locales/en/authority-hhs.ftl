subject = Breach of health data at { $organisation_name }: { $reference }
title = Breach of protected health information
intro = { $organisation_name } reports this breach of unsecured protected health information (45 CFR 164.408). The department takes reports by its web form. This page holds the facts to enter there.
