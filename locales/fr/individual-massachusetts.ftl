subject = { $organisation_name } : avis sur vos informations personnelles
title = Avis sur vos informations personnelles
intro = Un incident concerne ou pourrait concerner vos informations personnelles. Cet avis vous explique vos droits et l’aide gratuite que vous pouvez recevoir.
holder = { $organisation_name } détient ces informations.
parent = { $organisation_name } appartient à { $organisation_parent }.
heading-services = Une aide gratuite pour vous
services = Notre équipe répondra à vos questions et vous aidera gratuitement à chacune des étapes ci-dessous. Vous trouverez notre numéro de téléphone à la fin de cet avis.
