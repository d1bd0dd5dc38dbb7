subject = { $organisation_name }: zawiadomienie o danych z Państwa dokumentacji zdrowotnej
title = Zawiadomienie o danych z Państwa dokumentacji zdrowotnej
intro = W organizacji { $organisation_name } doszło do incydentu. Dotyczy on lub może dotyczyć danych z Państwa osobistej dokumentacji zdrowotnej. To zawiadomienie wyjaśnia, co się stało, co robimy i co mogą Państwo zrobić.
