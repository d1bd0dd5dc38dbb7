subject = 致媒體：{ $organisation_name }資料外洩事件通知
title = 資料外洩事件通知（致媒體）
please-tell = 依據法律，我們必須告知媒體，讓所有相關的人都能得知這起事件。敬請將這項消息告知您的讀者、聽眾或觀眾。
