subject = { $organisation_name }에서 보내는 귀하의 개인정보에 관한 통지
title = 귀하의 개인정보에 관한 통지
intro = 귀하의 개인정보가 관련되었거나 관련되었을 가능성이 있는 사고가 발생했습니다. 이 통지문에서는 귀하의 권리와 귀하께서 무료로 받으실 수 있는 도움을 알려 드립니다.
holder = 이 정보는 { $organisation_name }에서 보유하고 있습니다.
parent = { $organisation_name }의 상위 조직은 { $organisation_parent }입니다.
heading-services = 무료로 받으실 수 있는 도움
services = 저희 직원들이 귀하의 질문에 답해 드리고, 아래의 각 단계를 무료로 도와드립니다. 저희 전화번호는 이 통지문의 끝부분에 있습니다.
