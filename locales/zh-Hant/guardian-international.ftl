subject = { $organisation_name }關於您所照顧者資料的通知
title = 關於您所照顧者個人資料的通知
intro = { $organisation_name }發生了個人資料外洩事件，其中涉及或可能涉及{ $recipient_name }的資料。您收到本通知，是因為您是家長或監護人。本通知說明發生了什麼事、這可能有什麼影響、我們正在採取哪些措施，以及您可以怎麼做。
