subject = Notice about your student data from { $organisation_name }
title = Notice about your student data
intro = There was an incident at { $organisation_name }, and your data as a student was involved or may have been involved. This notice tells you what happened, what we are doing, and what you can do.
student-reference = Your student reference with us: { $student_reference }
student-aid = Do you get federal student aid? Then be careful with messages about your loans or your aid. Sign in only when you have typed this address yourself:
