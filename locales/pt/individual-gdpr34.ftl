subject = { $organisation_name }: aviso sobre seus dados pessoais
title = Aviso sobre seus dados pessoais
intro = Houve uma violação de dados pessoais na organização { $organisation_name }. Seus dados foram ou podem ter sido afetados. O Regulamento Geral sobre a Proteção de Dados da União Europeia (artigo 34) exige que avisemos você. Este aviso explica o que aconteceu, o que isso pode significar para você, o que estamos fazendo e o que você pode fazer.
complaint = Você tem o direito de apresentar uma reclamação a uma autoridade de proteção de dados, por exemplo onde você mora, onde trabalha ou onde isso aconteceu.
