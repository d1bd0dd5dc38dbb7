# Texte, die mehrere Vorlagen gemeinsam haben. Bitte locales/README.md lesen, bevor Sie einen ändern:
# Jede Variante, die einen geänderten Text verwendet, wird zu einer neuen Fassung und muss neu freigegeben werden.
# Der erste Satz nach der Anrede beginnt mit einem Wort, das immer groß geschrieben wird (Ihre, Daten …),
# weil die Anrede mit einem Komma endet.

font-stack = 'Segoe UI', 'Helvetica Neue', Arial, 'Noto Sans', sans-serif

## Der Rahmen einer Mitteilung

drill-banner = Dies ist eine Übung. Ihren Daten ist nichts geschehen, und Sie müssen nichts tun.
date-line = Datum: { DATE($notice_date) }
reference-line = Unser Zeichen: { $reference }
greeting = Guten Tag { $recipient_name },
greeting-guardian = Guten Tag { $guardian_name }, wir wenden uns an Sie als Elternteil oder gesetzliche Vertretung von { $recipient_name }.
greeting-next-of-kin = Guten Tag { $next_of_kin_name }, wir wenden uns an Sie als nächste angehörige Person von { $recipient_name }.
about-other = Diese Mitteilung betrifft { $recipient_name }. Wo „Ihre Daten“, „Ihre Konten“ oder „Ihre Rechte“ steht, sind die Daten, Konten oder Rechte von { $recipient_name } gemeint.

## Wie die meisten Mitteilungen heißen

notice-subject = Mitteilung von { $organisation_name } über Ihre personenbezogenen Daten
notice-title = Mitteilung über Ihre personenbezogenen Daten
notice-intro = Ihre personenbezogenen Daten sind von einem Vorfall bei { $organisation_name } betroffen oder könnten davon betroffen sein. Diese Mitteilung sagt Ihnen, was geschehen ist, was wir tun und was Sie tun können.

## Was geschehen ist

heading-what-happened = Was geschehen ist
when-day = { $dates_estimated ->
    [true] Wir nehmen an, dass es am { DATE($occurred_from) } geschehen ist.
   *[other] Es geschah am { DATE($occurred_from) }.
}
when-range = { $dates_estimated ->
    [true] Wir nehmen an, dass es zwischen dem { DATE($occurred_from) } und dem { DATE($occurred_until) } geschehen ist.
   *[other] Es geschah zwischen dem { DATE($occurred_from) } und dem { DATE($occurred_until) }.
}
when-unknown = An welchem Tag genau es geschah, wissen wir noch nicht.
discovered = Wir haben am { DATE($discovered_on) } von dem Vorfall erfahren.
police-asked-to-wait = Die Polizei oder eine andere Strafverfolgungsbehörde hat uns gebeten, mit dieser Mitteilung zu warten.
police-did-not-ask-to-wait = Keine Strafverfolgungsbehörde hat uns gebeten, mit dieser Mitteilung zu warten.

circumstance-unauthorised_access = Jemand ist ohne Erlaubnis in eines unserer Computersysteme gelangt. Dabei wurden möglicherweise Daten angesehen oder kopiert.
circumstance-stolen_credentials = Jemand hat sich mit einem gestohlenen Passwort bei einem unserer Konten angemeldet. Dabei wurden möglicherweise Daten angesehen oder kopiert.
circumstance-deceptive_message = Jemand hat eine bei uns beschäftigte Person mit einer gefälschten Nachricht getäuscht und so Zugang zu Daten bekommen. Die Daten wurden möglicherweise angesehen oder kopiert.
circumstance-malware = Ein Schadprogramm ist in eines unserer Computersysteme gelangt. Es hat möglicherweise Daten gelesen oder kopiert.
circumstance-ransomware = Jemand ist in unsere Computersysteme gelangt, hat Daten gesperrt und Geld verlangt. Die Daten wurden möglicherweise auch kopiert.
circumstance-misdirected_message = Eine Nachricht mit Daten ging an die falsche Person.
circumstance-published_by_mistake = Daten waren versehentlich im Internet zu sehen.
circumstance-lost_device = Ein Computer, ein Telefon oder ein anderes Gerät mit Daten ist verloren gegangen.
circumstance-stolen_device = Ein Computer, ein Telefon oder ein anderes Gerät mit Daten wurde gestohlen.
circumstance-lost_documents = Papiere mit Daten sind verloren gegangen oder wurden gestohlen.
circumstance-improper_use_by_staff = Eine bei uns beschäftigte Person hat Daten angesehen oder verwendet, obwohl es für die Arbeit nicht nötig war.
circumstance-service_provider = Es geschah bei einem Unternehmen, das für uns Daten verarbeitet.

number-affected = { $persons_count ->
    [one] Soweit wir heute wissen, ist { NUMBER($persons_count) } Person betroffen.
   *[other] Soweit wir heute wissen, sind { NUMBER($persons_count) } Personen betroffen.
}
number-records = { $records_count ->
    [one] Soweit wir heute wissen, ist { NUMBER($records_count) } Datensatz betroffen.
   *[other] Soweit wir heute wissen, sind { NUMBER($records_count) } Datensätze betroffen.
}
heading-delay = Warum Sie diese Mitteilung erst jetzt bekommen
heading-acquirers = Wer die Daten bekommen hat

## Daten

heading-data = Um welche Daten es geht
data-own = Diese Angaben über Sie sind betroffen: { $own_data }.
data-all = Diese Angaben über Sie sind betroffen oder könnten betroffen sein:

data-name = Ihr Name
data-contact = Ihre Kontaktdaten (etwa Anschrift, Telefonnummer oder E-Mail-Adresse)
data-date_of_birth = Ihr Geburtsdatum
data-ssn = Ihre US-Sozialversicherungsnummer (Social Security number)
data-drivers_license = die Nummer Ihres Führerscheins
data-state_id = die Nummer eines Ausweises Ihres US-Bundesstaats
data-passport = die Nummer Ihres Reisepasses
data-tax_id = Ihre Steuernummer
data-military_id = Ihre militärische Kennnummer
data-tribal_id = Ihre Kennnummer bei einem indigenen Volk
data-national_id = Ihre nationale Kenn- oder Ausweisnummer
data-other_government_id = eine andere Nummer, die Ihnen eine Behörde gegeben hat
data-account_with_code = die Nummer Ihres Bankkontos mit einem Code oder Passwort dafür
data-account_without_code = die Nummer Ihres Bankkontos
data-payment_card = die Nummer Ihrer Zahlungskarte
data-credit_card = die Nummer Ihrer Kreditkarte
data-online_credentials = Ihre Zugangsdaten (Benutzername und Passwort) für ein Online-Konto
data-email_credentials = das Passwort Ihres E-Mail-Kontos
data-security_questions = Ihre Sicherheitsfragen mit den Antworten
data-medical = Angaben über Ihre Gesundheit oder Behandlung
data-health_insurance = die Nummer oder der Vertrag Ihrer Krankenversicherung
data-phi = Gesundheitsdaten über Sie bei einer Gesundheitseinrichtung oder Versicherung
data-phr = Angaben aus Ihrer persönlichen Gesundheitsakte
data-biometric = biometrische Daten (etwa ein Fingerabdruck oder ein Scan Ihres Gesichts)
data-genetic = genetische Daten
data-mothers_maiden_name = der Geburtsname Ihrer Mutter
data-student_id = Ihre Matrikelnummer oder eine entsprechende Nummer Ihrer Schule
data-student_record = Angaben aus Ihrer Studien- oder Schulakte
data-course_grades = Ihre Kurse und Noten
data-financial_aid = Angaben über Ihre Ausbildungsförderung
data-employee_id = Ihre Personalnummer
data-e_signature = Ihre elektronische Unterschrift
data-private_key = ein geheimer Schlüssel zum Nachweis Ihrer Identität
data-geolocation = Angaben über Ihre Aufenthaltsorte
data-traffic = Angaben über Ihre Kommunikation (wann und mit wem)
data-communications_content = der Inhalt Ihrer gesendeten oder empfangenen Nachrichten
data-criminal_record = Angaben über Strafverfahren
data-children = Angaben über Ihre Kinder
data-elderly = Angaben, die zeigen, dass Sie ein älterer Mensch sind
data-professional_secrecy = Angaben unter Berufsgeheimnis (etwa aus einer Anwaltskanzlei oder Arztpraxis)
data-medical_id = Ihre medizinische Kennnummer
data-cdi = geschützte Angaben aus einem Forschungs- oder Verteidigungsprojekt
data-irs_pin = die PIN zum Schutz Ihrer Steuererklärung (IRS IP PIN)
data-tax_information = Ihre Steuerdaten
data-voter_id = Ihre Nummer der Wahlregistrierung
data-account_passwords = Passwörter oder Codes Ihres Bankkontos
data-vital_record = Ihre Geburts- oder Heiratsurkunde
data-customer_financial = Angaben über Ihre Geschäfte mit einer Bank oder einem anderen Kreditunternehmen
data-employee_id_with_code = Ihre Personalnummer mit einem Code oder Passwort dafür
data-work_evaluation = Beurteilungen Ihrer Arbeit
data-unique_electronic_id = eine elektronische Nummer mit Code für den Zugang zu Ihrem Bankkonto
data-license_plates = Aufzeichnungen über Ihr Autokennzeichen (wo es gesehen wurde)
data-special_categories = sensible Daten (etwa zu Religion, politischer Meinung oder sexueller Orientierung)
data-identity_theft_kit = mehrere Angaben, die zusammen Ihre Identität erkennen lassen
data-any = andere Angaben über Sie

## Was das bedeuten kann

heading-consequences = Was das für Sie bedeuten kann
consequence-identity_theft = Jemand könnte sich für Sie ausgeben, zum Beispiel um in Ihrem Namen ein Konto zu eröffnen.
consequence-financial_loss = Sie könnten Geld verlieren.
consequence-deceptive_messages = Sie könnten betrügerische Nachrichten oder Anrufe bekommen, die mit diesen Angaben echt wirken.
consequence-account_misuse = Jemand könnte versuchen, sich bei Ihren Konten anzumelden.
consequence-loss_of_confidentiality = Andere könnten etwas über Sie erfahren, das Sie für sich behalten möchten.
consequence-damage_to_reputation = Andere könnten schlecht über Sie denken, weil sie etwas über Sie erfahren.
consequence-unwanted_contact = Fremde könnten Kontakt zu Ihnen aufnehmen.

## Was wir tun

heading-measures = Was wir tun
measure-access_closed = Wir haben den Zugangsweg geschlossen, über den es dazu kam.
measure-systems_secured = Wir haben unsere Systeme sicherer gemacht.
measure-passwords_reset = Wir haben die betroffenen Passwörter zurückgesetzt.
measure-experts_engaged = Unabhängige Fachleute helfen uns herauszufinden, was geschehen ist.
measure-police_informed = Wir haben die Polizei informiert.
measure-authority_informed = Wir haben die zuständige Datenschutzbehörde informiert.
measure-data_recovered = Wir haben die Daten zurückbekommen.
measure-deletion_confirmed = Die Person, die die Daten erhalten hat, hat die Löschung bestätigt.
measure-page_removed = Wir haben die Daten aus dem Internet entfernt.
measure-monitoring_increased = Wir überwachen unsere Systeme genauer.
measure-procedures_changed = Wir haben unsere Abläufe geändert, damit ein solcher Vorfall weniger wahrscheinlich wird.

heading-prevention = Damit es nicht wieder geschieht

heading-offer = Kostenloser Schutz der Identität
offer = { $credit_monitoring_months ->
    [one] Wir bieten Ihnen für { NUMBER($credit_monitoring_months) } Monat den Identitätsschutz von { $credit_monitoring_provider } an. Er ist kostenlos. Für die Anmeldung brauchen Sie keine Zahlungskarte, und Sie verzichten auf keine Rechte.
   *[other] Wir bieten Ihnen für { NUMBER($credit_monitoring_months) } Monate den Identitätsschutz von { $credit_monitoring_provider } an. Er ist kostenlos. Für die Anmeldung brauchen Sie keine Zahlungskarte, und Sie verzichten auf keine Rechte.
}
offer-link = Bei { $credit_monitoring_provider } anmelden
offer-until = Bitte melden Sie sich bis zum { DATE($credit_monitoring_enrol_by) } an.

## Was Sie tun können

heading-you-can-do = Was Sie tun können
step-passwords = Ändern Sie jetzt Ihr Passwort und Ihre Sicherheitsfragen. Tun Sie das auch bei jedem Konto mit demselben Passwort.
step-messages = Seien Sie vorsichtig bei Anrufen und Nachrichten, die Sie nicht erwartet haben. Wir fragen Sie auf diesem Weg nie nach einem Passwort oder einer Kontonummer.
step-statements = Prüfen Sie in den nächsten zwei Jahren oft Ihre Kontoauszüge und Kreditauskünfte. Achten Sie auf alles, was Ihnen unbekannt ist.
step-statements-eu = Prüfen Sie in den nächsten zwei Jahren oft Ihre Kontoauszüge. Achten Sie auf alles, was Ihnen unbekannt ist.
step-bank = Informieren Sie Ihre Bank oder Ihr Kartenunternehmen. Bitten Sie darum, Ihr Konto zu beobachten oder Ihnen eine neue Karte zu geben.
step-health = Lesen Sie die Schreiben Ihrer Krankenversicherung. Achten Sie auf Behandlungen, die Sie nicht bekommen haben.
step-report-us = Glauben Sie, dass jemand Ihre Identität missbraucht? Dann melden Sie das der Polizei, dem Attorney General Ihres US-Bundesstaats (Generalstaatsanwaltschaft) und der Federal Trade Commission (US-Verbraucherschutzbehörde).
step-report = Glauben Sie, dass jemand Ihre Daten missbraucht? Dann melden Sie das der Polizei.

heading-credit = Kreditsperre, Betrugswarnung und Ihre Rechte
freeze = Sie können Ihre Kreditakte sperren lassen (security freeze). Die Sperre ist kostenlos, und ihre Aufhebung auch. Solange sie besteht, ist es schwer, in Ihrem Namen einen neuen Kredit aufzunehmen.
freeze-how = Beantragen Sie die Sperre bei jeder der drei Kreditauskunfteien, online, telefonisch oder per Post. Halten Sie Ihren vollen Namen, Ihre Anschriften der letzten zwei Jahre, Ihr Geburtsdatum und Ihre US-Sozialversicherungsnummer bereit. Wenn Sie per Post schreiben, legen Sie Kopien eines Ausweises und einer neueren Rechnung bei. Bei einem Antrag online oder am Telefon beginnt die Sperre innerhalb eines Arbeitstages, bei einem Antrag per Post innerhalb von drei Arbeitstagen.
fraud-alert = Sie können auch eine Betrugswarnung (fraud alert) eintragen lassen. Sie ist kostenlos und gilt ein Jahr. Wer Kredite vergibt, muss dann prüfen, ob wirklich Sie es sind. Es genügt, sich an eine Auskunftei zu wenden. Diese informiert die beiden anderen. Wurde Ihre Identität gestohlen, kann die Warnung sieben Jahre gelten.
credit-reports = Ihre Kreditauskünfte (credit reports) bekommen Sie hier kostenlos:
police-report = Sie haben das Recht, den Polizeibericht zu diesem Vorfall zu bekommen, falls es einen gibt. Wurde Ihre Identität gestohlen, können Sie auch selbst Anzeige erstatten und eine Kopie davon bekommen.
fcra = Das US-Gesetz „Fair Credit Reporting Act“ gibt Ihnen Rechte. Sie dürfen zum Beispiel Ihre Kreditakte einsehen und Fehler darin berichtigen lassen. Mehr dazu lesen Sie hier:
heading-bureaus = Die drei Kreditauskunfteien
heading-agencies = Behörden, die Ihnen helfen können

ferpa-heading = Ihre Studien- oder Schulakten
ferpa-rights = Das US-Gesetz „Family Educational Rights and Privacy Act“ (FERPA) gibt Ihnen Rechte. Sie dürfen verlangen, dass wir Ihnen Ihre Akten zeigen und Fehler darin berichtigen. Bis zum 18. Geburtstag oder bis zum Beginn eines Studiums haben die Eltern diese Rechte.

## Kontakt

heading-contact = Weitere Auskünfte
contact = Bitte rufen Sie uns an oder schreiben Sie uns, wenn Sie Fragen haben oder Hilfe brauchen.
label-phone = Telefon:
label-email = E-Mail:
contact-hours = Erreichbar: { $contact_hours }
contact-page = Fragen und Antworten zu diesem Vorfall
toll-free = Anrufe bei unserer Nummer sind aus den USA kostenlos.
dpo = Sie können auch an unsere datenschutzbeauftragte Person schreiben.
on-request = Sie können uns schriftlich fragen, welche Angaben über Sie betroffen sind. Wir teilen es Ihnen dann mit.
complaint-authority = Sie haben das Recht, sich bei der Datenschutzbehörde zu beschweren.
other-formats = Sie können diese Mitteilung in einer anderen Sprache, in großer Schrift, in Brailleschrift oder als Tonaufnahme bekommen. Bitte rufen Sie uns an oder schreiben Sie uns.
genuine = Sind Sie unsicher, ob diese Mitteilung von uns ist? Suchen Sie unsere Telefonnummer auf einem Weg, dem Sie vertrauen, und rufen Sie uns an. Sie können sich auch hier vergewissern:
genuine-link = Prüfen, ob diese Mitteilung echt ist
genuine-code = Der Code dieser Mitteilung lautet { $verify_code }. Sie werden dort danach gefragt.
sorry = Es tut uns leid, dass das geschehen ist.

## Wenn es um jemand anderen geht: ein Kind, eine Person in Obhut, eine verstorbene Person

about-data-own = Diese Arten von Angaben über { $recipient_name } sind betroffen: { $own_data }.
about-data-all = Diese Arten von Angaben über { $recipient_name } sind betroffen oder könnten betroffen sein:
about-passwords = Ändern Sie jetzt die Passwörter und Sicherheitsfragen der betroffenen Konten. Tun Sie das auch bei jedem Konto mit demselben Passwort.
about-letters = Achten Sie auf Briefe und Anrufe, die bei dieser Person keinen Sinn ergeben, etwa Rechnungen, Post der Steuerbehörde oder Zahlungsforderungen.
about-bank = Informieren Sie die Bank oder das Kartenunternehmen dieser Person. Bitten Sie darum, das Konto zu beobachten oder eine neue Karte auszugeben.
about-health = Lesen Sie die Schreiben der Krankenversicherung dieser Person. Achten Sie auf Behandlungen, die nicht stattgefunden haben.
about-report-us = Glauben Sie, dass jemand die Identität dieser Person missbraucht? Dann melden Sie das der Polizei, dem Attorney General Ihres US-Bundesstaats (Generalstaatsanwaltschaft) und der Federal Trade Commission (US-Verbraucherschutzbehörde).
about-report = Glauben Sie, dass jemand die Daten dieser Person missbraucht? Dann melden Sie das der Polizei.
heading-credit-about = Kreditsperre und Rechte
about-police-report = Sie haben das Recht, den Polizeibericht zu diesem Vorfall zu bekommen, falls es einen gibt. Wurde die Identität dieser Person gestohlen, können Sie auch Anzeige erstatten und eine Kopie davon bekommen.
about-fcra = Das US-Gesetz „Fair Credit Reporting Act“ gibt jeder Person mit einer Kreditakte Rechte. Zum Beispiel müssen Fehler in der Akte berichtigt werden. Mehr dazu lesen Sie hier:
about-on-request = Sie können uns schriftlich fragen, welche Angaben über { $recipient_name } betroffen sind. Wir teilen es Ihnen dann mit.

heading-risks = Was das bedeuten kann

## Wenn alle es lesen: auf einer Website oder in den Medien

public-intro = Bei { $organisation_name } gab es einen Vorfall. Personenbezogene Daten sind davon betroffen oder könnten davon betroffen sein.
public-groups = Der Vorfall kann Menschen betreffen, die zu einer dieser Gruppen gehören:
public-data = Diese Arten von Daten sind betroffen oder könnten betroffen sein:
public-ask = Möchten Sie wissen, ob Ihre eigenen Daten betroffen sind? Bitte rufen Sie uns an oder schreiben Sie uns. Wir teilen es Ihnen dann mit.

## Gruppen von Menschen, Arten von Daten und Risiken, wie sie anderen gesagt werden

people-students = Studierende oder Lernende an Schulen
people-applicants = Personen mit einer Bewerbung
people-alumni = ehemalige Studierende oder Lernende
people-staff = Beschäftigte
people-researchers = Forschende
people-patients = medizinisch behandelte Personen
people-customers = Kundschaft
people-donors = Spendende
people-children = Kinder
people-website_users = Nutzende einer Website oder eines Dienstes
people-suppliers = Kontaktpersonen von Lieferunternehmen

category-name = Namen
category-contact = Kontaktdaten
category-date_of_birth = Geburtsdaten
category-ssn = US-Sozialversicherungsnummern (Social Security numbers)
category-drivers_license = Führerscheinnummern
category-state_id = Nummern von Ausweisen eines US-Bundesstaats
category-passport = Reisepassnummern
category-tax_id = Steuernummern
category-military_id = militärische Kennnummern
category-tribal_id = Kennnummern bei indigenen Völkern
category-national_id = nationale Kenn- oder Ausweisnummern
category-other_government_id = andere Nummern von Behörden
category-account_with_code = Nummern von Bankkonten mit Zugangscodes
category-account_without_code = Nummern von Bankkonten
category-payment_card = Nummern von Zahlungskarten
category-credit_card = Nummern von Kreditkarten
category-online_credentials = Zugangsdaten (Benutzernamen und Passwörter) für Online-Konten
category-email_credentials = Passwörter von E-Mail-Konten
category-security_questions = Sicherheitsfragen mit den Antworten
category-medical = Gesundheitsdaten
category-health_insurance = Nummern oder Verträge von Krankenversicherungen
category-phi = Gesundheitsdaten bei Gesundheitseinrichtungen oder Versicherungen
category-phr = Daten aus persönlichen Gesundheitsakten
category-biometric = biometrische Daten
category-genetic = genetische Daten
category-mothers_maiden_name = Geburtsnamen von Müttern
category-student_id = Matrikelnummern oder entsprechende Nummern von Schulen
category-student_record = Daten aus Studien- oder Schulakten
category-course_grades = Kurse und Noten
category-financial_aid = Daten über Ausbildungsförderung
category-employee_id = Personalnummern
category-e_signature = elektronische Unterschriften
category-private_key = geheime Schlüssel zum Nachweis der Identität
category-geolocation = Standortdaten
category-traffic = Verkehrsdaten der Kommunikation
category-communications_content = Inhalte der Kommunikation
category-criminal_record = Daten über strafrechtliche Verurteilungen und Straftaten
category-children = Daten über Kinder
category-elderly = Daten über ältere Menschen
category-professional_secrecy = Daten unter gesetzlicher, gerichtlicher oder beruflicher Geheimhaltung
category-medical_id = medizinische Kennnummern
category-cdi = zugangsbeschränkte Angaben aus Forschungs- oder Verteidigungsprojekten
category-irs_pin = PINs zum Schutz von Steuererklärungen
category-tax_information = Steuerdaten
category-voter_id = Nummern der Wahlregistrierung
category-account_passwords = Passwörter oder Codes von Finanzkonten
category-vital_record = Geburts- oder Heiratsurkunden
category-customer_financial = Daten der Kundschaft eines Finanzinstituts
category-employee_id_with_code = Personalnummern mit Zugangscodes
category-work_evaluation = Beurteilungen der Arbeit
category-unique_electronic_id = elektronische Kennungen mit Zugangscodes
category-license_plates = Aufzeichnungen von Lesegeräten für Autokennzeichen
category-special_categories = sensible Daten (etwa zu Religion, politischer Meinung oder sexueller Orientierung)
category-identity_theft_kit = für Identitätsdiebstahl ausreichende Kombinationen von Daten
category-any = andere personenbezogene Daten

risk-identity_theft = Identitätsdiebstahl oder Betrug.
risk-financial_loss = Finanzieller Verlust.
risk-deceptive_messages = Betrügerische Nachrichten oder Anrufe, die diese Daten nutzen.
risk-account_misuse = Versuche, sich mit den Daten bei Konten anzumelden.
risk-loss_of_confidentiality = Verlust der Vertraulichkeit personenbezogener Daten.
risk-damage_to_reputation = Schaden für den guten Ruf.
risk-unwanted_contact = Unerwünschter Kontakt durch Dritte.
