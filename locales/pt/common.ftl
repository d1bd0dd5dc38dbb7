# Textos que vários modelos compartilham. Leia locales/README.md antes de mudar um deles:
# cada variante que usa um texto alterado vira uma nova versão e precisa de nova aprovação.

font-stack = 'Segoe UI', 'Helvetica Neue', Arial, 'Noto Sans', sans-serif

## A moldura do aviso

drill-banner = Este é um exercício de simulação. Nada aconteceu com seus dados, e você não precisa fazer nada.
date-line = Data: { DATE($notice_date) }
reference-line = Nossa referência: { $reference }
greeting = À atenção de { $recipient_name },
greeting-guardian = À atenção de { $guardian_name }, como mãe, pai ou responsável legal de { $recipient_name },

## O que aconteceu

heading-what-happened = O que aconteceu
when-day = { $dates_estimated ->
    [true] Acreditamos que isso aconteceu em { DATE($occurred_from) }.
   *[other] Isso aconteceu em { DATE($occurred_from) }.
}
when-range = { $dates_estimated ->
    [true] Acreditamos que isso aconteceu entre { DATE($occurred_from) } e { DATE($occurred_until) }.
   *[other] Isso aconteceu entre { DATE($occurred_from) } e { DATE($occurred_until) }.
}
when-unknown = Ainda não sabemos o dia exato em que isso aconteceu.
discovered = Soubemos disso em { DATE($discovered_on) }.
police-asked-to-wait = A polícia ou outra autoridade encarregada de fazer cumprir a lei nos pediu para esperar antes de enviar este aviso.
police-did-not-ask-to-wait = Nenhuma autoridade encarregada de fazer cumprir a lei nos pediu para esperar antes de enviar este aviso.

circumstance-unauthorised_access = Alguém entrou sem permissão em um dos nossos sistemas de informática. Essa pessoa podia ver ou copiar dados.
circumstance-stolen_credentials = Alguém usou uma senha roubada para entrar em uma das nossas contas. Essa pessoa podia ver ou copiar dados.
circumstance-deceptive_message = Alguém enganou uma pessoa da nossa equipe com uma mensagem falsa e assim conseguiu acesso a dados.
circumstance-malware = Um programa malicioso entrou em um dos nossos sistemas de informática. Esse programa podia ler ou copiar dados.
circumstance-ransomware = Alguém entrou nos nossos sistemas de informática, bloqueou dados e pediu dinheiro. Os dados também podem ter sido copiados.
circumstance-misdirected_message = Uma mensagem com dados foi enviada para a pessoa errada.
circumstance-published_by_mistake = Por engano, dados ficaram visíveis na internet.
circumstance-lost_device = Um aparelho ou dispositivo de armazenamento com dados foi perdido.
circumstance-stolen_device = Um aparelho ou dispositivo de armazenamento com dados foi roubado.
circumstance-lost_documents = Papéis com dados foram perdidos ou roubados.
circumstance-improper_use_by_staff = Uma pessoa da nossa equipe viu ou usou dados sem um motivo ligado ao trabalho.
circumstance-service_provider = Isso aconteceu em uma empresa que trata dados para nós.

## Dados

heading-data = Quais informações foram afetadas
data-own = Estas informações sobre você foram afetadas: { $own_data }.
data-all = Estas informações sobre você foram ou podem ter sido afetadas:

data-name = seu nome
data-contact = seus dados de contato (como endereço, telefone ou e-mail)
data-date_of_birth = sua data de nascimento
data-ssn = seu número de Seguro Social (Social Security)
data-drivers_license = o número da sua carteira de motorista
data-state_id = o número do seu documento de identidade estadual
data-passport = o número do seu passaporte
data-tax_id = seu número de identificação fiscal
data-military_id = seu número de identificação militar
data-tribal_id = seu número de identificação tribal
data-national_id = seu número nacional de identificação
data-other_government_id = outro número que você recebeu de um órgão público
data-account_with_code = o número da sua conta bancária (com um código ou uma senha da conta)
data-account_without_code = o número da sua conta bancária
data-payment_card = o número do seu cartão de pagamento
data-credit_card = o número do seu cartão de crédito
data-online_credentials = seu nome de usuário e sua senha de uma conta na internet
data-email_credentials = a senha da sua conta de e-mail
data-security_questions = suas perguntas de segurança e as respostas
data-medical = informações sobre sua saúde ou seu tratamento
data-health_insurance = o número ou a apólice do seu seguro de saúde
data-phi = informações de saúde que um serviço de saúde ou uma seguradora tinha sobre você
data-phr = informações do seu registro pessoal de saúde
data-biometric = dados biométricos (como uma impressão digital ou uma leitura do seu rosto)
data-genetic = dados genéticos
data-mothers_maiden_name = o nome de solteira da sua mãe
data-student_id = seu número de estudante
data-student_record = informações do seu registro de estudante
data-course_grades = suas disciplinas e notas
data-financial_aid = informações sobre seu auxílio financeiro para estudos
data-employee_id = seu número de identificação no trabalho
data-e_signature = sua assinatura eletrônica
data-private_key = uma chave secreta que comprova quem você é
data-geolocation = informações sobre os lugares onde você esteve
data-traffic = informações sobre quando e com quem você se comunicou
data-communications_content = o conteúdo de mensagens que você enviou ou recebeu
data-criminal_record = informações sobre processos criminais
data-children = informações sobre seus filhos ou filhas
data-elderly = informações que mostram que você é uma pessoa idosa
data-professional_secrecy = informações que devem ficar em segredo profissional (por exemplo na advocacia ou na medicina)
data-medical_id = seu número de identificação médica
data-cdi = informações protegidas de um projeto de pesquisa ou de defesa
data-irs_pin = seu código PIN do serviço de impostos
data-tax_information = suas informações sobre impostos
data-voter_id = seu número de inscrição eleitoral
data-account_passwords = senhas ou códigos da sua conta bancária
data-vital_record = sua certidão de nascimento ou de casamento
data-customer_financial = informações sobre suas operações com um banco ou uma empresa de empréstimos
data-employee_id_with_code = seu número de identificação no trabalho (com o respectivo código)
data-work_evaluation = avaliações do seu trabalho
data-unique_electronic_id = um número eletrônico que dá acesso à sua conta (com o respectivo código)
data-license_plates = registros dos lugares onde a placa do seu carro foi vista
data-special_categories = informações sensíveis (como religião, opiniões ou orientação sexual)
data-identity_theft_kit = vários dados que juntos identificam você
data-any = outras informações sobre você

## O que isso pode significar

heading-consequences = O que isso pode significar para você
consequence-identity_theft = Alguém pode se passar por você, por exemplo para abrir uma conta em seu nome.
consequence-financial_loss = Você pode perder dinheiro.
consequence-deceptive_messages = Você pode receber mensagens ou ligações falsas que usam essas informações para parecer verdadeiras.
consequence-account_misuse = Alguém pode tentar entrar nas suas contas.
consequence-loss_of_confidentiality = Outras pessoas podem ficar sabendo de coisas que você quer guardar para si.
consequence-damage_to_reputation = Outras pessoas podem pensar mal de você por causa do que souberem.
consequence-unwanted_contact = Pessoas desconhecidas podem entrar em contato com você.

## O que estamos fazendo
## “Já” mostra que a ação é passada: “fechamos” é igual no presente e no passado.

heading-measures = O que estamos fazendo
measure-access_closed = Já fechamos o caminho pelo qual isso aconteceu.
measure-systems_secured = Já tornamos nossos sistemas mais seguros.
measure-passwords_reset = Já trocamos as senhas afetadas.
measure-experts_engaged = Especialistas independentes estão nos ajudando a descobrir o que aconteceu.
measure-police_informed = Já avisamos a polícia.
measure-authority_informed = Já avisamos a autoridade responsável pela proteção de dados.
measure-data_recovered = Já recuperamos os dados.
measure-deletion_confirmed = A pessoa que recebeu os dados confirmou que eles foram apagados.
measure-page_removed = Já retiramos os dados da internet.
measure-monitoring_increased = Estamos acompanhando nossos sistemas mais de perto.
measure-procedures_changed = Já mudamos nossa forma de trabalhar para que isso não aconteça de novo.

heading-offer = Proteção de identidade gratuita
offer = { $credit_monitoring_months ->
    [one] Oferecemos a você a proteção de identidade da empresa { $credit_monitoring_provider } por { NUMBER($credit_monitoring_months) } mês. Ela é gratuita. Você não precisa de cartão de pagamento para se inscrever e não renuncia a nenhum direito.
    [many] Oferecemos a você a proteção de identidade da empresa { $credit_monitoring_provider } por { NUMBER($credit_monitoring_months) } de meses. Ela é gratuita. Você não precisa de cartão de pagamento para se inscrever e não renuncia a nenhum direito.
   *[other] Oferecemos a você a proteção de identidade da empresa { $credit_monitoring_provider } por { NUMBER($credit_monitoring_months) } meses. Ela é gratuita. Você não precisa de cartão de pagamento para se inscrever e não renuncia a nenhum direito.
}
offer-link = Inscrever-se na proteção de identidade da empresa { $credit_monitoring_provider }
offer-until = Por favor, inscreva-se até { DATE($credit_monitoring_enrol_by) }.

## O que você pode fazer

heading-you-can-do = O que você pode fazer
step-passwords = Troque agora sua senha e suas perguntas de segurança. Faça o mesmo em todas as contas que têm a mesma senha.
step-messages = Tenha cuidado com ligações e mensagens que você não esperava. Nunca vamos pedir senha nem número de conta dessa forma.
step-statements = Confira com frequência seus extratos bancários e seus relatórios de crédito nos próximos dois anos. Veja se há algo que você não reconhece.
step-statements-eu = Confira com frequência seus extratos bancários nos próximos dois anos. Veja se há algo que você não reconhece.
step-bank = Avise seu banco ou a empresa do seu cartão. Peça que acompanhem sua conta ou que deem um cartão novo a você.
step-health = Leia as cartas do seu seguro de saúde. Veja se há tratamentos que você não recebeu.
step-report-us = Se você acha que alguém está usando sua identidade de forma indevida, denuncie o caso à polícia, à Procuradoria-Geral (Attorney General) do seu estado e à Comissão Federal de Comércio (Federal Trade Commission).
step-report = Se você acha que alguém está usando seus dados de forma indevida, denuncie o caso à polícia.

heading-credit = Congelamento de crédito, alerta de fraude e seus direitos
freeze = Você pode pedir o congelamento de segurança (security freeze) do seu cadastro de crédito. O congelamento é gratuito, e cancelá-lo também é. Enquanto ele durar, ninguém pode abrir um novo crédito em seu nome.
freeze-how = Faça o pedido a cada uma das três agências de crédito, pela internet, por telefone ou pelo correio. Tenha em mãos seu nome completo, seus endereços dos últimos dois anos, sua data de nascimento e seu número de Seguro Social (Social Security). Se fizer o pedido pelo correio, inclua cópias de um documento de identidade e de uma conta ou fatura recente. Se o pedido for feito pela internet ou por telefone, o congelamento começa em até um dia útil. Se for feito pelo correio, começa em até três dias úteis.
fraud-alert = Você também pode pedir um alerta de fraude, que é gratuito e dura um ano. Com o alerta, quem empresta dinheiro deve verificar se é realmente você. Basta fazer o pedido a uma agência. Ela avisa as outras duas. Se roubaram sua identidade, o alerta pode durar sete anos.
credit-reports = Você pode obter seus relatórios de crédito gratuitamente aqui:
police-report = Você tem o direito de obter o boletim de ocorrência (police report) sobre este incidente, se houver um. Se roubaram sua identidade, você também pode registrar um boletim de ocorrência e obter uma cópia dele.
fcra = A lei sobre relatórios de crédito (Fair Credit Reporting Act) dá direitos a você. Por exemplo, você pode ver seu cadastro de crédito e obter a correção de erros. Você pode ler sobre esses direitos aqui:
heading-bureaus = As três agências de crédito
heading-agencies = Órgãos públicos que podem ajudar você

## Contato

heading-contact = Para mais informações
contact = Por favor, ligue ou escreva para nós se tiver dúvidas ou precisar de ajuda.
label-phone = Telefone:
label-email = E-mail:
contact-hours = Horário de atendimento: { $contact_hours }
contact-page = Perguntas e respostas sobre este incidente
toll-free = As ligações para o nosso número são gratuitas.
dpo = Você também pode escrever para a pessoa encarregada da proteção de dados na nossa organização.
other-formats = Você pode receber este aviso em outro idioma, em letras grandes, em braile ou em áudio. Por favor, ligue ou escreva para nós.
genuine = Você tem dúvida se este aviso é mesmo nosso? Então abra nosso site por conta própria ou ligue para nós.
genuine-link = Verificar se este aviso é autêntico
sorry = Lamentamos que isso tenha acontecido.

notice-subject = { $organisation_name }: aviso sobre seus dados pessoais
notice-title = Aviso sobre seus dados pessoais
notice-intro = Houve um incidente na organização { $organisation_name }. Seus dados pessoais foram ou podem ter sido afetados. Este aviso explica o que aconteceu, o que estamos fazendo e o que você pode fazer.
ferpa-heading = Seus registros educacionais
ferpa-rights = A lei FERPA (Family Educational Rights and Privacy Act) dá direitos a você. Você pode pedir que mostremos seus registros educacionais e que corrijamos o que estiver errado neles. Para crianças e adolescentes na escola, esses direitos são dos pais.
