subject = { $organisation_name } : avis sur vos données personnelles
title = Avis sur vos données personnelles
intro = { $organisation_name } a connu une violation de données à caractère personnel. Cette violation concerne ou pourrait concerner vos données. Le règlement général sur la protection des données de l’Union européenne (article 34) nous oblige à vous en informer. Cet avis explique ce qui s’est passé, ce que cela pourrait signifier pour vous, ce que nous faisons et ce que vous pouvez faire.
complaint = Vous avez le droit d’introduire une réclamation auprès d’une autorité de protection des données, par exemple là où vous vivez, là où vous travaillez ou là où cela s’est passé.
