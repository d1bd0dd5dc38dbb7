subject = Thông báo của { $organisation_name } về thông tin sức khỏe của quý vị
title = Thông báo về thông tin sức khỏe của quý vị
intro = Đã xảy ra một sự cố tại { $organisation_name }. Sự cố này liên quan, hoặc có thể liên quan, đến thông tin sức khỏe của quý vị. Thông báo này cho quý vị biết điều gì đã xảy ra, chúng tôi đang làm gì và quý vị có thể làm gì.
