# Textos que vários modelos compartilham. Leia locales/README.md antes de mudar um deles:
# cada variante que usa um texto alterado vira uma nova versão e precisa de nova aprovação.

font-stack = 'Segoe UI', 'Helvetica Neue', Arial, 'Noto Sans', sans-serif

## A moldura do aviso

drill-banner = Este é um exercício de simulação. Nada aconteceu com seus dados, e você não precisa fazer nada.
date-line = Data: { DATE($notice_date) }
reference-line = Nossa referência: { $reference }
greeting = À atenção de { $recipient_name },
greeting-guardian = À atenção de { $guardian_name }, como mãe, pai ou responsável legal de { $recipient_name },
greeting-next-of-kin = À atenção de { $next_of_kin_name }, familiar de { $recipient_name },
about-other = Este aviso é sobre { $recipient_name }. Onde se lê “seus dados”, “suas contas” ou “seus direitos”, trata-se dos dados, das contas ou dos direitos de { $recipient_name }.

## Como se chama a maioria dos avisos

notice-subject = { $organisation_name }: aviso sobre seus dados pessoais
notice-title = Aviso sobre seus dados pessoais
notice-intro = Houve um incidente na organização { $organisation_name }. Seus dados pessoais foram ou podem ter sido afetados. Este aviso explica o que aconteceu, o que estamos fazendo e o que você pode fazer.

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
discovered = Soubemos do incidente em { DATE($discovered_on) }.
police-asked-to-wait = A polícia ou outra autoridade responsável pela aplicação da lei pediu que esperássemos antes de enviar este aviso.
police-did-not-ask-to-wait = Nenhuma autoridade responsável pela aplicação da lei pediu que esperássemos antes de enviar este aviso.

circumstance-unauthorised_access = Alguém entrou sem permissão em um dos nossos sistemas de informática. Essa pessoa pode ter visto ou copiado dados.
circumstance-stolen_credentials = Alguém usou uma senha roubada para entrar em uma das nossas contas. Essa pessoa pode ter visto ou copiado dados.
circumstance-deceptive_message = Alguém enganou uma pessoa da nossa equipe com uma mensagem falsa e assim conseguiu acesso a dados. Quem fez isso pode ter visto ou copiado os dados.
circumstance-malware = Um programa malicioso entrou em um dos nossos sistemas de informática. Esse programa pode ter lido ou copiado dados.
circumstance-ransomware = Alguém entrou nos nossos sistemas de informática, bloqueou dados e pediu dinheiro. Os dados também podem ter sido copiados.
circumstance-misdirected_message = Uma mensagem com dados foi enviada para a pessoa errada.
circumstance-published_by_mistake = Por engano, dados ficaram visíveis na internet.
circumstance-lost_device = Um computador, um telefone ou outro aparelho com dados foi perdido.
circumstance-stolen_device = Um computador, um telefone ou outro aparelho com dados foi roubado.
circumstance-lost_documents = Papéis com dados foram perdidos ou roubados.
circumstance-improper_use_by_staff = Uma pessoa da nossa equipe viu ou usou dados sem que o trabalho exigisse isso.
circumstance-service_provider = Isso aconteceu em uma empresa que trata dados para nós.

number-affected = { $persons_count ->
    [one] Pelo que sabemos hoje, { NUMBER($persons_count) } pessoa foi afetada.
    [many] Pelo que sabemos hoje, { NUMBER($persons_count) } de pessoas foram afetadas.
   *[other] Pelo que sabemos hoje, { NUMBER($persons_count) } pessoas foram afetadas.
}
number-records = { $records_count ->
    [one] Pelo que sabemos hoje, { NUMBER($records_count) } registro foi afetado.
    [many] Pelo que sabemos hoje, { NUMBER($records_count) } de registros foram afetados.
   *[other] Pelo que sabemos hoje, { NUMBER($records_count) } registros foram afetados.
}
heading-delay = Por que você só está recebendo este aviso agora
heading-acquirers = Quem obteve as informações

## Dados

heading-data = Quais informações foram afetadas
data-own = Estas informações sobre você foram afetadas: { $own_data }.
data-all = Estas informações sobre você foram ou podem ter sido afetadas:

data-name = seu nome
data-contact = seus dados de contato (como endereço, telefone ou e-mail)
data-date_of_birth = sua data de nascimento
data-ssn = seu número de Seguro Social (Social Security)
data-drivers_license = o número da sua carteira de motorista
data-state_id = o número de um documento de identidade emitido pelo seu estado
data-passport = o número do seu passaporte
data-tax_id = seu número de identificação fiscal
data-military_id = seu número de identificação militar
data-tribal_id = seu número de identificação tribal
data-national_id = seu número nacional de identificação
data-other_government_id = outro número que você recebeu de um órgão público
data-account_with_code = o número da sua conta bancária com um código ou uma senha dessa conta
data-account_without_code = o número da sua conta bancária
data-payment_card = o número do seu cartão de pagamento
data-credit_card = o número do seu cartão de crédito
data-online_credentials = seu nome de usuário e sua senha de uma conta na internet
data-email_credentials = a senha da sua conta de e-mail
data-security_questions = suas perguntas de segurança e as respostas
data-medical = informações sobre sua saúde ou seu tratamento
data-health_insurance = o número ou a apólice do seu plano ou seguro de saúde
data-phi = informações de saúde que um serviço de saúde ou uma seguradora tinha sobre você
data-phr = informações do seu registro pessoal de saúde
data-biometric = dados biométricos (como uma impressão digital ou uma leitura do seu rosto)
data-genetic = dados genéticos
data-mothers_maiden_name = o nome de solteira da sua mãe
data-student_id = seu número de matrícula de estudante
data-student_record = informações dos seus registros de estudante
data-course_grades = suas disciplinas e notas
data-financial_aid = informações sobre seu auxílio financeiro estudantil
data-employee_id = seu número de identificação no trabalho
data-e_signature = sua assinatura eletrônica
data-private_key = uma chave secreta que comprova quem você é
data-geolocation = informações sobre os lugares onde você esteve
data-traffic = informações sobre quando e com quem você se comunicou
data-communications_content = o conteúdo de mensagens que você enviou ou recebeu
data-criminal_record = informações sobre processos criminais
data-children = informações sobre seus filhos ou filhas
data-elderly = informações que mostram que você é uma pessoa idosa
data-professional_secrecy = informações protegidas por sigilo profissional (como o da advocacia ou da medicina)
data-medical_id = seu número de identificação médica
data-cdi = informações protegidas de um projeto de pesquisa ou de defesa
data-irs_pin = o PIN que protege sua declaração de imposto de renda (IRS IP PIN)
data-tax_information = suas informações sobre impostos
data-voter_id = seu número de inscrição eleitoral
data-account_passwords = senhas ou códigos da sua conta bancária
data-vital_record = sua certidão de nascimento ou de casamento
data-customer_financial = informações sobre suas operações com um banco ou uma empresa de empréstimos
data-employee_id_with_code = seu número de identificação no trabalho com um código ou uma senha correspondente
data-work_evaluation = avaliações do seu trabalho
data-unique_electronic_id = um número eletrônico que dá acesso à sua conta bancária (com o respectivo código)
data-license_plates = registros dos lugares onde a placa do seu carro foi vista
data-special_categories = informações sensíveis (como religião, opiniões políticas ou orientação sexual)
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
measure-procedures_changed = Já mudamos nossa forma de trabalhar para que um incidente assim seja menos provável.

heading-prevention = Para que isso não aconteça de novo

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
step-bank = Avise seu banco ou a administradora do seu cartão. Peça que acompanhem sua conta ou que emitam um cartão novo para você.
step-health = Leia as cartas do seu plano ou seguro de saúde. Veja se há tratamentos que você não recebeu.
step-report-us = Se você acha que alguém está usando sua identidade de forma indevida, denuncie o caso à polícia, à Procuradoria-Geral (Attorney General) do seu estado e à Comissão Federal de Comércio (Federal Trade Commission).
step-report = Se você acha que alguém está usando seus dados de forma indevida, denuncie o caso à polícia.

heading-credit = Congelamento de crédito, alerta de fraude e seus direitos
freeze = Você pode pedir o congelamento de segurança (security freeze) do seu cadastro de crédito. O congelamento é gratuito, e o descongelamento também. Enquanto o congelamento durar, fica difícil contratar qualquer novo crédito em seu nome.
freeze-how = Faça o pedido a cada uma das três agências de crédito, pela internet, por telefone ou pelo correio. Tenha em mãos seu nome completo, seus endereços dos últimos dois anos, sua data de nascimento e seu número de Seguro Social (Social Security). Se fizer o pedido pelo correio, inclua cópias de um documento de identidade e de uma conta ou fatura recente. Se o pedido for feito pela internet ou por telefone, o congelamento começa em até um dia útil. Se for feito pelo correio, começa em até três dias úteis.
fraud-alert = Você também pode pedir um alerta de fraude, que é gratuito e dura um ano. Com o alerta, quem empresta dinheiro deve verificar se é realmente você. Basta fazer o pedido a uma agência. Ela avisa as outras duas. Se roubaram sua identidade, o alerta pode durar sete anos.
credit-reports = Você pode obter seus relatórios de crédito gratuitamente aqui:
police-report = Você tem o direito de obter o boletim de ocorrência (police report) sobre este incidente, se houver um. Se roubaram sua identidade, você também pode registrar um boletim de ocorrência e obter uma cópia dele.
fcra = A lei sobre relatórios de crédito (Fair Credit Reporting Act) dá direitos a você. Por exemplo, você pode ver seu cadastro de crédito e exigir a correção de erros. Você pode ler sobre esses direitos aqui:
heading-bureaus = As três agências de crédito
heading-agencies = Órgãos públicos que podem ajudar você

ferpa-heading = Seus registros educacionais
ferpa-rights = A lei de direitos educacionais e privacidade da família (Family Educational Rights and Privacy Act, FERPA) dá direitos a você. Você pode pedir que mostremos seus registros educacionais e que corrijamos o que estiver errado neles. Até que cada estudante complete 18 anos ou entre no ensino superior, esses direitos pertencem às mães e aos pais.

## Contato

heading-contact = Para mais informações
contact = Por favor, ligue ou escreva para nós se tiver dúvidas ou precisar de ajuda.
label-phone = Telefone:
label-email = E-mail:
contact-hours = Horário de atendimento: { $contact_hours }
contact-page = Perguntas e respostas sobre este incidente
toll-free = As ligações feitas dos Estados Unidos para o nosso número são gratuitas.
dpo = Você também pode escrever para a pessoa encarregada da proteção de dados na nossa organização.
on-request = Você pode nos perguntar por escrito quais informações sobre você foram afetadas. Nós vamos dar essa informação.
complaint-authority = Você tem o direito de apresentar uma reclamação à autoridade de proteção de dados.
other-formats = Você pode receber este aviso em outro idioma, em letras grandes, em braile ou em áudio. Por favor, ligue ou escreva para nós.
genuine = Você tem dúvida se este aviso é mesmo nosso? Procure nosso número de telefone em um lugar em que você confia e ligue para nós. Você também pode fazer a verificação aqui:
genuine-link = Verificar se este aviso é autêntico
genuine-code = O código deste aviso é { $verify_code }. Você vai precisar dele nessa página.
sorry = Lamentamos que isso tenha acontecido.

## Quando se trata de outra pessoa: uma criança, alguém sob os cuidados de outra pessoa, uma pessoa que faleceu

about-data-own = Estes tipos de informação sobre { $recipient_name } foram afetados: { $own_data }.
about-data-all = Estes tipos de informação sobre { $recipient_name } foram ou podem ter sido afetados:
about-passwords = Troque agora as senhas e as perguntas de segurança das contas em questão. Faça o mesmo em todas as contas que têm a mesma senha.
about-letters = Preste atenção a cartas e ligações que não fazem sentido para essa pessoa, como contas a pagar, cartas sobre impostos ou cobranças de dívidas.
about-bank = Avise o banco ou a administradora do cartão dessa pessoa. Peça que acompanhem a conta ou que emitam um cartão novo.
about-health = Leia as cartas do plano ou seguro de saúde dessa pessoa. Veja se há tratamentos que ela não recebeu.
about-report-us = Se você acha que alguém está usando a identidade dessa pessoa de forma indevida, denuncie o caso à polícia, à Procuradoria-Geral (Attorney General) do seu estado e à Comissão Federal de Comércio (Federal Trade Commission).
about-report = Se você acha que alguém está usando os dados dessa pessoa de forma indevida, denuncie o caso à polícia.
heading-credit-about = Congelamento de crédito e direitos
about-police-report = Você tem o direito de obter o boletim de ocorrência (police report) sobre este incidente, se houver um. Se roubaram a identidade dessa pessoa, você também pode registrar um boletim de ocorrência e obter uma cópia dele.
about-fcra = A lei sobre relatórios de crédito (Fair Credit Reporting Act) dá direitos a cada pessoa que tem um cadastro de crédito. Por exemplo, os erros no cadastro devem ser corrigidos. Você pode ler sobre esses direitos aqui:
about-on-request = Você pode nos perguntar por escrito quais informações sobre { $recipient_name } foram afetadas. Nós vamos dar essa informação.

heading-risks = O que isso pode significar

## Quando todas as pessoas podem ler: em um site ou nos meios de comunicação

public-intro = Houve um incidente na organização { $organisation_name }. Dados pessoais foram ou podem ter sido afetados.
public-groups = O incidente pode ter afetado pessoas que fazem parte de um destes grupos:
public-data = Estes tipos de dados foram ou podem ter sido afetados:
public-ask = Você quer saber se seus próprios dados foram afetados? Por favor, ligue ou escreva para nós. Nós vamos dar essa informação.

## Grupos de pessoas, tipos de dados e riscos, como são informados a outras pessoas

people-students = estudantes
people-applicants = pessoas que se candidataram a uma vaga
people-alumni = ex-estudantes
people-staff = integrantes da equipe
people-researchers = pessoas que trabalham com pesquisa
people-patients = pacientes
people-customers = clientes
people-donors = pessoas que fizeram doações
people-children = crianças ou adolescentes
people-website_users = pessoas que usam um site ou serviço
people-suppliers = pessoas de contato de empresas fornecedoras

category-name = nomes
category-contact = dados de contato
category-date_of_birth = datas de nascimento
category-ssn = números de Seguro Social (Social Security)
category-drivers_license = números de carteiras de motorista
category-state_id = números de documentos de identidade estaduais
category-passport = números de passaportes
category-tax_id = números de identificação fiscal
category-military_id = números de identificação militar
category-tribal_id = números de identificação tribal
category-national_id = números nacionais de identificação
category-other_government_id = outros números dados por órgãos públicos
category-account_with_code = números de contas bancárias com códigos de acesso
category-account_without_code = números de contas bancárias
category-payment_card = números de cartões de pagamento
category-credit_card = números de cartões de crédito
category-online_credentials = nomes de usuário com senhas de contas na internet
category-email_credentials = senhas de contas de e-mail
category-security_questions = perguntas de segurança com as respostas
category-medical = dados referentes à saúde
category-health_insurance = números ou apólices de planos ou seguros de saúde
category-phi = dados de saúde guardados por serviços de saúde ou seguradoras
category-phr = dados de registros pessoais de saúde
category-biometric = dados biométricos
category-genetic = dados genéticos
category-mothers_maiden_name = nomes de solteira da mãe
category-student_id = números de matrícula de estudantes
category-student_record = dados de registros de estudantes
category-course_grades = disciplinas com as notas
category-financial_aid = dados sobre auxílio financeiro estudantil
category-employee_id = números de identificação no trabalho
category-e_signature = assinaturas eletrônicas
category-private_key = chaves secretas de autenticação
category-geolocation = dados de localização
category-traffic = dados de tráfego de comunicações
category-communications_content = conteúdo de comunicações
category-criminal_record = dados sobre condenações ou infrações penais
category-children = dados sobre crianças ou adolescentes
category-elderly = dados sobre pessoas idosas
category-professional_secrecy = dados protegidos por sigilo (legal, judicial ou profissional)
category-medical_id = números de identificação médica
category-cdi = informações controladas de projetos de pesquisa ou de defesa
category-irs_pin = códigos PIN que protegem declarações de imposto de renda
category-tax_information = informações sobre impostos
category-voter_id = números de inscrição eleitoral
category-account_passwords = senhas ou códigos de contas em instituições financeiras
category-vital_record = certidões de nascimento ou de casamento
category-customer_financial = informações sobre clientes de uma instituição financeira
category-employee_id_with_code = números de identificação no trabalho com códigos de acesso
category-work_evaluation = avaliações do trabalho
category-unique_electronic_id = identificadores eletrônicos com códigos de acesso
category-license_plates = registros de leitores de placas de veículos
category-special_categories = dados sensíveis (como religião, opiniões políticas ou orientação sexual)
category-identity_theft_kit = combinações de dados que bastam para roubar uma identidade
category-any = outros dados pessoais

risk-identity_theft = Roubo de identidade ou fraude.
risk-financial_loss = Prejuízo financeiro.
risk-deceptive_messages = Mensagens ou ligações enganosas que usam os dados.
risk-account_misuse = Tentativas de usar os dados para entrar em contas.
risk-loss_of_confidentiality = Perda da confidencialidade de dados pessoais.
risk-damage_to_reputation = Danos à reputação.
risk-unwanted_contact = Contato indesejado por parte de terceiros.
