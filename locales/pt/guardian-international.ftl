subject = { $organisation_name }: aviso sobre dados de uma pessoa sob sua responsabilidade
title = Aviso sobre dados pessoais de uma pessoa sob sua responsabilidade
intro = Houve uma violação de dados pessoais na organização { $organisation_name }. Dados de { $recipient_name } foram ou podem ter sido afetados. Você está recebendo este aviso por ser mãe, pai ou responsável legal. O aviso explica o que aconteceu, o que isso pode significar, o que estamos fazendo e o que você pode fazer.
