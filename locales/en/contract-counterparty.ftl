subject = Data incident at { $organisation_name }: { $reference }
title = Notice of an incident
intro = { $organisation_name } tells you of this incident, as our agreement or the law asks.
