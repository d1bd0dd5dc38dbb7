subject = Bericht van { $organisation_name } over uw gegevens als student of leerling
title = Bericht over uw gegevens als student of leerling
intro = Er was een incident bij { $organisation_name }. Uw gegevens als student of leerling zijn daarbij betrokken of mogelijk betrokken. In dit bericht leest u wat er is gebeurd, wat wij doen en wat u kunt doen.
student-reference = Uw kenmerk bij ons als student of leerling: { $student_reference }
student-aid = Krijgt u van de Amerikaanse federale overheid financiële steun voor uw studie? Wees dan voorzichtig met berichten over uw leningen of uw steun. Log alleen in als u dit adres zelf hebt ingetypt:
