subject = Data incident at { $organisation_name }: { $reference }
title = Information for the auditor
intro = { $organisation_name } tells you of this incident, because it bears on the controls that you examine.
