subject = { $organisation_name } : avis sur vos données étudiantes
title = Avis sur vos données étudiantes
intro = { $organisation_name } a connu un incident. Cet incident concerne ou pourrait concerner vos données étudiantes. Cet avis vous explique ce qui s’est passé, ce que nous faisons et ce que vous pouvez faire.
student-reference = Votre référence étudiante chez nous : { $student_reference }
student-aid = Recevez-vous une aide fédérale aux études ? Méfiez-vous alors des messages sur vos prêts ou votre aide. Connectez-vous seulement après avoir tapé vous-même cette adresse :
