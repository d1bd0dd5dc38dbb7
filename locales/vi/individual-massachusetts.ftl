subject = Thông báo của { $organisation_name } về thông tin cá nhân của quý vị
title = Thông báo về thông tin cá nhân của quý vị
intro = Đã xảy ra một sự cố liên quan, hoặc có thể liên quan, đến thông tin cá nhân của quý vị. Thông báo này cho quý vị biết về các quyền của quý vị và về những trợ giúp miễn phí dành cho quý vị.
holder = { $organisation_name } lưu giữ thông tin này.
parent = { $organisation_name } thuộc { $organisation_parent }.
heading-services = Những trợ giúp miễn phí dành cho quý vị
services = Nhân viên của chúng tôi sẽ trả lời các câu hỏi của quý vị và giúp quý vị thực hiện từng bước dưới đây. Quý vị không phải trả tiền cho việc này. Số điện thoại của chúng tôi nằm ở cuối thông báo này.
