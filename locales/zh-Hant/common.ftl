# 多個範本共用的文字。修改之前，請先閱讀 locales/README.md：
# 凡使用到該文字的版本都會成為新版本，必須重新核准。

font-stack = 'PingFang TC', 'Microsoft JhengHei', 'Noto Sans CJK TC', 'Noto Sans TC', sans-serif

## 通知的格式

drill-banner = 這是一次演練。您的資料沒有發生任何事，您不需要採取任何行動。
date-line = 日期：{ DATE($notice_date) }
reference-line = 參考編號：{ $reference }
greeting = { $recipient_name } 您好：
greeting-guardian = { $recipient_name }的家長或監護人 { $guardian_name } 您好：
greeting-next-of-kin = { $recipient_name }的家屬 { $next_of_kin_name } 您好：
about-other = 本通知是關於{ $recipient_name }的。通知中提到「您的資料」、「您的帳戶」或「您的權利」時，指的都是{ $recipient_name }的資料、帳戶或權利。

## 多數通知的名稱

notice-subject = { $organisation_name }關於您個人資料的通知
notice-title = 關於您個人資料的通知
notice-intro = { $organisation_name }發生了一起事件，其中涉及或可能涉及您的個人資料。本通知說明發生了什麼事、我們正在採取哪些措施，以及您可以怎麼做。

## 發生了什麼事

heading-what-happened = 發生了什麼事
when-day = { $dates_estimated ->
    [true] 我們認為這起事件發生在{ DATE($occurred_from) }。
   *[other] 這起事件發生在{ DATE($occurred_from) }。
}
when-range = { $dates_estimated ->
    [true] 我們認為這起事件發生在{ DATE($occurred_from) }至{ DATE($occurred_until) }之間。
   *[other] 這起事件發生在{ DATE($occurred_from) }至{ DATE($occurred_until) }之間。
}
when-unknown = 我們目前還不知道這起事件發生的確切日期。
discovered = 我們在{ DATE($discovered_on) }得知這起事件。
police-asked-to-wait = 警方或其他執法機關曾要求我們暫緩發出本通知。
police-did-not-ask-to-wait = 沒有任何執法機關要求我們暫緩發出本通知。

circumstance-unauthorised_access = 有人未經許可進入我們的一個電腦系統。對方可能看過或複製了資料。
circumstance-stolen_credentials = 有人用竊取來的密碼登入我們的一個帳戶。對方可能看過或複製了資料。
circumstance-deceptive_message = 有人用假訊息欺騙我們的一名員工，因而接觸到資料。對方可能看過或複製了這些資料。
circumstance-malware = 惡意軟體進入了我們的一個電腦系統，可能讀取或複製了資料。
circumstance-ransomware = 有人進入我們的電腦系統，鎖住資料並索取金錢。資料也可能遭到複製。
circumstance-misdirected_message = 一則含有資料的訊息傳送給了錯誤的對象。
circumstance-published_by_mistake = 由於失誤，資料曾經可以在網際網路上看到。
circumstance-lost_device = 一台存有資料的電腦、電話或其他裝置遺失了。
circumstance-stolen_device = 一台存有資料的電腦、電話或其他裝置被偷了。
circumstance-lost_documents = 載有資料的紙本文件遺失或被偷了。
circumstance-improper_use_by_staff = 我們的一名員工查看或使用了資料，但工作上並沒有這個需要。
circumstance-service_provider = 這起事件發生在一家替我們處理資料的公司。

number-affected = { $persons_count ->
   *[other] 據我們目前所知，有{ NUMBER($persons_count) }人受到影響。
}
number-records = { $records_count ->
   *[other] 據我們目前所知，有{ NUMBER($records_count) }筆紀錄受到影響。
}
heading-delay = 為什麼您現在才收到本通知
heading-acquirers = 誰取得了這些資料

## 資料

heading-data = 涉及哪些資料
data-own = 這起事件涉及您的下列資料：{ $own_data }。
data-all = 這起事件涉及或可能涉及您的下列資料：

data-name = 姓名
data-contact = 聯絡資料（例如地址、電話號碼或電子郵件地址）
data-date_of_birth = 出生日期
data-ssn = 社會安全號碼
data-drivers_license = 駕駛執照號碼
data-state_id = 州政府核發的身分證件號碼
data-passport = 護照號碼
data-tax_id = 稅號
data-military_id = 軍人身分證件號碼
data-tribal_id = 部落身分證件號碼
data-national_id = 國民身分證號碼
data-other_government_id = 公共機構給您的其他號碼
data-account_with_code = 銀行帳戶號碼及該帳戶的代碼或密碼
data-account_without_code = 銀行帳戶號碼
data-payment_card = 支付卡號碼
data-credit_card = 信用卡號碼
data-online_credentials = 某個線上帳戶的使用者名稱及密碼
data-email_credentials = 電子郵件帳戶的密碼
data-security_questions = 安全問題及答案
data-medical = 健康或治療方面的資料
data-health_insurance = 健康保險號碼或保單
data-phi = 醫療機構或保險公司持有的健康資料
data-phr = 個人健康紀錄中的資料
data-biometric = 生物特徵資料（例如指紋或臉部掃描）
data-genetic = 基因資料
data-mothers_maiden_name = 母親的婚前姓名
data-student_id = 學號
data-student_record = 學生紀錄中的資料
data-course_grades = 修習課程及成績
data-financial_aid = 就學補助方面的資料
data-employee_id = 員工編號
data-e_signature = 電子簽章
data-private_key = 用來證明身分的密鑰
data-geolocation = 顯示您去過哪裡的資料
data-traffic = 顯示您何時與誰通訊的資料
data-communications_content = 發送或收到的訊息內容
data-criminal_record = 刑事程序方面的資料
data-children = 子女的資料
data-elderly = 顯示您是年長者的資料
data-professional_secrecy = 受職業保密義務保護的資料（例如律師或醫師須保密的資料）
data-medical_id = 醫療識別號碼
data-cdi = 研究或國防專案中受保護的資料
data-irs_pin = 用來保護報稅表的識別碼（IRS IP PIN）
data-tax_information = 稅務資料
data-voter_id = 選民號碼
data-account_passwords = 銀行帳戶的密碼或代碼
data-vital_record = 出生證明或結婚證明
data-customer_financial = 與銀行或貸款機構往來的資料
data-employee_id_with_code = 員工編號及其代碼或密碼
data-work_evaluation = 工作考核資料
data-unique_electronic_id = 可進入銀行帳戶的電子號碼及其代碼
data-license_plates = 車牌在哪裡被看到的紀錄
data-special_categories = 敏感資料（例如宗教、政治意見或性傾向）
data-identity_theft_kit = 合在一起可辨識您身分的多項資料
data-any = 與您有關的其他資料

## 可能的影響

heading-consequences = 這對您可能有什麼影響
consequence-identity_theft = 可能有人冒充您，例如用您的名義開立帳戶。
consequence-financial_loss = 您可能會損失金錢。
consequence-deceptive_messages = 您可能會收到假訊息或假電話。對方會利用這些資料，讓內容看起來像真的。
consequence-account_misuse = 可能有人試圖登入您的帳戶。
consequence-loss_of_confidentiality = 他人可能會知道您不想公開的事。
consequence-damage_to_reputation = 他人可能會因為得知的內容而對您有不好的看法。
consequence-unwanted_contact = 陌生人可能會與您聯絡。

## 我們採取的措施

heading-measures = 我們正在採取的措施
measure-access_closed = 我們已經封閉造成這起事件的途徑。
measure-systems_secured = 我們已經提高系統的安全性。
measure-passwords_reset = 我們已經重設受影響的密碼。
measure-experts_engaged = 獨立專家正在協助我們查明事情的經過。
measure-police_informed = 我們已經通知警方。
measure-authority_informed = 我們已經通知負責資料保護的主管機關。
measure-data_recovered = 我們已經取回資料。
measure-deletion_confirmed = 收到資料的人已經確認刪除資料。
measure-page_removed = 我們已經從網際網路上移除資料。
measure-monitoring_increased = 我們正在更嚴密地監看系統。
measure-procedures_changed = 我們已經改變作業方式，以降低再發生這類事件的可能性。

heading-prevention = 為了避免再次發生

heading-offer = 免費身分保護服務
offer = { $credit_monitoring_months ->
   *[other] 我們為您提供{ $credit_monitoring_provider }的身分保護服務，為期{ NUMBER($credit_monitoring_months) }個月。這項服務是免費的。登記時不需要提供支付卡，您也不會因此放棄任何權利。
}
offer-link = 向{ $credit_monitoring_provider }登記
offer-until = 請最遲在{ DATE($credit_monitoring_enrol_by) }登記。

## 您可以怎麼做

heading-you-can-do = 您可以怎麼做
step-passwords = 請立即更改您的密碼和安全問題。其他使用同一組密碼的帳戶，也請照樣更改。
step-messages = 收到意料之外的來電或訊息時，請多加小心。我們絕不會用這種方式向您索取密碼或帳戶號碼。
step-statements = 接下來兩年，請經常查看您的銀行對帳單和信用報告，留意有沒有您不認得的項目。
step-statements-eu = 接下來兩年，請經常查看您的銀行對帳單，留意有沒有您不認得的項目。
step-bank = 請告知您的銀行或發卡公司，請對方留意您的帳戶，或換發新卡給您。
step-health = 請閱讀健康保險公司寄給您的信件，留意有沒有您未曾接受的治療。
step-report-us = 如果您認為有人冒用您的身分，請向警方報案，並向您所在州的檢察長（Attorney General）及聯邦貿易委員會（Federal Trade Commission）通報。
step-report = 如果您認為有人濫用您的資料，請向警方報案。

heading-credit = 信用凍結、詐騙警示與您的權利
freeze = 您可以為自己的信用檔案設定信用凍結（security freeze）。設定和解除都免費。凍結期間，任何人都很難用您的名義開立新的信用帳戶。
freeze-how = 請上網、打電話或寫信，分別向三家信用報告機構提出申請。請準備好您的全名、最近兩年的地址、出生日期和社會安全號碼。如果以郵寄申請，請附上身分證件和近期帳單的影本。上網或打電話申請時，凍結會在一個營業日內生效；郵寄申請時，會在三個營業日內生效。
fraud-alert = 您也可以設定詐騙警示（fraud alert）。詐騙警示是免費的，有效期為一年。設定後，貸款機構必須先查證申請人確實是您本人。您只需要向一家信用報告機構提出，該機構會通知另外兩家。如果您的身分已遭盜用，警示可以持續七年。
credit-reports = 您可以在這裡免費取得您的信用報告：
police-report = 如果警方就這起事件製作了報告，您有權取得該報告。如果您的身分遭到盜用，您也可以自行向警方報案，並取得一份報案紀錄的副本。
fcra = 您享有《公平信用報告法》（Fair Credit Reporting Act）所賦予的權利。例如，您可以查看自己的信用檔案，並要求更正其中的錯誤。您可以在這裡了解這些權利：
heading-bureaus = 三家信用報告機構
heading-agencies = 可以協助您的公共機構

ferpa-heading = 您的教育紀錄
ferpa-rights = 您享有《家庭教育權利與隱私法》（Family Educational Rights and Privacy Act，簡稱FERPA）所賦予的權利。您可以要求我們讓您查看您的教育紀錄，並更正其中的錯誤。學生年滿18歲或進入大專院校就讀之前，這些權利屬於家長。

## 聯絡方式

heading-contact = 如需更多資訊
contact = 如果您有疑問或需要協助，請打電話或寫信給我們。
label-phone = 電話：
label-email = 電子郵件：
contact-hours = 服務時間：{ $contact_hours }
contact-page = 關於這起事件的問答
toll-free = 從美國撥打我們的電話號碼是免費的。
dpo = 您也可以寫信給我們的資料保護長（DPO）。
on-request = 您可以用書面詢問我們，這起事件涉及您的哪些資料。我們會告訴您。
complaint-authority = 您有權向資料保護主管機關提出申訴。
other-formats = 您可以索取本通知的其他語言版本、大字版、點字版或錄音版。請打電話或寫信給我們。
genuine = 您不確定本通知是否真的由我們發出嗎？請透過您信任的管道找到我們的電話號碼，打電話向我們確認。您也可以在這裡查證：
genuine-link = 查證本通知的真偽
genuine-code = 本通知的代碼是{ $verify_code }。查證時，網頁會請您輸入這個代碼。
sorry = 發生這樣的事，我們深感抱歉。

## 事關他人時：兒童、受照顧或監護的人、已故人士

about-data-own = 這起事件涉及{ $recipient_name }的下列幾類資料：{ $own_data }。
about-data-all = 這起事件涉及或可能涉及{ $recipient_name }的下列幾類資料：
about-passwords = 請立即更改相關帳戶的密碼和安全問題。其他使用同一組密碼的帳戶，也請照樣更改。
about-letters = 請留意對當事人來說不合常理的信件和電話，例如帳單、稅務信件或催討債務。
about-bank = 請告知當事人的銀行或發卡公司，請對方留意帳戶，或換發新卡。
about-health = 請閱讀當事人的健康保險公司寄來的信件，留意有沒有當事人未曾接受的治療。
about-report-us = 如果您認為有人冒用當事人的身分，請向警方報案，並向您所在州的檢察長（Attorney General）及聯邦貿易委員會（Federal Trade Commission）通報。
about-report = 如果您認為有人濫用當事人的資料，請向警方報案。
heading-credit-about = 信用凍結與權利
about-police-report = 如果警方就這起事件製作了報告，您有權取得該報告。如果當事人的身分遭到盜用，您也可以向警方報案，並取得一份報案紀錄的副本。
about-fcra = 每個有信用檔案的人都享有《公平信用報告法》（Fair Credit Reporting Act）所賦予的權利。例如，檔案中的錯誤必須更正。您可以在這裡了解這些權利：
about-on-request = 您可以用書面詢問我們，這起事件涉及{ $recipient_name }的哪些資料。我們會告訴您。

heading-risks = 這可能有什麼影響

## 人人都看得到時：刊登於網站或媒體

public-intro = { $organisation_name }發生了一起事件，其中涉及或可能涉及個人資料。
public-groups = 這起事件可能與屬於下列群體的人有關：
public-data = 這起事件涉及或可能涉及下列幾類資料：
public-ask = 您想知道這起事件是否涉及您本人的資料嗎？請打電話或寫信給我們，我們會告訴您。

## 向他人說明的群體、資料種類與風險

people-students = 學生
people-applicants = 申請人
people-alumni = 以前的學生
people-staff = 員工
people-researchers = 研究人員
people-patients = 病人
people-customers = 客戶
people-donors = 捐贈人
people-children = 兒童
people-website_users = 網站或服務的使用者
people-suppliers = 供應商的聯絡人

category-name = 姓名
category-contact = 聯絡資料
category-date_of_birth = 出生日期
category-ssn = 社會安全號碼
category-drivers_license = 駕駛執照號碼
category-state_id = 州政府核發的身分證件號碼
category-passport = 護照號碼
category-tax_id = 稅號
category-military_id = 軍人身分證件號碼
category-tribal_id = 部落身分證件號碼
category-national_id = 國民身分證號碼
category-other_government_id = 公共機構給的其他號碼
category-account_with_code = 銀行帳戶號碼及其存取代碼
category-account_without_code = 銀行帳戶號碼
category-payment_card = 支付卡號碼
category-credit_card = 信用卡號碼
category-online_credentials = 線上帳戶的使用者名稱及密碼
category-email_credentials = 電子郵件帳戶的密碼
category-security_questions = 安全問題及答案
category-medical = 健康資料
category-health_insurance = 健康保險號碼或保單
category-phi = 醫療機構或保險公司持有的健康資料
category-phr = 個人健康紀錄中的資料
category-biometric = 生物特徵資料
category-genetic = 基因資料
category-mothers_maiden_name = 母親的婚前姓名
category-student_id = 學號
category-student_record = 學生紀錄中的資料
category-course_grades = 修習課程及成績
category-financial_aid = 就學補助方面的資料
category-employee_id = 員工編號
category-e_signature = 電子簽章
category-private_key = 用來驗證身分的密鑰
category-geolocation = 位置資料
category-traffic = 通信紀錄（例如時間及對象）
category-communications_content = 通訊內容
category-criminal_record = 與有罪判決及犯罪有關的資料
category-children = 與兒童有關的資料
category-elderly = 與年長者有關的資料
category-professional_secrecy = 受法律、司法或職業保密義務保護的資料
category-medical_id = 醫療識別號碼
category-cdi = 研究或國防專案的管制資料
category-irs_pin = 用來保護報稅表的識別碼
category-tax_information = 稅務資料
category-voter_id = 選民號碼
category-account_passwords = 金融帳戶的密碼或代碼
category-vital_record = 出生證明或結婚證明
category-customer_financial = 金融機構的客戶資料
category-employee_id_with_code = 員工編號及其存取代碼
category-work_evaluation = 工作考核資料
category-unique_electronic_id = 電子識別碼及其存取代碼
category-license_plates = 車牌辨識系統的紀錄
category-special_categories = 敏感資料（例如宗教、政治意見或性傾向）
category-identity_theft_kit = 合在一起足以用來盜用身分的多項資料
category-any = 其他個人資料

risk-identity_theft = 身分遭到盜用，或發生詐騙。
risk-financial_loss = 金錢損失。
risk-deceptive_messages = 利用這些資料的詐騙訊息或電話。
risk-account_misuse = 有人試圖利用這些資料登入帳戶。
risk-loss_of_confidentiality = 個人資料不再保密。
risk-damage_to_reputation = 名譽受損。
risk-unwanted_contact = 受到第三人的打擾。
