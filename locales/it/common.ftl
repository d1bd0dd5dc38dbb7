# Testi comuni a più modelli. Prima di modificarne uno, legga locales/README.md:
# ogni variante che usa un testo modificato diventa una nuova versione e ha bisogno di una nuova approvazione.

font-stack = 'Segoe UI', 'Helvetica Neue', Arial, 'Noto Sans', sans-serif

## La cornice della comunicazione

drill-banner = Questa è un’esercitazione. Ai Suoi dati non è successo nulla e Lei non deve fare nulla.
date-line = Data: { DATE($notice_date) }
reference-line = Nostro riferimento: { $reference }
greeting = Gentile { $recipient_name },
greeting-guardian = Gentile { $guardian_name }, genitore o rappresentante legale di { $recipient_name },
greeting-next-of-kin = Gentile { $next_of_kin_name }, familiare di { $recipient_name },
about-other = Questa comunicazione riguarda { $recipient_name }. Dove si legge «i Suoi dati», «i Suoi account» o «i Suoi diritti», si intendono quelli di { $recipient_name }.

## Come si chiama la maggior parte delle comunicazioni

notice-subject = { $organisation_name }: comunicazione sui Suoi dati personali
notice-title = Comunicazione sui Suoi dati personali
notice-intro = Presso { $organisation_name } si è verificato un incidente che ha coinvolto, o potrebbe aver coinvolto, i Suoi dati personali. Questa comunicazione Le spiega che cosa è successo, che cosa stiamo facendo e che cosa può fare Lei.

## Che cosa è successo
## «il giorno» evita l’articolo davanti al numero: «il 3 marzo», ma «l’8 marzo» e «l’11 marzo».

heading-what-happened = Che cosa è successo
when-day = { $dates_estimated ->
    [true] Riteniamo che sia successo il giorno { DATE($occurred_from) }.
   *[other] È successo il giorno { DATE($occurred_from) }.
}
when-range = { $dates_estimated ->
    [true] Riteniamo che sia successo tra il giorno { DATE($occurred_from) } e il giorno { DATE($occurred_until) }.
   *[other] È successo tra il giorno { DATE($occurred_from) } e il giorno { DATE($occurred_until) }.
}
when-unknown = Non conosciamo ancora il giorno esatto in cui è successo.
discovered = Abbiamo saputo dell’incidente il giorno { DATE($discovered_on) }.
police-asked-to-wait = La polizia o altre forze dell’ordine ci hanno chiesto di attendere prima di inviare questa comunicazione.
police-did-not-ask-to-wait = Né la polizia né altre forze dell’ordine ci hanno chiesto di attendere prima di inviare questa comunicazione.

circumstance-unauthorised_access = Qualcuno è entrato senza autorizzazione in uno dei nostri sistemi informatici. Potrebbe aver visto o copiato dei dati.
circumstance-stolen_credentials = Qualcuno ha usato una password rubata per accedere a uno dei nostri account. Potrebbe aver visto o copiato dei dati.
circumstance-deceptive_message = Qualcuno ha ingannato con un falso messaggio un membro del nostro personale e ha così ottenuto l’accesso a dei dati. Potrebbe averli visti o copiati.
circumstance-malware = Un programma dannoso è entrato in uno dei nostri sistemi informatici. Potrebbe aver letto o copiato dei dati.
circumstance-ransomware = Qualcuno è entrato nei nostri sistemi informatici, ha bloccato dei dati e ha chiesto denaro. I dati potrebbero anche essere stati copiati.
circumstance-misdirected_message = Un messaggio che conteneva dati è stato inviato alla persona sbagliata.
circumstance-published_by_mistake = Per errore, alcuni dati erano visibili su internet.
circumstance-lost_device = È andato perso un computer, un telefono o un altro dispositivo che conteneva dati.
circumstance-stolen_device = È stato rubato un computer, un telefono o un altro dispositivo che conteneva dati.
circumstance-lost_documents = Sono andati persi o sono stati rubati documenti cartacei che contenevano dati.
circumstance-improper_use_by_staff = Un membro del nostro personale ha consultato o usato dei dati senza che il suo lavoro lo richiedesse.
circumstance-service_provider = È successo presso un’azienda che tratta dati per nostro conto.

number-affected = { $persons_count ->
    [one] Per quanto ne sappiamo oggi, l’incidente riguarda { NUMBER($persons_count) } persona.
    [many] Per quanto ne sappiamo oggi, l’incidente riguarda { NUMBER($persons_count) } di persone.
   *[other] Per quanto ne sappiamo oggi, l’incidente riguarda { NUMBER($persons_count) } persone.
}
number-records = { $records_count ->
    [one] Per quanto ne sappiamo oggi, l’incidente riguarda { NUMBER($records_count) } fascicolo.
    [many] Per quanto ne sappiamo oggi, l’incidente riguarda { NUMBER($records_count) } di fascicoli.
   *[other] Per quanto ne sappiamo oggi, l’incidente riguarda { NUMBER($records_count) } fascicoli.
}
heading-delay = Perché riceve questa comunicazione solo ora
heading-acquirers = Chi ha ottenuto le informazioni

## Dati

heading-data = Quali informazioni sono state coinvolte
data-own = L’incidente ha coinvolto queste informazioni che La riguardano: { $own_data }.
data-all = L’incidente ha coinvolto, o potrebbe aver coinvolto, queste informazioni che La riguardano:

data-name = il Suo nome
data-contact = i Suoi recapiti (come indirizzo, numero di telefono o indirizzo e-mail)
data-date_of_birth = la Sua data di nascita
data-ssn = il Suo numero di Social Security
data-drivers_license = il numero della Sua patente di guida
data-state_id = il numero di una carta d’identità che Le ha rilasciato il Suo Stato (negli Stati Uniti)
data-passport = il numero del Suo passaporto
data-tax_id = il Suo numero di identificazione fiscale
data-military_id = il Suo numero di identificazione militare
data-tribal_id = il Suo numero di identificazione tribale
data-national_id = il Suo numero di identificazione nazionale
data-other_government_id = un altro numero che Le ha assegnato un ente pubblico
data-account_with_code = il numero del Suo conto bancario con un codice o una password del conto
data-account_without_code = il numero del Suo conto bancario
data-payment_card = il numero della Sua carta di pagamento
data-credit_card = il numero della Sua carta di credito
data-online_credentials = il nome utente con la password di un Suo account online
data-email_credentials = la password della Sua casella di posta elettronica
data-security_questions = le Sue domande di sicurezza con le relative risposte
data-medical = informazioni sulla Sua salute o sulle Sue cure
data-health_insurance = il numero o la polizza della Sua assicurazione sanitaria
data-phi = informazioni sulla Sua salute conservate da chi presta cure o da un’assicurazione
data-phr = informazioni della Sua cartella sanitaria personale
data-biometric = dati biometrici (come un’impronta digitale o una scansione del Suo volto)
data-genetic = dati genetici
data-mothers_maiden_name = il cognome di Sua madre prima del matrimonio
data-student_id = il Suo numero di matricola scolastica o universitaria
data-student_record = informazioni del Suo fascicolo di studi
data-course_grades = i Suoi corsi con i relativi voti
data-financial_aid = informazioni sui Suoi aiuti economici per gli studi
data-employee_id = il Suo numero di matricola come dipendente
data-e_signature = la Sua firma elettronica
data-private_key = una chiave segreta che dimostra la Sua identità
data-geolocation = informazioni sui luoghi in cui Lei si trovava
data-traffic = informazioni su quando e con chi Lei ha comunicato
data-communications_content = il contenuto di messaggi che Lei ha inviato o ricevuto
data-criminal_record = informazioni su procedimenti penali
data-children = informazioni sui Suoi figli o sulle Sue figlie
data-elderly = informazioni da cui risulta che Lei è una persona anziana
data-professional_secrecy = informazioni coperte dal segreto professionale (per esempio di uno studio legale o medico)
data-medical_id = il Suo numero di identificazione sanitaria
data-cdi = informazioni protette di un progetto di ricerca o di difesa
data-irs_pin = il PIN che protegge la Sua dichiarazione dei redditi (IRS IP PIN)
data-tax_information = le Sue informazioni fiscali
data-voter_id = il Suo numero di iscrizione alle liste elettorali
data-account_passwords = password o codici del Suo conto bancario
data-vital_record = il Suo certificato di nascita o di matrimonio
data-customer_financial = informazioni sui Suoi rapporti con una banca o con chi concede prestiti
data-employee_id_with_code = il Suo numero di matricola come dipendente con il relativo codice o la password
data-work_evaluation = valutazioni del Suo lavoro
data-unique_electronic_id = un numero elettronico che dà accesso al Suo conto bancario (con il relativo codice)
data-license_plates = registrazioni dei luoghi in cui è stata rilevata la targa della Sua auto
data-special_categories = informazioni sensibili (come religione, opinioni politiche o orientamento sessuale)
data-identity_theft_kit = più dati che insieme permettono di identificarLa
data-any = altre informazioni che La riguardano

## Che cosa può significare

heading-consequences = Che cosa può significare per Lei
consequence-identity_theft = Qualcuno potrebbe spacciarsi per Lei, per esempio per aprire un conto a Suo nome.
consequence-financial_loss = Lei potrebbe perdere denaro.
consequence-deceptive_messages = Lei potrebbe ricevere messaggi o telefonate ingannevoli che usano queste informazioni per sembrare veri.
consequence-account_misuse = Qualcuno potrebbe tentare di accedere ai Suoi account.
consequence-loss_of_confidentiality = Altre persone potrebbero venire a sapere cose che Lei vuole tenere per sé.
consequence-damage_to_reputation = Altre persone potrebbero pensare male di Lei per ciò che vengono a sapere.
consequence-unwanted_contact = Persone sconosciute potrebbero mettersi in contatto con Lei.

## Che cosa facciamo

heading-measures = Che cosa stiamo facendo
measure-access_closed = Abbiamo chiuso il varco che ha reso possibile l’incidente.
measure-systems_secured = Abbiamo reso più sicuri i nostri sistemi.
measure-passwords_reset = Abbiamo reimpostato le password coinvolte.
measure-experts_engaged = Persone esperte e indipendenti ci stanno aiutando a scoprire che cosa è successo.
measure-police_informed = Abbiamo informato la polizia.
measure-authority_informed = Abbiamo informato l’autorità competente per la protezione dei dati.
measure-data_recovered = Abbiamo recuperato i dati.
measure-deletion_confirmed = La persona che ha ricevuto i dati ha confermato che sono stati cancellati.
measure-page_removed = Abbiamo rimosso i dati da internet.
measure-monitoring_increased = Controlliamo i nostri sistemi con maggiore attenzione.
measure-procedures_changed = Abbiamo cambiato il nostro modo di lavorare per rendere meno probabile un incidente simile.

heading-prevention = Perché non succeda di nuovo

heading-offer = Protezione gratuita dell’identità
offer = { $credit_monitoring_months ->
    [one] Le offriamo per { NUMBER($credit_monitoring_months) } mese un servizio di protezione dell’identità fornito da { $credit_monitoring_provider }. È gratuito. Per l’iscrizione non serve una carta di pagamento e Lei non rinuncia a nessun diritto.
    [many] Le offriamo per { NUMBER($credit_monitoring_months) } di mesi un servizio di protezione dell’identità fornito da { $credit_monitoring_provider }. È gratuito. Per l’iscrizione non serve una carta di pagamento e Lei non rinuncia a nessun diritto.
   *[other] Le offriamo per { NUMBER($credit_monitoring_months) } mesi un servizio di protezione dell’identità fornito da { $credit_monitoring_provider }. È gratuito. Per l’iscrizione non serve una carta di pagamento e Lei non rinuncia a nessun diritto.
}
offer-link = Iscriversi al servizio di { $credit_monitoring_provider }
offer-until = La preghiamo di iscriversi entro il giorno { DATE($credit_monitoring_enrol_by) }.

## Che cosa può fare Lei

heading-you-can-do = Che cosa può fare Lei
step-passwords = Cambi subito la Sua password e le Sue domande di sicurezza. Faccia lo stesso per tutti gli account che hanno la stessa password.
step-messages = Faccia attenzione alle telefonate e ai messaggi che non si aspettava. Non Le chiederemo mai in questo modo una password o un numero di conto.
step-statements = Nei prossimi due anni, controlli spesso i Suoi estratti conto bancari e i Suoi report creditizi (credit report). Verifichi se c’è qualcosa che non riconosce.
step-statements-eu = Nei prossimi due anni, controlli spesso i Suoi estratti conto bancari. Verifichi se c’è qualcosa che non riconosce.
step-bank = Informi la Sua banca o la società che ha emesso la Sua carta. Chieda di tenere sotto controllo il Suo conto o di avere una nuova carta.
step-health = Legga le lettere della Sua assicurazione sanitaria. Verifichi se ci sono cure che Lei non ha ricevuto.
step-report-us = Se pensa che qualcuno usi in modo illecito la Sua identità, lo segnali alla polizia. Lo segnali anche all’Attorney General (procura generale) del Suo Stato e alla Federal Trade Commission (agenzia federale per la tutela dei consumatori).
step-report = Se pensa che qualcuno usi in modo illecito i Suoi dati, lo segnali alla polizia.

heading-credit = Congelamento del credito, allerta frode e i Suoi diritti
freeze = Lei può chiedere il congelamento (security freeze) del Suo fascicolo creditizio. È gratuito, e lo è anche la revoca. Finché dura il congelamento, è difficile per chiunque ottenere nuovo credito a Suo nome.
freeze-how = Lo chieda a ciascuna delle tre agenzie di informazioni creditizie, online, per telefono o per posta. Tenga pronti il nome completo, gli indirizzi degli ultimi due anni, la data di nascita e il numero di Social Security. Se scrive per posta, aggiunga la copia di un documento d’identità e di una bolletta recente. Se lo chiede online o per telefono, il congelamento inizia entro un giorno lavorativo. Se lo chiede per posta, inizia entro tre giorni lavorativi.
fraud-alert = Lei può anche chiedere un’allerta frode (fraud alert), che è gratuita e dura un anno. Chi concede prestiti deve allora verificare che si tratti davvero di Lei. Basta chiedere l’allerta a una sola agenzia. Questa informa le altre due. Se Le hanno rubato l’identità, l’allerta può durare sette anni.
credit-reports = Qui può ottenere gratuitamente i Suoi report creditizi:
police-report = Lei ha il diritto di ottenere il rapporto di polizia su questo incidente, se esiste. Se Le hanno rubato l’identità, può anche presentare personalmente una denuncia alla polizia e averne una copia.
fcra = La legge statunitense Fair Credit Reporting Act Le riconosce dei diritti. Per esempio, può vedere il Suo fascicolo creditizio e farne correggere gli errori. Qui può leggere quali sono i Suoi diritti:
heading-bureaus = Le tre agenzie di informazioni creditizie
heading-agencies = Enti pubblici a cui può chiedere aiuto

ferpa-heading = Il Suo fascicolo di studi
ferpa-rights = La legge statunitense Family Educational Rights and Privacy Act (FERPA) Le riconosce dei diritti. Può chiederci di vedere il Suo fascicolo di studi e di correggere ciò che vi è di sbagliato. Finché chi studia non compie 18 anni o non va all’università (college), questi diritti spettano ai genitori.

## Contatti

heading-contact = Per maggiori informazioni
contact = Se ha domande o bisogno di aiuto, ci telefoni o ci scriva.
label-phone = Telefono:
label-email = E-mail:
contact-hours = Orari: { $contact_hours }
contact-page = Domande e risposte su questo incidente
toll-free = Dagli Stati Uniti, le telefonate al nostro numero sono gratuite.
dpo = Può anche scrivere alla persona che per noi è responsabile della protezione dei dati.
on-request = Può chiederci per iscritto quali informazioni che La riguardano sono state coinvolte. Glielo diremo.
complaint-authority = Lei ha il diritto di proporre reclamo all’autorità per la protezione dei dati.
other-formats = Può ricevere questa comunicazione in un’altra lingua, a caratteri grandi, in braille o come registrazione audio. Ci telefoni o ci scriva.
genuine = Non sa con certezza se questa comunicazione viene da noi? Cerchi il nostro numero di telefono in un modo di cui si fida, e ci telefoni. Può anche verificarlo qui:
genuine-link = Verificare che questa comunicazione sia autentica
genuine-code = Il codice di questa comunicazione è { $verify_code }. Le verrà chiesto in quella pagina.
sorry = Ci dispiace per quanto è successo.

## Quando si tratta di un’altra persona: minore, affidata alle cure di qualcuno o deceduta

about-data-own = L’incidente ha coinvolto questi tipi di informazioni su { $recipient_name }: { $own_data }.
about-data-all = L’incidente ha coinvolto, o potrebbe aver coinvolto, questi tipi di informazioni su { $recipient_name }:
about-passwords = Cambi subito le password e le domande di sicurezza degli account interessati. Faccia lo stesso per tutti gli account che hanno la stessa password.
about-letters = Faccia attenzione a lettere e telefonate che per questa persona non hanno senso, come fatture, lettere del fisco o richieste di pagare debiti.
about-bank = Informi la banca di questa persona o la società che ha emesso la carta. Chieda di tenere sotto controllo il conto o di avere una nuova carta.
about-health = Legga le lettere dell’assicurazione sanitaria di questa persona. Verifichi se ci sono cure che non sono state prestate.
about-report-us = Se pensa che qualcuno usi in modo illecito l’identità di questa persona, lo segnali alla polizia. Lo segnali anche all’Attorney General (procura generale) del Suo Stato e alla Federal Trade Commission (agenzia federale per la tutela dei consumatori).
about-report = Se pensa che qualcuno usi in modo illecito i dati di questa persona, lo segnali alla polizia.
heading-credit-about = Congelamento del credito e diritti
about-police-report = Lei ha il diritto di ottenere il rapporto di polizia su questo incidente, se esiste. Se l’identità di questa persona è stata rubata, può anche presentare una denuncia alla polizia e averne una copia.
about-fcra = La legge statunitense Fair Credit Reporting Act riconosce dei diritti a ogni persona che ha un fascicolo creditizio. Per esempio, gli errori nel fascicolo devono essere corretti. Qui può leggere quali sono questi diritti:
about-on-request = Può chiederci per iscritto quali informazioni su { $recipient_name } sono state coinvolte. Glielo diremo.

heading-risks = Che cosa può significare

## Quando leggono tutti: su un sito web o nei media

public-intro = Presso { $organisation_name } si è verificato un incidente che ha coinvolto, o potrebbe aver coinvolto, dati personali.
public-groups = L’incidente può riguardare chi fa parte di uno di questi gruppi:
public-data = L’incidente ha coinvolto, o potrebbe aver coinvolto, questi tipi di dati:
public-ask = Vuole sapere se sono stati coinvolti i Suoi dati? Ci telefoni o ci scriva. Glielo diremo.

## Gruppi di persone, tipi di dati e rischi, come si indicano ad altri

people-students = studentesse o studenti
people-applicants = persone che hanno presentato una candidatura
people-alumni = ex studentesse o ex studenti
people-staff = personale
people-researchers = personale di ricerca
people-patients = pazienti
people-customers = clienti
people-donors = persone che hanno fatto una donazione
people-children = minori
people-website_users = utenti di un sito web o di un servizio
people-suppliers = referenti di aziende fornitrici

category-name = nomi
category-contact = recapiti
category-date_of_birth = date di nascita
category-ssn = numeri di Social Security
category-drivers_license = numeri di patenti di guida
category-state_id = numeri di carte d’identità rilasciate da Stati degli USA
category-passport = numeri di passaporto
category-tax_id = numeri di identificazione fiscale
category-military_id = numeri di identificazione militare
category-tribal_id = numeri di identificazione tribale
category-national_id = numeri di identificazione nazionale
category-other_government_id = altri numeri assegnati da enti pubblici
category-account_with_code = numeri di conti bancari con i codici di accesso
category-account_without_code = numeri di conti bancari
category-payment_card = numeri di carte di pagamento
category-credit_card = numeri di carte di credito
category-online_credentials = nomi utente con password di account online
category-email_credentials = password di caselle di posta elettronica
category-security_questions = domande di sicurezza con le relative risposte
category-medical = dati relativi alla salute
category-health_insurance = numeri o polizze di assicurazioni sanitarie
category-phi = dati sulla salute conservati da chi presta cure o da assicurazioni
category-phr = dati di cartelle sanitarie personali
category-biometric = dati biometrici
category-genetic = dati genetici
category-mothers_maiden_name = cognomi delle madri prima del matrimonio
category-student_id = numeri di matricola scolastica o universitaria
category-student_record = dati di fascicoli di studi
category-course_grades = corsi con i relativi voti
category-financial_aid = dati sugli aiuti economici per gli studi
category-employee_id = numeri di matricola del personale
category-e_signature = firme elettroniche
category-private_key = chiavi segrete di autenticazione
category-geolocation = dati sulla posizione
category-traffic = dati sul traffico delle comunicazioni
category-communications_content = contenuto di comunicazioni
category-criminal_record = dati relativi alle condanne penali e ai reati
category-children = dati su minori
category-elderly = dati su persone anziane
category-professional_secrecy = dati coperti dal segreto legale, giudiziario o professionale
category-medical_id = numeri di identificazione sanitaria
category-cdi = informazioni protette di progetti di ricerca o di difesa
category-irs_pin = PIN che proteggono dichiarazioni dei redditi
category-tax_information = informazioni fiscali
category-voter_id = numeri di iscrizione alle liste elettorali
category-account_passwords = password o codici di conti finanziari
category-vital_record = certificati di nascita o di matrimonio
category-customer_financial = informazioni su clienti di un istituto finanziario
category-employee_id_with_code = numeri di matricola del personale con i codici di accesso
category-work_evaluation = valutazioni del lavoro
category-unique_electronic_id = identificativi elettronici con i codici di accesso
category-license_plates = registrazioni di lettori di targhe
category-special_categories = dati sensibili (come religione, opinioni politiche o orientamento sessuale)
category-identity_theft_kit = combinazioni di dati che bastano per un furto d’identità
category-any = altri dati personali

risk-identity_theft = Furto d’identità o frode.
risk-financial_loss = Perdite economiche.
risk-deceptive_messages = Messaggi o telefonate ingannevoli che usano i dati.
risk-account_misuse = Tentativi di usare i dati per accedere ad account.
risk-loss_of_confidentiality = Perdita di riservatezza dei dati personali.
risk-damage_to_reputation = Danni alla reputazione.
risk-unwanted_contact = Contatti indesiderati da parte di terzi.
