# 多个模板共用的文字。修改之前请阅读 locales/README.md：
# 凡是用到被修改文字的版本，都会成为新的版本，需要重新批准。

font-stack = 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Noto Sans SC', sans-serif

## 通知的框架

drill-banner = 这是一次演练。您的数据没有发生任何问题，您无需采取任何行动。
date-line = 日期：{ DATE($notice_date) }
reference-line = 我方编号：{ $reference }
greeting = 尊敬的{ $recipient_name }：
greeting-guardian = 尊敬的{ $guardian_name }（{ $recipient_name }的父母或监护人）：
greeting-next-of-kin = 尊敬的{ $next_of_kin_name }（{ $recipient_name }的近亲属）：
about-other = 本通知是关于{ $recipient_name }的。通知中所说的“您的数据”“您的账户”或“您的权利”，指的都是{ $recipient_name }的数据、账户或权利。

## 多数通知的名称

notice-subject = { $organisation_name }关于您的个人数据的通知
notice-title = 关于您的个人数据的通知
notice-intro = { $organisation_name }发生了一起事件，涉及或可能涉及您的个人数据。本通知告诉您发生了什么、我们正在做什么，以及您可以做什么。

## 发生了什么

heading-what-happened = 发生了什么
when-day = { $dates_estimated ->
    [true] 我们认为此事发生在{ DATE($occurred_from) }。
   *[other] 此事发生在{ DATE($occurred_from) }。
}
when-range = { $dates_estimated ->
    [true] 我们认为此事发生在{ DATE($occurred_from) }至{ DATE($occurred_until) }之间。
   *[other] 此事发生在{ DATE($occurred_from) }至{ DATE($occurred_until) }之间。
}
when-unknown = 我们目前还不知道此事发生的确切日期。
discovered = 我们在{ DATE($discovered_on) }得知此事件。
police-asked-to-wait = 警方或其他执法机关曾要求我们暂缓发出本通知。
police-did-not-ask-to-wait = 没有执法机关要求我们暂缓发出本通知。

circumstance-unauthorised_access = 有人未经许可进入了我们的一个计算机系统，可能看到或复制了数据。
circumstance-stolen_credentials = 有人用盗取的密码登录了我们的一个账户，可能看到或复制了数据。
circumstance-deceptive_message = 有人用虚假消息骗过了我们的一名工作人员，从而能够接触到数据，并可能看到或复制了数据。
circumstance-malware = 有恶意软件进入了我们的一个计算机系统，可能读取或复制了数据。
circumstance-ransomware = 有人进入了我们的计算机系统，锁住了数据并索要钱财。数据也可能已被复制。
circumstance-misdirected_message = 一条含有数据的消息发错了人。
circumstance-published_by_mistake = 由于失误，数据一度可以在互联网上看到。
circumstance-lost_device = 一台存有数据的电脑、手机或其他设备丢失了。
circumstance-stolen_device = 一台存有数据的电脑、手机或其他设备被盗了。
circumstance-lost_documents = 含有数据的纸质文件丢失或被盗了。
circumstance-improper_use_by_staff = 我们的一名工作人员查看或使用了数据，而其工作并不需要这样做。
circumstance-service_provider = 此事发生在一家为我们处理数据的公司。

number-affected = { $persons_count ->
   *[other] 据我们目前所知，有{ NUMBER($persons_count) }人受到影响。
}
number-records = { $records_count ->
   *[other] 据我们目前所知，有{ NUMBER($records_count) }条记录受到影响。
}
heading-delay = 为什么您现在才收到通知
heading-acquirers = 谁得到了这些信息

## 数据

heading-data = 涉及哪些信息
data-own = 此事涉及您的以下信息：{ $own_data }。
data-all = 此事涉及或可能涉及您的以下信息：

data-name = 您的姓名
data-contact = 您的联系方式（例如地址、电话号码或电子邮件地址）
data-date_of_birth = 您的出生日期
data-ssn = 您的社会安全号码
data-drivers_license = 您的驾驶证号码
data-state_id = 您所在州发给您的身份证件号码
data-passport = 您的护照号码
data-tax_id = 您的税号
data-military_id = 您的军人身份证件号码
data-tribal_id = 您的部落身份证件号码
data-national_id = 您的国民身份证号码
data-other_government_id = 公共机构发给您的其他号码
data-account_with_code = 您的银行账号及其安全码或密码
data-account_without_code = 您的银行账号
data-payment_card = 您的支付卡号
data-credit_card = 您的信用卡号
data-online_credentials = 您某个网络账户的用户名及密码
data-email_credentials = 您的电子邮箱密码
data-security_questions = 您的安全问题及答案
data-medical = 有关您的健康或治疗的信息
data-health_insurance = 您的医疗保险号码或保单
data-phi = 医疗机构或保险公司持有的您的健康信息
data-phr = 您个人健康档案中的信息
data-biometric = 生物识别数据（例如指纹或面部扫描图像）
data-genetic = 基因数据
data-mothers_maiden_name = 您母亲的婚前姓氏
data-student_id = 您的学号
data-student_record = 您学生档案中的信息
data-course_grades = 您的课程及成绩
data-financial_aid = 有关您的学生资助的信息
data-employee_id = 您的工号
data-e_signature = 您的电子签名
data-private_key = 用于证明您身份的密钥
data-geolocation = 有关您到过哪里的信息
data-traffic = 有关您何时与谁通信的信息
data-communications_content = 您发送或收到的消息内容
data-criminal_record = 有关刑事诉讼的信息
data-children = 有关您子女的信息
data-elderly = 显示您是年长者的信息
data-professional_secrecy = 属于职业保密范围的信息（例如律师或医生必须保密的信息）
data-medical_id = 您的医疗识别号码
data-cdi = 科研或国防项目中受保护的信息
data-irs_pin = 用于保护您报税表的个人识别码（IRS IP PIN）
data-tax_information = 您的税务信息
data-voter_id = 您的选民号码
data-account_passwords = 您银行账户的密码或安全码
data-vital_record = 您的出生证明或结婚证明
data-customer_financial = 有关您与银行或贷款机构往来的信息
data-employee_id_with_code = 您的工号及其安全码或密码
data-work_evaluation = 对您工作的评价
data-unique_electronic_id = 可以进入您银行账户的电子识别号及其安全码
data-license_plates = 您的车牌曾在哪里出现的记录
data-special_categories = 敏感信息（例如宗教、政治观点或性取向）
data-identity_theft_kit = 合在一起可以识别您身份的多项信息
data-any = 有关您的其他信息

## 可能的后果

heading-consequences = 这对您可能意味着什么
consequence-identity_theft = 可能有人冒充您，例如以您的名义开立账户。
consequence-financial_loss = 您可能会损失钱财。
consequence-deceptive_messages = 您可能会收到虚假的消息或电话，对方利用这些信息，让人信以为真。
consequence-account_misuse = 可能有人试图登录您的账户。
consequence-loss_of_confidentiality = 他人可能得知您不愿公开的事情。
consequence-damage_to_reputation = 他人得知有关您的情况后，可能会对您产生不好的看法。
consequence-unwanted_contact = 陌生人可能会与您联系。

## 我们采取的措施

heading-measures = 我们正在做什么
measure-access_closed = 我们已经切断了造成此事的途径。
measure-systems_secured = 我们已经提高了系统的安全性。
measure-passwords_reset = 我们已经重置了受影响的密码。
measure-experts_engaged = 独立专家正在协助我们查明情况。
measure-police_informed = 我们已经通知警方。
measure-authority_informed = 我们已经通知负责数据保护的主管机关。
measure-data_recovered = 我们已经取回数据。
measure-deletion_confirmed = 收到数据的人已经确认数据已被删除。
measure-page_removed = 我们已经从互联网上撤下了这些数据。
measure-monitoring_increased = 我们正在更严密地监测系统。
measure-procedures_changed = 我们已经改变工作方式，以减少此类事件发生的可能。

heading-prevention = 为了不让此事再次发生

heading-offer = 免费身份保护服务
offer = { $credit_monitoring_months ->
   *[other] 我们为您提供{ $credit_monitoring_provider }的身份保护服务，为期{ NUMBER($credit_monitoring_months) }个月。这项服务免费。您注册时不需要支付卡，也不会因此放弃任何权利。
}
offer-link = 在{ $credit_monitoring_provider }注册
offer-until = 请在{ DATE($credit_monitoring_enrol_by) }或之前注册。

## 您可以做什么

heading-you-can-do = 您可以做什么
step-passwords = 请立即更改您的密码和安全问题。所有使用相同密码的账户，也请这样更改。
step-messages = 对意料之外的电话和消息，请多加小心。我们绝不会以这种方式向您索要密码或账号。
step-statements = 今后两年，请经常查看您的银行对账单和信用报告，留意其中有没有您不认识的内容。
step-statements-eu = 今后两年，请经常查看您的银行对账单，留意其中有没有您不认识的内容。
step-bank = 请通知您的银行或发卡公司，要求对方留意您的账户，或者给您换一张新卡。
step-health = 请阅读您的医疗保险公司的来信，留意其中有没有您没接受过的治疗。
step-report-us = 如果您认为有人盗用您的身份，请向警方、您所在州的总检察长（Attorney General）和联邦贸易委员会（Federal Trade Commission）报告。
step-report = 如果您认为有人滥用您的数据，请向警方报告。

heading-credit = 信用冻结、欺诈警报和您的权利
freeze = 您可以对自己的信用档案实行安全冻结（security freeze）。冻结和解除冻结都是免费的。冻结期间，任何人都很难以您的名义开立新的信用账户。
freeze-how = 请分别向三家信用报告机构提出申请，可以通过网络、电话或邮寄办理。请准备好您的全名、最近两年的地址、出生日期和社会安全号码。邮寄办理时，请附上身份证件和近期账单的复印件。通过网络或电话办理的，冻结在一个工作日内生效；邮寄办理的，在三个工作日内生效。
fraud-alert = 您还可以设置欺诈警报（fraud alert）。它是免费的，有效期为一年。设置后，贷款机构必须先核实申请的人确实是您。您只需向一家信用报告机构提出，该机构会通知另外两家。如果您的身份被盗用，警报可以持续七年。
credit-reports = 您可以在这里免费获取您的信用报告：
police-report = 如果警方就此事件出具了报告，您有权得到该报告。如果您的身份被盗用，您也可以自己向警方报案，并得到一份报案记录的副本。
fcra = 《公平信用报告法》（Fair Credit Reporting Act）赋予您权利。例如，您可以查看自己的信用档案，并要求更正其中的错误。您可以在这里了解这些权利：
heading-bureaus = 三家信用报告机构
heading-agencies = 可以帮助您的公共机构

ferpa-heading = 您的教育记录
ferpa-rights = 《家庭教育权利和隐私法》（FERPA）赋予您权利。您可以要求查看我们持有的您的教育记录，并要求更正其中的错误。在学生年满18岁或进入高等院校之前，这些权利属于其父母。

## 联系我们

heading-contact = 了解更多
contact = 如果您有疑问或需要帮助，请给我们打电话或写信。
label-phone = 电话：
label-email = 电子邮件：
contact-hours = 服务时间：{ $contact_hours }
contact-page = 关于此事件的问答
toll-free = 从美国拨打我们的电话是免费的。
dpo = 您也可以写信给我们的数据保护官。
on-request = 您可以书面询问此事涉及您的哪些信息。我们会告诉您。
complaint-authority = 您有权向数据保护主管机关投诉。
other-formats = 您可以索取本通知的其他语言版本、大字版、盲文版或录音版。请给我们打电话或写信。
genuine = 您不确定本通知是否由我们发出吗？请通过您信任的途径找到我们的电话号码，并给我们打电话。您也可以在这里核实：
genuine-link = 核实本通知的真伪
genuine-code = 本通知的核验码是{ $verify_code }。在上述网页核实时，需要输入这个核验码。
sorry = 对于所发生的事，我们深表歉意。

## 涉及他人时：儿童、受人照护的人、逝者

about-data-own = 此事涉及{ $recipient_name }的以下几类信息：{ $own_data }。
about-data-all = 此事涉及或可能涉及{ $recipient_name }的以下几类信息：
about-passwords = 请立即更改有关账户的密码和安全问题。所有使用相同密码的账户，也请这样更改。
about-letters = 请留意对当事人来说不合情理的信件和电话，例如账单、税务信件或催债通知。
about-bank = 请通知当事人的银行或发卡公司，要求对方留意账户，或者换一张新卡。
about-health = 请阅读当事人的医疗保险公司的来信，留意其中有没有实际上没有进行过的治疗。
about-report-us = 如果您认为有人盗用当事人的身份，请向警方、您所在州的总检察长（Attorney General）和联邦贸易委员会（Federal Trade Commission）报告。
about-report = 如果您认为有人滥用当事人的数据，请向警方报告。
heading-credit-about = 信用冻结和权利
about-police-report = 如果警方就此事件出具了报告，您有权得到该报告。如果当事人的身份被盗用，您也可以向警方报案，并得到一份报案记录的副本。
about-fcra = 《公平信用报告法》（Fair Credit Reporting Act）赋予每个有信用档案的人权利。例如，档案中的错误必须得到更正。您可以在这里了解这些权利：
about-on-request = 您可以书面询问此事涉及{ $recipient_name }的哪些信息。我们会告诉您。

heading-risks = 这可能意味着什么

## 面向所有人：在网站上或媒体上

public-intro = { $organisation_name }发生了一起事件，涉及或可能涉及个人数据。
public-groups = 此事可能关系到属于以下群体的人：
public-data = 此事涉及或可能涉及以下几类数据：
public-ask = 您想知道此事是否涉及您自己的数据吗？请给我们打电话或写信。我们会告诉您。

## 向他人说明时所用的人群、数据种类和风险

people-students = 学生
people-applicants = 申请人
people-alumni = 往届学生
people-staff = 工作人员
people-researchers = 研究人员
people-patients = 患者
people-customers = 客户
people-donors = 捐赠人
people-children = 儿童
people-website_users = 网站或服务的用户
people-suppliers = 供应商的联系人

category-name = 姓名
category-contact = 联系方式
category-date_of_birth = 出生日期
category-ssn = 社会安全号码
category-drivers_license = 驾驶证号码
category-state_id = 州身份证件号码
category-passport = 护照号码
category-tax_id = 税号
category-military_id = 军人身份证件号码
category-tribal_id = 部落身份证件号码
category-national_id = 国民身份证号码
category-other_government_id = 公共机构发放的其他号码
category-account_with_code = 银行账号及其安全码
category-account_without_code = 银行账号
category-payment_card = 支付卡号
category-credit_card = 信用卡号
category-online_credentials = 网络账户的用户名及密码
category-email_credentials = 电子邮箱密码
category-security_questions = 安全问题及答案
category-medical = 健康数据
category-health_insurance = 医疗保险号码或保单
category-phi = 医疗机构或保险公司持有的健康数据
category-phr = 个人健康档案中的数据
category-biometric = 生物识别数据
category-genetic = 基因数据
category-mothers_maiden_name = 母亲的婚前姓氏
category-student_id = 学号
category-student_record = 学生档案中的数据
category-course_grades = 课程及成绩
category-financial_aid = 有关学生资助的数据
category-employee_id = 工号
category-e_signature = 电子签名
category-private_key = 用于身份验证的密钥
category-geolocation = 位置数据
category-traffic = 通信往来数据
category-communications_content = 通信内容
category-criminal_record = 有关刑事定罪及犯罪的数据
category-children = 有关儿童的数据
category-elderly = 有关年长者的数据
category-professional_secrecy = 受法律、司法或职业保密义务保护的数据
category-medical_id = 医疗识别号码
category-cdi = 科研或国防项目中的受控信息
category-irs_pin = 用于保护报税表的个人识别码
category-tax_information = 税务信息
category-voter_id = 选民号码
category-account_passwords = 金融账户的密码或安全码
category-vital_record = 出生证明或结婚证明
category-customer_financial = 金融机构的客户信息
category-employee_id_with_code = 工号及其安全码
category-work_evaluation = 工作评价
category-unique_electronic_id = 电子识别号及其安全码
category-license_plates = 车牌识别设备的记录
category-special_categories = 敏感数据（例如宗教、政治观点或性取向）
category-identity_theft_kit = 足以用来盗用身份的数据组合
category-any = 其他个人数据

risk-identity_theft = 身份被盗用，或遭遇欺诈。
risk-financial_loss = 钱财损失。
risk-deceptive_messages = 利用这些数据的欺骗性消息或电话。
risk-account_misuse = 有人试图利用这些数据登录账户。
risk-loss_of_confidentiality = 个人数据不再保密。
risk-damage_to_reputation = 名誉受损。
risk-unwanted_contact = 第三方擅自前来联系。
