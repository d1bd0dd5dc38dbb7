subject = { $organisation_name } : avis sur vos informations de santé
title = Avis sur vos informations de santé
intro = { $organisation_name } a connu un incident. Cet incident concerne ou pourrait concerner vos informations de santé. Cet avis vous explique ce qui s’est passé, ce que nous faisons et ce que vous pouvez faire.
