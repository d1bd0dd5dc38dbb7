subject = { $organisation_name }的資料外洩通知
title = 資料外洩通知
intro = { $organisation_name }發生了一起事件，其中涉及或可能涉及您的個人資料。本通知說明發生了什麼事、我們正在採取哪些措施，以及您可以怎麼做。
ca-what-happened = 發生了什麼事
ca-information = 涉及哪些資料
ca-what-we-do = 我們正在採取的措施
ca-what-you-can-do = 您可以怎麼做
ca-more-information = 如需更多資訊
