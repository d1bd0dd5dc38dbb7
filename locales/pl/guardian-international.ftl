subject = { $organisation_name }: zawiadomienie o danych osoby pod Państwa opieką
title = Zawiadomienie o danych osobowych osoby pod Państwa opieką
intro = W organizacji { $organisation_name } doszło do naruszenia ochrony danych osobowych. Ten incydent dotyczy lub może dotyczyć danych tej osoby: { $recipient_name }. Otrzymują Państwo to zawiadomienie jako rodzic lub osoba sprawująca opiekę prawną. Wyjaśnia ono, co się stało, co to może oznaczać, co robimy i co mogą Państwo zrobić.
