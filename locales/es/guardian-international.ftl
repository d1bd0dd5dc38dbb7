subject = Aviso de { $organisation_name } sobre datos de una persona a su cargo
title = Aviso sobre datos personales de una persona a su cargo
intro = En { $organisation_name } hubo una violación de la seguridad de los datos personales que afectó o puede haber afectado a datos de { $recipient_name }. Recibe este aviso porque usted es su madre, su padre o su representante legal. El aviso le explica qué ocurrió, qué puede significar, qué estamos haciendo y qué puede hacer usted.
