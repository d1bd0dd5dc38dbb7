# Teksten die meerdere sjablonen samen gebruiken. Lees locales/README.md voordat u er een verandert:
# elke variant die een veranderde tekst gebruikt, wordt een nieuwe versie en moet opnieuw worden goedgekeurd.

font-stack = 'Segoe UI', 'Helvetica Neue', Arial, 'Noto Sans', sans-serif

## Het kader van een bericht

drill-banner = Dit is een oefening. Er is niets met uw gegevens gebeurd en u hoeft niets te doen.
date-line = Datum: { DATE($notice_date) }
reference-line = Ons kenmerk: { $reference }
greeting = Geachte { $recipient_name },
greeting-guardian = Geachte { $guardian_name }, ouder of wettelijk vertegenwoordiger van { $recipient_name },
greeting-next-of-kin = Geachte { $next_of_kin_name }, nabestaande van { $recipient_name },
about-other = Dit bericht gaat over { $recipient_name }. Staat er “uw gegevens”, “uw accounts” of “uw rechten”? Dan gaat het om die van { $recipient_name }.

## Hoe de meeste berichten heten

notice-subject = Bericht van { $organisation_name } over uw persoonsgegevens
notice-title = Bericht over uw persoonsgegevens
notice-intro = Er was een incident bij { $organisation_name }. Uw persoonsgegevens zijn daarbij betrokken of mogelijk betrokken. In dit bericht leest u wat er is gebeurd, wat wij doen en wat u kunt doen.

## Wat er is gebeurd

heading-what-happened = Wat er is gebeurd
when-day = { $dates_estimated ->
    [true] We denken dat het is gebeurd op { DATE($occurred_from) }.
   *[other] Het is gebeurd op { DATE($occurred_from) }.
}
when-range = { $dates_estimated ->
    [true] We denken dat het is gebeurd tussen { DATE($occurred_from) } en { DATE($occurred_until) }.
   *[other] Het is gebeurd tussen { DATE($occurred_from) } en { DATE($occurred_until) }.
}
when-unknown = We weten nog niet precies op welke dag het is gebeurd.
discovered = We weten sinds { DATE($discovered_on) } van het incident.
police-asked-to-wait = De politie of een andere opsporingsdienst heeft ons gevraagd te wachten met het versturen van dit bericht.
police-did-not-ask-to-wait = De politie heeft ons niet gevraagd te wachten met het versturen van dit bericht. Een andere opsporingsdienst heeft dat ook niet gevraagd.

circumstance-unauthorised_access = Iemand is zonder toestemming in een van onze computersystemen gekomen. Mogelijk heeft die persoon gegevens gezien of gekopieerd.
circumstance-stolen_credentials = Iemand heeft met een gestolen wachtwoord ingelogd op een van onze accounts. Mogelijk heeft die persoon gegevens gezien of gekopieerd.
circumstance-deceptive_message = Iemand heeft een van onze medewerkers misleid met een vals bericht en kreeg zo toegang tot gegevens. Mogelijk heeft die persoon de gegevens gezien of gekopieerd.
circumstance-malware = Schadelijke software is in een van onze computersystemen terechtgekomen. Mogelijk heeft die software gegevens gelezen of gekopieerd.
circumstance-ransomware = Iemand is in onze computersystemen gekomen, heeft gegevens vergrendeld en geld geëist. Mogelijk zijn de gegevens ook gekopieerd.
circumstance-misdirected_message = Een bericht met gegevens is naar de verkeerde persoon gestuurd.
circumstance-published_by_mistake = Door een fout waren gegevens te zien op internet.
circumstance-lost_device = Een computer, een telefoon of een ander apparaat met gegevens erop is kwijtgeraakt.
circumstance-stolen_device = Een computer, een telefoon of een ander apparaat met gegevens erop is gestolen.
circumstance-lost_documents = Papieren met gegevens erop zijn kwijtgeraakt of gestolen.
circumstance-improper_use_by_staff = Een van onze medewerkers heeft gegevens bekeken of gebruikt, terwijl dat voor het werk niet nodig was.
circumstance-service_provider = Het is gebeurd bij een bedrijf dat gegevens voor ons verwerkt.

number-affected = { $persons_count ->
    [one] Voor zover we nu weten, is { NUMBER($persons_count) } persoon getroffen.
   *[other] Voor zover we nu weten, zijn { NUMBER($persons_count) } personen getroffen.
}
number-records = { $records_count ->
    [one] Voor zover we nu weten, gaat het om { NUMBER($records_count) } dossier.
   *[other] Voor zover we nu weten, gaat het om { NUMBER($records_count) } dossiers.
}
heading-delay = Waarom u dit bericht nu pas krijgt
heading-acquirers = Wie de gegevens in handen heeft gekregen

## Gegevens

heading-data = Om welke gegevens het gaat
data-own = Het gaat om deze gegevens over u: { $own_data }.
data-all = Deze gegevens over u zijn betrokken of mogelijk betrokken:

data-name = uw naam
data-contact = uw contactgegevens (zoals uw adres, telefoonnummer of e-mailadres)
data-date_of_birth = uw geboortedatum
data-ssn = uw socialezekerheidsnummer (Social Security number)
data-drivers_license = het nummer van uw rijbewijs
data-state_id = het nummer van een identiteitskaart die u van uw Amerikaanse staat hebt gekregen (state ID)
data-passport = het nummer van uw paspoort
data-tax_id = uw belastingnummer
data-military_id = uw militaire identificatienummer
data-tribal_id = uw identificatienummer van een inheems volk (tribal ID)
data-national_id = uw nationale identificatienummer
data-other_government_id = een ander nummer dat u van een overheidsinstantie hebt gekregen
data-account_with_code = uw bankrekeningnummer met een code of wachtwoord daarvoor
data-account_without_code = uw bankrekeningnummer
data-payment_card = het nummer van uw betaalkaart
data-credit_card = het nummer van uw creditcard
data-online_credentials = uw gebruikersnaam met wachtwoord voor een online account
data-email_credentials = het wachtwoord van uw e-mailaccount
data-security_questions = uw beveiligingsvragen met de antwoorden daarop
data-medical = gegevens over uw gezondheid of behandeling
data-health_insurance = het nummer of de polis van uw zorgverzekering
data-phi = gezondheidsgegevens die een zorgverlener of verzekeraar over u had
data-phr = gegevens uit uw persoonlijke gezondheidsdossier
data-biometric = biometrische gegevens (zoals een vingerafdruk of een scan van uw gezicht)
data-genetic = genetische gegevens
data-mothers_maiden_name = de geboortenaam van uw moeder
data-student_id = uw student- of leerlingnummer
data-student_record = gegevens uit uw onderwijsdossier
data-course_grades = uw vakken en cijfers
data-financial_aid = gegevens over financiële steun voor uw studie
data-employee_id = uw personeelsnummer
data-e_signature = uw elektronische handtekening
data-private_key = een geheime digitale sleutel die bewijst wie u bent
data-geolocation = gegevens over de plaatsen waar u was
data-traffic = gegevens over wanneer en met wie u contact had
data-communications_content = de inhoud van berichten die u hebt verstuurd of gekregen
data-criminal_record = gegevens over strafzaken
data-children = gegevens over uw kinderen
data-elderly = gegevens waaruit blijkt dat u een oudere persoon bent
data-professional_secrecy = gegevens waarvoor een beroepsgeheim geldt (zoals dat van een advocaat of arts)
data-medical_id = uw medische identificatienummer
data-cdi = beschermde gegevens uit een onderzoeks- of defensieproject
data-irs_pin = de pincode die uw Amerikaanse belastingaangifte beschermt (IRS IP PIN)
data-tax_information = uw belastinggegevens
data-voter_id = uw kiezersnummer
data-account_passwords = wachtwoorden of codes van uw bankrekening
data-vital_record = uw geboorteakte of huwelijksakte
data-customer_financial = gegevens over uw zaken met een bank of kredietverstrekker
data-employee_id_with_code = uw personeelsnummer met een code of wachtwoord daarvoor
data-work_evaluation = beoordelingen van uw werk
data-unique_electronic_id = een elektronisch nummer met code dat toegang geeft tot uw bankrekening
data-license_plates = gegevens over de plaatsen waar de nummerplaat van uw auto is gezien
data-special_categories = gevoelige gegevens (zoals geloof, politieke opvattingen of seksuele gerichtheid)
data-identity_theft_kit = verschillende gegevens waaruit samen blijkt wie u bent
data-any = andere gegevens over u

## Wat dit kan betekenen

heading-consequences = Wat dit voor u kan betekenen
consequence-identity_theft = Iemand kan zich als u voordoen, bijvoorbeeld om op uw naam een rekening te openen.
consequence-financial_loss = U kunt geld verliezen.
consequence-deceptive_messages = U kunt valse berichten of telefoontjes krijgen die door deze gegevens echt lijken.
consequence-account_misuse = Iemand kan proberen in te loggen op uw accounts.
consequence-loss_of_confidentiality = Anderen kunnen dingen over u te weten komen die u voor uzelf wilt houden.
consequence-damage_to_reputation = Anderen kunnen slecht over u gaan denken door wat ze te weten komen.
consequence-unwanted_contact = Onbekenden kunnen contact met u opnemen.

## Wat wij doen

heading-measures = Wat wij doen
measure-access_closed = We hebben de toegang afgesloten waardoor dit kon gebeuren.
measure-systems_secured = We hebben onze systemen veiliger gemaakt.
measure-passwords_reset = We hebben de getroffen wachtwoorden opnieuw ingesteld.
measure-experts_engaged = Onafhankelijke deskundigen helpen ons om uit te zoeken wat er is gebeurd.
measure-police_informed = We hebben de politie ingelicht.
measure-authority_informed = We hebben de bevoegde autoriteit voor gegevensbescherming ingelicht.
measure-data_recovered = We hebben de gegevens teruggekregen.
measure-deletion_confirmed = De persoon die de gegevens kreeg, heeft bevestigd dat ze zijn verwijderd.
measure-page_removed = We hebben de gegevens van internet verwijderd.
measure-monitoring_increased = We houden onze systemen scherper in de gaten.
measure-procedures_changed = We hebben onze werkwijze veranderd om de kans op zo’n incident kleiner te maken.

heading-prevention = Om te voorkomen dat dit opnieuw gebeurt

heading-offer = Gratis identiteitsbescherming
offer = { $credit_monitoring_months ->
    [one] We bieden u { NUMBER($credit_monitoring_months) } maand identiteitsbescherming aan via { $credit_monitoring_provider }. Dit is gratis. U hebt geen betaalkaart nodig om u aan te melden, en u houdt al uw rechten.
   *[other] We bieden u { NUMBER($credit_monitoring_months) } maanden identiteitsbescherming aan via { $credit_monitoring_provider }. Dit is gratis. U hebt geen betaalkaart nodig om u aan te melden, en u houdt al uw rechten.
}
offer-link = Aanmelden bij { $credit_monitoring_provider }
offer-until = Meld u uiterlijk op { DATE($credit_monitoring_enrol_by) } aan.

## Wat u kunt doen

heading-you-can-do = Wat u kunt doen
step-passwords = Verander nu uw wachtwoord en uw beveiligingsvragen. Doe dat ook bij elk account met hetzelfde wachtwoord.
step-messages = Wees voorzichtig met telefoontjes en berichten die u niet verwacht. Wij vragen u op die manier nooit om een wachtwoord of rekeningnummer.
step-statements = Controleer de komende twee jaar vaak uw bankafschriften en uw kredietrapporten. Let op alles wat u niet herkent.
step-statements-eu = Controleer de komende twee jaar vaak uw bankafschriften. Let op alles wat u niet herkent.
step-bank = Licht uw bank of kaartmaatschappij in. Vraag hun om uw rekening in de gaten te houden of u een nieuwe kaart te geven.
step-health = Lees de brieven van uw zorgverzekeraar. Let op behandelingen die u niet hebt gehad.
step-report-us = Denkt u dat iemand uw identiteit misbruikt? Meld dit dan bij de politie, bij de Attorney General (procureur-generaal) van uw Amerikaanse staat en bij de Federal Trade Commission (Amerikaanse consumentenautoriteit).
step-report = Denkt u dat iemand uw gegevens misbruikt? Meld dit dan bij de politie.

heading-credit = Blokkade van het kredietdossier, fraudewaarschuwing en uw rechten
freeze = U kunt uw kredietdossier laten blokkeren (security freeze). De blokkade is gratis, en het opheffen ervan ook. Zolang de blokkade duurt, is het voor iedereen moeilijk om op uw naam een nieuw krediet te krijgen.
freeze-how = Vraag de blokkade aan bij elk van de drie Amerikaanse kredietbureaus: online, telefonisch of per post. Houd uw volledige naam, uw adressen van de laatste twee jaar, uw geboortedatum en uw socialezekerheidsnummer (Social Security number) bij de hand. Vraagt u de blokkade per post aan? Stuur dan ook een kopie van een identiteitsbewijs en van een recente factuur mee. Bij een aanvraag online of per telefoon begint de blokkade binnen één werkdag. Bij een aanvraag per post begint de blokkade binnen drie werkdagen.
fraud-alert = U kunt ook een fraudewaarschuwing (fraud alert) laten plaatsen. Die is gratis en geldt één jaar. Kredietverstrekkers moeten dan controleren of u het echt bent. Een aanvraag bij één kredietbureau is genoeg. Dat bureau licht de andere twee in. Is uw identiteit gestolen? Dan kan de waarschuwing zeven jaar gelden.
credit-reports = Uw kredietrapporten kunt u hier gratis krijgen:
police-report = U hebt recht op een politierapport over dit incident, als dat er is. Is uw identiteit gestolen? Dan kunt u ook zelf aangifte doen bij de politie en daarvan een kopie krijgen.
fcra = De Amerikaanse wet Fair Credit Reporting Act geeft u rechten. U mag bijvoorbeeld uw kredietdossier bekijken en fouten daarin laten verbeteren. U kunt hier meer over uw rechten lezen:
heading-bureaus = De drie kredietbureaus
heading-agencies = Overheidsinstanties die u kunnen helpen

ferpa-heading = Uw onderwijsdossier
ferpa-rights = De Amerikaanse wet Family Educational Rights and Privacy Act (FERPA) geeft u rechten. U mag ons vragen om u uw onderwijsdossier te laten zien. U mag ons ook vragen om te verbeteren wat daarin niet klopt. Totdat een leerling 18 wordt of gaat studeren, hebben de ouders deze rechten.

## Contact

heading-contact = Meer informatie
contact = Hebt u vragen of hebt u hulp nodig? Bel ons of schrijf ons.
label-phone = Telefoon:
label-email = E-mail:
contact-hours = Bereikbaar: { $contact_hours }
contact-page = Vragen en antwoorden over dit incident
toll-free = Vanuit de Verenigde Staten is bellen naar ons nummer gratis.
dpo = U kunt ook schrijven naar onze functionaris voor gegevensbescherming.
on-request = U kunt ons schriftelijk vragen om welke gegevens over u het gaat. Wij laten het u dan weten.
complaint-authority = U hebt het recht om een klacht in te dienen bij de autoriteit voor gegevensbescherming.
other-formats = U kunt dit bericht krijgen in een andere taal, in grote letters, in braille of als geluidsopname. Bel ons of schrijf ons.
genuine = Weet u niet zeker of dit bericht van ons komt? Zoek ons telefoonnummer op een manier die u vertrouwt, en bel ons. U kunt het ook hier nagaan:
genuine-link = Controleer of dit bericht echt is
genuine-code = De code van dit bericht is { $verify_code }. Op die pagina wordt u om deze code gevraagd.
sorry = Het spijt ons dat dit is gebeurd.

## Als het over iemand anders gaat: een kind, een persoon voor wie iemand zorgt, een overleden persoon

about-data-own = Het gaat om deze soorten gegevens over { $recipient_name }: { $own_data }.
about-data-all = Deze soorten gegevens over { $recipient_name } zijn betrokken of mogelijk betrokken:
about-passwords = Verander nu de wachtwoorden en de beveiligingsvragen van de accounts waar het om gaat. Doe dat ook bij elk account met hetzelfde wachtwoord.
about-letters = Let op brieven en telefoontjes die voor deze persoon niet kunnen kloppen, zoals facturen, brieven van de belastingdienst of brieven over schulden.
about-bank = Licht de bank of kaartmaatschappij van deze persoon in. Vraag hun om de rekening in de gaten te houden of een nieuwe kaart te geven.
about-health = Lees de brieven van de zorgverzekeraar van deze persoon. Let op behandelingen die niet hebben plaatsgevonden.
about-report-us = Denkt u dat iemand de identiteit van deze persoon misbruikt? Meld dit dan bij de politie, bij de Attorney General (procureur-generaal) van uw Amerikaanse staat en bij de Federal Trade Commission (Amerikaanse consumentenautoriteit).
about-report = Denkt u dat iemand de gegevens van deze persoon misbruikt? Meld dit dan bij de politie.
heading-credit-about = Blokkade van het kredietdossier en rechten
about-police-report = U hebt recht op een politierapport over dit incident, als dat er is. Is de identiteit van deze persoon gestolen? Dan kunt u ook aangifte doen bij de politie en daarvan een kopie krijgen.
about-fcra = De Amerikaanse wet Fair Credit Reporting Act geeft rechten aan iedereen met een kredietdossier. Zo moeten fouten in het dossier worden verbeterd. U kunt hier meer over deze rechten lezen:
about-on-request = U kunt ons schriftelijk vragen om welke gegevens over { $recipient_name } het gaat. Wij laten het u dan weten.

heading-risks = Wat dit kan betekenen

## Als iedereen het leest: op een website of in de media

public-intro = Er was een incident bij { $organisation_name }. Persoonsgegevens zijn daarbij betrokken of mogelijk betrokken.
public-groups = Het kan gaan om mensen die bij een van deze groepen horen:
public-data = Deze soorten gegevens zijn betrokken of mogelijk betrokken:
public-ask = Wilt u weten of het ook om uw eigen gegevens gaat? Bel ons of schrijf ons. Wij laten het u dan weten.

## Groepen mensen, soorten gegevens en risico’s, zoals anderen ze te lezen krijgen

people-students = studenten of leerlingen
people-applicants = mensen die zich hebben aangemeld of hebben gesolliciteerd
people-alumni = oud-studenten of oud-leerlingen
people-staff = medewerkers
people-researchers = onderzoekers
people-patients = patiënten
people-customers = klanten
people-donors = donateurs
people-children = kinderen
people-website_users = gebruikers van een website of dienst
people-suppliers = contactpersonen van leveranciers

category-name = namen
category-contact = contactgegevens
category-date_of_birth = geboortedatums
category-ssn = socialezekerheidsnummers (Social Security numbers)
category-drivers_license = rijbewijsnummers
category-state_id = nummers van identiteitskaarten van een Amerikaanse staat (state ID)
category-passport = paspoortnummers
category-tax_id = belastingnummers
category-military_id = militaire identificatienummers
category-tribal_id = identificatienummers van een inheems volk (tribal ID)
category-national_id = nationale identificatienummers
category-other_government_id = andere nummers van overheidsinstanties
category-account_with_code = bankrekeningnummers met toegangscodes
category-account_without_code = bankrekeningnummers
category-payment_card = nummers van betaalkaarten
category-credit_card = nummers van creditcards
category-online_credentials = gebruikersnamen met wachtwoorden van online accounts
category-email_credentials = wachtwoorden van e-mailaccounts
category-security_questions = beveiligingsvragen met de antwoorden daarop
category-medical = gegevens over gezondheid
category-health_insurance = nummers of polissen van zorgverzekeringen
category-phi = gezondheidsgegevens die zorgverleners of verzekeraars hadden
category-phr = gegevens uit persoonlijke gezondheidsdossiers
category-biometric = biometrische gegevens
category-genetic = genetische gegevens
category-mothers_maiden_name = geboortenamen van moeders
category-student_id = student- of leerlingnummers
category-student_record = gegevens uit onderwijsdossiers
category-course_grades = vakken en cijfers
category-financial_aid = gegevens over financiële steun voor een studie
category-employee_id = personeelsnummers
category-e_signature = elektronische handtekeningen
category-private_key = geheime digitale sleutels die bewijzen wie iemand is
category-geolocation = locatiegegevens
category-traffic = verkeersgegevens van communicatie
category-communications_content = inhoud van communicatie
category-criminal_record = gegevens over strafrechtelijke veroordelingen of strafbare feiten
category-children = gegevens over kinderen
category-elderly = gegevens over ouderen
category-professional_secrecy = gegevens waarvoor een wettelijke, gerechtelijke of beroepsmatige geheimhouding geldt
category-medical_id = medische identificatienummers
category-cdi = beschermde gegevens uit onderzoeks- of defensieprojecten
category-irs_pin = pincodes die Amerikaanse belastingaangiften beschermen (IRS IP PIN)
category-tax_information = belastinggegevens
category-voter_id = kiezersnummers
category-account_passwords = wachtwoorden of codes van financiële rekeningen
category-vital_record = geboorteakten of huwelijksakten
category-customer_financial = klantgegevens van een financiële instelling
category-employee_id_with_code = personeelsnummers met toegangscodes
category-work_evaluation = beoordelingen van werk
category-unique_electronic_id = elektronische identificatienummers met toegangscodes
category-license_plates = gegevens van camera’s die nummerplaten lezen
category-special_categories = gevoelige gegevens (zoals geloof, politieke opvattingen of seksuele gerichtheid)
category-identity_theft_kit = combinaties van gegevens die genoeg zijn voor identiteitsdiefstal
category-any = andere persoonsgegevens

risk-identity_theft = Identiteitsdiefstal of fraude.
risk-financial_loss = Financieel verlies.
risk-deceptive_messages = Misleidende berichten of telefoontjes waarin de gegevens worden gebruikt.
risk-account_misuse = Pogingen om met de gegevens in te loggen op accounts.
risk-loss_of_confidentiality = Verlies van vertrouwelijkheid van persoonsgegevens.
risk-damage_to_reputation = Reputatieschade.
risk-unwanted_contact = Ongewenst contact door derden.
