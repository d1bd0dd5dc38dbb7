# نصوص مشتركة بين عدة نماذج. يُرجى قراءة locales/README.md قبل تغيير أي منها.

font-stack = 'Segoe UI', Tahoma, 'Noto Sans Arabic', 'Noto Naskh Arabic', Arial, sans-serif

drill-banner = هذا تمرين. لم يحدث أي شيء لبياناتك، ولا يلزمك فعل أي شيء.
date-line = التاريخ: { DATE($notice_date) }
reference-line = رقمنا المرجعي: { $reference }
greeting = تحية طيبة إلى { $recipient_name }،
greeting-guardian = تحية طيبة إلى { $guardian_name }، بصفة أحد الوالدين أو ولي أمر { $recipient_name }،

heading-what-happened = ماذا حدث
when-day = { $dates_estimated ->
    [true] نعتقد أن ذلك حدث في { DATE($occurred_from) }.
   *[other] حدث ذلك في { DATE($occurred_from) }.
}
when-range = { $dates_estimated ->
    [true] نعتقد أن ذلك حدث بين { DATE($occurred_from) } و { DATE($occurred_until) }.
   *[other] حدث ذلك بين { DATE($occurred_from) } و { DATE($occurred_until) }.
}
when-unknown = لا نعرف حتى الآن اليوم الذي حدث فيه ذلك بالتحديد.
discovered = علمنا بذلك في { DATE($discovered_on) }.
police-asked-to-wait = طلبت منا الشرطة أو جهة أخرى من جهات إنفاذ القانون الانتظار قبل إرسال هذا الإشعار.
police-did-not-ask-to-wait = لم تطلب منا أي جهة من جهات إنفاذ القانون الانتظار قبل إرسال هذا الإشعار.

circumstance-unauthorised_access = دخل شخص دون إذن إلى أحد أنظمتنا الحاسوبية، وكان بإمكانه الاطلاع على بيانات أو نسخها.
circumstance-stolen_credentials = استخدم شخص كلمة مرور مسروقة للدخول إلى أحد حساباتنا، وكان بإمكانه الاطلاع على بيانات أو نسخها.
circumstance-deceptive_message = خدع شخص أحد العاملين لدينا برسالة مزيفة، وحصل بذلك على بيانات.
circumstance-malware = دخل برنامج ضار إلى أحد أنظمتنا الحاسوبية. وكان بإمكانه قراءة بيانات أو نسخها.
circumstance-ransomware = دخل شخص إلى أنظمتنا الحاسوبية وأغلق بيانات وطلب مالاً. ومن الممكن أن تكون البيانات قد نُسخت أيضاً.
circumstance-misdirected_message = أُرسلت رسالة تحتوي على بيانات إلى شخص غير المقصود.
circumstance-published_by_mistake = كان من الممكن رؤية بيانات على الإنترنت عن طريق الخطأ.
circumstance-lost_device = فُقد جهاز أو وسيط تخزين يحتوي على بيانات.
circumstance-stolen_device = سُرق جهاز أو وسيط تخزين يحتوي على بيانات.
circumstance-lost_documents = فُقدت أوراق تحتوي على بيانات أو سُرقت.
circumstance-improper_use_by_staff = اطلع أحد العاملين لدينا على بيانات أو استخدمها دون سبب يتعلق بعمله.
circumstance-service_provider = حدث ذلك لدى شركة تعالج بيانات لحسابنا.

heading-data = ما المعلومات المعنية
data-own = هذه المعلومات عنك معنية: { $own_data }.
data-all = هذه المعلومات عنك معنية، أو قد تكون معنية:

data-name = اسمك
data-contact = بيانات الاتصال بك، مثل العنوان أو رقم الهاتف أو البريد الإلكتروني
data-date_of_birth = تاريخ ميلادك
data-ssn = رقم الضمان الاجتماعي الخاص بك
data-drivers_license = رقم رخصة قيادتك
data-state_id = رقم بطاقة الهوية الصادرة لك عن الولاية
data-passport = رقم جواز سفرك
data-tax_id = رقمك الضريبي
data-military_id = رقم هويتك العسكرية
data-tribal_id = رقم هويتك القبلية
data-national_id = رقم هويتك الوطنية
data-other_government_id = رقم آخر أعطتك إياه جهة عامة
data-account_with_code = رقم حسابك المصرفي مع رمز أو كلمة مرور له
data-account_without_code = رقم حسابك المصرفي
data-payment_card = رقم بطاقة الدفع الخاصة بك
data-credit_card = رقم بطاقتك الائتمانية
data-online_credentials = اسم المستخدم وكلمة المرور لأحد حساباتك على الإنترنت
data-email_credentials = كلمة مرور بريدك الإلكتروني
data-security_questions = أسئلة الأمان الخاصة بك وإجاباتها
data-medical = معلومات عن صحتك أو علاجك
data-health_insurance = رقم تأمينك الصحي أو وثيقته
data-phi = معلومات صحية عنك لدى مقدم رعاية صحية أو شركة تأمين
data-phr = معلومات من سجلك الصحي الشخصي
data-biometric = بيانات بيومترية، مثل بصمة الإصبع أو صورة الوجه
data-genetic = بيانات جينية
data-mothers_maiden_name = اسم عائلة والدتك قبل الزواج
data-student_id = رقمك الطلابي
data-student_record = معلومات من ملفك الدراسي
data-course_grades = مقرراتك ودرجاتك
data-financial_aid = معلومات عن المساعدة المالية لدراستك
data-employee_id = رقمك الوظيفي
data-e_signature = توقيعك الإلكتروني
data-private_key = مفتاح سري يثبت هويتك
data-geolocation = معلومات عن الأماكن التي كنت فيها
data-traffic = معلومات عن أوقات اتصالاتك والأطراف التي اتصلت بها
data-communications_content = محتوى رسائل أرسلتها أو تلقيتها
data-criminal_record = معلومات عن إجراءات جنائية
data-children = معلومات عن أطفالك
data-elderly = معلومات تبيّن أنك من كبار السن
data-professional_secrecy = معلومات يجب على محامٍ أو طبيب أو صاحب مهنة آخر أن يحفظ سرّيتها
data-medical_id = رقم تعريفك الطبي
data-cdi = معلومات محمية من مشروع بحثي أو دفاعي
data-irs_pin = رقمك السري لدى مصلحة الضرائب
data-tax_information = معلوماتك الضريبية
data-voter_id = رقمك الانتخابي
data-account_passwords = كلمات مرور أو رموز لحسابك المصرفي
data-vital_record = شهادة ميلادك أو زواجك
data-customer_financial = معلومات عن تعاملاتك مع مصرف أو جهة إقراض
data-employee_id_with_code = رقمك الوظيفي مع رمزه
data-work_evaluation = تقييمات لعملك
data-unique_electronic_id = رقم إلكتروني يفتح حسابك مع رمزه
data-license_plates = سجلات للأماكن التي شوهدت فيها لوحة سيارتك
data-special_categories = معلومات حساسة، مثل الدين أو الآراء أو الميل الجنسي
data-identity_theft_kit = عدة معلومات تدل عليك مجتمعة
data-any = معلومات أخرى عنك

heading-consequences = ماذا قد يعني ذلك لك
consequence-identity_theft = قد ينتحل شخص هويتك، مثلاً لفتح حساب باسمك.
consequence-financial_loss = قد تخسر مالاً.
consequence-deceptive_messages = قد تصلك رسائل أو مكالمات مزيفة تستخدم هذه المعلومات لتبدو حقيقية.
consequence-account_misuse = قد يحاول شخص الدخول إلى حساباتك.
consequence-loss_of_confidentiality = قد يعرف آخرون أموراً تفضل إبقاءها خاصة.
consequence-damage_to_reputation = قد يسيء آخرون الظن بك بسبب ما يعرفونه.
consequence-unwanted_contact = قد يتصل بك غرباء.

heading-measures = ماذا نفعل
measure-access_closed = أغلقنا الطريق الذي حدث ذلك من خلاله.
measure-systems_secured = جعلنا أنظمتنا أكثر أماناً.
measure-passwords_reset = أعدنا تعيين كلمات المرور المعنية.
measure-experts_engaged = يساعدنا خبراء مستقلون على معرفة ما حدث.
measure-police_informed = أبلغنا الشرطة.
measure-authority_informed = أبلغنا الجهة المسؤولة عن حماية البيانات.
measure-data_recovered = استعدنا البيانات.
measure-deletion_confirmed = أكد الشخص الذي تلقى البيانات أنه حذفها.
measure-page_removed = أزلنا البيانات من الإنترنت.
measure-monitoring_increased = نراقب أنظمتنا عن قرب أكثر.
measure-procedures_changed = غيّرنا طريقة عملنا حتى لا يتكرر ذلك.

heading-offer = حماية مجانية للهوية
offer = { $credit_monitoring_months ->
    [zero] نقدم لك حماية الهوية من { $credit_monitoring_provider } لمدة { NUMBER($credit_monitoring_months) } شهر. وهي مجانية. لا تحتاج إلى بطاقة دفع للتسجيل، ولا تتنازل عن أي حق.
    [one] نقدم لك حماية الهوية من { $credit_monitoring_provider } لمدة شهر واحد ({ NUMBER($credit_monitoring_months) }). وهي مجانية. لا تحتاج إلى بطاقة دفع للتسجيل، ولا تتنازل عن أي حق.
    [two] نقدم لك حماية الهوية من { $credit_monitoring_provider } لمدة شهرين ({ NUMBER($credit_monitoring_months) }). وهي مجانية. لا تحتاج إلى بطاقة دفع للتسجيل، ولا تتنازل عن أي حق.
    [few] نقدم لك حماية الهوية من { $credit_monitoring_provider } لمدة { NUMBER($credit_monitoring_months) } أشهر. وهي مجانية. لا تحتاج إلى بطاقة دفع للتسجيل، ولا تتنازل عن أي حق.
    [many] نقدم لك حماية الهوية من { $credit_monitoring_provider } لمدة { NUMBER($credit_monitoring_months) } شهراً. وهي مجانية. لا تحتاج إلى بطاقة دفع للتسجيل، ولا تتنازل عن أي حق.
   *[other] نقدم لك حماية الهوية من { $credit_monitoring_provider } لمدة { NUMBER($credit_monitoring_months) } شهر. وهي مجانية. لا تحتاج إلى بطاقة دفع للتسجيل، ولا تتنازل عن أي حق.
}
offer-link = التسجيل لدى { $credit_monitoring_provider }
offer-until = يُرجى التسجيل في موعد أقصاه { DATE($credit_monitoring_enrol_by) }.

heading-you-can-do = ماذا يمكنك أن تفعل
step-passwords = يُرجى تغيير كلمة المرور وأسئلة الأمان الآن، وكذلك في كل حساب له كلمة المرور نفسها.
step-messages = يُرجى الحذر من المكالمات والرسائل غير المتوقعة. لن نطلب منك أبداً كلمة مرور أو رقم حساب بهذه الطريقة.
step-statements = يُرجى مراجعة كشوف حسابك المصرفي وتقاريرك الائتمانية كثيراً خلال العامين القادمين، والبحث عن كل ما لا تعرفه.
step-statements-eu = يُرجى مراجعة كشوف حسابك المصرفي كثيراً خلال العامين القادمين، والبحث عن كل ما لا تعرفه.
step-bank = يُرجى إبلاغ مصرفك أو شركة بطاقتك، وطلب مراقبة حسابك أو تبديل بطاقتك.
step-health = يُرجى قراءة رسائل شركة تأمينك الصحي، والبحث عن أي علاج لم تتلقه.
step-report-us = عند الاعتقاد بأن شخصاً يسيء استخدام هويتك، يُرجى إبلاغ الشرطة والمدعي العام (Attorney General) في ولايتك ولجنة التجارة الفيدرالية (Federal Trade Commission).
step-report = عند الاعتقاد بأن شخصاً يسيء استخدام بياناتك، يُرجى إبلاغ الشرطة.

heading-credit = تجميد الائتمان والتنبيه من الاحتيال وحقوقك
freeze = يمكنك طلب تجميد أمني (security freeze) لملفك الائتماني. التجميد مجاني، وإلغاؤه مجاني أيضاً. وما دام قائماً، لا يستطيع أحد فتح ائتمان جديد باسمك.
freeze-how = يُطلب التجميد من كل مكتب من مكاتب الائتمان الثلاثة، عبر الإنترنت أو الهاتف أو البريد. يُرجى تحضير اسمك الكامل وعناوينك في العامين الماضيين وتاريخ ميلادك ورقم الضمان الاجتماعي. وعند الطلب بالبريد، تُرفق نسخة من وثيقة هوية ومن فاتورة حديثة. يبدأ التجميد خلال يوم عمل واحد عبر الإنترنت أو الهاتف، وخلال ثلاثة أيام عمل بالبريد.
fraud-alert = يمكنك أيضاً طلب تنبيه من الاحتيال، وهو مجاني ومدته سنة واحدة. عندئذ يجب على جهات الإقراض التحقق من أن صاحب الطلب هو أنت فعلاً. يكفي طلبه من مكتب واحد، وهو يبلغ المكتبين الآخرين. وإذا سُرقت هويتك، فقد تصل مدة التنبيه إلى سبع سنوات.
credit-reports = يمكنك الحصول على تقاريرك الائتمانية مجاناً هنا:
police-report = يحق لك الحصول على محضر الشرطة عن هذا الحادث إن وُجد. وإذا سُرقت هويتك، يمكنك أيضاً تقديم بلاغ بنفسك والحصول على نسخة منه.
fcra = يمنحك قانون الإبلاغ الائتماني العادل (Fair Credit Reporting Act) حقوقاً. فمثلاً يمكنك الاطلاع على ملفك الائتماني وطلب تصحيح الأخطاء فيه. يمكنك قراءة المزيد هنا:
heading-bureaus = مكاتب الائتمان الثلاثة
heading-agencies = جهات عامة يمكنها مساعدتك

heading-contact = لمزيد من المعلومات
contact = يُرجى الاتصال بنا أو الكتابة إلينا عند وجود أسئلة أو الحاجة إلى مساعدة.
label-phone = الهاتف:
label-email = البريد الإلكتروني:
contact-hours = أوقات العمل: { $contact_hours }
contact-page = أسئلة وأجوبة عن هذا الحادث
toll-free = الاتصال برقمنا مجاني.
dpo = يمكنك أيضاً الكتابة إلى مسؤول حماية البيانات لدينا.
other-formats = يمكنك الحصول على هذا الإشعار بلغة أخرى أو بخط كبير أو بطريقة برايل أو تسجيلاً صوتياً. يُرجى الاتصال بنا أو الكتابة إلينا.
genuine = هل لديك شك في أن هذا الإشعار صادر عنا فعلاً؟ يُرجى عندئذ فتح موقعنا بنفسك أو الاتصال بنا.
genuine-link = التحقق من صحة هذا الإشعار
sorry = نأسف لما حدث.

notice-subject = إشعار من { $organisation_name } بشأن بياناتك الشخصية
notice-title = إشعار بشأن بياناتك الشخصية
notice-intro = وقع حادث لدى { $organisation_name }، وبياناتك الشخصية معنية به أو قد تكون معنية. يخبرك هذا الإشعار بما حدث، وبما نفعله، وبما يمكنك فعله.
ferpa-heading = سجلاتك الدراسية
ferpa-rights = يمنحك قانون الحقوق التعليمية للأسرة والخصوصية (FERPA) حقوقاً. يمكنك أن تطلب منا الاطلاع على سجلاتك الدراسية وتصحيح ما فيها من خطأ. وإذا كان الأمر يتعلق بطفل في المدرسة، فهذه الحقوق للوالدين.
