# מחרוזות המשותפות לכמה תבניות. נא לקרוא את locales/README.md לפני שינוי של אחת מהן:
# כל גרסה שמשתמשת במחרוזת ששונתה נעשית גרסה חדשה וטעונה אישור חדש.

font-stack = 'Segoe UI', 'Helvetica Neue', Arial, 'Noto Sans Hebrew', sans-serif

## מסגרת ההודעה

drill-banner = זהו תרגיל. שום דבר לא קרה למידע שלכם, ואינכם צריכים לעשות דבר.
date-line = תאריך: { DATE($notice_date) }
reference-line = מספר הסימוכין שלנו: { $reference }
greeting = לכבוד { $recipient_name }, שלום רב,
greeting-guardian = לכבוד { $guardian_name }, כהורים או כאפוטרופוסים של { $recipient_name }, שלום רב,
greeting-next-of-kin = לכבוד { $next_of_kin_name }, כקרובי המשפחה של { $recipient_name }, שלום רב,
about-other = הודעה זו היא על { $recipient_name }. כשכתוב בה ״המידע שלכם״, ״החשבונות שלכם״ או ״הזכויות שלכם״, הכוונה היא לאלה של { $recipient_name }.

## השם של רוב ההודעות

notice-subject = הודעה מאת { $organisation_name } בנוגע למידע האישי שלכם
notice-title = הודעה בנוגע למידע האישי שלכם
notice-intro = בארגון { $organisation_name } התרחש אירוע אבטחת מידע. האירוע נוגע למידע האישי שלכם, או שייתכן שהוא נוגע לו. בהודעה זו נסביר מה קרה, מה אנחנו עושים ומה תוכלו לעשות.

## מה קרה

heading-what-happened = מה קרה
when-day = { $dates_estimated ->
    [true] להערכתנו, האירוע התרחש בתאריך { DATE($occurred_from) }.
   *[other] האירוע התרחש בתאריך { DATE($occurred_from) }.
}
when-range = { $dates_estimated ->
    [true] להערכתנו, האירוע התרחש בין { DATE($occurred_from) } לבין { DATE($occurred_until) }.
   *[other] האירוע התרחש בין { DATE($occurred_from) } לבין { DATE($occurred_until) }.
}
when-unknown = איננו יודעים עדיין באיזה יום בדיוק התרחש האירוע.
discovered = האירוע נודע לנו בתאריך { DATE($discovered_on) }.
police-asked-to-wait = המשטרה או רשות אחרת לאכיפת החוק ביקשה מאיתנו להמתין לפני שליחת הודעה זו.
police-did-not-ask-to-wait = שום רשות לאכיפת החוק לא ביקשה מאיתנו להמתין לפני שליחת הודעה זו.

circumstance-unauthorised_access = גורם לא מורשה נכנס לאחת ממערכות המחשב שלנו. ייתכן שהוא ראה מידע או העתיק אותו.
circumstance-stolen_credentials = גורם לא מורשה השתמש בסיסמה גנובה ונכנס לאחד החשבונות שלנו. ייתכן שהוא ראה מידע או העתיק אותו.
circumstance-deceptive_message = גורם לא מורשה הטעה אדם מהצוות שלנו באמצעות הודעה כוזבת, וכך קיבל גישה למידע. ייתכן שהוא ראה את המידע או העתיק אותו.
circumstance-malware = תוכנה זדונית חדרה לאחת ממערכות המחשב שלנו. ייתכן שהיא קראה מידע או העתיקה אותו.
circumstance-ransomware = גורם לא מורשה נכנס למערכות המחשב שלנו, נעל מידע ודרש כסף. ייתכן שהמידע גם הועתק.
circumstance-misdirected_message = הודעה שהיה בה מידע נשלחה לאדם הלא נכון.
circumstance-published_by_mistake = בשל טעות היה אפשר לראות מידע באינטרנט.
circumstance-lost_device = אבד מחשב, טלפון או מכשיר אחר שהיה בו מידע.
circumstance-stolen_device = נגנב מחשב, טלפון או מכשיר אחר שהיה בו מידע.
circumstance-lost_documents = מסמכים על נייר שהיה בהם מידע אבדו או נגנבו.
circumstance-improper_use_by_staff = אדם מהצוות שלנו צפה במידע או השתמש בו אף שהעבודה לא דרשה זאת.
circumstance-service_provider = האירוע התרחש בחברה שמטפלת במידע עבורנו.

number-affected = { $persons_count ->
    [one] ככל שידוע לנו היום, האירוע נוגע לאדם אחד ({ NUMBER($persons_count) }).
    [two] ככל שידוע לנו היום, האירוע נוגע לשני אנשים ({ NUMBER($persons_count) }).
   *[other] ככל שידוע לנו היום, האירוע נוגע ל־{ NUMBER($persons_count) } אנשים.
}
number-records = { $records_count ->
    [one] ככל שידוע לנו היום, האירוע נוגע לרשומה אחת ({ NUMBER($records_count) }).
    [two] ככל שידוע לנו היום, האירוע נוגע לשתי רשומות ({ NUMBER($records_count) }).
   *[other] ככל שידוע לנו היום, האירוע נוגע ל־{ NUMBER($records_count) } רשומות.
}
heading-delay = מדוע אתם מקבלים הודעה זו רק עכשיו
heading-acquirers = לידי מי הגיע המידע

## המידע

heading-data = לאיזה מידע האירוע נוגע
data-own = האירוע נוגע לפרטי המידע האלה עליכם: { $own_data }.
data-all = האירוע נוגע לפרטי המידע האלה עליכם, או שייתכן שהוא נוגע להם:

data-name = השם שלכם
data-contact = פרטי הקשר שלכם (כגון כתובת, מספר טלפון או כתובת דוא״ל)
data-date_of_birth = תאריך הלידה שלכם
data-ssn = מספר הביטוח הלאומי האמריקאי שלכם (Social Security)
data-drivers_license = מספר רישיון הנהיגה שלכם
data-state_id = המספר של תעודת הזהות שקיבלתם מהמדינה שלכם בארצות הברית
data-passport = מספר הדרכון שלכם
data-tax_id = מספר הזיהוי שלכם לצורכי מס
data-military_id = מספר הזיהוי הצבאי שלכם
data-tribal_id = מספר הזיהוי השבטי שלכם
data-national_id = מספר הזהות הלאומי שלכם
data-other_government_id = מספר אחר שקיבלתם מגוף ציבורי
data-account_with_code = מספר חשבון הבנק שלכם יחד עם קוד או סיסמה לחשבון
data-account_without_code = מספר חשבון הבנק שלכם
data-payment_card = מספר כרטיס התשלום שלכם
data-credit_card = מספר כרטיס האשראי שלכם
data-online_credentials = שם המשתמש והסיסמה שלכם לחשבון באינטרנט
data-email_credentials = הסיסמה של חשבון הדוא״ל שלכם
data-security_questions = שאלות האבטחה והתשובות שלכם
data-medical = מידע על מצב הבריאות שלכם או על טיפול שקיבלתם
data-health_insurance = המספר או הפוליסה של ביטוח הבריאות שלכם
data-phi = מידע על הבריאות שלכם שהיה בידי נותן טיפול רפואי או מבטח
data-phr = מידע מתיק הבריאות האישי שלכם
data-biometric = מידע ביומטרי (כגון טביעת אצבע או סריקה של הפנים)
data-genetic = מידע גנטי
data-mothers_maiden_name = שם המשפחה של אימכם לפני הנישואים
data-student_id = מספר הזיהוי שלכם במוסד הלימודים
data-student_record = מידע מתיק הלימודים שלכם
data-course_grades = הקורסים והציונים שלכם
data-financial_aid = מידע על הסיוע הכספי שלכם ללימודים
data-employee_id = מספר הזיהוי שלכם במקום העבודה
data-e_signature = החתימה האלקטרונית שלכם
data-private_key = מפתח סודי שמוכיח את זהותכם
data-geolocation = מידע על המקומות שהייתם בהם
data-traffic = מידע על השיחות וההודעות שלכם (כגון מתי ועם מי)
data-communications_content = התוכן של הודעות ששלחתם או קיבלתם
data-criminal_record = מידע על הליכים פליליים
data-children = מידע על הילדים שלכם
data-elderly = מידע שמראה שאתם בגיל מתקדם
data-professional_secrecy = מידע שחלה עליו סודיות מקצועית (כגון סודיות רפואית או סודיות של עורכי דין)
data-medical_id = מספר הזיהוי הרפואי שלכם
data-cdi = מידע מוגן מפרויקט מחקר או מפרויקט ביטחוני
data-irs_pin = הקוד שמגן על דוח המס שלכם (IRS IP PIN)
data-tax_information = המידע שלכם בענייני מס
data-voter_id = מספר הרישום שלכם בפנקס הבוחרים
data-account_passwords = סיסמאות או קודים של חשבון הבנק שלכם
data-vital_record = תעודת הלידה או תעודת הנישואים שלכם
data-customer_financial = מידע על העסקאות שלכם עם בנק או עם גוף מלווה
data-employee_id_with_code = מספר הזיהוי שלכם במקום העבודה יחד עם קוד או סיסמה
data-work_evaluation = הערכות של העבודה שלכם
data-unique_electronic_id = מספר אלקטרוני (יחד עם הקוד שלו) שנותן גישה לחשבון הבנק שלכם
data-license_plates = תיעוד של המקומות שבהם נראתה לוחית הרישוי של הרכב שלכם
data-special_categories = מידע רגיש (כגון דת, דעות פוליטיות או נטייה מינית)
data-identity_theft_kit = כמה פרטים שיחד מזהים אתכם
data-any = מידע אחר עליכם

## מה המשמעות האפשרית

heading-consequences = מה המשמעות האפשרית עבורכם
consequence-identity_theft = אחרים עלולים להתחזות אליכם, למשל כדי לפתוח חשבון על שמכם.
consequence-financial_loss = אתם עלולים להפסיד כסף.
consequence-deceptive_messages = אתם עלולים לקבל הודעות או שיחות כוזבות, שמשתמשות במידע הזה כדי להיראות אמיתיות.
consequence-account_misuse = אחרים עלולים לנסות להיכנס לחשבונות שלכם.
consequence-loss_of_confidentiality = אחרים עלולים להיחשף לדברים עליכם שאתם רוצים לשמור לעצמכם.
consequence-damage_to_reputation = אחרים עלולים לחשוב עליכם רעות בגלל מה שייוודע להם.
consequence-unwanted_contact = אנשים זרים עלולים לפנות אליכם.

## מה אנחנו עושים

heading-measures = מה אנחנו עושים
measure-access_closed = חסמנו את הדרך שאפשרה את האירוע.
measure-systems_secured = שיפרנו את האבטחה של המערכות שלנו.
measure-passwords_reset = איפסנו את הסיסמאות שהאירוע נוגע להן.
measure-experts_engaged = מומחים בלתי תלויים עוזרים לנו לברר מה קרה.
measure-police_informed = הודענו למשטרה.
measure-authority_informed = הודענו לרשות האחראית להגנה על מידע אישי.
measure-data_recovered = קיבלנו את המידע בחזרה.
measure-deletion_confirmed = האדם שקיבל את המידע אישר שהמידע נמחק.
measure-page_removed = הסרנו את המידע מהאינטרנט.
measure-monitoring_increased = אנחנו עוקבים מקרוב יותר אחר המערכות שלנו.
measure-procedures_changed = שינינו את דרכי העבודה שלנו כדי להקטין את הסיכוי לאירוע כזה.

heading-prevention = כדי שזה לא יקרה שוב

heading-offer = שירות הגנה על הזהות ללא תשלום
offer = { $credit_monitoring_months ->
    [one] אנחנו מציעים לכם שירות הגנה על הזהות של { $credit_monitoring_provider } למשך חודש אחד ({ NUMBER($credit_monitoring_months) }). השירות ניתן ללא תשלום. לא צריך כרטיס תשלום כדי להירשם, ואינכם מוותרים על שום זכות.
    [two] אנחנו מציעים לכם שירות הגנה על הזהות של { $credit_monitoring_provider } למשך חודשיים ({ NUMBER($credit_monitoring_months) }). השירות ניתן ללא תשלום. לא צריך כרטיס תשלום כדי להירשם, ואינכם מוותרים על שום זכות.
   *[other] אנחנו מציעים לכם שירות הגנה על הזהות של { $credit_monitoring_provider } למשך { NUMBER($credit_monitoring_months) } חודשים. השירות ניתן ללא תשלום. לא צריך כרטיס תשלום כדי להירשם, ואינכם מוותרים על שום זכות.
}
offer-link = הרשמה לשירות של { $credit_monitoring_provider }
offer-until = נא להירשם עד { DATE($credit_monitoring_enrol_by) }.

## מה תוכלו לעשות

heading-you-can-do = מה תוכלו לעשות
step-passwords = לשנות עכשיו את הסיסמה ואת שאלות האבטחה שלכם. לעשות זאת גם בכל חשבון עם אותה סיסמה.
step-messages = להיזהר משיחות ומהודעות שלא ציפיתם להן. לעולם לא נבקש מכם בדרך זו סיסמה או מספר חשבון.
step-statements = לבדוק לעיתים קרובות, במשך השנתיים הקרובות, את דפי החשבון של הבנק ואת דוחות האשראי שלכם. לחפש כל דבר שאינו מוכר לכם.
step-statements-eu = לבדוק לעיתים קרובות, במשך השנתיים הקרובות, את דפי החשבון של הבנק. לחפש כל דבר שאינו מוכר לכם.
step-bank = להודיע לבנק או לחברת הכרטיסים. לבקש מהם לעקוב אחר החשבון שלכם או להנפיק לכם כרטיס חדש.
step-health = לקרוא את המכתבים של ביטוח הבריאות שלכם. לחפש טיפולים שלא קיבלתם.
step-report-us = אם נראה לכם שמשתמשים לרעה בזהות שלכם, לדווח למשטרה, לתובע הכללי (Attorney General) של המדינה שלכם ולנציבות הסחר הפדרלית (Federal Trade Commission).
step-report = אם נראה לכם שמשתמשים לרעה במידע שלכם, לדווח למשטרה.

heading-credit = הקפאת אשראי, התראת הונאה והזכויות שלכם
freeze = אתם יכולים לבקש הקפאת אבטחה (security freeze) של תיק האשראי שלכם. גם ההקפאה וגם ביטולה הם ללא תשלום. כל עוד היא בתוקף, קשה לפתוח אשראי חדש על שמכם.
freeze-how = יש לפנות לכל אחת משלוש לשכות האשראי, באינטרנט, בטלפון או בדואר. יש להכין את השם המלא, את הכתובות מהשנתיים האחרונות, את תאריך הלידה ואת מספר הביטוח הלאומי האמריקאי שלכם (Social Security). לפנייה בדואר יש לצרף העתקים של תעודה מזהה ושל חשבון עדכני לתשלום. ההקפאה מתחילה בתוך יום עסקים אחד מפנייה באינטרנט או בטלפון, ובתוך שלושה ימי עסקים מפנייה בדואר.
fraud-alert = אתם יכולים לבקש גם התראת הונאה (fraud alert). היא ללא תשלום ונמשכת שנה אחת. בזמן הזה גופים מלווים חייבים לבדוק שהפנייה היא באמת מכם. מספיק לפנות ללשכה אחת, והיא מודיעה לשתי האחרות. אם הזהות שלכם נגנבה, ההתראה יכולה להימשך שבע שנים.
credit-reports = כאן אפשר לקבל את דוחות האשראי שלכם ללא תשלום:
police-report = יש לכם זכות לקבל דוח של המשטרה על האירוע, אם יש דוח כזה. אם הזהות שלכם נגנבה, אתם יכולים גם להגיש בעצמכם תלונה במשטרה ולקבל העתק שלה.
fcra = חוק הדיווח ההוגן על אשראי (Fair Credit Reporting Act) נותן לכם זכויות. למשל, אתם רשאים לעיין בתיק האשראי שלכם ולדרוש תיקון של טעויות בו. אפשר לקרוא על הזכויות כאן:
heading-bureaus = שלוש לשכות האשראי
heading-agencies = גופים ציבוריים שיכולים לעזור לכם

ferpa-heading = רשומות הלימודים שלכם
ferpa-rights = חוק הזכויות החינוכיות והפרטיות של המשפחה (Family Educational Rights and Privacy Act, FERPA) נותן לכם זכויות. אתם רשאים לבקש מאיתנו לראות את רשומות הלימודים שלכם ולתקן מה ששגוי בהן. עד גיל 18, או עד תחילת הלימודים במכללה או באוניברסיטה, הזכויות האלה הן של ההורים.

## יצירת קשר

heading-contact = למידע נוסף
contact = אם יש לכם שאלות או שדרושה לכם עזרה, נא להתקשר או לכתוב אלינו.
label-phone = טלפון:
label-email = דוא״ל:
contact-hours = שעות פעילות: { $contact_hours }
contact-page = שאלות ותשובות על האירוע
toll-free = שיחות למספר שלנו מארצות הברית הן ללא תשלום.
dpo = אפשר לכתוב גם לממונה על הגנת הפרטיות אצלנו.
on-request = אתם יכולים לשאול אותנו בכתב לאיזה מידע עליכם האירוע נוגע. אנחנו נשיב לכם.
complaint-authority = יש לכם זכות להגיש תלונה לרשות האחראית להגנה על מידע אישי.
other-formats = אפשר לקבל הודעה זו בשפה אחרת, באותיות גדולות, בכתב ברייל או בהקלטה. נא להתקשר או לכתוב אלינו.
genuine = אינכם בטוחים שהודעה זו נשלחה מאיתנו? נא למצוא את מספר הטלפון שלנו בדרך שאתם סומכים עליה ולהתקשר אלינו. אפשר לבדוק זאת גם כאן:
genuine-link = בדיקת האמיתות של הודעה זו
genuine-code = הקוד של הודעה זו הוא { $verify_code }. שם תתבקשו למסור אותו.
sorry = אנחנו מצטערים על מה שקרה.

## כשמדובר במישהו אחר: ילדים, אדם שבאחריותו של אחר, אדם שנפטר

about-data-own = האירוע נוגע לסוגי המידע האלה על { $recipient_name }: { $own_data }.
about-data-all = האירוע נוגע לסוגי המידע האלה על { $recipient_name }, או שייתכן שהוא נוגע להם:
about-passwords = לשנות עכשיו את הסיסמאות ואת שאלות האבטחה של החשבונות שבהם מדובר. לעשות זאת גם בכל חשבון עם אותה סיסמה.
about-letters = לשים לב למכתבים ולשיחות שאינם הגיוניים לגבי אדם זה (כגון חשבונות לתשלום, מכתבים בענייני מס או דרישות לשלם חוב).
about-bank = להודיע לבנק או לחברת הכרטיסים של אדם זה. לבקש מהם לעקוב אחר החשבון או להנפיק כרטיס חדש.
about-health = לקרוא את המכתבים של ביטוח הבריאות של אדם זה. לחפש טיפולים שלא ניתנו.
about-report-us = אם נראה לכם שמשתמשים לרעה בזהות של אדם זה, לדווח למשטרה, לתובע הכללי (Attorney General) של המדינה שלכם ולנציבות הסחר הפדרלית (Federal Trade Commission).
about-report = אם נראה לכם שמשתמשים לרעה במידע של אדם זה, לדווח למשטרה.
heading-credit-about = הקפאת אשראי וזכויות
about-police-report = יש לכם זכות לקבל דוח של המשטרה על האירוע, אם יש דוח כזה. אם הזהות של אדם זה נגנבה, אתם יכולים גם להגיש תלונה במשטרה ולקבל העתק שלה.
about-fcra = חוק הדיווח ההוגן על אשראי (Fair Credit Reporting Act) נותן זכויות לכל אדם שיש לו תיק אשראי. למשל, חובה לתקן טעויות בתיק. אפשר לקרוא על הזכויות כאן:
about-on-request = אתם יכולים לשאול אותנו בכתב לאיזה מידע על { $recipient_name } האירוע נוגע. אנחנו נשיב לכם.

heading-risks = מה המשמעות האפשרית

## כשכולם קוראים: באתר אינטרנט או באמצעי התקשורת

public-intro = בארגון { $organisation_name } התרחש אירוע אבטחת מידע. האירוע נוגע למידע אישי, או שייתכן שהוא נוגע למידע כזה.
public-groups = ייתכן שהאירוע נוגע לאנשים מאחת הקבוצות האלה:
public-data = האירוע נוגע לסוגי המידע האלה, או שייתכן שהוא נוגע להם:
public-ask = אתם רוצים לדעת אם האירוע נוגע למידע שלכם? נא להתקשר או לכתוב אלינו. אנחנו נשיב לכם.

## קבוצות של אנשים, סוגי מידע וסיכונים, כפי שהם נמסרים לאחרים

people-students = תלמידים (כולל סטודנטים)
people-applicants = מועמדים
people-alumni = תלמידים לשעבר (כולל סטודנטים)
people-staff = עובדים
people-researchers = חוקרים
people-patients = מטופלים
people-customers = לקוחות
people-donors = תורמים
people-children = ילדים
people-website_users = משתמשים באתר או בשירות
people-suppliers = אנשי קשר אצל ספקים

category-name = שמות
category-contact = פרטי קשר
category-date_of_birth = תאריכי לידה
category-ssn = מספרי ביטוח לאומי אמריקאי (Social Security)
category-drivers_license = מספרי רישיון נהיגה
category-state_id = מספרים של תעודות זהות שמנפיקות מדינות בארצות הברית
category-passport = מספרי דרכון
category-tax_id = מספרי זיהוי לצורכי מס
category-military_id = מספרי זיהוי צבאיים
category-tribal_id = מספרי זיהוי שבטיים
category-national_id = מספרי זהות לאומיים
category-other_government_id = מספרים אחרים שנותנים גופים ציבוריים
category-account_with_code = מספרי חשבון בנק יחד עם קודי גישה
category-account_without_code = מספרי חשבון בנק
category-payment_card = מספרים של כרטיסי תשלום
category-credit_card = מספרים של כרטיסי אשראי
category-online_credentials = שמות משתמש וסיסמאות לחשבונות באינטרנט
category-email_credentials = סיסמאות של חשבונות דוא״ל
category-security_questions = שאלות אבטחה ותשובות
category-medical = מידע על מצב בריאות
category-health_insurance = מספרים או פוליסות של ביטוח בריאות
category-phi = מידע על בריאות שבידי נותני טיפול רפואי או מבטחים
category-phr = מידע מתיקי בריאות אישיים
category-biometric = מידע ביומטרי
category-genetic = מידע גנטי
category-mothers_maiden_name = שמות משפחה של אימהות לפני הנישואים
category-student_id = מספרי זיהוי במוסד לימודים
category-student_record = מידע מתיקי לימודים
category-course_grades = קורסים וציונים
category-financial_aid = מידע על סיוע כספי ללימודים
category-employee_id = מספרי זיהוי במקום העבודה
category-e_signature = חתימות אלקטרוניות
category-private_key = מפתחות סודיים להוכחת זהות
category-geolocation = נתוני מיקום
category-traffic = נתוני תעבורה של תקשורת
category-communications_content = תוכן של הודעות ושיחות
category-criminal_record = מידע על הרשעות פליליות ועבירות
category-children = מידע על ילדים
category-elderly = מידע על אנשים בגיל מתקדם
category-professional_secrecy = מידע שחלה עליו סודיות (משפטית, שיפוטית או מקצועית)
category-medical_id = מספרי זיהוי רפואיים
category-cdi = מידע מבוקר מפרויקטים של מחקר או ביטחון
category-irs_pin = קודים שמגינים על דוחות מס
category-tax_information = מידע בענייני מס
category-voter_id = מספרי רישום בפנקס הבוחרים
category-account_passwords = סיסמאות או קודים של חשבונות פיננסיים
category-vital_record = תעודות לידה או תעודות נישואים
category-customer_financial = מידע על לקוחות של מוסד פיננסי
category-employee_id_with_code = מספרי זיהוי במקום העבודה יחד עם קודי גישה
category-work_evaluation = הערכות של עבודה
category-unique_electronic_id = מזהים אלקטרוניים יחד עם קודי גישה
category-license_plates = רישומים של מצלמות לזיהוי לוחיות רישוי
category-special_categories = מידע רגיש (כגון דת, דעות פוליטיות או נטייה מינית)
category-identity_theft_kit = צירופים של פרטים שמספיקים לגניבת זהות
category-any = מידע אישי אחר

risk-identity_theft = גניבת זהות או הונאה.
risk-financial_loss = הפסד כספי.
risk-deceptive_messages = הודעות או שיחות כוזבות שמשתמשות במידע.
risk-account_misuse = ניסיונות להיכנס לחשבונות בעזרת המידע.
risk-loss_of_confidentiality = פגיעה בסודיות של מידע אישי.
risk-damage_to_reputation = פגיעה בשם הטוב.
risk-unwanted_contact = פניות לא רצויות מצד אנשים אחרים.
