subject = { $organisation_name }: aviso de violação de dados
title = Aviso de violação de dados
intro = Houve um incidente na organização { $organisation_name }. Suas informações pessoais foram ou podem ter sido afetadas. Este aviso explica o que aconteceu, o que estamos fazendo e o que você pode fazer.
ca-what-happened = O que aconteceu
ca-information = Quais informações foram afetadas
ca-what-we-do = O que estamos fazendo
ca-what-you-can-do = O que você pode fazer
ca-more-information = Para mais informações
