subject = { $organisation_name }에서 보내는 귀하의 학생 정보에 관한 통지
title = 귀하의 학생 정보에 관한 통지
intro = { $organisation_name }에서 사고가 발생했습니다. 이 사고에 귀하의 학생 정보가 관련되었거나 관련되었을 가능성이 있습니다. 이 통지문에서는 무슨 일이 있었는지, 저희가 무엇을 하고 있는지, 귀하께서 무엇을 하실 수 있는지 알려 드립니다.
student-reference = 저희가 사용하는 귀하의 학생 관리 번호: { $student_reference }
student-aid = 연방 학자금 지원(federal student aid)을 받고 계십니까? 그렇다면 대출이나 학자금 지원에 관한 메시지를 조심하십시오. 다음 주소를 직접 입력한 뒤에만 로그인하십시오:
