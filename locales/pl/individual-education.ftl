subject = { $organisation_name }: zawiadomienie o Państwa danych szkolnych lub studenckich
title = Zawiadomienie o Państwa danych szkolnych lub studenckich
intro = W organizacji { $organisation_name } doszło do incydentu. Dotyczy on lub może dotyczyć Państwa danych szkolnych lub studenckich. To zawiadomienie wyjaśnia, co się stało, co robimy i co mogą Państwo zrobić.
student-reference = Państwa identyfikator szkolny lub studencki u nas: { $student_reference }
student-aid = Czy otrzymują Państwo federalną pomoc finansową na naukę? Prosimy wtedy uważać na wiadomości o pożyczkach lub o tej pomocy. Prosimy logować się tylko po samodzielnym wpisaniu tego adresu:
