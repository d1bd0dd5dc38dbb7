subject = À l’attention des médias – { $organisation_name } : avis de violation de données
title = Avis de violation de données, à l’attention des médias
please-tell = La loi nous oblige à informer les médias, pour que toutes les personnes concernées puissent apprendre ce qui s’est passé. Merci de porter ces informations à la connaissance de votre public.
