# Teksty wspólne dla kilku wzorów. Przed zmianą prosimy przeczytać locales/README.md:
# każdy wariant ze zmienionym tekstem staje się nową wersją i wymaga nowego zatwierdzenia.
# Imiona, nazwiska i nazwy nie są odmieniane, dlatego stoją po dwukropku, w nawiasie
# albo po słowie „organizacja”, „firma” (w odpowiednim przypadku).

font-stack = 'Segoe UI', 'Helvetica Neue', Arial, 'Noto Sans', sans-serif

## Ramy zawiadomienia

drill-banner = To są ćwiczenia. Z Państwa danymi nic się nie stało i nie muszą Państwo nic robić.
date-line = Data: { DATE($notice_date) } r.
reference-line = Nasz znak: { $reference }
greeting = Szanowni Państwo, kierujemy to zawiadomienie do: { $recipient_name }.
greeting-guardian = Szanowni Państwo, kierujemy to zawiadomienie do: { $guardian_name } (rodzic lub osoba sprawująca opiekę prawną). Dotyczy ono tej osoby: { $recipient_name }.
greeting-next-of-kin = Szanowni Państwo, kierujemy to zawiadomienie do: { $next_of_kin_name } (osoba z najbliższej rodziny). Dotyczy ono tej osoby: { $recipient_name }.
about-other = W tym zawiadomieniu chodzi o tę osobę: { $recipient_name }. Słowa „Państwa dane”, „Państwa konta” i „Państwa prawa” (w każdej formie) oznaczają dane, konta i prawa tej osoby.

## Jak nazywa się większość zawiadomień

notice-subject = { $organisation_name }: zawiadomienie o Państwa danych osobowych
notice-title = Zawiadomienie o Państwa danych osobowych
notice-intro = W organizacji { $organisation_name } doszło do incydentu. Dotyczy on lub może dotyczyć Państwa danych osobowych. To zawiadomienie wyjaśnia, co się stało, co robimy i co mogą Państwo zrobić.

## Co się stało

heading-what-happened = Co się stało
when-day = { $dates_estimated ->
    [true] Sądzimy, że stało się to { DATE($occurred_from) } r.
   *[other] Stało się to { DATE($occurred_from) } r.
}
when-range = { $dates_estimated ->
    [true] Sądzimy, że stało się to między { DATE($occurred_from) } r. a { DATE($occurred_until) } r.
   *[other] Stało się to między { DATE($occurred_from) } r. a { DATE($occurred_until) } r.
}
when-unknown = Nie znamy jeszcze dokładnego dnia, w którym to się stało.
discovered = O incydencie wiemy od { DATE($discovered_on) } r.
police-asked-to-wait = Organ ścigania (na przykład policja) poprosił nas, aby poczekać z wysłaniem tego zawiadomienia.
police-did-not-ask-to-wait = Żaden organ ścigania nie poprosił nas, aby poczekać z wysłaniem tego zawiadomienia.

circumstance-unauthorised_access = Ktoś bez uprawnień dostał się do jednego z naszych systemów komputerowych. Możliwe, że przy tym obejrzano lub skopiowano dane.
circumstance-stolen_credentials = Ktoś użył skradzionego hasła i zalogował się na jedno z naszych kont. Możliwe, że przy tym obejrzano lub skopiowano dane.
circumstance-deceptive_message = Ktoś oszukał osobę z naszego personelu fałszywą wiadomością i w ten sposób uzyskał dostęp do danych. Możliwe, że przy tym obejrzano je lub skopiowano.
circumstance-malware = Do jednego z naszych systemów komputerowych dostało się szkodliwe oprogramowanie. Możliwe, że odczytało lub skopiowało ono dane.
circumstance-ransomware = Ktoś dostał się do naszych systemów komputerowych, zablokował dane i zażądał pieniędzy. Możliwe, że dane także skopiowano.
circumstance-misdirected_message = Wiadomość z danymi została wysłana do niewłaściwej osoby.
circumstance-published_by_mistake = Przez pomyłkę dane można było zobaczyć w internecie.
circumstance-lost_device = Zaginął komputer, telefon lub inne urządzenie z danymi.
circumstance-stolen_device = Skradziono komputer, telefon lub inne urządzenie z danymi.
circumstance-lost_documents = Dokumenty papierowe z danymi zaginęły lub zostały skradzione.
circumstance-improper_use_by_staff = Osoba z naszego personelu obejrzała lub wykorzystała dane, chociaż praca tego nie wymagała.
circumstance-service_provider = Stało się to w firmie, która przetwarza dane dla nas.

number-affected = { $persons_count ->
    [one] Według tego, co dziś wiemy, incydent dotyczy { NUMBER($persons_count) } osoby.
    [few] Według tego, co dziś wiemy, incydent dotyczy { NUMBER($persons_count) } osób.
    [many] Według tego, co dziś wiemy, incydent dotyczy { NUMBER($persons_count) } osób.
   *[other] Według tego, co dziś wiemy, incydent dotyczy { NUMBER($persons_count) } osoby.
}
number-records = { $records_count ->
    [one] Według tego, co dziś wiemy, incydent dotyczy { NUMBER($records_count) } wpisu z danymi.
    [few] Według tego, co dziś wiemy, incydent dotyczy { NUMBER($records_count) } wpisów z danymi.
    [many] Według tego, co dziś wiemy, incydent dotyczy { NUMBER($records_count) } wpisów z danymi.
   *[other] Według tego, co dziś wiemy, incydent dotyczy { NUMBER($records_count) } wpisu z danymi.
}
heading-delay = Dlaczego otrzymują Państwo to zawiadomienie dopiero teraz
heading-acquirers = Do kogo trafiły dane

## Dane

heading-data = Jakich danych dotyczy incydent
data-own = Incydent dotyczy tych Państwa danych: { $own_data }.
data-all = Incydent dotyczy lub może dotyczyć tych Państwa danych:

data-name = imię oraz nazwisko
data-contact = dane kontaktowe (na przykład adres, numer telefonu lub adres e-mail)
data-date_of_birth = data urodzenia
data-ssn = numer ubezpieczenia społecznego (Social Security number)
data-drivers_license = numer prawa jazdy
data-state_id = numer dowodu tożsamości wydanego przez stan USA
data-passport = numer paszportu
data-tax_id = numer identyfikacji podatkowej
data-military_id = wojskowy numer identyfikacyjny
data-tribal_id = plemienny numer identyfikacyjny
data-national_id = krajowy numer identyfikacyjny
data-other_government_id = inny numer nadany przez urząd
data-account_with_code = numer rachunku bankowego wraz z kodem lub hasłem do niego
data-account_without_code = numer rachunku bankowego
data-payment_card = numer karty płatniczej
data-credit_card = numer karty kredytowej
data-online_credentials = login oraz hasło do konta internetowego
data-email_credentials = hasło do poczty elektronicznej
data-security_questions = pytania zabezpieczające oraz odpowiedzi
data-medical = informacje o zdrowiu lub leczeniu
data-health_insurance = numer lub polisa ubezpieczenia zdrowotnego
data-phi = informacje o zdrowiu przechowywane przez placówkę medyczną lub ubezpieczyciela
data-phr = informacje z osobistej dokumentacji zdrowotnej
data-biometric = dane biometryczne (na przykład odcisk palca lub skan twarzy)
data-genetic = dane genetyczne
data-mothers_maiden_name = nazwisko panieńskie matki
data-student_id = numer nadany przez szkołę lub uczelnię
data-student_record = informacje z dokumentacji szkolnej lub studenckiej
data-course_grades = zajęcia oraz oceny
data-financial_aid = informacje o pomocy finansowej na naukę
data-employee_id = numer pracowniczy
data-e_signature = podpis elektroniczny
data-private_key = tajny klucz potwierdzający tożsamość
data-geolocation = informacje o miejscach pobytu
data-traffic = informacje o rozmowach lub wiadomościach (kiedy oraz z kim)
data-communications_content = treść wysłanych lub otrzymanych wiadomości
data-criminal_record = informacje o postępowaniach karnych
data-children = informacje o Państwa dzieciach
data-elderly = informacje wskazujące na starszy wiek
data-professional_secrecy = informacje objęte tajemnicą zawodową (na przykład adwokacką lub lekarską)
data-medical_id = medyczny numer identyfikacyjny
data-cdi = chronione informacje z projektu badawczego lub obronnego
data-irs_pin = kod PIN chroniący zeznanie podatkowe (IRS IP PIN)
data-tax_information = informacje podatkowe
data-voter_id = numer w rejestrze wyborców
data-account_passwords = hasła lub kody do rachunku bankowego
data-vital_record = akt urodzenia lub akt małżeństwa
data-customer_financial = informacje o Państwa sprawach w banku lub firmie pożyczkowej
data-employee_id_with_code = numer pracowniczy wraz z kodem lub hasłem do niego
data-work_evaluation = oceny Państwa pracy
data-unique_electronic_id = numer elektroniczny (wraz z kodem) dający dostęp do rachunku bankowego
data-license_plates = zapisy miejsc odczytania tablicy rejestracyjnej samochodu
data-special_categories = dane wrażliwe (na przykład wyznanie, poglądy polityczne lub orientacja seksualna)
data-identity_theft_kit = kilka informacji pozwalających razem ustalić Państwa tożsamość
data-any = inne informacje o Państwu

## Co to może oznaczać

heading-consequences = Co to może dla Państwa oznaczać
consequence-identity_theft = Ktoś może podszyć się pod Państwa, na przykład aby założyć konto na Państwa nazwisko.
consequence-financial_loss = Mogą Państwo stracić pieniądze.
consequence-deceptive_messages = Mogą Państwo otrzymać fałszywe wiadomości lub telefony, które dzięki tym danym wydają się prawdziwe.
consequence-account_misuse = Ktoś może próbować zalogować się na Państwa konta.
consequence-loss_of_confidentiality = Inne osoby mogą dowiedzieć się o Państwu rzeczy, które chcą Państwo zachować dla siebie.
consequence-damage_to_reputation = Inne osoby mogą źle o Państwu pomyśleć z powodu tego, czego się dowiedzą.
consequence-unwanted_contact = Mogą się z Państwem skontaktować obce osoby.

## Co robimy

heading-measures = Co robimy
measure-access_closed = Droga, która umożliwiła ten incydent, została przez nas zamknięta.
measure-systems_secured = Nasze systemy są teraz lepiej zabezpieczone.
measure-passwords_reset = Hasła, których dotyczy incydent, zostały przez nas zresetowane.
measure-experts_engaged = Niezależny zespół ekspercki pomaga nam ustalić, co się stało.
measure-police_informed = Policja otrzymała od nas informację o incydencie.
measure-authority_informed = Organ odpowiedzialny za ochronę danych otrzymał od nas informację o incydencie.
measure-data_recovered = Dane są z powrotem u nas.
measure-deletion_confirmed = Osoba, która otrzymała dane, potwierdziła, że zostały usunięte.
measure-page_removed = Dane zostały przez nas usunięte z internetu.
measure-monitoring_increased = Uważniej obserwujemy nasze systemy.
measure-procedures_changed = Pracujemy teraz inaczej, aby taki incydent był mniej prawdopodobny.

heading-prevention = Aby to się nie powtórzyło

heading-offer = Bezpłatna ochrona tożsamości
offer = { $credit_monitoring_months ->
    [one] Oferujemy Państwu ochronę tożsamości przez { NUMBER($credit_monitoring_months) } miesiąc. Zapewnia ją firma { $credit_monitoring_provider }. Ochrona jest bezpłatna. Aby się zapisać, nie potrzebują Państwo karty płatniczej. Nie rezygnują też Państwo z żadnych praw.
    [few] Oferujemy Państwu ochronę tożsamości przez { NUMBER($credit_monitoring_months) } miesiące. Zapewnia ją firma { $credit_monitoring_provider }. Ochrona jest bezpłatna. Aby się zapisać, nie potrzebują Państwo karty płatniczej. Nie rezygnują też Państwo z żadnych praw.
    [many] Oferujemy Państwu ochronę tożsamości przez { NUMBER($credit_monitoring_months) } miesięcy. Zapewnia ją firma { $credit_monitoring_provider }. Ochrona jest bezpłatna. Aby się zapisać, nie potrzebują Państwo karty płatniczej. Nie rezygnują też Państwo z żadnych praw.
   *[other] Oferujemy Państwu ochronę tożsamości przez { NUMBER($credit_monitoring_months) } miesiąca. Zapewnia ją firma { $credit_monitoring_provider }. Ochrona jest bezpłatna. Aby się zapisać, nie potrzebują Państwo karty płatniczej. Nie rezygnują też Państwo z żadnych praw.
}
offer-link = Strona zapisów: { $credit_monitoring_provider }
offer-until = Prosimy zapisać się najpóźniej { DATE($credit_monitoring_enrol_by) } r.

## Co mogą Państwo zrobić

heading-you-can-do = Co mogą Państwo zrobić
step-passwords = Prosimy już teraz zmienić hasło i pytania zabezpieczające. To samo prosimy zrobić na każdym koncie z tym samym hasłem.
step-messages = Prosimy uważać na niespodziewane telefony i wiadomości. W ten sposób nigdy nie zapytamy Państwa o hasło ani o numer rachunku.
step-statements = Przez najbliższe dwa lata prosimy często sprawdzać wyciągi bankowe i raporty kredytowe. Prosimy zwracać uwagę na wszystko, czego Państwo nie rozpoznają.
step-statements-eu = Przez najbliższe dwa lata prosimy często sprawdzać wyciągi bankowe. Prosimy zwracać uwagę na wszystko, czego Państwo nie rozpoznają.
step-bank = Prosimy powiadomić bank lub wydawcę karty. Prosimy też zwrócić się tam o obserwowanie rachunku albo o nową kartę.
step-health = Prosimy czytać pisma od ubezpieczyciela zdrowotnego. Prosimy zwracać uwagę na leczenie, którego w rzeczywistości nie było.
step-report-us = Jeżeli sądzą Państwo, że ktoś bezprawnie wykorzystuje Państwa tożsamość, prosimy zgłosić to policji. Zgłoszenie prosimy skierować także do prokuratury generalnej Państwa stanu (Attorney General) i do Federalnej Komisji Handlu (Federal Trade Commission).
step-report = Jeżeli sądzą Państwo, że ktoś bezprawnie wykorzystuje Państwa dane, prosimy zgłosić to policji.

heading-credit = Blokada kredytowa, ostrzeżenie przed oszustwem i Państwa prawa
freeze = Mogą Państwo założyć blokadę (security freeze) na swojej historii kredytowej. Założenie i zdjęcie blokady są bezpłatne. Dopóki blokada trwa, trudno jest wziąć nowy kredyt na Państwa nazwisko.
freeze-how = O blokadę prosimy zwrócić się do każdego z trzech biur informacji kredytowej: przez internet, telefonicznie lub pocztą. Prosimy przygotować pełne imię i nazwisko, adresy z ostatnich dwóch lat, datę urodzenia i numer ubezpieczenia społecznego (Social Security number). Do listu prosimy dołączyć kopie dokumentu tożsamości i niedawno otrzymanego rachunku do zapłaty. Blokada zaczyna działać w ciągu jednego dnia roboczego (internet lub telefon) albo trzech dni roboczych (poczta).
fraud-alert = Do historii kredytowej mogą Państwo dodać także ostrzeżenie przed oszustwem (fraud alert). Jest ono bezpłatne i trwa rok. Kto udziela kredytu, musi wtedy sprawdzić, czy to naprawdę Państwo. Wystarczy zwrócić się do jednego biura. Przekaże ono tę informację dwóm pozostałym. Jeżeli skradziono Państwa tożsamość, ostrzeżenie może trwać siedem lat.
credit-reports = Raporty kredytowe mogą Państwo otrzymać bezpłatnie tutaj:
police-report = Mają Państwo prawo otrzymać raport policyjny o tym incydencie, jeżeli taki raport istnieje. Jeżeli skradziono Państwa tożsamość, mogą Państwo także zgłosić to policji i otrzymać kopię zgłoszenia.
fcra = Amerykańska ustawa Fair Credit Reporting Act daje Państwu prawa. Na przykład mogą Państwo zobaczyć swoją historię kredytową i zażądać poprawienia w niej błędów. O tych prawach można przeczytać tutaj:
heading-bureaus = Trzy biura informacji kredytowej
heading-agencies = Urzędy, które mogą Państwu pomóc

ferpa-heading = Państwa dokumentacja szkolna lub studencka
ferpa-rights = Amerykańska ustawa FERPA (Family Educational Rights and Privacy Act) daje Państwu prawa. Mogą Państwo poprosić nas o pokazanie dokumentacji szkolnej lub studenckiej i o poprawienie w niej błędów. Do czasu, gdy osoba ucząca się ukończy 18 lat lub rozpocznie naukę na uczelni, prawa te mają rodzice.

## Kontakt

heading-contact = Więcej informacji
contact = Jeżeli mają Państwo pytania lub potrzebują pomocy, prosimy do nas zadzwonić lub napisać.
label-phone = Telefon:
label-email = E-mail:
contact-hours = Godziny pracy: { $contact_hours }
contact-page = Pytania i odpowiedzi na temat tego incydentu
toll-free = Połączenia ze Stanów Zjednoczonych pod nasz numer są bezpłatne.
dpo = Mogą Państwo też napisać do osoby, która pełni u nas funkcję inspektora ochrony danych.
on-request = Mogą Państwo zapytać nas na piśmie, których Państwa danych dotyczy incydent. Odpowiemy na to pytanie.
complaint-authority = Mają Państwo prawo wnieść skargę do organu odpowiedzialnego za ochronę danych.
other-formats = Mogą Państwo otrzymać to zawiadomienie w innym języku, dużym drukiem, w alfabecie Braille’a lub jako nagranie. Prosimy do nas zadzwonić lub napisać.
genuine = Mają Państwo wątpliwości, czy to zawiadomienie pochodzi od nas? Prosimy znaleźć nasz numer telefonu w źródle, któremu Państwo ufają, i do nas zadzwonić. Można to też sprawdzić na tej stronie:
genuine-link = Sprawdzenie, czy to zawiadomienie jest prawdziwe
genuine-code = Kod tego zawiadomienia to { $verify_code }. Na tej stronie trzeba go podać.
sorry = Przykro nam, że do tego doszło.

## Gdy chodzi o inną osobę: dziecko, osobę pod opieką, osobę zmarłą

about-data-own = Incydent dotyczy następujących rodzajów danych tej osoby ({ $recipient_name }): { $own_data }.
about-data-all = Incydent dotyczy lub może dotyczyć następujących rodzajów danych tej osoby ({ $recipient_name }):
about-passwords = Prosimy już teraz zmienić hasła i pytania zabezpieczające na kontach, których dotyczy incydent. To samo prosimy zrobić na każdym koncie z tym samym hasłem.
about-letters = Prosimy zwracać uwagę na pisma i telefony, które w przypadku tej osoby nie mają sensu (na przykład rachunki, pisma podatkowe lub żądania zapłaty długu).
about-bank = Prosimy powiadomić bank lub wydawcę karty tej osoby. Prosimy też zwrócić się tam o obserwowanie rachunku albo o nową kartę.
about-health = Prosimy czytać pisma od ubezpieczyciela zdrowotnego tej osoby. Prosimy zwracać uwagę na leczenie, którego w rzeczywistości nie było.
about-report-us = Jeżeli sądzą Państwo, że ktoś bezprawnie wykorzystuje tożsamość tej osoby, prosimy zgłosić to policji. Zgłoszenie prosimy skierować także do prokuratury generalnej Państwa stanu (Attorney General) i do Federalnej Komisji Handlu (Federal Trade Commission).
about-report = Jeżeli sądzą Państwo, że ktoś bezprawnie wykorzystuje dane tej osoby, prosimy zgłosić to policji.
heading-credit-about = Blokada kredytowa i prawa
about-police-report = Mają Państwo prawo otrzymać raport policyjny o tym incydencie, jeżeli taki raport istnieje. Jeżeli skradziono tożsamość tej osoby, mogą Państwo także zgłosić to policji i otrzymać kopię zgłoszenia.
about-fcra = Amerykańska ustawa Fair Credit Reporting Act daje prawa każdej osobie, która ma historię kredytową. Na przykład błędy w tej historii muszą zostać poprawione. O tych prawach można przeczytać tutaj:
about-on-request = Mogą Państwo zapytać nas na piśmie, których danych tej osoby ({ $recipient_name }) dotyczy incydent. Odpowiemy na to pytanie.

heading-risks = Co to może oznaczać

## Gdy czytają to wszyscy: na stronie internetowej lub w mediach

public-intro = W organizacji { $organisation_name } doszło do incydentu. Dotyczy on lub może dotyczyć danych osobowych.
public-groups = Incydent może dotyczyć osób, które należą do jednej z tych grup:
public-data = Incydent dotyczy lub może dotyczyć następujących rodzajów danych:
public-ask = Chcą Państwo wiedzieć, czy incydent dotyczy Państwa danych? Prosimy do nas zadzwonić lub napisać. Odpowiemy na to pytanie.

## Grupy osób, rodzaje danych i zagrożenia w tekstach dla innych osób

people-students = osoby uczące się lub studiujące
people-applicants = osoby ubiegające się o przyjęcie
people-alumni = osoby dawniej uczące się lub studiujące
people-staff = osoby z personelu
people-researchers = osoby prowadzące badania naukowe
people-patients = osoby korzystające z opieki medycznej
people-customers = osoby kupujące towary lub usługi
people-donors = osoby przekazujące darowizny
people-children = dzieci
people-website_users = osoby korzystające ze strony internetowej lub z usługi
people-suppliers = osoby kontaktowe u dostawców

category-name = imię oraz nazwisko
category-contact = dane kontaktowe
category-date_of_birth = data urodzenia
category-ssn = numer ubezpieczenia społecznego (Social Security number)
category-drivers_license = numer prawa jazdy
category-state_id = numer dowodu tożsamości wydanego przez stan USA
category-passport = numer paszportu
category-tax_id = numer identyfikacji podatkowej
category-military_id = wojskowy numer identyfikacyjny
category-tribal_id = plemienny numer identyfikacyjny
category-national_id = krajowy numer identyfikacyjny
category-other_government_id = inny numer nadany przez urząd
category-account_with_code = numer rachunku bankowego wraz z kodem dostępu
category-account_without_code = numer rachunku bankowego
category-payment_card = numer karty płatniczej
category-credit_card = numer karty kredytowej
category-online_credentials = login oraz hasło do konta internetowego
category-email_credentials = hasło do poczty elektronicznej
category-security_questions = pytania zabezpieczające oraz odpowiedzi
category-medical = dane dotyczące zdrowia
category-health_insurance = numer lub polisa ubezpieczenia zdrowotnego
category-phi = dane o zdrowiu przechowywane przez placówkę medyczną lub ubezpieczyciela
category-phr = dane z osobistej dokumentacji zdrowotnej
category-biometric = dane biometryczne
category-genetic = dane genetyczne
category-mothers_maiden_name = nazwisko panieńskie matki
category-student_id = numer nadany przez szkołę lub uczelnię
category-student_record = dane z dokumentacji szkolnej lub studenckiej
category-course_grades = zajęcia oraz oceny
category-financial_aid = dane o pomocy finansowej na naukę
category-employee_id = numer pracowniczy
category-e_signature = podpis elektroniczny
category-private_key = tajny klucz do uwierzytelniania
category-geolocation = dane o lokalizacji
category-traffic = dane o rozmowach lub wiadomościach (na przykład kiedy oraz z kim)
category-communications_content = treść rozmów lub wiadomości
category-criminal_record = dane dotyczące wyroków skazujących oraz czynów zabronionych
category-children = dane o dzieciach
category-elderly = dane o osobach starszych
category-professional_secrecy = dane objęte tajemnicą prawną, sądową lub zawodową
category-medical_id = medyczny numer identyfikacyjny
category-cdi = chronione informacje z projektów badawczych lub obronnych
category-irs_pin = kod PIN chroniący zeznanie podatkowe
category-tax_information = informacje podatkowe
category-voter_id = numer w rejestrze wyborców
category-account_passwords = hasło lub kod do rachunku w instytucji finansowej
category-vital_record = akt urodzenia lub akt małżeństwa
category-customer_financial = dane instytucji finansowej o osobach korzystających z jej usług
category-employee_id_with_code = numer pracowniczy wraz z kodem dostępu
category-work_evaluation = oceny pracy
category-unique_electronic_id = identyfikator elektroniczny wraz z kodem dostępu
category-license_plates = zapisy z czytników tablic rejestracyjnych
category-special_categories = dane wrażliwe (na przykład wyznanie, poglądy polityczne lub orientacja seksualna)
category-identity_theft_kit = zestaw danych wystarczający do kradzieży tożsamości
category-any = inne dane osobowe

risk-identity_theft = Kradzież tożsamości lub oszustwo.
risk-financial_loss = Strata finansowa.
risk-deceptive_messages = Fałszywe wiadomości lub telefony z wykorzystaniem tych danych.
risk-account_misuse = Próby logowania na konta z wykorzystaniem tych danych.
risk-loss_of_confidentiality = Utrata poufności danych osobowych.
risk-damage_to_reputation = Szkoda dla dobrego imienia.
risk-unwanted_contact = Niechciany kontakt ze strony obcych osób.
