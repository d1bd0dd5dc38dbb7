subject = { $organisation_name }: aviso sobre dados do seu registro de saúde
title = Aviso sobre dados do seu registro de saúde
intro = Houve um incidente na organização { $organisation_name }. Dados do seu registro pessoal de saúde foram ou podem ter sido afetados. Este aviso explica o que aconteceu, o que estamos fazendo e o que você pode fazer.
