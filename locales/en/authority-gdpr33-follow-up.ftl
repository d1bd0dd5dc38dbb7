subject = Data breach at { $organisation_name }: follow-up { $reference }
title = Further information on a personal data breach
intro = { $organisation_name } notified this personal data breach before, under the same reference. This is further information under Article 33(4) of the General Data Protection Regulation.
heading-changes = What has changed since the last notification
