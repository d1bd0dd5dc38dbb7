subject = { $organisation_name }關於您學生資料的通知
title = 關於您學生資料的通知
intro = { $organisation_name }發生了一起事件，其中涉及或可能涉及您的學生資料。本通知說明發生了什麼事、我們正在採取哪些措施，以及您可以怎麼做。
student-reference = 我們為您登記的學生編號：{ $student_reference }
student-aid = 您是否領取聯邦就學補助（federal student aid）？如果是，收到有關您的貸款或補助的訊息時，請多加小心。請只在自己輸入以下網址後才登入：
