subject = Avis de { $organisation_name } sur vos informations personnelles
title = Avis sur vos informations personnelles
intro = Un incident a touché vos informations personnelles, ou a pu les toucher. Cet avis vous explique vos droits et l’aide gratuite que vous pouvez recevoir.
holder = { $organisation_name } détient ces informations.
parent = { $organisation_name } fait partie de { $organisation_parent }.
heading-services = Une aide gratuite pour vous
services = Notre équipe répond à vos questions et vous aide gratuitement à chacune des étapes ci-dessous. Notre numéro de téléphone se trouve à la fin de cet avis.
