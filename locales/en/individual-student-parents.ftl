subject = Notice about student data from { $organisation_name }
title = Notice about student data
intro = There was an incident at { $organisation_name }, and data of students was involved or may have been involved. This notice is for parents, guardians and adult students. It tells you what happened, what we are doing, and what you can do.
