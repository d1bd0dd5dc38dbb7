subject = Avis de { $organisation_name } sur une violation de données personnelles
title = Avis de violation de données
intro = Un incident a eu lieu chez { $organisation_name }. Vos informations personnelles sont concernées ou peuvent l’être. Cet avis vous dit ce qui s’est passé, ce que nous faisons et ce que vous pouvez faire.
ca-what-happened = Ce qui s’est passé
ca-information = Les informations concernées
ca-what-we-do = Ce que nous faisons
ca-what-you-can-do = Ce que vous pouvez faire
ca-more-information = Pour en savoir plus
