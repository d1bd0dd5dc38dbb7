subject = 关于{ $organisation_name }数据泄露的通知
title = 数据泄露通知
why-here = 只要有可能，我们会直接告知每一位相关人员。我们可能没有所有人的最新地址，因此在这里发布本通知。
