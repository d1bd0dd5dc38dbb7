subject = { $organisation_name } : avis de violation de données
title = Avis de violation de données
intro = { $organisation_name } a connu un incident. Cet incident concerne ou pourrait concerner vos informations personnelles. Cet avis vous explique ce qui s’est passé, ce que nous faisons et ce que vous pouvez faire.
ca-what-happened = Ce qui s’est passé
ca-information = Les informations concernées
ca-what-we-do = Ce que nous faisons
ca-what-you-can-do = Ce que vous pouvez faire
ca-more-information = Pour en savoir plus
