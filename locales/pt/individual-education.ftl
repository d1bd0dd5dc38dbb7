subject = { $organisation_name }: aviso sobre seus dados de estudante
title = Aviso sobre seus dados de estudante
intro = Houve um incidente na instituição { $organisation_name }. Seus dados de estudante foram ou podem ter sido afetados. Este aviso explica o que aconteceu, o que estamos fazendo e o que você pode fazer.
student-reference = Sua referência de estudante na nossa instituição: { $student_reference }
student-aid = Você recebe auxílio estudantil federal? Então tenha cuidado com mensagens sobre seus empréstimos ou seu auxílio. Só entre na sua conta depois de digitar pessoalmente este endereço:
