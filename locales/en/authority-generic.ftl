subject = Data breach at { $organisation_name }: notification { $reference }
title = Notification of a data breach
intro = { $organisation_name } notifies you of this incident.
