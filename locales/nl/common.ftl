# Teksten die meerdere sjablonen samen gebruiken. Lees locales/README.md voordat u er een verandert:
# elke variant die een veranderde tekst gebruikt, wordt een nieuwe versie en moet opnieuw worden goedgekeurd.

font-stack = 'Segoe UI', 'Helvetica Neue', Arial, 'Noto Sans', sans-serif

## Het kader van een bericht

drill-banner = Dit is een oefening. Er is niets met uw gegevens gebeurd en u hoeft niets te doen.
date-line = Datum: { DATE($notice_date) }
reference-line = Ons kenmerk: { $reference }
greeting = Geachte { $recipient_name },
greeting-guardian = Geachte { $guardian_name }, ouder of voogd van { $recipient_name },

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
discovered = We weten sinds { DATE($discovered_on) } dat dit is gebeurd.
police-asked-to-wait = De politie of een andere opsporingsdienst heeft ons gevraagd te wachten met het versturen van dit bericht.
police-did-not-ask-to-wait = Geen enkele politie- of opsporingsdienst heeft ons gevraagd te wachten met het versturen van dit bericht.

circumstance-unauthorised_access = Iemand is zonder toestemming in een van onze computersystemen gekomen en kon gegevens zien of kopiëren.
circumstance-stolen_credentials = Iemand heeft met een gestolen wachtwoord ingelogd op een van onze accounts en kon gegevens zien of kopiëren.
circumstance-deceptive_message = Iemand heeft een van onze personeelsleden misleid met een vals bericht en kreeg zo toegang tot gegevens.
circumstance-malware = Schadelijke software is in een van onze computersystemen gekomen. Die software kon gegevens lezen of kopiëren.
circumstance-ransomware = Iemand is in onze computersystemen gekomen, heeft gegevens vergrendeld en geld geëist. Mogelijk zijn de gegevens ook gekopieerd.
circumstance-misdirected_message = Een bericht met gegevens is naar de verkeerde persoon gestuurd.
circumstance-published_by_mistake = Door een fout waren gegevens te zien op internet.
circumstance-lost_device = Een apparaat of een gegevensdrager met gegevens erop is kwijtgeraakt.
circumstance-stolen_device = Een apparaat of een gegevensdrager met gegevens erop is gestolen.
circumstance-lost_documents = Papieren met gegevens erop zijn kwijtgeraakt of gestolen.
circumstance-improper_use_by_staff = Een van onze personeelsleden heeft gegevens bekeken of gebruikt. Daar was voor het werk geen reden voor.
circumstance-service_provider = Het is gebeurd bij een bedrijf dat gegevens voor ons verwerkt.

## Gegevens

heading-data = Om welke gegevens het gaat
data-own = Het gaat om deze gegevens over u: { $own_data }.
data-all = Het gaat zeker of mogelijk om deze gegevens over u:

data-name = uw naam
data-contact = uw contactgegevens, zoals uw adres, telefoonnummer of e-mailadres
data-date_of_birth = uw geboortedatum
data-ssn = uw socialezekerheidsnummer (Social Security number)
data-drivers_license = het nummer van uw rijbewijs
data-state_id = het nummer van uw identiteitskaart van een Amerikaanse staat (state ID)
data-passport = het nummer van uw paspoort
data-tax_id = uw belastingnummer
data-military_id = uw militaire identificatienummer
data-tribal_id = uw identificatienummer van een inheems volk (tribal ID)
data-national_id = uw nationale identificatienummer
data-other_government_id = een ander nummer dat u van een overheidsinstantie hebt gekregen
data-account_with_code = uw bankrekeningnummer, met een code of wachtwoord daarvoor
data-account_without_code = uw bankrekeningnummer
data-payment_card = het nummer van uw betaalkaart
data-credit_card = het nummer van uw creditcard
data-online_credentials = uw gebruikersnaam en wachtwoord voor een online account
data-email_credentials = het wachtwoord van uw e-mailaccount
data-security_questions = uw beveiligingsvragen en de antwoorden daarop
data-medical = gegevens over uw gezondheid of behandeling
data-health_insurance = het nummer of de polis van uw zorgverzekering
data-phi = gezondheidsgegevens die een zorgverlener of verzekeraar over u had
data-phr = gegevens uit uw persoonlijke gezondheidsdossier
data-biometric = biometrische gegevens, zoals een vingerafdruk of een scan van uw gezicht
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
data-professional_secrecy = gegevens waarvoor een beroepsgeheim geldt, bijvoorbeeld van een advocaat of arts
data-medical_id = uw medische identificatienummer
data-cdi = beschermde gegevens uit een onderzoeks- of defensieproject
data-irs_pin = uw pincode van de Amerikaanse belastingdienst (IRS PIN)
data-tax_information = uw belastinggegevens
data-voter_id = uw kiezersnummer
data-account_passwords = wachtwoorden of codes van uw bankrekening
data-vital_record = uw geboorteakte of huwelijksakte
data-customer_financial = gegevens over uw zaken met een bank of kredietverstrekker
data-employee_id_with_code = uw personeelsnummer, met de code daarvoor
data-work_evaluation = beoordelingen van uw werk
data-unique_electronic_id = een elektronisch nummer dat toegang geeft tot uw rekening of account, met de code daarvoor
data-license_plates = gegevens over de plaatsen waar de nummerplaat van uw auto is gezien
data-special_categories = gevoelige gegevens, bijvoorbeeld over geloof, opvattingen of seksuele gerichtheid
data-identity_theft_kit = verschillende gegevens waaruit samen blijkt wie u bent
data-any = andere gegevens over u

## Wat dit kan betekenen

heading-consequences = Wat dit voor u kan betekenen
consequence-identity_theft = Iemand zou zich kunnen voordoen als u, bijvoorbeeld om op uw naam een rekening te openen.
consequence-financial_loss = U zou geld kunnen verliezen.
consequence-deceptive_messages = U zou valse berichten of telefoontjes kunnen krijgen die door deze gegevens echt lijken.
consequence-account_misuse = Iemand zou kunnen proberen om in te loggen op uw accounts.
consequence-loss_of_confidentiality = Anderen zouden dingen over u te weten kunnen komen die u voor uzelf wilt houden.
consequence-damage_to_reputation = Anderen zouden slecht over u kunnen denken door wat ze te weten komen.
consequence-unwanted_contact = Onbekenden zouden contact met u kunnen opnemen.

## Wat wij doen

heading-measures = Wat wij doen
measure-access_closed = We hebben de weg afgesloten waarlangs dit is gebeurd.
measure-systems_secured = We hebben onze systemen veiliger gemaakt.
measure-passwords_reset = We hebben de getroffen wachtwoorden opnieuw ingesteld.
measure-experts_engaged = Onafhankelijke deskundigen helpen ons om uit te zoeken wat er is gebeurd.
measure-police_informed = We hebben de politie ingelicht.
measure-authority_informed = We hebben de bevoegde autoriteit voor gegevensbescherming ingelicht.
measure-data_recovered = We hebben de gegevens teruggekregen.
measure-deletion_confirmed = De persoon die de gegevens kreeg, heeft bevestigd dat ze zijn verwijderd.
measure-page_removed = We hebben de gegevens van internet verwijderd.
measure-monitoring_increased = We houden onze systemen scherper in de gaten.
measure-procedures_changed = We hebben onze manier van werken veranderd om te voorkomen dat dit opnieuw gebeurt.

heading-offer = Gratis bescherming van uw identiteit
offer = { $credit_monitoring_months ->
    [one] We bieden u { NUMBER($credit_monitoring_months) } maand identiteitsbescherming van { $credit_monitoring_provider } aan. Dit is gratis. U hebt geen betaalkaart nodig om u aan te melden, en u geeft geen rechten op.
   *[other] We bieden u { NUMBER($credit_monitoring_months) } maanden identiteitsbescherming van { $credit_monitoring_provider } aan. Dit is gratis. U hebt geen betaalkaart nodig om u aan te melden, en u geeft geen rechten op.
}
offer-link = Aanmelden bij { $credit_monitoring_provider }
offer-until = Meld u uiterlijk op { DATE($credit_monitoring_enrol_by) } aan.

## Wat u kunt doen

heading-you-can-do = Wat u kunt doen
step-passwords = Verander nu uw wachtwoord en uw beveiligingsvragen. Doe dat ook bij elk account met hetzelfde wachtwoord.
step-messages = Wees voorzichtig met telefoontjes en berichten die u niet verwacht. We zullen u op die manier nooit om een wachtwoord of rekeningnummer vragen.
step-statements = Controleer de komende twee jaar vaak uw kredietrapporten en de afschriften van uw bankrekening. Let op alles wat u niet herkent.
step-statements-eu = Controleer de komende twee jaar vaak de afschriften van uw bankrekening. Let op alles wat u niet herkent.
step-bank = Licht uw bank of kaartmaatschappij in. Vraag of ze uw rekening in de gaten willen houden of u een nieuwe kaart willen geven.
step-health = Lees de brieven van uw zorgverzekeraar. Let op behandelingen die u niet hebt gehad.
step-report-us = Denkt u dat iemand uw identiteit misbruikt? Meld dit dan bij de politie, bij de procureur-generaal (Attorney General) van uw Amerikaanse staat en bij de Federal Trade Commission.
step-report = Denkt u dat iemand uw gegevens misbruikt? Meld dit dan bij de politie.

heading-credit = Kredietblokkade, fraudewaarschuwing en uw rechten
freeze = U kunt uw kredietdossier laten blokkeren (security freeze). De blokkade is gratis, en het opheffen ervan ook. Zolang de blokkade duurt, kan niemand op uw naam een nieuw krediet krijgen.
freeze-how = Vraag de blokkade aan bij elk van de drie Amerikaanse kredietbureaus: online, per telefoon of per post. Houd uw volledige naam, uw adressen van de laatste twee jaar, uw geboortedatum en uw socialezekerheidsnummer (Social Security number) klaar. Vraagt u de blokkade per post aan? Stuur dan ook een kopie van een identiteitsbewijs en van een recente factuur mee. Bij een aanvraag online of per telefoon begint de blokkade binnen één werkdag. Bij een aanvraag per post begint de blokkade binnen drie werkdagen.
fraud-alert = U kunt ook een fraudewaarschuwing (fraud alert) aanvragen. Die is gratis en geldt één jaar. Kredietverstrekkers moeten dan controleren of u het echt bent. Een aanvraag bij één kredietbureau is genoeg. Dat bureau licht de andere twee in. Is uw identiteit gestolen? Dan kan de waarschuwing zeven jaar gelden.
credit-reports = Uw kredietrapporten kunt u hier gratis krijgen:
police-report = U hebt recht op een politierapport over dit incident, als dat er is. Is uw identiteit gestolen? Dan kunt u ook zelf aangifte doen bij de politie en daarvan een kopie krijgen.
fcra = De Amerikaanse wet Fair Credit Reporting Act geeft u rechten. U mag bijvoorbeeld uw kredietdossier bekijken en fouten daarin laten verbeteren. U kunt hier meer over uw rechten lezen:
heading-bureaus = De drie kredietbureaus
heading-agencies = Overheidsinstanties die u kunnen helpen

## Contact

heading-contact = Meer informatie
contact = Hebt u vragen of hebt u hulp nodig? Bel ons of schrijf ons.
label-phone = Telefoon:
label-email = E-mail:
contact-hours = Bereikbaar: { $contact_hours }
contact-page = Vragen en antwoorden over dit incident
toll-free = Bellen naar ons nummer is gratis.
dpo = U kunt ook schrijven naar onze functionaris voor gegevensbescherming.
other-formats = U kunt dit bericht krijgen in een andere taal, in grote letters, in braille of als geluidsopname. Bel ons of schrijf ons.
genuine = Weet u niet zeker of dit bericht echt van ons komt? Open dan zelf onze website, of bel ons.
genuine-link = Controleer of dit bericht echt is
sorry = Het spijt ons dat dit is gebeurd.

notice-subject = Bericht van { $organisation_name } over uw persoonsgegevens
notice-title = Bericht over uw persoonsgegevens
notice-intro = Er was een incident bij { $organisation_name }. Uw persoonsgegevens zijn daarbij betrokken of mogelijk betrokken. In dit bericht leest u wat er is gebeurd, wat wij doen en wat u kunt doen.
ferpa-heading = Uw onderwijsdossier
ferpa-rights = De Amerikaanse wet Family Educational Rights and Privacy Act (FERPA) geeft u rechten. U mag ons vragen om u uw onderwijsdossier te laten zien. U mag ons ook vragen om te verbeteren wat daarin niet klopt. Voor een kind op school hebben de ouders deze rechten.
