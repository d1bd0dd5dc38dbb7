subject = Avis de { $organisation_name } sur vos données personnelles
title = Avis sur vos données personnelles
intro = Une violation de données personnelles a eu lieu chez { $organisation_name }. Vos données sont concernées ou peuvent l’être. Le règlement général sur la protection des données (article 34) nous demande de vous le dire. Cet avis explique ce qui s’est passé, ce que cela peut signifier pour vous, ce que nous faisons et ce que vous pouvez faire.
complaint = Vous avez le droit de porter plainte auprès d’une autorité de protection des données, par exemple là où vous vivez, là où vous travaillez ou là où cela s’est passé.
