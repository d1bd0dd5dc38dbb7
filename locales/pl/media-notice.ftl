subject = { $organisation_name }: zawiadomienie dla mediów o naruszeniu ochrony danych
title = Zawiadomienie dla mediów o naruszeniu ochrony danych
please-tell = Prawo wymaga od nas zawiadomienia mediów, aby o incydencie mogły się dowiedzieć wszystkie osoby, których on dotyczy. Prosimy o podanie tej informacji w Państwa mediach.
