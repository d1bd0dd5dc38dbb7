subject = إشعار من { $organisation_name } بشأن خرق بيانات شخصية
title = إشعار بخرق بيانات
intro = وقع حادث لدى { $organisation_name }، ومعلوماتك الشخصية معنية به أو قد تكون معنية. يخبرك هذا الإشعار بما حدث، وبما نفعله، وبما يمكنك فعله.
ca-what-happened = ماذا حدث
ca-information = ما المعلومات المعنية
ca-what-we-do = ماذا نفعل
ca-what-you-can-do = ماذا يمكنك أن تفعل
ca-more-information = لمزيد من المعلومات
