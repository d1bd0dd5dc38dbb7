subject = إشعار من { $organisation_name } بشأن خرق للبيانات
title = إشعار بشأن خرق للبيانات
intro = وقع حادث لدى { $organisation_name }، وشمل معلوماتك الشخصية أو ربما شملها. يوضح لك هذا الإشعار ما حدث، وما نفعله، وما يمكنك فعله.
ca-what-happened = ما الذي حدث
ca-information = ما المعلومات التي شملها الحادث
ca-what-we-do = ما الذي نفعله
ca-what-you-can-do = ما الذي يمكنك فعله
ca-more-information = لمزيد من المعلومات
