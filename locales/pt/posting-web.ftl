subject = { $organisation_name }: aviso de violação de dados
title = Aviso de violação de dados
why-here = Sempre que possível, avisamos diretamente todas as pessoas afetadas. Publicamos este aviso porque talvez não tenhamos o endereço atual de todas elas.
