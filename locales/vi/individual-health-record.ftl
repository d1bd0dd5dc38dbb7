subject = Thông báo của { $organisation_name } về dữ liệu trong hồ sơ sức khỏe của quý vị
title = Thông báo về dữ liệu trong hồ sơ sức khỏe của quý vị
intro = Đã xảy ra một sự cố tại { $organisation_name }. Sự cố này liên quan, hoặc có thể liên quan, đến dữ liệu từ hồ sơ sức khỏe cá nhân của quý vị. Thông báo này cho quý vị biết điều gì đã xảy ra, chúng tôi đang làm gì và quý vị có thể làm gì.
