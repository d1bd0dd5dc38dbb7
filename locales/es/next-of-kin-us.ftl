subject = Aviso de { $organisation_name } sobre datos de una persona fallecida
title = Aviso sobre datos personales de una persona fallecida
intro = Reciba nuestro pésame. En { $organisation_name } hubo un incidente que afectó o puede haber afectado a datos de { $recipient_name }. Recibe este aviso porque usted es de la familia más cercana o porque representa la herencia. El aviso le explica qué ocurrió, qué estamos haciendo y qué puede hacer usted.
bureaus-death = Comunique el fallecimiento a cada una de las tres agencias de crédito, si nadie lo ha hecho todavía. Las agencias lo anotan en el expediente de crédito. Así, quien presta dinero lo ve y no abre un crédito nuevo a ese nombre. Tenga a mano una copia del acta de defunción.
freeze-estate = Si usted representa la herencia, también puede pedirles un congelamiento de seguridad (security freeze) y una copia del expediente de crédito. Las dos cosas son gratuitas.
accounts-open = Revise los movimientos de todas las cuentas que sigan abiertas. Compruebe si hay algo que no pueda explicarse.
