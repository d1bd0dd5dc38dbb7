subject = { $organisation_name } : avis sur les données d’une personne décédée
title = Avis sur les données personnelles d’une personne décédée
intro = Nous vous présentons nos condoléances. { $organisation_name } a connu un incident. Cet incident concerne ou pourrait concerner des données sur { $recipient_name }. Vous recevez cet avis parce que vous êtes de la famille proche ou que vous représentez la succession. Il explique ce qui s’est passé, ce que nous faisons et ce que vous pouvez faire.
bureaus-death = Signalez le décès à chacune des trois agences d’évaluation du crédit, si personne ne l’a encore fait. Elles l’inscrivent dans le dossier de crédit. Ainsi, les prêteurs le voient et n’ouvrent pas de nouveau crédit à ce nom. Préparez une copie de l’acte de décès.
freeze-estate = Si vous représentez la succession, vous pouvez aussi leur demander un gel de sécurité (security freeze) et une copie du dossier de crédit. Les deux sont gratuits.
accounts-open = Vérifiez les relevés de tous les comptes encore ouverts. Repérez tout ce que vous ne pouvez pas expliquer.
