# Texte, die mehrere Vorlagen gemeinsam haben. Bitte locales/README.md lesen, bevor Sie einen ändern.

font-stack = 'Segoe UI', 'Helvetica Neue', Arial, 'Noto Sans', sans-serif

drill-banner = Dies ist eine Übung. Ihren Daten ist nichts geschehen, und Sie müssen nichts tun.
date-line = Datum: { DATE($notice_date) }
reference-line = Unser Zeichen: { $reference }
greeting = Guten Tag { $recipient_name },
greeting-guardian = Guten Tag { $guardian_name }, Sie erhalten dieses Schreiben als Elternteil oder gesetzliche Vertretung von { $recipient_name }.

heading-what-happened = Was geschehen ist
when-day = { $dates_estimated ->
    [true] Wir nehmen an, dass es am { DATE($occurred_from) } geschehen ist.
   *[other] Es geschah am { DATE($occurred_from) }.
}
when-range = { $dates_estimated ->
    [true] Wir nehmen an, dass es zwischen dem { DATE($occurred_from) } und dem { DATE($occurred_until) } geschehen ist.
   *[other] Es geschah zwischen dem { DATE($occurred_from) } und dem { DATE($occurred_until) }.
}
when-unknown = Den genauen Tag kennen wir noch nicht.
discovered = Wir haben am { DATE($discovered_on) } davon erfahren.
police-asked-to-wait = Die Polizei oder eine andere Strafverfolgungsbehörde hat uns gebeten, mit diesem Schreiben zu warten.
police-did-not-ask-to-wait = Keine Strafverfolgungsbehörde hat uns gebeten, mit diesem Schreiben zu warten.

circumstance-unauthorised_access = Jemand ist ohne Erlaubnis in eines unserer Computersysteme gelangt und konnte Daten sehen oder kopieren.
circumstance-stolen_credentials = Jemand hat sich mit einem gestohlenen Passwort bei einem unserer Konten angemeldet und konnte Daten sehen oder kopieren.
circumstance-deceptive_message = Jemand hat ein Mitglied unseres Personals mit einer falschen Nachricht getäuscht und so Zugang zu Daten erlangt.
circumstance-malware = Ein Schadprogramm ist in eines unserer Computersysteme gelangt. Es konnte Daten lesen oder kopieren.
circumstance-ransomware = Jemand ist in unsere Computersysteme gelangt, hat Daten gesperrt und Geld verlangt. Die Daten wurden möglicherweise auch kopiert.
circumstance-misdirected_message = Eine Nachricht mit Daten ging an die falsche Person.
circumstance-published_by_mistake = Daten waren versehentlich im Internet zu sehen.
circumstance-lost_device = Ein Gerät oder Datenträger mit Daten ging verloren.
circumstance-stolen_device = Ein Gerät oder Datenträger mit Daten wurde gestohlen.
circumstance-lost_documents = Papiere mit Daten gingen verloren oder wurden gestohlen.
circumstance-improper_use_by_staff = Ein Mitglied unseres Personals hat ohne dienstlichen Grund Daten angesehen oder verwendet.
circumstance-service_provider = Es geschah bei einem Unternehmen, das für uns Daten verarbeitet.

heading-data = Um welche Daten es geht
data-own = Diese Angaben über Sie sind betroffen: { $own_data }.
data-all = Diese Angaben über Sie sind betroffen oder können betroffen sein:

data-name = Ihr Name
data-contact = Ihre Kontaktdaten, etwa Anschrift, Telefonnummer oder E-Mail-Adresse
data-date_of_birth = Ihr Geburtsdatum
data-ssn = Ihre Sozialversicherungsnummer
data-drivers_license = die Nummer Ihres Führerscheins
data-state_id = die Nummer Ihres Ausweises eines US-Bundesstaats
data-passport = die Nummer Ihres Reisepasses
data-tax_id = Ihre Steuernummer
data-military_id = Ihre militärische Ausweisnummer
data-tribal_id = Ihre Ausweisnummer eines indigenen Volkes
data-national_id = die Nummer Ihres Personalausweises
data-other_government_id = eine andere Nummer, die Ihnen eine Behörde gegeben hat
data-account_with_code = Ihre Kontonummer mit einem Code oder Passwort dafür
data-account_without_code = Ihre Kontonummer
data-payment_card = die Nummer Ihrer Zahlungskarte
data-credit_card = die Nummer Ihrer Kreditkarte
data-online_credentials = Benutzername und Passwort eines Ihrer Online-Konten
data-email_credentials = das Passwort Ihres E-Mail-Kontos
data-security_questions = Ihre Sicherheitsfragen und Antworten
data-medical = Angaben über Ihre Gesundheit oder Behandlung
data-health_insurance = Nummer oder Vertrag Ihrer Krankenversicherung
data-phi = Gesundheitsangaben, die eine Praxis, Klinik oder Versicherung über Sie hatte
data-phr = Angaben aus Ihrer persönlichen Gesundheitsakte
data-biometric = biometrische Daten, etwa ein Fingerabdruck oder ein Bild Ihres Gesichts
data-genetic = genetische Daten
data-mothers_maiden_name = der Geburtsname Ihrer Mutter
data-student_id = Ihre Matrikel- oder Schülernummer
data-student_record = Angaben aus Ihrer Studien- oder Schulakte
data-course_grades = Ihre Kurse und Noten
data-financial_aid = Angaben über Ihre Ausbildungsförderung
data-employee_id = Ihre Personalnummer
data-e_signature = Ihre elektronische Unterschrift
data-private_key = ein geheimer Schlüssel, mit dem Sie sich ausweisen
data-geolocation = Angaben darüber, wo Sie waren
data-traffic = Angaben darüber, wann und mit wem Sie kommuniziert haben
data-communications_content = der Inhalt von Nachrichten, die Sie gesendet oder erhalten haben
data-criminal_record = Angaben über Strafverfahren
data-children = Angaben über Ihre Kinder
data-elderly = Angaben, aus denen hervorgeht, dass Sie ein älterer Mensch sind
data-professional_secrecy = Angaben, die jemand von Berufs wegen geheim halten muss, etwa eine Anwältin oder ein Arzt
data-medical_id = Ihre Patientennummer
data-cdi = geschützte Angaben aus einem Forschungs- oder Verteidigungsprojekt
data-irs_pin = Ihre PIN der Steuerbehörde
data-tax_information = Ihre Steuerangaben
data-voter_id = Ihre Wählernummer
data-account_passwords = Passwörter oder Codes Ihres Bankkontos
data-vital_record = Ihre Geburts- oder Heiratsurkunde
data-customer_financial = Angaben über Ihre Geschäfte mit einer Bank oder einem Kreditgeber
data-employee_id_with_code = Ihre Personalnummer mit dem Code dafür
data-work_evaluation = Beurteilungen Ihrer Arbeit
data-unique_electronic_id = eine elektronische Kennung, die Ihr Konto öffnet, mit ihrem Code
data-license_plates = Aufzeichnungen, wo das Kennzeichen Ihres Autos gesehen wurde
data-special_categories = besonders geschützte Angaben, etwa Religion, Meinungen oder sexuelle Orientierung
data-identity_theft_kit = mehrere Angaben, die zusammen auf Sie hinweisen
data-any = andere Angaben über Sie

heading-consequences = Was das für Sie bedeuten kann
consequence-identity_theft = Jemand könnte sich als Sie ausgeben, zum Beispiel um in Ihrem Namen ein Konto zu eröffnen.
consequence-financial_loss = Sie könnten Geld verlieren.
consequence-deceptive_messages = Sie könnten falsche Nachrichten oder Anrufe bekommen, die mit diesen Angaben echt wirken.
consequence-account_misuse = Jemand könnte versuchen, sich bei Ihren Konten anzumelden.
consequence-loss_of_confidentiality = Andere könnten etwas erfahren, das Sie für sich behalten möchten.
consequence-damage_to_reputation = Andere könnten schlecht über Sie denken, weil sie davon erfahren.
consequence-unwanted_contact = Fremde könnten sich bei Ihnen melden.

heading-measures = Was wir tun
measure-access_closed = Wir haben den Weg geschlossen, auf dem es geschah.
measure-systems_secured = Wir haben unsere Systeme sicherer gemacht.
measure-passwords_reset = Wir haben die betroffenen Passwörter zurückgesetzt.
measure-experts_engaged = Unabhängige Fachleute helfen uns herauszufinden, was geschehen ist.
measure-police_informed = Wir haben die Polizei informiert.
measure-authority_informed = Wir haben die zuständige Datenschutzbehörde informiert.
measure-data_recovered = Wir haben die Daten zurückbekommen.
measure-deletion_confirmed = Wer die Daten erhalten hat, hat bestätigt, dass sie gelöscht sind.
measure-page_removed = Wir haben die Daten aus dem Internet entfernt.
measure-monitoring_increased = Wir überwachen unsere Systeme genauer.
measure-procedures_changed = Wir haben unsere Abläufe geändert, damit es nicht wieder geschieht.

heading-offer = Kostenloser Schutz Ihrer Identität
offer = { $credit_monitoring_months ->
    [one] Wir bieten Ihnen für { NUMBER($credit_monitoring_months) } Monat den Identitätsschutz von { $credit_monitoring_provider } an. Er ist kostenlos. Sie brauchen für die Anmeldung keine Zahlungskarte und verzichten auf keine Rechte.
   *[other] Wir bieten Ihnen für { NUMBER($credit_monitoring_months) } Monate den Identitätsschutz von { $credit_monitoring_provider } an. Er ist kostenlos. Sie brauchen für die Anmeldung keine Zahlungskarte und verzichten auf keine Rechte.
}
offer-link = Bei { $credit_monitoring_provider } anmelden
offer-until = Bitte melden Sie sich bis zum { DATE($credit_monitoring_enrol_by) } an.

heading-you-can-do = Was Sie tun können
step-passwords = Ändern Sie jetzt Ihr Passwort und Ihre Sicherheitsfragen. Tun Sie das auch bei jedem Konto mit demselben Passwort.
step-messages = Seien Sie vorsichtig bei Anrufen und Nachrichten, die Sie nicht erwartet haben. Wir fragen Sie auf diesem Weg nie nach einem Passwort oder einer Kontonummer.
step-statements = Prüfen Sie in den nächsten zwei Jahren oft Ihre Kontoauszüge und Kreditauskünfte. Achten Sie auf alles, was Sie nicht kennen.
step-statements-eu = Prüfen Sie in den nächsten zwei Jahren oft Ihre Kontoauszüge. Achten Sie auf alles, was Sie nicht kennen.
step-bank = Informieren Sie Ihre Bank oder Ihr Kartenunternehmen. Bitten Sie darum, Ihr Konto zu beobachten oder die Karte zu ersetzen.
step-health = Lesen Sie die Schreiben Ihrer Krankenversicherung. Achten Sie auf Behandlungen, die Sie nicht erhalten haben.
step-report-us = Wenn Sie glauben, dass jemand Ihre Identität missbraucht, melden Sie das der Polizei, dem Attorney General Ihres US-Bundesstaats und der Federal Trade Commission.
step-report = Wenn Sie glauben, dass jemand Ihre Daten missbraucht, melden Sie das der Polizei.

heading-credit = Kreditsperre, Betrugswarnung und Ihre Rechte
freeze = Sie können Ihre Kreditakte sperren lassen (security freeze). Das ist kostenlos, das Aufheben auch. Solange die Sperre besteht, kann niemand in Ihrem Namen einen neuen Kredit aufnehmen.
freeze-how = Verlangen Sie die Sperre bei jeder der drei Kreditauskunfteien, online, telefonisch oder per Post. Halten Sie Ihren vollen Namen, Ihre Anschriften der letzten zwei Jahre, Ihr Geburtsdatum und Ihre Sozialversicherungsnummer bereit. Legen Sie per Post Kopien eines Ausweises und einer neueren Rechnung bei. Online oder telefonisch beginnt die Sperre innerhalb eines Geschäftstages, per Post innerhalb von drei Geschäftstagen.
fraud-alert = Sie können auch eine Betrugswarnung eintragen lassen. Sie ist kostenlos und gilt ein Jahr. Kreditgeber müssen dann prüfen, ob wirklich Sie es sind. Es genügt, eine Auskunftei zu fragen. Sie informiert die beiden anderen. Wurde Ihre Identität gestohlen, kann die Warnung sieben Jahre gelten.
credit-reports = Ihre Kreditauskünfte bekommen Sie kostenlos hier:
police-report = Sie haben das Recht, den Polizeibericht zu diesem Vorfall zu erhalten, falls es einen gibt. Wurde Ihre Identität gestohlen, können Sie auch selbst Anzeige erstatten und eine Kopie davon bekommen.
fcra = Das US-Gesetz Fair Credit Reporting Act gibt Ihnen Rechte. Sie dürfen zum Beispiel Ihre Kreditakte einsehen und Fehler darin berichtigen lassen. Mehr dazu lesen Sie hier:
heading-bureaus = Die drei Kreditauskunfteien
heading-agencies = Behörden, die Ihnen helfen können

heading-contact = Mehr erfahren
contact = Bitte rufen Sie uns an oder schreiben Sie uns, wenn Sie Fragen haben oder Hilfe brauchen.
label-phone = Telefon:
label-email = E-Mail:
contact-hours = Erreichbar: { $contact_hours }
contact-page = Fragen und Antworten zu diesem Vorfall
toll-free = Der Anruf bei unserer Nummer ist kostenlos.
dpo = Sie können auch an unsere Datenschutzbeauftragte oder unseren Datenschutzbeauftragten schreiben.
other-formats = Sie können dieses Schreiben in einer anderen Sprache, in großer Schrift, in Brailleschrift oder als Tonaufnahme bekommen. Bitte rufen Sie uns an oder schreiben Sie uns.
genuine = Sind Sie unsicher, ob dieses Schreiben wirklich von uns ist? Dann öffnen Sie selbst unsere Website oder rufen Sie uns an.
genuine-link = Prüfen, ob dieses Schreiben echt ist
sorry = Was geschehen ist, tut uns leid.

notice-subject = Mitteilung von { $organisation_name } über Ihre personenbezogenen Daten
notice-title = Mitteilung über Ihre personenbezogenen Daten
notice-intro = Bei { $organisation_name } gab es einen Vorfall. Ihre personenbezogenen Daten sind betroffen oder können betroffen sein. Dieses Schreiben sagt Ihnen, was geschehen ist, was wir tun und was Sie tun können.
ferpa-heading = Ihre Studien- oder Schulakte
ferpa-rights = Das US-Gesetz FERPA (Family Educational Rights and Privacy Act) gibt Ihnen Rechte. Sie dürfen verlangen, dass wir Ihnen Ihre Akte zeigen und Fehler darin berichtigen. Bei einem Kind in der Schule haben die Eltern diese Rechte.
