subject = { $organisation_name } : avis sur les données d’une personne dont vous avez la charge
title = Avis sur les données personnelles d’une personne dont vous avez la charge
intro = { $organisation_name } a connu une violation de données personnelles. Cette violation concerne ou pourrait concerner des données sur { $recipient_name }. Vous recevez cet avis en tant que parent ou personne légalement responsable. Il explique ce qui s’est passé, ce que cela pourrait signifier, ce que nous faisons et ce que vous pouvez faire.
