subject = { $organisation_name }: zawiadomienie dla mediów o naruszeniu ochrony danych
title = Zawiadomienie dla mediów o naruszeniu ochrony danych
please-tell = Prawo wymaga od nas zawiadomienia mediów, aby o incydencie dowiedziały się także osoby, do których nie możemy dotrzeć. Prosimy o podanie tej informacji w Państwa mediach.
