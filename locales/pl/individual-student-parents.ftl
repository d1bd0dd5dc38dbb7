subject = { $organisation_name }: zawiadomienie o danych szkolnych lub studenckich
title = Zawiadomienie o danych szkolnych lub studenckich
intro = W organizacji { $organisation_name } doszło do incydentu. Dotyczy on lub może dotyczyć danych osób, które się uczą lub studiują. To zawiadomienie jest dla rodziców, dla osób sprawujących opiekę prawną oraz dla pełnoletnich osób, które się uczą lub studiują. Wyjaśnia ono, co się stało, co robimy i co mogą Państwo zrobić.
