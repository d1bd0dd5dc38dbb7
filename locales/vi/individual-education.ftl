subject = Thông báo của { $organisation_name } về dữ liệu học sinh, sinh viên của quý vị
title = Thông báo về dữ liệu học sinh, sinh viên của quý vị
intro = Đã xảy ra một sự cố tại { $organisation_name }. Sự cố này liên quan, hoặc có thể liên quan, đến dữ liệu học sinh, sinh viên của quý vị. Thông báo này cho quý vị biết điều gì đã xảy ra, chúng tôi đang làm gì và quý vị có thể làm gì.
student-reference = Số tham chiếu học sinh, sinh viên của quý vị tại cơ sở của chúng tôi: { $student_reference }
student-aid = Quý vị có nhận hỗ trợ tài chính liên bang dành cho sinh viên không? Nếu có, hãy cẩn thận với thư và tin nhắn về khoản vay hoặc khoản hỗ trợ của quý vị. Chỉ đăng nhập khi quý vị đã tự gõ địa chỉ này:
