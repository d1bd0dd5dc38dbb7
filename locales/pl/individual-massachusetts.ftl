subject = { $organisation_name }: zawiadomienie o Państwa danych osobowych
title = Zawiadomienie o Państwa danych osobowych
intro = Doszło do incydentu, który dotyczy lub może dotyczyć Państwa danych osobowych. To zawiadomienie wyjaśnia, jakie mają Państwo prawa i z jakiej bezpłatnej pomocy mogą Państwo skorzystać.
holder = Te dane przechowuje organizacja { $organisation_name }.
parent = Organizacja { $organisation_name } należy do organizacji { $organisation_parent }.
heading-services = Bezpłatna pomoc dla Państwa
services = Nasz personel bezpłatnie odpowie na Państwa pytania i pomoże Państwu w każdym z poniższych kroków. Nasz numer telefonu znajduje się na końcu tego zawiadomienia.
