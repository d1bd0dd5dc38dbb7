subject = { $organisation_name }: aviso sobre suas informações de saúde
title = Aviso sobre suas informações de saúde
intro = Houve um incidente na organização { $organisation_name }. Suas informações de saúde foram ou podem ter sido afetadas. Este aviso explica o que aconteceu, o que estamos fazendo e o que você pode fazer.
