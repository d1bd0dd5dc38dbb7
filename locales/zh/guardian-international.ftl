subject = { $organisation_name }关于您所照护之人的数据的通知
title = 关于您所照护之人的个人数据的通知
intro = { $organisation_name }发生了个人数据泄露，涉及或可能涉及{ $recipient_name }的数据。您收到本通知，是因为您是其父母或监护人。本通知告诉您发生了什么、这可能意味着什么、我们正在做什么，以及您可以做什么。
