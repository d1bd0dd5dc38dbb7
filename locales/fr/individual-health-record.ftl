subject = { $organisation_name } : avis sur les données de votre dossier de santé
title = Avis sur les données de votre dossier de santé
intro = { $organisation_name } a connu un incident. Cet incident concerne ou pourrait concerner des données de votre dossier de santé personnel. Cet avis vous explique ce qui s’est passé, ce que nous faisons et ce que vous pouvez faire.
