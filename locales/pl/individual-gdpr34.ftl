subject = { $organisation_name }: zawiadomienie o Państwa danych osobowych
title = Zawiadomienie o Państwa danych osobowych
intro = W organizacji { $organisation_name } doszło do naruszenia ochrony danych osobowych. Ten incydent dotyczy lub może dotyczyć Państwa danych. Obowiązek zawiadomienia Państwa nakłada na nas ogólne rozporządzenie Unii Europejskiej o ochronie danych (RODO, artykuł 34). Zawiadomienie wyjaśnia, co się stało, co to może dla Państwa oznaczać, co robimy i co mogą Państwo zrobić.
complaint = Mają Państwo prawo wnieść skargę do organu nadzorczego odpowiedzialnego za ochronę danych. Może to być na przykład organ w miejscu, w którym Państwo mieszkają, pracują lub w którym doszło do incydentu.
