subject = Thông báo của { $organisation_name } về dữ liệu cá nhân của quý vị
title = Thông báo về dữ liệu cá nhân của quý vị
intro = Đã xảy ra một sự cố vi phạm dữ liệu cá nhân tại { $organisation_name }. Sự cố này liên quan, hoặc có thể liên quan, đến dữ liệu của quý vị. Theo Quy định chung về bảo vệ dữ liệu của Liên minh châu Âu (GDPR, Điều 34), chúng tôi có nghĩa vụ báo cho quý vị biết. Thông báo này cho biết điều gì đã xảy ra và sự cố có thể ảnh hưởng đến quý vị như thế nào. Thông báo cũng cho biết chúng tôi đang làm gì và quý vị có thể làm gì.
complaint = Quý vị có quyền khiếu nại với một cơ quan bảo vệ dữ liệu, ví dụ ở nơi quý vị sống, nơi quý vị làm việc hoặc nơi xảy ra sự cố này.
