subject = { $organisation_name }: zawiadomienie o danych dotyczących Państwa zdrowia
title = Zawiadomienie o danych dotyczących Państwa zdrowia
intro = W organizacji { $organisation_name } doszło do incydentu. Dotyczy on lub może dotyczyć danych o Państwa zdrowiu. To zawiadomienie wyjaśnia, co się stało, co robimy i co mogą Państwo zrobić.
