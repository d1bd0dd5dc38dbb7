# 여러 템플릿이 함께 쓰는 문구. 고치기 전에 locales/README.md를 읽어 주십시오.
# 이름이나 기관명 뒤에는 받침과 관계없이 쓸 수 있는 말(에서, 의, 에, 님, 입니다 등)만 씁니다.

font-stack = 'Apple SD Gothic Neo', 'Malgun Gothic', 'Noto Sans CJK KR', 'Noto Sans KR', sans-serif

## 통지문의 틀

drill-banner = 이것은 훈련입니다. 귀하의 정보에는 아무 일도 일어나지 않았으며, 귀하께서 하셔야 할 일은 없습니다.
date-line = 날짜: { DATE($notice_date) }
reference-line = 문서 관리 번호: { $reference }
greeting = { $recipient_name } 님께
greeting-guardian = { $recipient_name } 님의 부모 또는 보호자이신 { $guardian_name } 님께
greeting-next-of-kin = { $recipient_name } 님의 유족이신 { $next_of_kin_name } 님께
about-other = 이 통지문은 { $recipient_name } 님에 관한 것입니다. “귀하의” 또는 “본인의” 정보, 계정, 권리라고 적힌 것은 { $recipient_name } 님의 정보, 계정, 권리를 뜻합니다.

## 대부분의 통지문에 쓰는 제목과 머리말

notice-subject = { $organisation_name }에서 보내는 귀하의 개인정보에 관한 통지
notice-title = 귀하의 개인정보에 관한 통지
notice-intro = { $organisation_name }에서 사고가 발생했습니다. 이 사고에 귀하의 개인정보가 관련되었거나 관련되었을 가능성이 있습니다. 이 통지문에서는 무슨 일이 있었는지, 저희가 무엇을 하고 있는지, 귀하께서 무엇을 하실 수 있는지 알려 드립니다.

## 발생한 일

heading-what-happened = 발생한 일
when-day = { $dates_estimated ->
    [true] 저희는 이 일이 { DATE($occurred_from) }에 일어난 것으로 보고 있습니다.
   *[other] 이 일은 { DATE($occurred_from) }에 일어났습니다.
}
when-range = { $dates_estimated ->
    [true] 저희는 이 일이 { DATE($occurred_from) }과 { DATE($occurred_until) } 사이에 일어난 것으로 보고 있습니다.
   *[other] 이 일은 { DATE($occurred_from) }과 { DATE($occurred_until) } 사이에 일어났습니다.
}
when-unknown = 이 일이 일어난 정확한 날짜는 저희도 아직 알지 못합니다.
discovered = 저희는 { DATE($discovered_on) }에 이번 사고를 알게 되었습니다.
police-asked-to-wait = 경찰 또는 다른 법 집행 기관이 이 통지문의 발송을 미루어 달라고 저희에게 요청했습니다.
police-did-not-ask-to-wait = 이 통지문의 발송을 미루어 달라고 저희에게 요청한 법 집행 기관은 없었습니다.

circumstance-unauthorised_access = 누군가 허락 없이 저희 컴퓨터 시스템 중 하나에 침입했습니다. 정보를 보았거나 복사했을 수 있습니다.
circumstance-stolen_credentials = 누군가 도난당한 비밀번호로 저희 계정 중 하나에 로그인했습니다. 정보를 보았거나 복사했을 수 있습니다.
circumstance-deceptive_message = 누군가 거짓 메시지로 저희 직원 한 명을 속여 정보에 접근할 수 있게 되었습니다. 그 정보를 보았거나 복사했을 수 있습니다.
circumstance-malware = 악성 프로그램이 저희 컴퓨터 시스템 중 하나에 들어왔습니다. 이 프로그램이 정보를 읽었거나 복사했을 수 있습니다.
circumstance-ransomware = 누군가 저희 컴퓨터 시스템에 침입하여 정보를 쓸 수 없게 잠그고 돈을 요구했습니다. 정보가 복사되었을 수도 있습니다.
circumstance-misdirected_message = 정보가 담긴 메시지가 엉뚱한 사람에게 잘못 발송되었습니다.
circumstance-published_by_mistake = 실수로 정보가 인터넷에 노출되었습니다.
circumstance-lost_device = 정보가 저장된 컴퓨터, 전화기 또는 그 밖의 기기가 분실되었습니다.
circumstance-stolen_device = 정보가 저장된 컴퓨터, 전화기 또는 그 밖의 기기가 도난당했습니다.
circumstance-lost_documents = 정보가 적힌 서류가 분실되거나 도난당했습니다.
circumstance-improper_use_by_staff = 저희 직원 한 명이 업무상 필요하지 않은데도 정보를 보거나 이용했습니다.
circumstance-service_provider = 이 일은 저희를 위해 정보를 처리하는 회사에서 일어났습니다.

number-affected = { $persons_count ->
   *[other] 현재까지 저희가 파악한 바에 따르면, 영향을 받은 사람은 { NUMBER($persons_count) }명입니다.
}
number-records = { $records_count ->
   *[other] 현재까지 저희가 파악한 바에 따르면, 영향을 받은 기록은 { NUMBER($records_count) }건입니다.
}
heading-delay = 이 통지문을 이제야 보내 드리는 이유
heading-acquirers = 정보가 누구에게 넘어갔는지

## 정보의 종류

heading-data = 관련된 정보
data-own = 이번 사고에 관련된 귀하의 정보는 다음과 같습니다: { $own_data }.
data-all = 이번 사고에 관련되었거나 관련되었을 가능성이 있는 귀하의 정보는 다음과 같습니다:

data-name = 이름
data-contact = 연락처(예: 주소, 전화번호, 이메일 주소)
data-date_of_birth = 생년월일
data-ssn = 사회보장번호(Social Security number)
data-drivers_license = 운전면허증 번호
data-state_id = 주 정부에서 발급한 신분증의 번호
data-passport = 여권 번호
data-tax_id = 납세자 식별 번호
data-military_id = 군 신분증 번호
data-tribal_id = 원주민 부족 신분증 번호
data-national_id = 국가 신분증 번호
data-other_government_id = 공공기관에서 부여한 그 밖의 번호
data-account_with_code = 은행 계좌 번호(그 계좌의 코드나 비밀번호 포함)
data-account_without_code = 은행 계좌 번호
data-payment_card = 결제 카드 번호
data-credit_card = 신용카드 번호
data-online_credentials = 온라인 계정의 아이디와 비밀번호
data-email_credentials = 이메일 계정의 비밀번호
data-security_questions = 보안 질문과 답변
data-medical = 건강이나 치료에 관한 정보
data-health_insurance = 건강보험 번호나 보험 증권
data-phi = 의료 기관이나 보험사에서 보유한 귀하의 건강 정보
data-phr = 개인 건강 기록에 있는 정보
data-biometric = 생체 정보(예: 지문, 얼굴 스캔)
data-genetic = 유전 정보
data-mothers_maiden_name = 어머니의 결혼 전 성씨
data-student_id = 학생 번호(학번)
data-student_record = 학생 기록에 있는 정보
data-course_grades = 수강 과목과 성적
data-financial_aid = 학자금 지원에 관한 정보
data-employee_id = 직원 번호
data-e_signature = 전자 서명
data-private_key = 본인임을 증명하는 비밀 키
data-geolocation = 귀하께서 계셨던 장소에 관한 정보
data-traffic = 귀하께서 언제 누구와 연락하셨는지에 관한 정보
data-communications_content = 귀하께서 보내거나 받으신 메시지의 내용
data-criminal_record = 형사 절차에 관한 정보
data-children = 귀하의 자녀에 관한 정보
data-elderly = 귀하가 고령자임을 보여 주는 정보
data-professional_secrecy = 직무상 비밀에 해당하는 정보(예: 변호사나 의사가 지켜야 하는 비밀)
data-medical_id = 의료 식별 번호
data-cdi = 연구 사업이나 국방 사업의 보호 대상 정보
data-irs_pin = 세금 신고서를 보호하는 개인 식별 번호(IRS IP PIN)
data-tax_information = 세금에 관한 정보
data-voter_id = 유권자 번호
data-account_passwords = 은행 계좌의 비밀번호나 코드
data-vital_record = 출생증명서나 혼인증명서
data-customer_financial = 은행이나 대출 기관과의 거래에 관한 정보
data-employee_id_with_code = 직원 번호(그 번호의 코드나 비밀번호 포함)
data-work_evaluation = 귀하의 업무에 대한 평가
data-unique_electronic_id = 귀하의 은행 계좌를 여는 전자 번호(그 번호의 코드 포함)
data-license_plates = 귀하의 차량 번호판이 어디에서 보였는지에 관한 기록
data-special_categories = 민감한 정보(예: 종교, 정치적 견해, 성적 지향)
data-identity_theft_kit = 합치면 귀하가 누구인지 알 수 있는 여러 가지 정보
data-any = 귀하에 관한 그 밖의 정보

## 있을 수 있는 영향

heading-consequences = 귀하께 미칠 수 있는 영향
consequence-identity_theft = 누군가 귀하인 것처럼 행세할 수 있습니다. 예를 들어 귀하의 이름으로 계좌를 만들 수 있습니다.
consequence-financial_loss = 귀하께서 금전적 손해를 입으실 수 있습니다.
consequence-deceptive_messages = 이 정보를 이용하여 진짜처럼 꾸민 거짓 메시지나 전화를 받으실 수 있습니다.
consequence-account_misuse = 누군가 귀하의 계정에 로그인하려고 시도할 수 있습니다.
consequence-loss_of_confidentiality = 귀하께서 알리고 싶지 않으신 일을 다른 사람이 알게 될 수 있습니다.
consequence-damage_to_reputation = 다른 사람이 알게 된 내용 때문에 귀하를 나쁘게 생각할 수 있습니다.
consequence-unwanted_contact = 모르는 사람이 귀하께 연락할 수 있습니다.

## 저희가 하고 있는 일

heading-measures = 저희가 하고 있는 일
measure-access_closed = 이 일이 일어난 경로를 막았습니다.
measure-systems_secured = 저희 시스템을 더 안전하게 만들었습니다.
measure-passwords_reset = 영향을 받은 비밀번호를 재설정했습니다.
measure-experts_engaged = 독립된 전문가들이 무슨 일이 있었는지 밝히는 일을 돕고 있습니다.
measure-police_informed = 경찰에 알렸습니다.
measure-authority_informed = 개인정보 보호를 담당하는 감독기관에 알렸습니다.
measure-data_recovered = 정보를 되찾았습니다.
measure-deletion_confirmed = 정보를 받은 사람이 그 정보가 삭제되었음을 확인해 주었습니다.
measure-page_removed = 인터넷에서 정보를 삭제했습니다.
measure-monitoring_increased = 저희 시스템을 더 면밀히 살피고 있습니다.
measure-procedures_changed = 이런 사고가 일어날 가능성을 줄이기 위해 업무 방식을 바꾸었습니다.

heading-prevention = 이런 일이 다시 일어나지 않도록

heading-offer = 무료 신원 보호 서비스
offer = { $credit_monitoring_months ->
   *[other] 저희는 { $credit_monitoring_provider }의 신원 보호 서비스를 { NUMBER($credit_monitoring_months) }개월 동안 제공해 드립니다. 이 서비스는 무료입니다. 가입하실 때 결제 카드가 필요하지 않으며, 가입하셔도 포기하게 되는 권리는 없습니다.
}
offer-link = { $credit_monitoring_provider } 서비스에 가입하기
offer-until = { DATE($credit_monitoring_enrol_by) }까지 가입해 주십시오.

## 귀하께서 하실 수 있는 일

heading-you-can-do = 귀하께서 하실 수 있는 일
step-passwords = 지금 비밀번호와 보안 질문을 바꾸십시오. 같은 비밀번호를 쓰는 모든 계정에서도 똑같이 바꾸십시오.
step-messages = 예상하지 못한 전화와 메시지를 조심하십시오. 저희는 절대로 이런 방법으로 비밀번호나 계좌 번호를 묻지 않습니다.
step-statements = 앞으로 2년 동안 은행 거래 내역서와 신용 보고서를 자주 확인하십시오. 모르는 내용이 있는지 살펴보십시오.
step-statements-eu = 앞으로 2년 동안 은행 거래 내역서를 자주 확인하십시오. 모르는 내용이 있는지 살펴보십시오.
step-bank = 은행이나 카드 회사에 알리십시오. 계좌를 살펴봐 달라고 하거나 새 카드를 발급해 달라고 요청하십시오.
step-health = 건강보험사에서 보낸 우편물을 읽어 보십시오. 받지 않은 치료가 적혀 있는지 살펴보십시오.
step-report-us = 누군가 귀하의 신원을 도용하고 있다고 생각되시면 경찰, 거주하시는 주의 법무장관(Attorney General) 및 연방거래위원회(Federal Trade Commission)에 신고하십시오.
step-report = 누군가 귀하의 정보를 악용하고 있다고 생각되시면 경찰에 신고하십시오.

heading-credit = 신용 동결, 사기 경보 및 귀하의 권리
freeze = 귀하께서는 본인의 신용 기록에 신용 동결(security freeze)을 신청하실 수 있습니다. 동결도 해제도 무료입니다. 동결되어 있는 동안에는 누구든 귀하의 이름으로 새로운 신용 거래를 시작하기 어렵습니다.
freeze-how = 세 신용정보회사(credit bureau)에 각각 온라인, 전화 또는 우편으로 신청하십시오. 전체 이름, 지난 2년 동안의 주소, 생년월일, 사회보장번호(Social Security number)를 준비하십시오. 우편으로 신청하실 때는 신분증 사본과 최근 청구서 사본을 함께 보내십시오. 온라인이나 전화로 신청하시면 영업일 기준 1일 이내에 동결이 시작됩니다. 우편으로 신청하시면 영업일 기준 3일 이내에 시작됩니다.
fraud-alert = 사기 경보(fraud alert)도 신청하실 수 있습니다. 사기 경보는 무료이며 1년 동안 유지됩니다. 이 기간에 대출 기관은 신청한 사람이 정말로 귀하 본인인지 확인해야 합니다. 신용정보회사 한 곳에만 신청하시면 됩니다. 그 회사가 나머지 두 회사에 알립니다. 신원을 도용당하셨다면 경보가 7년 동안 유지될 수 있습니다.
credit-reports = 신용 보고서(credit report)는 여기에서 무료로 받으실 수 있습니다:
police-report = 이번 사고에 관한 경찰 보고서(police report)가 있다면, 귀하께는 그 보고서를 받을 권리가 있습니다. 신원을 도용당하셨다면, 귀하께서 직접 경찰에 신고하고 그 경찰 보고서의 사본을 받으실 수도 있습니다.
fcra = 귀하께는 「공정신용보고법」(Fair Credit Reporting Act)에 따른 권리가 있습니다. 예를 들어 본인의 신용 기록을 볼 수 있고, 잘못된 내용을 바로잡게 할 수 있습니다. 이러한 권리에 관한 설명은 여기에서 읽어 보실 수 있습니다:
heading-bureaus = 세 신용정보회사
heading-agencies = 귀하를 도울 수 있는 공공기관

ferpa-heading = 귀하의 교육 기록
ferpa-rights = 귀하께는 「가족 교육권 및 사생활 보호법」(Family Educational Rights and Privacy Act, FERPA)에 따른 권리가 있습니다. 귀하께서는 본인의 교육 기록을 보여 달라고 저희에게 요청하실 수 있습니다. 기록에 잘못된 내용이 있으면 고쳐 달라고 요청하실 수도 있습니다. 학생이 만 18세가 되거나 대학에 진학하기 전까지는 부모에게 이 권리가 있습니다.

## 연락처

heading-contact = 더 자세한 안내
contact = 궁금한 점이 있거나 도움이 필요하시면 전화, 이메일 또는 편지로 연락해 주십시오.
label-phone = 전화:
label-email = 이메일:
contact-hours = 상담 시간: { $contact_hours }
contact-page = 이번 사고에 관한 질문과 답변
toll-free = 미국에서 저희 번호로 거시는 전화는 무료입니다.
dpo = 저희 개인정보 보호책임자(DPO)에게 이메일이나 편지로 문의하실 수도 있습니다.
on-request = 귀하의 어떤 정보가 관련되었는지 저희에게 서면(이메일 또는 편지)으로 문의하실 수 있습니다. 저희가 알려 드리겠습니다.
complaint-authority = 귀하께는 개인정보 보호 감독기관에 민원을 제기할 권리가 있습니다.
other-formats = 이 통지문을 다른 언어, 큰 글씨, 점자 또는 녹음으로 받으실 수 있습니다. 전화, 이메일 또는 편지로 요청해 주십시오.
genuine = 이 통지문이 저희가 보낸 것인지 확실하지 않으십니까? 믿을 수 있는 방법으로 저희 전화번호를 찾아 전화해 주십시오. 여기에서도 확인하실 수 있습니다:
genuine-link = 이 통지문이 진짜인지 확인하기
genuine-code = 이 통지문의 코드는 { $verify_code }입니다. 확인하실 때 이 코드가 필요합니다.
sorry = 이런 일이 일어나 죄송합니다.

## 다른 사람(아동, 보호를 받는 사람, 고인)의 정보에 관한 통지문

about-data-own = 이번 사고에 관련된 { $recipient_name } 님의 정보 종류는 다음과 같습니다: { $own_data }.
about-data-all = 이번 사고에 관련되었거나 관련되었을 가능성이 있는 { $recipient_name } 님의 정보 종류는 다음과 같습니다:
about-passwords = 지금 관련된 계정의 비밀번호와 보안 질문을 바꾸십시오. 같은 비밀번호를 쓰는 모든 계정에서도 똑같이 바꾸십시오.
about-letters = 당사자에게 올 이유가 없는 우편물이나 전화가 오는지 살펴보십시오. 예를 들면 청구서, 세금 관련 우편물, 빚을 갚으라는 요구 등입니다.
about-bank = 당사자의 은행이나 카드 회사에 알리십시오. 계좌를 살펴봐 달라고 하거나 새 카드를 발급해 달라고 요청하십시오.
about-health = 당사자의 건강보험사에서 보낸 우편물을 읽어 보십시오. 실제로 없었던 치료가 적혀 있는지 살펴보십시오.
about-report-us = 누군가 당사자의 신원을 도용하고 있다고 생각되시면 경찰, 거주하시는 주의 법무장관(Attorney General) 및 연방거래위원회(Federal Trade Commission)에 신고하십시오.
about-report = 누군가 당사자의 정보를 악용하고 있다고 생각되시면 경찰에 신고하십시오.
heading-credit-about = 신용 동결 및 권리
about-police-report = 이번 사고에 관한 경찰 보고서(police report)가 있다면, 귀하께는 그 보고서를 받을 권리가 있습니다. 당사자의 신원이 도용되었다면, 귀하께서 경찰에 신고하고 그 경찰 보고서의 사본을 받으실 수도 있습니다.
about-fcra = 신용 기록이 있는 사람은 누구나 「공정신용보고법」(Fair Credit Reporting Act)에 따른 권리를 가집니다. 예를 들어 신용 기록에 잘못된 내용이 있으면 정정되어야 합니다. 이러한 권리에 관한 설명은 여기에서 읽어 보실 수 있습니다:
about-on-request = { $recipient_name } 님의 어떤 정보가 관련되었는지 저희에게 서면(이메일 또는 편지)으로 문의하실 수 있습니다. 저희가 알려 드리겠습니다.

heading-risks = 있을 수 있는 영향

## 누구나 읽는 통지문(웹사이트, 언론)

public-intro = { $organisation_name }에서 사고가 발생했습니다. 이 사고에 개인정보가 관련되었거나 관련되었을 가능성이 있습니다.
public-groups = 다음 중 하나에 해당하는 분들이 이번 사고와 관련되었을 수 있습니다:
public-data = 이번 사고에 관련되었거나 관련되었을 가능성이 있는 정보의 종류는 다음과 같습니다:
public-ask = 본인의 정보가 관련되었는지 알고 싶으십니까? 전화, 이메일 또는 편지로 연락해 주십시오. 저희가 알려 드리겠습니다.

## 당사자가 아닌 사람에게 알릴 때 쓰는 집단, 정보의 종류, 위험의 이름

people-students = 학생
people-applicants = 지원자
people-alumni = 과거에 재학했던 사람
people-staff = 직원
people-researchers = 연구자
people-patients = 환자
people-customers = 고객
people-donors = 기부자
people-children = 아동
people-website_users = 웹사이트나 서비스 이용자
people-suppliers = 공급업체의 담당자

category-name = 이름
category-contact = 연락처
category-date_of_birth = 생년월일
category-ssn = 사회보장번호(Social Security number)
category-drivers_license = 운전면허증 번호
category-state_id = 주 정부 신분증 번호
category-passport = 여권 번호
category-tax_id = 납세자 식별 번호
category-military_id = 군 신분증 번호
category-tribal_id = 원주민 부족 신분증 번호
category-national_id = 국가 신분증 번호
category-other_government_id = 공공기관에서 부여한 그 밖의 번호
category-account_with_code = 은행 계좌 번호(계좌의 접근 코드 포함)
category-account_without_code = 은행 계좌 번호
category-payment_card = 결제 카드 번호
category-credit_card = 신용카드 번호
category-online_credentials = 온라인 계정의 아이디와 비밀번호
category-email_credentials = 이메일 계정의 비밀번호
category-security_questions = 보안 질문과 답변
category-medical = 건강에 관한 정보
category-health_insurance = 건강보험 번호나 보험 증권
category-phi = 의료 기관이나 보험사에서 보유한 건강 정보
category-phr = 개인 건강 기록에 있는 정보
category-biometric = 생체 정보
category-genetic = 유전 정보
category-mothers_maiden_name = 어머니의 결혼 전 성씨
category-student_id = 학생 번호(학번)
category-student_record = 학생 기록에 있는 정보
category-course_grades = 수강 과목과 성적
category-financial_aid = 학자금 지원에 관한 정보
category-employee_id = 직원 번호
category-e_signature = 전자 서명
category-private_key = 본인 인증에 쓰는 비밀 키
category-geolocation = 위치 정보
category-traffic = 통신 기록(통신 내용 제외)
category-communications_content = 통신 내용
category-criminal_record = 유죄 판결이나 범죄에 관한 정보
category-children = 아동에 관한 정보
category-elderly = 고령자에 관한 정보
category-professional_secrecy = 법률상, 재판상 또는 직무상 비밀에 해당하는 정보
category-medical_id = 의료 식별 번호
category-cdi = 연구 사업이나 국방 사업의 통제 대상 정보
category-irs_pin = 세금 신고서를 보호하는 개인 식별 번호(PIN)
category-tax_information = 세금에 관한 정보
category-voter_id = 유권자 번호
category-account_passwords = 금융 계좌의 비밀번호나 코드
category-vital_record = 출생증명서나 혼인증명서
category-customer_financial = 금융 기관의 고객 정보
category-employee_id_with_code = 직원 번호(접근 코드 포함)
category-work_evaluation = 업무에 대한 평가
category-unique_electronic_id = 전자 식별 번호(접근 코드 포함)
category-license_plates = 차량 번호판 인식 장치의 기록
category-special_categories = 민감한 정보(예: 종교, 정치적 견해, 성적 지향)
category-identity_theft_kit = 합치면 신원 도용에 쓰일 수 있는 여러 가지 정보
category-any = 그 밖의 개인정보

risk-identity_theft = 누군가 신원을 도용하거나 사기를 저지를 수 있습니다.
risk-financial_loss = 금전적 손해가 생길 수 있습니다.
risk-deceptive_messages = 이 정보를 이용한 거짓 메시지나 전화가 올 수 있습니다.
risk-account_misuse = 누군가 이 정보를 이용해 계정에 로그인하려고 시도할 수 있습니다.
risk-loss_of_confidentiality = 개인정보의 비밀이 지켜지지 않을 수 있습니다.
risk-damage_to_reputation = 평판이 나빠질 수 있습니다.
risk-unwanted_contact = 제3자가 원하지 않는 연락을 해 올 수 있습니다.
