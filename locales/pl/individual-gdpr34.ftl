subject = { $organisation_name }: zawiadomienie o Państwa danych osobowych
title = Zawiadomienie o Państwa danych osobowych
intro = W organizacji { $organisation_name } doszło do naruszenia ochrony danych osobowych. Ten incydent dotyczy lub może dotyczyć Państwa danych. Do tego zawiadomienia zobowiązuje nas ogólne rozporządzenie o ochronie danych (RODO, artykuł 34). Zawiadomienie wyjaśnia, co się stało, co to może dla Państwa oznaczać, co robimy i co mogą Państwo zrobić.
complaint = Mają Państwo prawo wnieść skargę do organu nadzorczego odpowiedzialnego za ochronę danych. Można to zrobić na przykład tam, gdzie Państwo mieszkają, gdzie Państwo pracują lub gdzie doszło do incydentu.
