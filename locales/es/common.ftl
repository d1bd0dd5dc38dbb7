# Textos que comparten varias plantillas. Lea locales/README.md antes de cambiar uno:
# cada variante que usa un texto cambiado pasa a ser una versión nueva y necesita una aprobación nueva.

font-stack = 'Segoe UI', 'Helvetica Neue', Arial, 'Noto Sans', sans-serif

## El marco de un aviso

drill-banner = Esto es un simulacro. A sus datos no les ha pasado nada y usted no tiene que hacer nada.
date-line = Fecha: { DATE($notice_date) }
reference-line = Nuestra referencia: { $reference }
greeting = A la atención de { $recipient_name }:
greeting-guardian = A la atención de { $guardian_name }, como madre, padre o representante legal de { $recipient_name }:
greeting-next-of-kin = A la atención de { $next_of_kin_name }, como familia más cercana de { $recipient_name }:
about-other = Este aviso trata sobre { $recipient_name }. Donde dice “sus datos”, “sus cuentas” o “sus derechos”, se refiere a los de { $recipient_name }.

## Cómo se llaman casi todos los avisos

notice-subject = Aviso de { $organisation_name } sobre sus datos personales
notice-title = Aviso sobre sus datos personales
notice-intro = En { $organisation_name } hubo un incidente que afectó o puede haber afectado a sus datos personales. Este aviso le explica qué ocurrió, qué estamos haciendo y qué puede hacer usted.

## Qué ocurrió

heading-what-happened = Qué ocurrió
when-day = { $dates_estimated ->
    [true] Creemos que ocurrió el { DATE($occurred_from) }.
   *[other] Ocurrió el { DATE($occurred_from) }.
}
when-range = { $dates_estimated ->
    [true] Creemos que ocurrió entre el { DATE($occurred_from) } y el { DATE($occurred_until) }.
   *[other] Ocurrió entre el { DATE($occurred_from) } y el { DATE($occurred_until) }.
}
when-unknown = Todavía no sabemos el día exacto en que ocurrió.
discovered = Supimos del incidente el { DATE($discovered_on) }.
police-asked-to-wait = La policía u otra autoridad encargada de hacer cumplir la ley nos pidió esperar antes de enviar este aviso.
police-did-not-ask-to-wait = Ninguna autoridad encargada de hacer cumplir la ley nos pidió esperar antes de enviar este aviso.

circumstance-unauthorised_access = Alguien entró sin permiso en uno de nuestros sistemas informáticos. Es posible que haya visto o copiado datos.
circumstance-stolen_credentials = Alguien usó una contraseña robada para entrar en una de nuestras cuentas. Es posible que haya visto o copiado datos.
circumstance-deceptive_message = Alguien engañó con un mensaje falso a una persona de nuestro equipo y así tuvo acceso a datos. Es posible que los haya visto o copiado.
circumstance-malware = Un programa dañino entró en uno de nuestros sistemas informáticos. Es posible que haya leído o copiado datos.
circumstance-ransomware = Alguien entró en nuestros sistemas informáticos, bloqueó datos y pidió dinero. Es posible que también se hayan copiado los datos.
circumstance-misdirected_message = Un mensaje con datos se envió a la persona equivocada.
circumstance-published_by_mistake = Por error, se podían ver datos en internet.
circumstance-lost_device = Se perdió una computadora, un teléfono u otro dispositivo que contenía datos.
circumstance-stolen_device = Robaron una computadora, un teléfono u otro dispositivo que contenía datos.
circumstance-lost_documents = Se perdieron o fueron robados papeles que contenían datos.
circumstance-improper_use_by_staff = Una persona de nuestro equipo consultó o usó datos, aunque su trabajo no lo requería.
circumstance-service_provider = Ocurrió en una empresa que trata datos por encargo nuestro.

number-affected = { $persons_count ->
    [one] Según lo que sabemos hoy, el incidente afecta a { NUMBER($persons_count) } persona.
    [many] Según lo que sabemos hoy, el incidente afecta a { NUMBER($persons_count) } de personas.
   *[other] Según lo que sabemos hoy, el incidente afecta a { NUMBER($persons_count) } personas.
}
number-records = { $records_count ->
    [one] Según lo que sabemos hoy, el incidente afecta a { NUMBER($records_count) } registro.
    [many] Según lo que sabemos hoy, el incidente afecta a { NUMBER($records_count) } de registros.
   *[other] Según lo que sabemos hoy, el incidente afecta a { NUMBER($records_count) } registros.
}
heading-delay = Por qué recibe este aviso ahora y no antes
heading-acquirers = Quién obtuvo la información

## Datos

heading-data = Qué información se vio afectada
data-own = El incidente afectó a esta información sobre usted: { $own_data }.
data-all = El incidente afectó o puede haber afectado a esta información sobre usted:

data-name = su nombre
data-contact = sus datos de contacto (como la dirección, el teléfono o el correo electrónico)
data-date_of_birth = su fecha de nacimiento
data-ssn = su número de Seguro Social
data-drivers_license = el número de su licencia de conducir
data-state_id = el número de una tarjeta de identidad que le dio su estado
data-passport = su número de pasaporte
data-tax_id = su número de identificación fiscal
data-military_id = su número de identificación militar
data-tribal_id = su número de identificación tribal
data-national_id = su número de documento nacional de identidad
data-other_government_id = otro número que le dio un organismo público
data-account_with_code = su número de cuenta bancaria con un código o una contraseña de la cuenta
data-account_without_code = su número de cuenta bancaria
data-payment_card = el número de su tarjeta de pago
data-credit_card = el número de su tarjeta de crédito
data-online_credentials = su nombre de usuario y su contraseña de una cuenta en línea
data-email_credentials = la contraseña de su correo electrónico
data-security_questions = sus preguntas de seguridad y las respuestas
data-medical = información sobre su salud o su tratamiento
data-health_insurance = el número o la póliza de su seguro médico
data-phi = información de salud que tenía sobre usted un servicio médico o una aseguradora
data-phr = información de su historial personal de salud
data-biometric = datos biométricos (como una huella dactilar o una imagen de su rostro)
data-genetic = datos genéticos
data-mothers_maiden_name = el apellido de soltera de su madre
data-student_id = su número de estudiante
data-student_record = información de su expediente de estudiante
data-course_grades = sus cursos y calificaciones
data-financial_aid = información sobre su ayuda económica para estudios
data-employee_id = su número de identificación laboral
data-e_signature = su firma electrónica
data-private_key = una clave secreta que demuestra quién es usted
data-geolocation = información sobre los lugares donde estuvo
data-traffic = información sobre cuándo y con quién se comunicó
data-communications_content = el contenido de mensajes que envió o recibió
data-criminal_record = información sobre procedimientos penales
data-children = información sobre sus hijas o hijos
data-elderly = información que indica que usted es una persona mayor
data-professional_secrecy = información protegida por el secreto profesional (como el de la abogacía o la medicina)
data-medical_id = su número de identificación médica
data-cdi = información protegida de un proyecto de investigación o de defensa
data-irs_pin = el PIN que protege su declaración de impuestos (IRS IP PIN)
data-tax_information = su información fiscal
data-voter_id = su número de votante
data-account_passwords = contraseñas o códigos de su cuenta bancaria
data-vital_record = su acta de nacimiento o de matrimonio
data-customer_financial = información sobre su relación con un banco o prestamista
data-employee_id_with_code = su número de identificación laboral con un código o una contraseña
data-work_evaluation = evaluaciones de su trabajo
data-unique_electronic_id = un número electrónico que da acceso a su cuenta bancaria (con su código)
data-license_plates = registros de dónde se vio la placa de su vehículo
data-special_categories = información sensible (como religión, opiniones políticas u orientación sexual)
data-identity_theft_kit = varios datos que juntos permiten saber quién es usted
data-any = otra información sobre usted

## Qué puede significar

heading-consequences = Qué puede significar esto para usted
consequence-identity_theft = Alguien podría hacerse pasar por usted, por ejemplo para abrir una cuenta a su nombre.
consequence-financial_loss = Usted podría perder dinero.
consequence-deceptive_messages = Usted podría recibir mensajes o llamadas falsos que usen esta información para parecer verdaderos.
consequence-account_misuse = Alguien podría intentar entrar en sus cuentas.
consequence-loss_of_confidentiality = Otras personas podrían enterarse de cosas que usted quiere mantener en privado.
consequence-damage_to_reputation = Otras personas podrían pensar mal de usted por lo que lleguen a saber.
consequence-unwanted_contact = Personas desconocidas podrían ponerse en contacto con usted.

## Qué hacemos

heading-measures = Qué estamos haciendo
measure-access_closed = Cerramos la vía por la que ocurrió el incidente.
measure-systems_secured = Hicimos más seguros nuestros sistemas.
measure-passwords_reset = Restablecimos las contraseñas afectadas.
measure-experts_engaged = Especialistas independientes nos ayudan a averiguar qué ocurrió.
measure-police_informed = Informamos a la policía.
measure-authority_informed = Informamos a la autoridad responsable de la protección de datos.
measure-data_recovered = Recuperamos los datos.
measure-deletion_confirmed = La persona que recibió los datos confirmó que se borraron.
measure-page_removed = Retiramos los datos de internet.
measure-monitoring_increased = Vigilamos nuestros sistemas con más atención.
measure-procedures_changed = Cambiamos nuestra forma de trabajar para que un incidente así sea menos probable.

heading-prevention = Para que no vuelva a ocurrir

heading-offer = Protección de identidad gratuita
offer = { $credit_monitoring_months ->
    [one] Le ofrecemos un servicio de protección de identidad durante { NUMBER($credit_monitoring_months) } mes, a cargo de { $credit_monitoring_provider }. Es gratuito. No necesita tarjeta de pago para inscribirse y no renuncia a ningún derecho.
    [many] Le ofrecemos un servicio de protección de identidad durante { NUMBER($credit_monitoring_months) } de meses, a cargo de { $credit_monitoring_provider }. Es gratuito. No necesita tarjeta de pago para inscribirse y no renuncia a ningún derecho.
   *[other] Le ofrecemos un servicio de protección de identidad durante { NUMBER($credit_monitoring_months) } meses, a cargo de { $credit_monitoring_provider }. Es gratuito. No necesita tarjeta de pago para inscribirse y no renuncia a ningún derecho.
}
offer-link = Inscribirse en el servicio de { $credit_monitoring_provider }
offer-until = Inscríbase a más tardar el { DATE($credit_monitoring_enrol_by) }.

## Qué puede hacer usted

heading-you-can-do = Qué puede hacer usted
step-passwords = Cambie ahora su contraseña y sus preguntas de seguridad. Haga lo mismo en todas las cuentas que tengan la misma contraseña.
step-messages = Tenga cuidado con las llamadas y los mensajes que no esperaba. Nunca le pediremos por esos medios una contraseña ni un número de cuenta.
step-statements = Revise a menudo sus estados de cuenta del banco y sus informes de crédito durante los próximos dos años. Compruebe si hay algo que no reconoce.
step-statements-eu = Revise a menudo los estados de cuenta o extractos de su banco durante los próximos dos años. Compruebe si hay algo que no reconoce.
step-bank = Avise a su banco o a la empresa de su tarjeta. Pida que vigilen su cuenta o que le den una tarjeta nueva.
step-health = Lea las cartas de su seguro médico. Compruebe si mencionan tratamientos que usted no recibió.
step-report-us = Si cree que alguien usa indebidamente su identidad, denúncielo a la policía, a la fiscalía general (Attorney General) de su estado y a la Comisión Federal de Comercio (Federal Trade Commission).
step-report = Si cree que alguien usa indebidamente sus datos, denúncielo a la policía.

heading-credit = Congelamiento de crédito, alerta de fraude y sus derechos
freeze = Puede pedir un congelamiento de seguridad (security freeze) de su expediente de crédito. Es gratuito, y también lo es quitarlo. Mientras dura, es difícil que alguien abra un crédito nuevo a su nombre.
freeze-how = Pídalo a cada una de las tres agencias de crédito, por internet, por teléfono o por correo postal. Tenga a mano su nombre completo, sus direcciones de los últimos dos años, su fecha de nacimiento y su número de Seguro Social. Si lo pide por correo postal, añada copias de un documento de identidad y de una factura reciente. Por internet o por teléfono, el congelamiento empieza en el plazo de un día hábil. Por correo postal, empieza en el plazo de tres días hábiles.
fraud-alert = También puede pedir una alerta de fraude, que es gratuita y dura un año. Quien presta dinero debe entonces comprobar que de verdad se trata de usted. Basta con pedirla a una agencia. Esta avisa a las otras dos. Si le robaron la identidad, la alerta puede durar siete años.
credit-reports = Aquí puede obtener gratis sus informes de crédito:
police-report = Tiene derecho a obtener el informe policial sobre este incidente, si existe. Si le robaron la identidad, también puede presentar usted una denuncia a la policía y obtener una copia.
fcra = La Ley de Informe Imparcial de Crédito (Fair Credit Reporting Act) le da derechos. Por ejemplo, puede ver su expediente de crédito y hacer que se corrijan los errores. Aquí puede leer sobre estos derechos:
heading-bureaus = Las tres agencias de crédito
heading-agencies = Organismos públicos que pueden ayudarle

ferpa-heading = Su expediente educativo
ferpa-rights = La Ley de Derechos Educativos y Privacidad Familiar (Family Educational Rights and Privacy Act, FERPA) le da derechos. Puede pedirnos ver su expediente educativo y que corrijamos lo que esté mal. Hasta que una persona cumple 18 años o empieza estudios superiores, estos derechos son de su madre y su padre.

## Contacto

heading-contact = Más información
contact = Llámenos o escríbanos si tiene preguntas o necesita ayuda.
label-phone = Teléfono:
label-email = Correo electrónico:
contact-hours = Horario: { $contact_hours }
contact-page = Preguntas y respuestas sobre este incidente
toll-free = Las llamadas a nuestro número desde Estados Unidos son gratuitas.
dpo = También puede escribir a la persona delegada de protección de datos de nuestra organización.
on-request = Puede preguntarnos por escrito qué información sobre usted se vio afectada. Se lo diremos.
complaint-authority = Tiene derecho a presentar una reclamación ante la autoridad de protección de datos.
other-formats = Puede recibir este aviso en otro idioma, en letra grande, en braille o en audio. Llámenos o escríbanos.
genuine = ¿Duda de que este aviso sea nuestro? Busque nuestro teléfono por un medio en el que confíe y llámenos. También puede comprobarlo aquí:
genuine-link = Comprobar si este aviso es auténtico
genuine-code = El código de este aviso es { $verify_code }. En esa página se lo pedirán.
sorry = Lamentamos lo ocurrido.

## Cuando se trata de otra persona: menores, personas al cuidado de alguien, personas fallecidas

about-data-own = El incidente afectó a estos tipos de información sobre { $recipient_name }: { $own_data }.
about-data-all = El incidente afectó o puede haber afectado a estos tipos de información sobre { $recipient_name }:
about-passwords = Cambie ahora las contraseñas y las preguntas de seguridad de las cuentas afectadas. Haga lo mismo en todas las cuentas que tengan la misma contraseña.
about-letters = Preste atención a las cartas y llamadas que no tengan sentido para esta persona, como facturas, cartas sobre impuestos o reclamaciones de deudas.
about-bank = Avise al banco o a la empresa de la tarjeta de esta persona. Pida que vigilen la cuenta o que den una tarjeta nueva.
about-health = Lea las cartas del seguro médico de esta persona. Compruebe si mencionan tratamientos que no se dieron.
about-report-us = Si cree que alguien usa indebidamente la identidad de esta persona, denúncielo a la policía, a la fiscalía general (Attorney General) de su estado y a la Comisión Federal de Comercio (Federal Trade Commission).
about-report = Si cree que alguien usa indebidamente los datos de esta persona, denúncielo a la policía.
heading-credit-about = Congelamiento de crédito y derechos
about-police-report = Tiene derecho a obtener el informe policial sobre este incidente, si existe. Si robaron la identidad de esta persona, también puede presentar usted una denuncia a la policía y obtener una copia.
about-fcra = La Ley de Informe Imparcial de Crédito (Fair Credit Reporting Act) da derechos a cada persona que tiene un expediente de crédito. Por ejemplo, los errores del expediente se deben corregir. Aquí puede leer sobre estos derechos:
about-on-request = Puede preguntarnos por escrito qué información sobre { $recipient_name } se vio afectada. Se lo diremos.

heading-risks = Qué puede significar esto

## Cuando lo lee todo el mundo: en un sitio web o en los medios de comunicación

public-intro = En { $organisation_name } hubo un incidente que afectó o puede haber afectado a datos personales.
public-groups = Puede tratarse de personas que pertenecen a uno de estos grupos:
public-data = El incidente afectó o puede haber afectado a estos tipos de datos:
public-ask = ¿Quiere saber si sus propios datos se vieron afectados? Llámenos o escríbanos. Se lo diremos.

## Grupos de personas, tipos de datos y riesgos, como se cuentan a terceros

people-students = estudiantes
people-applicants = solicitantes
people-alumni = exestudiantes
people-staff = personal
people-researchers = personal investigador
people-patients = pacientes
people-customers = clientes
people-donors = donantes
people-children = menores de edad
people-website_users = personas que usan un sitio web o servicio
people-suppliers = personas de contacto de empresas proveedoras

category-name = nombre
category-contact = datos de contacto
category-date_of_birth = fecha de nacimiento
category-ssn = número de Seguro Social
category-drivers_license = número de licencia de conducir
category-state_id = número de tarjeta de identidad estatal
category-passport = número de pasaporte
category-tax_id = número de identificación fiscal
category-military_id = número de identificación militar
category-tribal_id = número de identificación tribal
category-national_id = número de documento nacional de identidad
category-other_government_id = otros números asignados por organismos públicos
category-account_with_code = número de cuenta bancaria con código de acceso
category-account_without_code = número de cuenta bancaria
category-payment_card = número de tarjeta de pago
category-credit_card = número de tarjeta de crédito
category-online_credentials = nombre de usuario y contraseña de cuentas en línea
category-email_credentials = contraseña de correo electrónico
category-security_questions = preguntas de seguridad y sus respuestas
category-medical = datos relativos a la salud
category-health_insurance = número o póliza de seguro médico
category-phi = datos de salud en poder de servicios médicos o aseguradoras
category-phr = datos de historiales personales de salud
category-biometric = datos biométricos
category-genetic = datos genéticos
category-mothers_maiden_name = apellido de soltera de la madre
category-student_id = número de estudiante
category-student_record = datos de expedientes de estudiantes
category-course_grades = cursos y calificaciones
category-financial_aid = datos sobre ayudas económicas para estudios
category-employee_id = número de identificación laboral
category-e_signature = firma electrónica
category-private_key = claves secretas de autenticación
category-geolocation = datos de localización
category-traffic = datos de tráfico de las comunicaciones
category-communications_content = contenido de las comunicaciones
category-criminal_record = datos relativos a condenas e infracciones penales
category-children = datos sobre menores de edad
category-elderly = datos sobre personas mayores
category-professional_secrecy = datos protegidos por secreto legal, judicial o profesional
category-medical_id = número de identificación médica
category-cdi = información controlada de proyectos de investigación o de defensa
category-irs_pin = PIN que protege la declaración de impuestos
category-tax_information = información fiscal
category-voter_id = número de votante
category-account_passwords = contraseñas o códigos de cuentas financieras
category-vital_record = acta de nacimiento o de matrimonio
category-customer_financial = información de clientes de una entidad financiera
category-employee_id_with_code = número de identificación laboral con código de acceso
category-work_evaluation = evaluaciones del trabajo
category-unique_electronic_id = identificador electrónico con código de acceso
category-license_plates = registros de lectores de placas de vehículos
category-special_categories = datos sensibles (como religión, opiniones políticas u orientación sexual)
category-identity_theft_kit = combinaciones de datos que bastan para robar una identidad
category-any = otros datos personales

risk-identity_theft = Robo de identidad o fraude.
risk-financial_loss = Pérdida de dinero.
risk-deceptive_messages = Mensajes o llamadas engañosos que usen los datos.
risk-account_misuse = Intentos de usar los datos para entrar en cuentas.
risk-loss_of_confidentiality = Pérdida de confidencialidad de datos personales.
risk-damage_to_reputation = Daño a la reputación.
risk-unwanted_contact = Contacto no deseado por parte de terceros.
