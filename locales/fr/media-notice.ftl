subject = À l’attention des médias – { $organisation_name } : avis de violation de données
title = Avis de violation de données, à l’attention des médias
please-tell = La loi nous demande d’informer les médias, pour que les personnes que nous ne pouvons pas joindre apprennent ce qui s’est passé. Merci de porter ces informations à la connaissance de votre public.
