subject = { $organisation_name }关于您的健康信息的通知
title = 关于您的健康信息的通知
intro = { $organisation_name }发生了一起事件，涉及或可能涉及您的健康信息。本通知告诉您发生了什么、我们正在做什么，以及您可以做什么。
