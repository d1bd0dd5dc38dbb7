subject = Thông báo của { $organisation_name } về sự cố vi phạm dữ liệu
title = Thông báo về sự cố vi phạm dữ liệu
intro = Đã xảy ra một sự cố tại { $organisation_name }. Sự cố này liên quan, hoặc có thể liên quan, đến thông tin cá nhân của quý vị. Thông báo này cho quý vị biết điều gì đã xảy ra, chúng tôi đang làm gì và quý vị có thể làm gì.
ca-what-happened = Điều gì đã xảy ra
ca-information = Những thông tin nào có liên quan
ca-what-we-do = Chúng tôi đang làm gì
ca-what-you-can-do = Quý vị có thể làm gì
ca-more-information = Để biết thêm thông tin
