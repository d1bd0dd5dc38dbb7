subject = { $organisation_name }: zawiadomienie o naruszeniu ochrony danych
title = Zawiadomienie o naruszeniu ochrony danych
why-here = Tam, gdzie to możliwe, zawiadamiamy bezpośrednio każdą osobę, której dotyczy incydent. Zamieszczamy to zawiadomienie, ponieważ możemy nie mieć aktualnych adresów wszystkich osób.
