subject = Notice about your health record data from { $organisation_name }
title = Notice about your health record data
intro = There was an incident at { $organisation_name }, and data from your personal health record was involved or may have been involved. This notice tells you what happened, what we are doing, and what you can do.
