# 多个模板共用的文字。修改之前请阅读 locales/README.md。

font-stack = 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Noto Sans SC', sans-serif

drill-banner = 这是一次演练。您的数据没有发生任何问题，您无需采取任何行动。
date-line = 日期：{ DATE($notice_date) }
reference-line = 我方编号：{ $reference }
greeting = { $recipient_name }，您好：
greeting-guardian = { $guardian_name }，您好：您作为{ $recipient_name }的父母或监护人收到本通知。

heading-what-happened = 发生了什么
when-day = { $dates_estimated ->
    [true] 我们认为此事发生在{ DATE($occurred_from) }。
   *[other] 此事发生在{ DATE($occurred_from) }。
}
when-range = { $dates_estimated ->
    [true] 我们认为此事发生在{ DATE($occurred_from) }至{ DATE($occurred_until) }之间。
   *[other] 此事发生在{ DATE($occurred_from) }至{ DATE($occurred_until) }之间。
}
when-unknown = 我们目前还不知道确切日期。
discovered = 我们在{ DATE($discovered_on) }得知此事。
police-asked-to-wait = 警方或其他执法机关曾要求我们暂缓发出本通知。
police-did-not-ask-to-wait = 没有执法机关要求我们暂缓发出本通知。

circumstance-unauthorised_access = 有人未经许可进入了我们的一个计算机系统，可能看到或复制了数据。
circumstance-stolen_credentials = 有人用盗取的密码登录了我们的一个账户，可能看到或复制了数据。
circumstance-deceptive_message = 有人用虚假信息欺骗了我们的一名工作人员，从而接触到了数据。
circumstance-malware = 有害软件进入了我们的一个计算机系统，可能读取或复制了数据。
circumstance-ransomware = 有人进入了我们的计算机系统，锁住了数据并索要钱财。数据也可能已被复制。
circumstance-misdirected_message = 一条含有数据的信息被发给了错误的人。
circumstance-published_by_mistake = 由于失误，数据曾可在互联网上看到。
circumstance-lost_device = 一台存有数据的设备或一件存储介质丢失了。
circumstance-stolen_device = 一台存有数据的设备或一件存储介质被盗了。
circumstance-lost_documents = 含有数据的纸质文件丢失或被盗了。
circumstance-improper_use_by_staff = 我们的一名工作人员在没有工作需要的情况下查看或使用了数据。
circumstance-service_provider = 此事发生在一家为我们处理数据的公司。

heading-data = 涉及哪些信息
data-own = 您的以下信息受到影响：{ $own_data }。
data-all = 您的以下信息受到或可能受到影响：

data-name = 您的姓名
data-contact = 您的联系方式，例如地址、电话号码或电子邮件地址
data-date_of_birth = 您的出生日期
data-ssn = 您的社会安全号码
data-drivers_license = 您的驾驶证号码
data-state_id = 您的州身份证号码
data-passport = 您的护照号码
data-tax_id = 您的税号
data-military_id = 您的军人证件号码
data-tribal_id = 您的部落身份证件号码
data-national_id = 您的身份证号码
data-other_government_id = 公共机构发给您的其他号码
data-account_with_code = 您的银行账号及其验证码或密码
data-account_without_code = 您的银行账号
data-payment_card = 您的支付卡号
data-credit_card = 您的信用卡号
data-online_credentials = 您某个网络账户的用户名和密码
data-email_credentials = 您的电子邮箱密码
data-security_questions = 您的安全问题和答案
data-medical = 有关您的健康或治疗的信息
data-health_insurance = 您的医疗保险号码或保单
data-phi = 医疗机构或保险公司持有的您的健康信息
data-phr = 您个人健康档案中的信息
data-biometric = 生物识别数据，例如指纹或面部图像
data-genetic = 基因数据
data-mothers_maiden_name = 您母亲的婚前姓氏
data-student_id = 您的学号
data-student_record = 您学生档案中的信息
data-course_grades = 您的课程和成绩
data-financial_aid = 有关您的助学金或学生贷款的信息
data-employee_id = 您的工号
data-e_signature = 您的电子签名
data-private_key = 用于证明您身份的密钥
data-geolocation = 有关您所到地点的信息
data-traffic = 有关您何时与何人通信的信息
data-communications_content = 您发送或收到的信息内容
data-criminal_record = 有关刑事程序的信息
data-children = 有关您子女的信息
data-elderly = 显示您是年长者的信息
data-professional_secrecy = 律师、医生或其他专业人员必须保密的信息
data-medical_id = 您的医疗识别号码
data-cdi = 科研或国防项目中受保护的信息
data-irs_pin = 您在税务机关的个人识别码
data-tax_information = 您的税务信息
data-voter_id = 您的选民号码
data-account_passwords = 您银行账户的密码或验证码
data-vital_record = 您的出生证明或结婚证明
data-customer_financial = 有关您与银行或贷款机构往来的信息
data-employee_id_with_code = 您的工号及其密码
data-work_evaluation = 对您工作的评价
data-unique_electronic_id = 可以打开您账户的电子号码及其密码
data-license_plates = 记录您的车牌在何处出现的信息
data-special_categories = 敏感信息，例如宗教、观点或性取向
data-identity_theft_kit = 合在一起可以识别您的多项信息
data-any = 有关您的其他信息

heading-consequences = 这对您可能意味着什么
consequence-identity_theft = 可能有人冒充您，例如以您的名义开立账户。
consequence-financial_loss = 您可能遭受金钱损失。
consequence-deceptive_messages = 您可能收到虚假信息或电话，对方会利用这些信息使其看起来真实。
consequence-account_misuse = 可能有人试图登录您的账户。
consequence-loss_of_confidentiality = 他人可能得知您不愿公开的事情。
consequence-damage_to_reputation = 他人可能因得知的内容而对您产生不好的看法。
consequence-unwanted_contact = 陌生人可能会与您联系。

heading-measures = 我们正在做什么
measure-access_closed = 我们已经堵住了造成此事的途径。
measure-systems_secured = 我们已经提高了系统的安全性。
measure-passwords_reset = 我们已经重置了受影响的密码。
measure-experts_engaged = 独立专家正在协助我们查明情况。
measure-police_informed = 我们已经通知警方。
measure-authority_informed = 我们已经通知负责数据保护的主管机关。
measure-data_recovered = 我们已经取回数据。
measure-deletion_confirmed = 收到数据的人已经确认将其删除。
measure-page_removed = 我们已经把数据从互联网上移除。
measure-monitoring_increased = 我们正在更严密地监测系统。
measure-procedures_changed = 我们已经改变工作方式，以免此事再次发生。

heading-offer = 免费身份保护服务
offer = { $credit_monitoring_months ->
   *[other] 我们为您提供{ $credit_monitoring_provider }的身份保护服务，为期{ NUMBER($credit_monitoring_months) }个月。这项服务是免费的。登记时您不需要支付卡，也不会因此放弃任何权利。
}
offer-link = 在{ $credit_monitoring_provider }登记
offer-until = 请在{ DATE($credit_monitoring_enrol_by) }之前登记。

heading-you-can-do = 您可以做什么
step-passwords = 请立即更改您的密码和安全问题。所有使用同一密码的账户都请照此更改。
step-messages = 请小心您没有预料到的电话和信息。我们绝不会以这种方式向您索要密码或账号。
step-statements = 今后两年，请经常查看您的银行对账单和信用报告。请留意任何您不认识的内容。
step-statements-eu = 今后两年，请经常查看您的银行对账单。请留意任何您不认识的内容。
step-bank = 请通知您的银行或发卡公司，要求监测您的账户或更换卡片。
step-health = 请阅读您的医疗保险公司的来信，留意您没有接受过的治疗。
step-report-us = 如果您认为有人盗用您的身份，请向警方、您所在州的总检察长（Attorney General）和联邦贸易委员会（Federal Trade Commission）报告。
step-report = 如果您认为有人滥用您的数据，请向警方报告。

heading-credit = 信用冻结、欺诈警示和您的权利
freeze = 您可以对自己的信用档案实行安全冻结（security freeze）。冻结和解除冻结都是免费的。冻结期间，任何人都不能以您的名义开立新的信用账户。
freeze-how = 请分别向三家信用机构提出，可以通过网络、电话或邮寄办理。请准备好您的全名、最近两年的地址、出生日期和社会安全号码。邮寄办理时，请附上身份证件和近期账单的复印件。通过网络或电话办理的，冻结在一个工作日内生效；邮寄办理的，在三个工作日内生效。
fraud-alert = 您还可以设置欺诈警示。它是免费的，有效期为一年。贷款机构必须先核实确实是您本人。您只需向一家机构提出，该机构会通知另外两家。如果您的身份被盗用，警示可以持续七年。
credit-reports = 您可以在这里免费获取您的信用报告：
police-report = 如果警方就此事件做了报告，您有权得到该报告。如果您的身份被盗用，您也可以自己报案，并得到一份副本。
fcra = 《公平信用报告法》（Fair Credit Reporting Act）赋予您权利。例如，您可以查看自己的信用档案，并要求更正错误。您可以在这里了解更多：
heading-bureaus = 三家信用机构
heading-agencies = 可以帮助您的公共机构

heading-contact = 了解更多
contact = 如果您有疑问或需要帮助，请给我们打电话或写信。
label-phone = 电话：
label-email = 电子邮件：
contact-hours = 服务时间：{ $contact_hours }
contact-page = 关于此事件的问答
toll-free = 拨打我们的号码是免费的。
dpo = 您也可以写信给我们的数据保护官。
other-formats = 您可以索取本通知的其他语言版本、大字版、盲文版或录音版。请给我们打电话或写信。
genuine = 如果您不确定本通知是否真的由我们发出，请自行打开我们的网站或给我们打电话。
genuine-link = 核实本通知的真实性
sorry = 对于所发生的事，我们深表歉意。

notice-subject = { $organisation_name }关于您的个人数据的通知
notice-title = 关于您的个人数据的通知
notice-intro = { $organisation_name }发生了一起事件，您的个人数据受到或可能受到影响。本通知告诉您发生了什么、我们正在做什么，以及您可以做什么。
ferpa-heading = 您的教育记录
ferpa-rights = 《家庭教育权利和隐私法》（FERPA）赋予您权利。您可以要求查看自己的教育记录，并要求我们更正其中的错误。对于在中小学就读的儿童，这些权利属于其父母。
