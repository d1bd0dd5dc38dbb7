# Strings that several templates share. See locales/README.md before you change one:
# every variant that uses a changed string becomes a new version and needs a new approval.

font-stack = 'Segoe UI', 'Helvetica Neue', Arial, 'Noto Sans', sans-serif

## The frame of a notice

drill-banner = This is an exercise. Nothing has happened to your data, and you do not need to do anything.
date-line = Date: { DATE($notice_date) }
reference-line = Our reference: { $reference }
greeting = Dear { $recipient_name },
greeting-guardian = Dear { $guardian_name }, as parent or guardian of { $recipient_name },

## What happened

heading-what-happened = What happened
when-day = { $dates_estimated ->
    [true] We believe that it happened on { DATE($occurred_from) }.
   *[other] It happened on { DATE($occurred_from) }.
}
when-range = { $dates_estimated ->
    [true] We believe that it happened between { DATE($occurred_from) } and { DATE($occurred_until) }.
   *[other] It happened between { DATE($occurred_from) } and { DATE($occurred_until) }.
}
when-unknown = We do not yet know the exact day on which it happened.
discovered = We learned of it on { DATE($discovered_on) }.
police-asked-to-wait = The police or another law enforcement agency asked us to wait before we sent this notice.
police-did-not-ask-to-wait = No law enforcement agency asked us to wait before we sent this notice.

circumstance-unauthorised_access = Someone got into one of our computer systems without permission and could see or copy data.
circumstance-stolen_credentials = Someone used a stolen password to sign in to one of our accounts and could see or copy data.
circumstance-deceptive_message = Someone tricked a member of our staff with a false message and so got access to data.
circumstance-malware = Harmful software got into one of our computer systems. It could read or copy data.
circumstance-ransomware = Someone got into our computer systems, locked data and asked for money. The data may also have been copied.
circumstance-misdirected_message = A message with data was sent to the wrong person.
circumstance-published_by_mistake = Data could be seen on the internet by mistake.
circumstance-lost_device = A device or data carrier with data on it was lost.
circumstance-stolen_device = A device or data carrier with data on it was stolen.
circumstance-lost_documents = Papers with data on them were lost or stolen.
circumstance-improper_use_by_staff = A member of our staff looked at or used data without a reason that belongs to the job.
circumstance-service_provider = It happened at a company that handles data for us.

## Data

heading-data = What information was involved
data-own = This information about you was involved: { $own_data }.
data-all = This information about you was involved, or may have been:

data-name = your name
data-contact = your contact details, such as your address, telephone number or e-mail address
data-date_of_birth = your date of birth
data-ssn = your Social Security number
data-drivers_license = your driver’s license number
data-state_id = the number of your state identity card
data-passport = your passport number
data-tax_id = your tax number
data-military_id = your military identity number
data-tribal_id = your tribal identity number
data-national_id = your national identity number
data-other_government_id = another number that a public body gave you
data-account_with_code = your bank account number, with a code or password for it
data-account_without_code = your bank account number
data-payment_card = your payment card number
data-credit_card = your credit card number
data-online_credentials = your user name and password for an online account
data-email_credentials = the password of your e-mail account
data-security_questions = your security questions and answers
data-medical = information about your health or treatment
data-health_insurance = your health insurance number or policy
data-phi = health information that a care provider or insurer held about you
data-phr = information from your personal health record
data-biometric = biometric data, such as a fingerprint or a scan of your face
data-genetic = genetic data
data-mothers_maiden_name = your mother’s name before marriage
data-student_id = your student number
data-student_record = information from your student record
data-course_grades = your courses and grades
data-financial_aid = information about your financial aid
data-employee_id = your staff number
data-e_signature = your electronic signature
data-private_key = a secret key that proves who you are
data-geolocation = information about where you were
data-traffic = information about when and with whom you communicated
data-communications_content = the content of messages that you sent or received
data-criminal_record = information about criminal proceedings
data-children = information about your children
data-elderly = information that shows that you are an older person
data-professional_secrecy = information that a lawyer, doctor or other professional must keep secret
data-medical_id = your medical identification number
data-cdi = protected information from a research or defense project
data-irs_pin = your tax service PIN
data-tax_information = your tax information
data-voter_id = your voter number
data-account_passwords = passwords or codes of your bank account
data-vital_record = your birth or marriage certificate
data-customer_financial = information about your dealings with a bank or lender
data-employee_id_with_code = your staff number, with the code for it
data-work_evaluation = assessments of your work
data-unique_electronic_id = an electronic number that opens your account, with its code
data-license_plates = records of where your car’s license plate was seen
data-special_categories = sensitive information, such as religion, opinions or sexual orientation
data-identity_theft_kit = several details that together identify you
data-any = other information about you

## What it could mean

heading-consequences = What this could mean for you
consequence-identity_theft = Someone could pretend to be you, for example to open an account in your name.
consequence-financial_loss = You could lose money.
consequence-deceptive_messages = You could get false messages or calls that use this information to seem real.
consequence-account_misuse = Someone could try to sign in to your accounts.
consequence-loss_of_confidentiality = Others could learn things about you that you want to keep private.
consequence-damage_to_reputation = Others could think badly of you because of what they learn.
consequence-unwanted_contact = Strangers could contact you.

## What we do

heading-measures = What we are doing
measure-access_closed = We closed the way by which this happened.
measure-systems_secured = We made our systems safer.
measure-passwords_reset = We reset the passwords that were affected.
measure-experts_engaged = Independent experts are helping us to find out what happened.
measure-police_informed = We told the police.
measure-authority_informed = We told the authority that is responsible for data protection.
measure-data_recovered = We got the data back.
measure-deletion_confirmed = The person who received the data has confirmed that it was deleted.
measure-page_removed = We removed the data from the internet.
measure-monitoring_increased = We watch our systems more closely.
measure-procedures_changed = We changed how we work so that this does not happen again.

heading-offer = Free identity protection
offer = { $credit_monitoring_months ->
    [one] We offer you identity protection by { $credit_monitoring_provider } for { NUMBER($credit_monitoring_months) } month. It is free. You need no payment card to enroll, and you give up no rights.
   *[other] We offer you identity protection by { $credit_monitoring_provider } for { NUMBER($credit_monitoring_months) } months. It is free. You need no payment card to enroll, and you give up no rights.
}
offer-link = Enroll with { $credit_monitoring_provider }
offer-until = Please enroll by { DATE($credit_monitoring_enrol_by) }.

## What you can do

heading-you-can-do = What you can do
step-passwords = Change your password and your security questions now. Do the same for every account with the same password.
step-messages = Be careful with calls and messages that you did not expect. We will never ask you for a password or an account number in this way.
step-statements = Check your bank statements and credit reports often over the next two years. Look for anything that you do not recognize.
step-statements-eu = Check your bank statements often over the next two years. Look for anything that you do not recognize.
step-bank = Tell your bank or card company. Ask them to watch your account or to give you a new card.
step-health = Read the letters of your health insurer. Look for treatment that you did not receive.
step-report-us = If you think that someone misuses your identity, report it to the police, to the Attorney General of your state and to the Federal Trade Commission.
step-report = If you think that someone misuses your data, report it to the police.

heading-credit = Credit freeze, fraud alert and your rights
freeze = You can place a security freeze on your credit file. It is free, and so is lifting it. While it lasts, nobody can open new credit in your name.
freeze-how = Ask each of the three credit bureaus, online, by telephone or by mail. Have your full name, your addresses of the past two years, your date of birth and your Social Security number ready. By mail, add copies of an identity card and of a recent bill. The freeze begins within one business day online or by telephone, and within three business days by mail.
fraud-alert = You can also place a fraud alert, which is free and lasts one year. Lenders must then check that it is really you. It is enough to ask one bureau. It tells the other two. If your identity was stolen, the alert can last seven years.
credit-reports = You can get your credit reports free of charge here:
police-report = You have the right to get a police report about this incident, if there is one. If your identity was stolen, you can also file a police report yourself and get a copy of it.
fcra = The Fair Credit Reporting Act gives you rights. For example, you may see your credit file and have mistakes in it corrected. You can read about them here:
heading-bureaus = The three credit bureaus
heading-agencies = Public agencies that can help you

## Contact

heading-contact = For more information
contact = Please call or write to us if you have questions or need help.
label-phone = Telephone:
label-email = E-mail:
contact-hours = Open: { $contact_hours }
contact-page = Questions and answers about this incident
toll-free = Calls to our number are free.
dpo = You can also write to our data protection officer.
other-formats = You can get this notice in another language, in large print, in Braille or as a recording. Please call or write to us.
genuine = Are you unsure if this notice is really from us? Then open our website yourself, or call us.
genuine-link = Check that this notice is genuine
sorry = We are sorry that this happened.
