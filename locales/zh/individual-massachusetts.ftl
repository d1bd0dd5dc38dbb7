subject = { $organisation_name }关于您的个人信息的通知
title = 关于您的个人信息的通知
intro = 发生了一起涉及或可能涉及您个人信息的事件。本通知告诉您有哪些权利，以及您可以得到哪些免费帮助。
holder = { $organisation_name }持有这些信息。
parent = { $organisation_name }隶属于{ $organisation_parent }。
heading-services = 您可以得到的免费帮助
services = 我们的工作人员会回答您的问题，并免费协助您完成以下每一步。我们的电话号码在本通知的末尾。
