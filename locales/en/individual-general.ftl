subject = Notice about your personal data from { $organisation_name }
title = Notice about your personal data
intro = There was an incident at { $organisation_name }, and your personal data was involved or may have been involved. This notice tells you what happened, what we are doing, and what you can do.
