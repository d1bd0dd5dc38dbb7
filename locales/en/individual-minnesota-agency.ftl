report = We will write a report about our investigation. You can ask us for it when it is done, and we send it to you by mail or by e-mail, as you prefer.
heading-report = The report about this incident
