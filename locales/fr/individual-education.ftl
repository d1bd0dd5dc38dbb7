subject = Avis de { $organisation_name } sur vos données d’études
title = Avis sur vos données d’études
intro = Un incident a eu lieu chez { $organisation_name }. Vos données d’études sont concernées ou peuvent l’être. Cet avis vous dit ce qui s’est passé, ce que nous faisons et ce que vous pouvez faire.
student-reference = Votre référence d’études chez nous : { $student_reference }
student-aid = Recevez-vous une aide fédérale aux études ? Méfiez-vous alors des messages sur vos prêts ou votre aide. Connectez-vous seulement après avoir tapé vous-même cette adresse :
