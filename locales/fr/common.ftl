# Textes communs à plusieurs modèles. Lisez locales/README.md avant d’en changer un :
# chaque variante qui utilise un texte modifié devient une nouvelle version, à approuver de nouveau.

font-stack = 'Segoe UI', 'Helvetica Neue', Arial, 'Noto Sans', sans-serif

## Le cadre d’un avis

drill-banner = Ceci est un exercice. Vos données ne sont pas touchées et vous n’avez rien à faire.
date-line = Date : { DATE($notice_date) }
reference-line = Notre référence : { $reference }
greeting = Bonjour { $recipient_name },
greeting-guardian = Bonjour { $guardian_name }, cet avis concerne { $recipient_name }. Il s’adresse au parent ou à la personne légalement responsable.
greeting-next-of-kin = Bonjour { $next_of_kin_name }, cet avis concerne { $recipient_name }. Il s’adresse à la famille proche.
about-other = Cet avis porte sur { $recipient_name }. Les mots « vos données », « vos comptes » et « vos droits » y désignent les données, les comptes et les droits de { $recipient_name }.

## Le nom de la plupart des avis

notice-subject = { $organisation_name } : avis sur vos données personnelles
notice-title = Avis sur vos données personnelles
notice-intro = { $organisation_name } a connu un incident. Cet incident concerne ou pourrait concerner vos données personnelles. Cet avis vous explique ce qui s’est passé, ce que nous faisons et ce que vous pouvez faire.

## Ce qui s’est passé

heading-what-happened = Ce qui s’est passé
when-day = { $dates_estimated ->
    [true] Nous pensons que cela s’est passé le { DATE($occurred_from) }.
   *[other] Cela s’est passé le { DATE($occurred_from) }.
}
when-range = { $dates_estimated ->
    [true] Nous pensons que cela s’est passé entre le { DATE($occurred_from) } et le { DATE($occurred_until) }.
   *[other] Cela s’est passé entre le { DATE($occurred_from) } et le { DATE($occurred_until) }.
}
when-unknown = Nous ne savons pas encore quel jour exactement cela s’est passé.
discovered = Nous avons eu connaissance de l’incident le { DATE($discovered_on) }.
police-asked-to-wait = La police ou une autre autorité chargée de faire respecter la loi nous a demandé d’attendre avant d’envoyer cet avis.
police-did-not-ask-to-wait = Aucune autorité chargée de faire respecter la loi ne nous a demandé d’attendre avant d’envoyer cet avis.

circumstance-unauthorised_access = Quelqu’un est entré sans autorisation dans l’un de nos systèmes informatiques. Des données ont peut-être été vues ou copiées.
circumstance-stolen_credentials = Quelqu’un a utilisé un mot de passe volé pour se connecter à l’un de nos comptes. Des données ont peut-être été vues ou copiées.
circumstance-deceptive_message = Quelqu’un a trompé une personne de notre équipe par un faux message et a ainsi eu accès à des données. Ces données ont peut-être été vues ou copiées.
circumstance-malware = Un logiciel malveillant est entré dans l’un de nos systèmes informatiques. Il a peut-être lu ou copié des données.
circumstance-ransomware = Quelqu’un est entré dans nos systèmes informatiques, a bloqué des données et a demandé de l’argent. Les données ont peut-être aussi été copiées.
circumstance-misdirected_message = Un message contenant des données a été envoyé à la mauvaise personne.
circumstance-published_by_mistake = Par erreur, des données étaient visibles sur internet.
circumstance-lost_device = Un ordinateur, un téléphone ou un autre appareil contenant des données a été perdu.
circumstance-stolen_device = Un ordinateur, un téléphone ou un autre appareil contenant des données a été volé.
circumstance-lost_documents = Des documents papier contenant des données ont été perdus ou volés.
circumstance-improper_use_by_staff = Une personne de notre équipe a consulté ou utilisé des données alors que son travail ne l’exigeait pas.
circumstance-service_provider = Cela s’est passé dans une entreprise qui traite des données pour nous.

number-affected = { $persons_count ->
    [one] D’après ce que nous savons aujourd’hui, { NUMBER($persons_count) } personne est concernée.
    [many] D’après ce que nous savons aujourd’hui, { NUMBER($persons_count) } de personnes sont concernées.
   *[other] D’après ce que nous savons aujourd’hui, { NUMBER($persons_count) } personnes sont concernées.
}
number-records = { $records_count ->
    [one] D’après ce que nous savons aujourd’hui, { NUMBER($records_count) } dossier est concerné.
    [many] D’après ce que nous savons aujourd’hui, { NUMBER($records_count) } de dossiers sont concernés.
   *[other] D’après ce que nous savons aujourd’hui, { NUMBER($records_count) } dossiers sont concernés.
}
heading-delay = Pourquoi vous recevez cet avis seulement maintenant
heading-acquirers = Qui a obtenu les informations

## Les données

heading-data = Les informations concernées
data-own = L’incident concerne les informations suivantes sur vous : { $own_data }.
data-all = L’incident concerne ou pourrait concerner les informations suivantes sur vous :

data-name = votre nom
data-contact = vos coordonnées (comme votre adresse, votre numéro de téléphone ou votre adresse électronique)
data-date_of_birth = votre date de naissance
data-ssn = votre numéro de sécurité sociale (Social Security number)
data-drivers_license = le numéro de votre permis de conduire
data-state_id = le numéro d’une carte d’identité délivrée par votre État (aux États-Unis)
data-passport = votre numéro de passeport
data-tax_id = votre numéro d’identification fiscale
data-military_id = votre numéro d’identification militaire
data-tribal_id = votre numéro d’identification tribale
data-national_id = votre numéro national d’identité
data-other_government_id = un autre numéro qu’un organisme public vous a attribué
data-account_with_code = votre numéro de compte bancaire avec un code ou un mot de passe du compte
data-account_without_code = votre numéro de compte bancaire
data-payment_card = le numéro de votre carte de paiement
data-credit_card = le numéro de votre carte de crédit
data-online_credentials = votre identifiant avec le mot de passe d’un compte en ligne
data-email_credentials = le mot de passe de votre messagerie électronique
data-security_questions = vos questions de sécurité avec leurs réponses
data-medical = des informations sur votre santé ou vos soins
data-health_insurance = le numéro ou le contrat de votre assurance maladie
data-phi = des informations de santé qu’un prestataire de soins ou un assureur détenait sur vous
data-phr = des informations de votre dossier de santé personnel
data-biometric = des données biométriques (comme une empreinte digitale ou un scan de votre visage)
data-genetic = des données génétiques
data-mothers_maiden_name = le nom de naissance de votre mère
data-student_id = votre numéro étudiant
data-student_record = des informations de votre dossier d’études
data-course_grades = vos cours avec vos notes
data-financial_aid = des informations sur votre aide financière aux études
data-employee_id = votre numéro de membre du personnel
data-e_signature = votre signature électronique
data-private_key = une clé secrète qui prouve votre identité
data-geolocation = des informations sur les lieux où vous étiez
data-traffic = des informations qui indiquent quand et avec qui vous avez communiqué
data-communications_content = le contenu de messages que vous avez envoyés ou reçus
data-criminal_record = des informations sur des procédures pénales
data-children = des informations sur vos enfants
data-elderly = des informations qui montrent que vous êtes une personne âgée
data-professional_secrecy = des informations couvertes par le secret professionnel (comme le secret médical ou celui d’un cabinet d’avocats)
data-medical_id = votre numéro d’identification médicale
data-cdi = des informations protégées d’un projet de recherche ou de défense
data-irs_pin = le code PIN qui protège votre déclaration d’impôts (IRS IP PIN)
data-tax_information = vos informations fiscales
data-voter_id = votre numéro d’inscription électorale
data-account_passwords = les mots de passe ou codes de votre compte bancaire
data-vital_record = votre acte de naissance ou de mariage
data-customer_financial = des informations sur vos relations avec une banque ou un organisme de crédit
data-employee_id_with_code = votre numéro de membre du personnel avec son code ou son mot de passe
data-work_evaluation = des évaluations de votre travail
data-unique_electronic_id = un numéro électronique qui donne accès à votre compte bancaire (avec son code)
data-license_plates = des relevés des lieux où la plaque d’immatriculation de votre voiture a été vue
data-special_categories = des informations sensibles (comme la religion, les opinions politiques ou l’orientation sexuelle)
data-identity_theft_kit = plusieurs éléments qui permettent ensemble de vous identifier
data-any = d’autres informations sur vous

## Ce que cela pourrait signifier

heading-consequences = Ce que cela pourrait signifier pour vous
consequence-identity_theft = Quelqu’un pourrait se faire passer pour vous, par exemple pour ouvrir un compte à votre nom.
consequence-financial_loss = Vous pourriez perdre de l’argent.
consequence-deceptive_messages = Vous pourriez recevoir de faux messages ou appels qui utilisent ces informations pour paraître vrais.
consequence-account_misuse = Quelqu’un pourrait essayer de se connecter à vos comptes.
consequence-loss_of_confidentiality = D’autres personnes pourraient apprendre des choses que vous voulez garder pour vous.
consequence-damage_to_reputation = D’autres personnes pourraient penser du mal de vous à cause de ce qu’elles apprennent.
consequence-unwanted_contact = Des personnes inconnues pourraient prendre contact avec vous.

## Ce que nous faisons

heading-measures = Ce que nous faisons
measure-access_closed = Nous avons fermé l’accès qui a rendu cet incident possible.
measure-systems_secured = Nous avons renforcé la sécurité de nos systèmes.
measure-passwords_reset = Nous avons réinitialisé les mots de passe concernés.
measure-experts_engaged = Une équipe indépendante de spécialistes nous aide à comprendre ce qui s’est passé.
measure-police_informed = Nous avons prévenu la police.
measure-authority_informed = Nous avons prévenu l’autorité chargée de la protection des données.
measure-data_recovered = Nous avons récupéré les données.
measure-deletion_confirmed = La personne qui a reçu les données a confirmé qu’elles ont été effacées.
measure-page_removed = Nous avons retiré les données d’internet.
measure-monitoring_increased = Nous surveillons nos systèmes de plus près.
measure-procedures_changed = Nous avons changé notre façon de travailler pour rendre un tel incident moins probable.

heading-prevention = Pour que cela ne se reproduise pas

heading-offer = Protection gratuite contre le vol d’identité
offer = { $credit_monitoring_months ->
    [one] Nous vous offrons { NUMBER($credit_monitoring_months) } mois de protection contre le vol d’identité, fournie par { $credit_monitoring_provider }. Elle est gratuite. Vous n’avez pas besoin de carte de paiement pour vous inscrire, et vous ne renoncez à aucun droit.
    [many] Nous vous offrons { NUMBER($credit_monitoring_months) } de mois de protection contre le vol d’identité, fournie par { $credit_monitoring_provider }. Elle est gratuite. Vous n’avez pas besoin de carte de paiement pour vous inscrire, et vous ne renoncez à aucun droit.
   *[other] Nous vous offrons { NUMBER($credit_monitoring_months) } mois de protection contre le vol d’identité, fournie par { $credit_monitoring_provider }. Elle est gratuite. Vous n’avez pas besoin de carte de paiement pour vous inscrire, et vous ne renoncez à aucun droit.
}
offer-link = S’inscrire chez { $credit_monitoring_provider }
offer-until = Inscrivez-vous au plus tard le { DATE($credit_monitoring_enrol_by) }.

## Ce que vous pouvez faire

heading-you-can-do = Ce que vous pouvez faire
step-passwords = Changez dès maintenant votre mot de passe et vos questions de sécurité. Faites de même pour tous les comptes qui ont le même mot de passe.
step-messages = Méfiez-vous des appels et des messages que vous n’attendiez pas. Nous ne vous demanderons jamais de mot de passe ni de numéro de compte de cette façon.
step-statements = Vérifiez souvent vos relevés bancaires et vos rapports de crédit pendant les deux prochaines années. Repérez tout ce que vous ne reconnaissez pas.
step-statements-eu = Vérifiez souvent vos relevés bancaires pendant les deux prochaines années. Repérez tout ce que vous ne reconnaissez pas.
step-bank = Prévenez votre banque ou l’émetteur de votre carte. Demandez que votre compte soit surveillé ou que votre carte soit remplacée.
step-health = Lisez les courriers de votre assurance maladie. Repérez les soins que vous n’avez pas reçus.
step-report-us = Si vous pensez que quelqu’un utilise abusivement votre identité, signalez-le à la police, au procureur général (Attorney General) de votre État et à la Federal Trade Commission.
step-report = Si vous pensez que quelqu’un utilise abusivement vos données, signalez-le à la police.

heading-credit = Gel de sécurité, alerte à la fraude et vos droits
freeze = Vous pouvez demander un gel de sécurité (security freeze) de votre dossier de crédit. Le gel est gratuit, et sa levée aussi. Tant qu’il dure, il est difficile pour quiconque d’ouvrir un nouveau crédit à votre nom.
freeze-how = Demandez ce gel à chacune des trois agences d’évaluation du crédit, en ligne, par téléphone ou par courrier. Préparez votre nom complet, vos adresses des deux dernières années, votre date de naissance et votre numéro de sécurité sociale. À une demande par courrier, joignez une copie d’une pièce d’identité et d’une facture récente. Pour une demande en ligne ou par téléphone, le gel commence dans un délai d’un jour ouvrable. Pour une demande par courrier, ce délai est de trois jours ouvrables.
fraud-alert = Vous pouvez aussi demander une alerte à la fraude (fraud alert). Elle est gratuite et dure un an. Les prêteurs doivent alors vérifier qu’il s’agit bien de vous. Il suffit de demander l’alerte à une seule agence. Celle-ci prévient les deux autres. En cas de vol de votre identité, l’alerte peut durer sept ans.
credit-reports = Vous pouvez obtenir gratuitement vos rapports de crédit ici :
police-report = Vous avez le droit d’obtenir le rapport de police sur cet incident, s’il y en a un. En cas de vol de votre identité, vous pouvez aussi déposer plainte vous-même à la police et obtenir une copie de votre plainte.
fcra = La loi américaine sur les rapports de crédit (Fair Credit Reporting Act) vous donne des droits. Par exemple, vous pouvez consulter votre dossier de crédit et y faire corriger les erreurs. Ces droits sont expliqués ici :
heading-bureaus = Les trois agences d’évaluation du crédit
heading-agencies = Organismes publics qui peuvent vous aider

ferpa-heading = Votre dossier d’études
ferpa-rights = La loi américaine FERPA (Family Educational Rights and Privacy Act) vous donne des droits. Vous pouvez nous demander de vous montrer votre dossier d’études et d’y corriger ce qui est faux. Jusqu’aux 18 ans de l’élève, ou jusqu’à son entrée dans l’enseignement supérieur, ces droits appartiennent aux parents.

## Contact

heading-contact = Pour en savoir plus
contact = Appelez-nous ou écrivez-nous si vous avez des questions ou si vous avez besoin d’aide.
label-phone = Téléphone :
label-email = Courriel :
contact-hours = Horaires : { $contact_hours }
contact-page = Questions et réponses sur cet incident
toll-free = Depuis les États-Unis, l’appel à notre numéro est gratuit.
dpo = Vous pouvez aussi écrire à la personne déléguée à la protection des données.
on-request = Vous pouvez nous demander par écrit quelles informations sur vous sont concernées. Nous vous le dirons.
complaint-authority = Vous avez le droit d’adresser une plainte à l’autorité de protection des données.
other-formats = Vous pouvez obtenir cet avis dans une autre langue, en gros caractères, en braille ou en version audio. Appelez-nous ou écrivez-nous.
genuine = Vous doutez que cet avis vienne de nous ? Trouvez notre numéro de téléphone par un moyen auquel vous faites confiance et appelez-nous. Vous pouvez aussi utiliser cette page :
genuine-link = Vérifier que cet avis est authentique
genuine-code = Le code de cet avis est { $verify_code }. Il vous sera demandé sur cette page.
sorry = Nous regrettons ce qui s’est passé.

## Quand il s’agit de quelqu’un d’autre : un enfant, une personne dont on a la charge, une personne décédée

about-data-own = L’incident concerne ces types d’informations sur { $recipient_name } : { $own_data }.
about-data-all = L’incident concerne ou pourrait concerner ces types d’informations sur { $recipient_name } :
about-passwords = Changez dès maintenant les mots de passe et les questions de sécurité des comptes concernés. Faites de même pour tous les comptes qui ont le même mot de passe.
about-letters = Faites attention aux courriers et aux appels qui n’ont pas de sens pour cette personne, comme des factures, des lettres des impôts ou des demandes de paiement de dettes.
about-bank = Prévenez la banque de cette personne ou l’émetteur de sa carte. Demandez que le compte soit surveillé ou que la carte soit remplacée.
about-health = Lisez les courriers de l’assurance maladie de cette personne. Repérez les soins qui n’ont pas été donnés.
about-report-us = Si vous pensez que quelqu’un utilise abusivement l’identité de cette personne, signalez-le à la police, au procureur général (Attorney General) de votre État et à la Federal Trade Commission.
about-report = Si vous pensez que quelqu’un utilise abusivement les données de cette personne, signalez-le à la police.
heading-credit-about = Gel de sécurité et droits
about-police-report = Vous avez le droit d’obtenir le rapport de police sur cet incident, s’il y en a un. En cas de vol de l’identité de cette personne, vous pouvez aussi déposer plainte à la police et obtenir une copie de la plainte.
about-fcra = La loi américaine sur les rapports de crédit (Fair Credit Reporting Act) donne des droits à chaque personne qui a un dossier de crédit. Par exemple, les erreurs du dossier doivent être corrigées. Ces droits sont expliqués ici :
about-on-request = Vous pouvez nous demander par écrit quelles informations sur { $recipient_name } sont concernées. Nous vous le dirons.

heading-risks = Ce que cela pourrait signifier

## Quand tout le monde le lit : sur un site internet ou dans les médias

public-intro = { $organisation_name } a connu un incident. Cet incident concerne ou pourrait concerner des données personnelles.
public-groups = L’incident pourrait concerner des personnes qui appartiennent à l’un de ces groupes :
public-data = L’incident concerne ou pourrait concerner ces types de données :
public-ask = Voulez-vous savoir si vos propres données sont concernées ? Appelez-nous ou écrivez-nous. Nous vous le dirons.

## Groupes de personnes, types de données et risques, tels qu’on les présente à d’autres

people-students = élèves ou personnes qui font des études
people-applicants = personnes qui ont posé leur candidature
people-alumni = personnes qui ont terminé ou quitté leurs études
people-staff = membres du personnel
people-researchers = personnel de recherche
people-patients = personnes qui ont reçu des soins
people-customers = clientèle
people-donors = personnes qui ont fait un don
people-children = enfants
people-website_users = personnes qui utilisent un site internet ou un service
people-suppliers = personnes de contact chez des fournisseurs

category-name = nom
category-contact = coordonnées
category-date_of_birth = date de naissance
category-ssn = numéro de sécurité sociale (Social Security number)
category-drivers_license = numéro de permis de conduire
category-state_id = numéro de carte d’identité délivrée par un État américain
category-passport = numéro de passeport
category-tax_id = numéro d’identification fiscale
category-military_id = numéro d’identification militaire
category-tribal_id = numéro d’identification tribale
category-national_id = numéro national d’identité
category-other_government_id = autre numéro attribué par un organisme public
category-account_with_code = numéro de compte bancaire avec code d’accès
category-account_without_code = numéro de compte bancaire
category-payment_card = numéro de carte de paiement
category-credit_card = numéro de carte de crédit
category-online_credentials = identifiant avec mot de passe d’un compte en ligne
category-email_credentials = mot de passe de messagerie électronique
category-security_questions = questions de sécurité avec leurs réponses
category-medical = données concernant la santé
category-health_insurance = numéro ou contrat d’assurance maladie
category-phi = données de santé détenues par un prestataire de soins ou un assureur
category-phr = données d’un dossier de santé personnel
category-biometric = données biométriques
category-genetic = données génétiques
category-mothers_maiden_name = nom de naissance de la mère
category-student_id = numéro étudiant
category-student_record = données d’un dossier d’études
category-course_grades = cours suivis avec les notes
category-financial_aid = données sur une aide financière aux études
category-employee_id = numéro de membre du personnel
category-e_signature = signature électronique
category-private_key = clé secrète d’authentification
category-geolocation = données de localisation
category-traffic = données relatives au trafic des communications
category-communications_content = contenu de communications
category-criminal_record = données relatives aux condamnations pénales ou aux infractions
category-children = données sur des enfants
category-elderly = données sur des personnes âgées
category-professional_secrecy = données couvertes par un secret (légal, judiciaire ou professionnel)
category-medical_id = numéro d’identification médicale
category-cdi = informations contrôlées de projets de recherche ou de défense
category-irs_pin = code PIN qui protège une déclaration d’impôts
category-tax_information = informations fiscales
category-voter_id = numéro d’inscription électorale
category-account_passwords = mots de passe ou codes d’un compte financier
category-vital_record = acte de naissance ou de mariage
category-customer_financial = informations d’un établissement financier sur sa clientèle
category-employee_id_with_code = numéro de membre du personnel avec code d’accès
category-work_evaluation = évaluations du travail
category-unique_electronic_id = identifiant électronique avec code d’accès
category-license_plates = relevés de lecteurs de plaques d’immatriculation
category-special_categories = données sensibles (comme la religion, les opinions politiques ou l’orientation sexuelle)
category-identity_theft_kit = combinaison de données suffisante pour un vol d’identité
category-any = autres données personnelles

risk-identity_theft = Vol d’identité ou fraude.
risk-financial_loss = Perte financière.
risk-deceptive_messages = Messages ou appels trompeurs qui utilisent les données.
risk-account_misuse = Tentatives de connexion à des comptes à l’aide des données.
risk-loss_of_confidentiality = Perte de confidentialité de données personnelles.
risk-damage_to_reputation = Atteinte à la réputation.
risk-unwanted_contact = Contacts non souhaités de la part de tiers.
