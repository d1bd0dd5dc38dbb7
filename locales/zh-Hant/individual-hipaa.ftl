subject = { $organisation_name }關於您健康資料的通知
title = 關於您健康資料的通知
intro = { $organisation_name }發生了一起事件，其中涉及或可能涉及您的健康資料。本通知說明發生了什麼事、我們正在採取哪些措施，以及您可以怎麼做。
