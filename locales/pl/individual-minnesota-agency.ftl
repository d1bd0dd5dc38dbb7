report = Napiszemy raport z naszego postępowania wyjaśniającego. Gdy raport będzie gotowy, mogą Państwo o niego poprosić. Wyślemy go Państwu zwykłą pocztą lub e-mailem, zgodnie z Państwa wyborem.
heading-report = Raport o tym incydencie
