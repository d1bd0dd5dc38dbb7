subject = Para a imprensa: aviso de violação de dados na organização { $organisation_name }
title = Aviso de violação de dados, para a imprensa
please-tell = A lei determina que avisemos a imprensa, para que a informação chegue também às pessoas que não conseguimos contatar. Por favor, divulguem esta informação ao seu público.
