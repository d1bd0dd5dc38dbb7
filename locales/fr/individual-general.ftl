subject = Avis de { $organisation_name } sur vos données personnelles
title = Avis sur vos données personnelles
intro = Un incident a eu lieu chez { $organisation_name }. Vos données personnelles sont concernées ou peuvent l’être. Cet avis vous dit ce qui s’est passé, ce que nous faisons et ce que vous pouvez faire.
