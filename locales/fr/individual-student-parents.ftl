subject = { $organisation_name } : avis sur des données d’élèves
title = Avis sur des données d’élèves
intro = { $organisation_name } a connu un incident. Cet incident concerne ou pourrait concerner des données d’élèves. Cet avis s’adresse aux parents, aux personnes légalement responsables et aux élèves d’âge adulte. Si vous êtes parent ou personne légalement responsable, « vos données » et « votre dossier d’études » désignent ci-dessous les données et le dossier de l’élève. Cet avis explique ce qui s’est passé, ce que nous faisons et ce que vous pouvez faire.
