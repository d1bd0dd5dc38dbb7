subject = Thông báo của { $organisation_name } về dữ liệu học sinh, sinh viên
title = Thông báo về dữ liệu học sinh, sinh viên
intro = Đã xảy ra một sự cố tại { $organisation_name }. Sự cố này liên quan, hoặc có thể liên quan, đến dữ liệu của học sinh, sinh viên. Thông báo này dành cho cha mẹ, người giám hộ và những học sinh, sinh viên đã thành niên. Nếu quý vị là cha, mẹ hoặc người giám hộ, “dữ liệu của quý vị” và “hồ sơ giáo dục của quý vị” dưới đây là của học sinh, sinh viên đó. Thông báo này cho quý vị biết điều gì đã xảy ra, chúng tôi đang làm gì và quý vị có thể làm gì.
