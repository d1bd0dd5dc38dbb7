subject = Notice about your personal data from { $organisation_name }
title = Notice about your personal data
intro = There was a personal data breach at { $organisation_name }, and your data was involved or may have been involved. The General Data Protection Regulation of the European Union (Article 34) requires us to tell you. This notice says what happened, what it could mean for you, what we are doing, and what you can do.
complaint = You have the right to complain to a data protection authority, for example where you live, where you work, or where this happened.
