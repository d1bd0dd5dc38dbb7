subject = 致媒体：关于{ $organisation_name }数据泄露的通知
title = 致媒体：数据泄露通知
please-tell = 法律规定，我们必须告知媒体，好让所有相关人员都能得知此事。请将此事告知贵媒体的读者、听众或观众。
