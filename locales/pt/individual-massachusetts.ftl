subject = { $organisation_name }: aviso sobre suas informações pessoais
title = Aviso sobre suas informações pessoais
intro = Houve um incidente que afetou, ou pode ter afetado, suas informações pessoais. Este aviso explica seus direitos e a ajuda gratuita disponível para você.
holder = A organização { $organisation_name } guarda essas informações.
parent = A organização { $organisation_name } pertence à organização { $organisation_parent }.
heading-services = Ajuda gratuita para você
services = Nossa equipe vai responder às suas perguntas e ajudar você em cada um dos passos abaixo, sem custo. Nosso número de telefone está no final deste aviso.
