# نصوص تشترك فيها عدة نماذج. يُرجى قراءة locales/README.md قبل تغيير أي منها:
# كل صيغة تستخدم نصاً تغيّر تصبح إصداراً جديداً وتحتاج إلى موافقة جديدة.

font-stack = 'Segoe UI', Tahoma, 'Noto Sans Arabic', 'Noto Naskh Arabic', Arial, sans-serif

## إطار الإشعار

drill-banner = هذا تمرين. لم يحدث لبياناتك أي شيء، ولا يلزمك فعل أي شيء.
date-line = التاريخ: { DATE($notice_date) }
reference-line = رقمنا المرجعي: { $reference }
greeting = إلى { $recipient_name }، تحية طيبة وبعد،
greeting-guardian = إلى { $guardian_name }، بصفتك أحد والدَي { $recipient_name } أو لتولّيك الوصاية القانونية، تحية طيبة وبعد،
greeting-next-of-kin = إلى { $next_of_kin_name }، بصفتك من أقرب أقارب { $recipient_name }، تحية طيبة وبعد،
about-other = هذا الإشعار عن { $recipient_name }. وحيث ترد فيه عبارات «بياناتك» أو «حساباتك» أو «حقوقك»، فالمقصود بها ما يخص { $recipient_name }.

## اسم معظم الإشعارات

notice-subject = إشعار من { $organisation_name } بشأن بياناتك الشخصية
notice-title = إشعار بشأن بياناتك الشخصية
notice-intro = وقع حادث لدى { $organisation_name }، وشمل بياناتك الشخصية أو ربما شملها. يوضح لك هذا الإشعار ما حدث، وما نفعله، وما يمكنك فعله.

## ما الذي حدث

heading-what-happened = ما الذي حدث
when-day = { $dates_estimated ->
    [true] نعتقد أن ذلك حدث في { DATE($occurred_from) }.
   *[other] حدث ذلك في { DATE($occurred_from) }.
}
when-range = { $dates_estimated ->
    [true] نعتقد أن ذلك حدث في الفترة من { DATE($occurred_from) } إلى { DATE($occurred_until) }.
   *[other] حدث ذلك في الفترة من { DATE($occurred_from) } إلى { DATE($occurred_until) }.
}
when-unknown = لا نعرف حتى الآن في أي يوم حدث ذلك بالتحديد.
discovered = علمنا بالحادث في { DATE($discovered_on) }.
police-asked-to-wait = طلبت منا الشرطة أو جهة أخرى من جهات إنفاذ القانون الانتظار قبل إرسال هذا الإشعار.
police-did-not-ask-to-wait = لم تطلب منا أي جهة من جهات إنفاذ القانون الانتظار قبل إرسال هذا الإشعار.

circumstance-unauthorised_access = دخل شخص إلى أحد أنظمتنا الحاسوبية دون إذن. وربما اطّلع على بيانات أو نسخها.
circumstance-stolen_credentials = دخل شخص إلى أحد حساباتنا بكلمة مرور مسروقة. وربما اطّلع على بيانات أو نسخها.
circumstance-deceptive_message = خدع شخص أحد أفراد طاقم العمل لدينا برسالة مزيفة، وتمكّن بذلك من الوصول إلى بيانات. وربما اطّلع عليها أو نسخها.
circumstance-malware = دخل برنامج ضار إلى أحد أنظمتنا الحاسوبية. وربما قرأ بيانات أو نسخها.
circumstance-ransomware = دخل شخص إلى أنظمتنا الحاسوبية، وقفل بيانات، وطلب مالاً. وربما نُسخت البيانات أيضاً.
circumstance-misdirected_message = أُرسلت رسالة تحتوي على بيانات إلى شخص غير الشخص المقصود.
circumstance-published_by_mistake = كان من الممكن رؤية بيانات على الإنترنت بسبب خطأ.
circumstance-lost_device = فُقد حاسوب أو هاتف أو جهاز آخر عليه بيانات.
circumstance-stolen_device = سُرق حاسوب أو هاتف أو جهاز آخر عليه بيانات.
circumstance-lost_documents = فُقدت أوراق تحتوي على بيانات، أو سُرقت.
circumstance-improper_use_by_staff = اطّلع أحد أفراد طاقم العمل لدينا على بيانات أو استخدمها، مع أن العمل لم يكن يتطلب ذلك.
circumstance-service_provider = حدث ذلك لدى شركة تعالج بيانات نيابةً عنا.

number-affected = { $persons_count ->
    [zero] بحسب ما نعرفه اليوم، تأثر بالحادث { NUMBER($persons_count) } شخص.
    [one] بحسب ما نعرفه اليوم، تأثر بالحادث شخص واحد ({ NUMBER($persons_count) }).
    [two] بحسب ما نعرفه اليوم، تأثر بالحادث شخصان ({ NUMBER($persons_count) }).
    [few] بحسب ما نعرفه اليوم، تأثر بالحادث { NUMBER($persons_count) } أشخاص.
    [many] بحسب ما نعرفه اليوم، تأثر بالحادث { NUMBER($persons_count) } شخصاً.
   *[other] بحسب ما نعرفه اليوم، تأثر بالحادث { NUMBER($persons_count) } شخص.
}
number-records = { $records_count ->
    [zero] بحسب ما نعرفه اليوم، تأثر بالحادث { NUMBER($records_count) } سجل.
    [one] بحسب ما نعرفه اليوم، تأثر بالحادث سجل واحد ({ NUMBER($records_count) }).
    [two] بحسب ما نعرفه اليوم، تأثر بالحادث سجلان ({ NUMBER($records_count) }).
    [few] بحسب ما نعرفه اليوم، تأثر بالحادث { NUMBER($records_count) } سجلات.
    [many] بحسب ما نعرفه اليوم، تأثر بالحادث { NUMBER($records_count) } سجلاً.
   *[other] بحسب ما نعرفه اليوم، تأثر بالحادث { NUMBER($records_count) } سجل.
}
heading-delay = لماذا لم يصلك هذا الإشعار إلا الآن
heading-acquirers = من حصل على المعلومات

## البيانات

heading-data = ما المعلومات التي شملها الحادث
data-own = شمل الحادث هذه المعلومات عنك: { $own_data }.
data-all = شمل الحادث هذه المعلومات عنك، أو ربما شملها:

data-name = اسمك
data-contact = بيانات الاتصال بك (مثل عنوانك أو رقم هاتفك أو عنوان بريدك الإلكتروني)
data-date_of_birth = تاريخ ميلادك
data-ssn = رقم الضمان الاجتماعي الخاص بك
data-drivers_license = رقم رخصة قيادتك
data-state_id = رقم بطاقة هوية أصدرتها لك ولايتك
data-passport = رقم جواز سفرك
data-tax_id = رقمك الضريبي
data-military_id = رقم هويتك العسكرية
data-tribal_id = رقم هويتك القبلية
data-national_id = رقم هويتك الوطنية
data-other_government_id = رقم آخر أعطتك إياه جهة رسمية
data-account_with_code = رقم حسابك المصرفي مع رمز أو كلمة مرور له
data-account_without_code = رقم حسابك المصرفي
data-payment_card = رقم بطاقة الدفع الخاصة بك
data-credit_card = رقم بطاقتك الائتمانية
data-online_credentials = اسم المستخدم مع كلمة المرور لأحد حساباتك على الإنترنت
data-email_credentials = كلمة مرور بريدك الإلكتروني
data-security_questions = أسئلة الأمان الخاصة بك مع إجاباتها
data-medical = معلومات عن صحتك أو علاجك
data-health_insurance = رقم تأمينك الصحي أو وثيقته
data-phi = معلومات صحية عنك كانت لدى مقدم رعاية صحية أو شركة تأمين
data-phr = معلومات من سجلك الصحي الشخصي
data-biometric = بيانات بيومترية (مثل بصمة إصبعك أو صورة ممسوحة لوجهك)
data-genetic = بيانات جينية
data-mothers_maiden_name = اسم عائلة والدتك قبل الزواج
data-student_id = رقمك الطلابي
data-student_record = معلومات من سجلك الدراسي
data-course_grades = مقرراتك الدراسية مع درجاتك
data-financial_aid = معلومات عن المساعدة المالية لدراستك
data-employee_id = رقمك الوظيفي
data-e_signature = توقيعك الإلكتروني
data-private_key = مفتاح سري يثبت هويتك
data-geolocation = معلومات عن الأماكن التي كنت فيها
data-traffic = معلومات عمّن تواصلت معهم ومتى
data-communications_content = محتوى رسائل أرسلتها أو تلقيتها
data-criminal_record = معلومات عن إجراءات جنائية
data-children = معلومات عن أطفالك
data-elderly = معلومات تبيّن أنك من كبار السن
data-professional_secrecy = معلومات يحميها السر المهني (مثل السر المهني في المحاماة أو الطب)
data-medical_id = رقم تعريفك الطبي
data-cdi = معلومات محمية من مشروع بحثي أو دفاعي
data-irs_pin = الرقم السري الذي يحمي إقرارك الضريبي (IRS IP PIN)
data-tax_information = معلوماتك الضريبية
data-voter_id = رقمك الانتخابي
data-account_passwords = كلمات مرور أو رموز لحسابك المصرفي
data-vital_record = شهادة ميلادك أو زواجك
data-customer_financial = معلومات عن تعاملاتك مع مصرف أو جهة إقراض
data-employee_id_with_code = رقمك الوظيفي مع رمز أو كلمة مرور له
data-work_evaluation = تقييمات لعملك
data-unique_electronic_id = رقم إلكتروني يفتح حسابك المصرفي مع رمزه
data-license_plates = سجلات بالأماكن التي شوهدت فيها لوحة سيارتك
data-special_categories = معلومات حساسة (مثل الدين أو الآراء السياسية أو التوجه الجنسي)
data-identity_theft_kit = عدة معلومات تدل مجتمعةً على هويتك
data-any = معلومات أخرى عنك

## ما الذي قد يعنيه ذلك

heading-consequences = ما الذي قد يعنيه ذلك لك
consequence-identity_theft = قد ينتحل شخص هويتك، لفتح حساب باسمك مثلاً.
consequence-financial_loss = قد تلحق بك خسارة مالية.
consequence-deceptive_messages = قد تصلك رسائل أو مكالمات مزيفة تستخدم هذه المعلومات لتبدو حقيقية.
consequence-account_misuse = قد يحاول شخص الدخول إلى حساباتك.
consequence-loss_of_confidentiality = قد يعرف آخرون عنك أموراً يهمك أن تبقى خاصة.
consequence-damage_to_reputation = قد يسيء آخرون الظن بك بسبب ما يعرفونه.
consequence-unwanted_contact = قد يتصل بك غرباء.

## ما الذي نفعله

heading-measures = ما الذي نفعله
measure-access_closed = أغلقنا المنفذ الذي حدث ذلك من خلاله.
measure-systems_secured = جعلنا أنظمتنا أكثر أماناً.
measure-passwords_reset = أعدنا تعيين كلمات المرور التي تأثرت.
measure-experts_engaged = يساعدنا خبراء مستقلون على معرفة ما حدث.
measure-police_informed = أبلغنا الشرطة.
measure-authority_informed = أبلغنا السلطة المسؤولة عن حماية البيانات.
measure-data_recovered = استعدنا البيانات.
measure-deletion_confirmed = أكد لنا الشخص الذي تلقى البيانات أنها حُذفت.
measure-page_removed = أزلنا البيانات من الإنترنت.
measure-monitoring_increased = نراقب أنظمتنا الآن مراقبة أدق.
measure-procedures_changed = غيّرنا طريقة عملنا حتى يقل احتمال وقوع حادث كهذا.

heading-prevention = حتى لا يتكرر ذلك

heading-offer = حماية مجانية للهوية
offer = { $credit_monitoring_months ->
    [zero] نقدم لك حماية الهوية من { $credit_monitoring_provider } لمدة { NUMBER($credit_monitoring_months) } شهر. وهي مجانية. لا يتطلب التسجيل بطاقة دفع، ولا التنازل عن أي حق.
    [one] نقدم لك حماية الهوية من { $credit_monitoring_provider } لمدة شهر واحد ({ NUMBER($credit_monitoring_months) }). وهي مجانية. لا يتطلب التسجيل بطاقة دفع، ولا التنازل عن أي حق.
    [two] نقدم لك حماية الهوية من { $credit_monitoring_provider } لمدة شهرين ({ NUMBER($credit_monitoring_months) }). وهي مجانية. لا يتطلب التسجيل بطاقة دفع، ولا التنازل عن أي حق.
    [few] نقدم لك حماية الهوية من { $credit_monitoring_provider } لمدة { NUMBER($credit_monitoring_months) } أشهر. وهي مجانية. لا يتطلب التسجيل بطاقة دفع، ولا التنازل عن أي حق.
    [many] نقدم لك حماية الهوية من { $credit_monitoring_provider } لمدة { NUMBER($credit_monitoring_months) } شهراً. وهي مجانية. لا يتطلب التسجيل بطاقة دفع، ولا التنازل عن أي حق.
   *[other] نقدم لك حماية الهوية من { $credit_monitoring_provider } لمدة { NUMBER($credit_monitoring_months) } شهر. وهي مجانية. لا يتطلب التسجيل بطاقة دفع، ولا التنازل عن أي حق.
}
offer-link = التسجيل لدى { $credit_monitoring_provider }
offer-until = يُرجى التسجيل في موعد أقصاه { DATE($credit_monitoring_enrol_by) }.

## ما الذي يمكنك فعله

heading-you-can-do = ما الذي يمكنك فعله
step-passwords = يُرجى تغيير كلمة مرورك وأسئلة الأمان الخاصة بك الآن. ويُرجى فعل ذلك أيضاً في كل حساب له كلمة المرور نفسها.
step-messages = يُرجى الحذر من المكالمات والرسائل غير المتوقعة. لن نطلب منك أبداً كلمة مرور أو رقم حساب بهذه الطريقة.
step-statements = يُرجى مراجعة كشوف حسابك المصرفي وتقاريرك الائتمانية بصورة متكررة خلال العامين القادمين، والبحث فيها عن أي شيء لا علم لك به.
step-statements-eu = يُرجى مراجعة كشوف حسابك المصرفي بصورة متكررة خلال العامين القادمين، والبحث فيها عن أي شيء لا علم لك به.
step-bank = يُرجى إبلاغ مصرفك أو الشركة المصدرة لبطاقتك، وطلب مراقبة حسابك أو إصدار بطاقة جديدة لك.
step-health = يُرجى قراءة رسائل شركة تأمينك الصحي، والبحث فيها عن أي علاج لم يُقدَّم لك.
step-report-us = إذا بدا لك أن أحداً يسيء استخدام هويتك، فيُرجى إبلاغ الشرطة والمدعي العام (Attorney General) في ولايتك ولجنة التجارة الفيدرالية (Federal Trade Commission).
step-report = إذا بدا لك أن أحداً يسيء استخدام بياناتك، فيُرجى إبلاغ الشرطة.

heading-credit = تجميد الائتمان والتنبيه من الاحتيال وحقوقك
freeze = يمكنك طلب تجميد أمني (security freeze) لملفك الائتماني. التجميد مجاني، ورفعه مجاني أيضاً. وما دام قائماً، يصعب على أي شخص الحصول على ائتمان جديد باسمك.
freeze-how = يُرجى طلب التجميد من كل مكتب من مكاتب الائتمان الثلاثة، عبر الإنترنت أو بالهاتف أو بالبريد. ويُرجى تجهيز اسمك الكامل وعناوينك في العامين الماضيين وتاريخ ميلادك ورقم الضمان الاجتماعي الخاص بك. وعند الطلب بالبريد، يُرجى إرفاق نسخة من بطاقة هوية ونسخة من فاتورة حديثة. يبدأ التجميد خلال يوم عمل واحد عند الطلب عبر الإنترنت أو بالهاتف، وخلال ثلاثة أيام عمل عند الطلب بالبريد.
fraud-alert = يمكنك أيضاً طلب تنبيه من الاحتيال (fraud alert)، وهو مجاني ومدته سنة واحدة. عندئذ يجب على جهات الإقراض التحقق من أن الطلب صادر عنك فعلاً. يكفي طلب التنبيه من مكتب واحد، وهو يبلغ المكتبين الآخرين. وإذا سُرقت هويتك، فقد تصل مدة التنبيه إلى سبع سنوات.
credit-reports = يمكنك الحصول على تقاريرك الائتمانية مجاناً هنا:
police-report = يحق لك الحصول على محضر الشرطة عن هذا الحادث، إن وُجد. وإذا سُرقت هويتك، فيمكنك أيضاً تقديم بلاغ إلى الشرطة بنفسك والحصول على نسخة منه.
fcra = يمنحك قانون الإبلاغ الائتماني العادل (Fair Credit Reporting Act) حقوقاً. فمثلاً، يمكنك الاطلاع على ملفك الائتماني وطلب تصحيح الأخطاء فيه. ويمكنك القراءة عن هذه الحقوق هنا:
heading-bureaus = مكاتب الائتمان الثلاثة
heading-agencies = جهات رسمية يمكنها مساعدتك

ferpa-heading = سجلاتك الدراسية
ferpa-rights = يمنحك قانون الحقوق التعليمية للأسرة والخصوصية (FERPA) حقوقاً. يمكنك طلب الاطلاع على سجلاتك الدراسية لدينا وتصحيح ما فيها من أخطاء. وما دام أحد الطلبة دون سن 18 عاماً ولم يلتحق بالكلية أو الجامعة، فهذه الحقوق لوالديه.

## الاتصال

heading-contact = لمزيد من المعلومات
contact = إذا كانت لديك أسئلة أو احتجت إلى مساعدة، فيُرجى الاتصال بنا أو الكتابة إلينا.
label-phone = الهاتف:
label-email = البريد الإلكتروني:
contact-hours = أوقات العمل: { $contact_hours }
contact-page = أسئلة وأجوبة عن هذا الحادث
toll-free = الاتصال برقمنا من الولايات المتحدة مجاني.
dpo = يمكنك أيضاً الكتابة إلى مسؤول حماية البيانات لدينا.
on-request = يمكنك الاستفسار منا كتابةً عن معلوماتك التي شملها الحادث. وسنخبرك بها.
complaint-authority = يحق لك تقديم شكوى إلى سلطة حماية البيانات.
other-formats = يمكنك الحصول على هذا الإشعار بلغة أخرى أو بخط كبير أو بطريقة برايل أو في تسجيل صوتي. يُرجى الاتصال بنا أو الكتابة إلينا.
genuine = هل لديك شك في أن هذا الإشعار صادر عنا؟ يُرجى البحث عن رقم هاتفنا في مصدر موثوق لديك، ثم الاتصال بنا. ويمكنك التحقق أيضاً هنا:
genuine-link = التحقق من أن هذا الإشعار حقيقي
genuine-code = رمز هذا الإشعار هو { $verify_code }. وسيُطلب منك إدخاله هناك.
sorry = نأسف لما حدث.

## حين يتعلق الأمر بشخص آخر: طفل، أو شخص في رعاية غيره، أو شخص متوفى

about-data-own = شمل الحادث هذه الأنواع من المعلومات عن { $recipient_name }: { $own_data }.
about-data-all = شمل الحادث هذه الأنواع من المعلومات عن { $recipient_name }، أو ربما شملها:
about-passwords = يُرجى تغيير كلمات المرور وأسئلة الأمان للحسابات المعنية الآن. ويُرجى فعل ذلك أيضاً في كل حساب له كلمة المرور نفسها.
about-letters = يُرجى الانتباه إلى أي رسائل أو مكالمات لا تتناسب مع وضع هذا الشخص، مثل الفواتير أو رسائل الضرائب أو المطالبات بديون.
about-bank = يُرجى إبلاغ مصرف هذا الشخص أو الشركة المصدرة لبطاقته، وطلب مراقبة الحساب أو إصدار بطاقة جديدة.
about-health = يُرجى قراءة رسائل شركة التأمين الصحي لهذا الشخص، والبحث فيها عن أي علاج لم يُقدَّم.
about-report-us = إذا بدا لك أن أحداً يسيء استخدام هوية هذا الشخص، فيُرجى إبلاغ الشرطة والمدعي العام (Attorney General) في ولايتك ولجنة التجارة الفيدرالية (Federal Trade Commission).
about-report = إذا بدا لك أن أحداً يسيء استخدام بيانات هذا الشخص، فيُرجى إبلاغ الشرطة.
heading-credit-about = تجميد الائتمان والحقوق
about-police-report = يحق لك الحصول على محضر الشرطة عن هذا الحادث، إن وُجد. وإذا سُرقت هوية هذا الشخص، فيمكنك أيضاً تقديم بلاغ إلى الشرطة والحصول على نسخة منه.
about-fcra = يمنح قانون الإبلاغ الائتماني العادل (Fair Credit Reporting Act) حقوقاً لكل شخص له ملف ائتماني. فمثلاً، يجب تصحيح الأخطاء في الملف. ويمكنك القراءة عن هذه الحقوق هنا:
about-on-request = يمكنك الاستفسار منا كتابةً عن معلومات { $recipient_name } التي شملها الحادث. وسنخبرك بها.

heading-risks = ما الذي قد يعنيه ذلك

## حين يقرأ الجميع: على موقع إلكتروني أو في وسائل الإعلام

public-intro = وقع حادث لدى { $organisation_name }، وشمل بيانات شخصية أو ربما شملها.
public-groups = قد يخص الحادث أشخاصاً ينتمون إلى إحدى هذه الفئات:
public-data = شمل الحادث هذه الأنواع من البيانات، أو ربما شملها:
public-ask = لمعرفة ما إذا كان الحادث قد شمل بياناتك أنت، يُرجى الاتصال بنا أو الكتابة إلينا. وسنخبرك بذلك.

## فئات الأشخاص وأنواع البيانات والمخاطر، كما تُذكر للآخرين

people-students = الطلبة
people-applicants = أصحاب طلبات الالتحاق
people-alumni = الطلبة السابقون
people-staff = أفراد طاقم العمل
people-researchers = الباحثون
people-patients = المرضى
people-customers = العملاء
people-donors = المتبرعون
people-children = الأطفال
people-website_users = مستخدمو موقع إلكتروني أو خدمة
people-suppliers = أشخاص نتواصل معهم لدى الموردين

category-name = الاسم
category-contact = بيانات الاتصال
category-date_of_birth = تاريخ الميلاد
category-ssn = رقم الضمان الاجتماعي
category-drivers_license = رقم رخصة القيادة
category-state_id = رقم بطاقة الهوية الصادرة عن الولاية
category-passport = رقم جواز السفر
category-tax_id = الرقم الضريبي
category-military_id = رقم الهوية العسكرية
category-tribal_id = رقم الهوية القبلية
category-national_id = رقم الهوية الوطنية
category-other_government_id = أرقام أخرى صادرة عن جهات رسمية
category-account_with_code = رقم الحساب المصرفي مع رمز الدخول
category-account_without_code = رقم الحساب المصرفي
category-payment_card = رقم بطاقة الدفع
category-credit_card = رقم البطاقة الائتمانية
category-online_credentials = اسم المستخدم مع كلمة المرور لحسابات على الإنترنت
category-email_credentials = كلمة مرور البريد الإلكتروني
category-security_questions = أسئلة الأمان مع إجاباتها
category-medical = بيانات عن الصحة
category-health_insurance = رقم التأمين الصحي أو وثيقته
category-phi = بيانات صحية لدى مقدمي الرعاية الصحية أو شركات التأمين
category-phr = بيانات من سجلات صحية شخصية
category-biometric = بيانات بيومترية
category-genetic = بيانات جينية
category-mothers_maiden_name = اسم عائلة الأم قبل الزواج
category-student_id = الرقم الطلابي
category-student_record = بيانات من السجلات الدراسية
category-course_grades = المقررات الدراسية مع الدرجات
category-financial_aid = بيانات عن المساعدة المالية للدراسة
category-employee_id = الرقم الوظيفي
category-e_signature = التوقيع الإلكتروني
category-private_key = مفاتيح سرية لإثبات الهوية
category-geolocation = بيانات الموقع الجغرافي
category-traffic = بيانات حركة الاتصالات
category-communications_content = محتوى الاتصالات
category-criminal_record = بيانات متعلقة بإدانات أو جرائم جنائية
category-children = بيانات عن أطفال
category-elderly = بيانات عن كبار السن
category-professional_secrecy = بيانات مشمولة بالسرية القانونية أو القضائية أو المهنية
category-medical_id = رقم التعريف الطبي
category-cdi = معلومات مقيّدة التداول من مشاريع بحثية أو دفاعية
category-irs_pin = الرقم السري الذي يحمي الإقرار الضريبي
category-tax_information = المعلومات الضريبية
category-voter_id = الرقم الانتخابي
category-account_passwords = كلمات مرور أو رموز لحسابات مالية
category-vital_record = شهادة الميلاد أو الزواج
category-customer_financial = معلومات عن العملاء لدى مؤسسة مالية
category-employee_id_with_code = الرقم الوظيفي مع رمز الدخول
category-work_evaluation = تقييمات العمل
category-unique_electronic_id = رقم تعريف إلكتروني مع رمز الدخول
category-license_plates = سجلات أجهزة قراءة لوحات السيارات
category-special_categories = بيانات حساسة (مثل الدين أو الآراء السياسية أو التوجه الجنسي)
category-identity_theft_kit = بيانات تكفي مجتمعةً لسرقة الهوية
category-any = بيانات شخصية أخرى

risk-identity_theft = سرقة الهوية أو الاحتيال.
risk-financial_loss = خسارة مالية.
risk-deceptive_messages = رسائل أو مكالمات خادعة تستخدم البيانات.
risk-account_misuse = محاولات للدخول إلى حسابات باستخدام البيانات.
risk-loss_of_confidentiality = فقدان سرية البيانات الشخصية.
risk-damage_to_reputation = الإضرار بالسمعة.
risk-unwanted_contact = تواصل غير مرغوب فيه من أطراف أخرى.
