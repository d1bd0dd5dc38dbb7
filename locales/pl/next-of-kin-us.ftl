subject = { $organisation_name }: zawiadomienie o danych osoby zmarłej
title = Zawiadomienie o danych osobowych osoby zmarłej
intro = Składamy Państwu wyrazy współczucia. W organizacji { $organisation_name } doszło do incydentu. Dotyczy on lub może dotyczyć danych tej osoby: { $recipient_name }. Otrzymują Państwo to zawiadomienie jako osoba z najbliższej rodziny lub osoba reprezentująca spadek. Wyjaśnia ono, co się stało, co robimy i co mogą Państwo zrobić.
bureaus-death = Prosimy zgłosić śmierć tej osoby każdemu z trzech biur informacji kredytowej, jeżeli nikt jeszcze tego nie zrobił. Biura oznaczają historię kredytową, aby firmy udzielające kredytów to widziały i nie udzielały nowego kredytu na to nazwisko. Prosimy przygotować kopię aktu zgonu.
freeze-estate = Jeżeli reprezentują Państwo spadek, mogą Państwo poprosić biura także o blokadę (security freeze) i o kopię historii kredytowej. Jedno i drugie jest bezpłatne.
accounts-open = Prosimy sprawdzać wyciągi ze wszystkich rachunków, które są jeszcze otwarte. Prosimy zwracać uwagę na wszystko, czego nie potrafią Państwo wyjaśnić.
