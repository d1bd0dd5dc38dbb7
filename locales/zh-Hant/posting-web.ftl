subject = { $organisation_name }資料外洩事件通知
title = 資料外洩事件通知
why-here = 凡是能直接通知的當事人，我們都會直接通知。我們在此公布本通知，是因為我們可能沒有每個人目前的地址。
