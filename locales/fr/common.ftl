# Textes communs à plusieurs modèles. Lisez locales/README.md avant d’en changer un.

font-stack = 'Segoe UI', 'Helvetica Neue', Arial, 'Noto Sans', sans-serif

drill-banner = Ceci est un exercice. Vos données ne sont pas touchées et vous n’avez rien à faire.
date-line = Date : { DATE($notice_date) }
reference-line = Notre référence : { $reference }
greeting = À l’attention de { $recipient_name },
greeting-guardian = À l’attention de { $guardian_name }, parent ou représentant légal de { $recipient_name },

heading-what-happened = Ce qui s’est passé
when-day = { $dates_estimated ->
    [true] Nous pensons que cela s’est passé le { DATE($occurred_from) }.
   *[other] Cela s’est passé le { DATE($occurred_from) }.
}
when-range = { $dates_estimated ->
    [true] Nous pensons que cela s’est passé entre le { DATE($occurred_from) } et le { DATE($occurred_until) }.
   *[other] Cela s’est passé entre le { DATE($occurred_from) } et le { DATE($occurred_until) }.
}
when-unknown = Nous ne connaissons pas encore le jour exact.
discovered = Nous l’avons appris le { DATE($discovered_on) }.
police-asked-to-wait = La police ou une autre autorité chargée de faire respecter la loi nous a demandé d’attendre avant d’envoyer cet avis.
police-did-not-ask-to-wait = Aucune autorité chargée de faire respecter la loi ne nous a demandé d’attendre avant d’envoyer cet avis.

circumstance-unauthorised_access = Quelqu’un est entré sans autorisation dans l’un de nos systèmes informatiques et a pu voir ou copier des données.
circumstance-stolen_credentials = Quelqu’un a utilisé un mot de passe volé pour ouvrir l’un de nos comptes et a pu voir ou copier des données.
circumstance-deceptive_message = Quelqu’un a trompé une personne de notre équipe par un faux message et a ainsi eu accès à des données.
circumstance-malware = Un logiciel malveillant est entré dans l’un de nos systèmes informatiques. Il a pu lire ou copier des données.
circumstance-ransomware = Quelqu’un est entré dans nos systèmes informatiques, a bloqué des données et a demandé de l’argent. Les données ont peut-être aussi été copiées.
circumstance-misdirected_message = Un message contenant des données a été envoyé à la mauvaise personne.
circumstance-published_by_mistake = Par erreur, des données étaient visibles sur internet.
circumstance-lost_device = Un appareil ou un support contenant des données a été perdu.
circumstance-stolen_device = Un appareil ou un support contenant des données a été volé.
circumstance-lost_documents = Des papiers contenant des données ont été perdus ou volés.
circumstance-improper_use_by_staff = Une personne de notre équipe a consulté ou utilisé des données sans raison liée à son travail.
circumstance-service_provider = Cela s’est passé dans une entreprise qui traite des données pour nous.

heading-data = Les informations concernées
data-own = Ces informations sur vous sont concernées : { $own_data }.
data-all = Ces informations sur vous sont concernées, ou peuvent l’être :

data-name = votre nom
data-contact = vos coordonnées, comme l’adresse, le numéro de téléphone ou l’adresse électronique
data-date_of_birth = votre date de naissance
data-ssn = votre numéro de sécurité sociale
data-drivers_license = le numéro de votre permis de conduire
data-state_id = le numéro de votre carte d’identité d’État
data-passport = votre numéro de passeport
data-tax_id = votre numéro fiscal
data-military_id = votre numéro d’identité militaire
data-tribal_id = votre numéro d’identité tribale
data-national_id = votre numéro national d’identité
data-other_government_id = un autre numéro donné par un organisme public
data-account_with_code = votre numéro de compte bancaire, avec un code ou un mot de passe du compte
data-account_without_code = votre numéro de compte bancaire
data-payment_card = le numéro de votre carte de paiement
data-credit_card = le numéro de votre carte de crédit
data-online_credentials = votre nom d’utilisateur et votre mot de passe d’un compte en ligne
data-email_credentials = le mot de passe de votre messagerie électronique
data-security_questions = vos questions de sécurité et leurs réponses
data-medical = des informations sur votre santé ou vos soins
data-health_insurance = le numéro ou le contrat de votre assurance maladie
data-phi = des informations de santé détenues sur vous par un prestataire de soins ou un assureur
data-phr = des informations de votre dossier de santé personnel
data-biometric = des données biométriques, comme une empreinte digitale ou une image de votre visage
data-genetic = des données génétiques
data-mothers_maiden_name = le nom de naissance de votre mère
data-student_id = votre numéro d’étudiant
data-student_record = des informations de votre dossier d’études
data-course_grades = vos cours et vos notes
data-financial_aid = des informations sur vos aides financières aux études
data-employee_id = votre numéro de membre du personnel
data-e_signature = votre signature électronique
data-private_key = une clé secrète qui prouve votre identité
data-geolocation = des informations sur les lieux où vous étiez
data-traffic = des informations sur le moment et les destinataires de vos communications
data-communications_content = le contenu de messages que vous avez envoyés ou reçus
data-criminal_record = des informations sur des procédures pénales
data-children = des informations sur vos enfants
data-elderly = des informations qui montrent que vous êtes une personne âgée
data-professional_secrecy = des informations couvertes par le secret professionnel, par exemple d’un avocat ou d’un médecin
data-medical_id = votre numéro d’identification médicale
data-cdi = des informations protégées d’un projet de recherche ou de défense
data-irs_pin = votre code PIN du service des impôts
data-tax_information = vos informations fiscales
data-voter_id = votre numéro d’électeur
data-account_passwords = les mots de passe ou codes de votre compte bancaire
data-vital_record = votre acte de naissance ou de mariage
data-customer_financial = des informations sur vos relations avec une banque ou un prêteur
data-employee_id_with_code = votre numéro de membre du personnel, avec son code
data-work_evaluation = des évaluations de votre travail
data-unique_electronic_id = un numéro électronique qui ouvre votre compte, avec son code
data-license_plates = des relevés des lieux où la plaque de votre voiture a été vue
data-special_categories = des informations sensibles, comme la religion, les opinions ou l’orientation sexuelle
data-identity_theft_kit = plusieurs éléments qui, ensemble, permettent de vous identifier
data-any = d’autres informations sur vous

heading-consequences = Ce que cela peut signifier pour vous
consequence-identity_theft = Quelqu’un pourrait se faire passer pour vous, par exemple pour ouvrir un compte à votre nom.
consequence-financial_loss = Vous pourriez perdre de l’argent.
consequence-deceptive_messages = Vous pourriez recevoir de faux messages ou appels qui se servent de ces informations pour paraître vrais.
consequence-account_misuse = Quelqu’un pourrait essayer d’entrer dans vos comptes.
consequence-loss_of_confidentiality = D’autres pourraient apprendre des choses que vous voulez garder pour vous.
consequence-damage_to_reputation = D’autres pourraient penser du mal de vous à cause de ce qu’ils apprennent.
consequence-unwanted_contact = Des inconnus pourraient prendre contact avec vous.

heading-measures = Ce que nous faisons
measure-access_closed = Nous avons fermé la voie par laquelle cela s’est passé.
measure-systems_secured = Nous avons rendu nos systèmes plus sûrs.
measure-passwords_reset = Nous avons changé les mots de passe concernés.
measure-experts_engaged = Des experts indépendants nous aident à comprendre ce qui s’est passé.
measure-police_informed = Nous avons prévenu la police.
measure-authority_informed = Nous avons prévenu l’autorité chargée de la protection des données.
measure-data_recovered = Nous avons récupéré les données.
measure-deletion_confirmed = La personne qui a reçu les données a confirmé les avoir effacées.
measure-page_removed = Nous avons retiré les données d’internet.
measure-monitoring_increased = Nous surveillons nos systèmes de plus près.
measure-procedures_changed = Nous avons changé notre façon de travailler pour que cela ne se reproduise pas.

heading-offer = Protection d’identité gratuite
offer = { $credit_monitoring_months ->
    [one] Nous vous offrons la protection d’identité de { $credit_monitoring_provider } pendant { NUMBER($credit_monitoring_months) } mois. Elle est gratuite. Vous n’avez pas besoin de carte de paiement pour vous inscrire et vous ne renoncez à aucun droit.
    [many] Nous vous offrons la protection d’identité de { $credit_monitoring_provider } pendant { NUMBER($credit_monitoring_months) } de mois. Elle est gratuite. Vous n’avez pas besoin de carte de paiement pour vous inscrire et vous ne renoncez à aucun droit.
   *[other] Nous vous offrons la protection d’identité de { $credit_monitoring_provider } pendant { NUMBER($credit_monitoring_months) } mois. Elle est gratuite. Vous n’avez pas besoin de carte de paiement pour vous inscrire et vous ne renoncez à aucun droit.
}
offer-link = S’inscrire auprès de { $credit_monitoring_provider }
offer-until = Inscrivez-vous au plus tard le { DATE($credit_monitoring_enrol_by) }.

heading-you-can-do = Ce que vous pouvez faire
step-passwords = Changez maintenant votre mot de passe et vos questions de sécurité. Faites de même pour chaque compte ayant le même mot de passe.
step-messages = Méfiez-vous des appels et des messages que vous n’attendiez pas. Nous ne vous demanderons jamais ainsi un mot de passe ou un numéro de compte.
step-statements = Vérifiez souvent vos relevés bancaires et vos rapports de crédit pendant les deux prochaines années. Cherchez tout ce que vous ne reconnaissez pas.
step-statements-eu = Vérifiez souvent vos relevés bancaires pendant les deux prochaines années. Cherchez tout ce que vous ne reconnaissez pas.
step-bank = Prévenez votre banque ou l’émetteur de votre carte. Demandez que votre compte soit surveillé ou votre carte remplacée.
step-health = Lisez les lettres de votre assurance maladie. Cherchez des soins que vous n’avez pas reçus.
step-report-us = Si vous pensez que quelqu’un utilise votre identité, signalez-le à la police, au procureur général (Attorney General) de votre État et à la Federal Trade Commission.
step-report = Si vous pensez que quelqu’un utilise vos données, signalez-le à la police.

heading-credit = Gel du crédit, alerte à la fraude et vos droits
freeze = Vous pouvez demander le gel (security freeze) de votre dossier de crédit. C’est gratuit, et le lever l’est aussi. Pendant le gel, personne ne peut ouvrir un nouveau crédit à votre nom.
freeze-how = Demandez-le à chacune des trois agences de crédit, en ligne, par téléphone ou par courrier. Préparez votre nom complet, vos adresses des deux dernières années, votre date de naissance et votre numéro de sécurité sociale. Par courrier, ajoutez la copie d’une pièce d’identité et d’une facture récente. Le gel commence dans un délai d’un jour ouvrable en ligne ou par téléphone, et de trois jours ouvrables par courrier.
fraud-alert = Vous pouvez aussi demander une alerte à la fraude, gratuite et valable un an. Le prêteur doit alors vérifier qu’il s’agit bien de vous. Il suffit de la demander à une agence. Elle prévient les deux autres. En cas de vol d’identité, l’alerte peut durer sept ans.
credit-reports = Vous pouvez obtenir gratuitement vos rapports de crédit ici :
police-report = Vous avez le droit d’obtenir le rapport de police sur cet incident, s’il existe. En cas de vol d’identité, vous pouvez aussi porter plainte et en obtenir une copie.
fcra = La loi Fair Credit Reporting Act vous donne des droits. Par exemple, vous pouvez consulter votre dossier de crédit et faire corriger les erreurs. Vous en saurez plus ici :
heading-bureaus = Les trois agences de crédit
heading-agencies = Organismes publics qui peuvent vous aider

heading-contact = Pour en savoir plus
contact = Appelez-nous ou écrivez-nous si vous avez des questions ou besoin d’aide.
label-phone = Téléphone :
label-email = Courriel :
contact-hours = Horaires : { $contact_hours }
contact-page = Questions et réponses sur cet incident
toll-free = L’appel à notre numéro est gratuit.
dpo = Vous pouvez aussi écrire à la personne déléguée à la protection des données.
other-formats = Vous pouvez obtenir cet avis dans une autre langue, en gros caractères, en braille ou sous forme audio. Appelez-nous ou écrivez-nous.
genuine = Vous doutez que cet avis vienne de nous ? Ouvrez alors vous-même notre site ou appelez-nous.
genuine-link = Vérifier que cet avis est authentique
sorry = Nous regrettons ce qui s’est passé.

notice-subject = Avis de { $organisation_name } sur vos données personnelles
notice-title = Avis sur vos données personnelles
notice-intro = Un incident a eu lieu chez { $organisation_name }. Vos données personnelles sont concernées ou peuvent l’être. Cet avis vous dit ce qui s’est passé, ce que nous faisons et ce que vous pouvez faire.
ferpa-heading = Votre dossier d’études
ferpa-rights = La loi FERPA (Family Educational Rights and Privacy Act) vous donne des droits. Vous pouvez demander à voir votre dossier d’études et à faire corriger ce qui est faux. Pour un enfant à l’école, ces droits appartiennent aux parents.
