report = Vamos escrever um relatório sobre nossa investigação. Quando ele estiver pronto, você pode nos pedir uma cópia. Nós a enviamos pelo correio ou por e-mail, como você preferir.
heading-report = O relatório sobre este incidente
