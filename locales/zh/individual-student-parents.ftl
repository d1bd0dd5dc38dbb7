subject = { $organisation_name }关于学生数据的通知
title = 关于学生数据的通知
intro = { $organisation_name }发生了一起事件，涉及或可能涉及学生的数据。本通知面向父母、监护人和成年学生，告诉您发生了什么、我们正在做什么，以及您可以做什么。
