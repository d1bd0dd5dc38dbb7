subject = { $organisation_name }: aviso sobre dados de uma pessoa que faleceu
title = Aviso sobre dados pessoais de uma pessoa que faleceu
intro = Sentimos muito pela sua perda. Houve um incidente na organização { $organisation_name }. Dados de { $recipient_name } foram ou podem ter sido afetados. Você está recebendo este aviso por ser familiar ou por representar o espólio (a herança). O aviso explica o que aconteceu, o que estamos fazendo e o que você pode fazer.
bureaus-death = Avise cada uma das três agências de crédito sobre o falecimento, se ninguém tiver avisado ainda. Elas fazem uma anotação no cadastro de crédito, para que quem empresta dinheiro a veja e não conceda um novo crédito nesse nome. Tenha em mãos uma cópia da certidão de óbito.
freeze-estate = Se você representa o espólio, também pode pedir a elas um congelamento de segurança (security freeze) e uma cópia do cadastro de crédito. As duas coisas são gratuitas.
accounts-open = Confira os extratos de todas as contas que ainda estão abertas. Veja se há algo que você não consegue explicar.
