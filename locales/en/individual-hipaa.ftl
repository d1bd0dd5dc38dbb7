subject = Notice about your health information from { $organisation_name }
title = Notice about your health information
intro = There was an incident at { $organisation_name }, and your health information was involved or may have been involved. This notice tells you what happened, what we are doing, and what you can do.
