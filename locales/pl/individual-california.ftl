subject = { $organisation_name }: zawiadomienie o naruszeniu ochrony danych
title = Zawiadomienie o naruszeniu ochrony danych
intro = W organizacji { $organisation_name } doszło do incydentu. Dotyczy on lub może dotyczyć Państwa danych osobowych. To zawiadomienie wyjaśnia, co się stało, co robimy i co mogą Państwo zrobić.
ca-what-happened = Co się stało
ca-information = Jakich danych dotyczy incydent
ca-what-we-do = Co robimy
ca-what-you-can-do = Co mogą Państwo zrobić
ca-more-information = Więcej informacji
