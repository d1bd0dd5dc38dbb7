subject = Thông báo của { $organisation_name } về dữ liệu của một người đã qua đời
title = Thông báo về dữ liệu cá nhân của một người đã qua đời
intro = Chúng tôi xin chia buồn cùng quý vị. Đã xảy ra một sự cố tại { $organisation_name }. Sự cố này liên quan, hoặc có thể liên quan, đến dữ liệu của { $recipient_name }. Quý vị nhận được thông báo này vì quý vị là thân nhân hoặc là người đại diện cho di sản. Thông báo này cho quý vị biết điều gì đã xảy ra, chúng tôi đang làm gì và quý vị có thể làm gì.
bureaus-death = Nếu chưa có ai báo, hãy báo cho từng công ty trong ba công ty báo cáo tín dụng biết rằng người này đã qua đời. Các công ty này sẽ ghi điều đó vào hồ sơ tín dụng, để bên cho vay thấy và không mở khoản tín dụng mới đứng tên người này. Hãy chuẩn bị sẵn một bản sao giấy chứng tử.
freeze-estate = Nếu là người đại diện cho di sản, quý vị cũng có thể yêu cầu các công ty này đóng băng hồ sơ tín dụng (security freeze). Quý vị cũng có thể yêu cầu một bản sao của hồ sơ tín dụng. Cả hai việc đều miễn phí.
accounts-open = Hãy kiểm tra bản sao kê của mọi tài khoản còn mở. Hãy để ý bất cứ mục nào mà quý vị không giải thích được.
