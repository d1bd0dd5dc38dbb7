# Những câu dùng chung cho nhiều mẫu thông báo. Hãy đọc locales/README.md trước khi sửa.

font-stack = 'Segoe UI', 'Helvetica Neue', Arial, 'Noto Sans', sans-serif

## Khung của thông báo

drill-banner = Đây là một cuộc diễn tập. Dữ liệu của quý vị không gặp vấn đề gì và quý vị không cần làm gì cả.
date-line = Ngày: { DATE($notice_date) }
reference-line = Số tham chiếu của chúng tôi: { $reference }
greeting = Kính gửi { $recipient_name },
greeting-guardian = Kính gửi { $guardian_name }, là cha, mẹ hoặc người giám hộ của { $recipient_name },

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
discovered = Chúng tôi biết được sự cố này vào ngày { DATE($discovered_on) }.
police-asked-to-wait = Cảnh sát hoặc một cơ quan thực thi pháp luật khác đã yêu cầu chúng tôi tạm hoãn việc gửi thông báo này.
police-did-not-ask-to-wait = Không có cơ quan thực thi pháp luật nào yêu cầu chúng tôi tạm hoãn việc gửi thông báo này.

circumstance-unauthorised_access = Có người đã xâm nhập trái phép vào một hệ thống máy tính của chúng tôi và có thể đã xem hoặc sao chép dữ liệu.
circumstance-stolen_credentials = Có người đã dùng mật khẩu bị đánh cắp để đăng nhập vào một tài khoản của chúng tôi. Người đó có thể đã xem hoặc sao chép dữ liệu.
circumstance-deceptive_message = Có người đã dùng thư hoặc tin nhắn giả mạo để lừa một nhân viên của chúng tôi và nhờ đó tiếp cận được dữ liệu.
circumstance-malware = Phần mềm độc hại đã xâm nhập vào một hệ thống máy tính của chúng tôi. Phần mềm này có thể đã đọc hoặc sao chép dữ liệu.
circumstance-ransomware = Có người đã xâm nhập vào các hệ thống máy tính của chúng tôi, khóa dữ liệu và đòi tiền. Dữ liệu cũng có thể đã bị sao chép.
circumstance-misdirected_message = Một thư hoặc tin nhắn có chứa dữ liệu đã bị gửi nhầm người.
circumstance-published_by_mistake = Do nhầm lẫn, người khác đã có thể xem dữ liệu trên internet.
circumstance-lost_device = Một thiết bị hoặc vật lưu trữ có chứa dữ liệu đã bị thất lạc.
circumstance-stolen_device = Một thiết bị hoặc vật lưu trữ có chứa dữ liệu đã bị đánh cắp.
circumstance-lost_documents = Giấy tờ có chứa dữ liệu đã bị thất lạc hoặc bị đánh cắp.
circumstance-improper_use_by_staff = Một nhân viên của chúng tôi đã xem hoặc sử dụng dữ liệu mà không vì lý do công việc.
circumstance-service_provider = Sự cố xảy ra tại một công ty xử lý dữ liệu cho chúng tôi.

## Dữ liệu

heading-data = Những thông tin nào có liên quan
data-own = Sự cố này liên quan đến những thông tin sau đây của quý vị: { $own_data }.
data-all = Sự cố này liên quan, hoặc có thể liên quan, đến những thông tin sau đây của quý vị:

data-name = họ tên
data-contact = thông tin liên lạc (như địa chỉ, số điện thoại hoặc địa chỉ email)
data-date_of_birth = ngày sinh
data-ssn = số An sinh Xã hội (Social Security)
data-drivers_license = số bằng lái xe
data-state_id = số thẻ căn cước do tiểu bang cấp
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
data-online_credentials = tên đăng nhập và mật khẩu của một tài khoản trực tuyến
data-email_credentials = mật khẩu của tài khoản email
data-security_questions = các câu hỏi bảo mật và câu trả lời
data-medical = thông tin về sức khỏe hoặc việc điều trị của quý vị
data-health_insurance = số bảo hiểm y tế hoặc hợp đồng bảo hiểm y tế
data-phi = thông tin sức khỏe mà nơi khám chữa bệnh hoặc công ty bảo hiểm lưu giữ về quý vị
data-phr = thông tin từ hồ sơ sức khỏe cá nhân
data-biometric = dữ liệu sinh trắc học (như dấu vân tay hoặc hình quét khuôn mặt)
data-genetic = dữ liệu di truyền
data-mothers_maiden_name = họ tên trước khi kết hôn của mẹ quý vị
data-student_id = mã số học sinh hoặc sinh viên
data-student_record = thông tin từ hồ sơ học sinh hoặc sinh viên
data-course_grades = các môn học và điểm số
data-financial_aid = thông tin về khoản hỗ trợ tài chính cho việc học
data-employee_id = mã số nhân viên
data-e_signature = chữ ký điện tử
data-private_key = mã khóa bí mật dùng để chứng minh danh tính của quý vị
data-geolocation = thông tin về những nơi quý vị đã có mặt
data-traffic = thông tin về việc quý vị đã liên lạc khi nào và với ai
data-communications_content = nội dung thư hoặc tin nhắn mà quý vị đã gửi hay nhận
data-criminal_record = thông tin về thủ tục tố tụng hình sự
data-children = thông tin về con của quý vị
data-elderly = thông tin cho thấy quý vị là người cao tuổi
data-professional_secrecy = thông tin mà luật sư, bác sĩ hoặc người hành nghề khác phải giữ bí mật
data-medical_id = mã số định danh y tế
data-cdi = thông tin được bảo vệ thuộc một dự án nghiên cứu hoặc quốc phòng
data-irs_pin = mã PIN dùng với cơ quan thuế
data-tax_information = thông tin về thuế của quý vị
data-voter_id = mã số cử tri
data-account_passwords = mật khẩu hoặc mã của tài khoản ngân hàng
data-vital_record = giấy khai sinh hoặc giấy chứng nhận kết hôn
data-customer_financial = thông tin về giao dịch của quý vị với ngân hàng hoặc bên cho vay
data-employee_id_with_code = mã số nhân viên kèm theo mã dùng với số đó
data-work_evaluation = các bản đánh giá về công việc của quý vị
data-unique_electronic_id = số điện tử dùng để vào tài khoản của quý vị kèm theo mã của số đó
data-license_plates = dữ liệu về những nơi đã ghi nhận biển số xe của quý vị
data-special_categories = thông tin nhạy cảm (như tôn giáo, quan điểm hoặc xu hướng tính dục)
data-identity_theft_kit = một số chi tiết mà khi kết hợp lại sẽ cho biết quý vị là ai
data-any = thông tin khác về quý vị

## Ảnh hưởng có thể có

heading-consequences = Sự cố này có thể ảnh hưởng đến quý vị như thế nào
consequence-identity_theft = Có người có thể mạo danh quý vị, ví dụ để mở tài khoản đứng tên quý vị.
consequence-financial_loss = Quý vị có thể bị mất tiền.
consequence-deceptive_messages = Quý vị có thể nhận được cuộc gọi, thư hoặc tin nhắn giả mạo. Những thông tin này có thể được dùng để làm cho chúng giống như thật.
consequence-account_misuse = Có người có thể tìm cách đăng nhập vào các tài khoản của quý vị.
consequence-loss_of_confidentiality = Người khác có thể biết những điều mà quý vị muốn giữ kín.
consequence-damage_to_reputation = Người khác có thể nghĩ xấu về quý vị vì những điều họ biết được.
consequence-unwanted_contact = Người lạ có thể liên lạc với quý vị.

## Việc chúng tôi làm

heading-measures = Chúng tôi đang làm gì
measure-access_closed = Chúng tôi đã chặn con đường dẫn đến sự cố này.
measure-systems_secured = Chúng tôi đã làm cho các hệ thống của mình an toàn hơn.
measure-passwords_reset = Chúng tôi đã đặt lại các mật khẩu bị ảnh hưởng.
measure-experts_engaged = Các chuyên gia độc lập đang giúp chúng tôi tìm hiểu điều gì đã xảy ra.
measure-police_informed = Chúng tôi đã báo cho cảnh sát.
measure-authority_informed = Chúng tôi đã báo cho cơ quan phụ trách bảo vệ dữ liệu.
measure-data_recovered = Chúng tôi đã lấy lại được dữ liệu.
measure-deletion_confirmed = Người nhận được dữ liệu đã xác nhận rằng dữ liệu đó đã được xóa.
measure-page_removed = Chúng tôi đã gỡ dữ liệu khỏi internet.
measure-monitoring_increased = Chúng tôi đang theo dõi các hệ thống của mình chặt chẽ hơn.
measure-procedures_changed = Chúng tôi đã thay đổi cách làm việc để sự cố này không xảy ra lần nữa.

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
freeze = Quý vị có thể yêu cầu đóng băng hồ sơ tín dụng của mình (security freeze). Việc đóng băng là miễn phí, và việc gỡ bỏ cũng miễn phí. Trong thời gian đóng băng, không ai có thể mở khoản tín dụng mới đứng tên quý vị.
freeze-how = Hãy gửi yêu cầu đến từng công ty trong ba công ty báo cáo tín dụng, qua mạng, điện thoại hoặc thư. Hãy chuẩn bị sẵn họ tên đầy đủ, các địa chỉ trong hai năm qua, ngày sinh và số An sinh Xã hội của quý vị. Nếu gửi thư, hãy kèm theo bản sao giấy tờ tùy thân và bản sao một hóa đơn gần đây. Nếu yêu cầu qua mạng hoặc điện thoại, việc đóng băng bắt đầu trong vòng một ngày làm việc. Nếu yêu cầu qua thư, việc đóng băng bắt đầu trong vòng ba ngày làm việc.
fraud-alert = Quý vị cũng có thể đặt cảnh báo gian lận (fraud alert). Cảnh báo này miễn phí và có hiệu lực trong một năm. Khi đó, bên cho vay phải kiểm tra xem có đúng là quý vị hay không. Quý vị chỉ cần gửi yêu cầu đến một công ty báo cáo tín dụng. Công ty đó sẽ báo cho hai công ty kia. Nếu quý vị đã bị đánh cắp danh tính, cảnh báo có thể kéo dài bảy năm.
credit-reports = Quý vị có thể nhận báo cáo tín dụng của mình miễn phí tại đây:
police-report = Nếu cảnh sát có lập biên bản (police report) về sự cố này, quý vị có quyền nhận biên bản đó. Nếu đã bị đánh cắp danh tính, quý vị cũng có thể tự trình báo cảnh sát và nhận một bản sao của biên bản.
fcra = Đạo luật Báo cáo Tín dụng Công bằng (Fair Credit Reporting Act) trao cho quý vị một số quyền. Ví dụ, quý vị được xem hồ sơ tín dụng của mình và được yêu cầu sửa những chỗ sai trong đó. Quý vị có thể đọc về các quyền này tại đây:
heading-bureaus = Ba công ty báo cáo tín dụng
heading-agencies = Các cơ quan công quyền có thể giúp quý vị

## Liên lạc

heading-contact = Để biết thêm thông tin
contact = Nếu quý vị có thắc mắc hoặc cần giúp đỡ, vui lòng gọi điện hoặc viết cho chúng tôi.
label-phone = Điện thoại:
label-email = Email:
contact-hours = Giờ làm việc: { $contact_hours }
contact-page = Các câu hỏi và câu trả lời về sự cố này
toll-free = Quý vị không phải trả tiền khi gọi đến số điện thoại của chúng tôi.
dpo = Quý vị cũng có thể viết cho người phụ trách bảo vệ dữ liệu của chúng tôi.
other-formats = Quý vị có thể nhận thông báo này bằng ngôn ngữ khác, bản in chữ lớn, bản chữ nổi Braille hoặc bản ghi âm. Vui lòng gọi điện hoặc viết cho chúng tôi.
genuine = Quý vị không chắc thông báo này có thật sự là của chúng tôi hay không? Vậy hãy tự mở trang web của chúng tôi hoặc gọi cho chúng tôi.
genuine-link = Kiểm tra xem thông báo này có phải là thật không
sorry = Chúng tôi rất tiếc vì sự cố này đã xảy ra.

notice-subject = Thông báo của { $organisation_name } về dữ liệu cá nhân của quý vị
notice-title = Thông báo về dữ liệu cá nhân của quý vị
notice-intro = Đã xảy ra một sự cố tại { $organisation_name }. Sự cố này liên quan, hoặc có thể liên quan, đến dữ liệu cá nhân của quý vị. Thông báo này cho quý vị biết điều gì đã xảy ra, chúng tôi đang làm gì và quý vị có thể làm gì.
ferpa-heading = Hồ sơ giáo dục của quý vị
ferpa-rights = Đạo luật về Quyền Giáo dục và Quyền Riêng tư của Gia đình (Family Educational Rights and Privacy Act, FERPA) trao cho quý vị một số quyền. Quý vị có thể yêu cầu chúng tôi cho xem hồ sơ giáo dục của mình và sửa những chỗ sai trong đó. Đối với trẻ em đang học phổ thông, cha mẹ là người có các quyền này.
