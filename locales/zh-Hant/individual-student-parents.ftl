subject = { $organisation_name }關於學生資料的通知
title = 關於學生資料的通知
intro = { $organisation_name }發生了一起事件，其中涉及或可能涉及學生的資料。本通知的對象是家長、監護人和成年學生。本通知說明發生了什麼事、我們正在採取哪些措施，以及您可以怎麼做。
