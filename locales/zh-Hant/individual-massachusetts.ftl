subject = { $organisation_name }關於您個人資料的通知
title = 關於您個人資料的通知
intro = 發生了一起涉及或可能涉及您個人資料的事件。本通知說明您有哪些權利，以及您可以得到哪些免費協助。
holder = 這些資料由{ $organisation_name }持有。
parent = { $organisation_name }隸屬於{ $organisation_parent }。
heading-services = 您可以得到的免費協助
services = 我們的員工會回答您的問題，並協助您完成下列每一個步驟，不收任何費用。我們的電話號碼在本通知的最後。
