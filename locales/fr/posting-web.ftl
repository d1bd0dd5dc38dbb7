subject = { $organisation_name } : avis de violation de données
title = Avis de violation de données
why-here = Nous informons directement toutes les personnes concernées quand nous le pouvons. Nous publions cet avis parce que nous n’avons peut-être pas l’adresse actuelle de chacune d’elles.
