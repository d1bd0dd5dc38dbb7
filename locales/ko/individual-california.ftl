subject = { $organisation_name }에서 보내는 개인정보 침해 사고 통지
title = 개인정보 침해 사고 통지
intro = { $organisation_name }에서 사고가 발생했습니다. 이 사고에 귀하의 개인정보가 관련되었거나 관련되었을 가능성이 있습니다. 이 통지문에서는 무슨 일이 있었는지, 저희가 무엇을 하고 있는지, 귀하께서 무엇을 하실 수 있는지 알려 드립니다.
ca-what-happened = 발생한 일
ca-information = 관련된 정보
ca-what-we-do = 저희가 하고 있는 일
ca-what-you-can-do = 귀하께서 하실 수 있는 일
ca-more-information = 더 자세한 안내
