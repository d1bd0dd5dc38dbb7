subject = Para a imprensa: aviso de violação de dados na organização { $organisation_name }
title = Aviso de violação de dados, para a imprensa
please-tell = A lei exige que avisemos a imprensa, para que todas as pessoas afetadas possam saber do incidente. Por favor, divulguem esta informação ao seu público.
