subject = { $organisation_name }关于数据泄露的通知
title = 数据泄露通知
intro = { $organisation_name }发生了一起事件，涉及或可能涉及您的个人信息。本通知告诉您发生了什么、我们正在做什么，以及您可以做什么。
ca-what-happened = 发生了什么
ca-information = 涉及哪些信息
ca-what-we-do = 我们正在做什么
ca-what-you-can-do = 您可以做什么
ca-more-information = 了解更多
