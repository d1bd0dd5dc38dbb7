report = Wir schreiben einen Bericht über unsere Untersuchung. Sobald er fertig ist, können Sie ihn bei uns anfordern. Wir schicken ihn Ihnen per Post oder per E-Mail, wie Sie es wünschen.
heading-report = Der Bericht über diesen Vorfall
