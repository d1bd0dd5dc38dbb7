subject = Incident with your data at { $organisation_name }: { $reference }
title = Incident with data that we hold for you
intro = { $organisation_name } holds data for you. This incident concerns it, or may concern it. You may have to tell authorities and people. We help you with what you need for that.
