# Testi comuni a più modelli. Prima di cambiarne uno, legga locales/README.md:
# ogni variante che usa un testo modificato diventa una nuova versione e ha bisogno di una nuova approvazione.

font-stack = 'Segoe UI', 'Helvetica Neue', Arial, 'Noto Sans', sans-serif

## La cornice della comunicazione

drill-banner = Questa è un’esercitazione. Ai Suoi dati non è successo nulla e Lei non deve fare nulla.
date-line = Data: { DATE($notice_date) }
reference-line = Nostro riferimento: { $reference }
greeting = Gentile { $recipient_name },
greeting-guardian = Gentile { $guardian_name }, genitore o rappresentante legale di { $recipient_name },

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
discovered = Lo abbiamo saputo il giorno { DATE($discovered_on) }.
police-asked-to-wait = La polizia o altre forze dell’ordine ci hanno chiesto di attendere prima di inviare questa comunicazione.
police-did-not-ask-to-wait = Né la polizia né altre forze dell’ordine ci hanno chiesto di attendere prima di inviare questa comunicazione.

circumstance-unauthorised_access = Qualcuno è entrato senza autorizzazione in uno dei nostri sistemi informatici e ha avuto la possibilità di vedere o copiare dati.
circumstance-stolen_credentials = Qualcuno ha usato una password rubata per accedere a uno dei nostri account e ha avuto la possibilità di vedere o copiare dati.
circumstance-deceptive_message = Qualcuno ha ingannato con un falso messaggio una persona che lavora per noi e ha così ottenuto l’accesso a dei dati.
circumstance-malware = Un programma dannoso è entrato in uno dei nostri sistemi informatici. Poteva leggere o copiare dati.
circumstance-ransomware = Qualcuno è entrato nei nostri sistemi informatici, ha bloccato dei dati e ha chiesto denaro. È possibile che i dati siano stati anche copiati.
circumstance-misdirected_message = Un messaggio che conteneva dati è stato inviato alla persona sbagliata.
circumstance-published_by_mistake = Per errore, dei dati erano visibili su internet.
circumstance-lost_device = È stato perso un dispositivo o un supporto di memoria che conteneva dati.
circumstance-stolen_device = È stato rubato un dispositivo o un supporto di memoria che conteneva dati.
circumstance-lost_documents = Sono stati persi o rubati documenti cartacei che contenevano dati.
circumstance-improper_use_by_staff = Una persona che lavora per noi ha consultato o usato dei dati senza un motivo legato al lavoro.
circumstance-service_provider = È successo presso un’azienda che tratta dati per nostro conto.

## Dati

heading-data = Quali informazioni sono state coinvolte
data-own = Sono state coinvolte queste informazioni su di Lei: { $own_data }.
data-all = Sono state coinvolte, o potrebbero essere state coinvolte, queste informazioni su di Lei:

data-name = il Suo nome
data-contact = i Suoi recapiti, come indirizzo, numero di telefono o indirizzo e-mail
data-date_of_birth = la Sua data di nascita
data-ssn = il Suo numero di Social Security
data-drivers_license = il numero della Sua patente di guida
data-state_id = il numero della carta d’identità che Le ha rilasciato il Suo Stato
data-passport = il numero del Suo passaporto
data-tax_id = il Suo numero di identificazione fiscale
data-military_id = il Suo numero di identificazione militare
data-tribal_id = il Suo numero di identificazione tribale
data-national_id = il Suo numero di identificazione nazionale
data-other_government_id = un altro numero che Le ha assegnato un ente pubblico
data-account_with_code = il numero del Suo conto bancario, con un codice o una password del conto
data-account_without_code = il numero del Suo conto bancario
data-payment_card = il numero della Sua carta di pagamento
data-credit_card = il numero della Sua carta di credito
data-online_credentials = il nome utente e la password di un Suo account online
data-email_credentials = la password della Sua casella di posta elettronica
data-security_questions = le Sue domande di sicurezza e le relative risposte
data-medical = informazioni sulla Sua salute o sulle Sue cure
data-health_insurance = il numero o la polizza della Sua assicurazione sanitaria
data-phi = informazioni sulla Sua salute in possesso di chi presta cure o di un’assicurazione
data-phr = informazioni della Sua cartella sanitaria personale
data-biometric = dati biometrici, come un’impronta digitale o una scansione del Suo volto
data-genetic = dati genetici
data-mothers_maiden_name = il cognome di Sua madre prima del matrimonio
data-student_id = il Suo numero di matricola scolastica o universitaria
data-student_record = informazioni del Suo fascicolo di studi
data-course_grades = i Suoi corsi e i Suoi voti
data-financial_aid = informazioni sui Suoi aiuti economici per gli studi
data-employee_id = il Suo numero di matricola come membro del personale
data-e_signature = la Sua firma elettronica
data-private_key = una chiave segreta che dimostra la Sua identità
data-geolocation = informazioni sui luoghi in cui Lei si trovava
data-traffic = informazioni su quando e con chi Lei ha comunicato
data-communications_content = il contenuto di messaggi che Lei ha inviato o ricevuto
data-criminal_record = informazioni su procedimenti penali
data-children = informazioni sui Suoi figli o figlie
data-elderly = informazioni da cui risulta che Lei è una persona anziana
data-professional_secrecy = informazioni coperte dal segreto professionale, per esempio legale o medico
data-medical_id = il Suo numero di identificazione sanitaria
data-cdi = informazioni protette di un progetto di ricerca o di difesa
data-irs_pin = il Suo PIN dell’amministrazione fiscale
data-tax_information = le Sue informazioni fiscali
data-voter_id = il Suo numero di iscrizione alle liste elettorali
data-account_passwords = password o codici del Suo conto bancario
data-vital_record = il Suo certificato di nascita o di matrimonio
data-customer_financial = informazioni sui Suoi rapporti con una banca o con chi concede prestiti
data-employee_id_with_code = il Suo numero di matricola come membro del personale, con il relativo codice
data-work_evaluation = valutazioni del Suo lavoro
data-unique_electronic_id = un numero elettronico che dà accesso al Suo conto, con il relativo codice
data-license_plates = registrazioni dei luoghi in cui è stata rilevata la targa della Sua auto
data-special_categories = informazioni sensibili, come religione, opinioni o orientamento sessuale
data-identity_theft_kit = vari dati che insieme La identificano
data-any = altre informazioni che La riguardano

## Che cosa può significare

heading-consequences = Che cosa può significare per Lei
consequence-identity_theft = Qualcuno potrebbe spacciarsi per Lei, per esempio per aprire un conto a Suo nome.
consequence-financial_loss = Lei potrebbe perdere denaro.
consequence-deceptive_messages = Lei potrebbe ricevere messaggi o telefonate ingannevoli, che usano queste informazioni per sembrare veri.
consequence-account_misuse = Qualcuno potrebbe tentare di accedere ai Suoi account.
consequence-loss_of_confidentiality = Altre persone potrebbero venire a sapere cose che Lei vuole tenere per sé.
consequence-damage_to_reputation = Altre persone potrebbero pensare male di Lei per ciò che vengono a sapere.
consequence-unwanted_contact = Persone sconosciute potrebbero mettersi in contatto con Lei.

## Che cosa facciamo

heading-measures = Che cosa stiamo facendo
measure-access_closed = Abbiamo chiuso la via che ha reso possibile quanto è successo.
measure-systems_secured = Abbiamo reso più sicuri i nostri sistemi.
measure-passwords_reset = Abbiamo reimpostato le password coinvolte.
measure-experts_engaged = Persone esperte e indipendenti ci stanno aiutando a scoprire che cosa è successo.
measure-police_informed = Abbiamo informato la polizia.
measure-authority_informed = Abbiamo informato l’autorità competente per la protezione dei dati.
measure-data_recovered = Abbiamo recuperato i dati.
measure-deletion_confirmed = La persona che ha ricevuto i dati ha confermato che sono stati cancellati.
measure-page_removed = Abbiamo rimosso i dati da internet.
measure-monitoring_increased = Controlliamo i nostri sistemi con maggiore attenzione.
measure-procedures_changed = Abbiamo cambiato il nostro modo di lavorare perché questo non succeda di nuovo.

heading-offer = Protezione gratuita dell’identità
offer = { $credit_monitoring_months ->
    [one] Le offriamo per { NUMBER($credit_monitoring_months) } mese un servizio di protezione dell’identità fornito da { $credit_monitoring_provider }. È gratuito. Per l’iscrizione non serve una carta di pagamento e Lei non rinuncia a nessun diritto.
    [many] Le offriamo per { NUMBER($credit_monitoring_months) } di mesi un servizio di protezione dell’identità fornito da { $credit_monitoring_provider }. È gratuito. Per l’iscrizione non serve una carta di pagamento e Lei non rinuncia a nessun diritto.
   *[other] Le offriamo per { NUMBER($credit_monitoring_months) } mesi un servizio di protezione dell’identità fornito da { $credit_monitoring_provider }. È gratuito. Per l’iscrizione non serve una carta di pagamento e Lei non rinuncia a nessun diritto.
}
offer-link = Iscrizione presso { $credit_monitoring_provider }
offer-until = La preghiamo di iscriversi entro il giorno { DATE($credit_monitoring_enrol_by) }.

## Che cosa può fare Lei

heading-you-can-do = Che cosa può fare Lei
step-passwords = Cambi subito la Sua password e le Sue domande di sicurezza. Faccia lo stesso per ogni account con la stessa password.
step-messages = Faccia attenzione alle telefonate e ai messaggi che non si aspettava. Non Le chiederemo mai in questo modo una password o un numero di conto.
step-statements = Nei prossimi due anni, controlli spesso i Suoi estratti conto bancari e i Suoi report creditizi (credit report). Verifichi se c’è qualcosa che non riconosce.
step-statements-eu = Nei prossimi due anni, controlli spesso i Suoi estratti conto bancari. Verifichi se c’è qualcosa che non riconosce.
step-bank = Informi la Sua banca o la società che ha emesso la Sua carta. Chieda di tenere sotto controllo il Suo conto o di avere una nuova carta.
step-health = Legga le lettere della Sua assicurazione sanitaria. Verifichi se ci sono cure che Lei non ha ricevuto.
step-report-us = Se pensa che qualcuno usi in modo illecito la Sua identità, lo segnali alla polizia. Lo segnali anche all’Attorney General (procura generale) del Suo Stato e alla Federal Trade Commission (agenzia federale per la tutela dei consumatori).
step-report = Se pensa che qualcuno usi in modo illecito i Suoi dati, lo segnali alla polizia.

heading-credit = Congelamento del credito, allerta frode e i Suoi diritti
freeze = Lei può chiedere il congelamento (security freeze) del Suo fascicolo creditizio. È gratuito, e lo è anche la revoca. Finché dura il congelamento, nessuno può ottenere nuovo credito a Suo nome.
freeze-how = Lo chieda a ciascuna delle tre agenzie di informazioni creditizie, online, per telefono o per posta. Tenga pronti il nome completo, gli indirizzi degli ultimi due anni, la data di nascita e il numero di Social Security. Se scrive per posta, aggiunga la copia di un documento d’identità e di una bolletta recente. Il congelamento inizia entro un giorno lavorativo se lo chiede online o per telefono, ed entro tre giorni lavorativi se lo chiede per posta.
fraud-alert = Lei può anche chiedere un’allerta frode (fraud alert), che è gratuita e dura un anno. Chi concede prestiti deve allora verificare che si tratti davvero di Lei. Basta chiedere l’allerta a una sola agenzia. Questa informa le altre due. Se Le hanno rubato l’identità, l’allerta può durare sette anni.
credit-reports = Qui può ottenere gratuitamente i Suoi report creditizi:
police-report = Lei ha il diritto di ottenere il rapporto di polizia su questo incidente, se esiste. Se Le hanno rubato l’identità, può anche presentare una denuncia alla polizia e averne una copia.
fcra = La legge Fair Credit Reporting Act Le riconosce dei diritti. Per esempio, può vedere il Suo fascicolo creditizio e farne correggere gli errori. Qui può leggere quali sono i Suoi diritti:
heading-bureaus = Le tre agenzie di informazioni creditizie
heading-agencies = Enti pubblici a cui può chiedere aiuto

## Contatti

heading-contact = Per maggiori informazioni
contact = Se ha domande o bisogno di aiuto, ci telefoni o ci scriva.
label-phone = Telefono:
label-email = E-mail:
contact-hours = Orari: { $contact_hours }
contact-page = Domande e risposte su questo incidente
toll-free = Le telefonate al nostro numero sono gratuite.
dpo = Può anche scrivere alla persona responsabile della protezione dei dati presso di noi.
other-formats = Può ricevere questa comunicazione in un’altra lingua, a caratteri grandi, in braille o come registrazione audio. Ci telefoni o ci scriva.
genuine = Non sa con certezza se questa comunicazione viene davvero da noi? Allora apra personalmente il nostro sito web, oppure ci telefoni.
genuine-link = Verificare che questa comunicazione sia autentica
sorry = Ci dispiace per quanto è successo.

notice-subject = { $organisation_name }: comunicazione sui Suoi dati personali
notice-title = Comunicazione sui Suoi dati personali
notice-intro = Presso { $organisation_name } si è verificato un incidente che ha coinvolto, o potrebbe aver coinvolto, i Suoi dati personali. Questa comunicazione Le spiega che cosa è successo, che cosa stiamo facendo e che cosa può fare Lei.
ferpa-heading = Il Suo fascicolo di studi
ferpa-rights = La legge Family Educational Rights and Privacy Act (FERPA) Le riconosce dei diritti. Può chiederci di vedere il Suo fascicolo di studi e di correggere ciò che vi è di sbagliato. Per i minori che vanno a scuola, questi diritti spettano ai genitori.
