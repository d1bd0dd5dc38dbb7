subject = { $organisation_name }: aviso sobre dados de estudantes
title = Aviso sobre dados de estudantes
intro = Houve um incidente na instituição { $organisation_name }. Dados de estudantes foram ou podem ter sido afetados. Este aviso é para mães, pais, responsáveis legais e estudantes maiores de idade. Se você é mãe, pai ou responsável legal, “seus dados” e “seus registros educacionais” significam, abaixo, os dados e os registros da pessoa que estuda. O aviso explica o que aconteceu, o que estamos fazendo e o que você pode fazer.
