# Textos que comparten varias plantillas. Lea locales/README.md antes de cambiar uno.

font-stack = 'Segoe UI', 'Helvetica Neue', Arial, 'Noto Sans', sans-serif

drill-banner = Esto es un simulacro. No ha pasado nada con sus datos y no tiene que hacer nada.
date-line = Fecha: { DATE($notice_date) }
reference-line = Nuestra referencia: { $reference }
greeting = A la atención de { $recipient_name }:
greeting-guardian = A la atención de { $guardian_name }, madre, padre o tutor legal de { $recipient_name }:

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
discovered = Lo supimos el { DATE($discovered_on) }.
police-asked-to-wait = La policía u otra autoridad encargada de hacer cumplir la ley nos pidió que esperásemos antes de enviar este aviso.
police-did-not-ask-to-wait = Ninguna autoridad encargada de hacer cumplir la ley nos pidió que esperásemos antes de enviar este aviso.

circumstance-unauthorised_access = Alguien entró sin permiso en uno de nuestros sistemas informáticos y pudo ver o copiar datos.
circumstance-stolen_credentials = Alguien usó una contraseña robada para entrar en una de nuestras cuentas y pudo ver o copiar datos.
circumstance-deceptive_message = Alguien engañó con un mensaje falso a una persona de nuestro personal y así pudo llegar a los datos.
circumstance-malware = Un programa dañino entró en uno de nuestros sistemas informáticos. Pudo leer o copiar datos.
circumstance-ransomware = Alguien entró en nuestros sistemas informáticos, bloqueó datos y pidió dinero. Es posible que también copiara los datos.
circumstance-misdirected_message = Un mensaje con datos se envió a la persona equivocada.
circumstance-published_by_mistake = Por error, los datos se podían ver en internet.
circumstance-lost_device = Se perdió un equipo o soporte que contenía datos.
circumstance-stolen_device = Robaron un equipo o soporte que contenía datos.
circumstance-lost_documents = Se perdieron o fueron robados papeles que contenían datos.
circumstance-improper_use_by_staff = Una persona de nuestro personal miró o usó datos sin un motivo propio de su trabajo.
circumstance-service_provider = Ocurrió en una empresa que trata datos para nosotros.

heading-data = Qué información está afectada
data-own = Esta información sobre usted está afectada: { $own_data }.
data-all = Esta información sobre usted está o puede estar afectada:

data-name = su nombre
data-contact = sus datos de contacto, como la dirección, el teléfono o el correo electrónico
data-date_of_birth = su fecha de nacimiento
data-ssn = su número de Seguro Social
data-drivers_license = el número de su licencia de conducir
data-state_id = el número de su tarjeta de identidad estatal
data-passport = su número de pasaporte
data-tax_id = su número de identificación fiscal
data-military_id = su número de identificación militar
data-tribal_id = su número de identificación tribal
data-national_id = su número de documento nacional de identidad
data-other_government_id = otro número que le dio un organismo público
data-account_with_code = su número de cuenta bancaria, con un código o una contraseña de la cuenta
data-account_without_code = su número de cuenta bancaria
data-payment_card = el número de su tarjeta de pago
data-credit_card = el número de su tarjeta de crédito
data-online_credentials = su nombre de usuario y su contraseña de una cuenta en línea
data-email_credentials = la contraseña de su correo electrónico
data-security_questions = sus preguntas de seguridad y las respuestas
data-medical = información sobre su salud o su tratamiento
data-health_insurance = el número o la póliza de su seguro médico
data-phi = información de salud que tenía sobre usted un centro médico o una aseguradora
data-phr = información de su historial personal de salud
data-biometric = datos biométricos, como una huella dactilar o una imagen de su rostro
data-genetic = datos genéticos
data-mothers_maiden_name = el apellido de soltera de su madre
data-student_id = su número de estudiante
data-student_record = información de su expediente de estudiante
data-course_grades = sus cursos y calificaciones
data-financial_aid = información sobre su ayuda económica para estudios
data-employee_id = su número de empleado o empleada
data-e_signature = su firma electrónica
data-private_key = una clave secreta que demuestra quién es usted
data-geolocation = información sobre los lugares donde estuvo
data-traffic = información sobre cuándo y con quién se comunicó
data-communications_content = el contenido de mensajes que envió o recibió
data-criminal_record = información sobre procedimientos penales
data-children = información sobre sus hijos o hijas
data-elderly = información que indica que usted es una persona mayor
data-professional_secrecy = información que un profesional, como un abogado o una médica, debe mantener en secreto
data-medical_id = su número de identificación médica
data-cdi = información protegida de un proyecto de investigación o de defensa
data-irs_pin = su PIN del servicio de impuestos
data-tax_information = su información fiscal
data-voter_id = su número de votante
data-account_passwords = contraseñas o códigos de su cuenta bancaria
data-vital_record = su acta de nacimiento o de matrimonio
data-customer_financial = información sobre sus asuntos con un banco o prestamista
data-employee_id_with_code = su número de empleado o empleada, con su código
data-work_evaluation = evaluaciones de su trabajo
data-unique_electronic_id = un número electrónico que abre su cuenta, con su código
data-license_plates = registros de dónde se vio la placa de su vehículo
data-special_categories = información sensible, como religión, opiniones u orientación sexual
data-identity_theft_kit = varios datos que juntos permiten identificarle
data-any = otra información sobre usted

heading-consequences = Qué puede significar para usted
consequence-identity_theft = Alguien podría hacerse pasar por usted, por ejemplo para abrir una cuenta a su nombre.
consequence-financial_loss = Usted podría perder dinero.
consequence-deceptive_messages = Podría recibir mensajes o llamadas falsos que usan esta información para parecer verdaderos.
consequence-account_misuse = Alguien podría intentar entrar en sus cuentas.
consequence-loss_of_confidentiality = Otras personas podrían enterarse de cosas que usted quiere mantener en privado.
consequence-damage_to_reputation = Otras personas podrían pensar mal de usted por lo que lleguen a saber.
consequence-unwanted_contact = Personas desconocidas podrían ponerse en contacto con usted.

heading-measures = Qué estamos haciendo
measure-access_closed = Cerramos la vía por la que ocurrió.
measure-systems_secured = Hicimos más seguros nuestros sistemas.
measure-passwords_reset = Cambiamos las contraseñas afectadas.
measure-experts_engaged = Expertos independientes nos ayudan a averiguar qué ocurrió.
measure-police_informed = Informamos a la policía.
measure-authority_informed = Informamos a la autoridad responsable de la protección de datos.
measure-data_recovered = Recuperamos los datos.
measure-deletion_confirmed = La persona que recibió los datos confirmó que los borró.
measure-page_removed = Retiramos los datos de internet.
measure-monitoring_increased = Vigilamos nuestros sistemas más de cerca.
measure-procedures_changed = Cambiamos nuestra forma de trabajar para que no vuelva a ocurrir.

heading-offer = Protección de identidad gratuita
offer = { $credit_monitoring_months ->
    [one] Le ofrecemos la protección de identidad de { $credit_monitoring_provider } durante { NUMBER($credit_monitoring_months) } mes. Es gratuita. No necesita tarjeta de pago para inscribirse y no renuncia a ningún derecho.
    [many] Le ofrecemos la protección de identidad de { $credit_monitoring_provider } durante { NUMBER($credit_monitoring_months) } de meses. Es gratuita. No necesita tarjeta de pago para inscribirse y no renuncia a ningún derecho.
   *[other] Le ofrecemos la protección de identidad de { $credit_monitoring_provider } durante { NUMBER($credit_monitoring_months) } meses. Es gratuita. No necesita tarjeta de pago para inscribirse y no renuncia a ningún derecho.
}
offer-link = Inscribirse con { $credit_monitoring_provider }
offer-until = Inscríbase a más tardar el { DATE($credit_monitoring_enrol_by) }.

heading-you-can-do = Qué puede hacer usted
step-passwords = Cambie ahora su contraseña y sus preguntas de seguridad. Haga lo mismo en todas las cuentas con la misma contraseña.
step-messages = Tenga cuidado con las llamadas y los mensajes que no esperaba. Nunca le pediremos por esos medios una contraseña ni un número de cuenta.
step-statements = Revise a menudo sus extractos bancarios y sus informes de crédito durante los próximos dos años. Busque todo lo que no reconozca.
step-statements-eu = Revise a menudo sus extractos bancarios durante los próximos dos años. Busque todo lo que no reconozca.
step-bank = Avise a su banco o a la empresa de su tarjeta. Pida que vigilen su cuenta o que le den una tarjeta nueva.
step-health = Lea las cartas de su seguro médico. Busque tratamientos que usted no haya recibido.
step-report-us = Si cree que alguien usa su identidad, denúncielo a la policía, al fiscal general (Attorney General) de su estado y a la Comisión Federal de Comercio (Federal Trade Commission).
step-report = Si cree que alguien usa sus datos, denúncielo a la policía.

heading-credit = Congelamiento de crédito, alerta de fraude y sus derechos
freeze = Puede pedir un congelamiento de seguridad (security freeze) de su expediente de crédito. Es gratuito, y también lo es quitarlo. Mientras dura, nadie puede abrir un crédito nuevo a su nombre.
freeze-how = Pídalo a cada una de las tres agencias de crédito, por internet, por teléfono o por correo. Tenga a mano su nombre completo, sus direcciones de los últimos dos años, su fecha de nacimiento y su número de Seguro Social. Si lo pide por correo, añada copias de una identificación y de una factura reciente. El congelamiento empieza en un día hábil si lo pide por internet o por teléfono, y en tres días hábiles si lo pide por correo.
fraud-alert = También puede pedir una alerta de fraude, que es gratuita y dura un año. Quien presta dinero debe entonces comprobar que de verdad se trata de usted. Basta con pedirla a una agencia. Esta avisa a las otras dos. Si le robaron la identidad, la alerta puede durar siete años.
credit-reports = Aquí puede obtener gratis sus informes de crédito:
police-report = Tiene derecho a obtener el informe policial sobre este incidente, si existe. Si le robaron la identidad, también puede presentar una denuncia y obtener una copia.
fcra = La ley de informes de crédito justos (Fair Credit Reporting Act) le da derechos. Por ejemplo, puede ver su expediente de crédito y pedir que se corrijan los errores. Aquí puede leer más:
heading-bureaus = Las tres agencias de crédito
heading-agencies = Organismos públicos que pueden ayudarle

heading-contact = Más información
contact = Llámenos o escríbanos si tiene preguntas o necesita ayuda.
label-phone = Teléfono:
label-email = Correo electrónico:
contact-hours = Horario: { $contact_hours }
contact-page = Preguntas y respuestas sobre este incidente
toll-free = La llamada a nuestro número es gratuita.
dpo = También puede escribir a nuestro delegado de protección de datos.
other-formats = Puede recibir este aviso en otro idioma, en letra grande, en braille o en audio. Llámenos o escríbanos.
genuine = ¿No sabe si este aviso es realmente nuestro? Entonces abra usted nuestro sitio web o llámenos.
genuine-link = Comprobar que este aviso es auténtico
sorry = Lamentamos lo ocurrido.

notice-subject = Aviso de { $organisation_name } sobre sus datos personales
notice-title = Aviso sobre sus datos personales
notice-intro = Hubo un incidente en { $organisation_name } y sus datos personales están o pueden estar afectados. Este aviso le explica qué ocurrió, qué estamos haciendo y qué puede hacer usted.
ferpa-heading = Su expediente educativo
ferpa-rights = La ley FERPA (Family Educational Rights and Privacy Act) le da derechos. Puede pedirnos ver su expediente educativo y que corrijamos lo que esté mal. En el caso de menores en la escuela, estos derechos son de los padres.
