report = Scriveremo un rapporto sulla nostra indagine. Quando sarà pronto, potrà chiedercelo. Glielo invieremo per posta o per e-mail, come preferisce.
heading-report = Il rapporto su questo incidente
