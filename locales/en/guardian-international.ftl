subject = Notice about data of a person in your care from { $organisation_name }
title = Notice about personal data of a person in your care
intro = There was a personal data breach at { $organisation_name }. Data of { $recipient_name } was involved or may have been involved. You get this notice because you are the parent or guardian. It tells you what happened, what it could mean, what we are doing, and what you can do.
