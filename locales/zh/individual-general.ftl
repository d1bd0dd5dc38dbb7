subject = { $organisation_name }关于您的个人数据的通知
title = 关于您的个人数据的通知
intro = { $organisation_name }发生了一起事件，您的个人数据受到或可能受到影响。本通知告诉您发生了什么、我们正在做什么，以及您可以做什么。
