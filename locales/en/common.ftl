# Strings that several templates share. See locales/README.md before you change one:
# every variant that uses a changed string becomes a new version and needs a new approval.

font-stack = 'Segoe UI', 'Helvetica Neue', Arial, 'Noto Sans', sans-serif

## The frame of a notice

drill-banner = This is an exercise. Nothing has happened to your data, and you do not need to do anything.
date-line = Date: { DATE($notice_date) }
reference-line = Our reference: { $reference }
greeting = Dear { $recipient_name },
greeting-guardian = Dear { $guardian_name }, as parent or guardian of { $recipient_name },
greeting-next-of-kin = Dear { $next_of_kin_name }, as next of kin of { $recipient_name },
about-other = This notice is about { $recipient_name }. Where it says “your data”, “your accounts” or “your rights”, it means those of { $recipient_name }.

## What most notices are called

notice-subject = Notice about your personal data from { $organisation_name }
notice-title = Notice about your personal data
notice-intro = There was an incident at { $organisation_name }, and your personal data was involved or may have been involved. This notice tells you what happened, what we are doing, and what you can do.

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
discovered = We learned of the incident on { DATE($discovered_on) }.
police-asked-to-wait = The police or another law enforcement agency asked us to wait before we sent this notice.
police-did-not-ask-to-wait = No law enforcement agency asked us to wait before we sent this notice.

circumstance-unauthorised_access = Someone got into one of our computer systems without permission. They may have seen or copied data.
circumstance-stolen_credentials = Someone used a stolen password to sign in to one of our accounts. They may have seen or copied data.
circumstance-deceptive_message = Someone tricked a member of our staff with a false message and so got access to data. They may have seen or copied it.
circumstance-malware = Harmful software got into one of our computer systems. It may have read or copied data.
circumstance-ransomware = Someone got into our computer systems, locked data and asked for money. The data may also have been copied.
circumstance-misdirected_message = A message with data was sent to the wrong person.
circumstance-published_by_mistake = Data could be seen on the internet by mistake.
circumstance-lost_device = A computer, a telephone or another device with data on it was lost.
circumstance-stolen_device = A computer, a telephone or another device with data on it was stolen.
circumstance-lost_documents = Papers with data on them were lost or stolen.
circumstance-improper_use_by_staff = A member of our staff looked at or used data although the work did not require it.
circumstance-service_provider = It happened at a company that handles data for us.

number-affected = { $persons_count ->
    [one] As far as we know today, { NUMBER($persons_count) } person is affected.
   *[other] As far as we know today, { NUMBER($persons_count) } people are affected.
}
number-records = { $records_count ->
    [one] As far as we know today, { NUMBER($records_count) } record is affected.
   *[other] As far as we know today, { NUMBER($records_count) } records are affected.
}
heading-delay = Why you get this notice only now
heading-acquirers = Who got the information

## Data

heading-data = What information was involved
data-own = This information about you was involved: { $own_data }.
data-all = This information about you was involved, or may have been:

data-name = your name
data-contact = your contact details (such as your address, telephone number or e-mail address)
data-date_of_birth = your date of birth
data-ssn = your Social Security number
data-drivers_license = your driver’s license number
data-state_id = the number of an identity card that your state gave you
data-passport = your passport number
data-tax_id = your tax number
data-military_id = your military identity number
data-tribal_id = your tribal identity number
data-national_id = your national identity number
data-other_government_id = another number that a public body gave you
data-account_with_code = your bank account number with a code or password for it
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
data-biometric = biometric data (such as a fingerprint or a scan of your face)
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
data-professional_secrecy = information under professional secrecy (such as that of a lawyer or doctor)
data-medical_id = your medical identification number
data-cdi = protected information from a research or defense project
data-irs_pin = the PIN that protects your tax return (IRS IP PIN)
data-tax_information = your tax information
data-voter_id = your voter number
data-account_passwords = passwords or codes of your bank account
data-vital_record = your birth or marriage certificate
data-customer_financial = information about your dealings with a bank or lender
data-employee_id_with_code = your staff number with a code or password for it
data-work_evaluation = assessments of your work
data-unique_electronic_id = an electronic number that opens your bank account, with its code
data-license_plates = records of where your car’s license plate was seen
data-special_categories = sensitive information (such as religion, political opinions or sexual orientation)
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
measure-procedures_changed = We changed how we work to make such an incident less likely.

heading-prevention = So that it does not happen again

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
freeze = You can place a security freeze on your credit file. It is free, and so is lifting it. While it lasts, it is hard for anybody to open new credit in your name.
freeze-how = Ask each of the three credit bureaus, online, by telephone or by mail. Have your full name, your addresses of the past two years, your date of birth and your Social Security number ready. By mail, add copies of an identity card and of a recent bill. The freeze begins within one business day online or by telephone, and within three business days by mail.
fraud-alert = You can also place a fraud alert, which is free and lasts one year. Lenders must then check that it is really you. It is enough to ask one bureau. It tells the other two. If your identity was stolen, the alert can last seven years.
credit-reports = You can get your credit reports free of charge here:
police-report = You have the right to get a police report about this incident, if there is one. If your identity was stolen, you can also file a police report yourself and get a copy of it.
fcra = The Fair Credit Reporting Act gives you rights. For example, you may see your credit file and have mistakes in it corrected. You can read about them here:
heading-bureaus = The three credit bureaus
heading-agencies = Public agencies that can help you

ferpa-heading = Your education records
ferpa-rights = The Family Educational Rights and Privacy Act (FERPA) gives you rights. You may ask us to show you your education records and to correct what is wrong in them. Until a student turns 18 or goes to college, the parents have these rights.

## Contact

heading-contact = For more information
contact = Please call or write to us if you have questions or need help.
label-phone = Telephone:
label-email = E-mail:
contact-hours = Open: { $contact_hours }
contact-page = Questions and answers about this incident
toll-free = Calls to our number from the United States are free.
dpo = You can also write to our data protection officer.
on-request = You can ask us in writing which information about you was involved. We will tell you.
complaint-authority = You have the right to complain to the data protection authority.
other-formats = You can get this notice in another language, in large print, in Braille or as a recording. Please call or write to us.
genuine = Are you unsure if this notice is from us? Find our telephone number in a way that you trust, and call us. You can also check it here:
genuine-link = Check that this notice is genuine
genuine-code = The code of this notice is { $verify_code }. You are asked for it there.
sorry = We are sorry that this happened.

## When it is about somebody else: a child, a person in somebody's care, a person who has died

about-data-own = These kinds of information about { $recipient_name } were involved: { $own_data }.
about-data-all = These kinds of information about { $recipient_name } were involved, or may have been:
about-passwords = Change the passwords and security questions of the accounts concerned now. Do the same for every account with the same password.
about-letters = Watch for letters and calls that make no sense for this person, such as bills, tax letters or claims of debt.
about-bank = Tell this person’s bank or card company. Ask them to watch the account or to give a new card.
about-health = Read the letters of this person’s health insurer. Look for treatment that was not given.
about-report-us = If you think that someone misuses this person’s identity, report it to the police, to the Attorney General of your state and to the Federal Trade Commission.
about-report = If you think that someone misuses this person’s data, report it to the police.
heading-credit-about = Credit freeze and rights
about-police-report = You have the right to get a police report about this incident, if there is one. If this person’s identity was stolen, you can also file a police report and get a copy of it.
about-fcra = The Fair Credit Reporting Act gives rights to each person with a credit file. For example, mistakes in the file must be corrected. You can read about them here:
about-on-request = You can ask us in writing which information about { $recipient_name } was involved. We will tell you.

heading-risks = What this could mean

## When everybody reads it: on a website or in the media

public-intro = There was an incident at { $organisation_name }, and personal data was involved or may have been involved.
public-groups = It may concern people who belong to one of these groups:
public-data = These kinds of data were involved, or may have been:
public-ask = Do you want to know if your own data was involved? Please call or write to us. We will tell you.

## Groups of people, kinds of data and risks, as they are told to others

people-students = students
people-applicants = applicants
people-alumni = former students
people-staff = members of staff
people-researchers = researchers
people-patients = patients
people-customers = customers
people-donors = donors
people-children = children
people-website_users = users of a website or service
people-suppliers = contact persons of suppliers

category-name = names
category-contact = contact details
category-date_of_birth = dates of birth
category-ssn = Social Security numbers
category-drivers_license = driver’s license numbers
category-state_id = state identity card numbers
category-passport = passport numbers
category-tax_id = tax numbers
category-military_id = military identity numbers
category-tribal_id = tribal identity numbers
category-national_id = national identity numbers
category-other_government_id = other numbers given by public bodies
category-account_with_code = bank account numbers with access codes
category-account_without_code = bank account numbers
category-payment_card = payment card numbers
category-credit_card = credit card numbers
category-online_credentials = user names and passwords of online accounts
category-email_credentials = passwords of e-mail accounts
category-security_questions = security questions and answers
category-medical = data concerning health
category-health_insurance = health insurance numbers or policies
category-phi = health data held by care providers or insurers
category-phr = data from personal health records
category-biometric = biometric data
category-genetic = genetic data
category-mothers_maiden_name = mothers’ names before marriage
category-student_id = student numbers
category-student_record = data from student records
category-course_grades = courses and grades
category-financial_aid = data about student aid
category-employee_id = staff numbers
category-e_signature = electronic signatures
category-private_key = secret keys for authentication
category-geolocation = location data
category-traffic = traffic data of communications
category-communications_content = content of communications
category-criminal_record = data relating to criminal convictions and offenses
category-children = data about children
category-elderly = data about older people
category-professional_secrecy = data under legal, judicial or professional secrecy
category-medical_id = medical identification numbers
category-cdi = controlled information of research or defense projects
category-irs_pin = PINs that protect tax returns
category-tax_information = tax information
category-voter_id = voter numbers
category-account_passwords = passwords or codes of financial accounts
category-vital_record = birth or marriage certificates
category-customer_financial = customer information of a financial institution
category-employee_id_with_code = staff numbers with access codes
category-work_evaluation = assessments of work
category-unique_electronic_id = electronic identifiers with access codes
category-license_plates = records of license plate readers
category-special_categories = sensitive data (such as religion, political opinions or sexual orientation)
category-identity_theft_kit = combinations of data that suffice for identity theft
category-any = other personal data

risk-identity_theft = Identity theft or fraud.
risk-financial_loss = Financial loss.
risk-deceptive_messages = Deceptive messages or calls that use the data.
risk-account_misuse = Attempts to sign in to accounts with the data.
risk-loss_of_confidentiality = Loss of confidentiality of personal data.
risk-damage_to_reputation = Damage to reputation.
risk-unwanted_contact = Unwanted contact by third parties.
