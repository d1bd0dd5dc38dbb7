subject = 致媒體：{ $organisation_name }資料外洩事件通知
title = 資料外洩事件通知（致媒體）
please-tell = 法律要求我們告知媒體，以便我們聯絡不到的人也能得知這起事件。敬請將這項消息告知您的讀者、聽眾或觀眾。
