subject = Thông báo về sự cố vi phạm dữ liệu tại { $organisation_name }
title = Thông báo về sự cố vi phạm dữ liệu
why-here = Nếu có thể, chúng tôi báo trực tiếp cho từng người có liên quan. Chúng tôi đăng thông báo này vì có thể chúng tôi không có địa chỉ hiện tại của tất cả mọi người.
