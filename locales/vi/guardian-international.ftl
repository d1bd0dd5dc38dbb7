subject = Thông báo của { $organisation_name } về dữ liệu của người mà quý vị chăm sóc
title = Thông báo về dữ liệu cá nhân của người mà quý vị chăm sóc
intro = Đã xảy ra một sự cố vi phạm dữ liệu cá nhân tại { $organisation_name }. Sự cố này liên quan, hoặc có thể liên quan, đến dữ liệu của { $recipient_name }. Quý vị nhận được thông báo này vì quý vị là cha, mẹ hoặc người giám hộ. Thông báo này cho biết điều gì đã xảy ra và sự cố có thể gây ra những ảnh hưởng gì. Thông báo cũng cho biết chúng tôi đang làm gì và quý vị có thể làm gì.
