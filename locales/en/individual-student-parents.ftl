subject = Notice about student data from { $organisation_name }
title = Notice about student data
intro = There was an incident at { $organisation_name }, and data of students was involved or may have been involved. This notice goes to parents, guardians and adult students. If you are a parent or guardian, “your data” and “your records” below mean those of the student. It tells you what happened, what we are doing, and what you can do.
