subject = { $organisation_name }关于您的学生数据的通知
title = 关于您的学生数据的通知
intro = { $organisation_name }发生了一起事件，涉及或可能涉及您作为学生的数据。本通知告诉您发生了什么、我们正在做什么，以及您可以做什么。
student-reference = 您在我方的学生编号：{ $student_reference }
student-aid = 您是否领取联邦学生资助？如果是，请小心有关您的贷款或资助的消息。请务必自己输入以下网址，再登录：
