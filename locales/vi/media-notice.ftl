subject = Gửi giới truyền thông: thông báo về sự cố vi phạm dữ liệu tại { $organisation_name }
title = Thông báo gửi giới truyền thông về sự cố vi phạm dữ liệu
please-tell = Theo luật, chúng tôi phải báo cho giới truyền thông, để tất cả những người có liên quan đều có thể biết về sự cố này. Xin vui lòng thông tin về sự cố này đến công chúng của quý vị.
