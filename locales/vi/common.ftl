# Những câu dùng chung cho nhiều mẫu thông báo. Hãy đọc locales/README.md trước khi sửa.

font-stack = 'Segoe UI', 'Helvetica Neue', Arial, 'Noto Sans', sans-serif

## Khung của thông báo

drill-banner = Đây là một cuộc diễn tập. Dữ liệu của quý vị không gặp vấn đề gì và quý vị không cần làm gì cả.
date-line = Ngày: { DATE($notice_date) }
reference-line = Số tham chiếu của chúng tôi: { $reference }
greeting = Kính gửi { $recipient_name },
greeting-guardian = Kính gửi { $guardian_name }, là cha, mẹ hoặc người giám hộ của { $recipient_name },
greeting-next-of-kin = Kính gửi { $next_of_kin_name }, là thân nhân của { $recipient_name },
about-other = Thông báo này nói về { $recipient_name }. Khi thông báo viết “dữ liệu của quý vị”, “tài khoản của quý vị” hoặc “quyền của quý vị”, đó là dữ liệu, tài khoản hoặc quyền của { $recipient_name }.

## Tên gọi của hầu hết các thông báo

notice-subject = Thông báo của { $organisation_name } về dữ liệu cá nhân của quý vị
notice-title = Thông báo về dữ liệu cá nhân của quý vị
notice-intro = Đã xảy ra một sự cố tại { $organisation_name }. Sự cố này liên quan, hoặc có thể liên quan, đến dữ liệu cá nhân của quý vị. Thông báo này cho quý vị biết điều gì đã xảy ra, chúng tôi đang làm gì và quý vị có thể làm gì.

## Điều gì đã xảy ra

heading-what-happened = Điều gì đã xảy ra
when-day = { $dates_estimated ->
    [true] Chúng tôi cho rằng sự cố xảy ra vào ngày { DATE($occurred_from) }.
   *[other] Sự cố xảy ra vào ngày { DATE($occurred_from) }.
}
when-range = { $dates_estimated ->
    [true] Chúng tôi cho rằng sự cố xảy ra trong khoảng từ ngày { DATE($occurred_from) } đến ngày { DATE($occurred_until) }.
   *[other] Sự cố xảy ra trong khoảng từ ngày { DATE($occurred_from) } đến ngày { DATE($occurred_until) }.
}
when-unknown = Chúng tôi chưa biết chính xác sự cố xảy ra vào ngày nào.
discovered = Chúng tôi biết về sự cố này vào ngày { DATE($discovered_on) }.
police-asked-to-wait = Cảnh sát hoặc một cơ quan thực thi pháp luật khác đã yêu cầu chúng tôi tạm hoãn việc gửi thông báo này.
police-did-not-ask-to-wait = Không có cơ quan thực thi pháp luật nào yêu cầu chúng tôi tạm hoãn việc gửi thông báo này.

circumstance-unauthorised_access = Có người đã xâm nhập trái phép vào một hệ thống máy tính của chúng tôi. Người đó có thể đã xem hoặc sao chép dữ liệu.
circumstance-stolen_credentials = Có người đã dùng mật khẩu bị đánh cắp để đăng nhập vào một tài khoản của chúng tôi. Người đó có thể đã xem hoặc sao chép dữ liệu.
circumstance-deceptive_message = Có người đã dùng thư hoặc tin nhắn giả mạo để lừa một nhân viên của chúng tôi và nhờ đó tiếp cận được dữ liệu. Người đó có thể đã xem hoặc sao chép dữ liệu này.
circumstance-malware = Phần mềm độc hại đã xâm nhập vào một hệ thống máy tính của chúng tôi. Phần mềm này có thể đã đọc hoặc sao chép dữ liệu.
circumstance-ransomware = Có người đã xâm nhập vào các hệ thống máy tính của chúng tôi, khóa dữ liệu và đòi tiền. Dữ liệu cũng có thể đã bị sao chép.
circumstance-misdirected_message = Một thư hoặc tin nhắn có chứa dữ liệu đã bị gửi nhầm người.
circumstance-published_by_mistake = Do nhầm lẫn, người khác đã có thể xem được dữ liệu trên internet.
circumstance-lost_device = Một máy tính, điện thoại hoặc thiết bị khác có chứa dữ liệu đã bị thất lạc.
circumstance-stolen_device = Một máy tính, điện thoại hoặc thiết bị khác có chứa dữ liệu đã bị đánh cắp.
circumstance-lost_documents = Giấy tờ có chứa dữ liệu đã bị thất lạc hoặc bị đánh cắp.
circumstance-improper_use_by_staff = Một nhân viên của chúng tôi đã xem hoặc sử dụng dữ liệu, mặc dù công việc không yêu cầu làm vậy.
circumstance-service_provider = Sự cố xảy ra tại một công ty xử lý dữ liệu cho chúng tôi.

number-affected = { $persons_count ->
    [one] Theo những gì chúng tôi biết đến hôm nay, có { NUMBER($persons_count) } người bị ảnh hưởng.
   *[other] Theo những gì chúng tôi biết đến hôm nay, có { NUMBER($persons_count) } người bị ảnh hưởng.
}
number-records = { $records_count ->
    [one] Theo những gì chúng tôi biết đến hôm nay, có { NUMBER($records_count) } hồ sơ bị ảnh hưởng.
   *[other] Theo những gì chúng tôi biết đến hôm nay, có { NUMBER($records_count) } hồ sơ bị ảnh hưởng.
}
heading-delay = Vì sao đến bây giờ quý vị mới nhận được thông báo này
heading-acquirers = Ai đã có được thông tin

## Dữ liệu

heading-data = Những thông tin nào có liên quan
data-own = Sự cố này liên quan đến những thông tin sau đây của quý vị: { $own_data }.
data-all = Sự cố này liên quan, hoặc có thể liên quan, đến những thông tin sau đây của quý vị:

data-name = họ tên
data-contact = thông tin liên lạc (như địa chỉ, số điện thoại hoặc địa chỉ email)
data-date_of_birth = ngày sinh
data-ssn = số An sinh Xã hội (Social Security)
data-drivers_license = số bằng lái xe
data-state_id = số thẻ căn cước do tiểu bang cấp cho quý vị
data-passport = số hộ chiếu
data-tax_id = mã số thuế
data-military_id = số căn cước quân nhân
data-tribal_id = số căn cước do bộ lạc cấp
data-national_id = số căn cước quốc gia
data-other_government_id = mã số khác do một cơ quan công quyền cấp cho quý vị
data-account_with_code = số tài khoản ngân hàng kèm theo mã hoặc mật khẩu của tài khoản đó
data-account_without_code = số tài khoản ngân hàng
data-payment_card = số thẻ thanh toán
data-credit_card = số thẻ tín dụng
data-online_credentials = tên đăng nhập cùng với mật khẩu của một tài khoản trực tuyến
data-email_credentials = mật khẩu của tài khoản email
data-security_questions = câu hỏi bảo mật cùng với câu trả lời
data-medical = thông tin về sức khỏe hoặc việc điều trị của quý vị
data-health_insurance = số bảo hiểm y tế hoặc hợp đồng bảo hiểm y tế
data-phi = thông tin sức khỏe mà nơi khám chữa bệnh hoặc công ty bảo hiểm lưu giữ về quý vị
data-phr = thông tin từ hồ sơ sức khỏe cá nhân
data-biometric = dữ liệu sinh trắc học (như dấu vân tay hoặc hình quét khuôn mặt)
data-genetic = dữ liệu di truyền
data-mothers_maiden_name = họ tên trước khi kết hôn của mẹ quý vị
data-student_id = mã số học sinh hoặc sinh viên
data-student_record = thông tin từ hồ sơ học sinh hoặc sinh viên
data-course_grades = các môn học cùng với điểm số
data-financial_aid = thông tin về khoản hỗ trợ tài chính cho việc học
data-employee_id = mã số nhân viên
data-e_signature = chữ ký điện tử
data-private_key = mã khóa bí mật dùng để chứng minh danh tính của quý vị
data-geolocation = thông tin về những nơi quý vị đã có mặt
data-traffic = thông tin về việc quý vị đã liên lạc với ai vào lúc nào
data-communications_content = nội dung thư hoặc tin nhắn mà quý vị đã gửi hay nhận
data-criminal_record = thông tin về tố tụng hình sự
data-children = thông tin về con của quý vị
data-elderly = thông tin cho thấy quý vị là người cao tuổi
data-professional_secrecy = thông tin thuộc bí mật nghề nghiệp (như của luật sư hoặc bác sĩ)
data-medical_id = mã số định danh y tế
data-cdi = thông tin được bảo vệ thuộc một dự án nghiên cứu hoặc quốc phòng
data-irs_pin = mã PIN bảo vệ tờ khai thuế của quý vị (IRS IP PIN)
data-tax_information = thông tin về thuế của quý vị
data-voter_id = mã số cử tri
data-account_passwords = mật khẩu hoặc mã của tài khoản ngân hàng
data-vital_record = giấy khai sinh hoặc giấy chứng nhận kết hôn
data-customer_financial = thông tin về giao dịch của quý vị với ngân hàng hoặc bên cho vay
data-employee_id_with_code = mã số nhân viên kèm theo mã hoặc mật khẩu của số đó
data-work_evaluation = các bản đánh giá về công việc của quý vị
data-unique_electronic_id = mã số điện tử dùng để vào tài khoản ngân hàng của quý vị kèm theo mã của số đó
data-license_plates = dữ liệu về những nơi mà biển số xe của quý vị đã được ghi nhận
data-special_categories = thông tin nhạy cảm (như tôn giáo, quan điểm chính trị hoặc xu hướng tính dục)
data-identity_theft_kit = một số chi tiết mà khi kết hợp lại sẽ cho biết quý vị là ai
data-any = thông tin khác về quý vị

## Ảnh hưởng có thể có

heading-consequences = Sự cố này có thể ảnh hưởng đến quý vị như thế nào
consequence-identity_theft = Người khác có thể mạo danh quý vị, ví dụ để mở tài khoản đứng tên quý vị.
consequence-financial_loss = Quý vị có thể bị mất tiền.
consequence-deceptive_messages = Quý vị có thể nhận được cuộc gọi, thư hoặc tin nhắn giả mạo. Những thông tin này có thể được dùng để khiến quý vị tin là thật.
consequence-account_misuse = Người khác có thể tìm cách đăng nhập vào các tài khoản của quý vị.
consequence-loss_of_confidentiality = Người khác có thể biết những điều mà quý vị muốn giữ kín.
consequence-damage_to_reputation = Người khác có thể nghĩ xấu về quý vị vì những điều họ biết được.
consequence-unwanted_contact = Người lạ có thể liên lạc với quý vị.

## Việc chúng tôi làm

heading-measures = Chúng tôi đang làm gì
measure-access_closed = Chúng tôi đã khắc phục kẽ hở dẫn đến sự cố này.
measure-systems_secured = Chúng tôi đã làm cho các hệ thống của mình an toàn hơn.
measure-passwords_reset = Chúng tôi đã đặt lại các mật khẩu bị ảnh hưởng.
measure-experts_engaged = Các chuyên gia độc lập đang giúp chúng tôi tìm hiểu điều gì đã xảy ra.
measure-police_informed = Chúng tôi đã báo cho cảnh sát.
measure-authority_informed = Chúng tôi đã báo cho cơ quan phụ trách bảo vệ dữ liệu.
measure-data_recovered = Chúng tôi đã lấy lại được dữ liệu.
measure-deletion_confirmed = Người nhận được dữ liệu đã xác nhận rằng dữ liệu đó đã được xóa.
measure-page_removed = Chúng tôi đã gỡ dữ liệu khỏi internet.
measure-monitoring_increased = Chúng tôi đang theo dõi các hệ thống của mình chặt chẽ hơn.
measure-procedures_changed = Chúng tôi đã thay đổi cách làm việc để giảm khả năng xảy ra sự cố như vậy.

heading-prevention = Để sự cố không lặp lại

heading-offer = Dịch vụ bảo vệ danh tính miễn phí
offer = { $credit_monitoring_months ->
    [one] Chúng tôi cung cấp cho quý vị dịch vụ bảo vệ danh tính của { $credit_monitoring_provider } trong { NUMBER($credit_monitoring_months) } tháng. Dịch vụ này miễn phí. Khi đăng ký, quý vị không cần có thẻ thanh toán và không từ bỏ quyền nào.
   *[other] Chúng tôi cung cấp cho quý vị dịch vụ bảo vệ danh tính của { $credit_monitoring_provider } trong { NUMBER($credit_monitoring_months) } tháng. Dịch vụ này miễn phí. Khi đăng ký, quý vị không cần có thẻ thanh toán và không từ bỏ quyền nào.
}
offer-link = Đăng ký với { $credit_monitoring_provider }
offer-until = Vui lòng đăng ký chậm nhất vào ngày { DATE($credit_monitoring_enrol_by) }.

## Việc quý vị có thể làm

heading-you-can-do = Quý vị có thể làm gì
step-passwords = Hãy đổi mật khẩu và câu hỏi bảo mật của quý vị ngay bây giờ. Hãy làm như vậy với mọi tài khoản có cùng mật khẩu đó.
step-messages = Hãy cẩn thận với những cuộc gọi, thư và tin nhắn bất ngờ. Chúng tôi sẽ không bao giờ hỏi mật khẩu hoặc số tài khoản của quý vị bằng cách này.
step-statements = Trong hai năm tới, hãy thường xuyên kiểm tra bản sao kê ngân hàng và báo cáo tín dụng của quý vị. Hãy để ý bất cứ mục nào mà quý vị thấy lạ.
step-statements-eu = Trong hai năm tới, hãy thường xuyên kiểm tra bản sao kê ngân hàng của quý vị. Hãy để ý bất cứ mục nào mà quý vị thấy lạ.
step-bank = Hãy báo cho ngân hàng hoặc công ty phát hành thẻ của quý vị. Hãy yêu cầu họ theo dõi tài khoản hoặc cấp thẻ mới cho quý vị.
step-health = Hãy đọc thư của công ty bảo hiểm y tế. Hãy xem trong đó có lần điều trị nào mà quý vị không hề nhận hay không.
step-report-us = Nếu quý vị nghĩ rằng có người lạm dụng danh tính của quý vị, hãy báo cho cảnh sát. Hãy báo cả cho Tổng Chưởng lý (Attorney General) của tiểu bang nơi quý vị sống và Ủy ban Thương mại Liên bang (Federal Trade Commission).
step-report = Nếu quý vị nghĩ rằng có người lạm dụng dữ liệu của quý vị, hãy báo cho cảnh sát.

heading-credit = Đóng băng tín dụng, cảnh báo gian lận và các quyền của quý vị
freeze = Quý vị có thể yêu cầu đóng băng hồ sơ tín dụng của mình (security freeze). Việc đóng băng là miễn phí, và việc gỡ bỏ cũng miễn phí. Trong thời gian đóng băng, khó có ai mở được khoản tín dụng mới đứng tên quý vị.
freeze-how = Hãy gửi yêu cầu đến từng công ty trong ba công ty báo cáo tín dụng, qua mạng, điện thoại hoặc thư. Hãy chuẩn bị sẵn họ tên đầy đủ, các địa chỉ trong hai năm qua, ngày sinh và số An sinh Xã hội của quý vị. Nếu gửi thư, hãy kèm theo bản sao giấy tờ tùy thân và bản sao một hóa đơn gần đây. Nếu yêu cầu qua mạng hoặc điện thoại, việc đóng băng bắt đầu trong vòng một ngày làm việc. Nếu yêu cầu qua thư, việc đóng băng bắt đầu trong vòng ba ngày làm việc.
fraud-alert = Quý vị cũng có thể đặt cảnh báo gian lận (fraud alert). Cảnh báo này miễn phí và có hiệu lực trong một năm. Khi đó, bên cho vay phải kiểm tra xem có đúng là quý vị hay không. Quý vị chỉ cần gửi yêu cầu đến một công ty báo cáo tín dụng. Công ty đó sẽ báo cho hai công ty kia. Nếu quý vị đã bị đánh cắp danh tính, cảnh báo có thể kéo dài bảy năm.
credit-reports = Quý vị có thể nhận báo cáo tín dụng của mình miễn phí tại đây:
police-report = Nếu cảnh sát có lập biên bản (police report) về sự cố này, quý vị có quyền nhận biên bản đó. Nếu đã bị đánh cắp danh tính, quý vị cũng có thể tự trình báo cảnh sát và nhận một bản sao của biên bản.
fcra = Đạo luật Báo cáo Tín dụng Công bằng (Fair Credit Reporting Act) trao cho quý vị một số quyền. Ví dụ, quý vị được xem hồ sơ tín dụng của mình và được yêu cầu sửa những chỗ sai trong đó. Quý vị có thể đọc về các quyền này tại đây:
heading-bureaus = Ba công ty báo cáo tín dụng
heading-agencies = Các cơ quan công quyền có thể giúp quý vị

ferpa-heading = Hồ sơ giáo dục của quý vị
ferpa-rights = Đạo luật về Quyền Giáo dục và Quyền Riêng tư của Gia đình (Family Educational Rights and Privacy Act, FERPA) trao cho quý vị một số quyền. Quý vị có thể yêu cầu chúng tôi cho xem hồ sơ giáo dục của mình và sửa những chỗ sai trong đó. Cho đến khi học sinh đủ 18 tuổi hoặc vào cao đẳng hay đại học, cha mẹ là người có các quyền này.

## Liên lạc

heading-contact = Để biết thêm thông tin
contact = Nếu quý vị có thắc mắc hoặc cần giúp đỡ, vui lòng gọi điện hoặc viết cho chúng tôi.
label-phone = Điện thoại:
label-email = Email:
contact-hours = Giờ làm việc: { $contact_hours }
contact-page = Các câu hỏi và câu trả lời về sự cố này
toll-free = Cuộc gọi từ Hoa Kỳ đến số điện thoại của chúng tôi là miễn phí.
dpo = Quý vị cũng có thể viết cho người phụ trách bảo vệ dữ liệu của chúng tôi.
on-request = Quý vị có thể viết cho chúng tôi để hỏi sự cố này liên quan đến những thông tin nào của quý vị. Chúng tôi sẽ cho quý vị biết.
complaint-authority = Quý vị có quyền khiếu nại với cơ quan bảo vệ dữ liệu.
other-formats = Quý vị có thể nhận thông báo này bằng ngôn ngữ khác, bản in chữ lớn, bản chữ nổi Braille hoặc bản ghi âm. Vui lòng gọi điện hoặc viết cho chúng tôi.
genuine = Quý vị không chắc thông báo này có phải là của chúng tôi hay không? Hãy tìm số điện thoại của chúng tôi từ một nguồn mà quý vị tin cậy, rồi gọi cho chúng tôi. Quý vị cũng có thể kiểm tra tại đây:
genuine-link = Xác minh thông báo này có phải là thật không
genuine-code = Mã của thông báo này là { $verify_code }. Trang đó sẽ hỏi quý vị mã này.
sorry = Chúng tôi rất tiếc vì sự cố này đã xảy ra.

## Khi thông báo nói về người khác: trẻ em, người được chăm sóc, người đã qua đời

about-data-own = Sự cố này liên quan đến những loại thông tin sau đây của { $recipient_name }: { $own_data }.
about-data-all = Sự cố này liên quan, hoặc có thể liên quan, đến những loại thông tin sau đây của { $recipient_name }:
about-passwords = Hãy đổi mật khẩu và câu hỏi bảo mật của các tài khoản có liên quan ngay bây giờ. Hãy làm như vậy với mọi tài khoản có cùng mật khẩu đó.
about-letters = Hãy để ý những thư và cuộc gọi không hợp lý đối với người này, ví dụ hóa đơn, thư về thuế hoặc yêu cầu trả nợ.
about-bank = Hãy báo cho ngân hàng hoặc công ty phát hành thẻ của người này. Hãy yêu cầu họ theo dõi tài khoản hoặc cấp thẻ mới.
about-health = Hãy đọc thư của công ty bảo hiểm y tế của người này. Hãy xem trong đó có lần điều trị nào mà thực ra không hề có hay không.
about-report-us = Nếu quý vị nghĩ rằng có người lạm dụng danh tính của người này, hãy báo cho cảnh sát. Hãy báo cả cho Tổng Chưởng lý (Attorney General) của tiểu bang nơi quý vị sống và Ủy ban Thương mại Liên bang (Federal Trade Commission).
about-report = Nếu quý vị nghĩ rằng có người lạm dụng dữ liệu của người này, hãy báo cho cảnh sát.
heading-credit-about = Đóng băng tín dụng và các quyền
about-police-report = Nếu cảnh sát có lập biên bản (police report) về sự cố này, quý vị có quyền nhận biên bản đó. Nếu người này đã bị đánh cắp danh tính, quý vị cũng có thể trình báo cảnh sát và nhận một bản sao của biên bản.
about-fcra = Đạo luật Báo cáo Tín dụng Công bằng (Fair Credit Reporting Act) trao một số quyền cho mỗi người có hồ sơ tín dụng. Ví dụ, những chỗ sai trong hồ sơ phải được sửa. Quý vị có thể đọc về các quyền này tại đây:
about-on-request = Quý vị có thể viết cho chúng tôi để hỏi sự cố này liên quan đến những thông tin nào của { $recipient_name }. Chúng tôi sẽ cho quý vị biết.

heading-risks = Sự cố này có thể gây ra những ảnh hưởng gì

## Khi mọi người đều đọc: trên trang web hoặc trên truyền thông

public-intro = Đã xảy ra một sự cố tại { $organisation_name }. Sự cố này liên quan, hoặc có thể liên quan, đến dữ liệu cá nhân.
public-groups = Sự cố này có thể liên quan đến những người thuộc một trong các nhóm sau đây:
public-data = Sự cố này liên quan, hoặc có thể liên quan, đến những loại dữ liệu sau đây:
public-ask = Quý vị muốn biết sự cố này có liên quan đến dữ liệu của chính quý vị hay không? Vui lòng gọi điện hoặc viết cho chúng tôi. Chúng tôi sẽ cho quý vị biết.

## Các nhóm người, loại dữ liệu và rủi ro, khi nói với người khác

people-students = học sinh hoặc sinh viên
people-applicants = người nộp đơn
people-alumni = cựu học sinh hoặc cựu sinh viên
people-staff = nhân viên
people-researchers = nhà nghiên cứu
people-patients = bệnh nhân
people-customers = khách hàng
people-donors = người quyên góp
people-children = trẻ em
people-website_users = người dùng một trang web hoặc dịch vụ
people-suppliers = người liên lạc của các nhà cung cấp

category-name = họ tên
category-contact = thông tin liên lạc
category-date_of_birth = ngày sinh
category-ssn = số An sinh Xã hội (Social Security)
category-drivers_license = số bằng lái xe
category-state_id = số thẻ căn cước do tiểu bang cấp
category-passport = số hộ chiếu
category-tax_id = mã số thuế
category-military_id = số căn cước quân nhân
category-tribal_id = số căn cước do bộ lạc cấp
category-national_id = số căn cước quốc gia
category-other_government_id = mã số khác do cơ quan công quyền cấp
category-account_with_code = số tài khoản ngân hàng kèm theo mã truy cập
category-account_without_code = số tài khoản ngân hàng
category-payment_card = số thẻ thanh toán
category-credit_card = số thẻ tín dụng
category-online_credentials = tên đăng nhập cùng với mật khẩu của tài khoản trực tuyến
category-email_credentials = mật khẩu của tài khoản email
category-security_questions = câu hỏi bảo mật cùng với câu trả lời
category-medical = dữ liệu về sức khỏe
category-health_insurance = số bảo hiểm y tế hoặc hợp đồng bảo hiểm y tế
category-phi = dữ liệu sức khỏe do nơi khám chữa bệnh hoặc công ty bảo hiểm lưu giữ
category-phr = dữ liệu từ hồ sơ sức khỏe cá nhân
category-biometric = dữ liệu sinh trắc học
category-genetic = dữ liệu di truyền
category-mothers_maiden_name = họ tên trước khi kết hôn của mẹ
category-student_id = mã số học sinh hoặc sinh viên
category-student_record = dữ liệu từ hồ sơ học sinh hoặc sinh viên
category-course_grades = các môn học cùng với điểm số
category-financial_aid = dữ liệu về khoản hỗ trợ tài chính cho việc học
category-employee_id = mã số nhân viên
category-e_signature = chữ ký điện tử
category-private_key = mã khóa bí mật dùng để xác thực danh tính
category-geolocation = dữ liệu vị trí
category-traffic = dữ liệu về các lần liên lạc (như với ai hoặc vào lúc nào)
category-communications_content = nội dung liên lạc
category-criminal_record = dữ liệu liên quan đến bản án hình sự hoặc hành vi phạm tội
category-children = dữ liệu về trẻ em
category-elderly = dữ liệu về người cao tuổi
category-professional_secrecy = dữ liệu thuộc diện bí mật (theo luật, tư pháp hoặc nghề nghiệp)
category-medical_id = mã số định danh y tế
category-cdi = thông tin thuộc diện kiểm soát của dự án nghiên cứu hoặc quốc phòng
category-irs_pin = mã PIN bảo vệ tờ khai thuế
category-tax_information = thông tin về thuế
category-voter_id = mã số cử tri
category-account_passwords = mật khẩu hoặc mã của tài khoản tài chính
category-vital_record = giấy khai sinh hoặc giấy chứng nhận kết hôn
category-customer_financial = thông tin khách hàng của một tổ chức tài chính
category-employee_id_with_code = mã số nhân viên kèm theo mã truy cập
category-work_evaluation = các bản đánh giá về công việc
category-unique_electronic_id = mã định danh điện tử kèm theo mã truy cập
category-license_plates = dữ liệu từ máy đọc biển số xe
category-special_categories = dữ liệu nhạy cảm (như tôn giáo, quan điểm chính trị hoặc xu hướng tính dục)
category-identity_theft_kit = những dữ liệu mà khi kết hợp lại thì đủ để đánh cắp danh tính
category-any = dữ liệu cá nhân khác

risk-identity_theft = Nguy cơ bị đánh cắp danh tính hoặc bị gian lận.
risk-financial_loss = Nguy cơ thiệt hại về tiền bạc.
risk-deceptive_messages = Nguy cơ có cuộc gọi, thư hoặc tin nhắn giả mạo sử dụng những dữ liệu này.
risk-account_misuse = Nguy cơ có người dùng những dữ liệu này để tìm cách đăng nhập vào các tài khoản.
risk-loss_of_confidentiality = Nguy cơ dữ liệu cá nhân không còn được giữ kín.
risk-damage_to_reputation = Nguy cơ tổn hại về danh tiếng.
risk-unwanted_contact = Nguy cơ bị bên thứ ba liên lạc ngoài ý muốn.
