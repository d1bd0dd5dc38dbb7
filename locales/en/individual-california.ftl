subject = Notice of Data Breach from { $organisation_name }
title = Notice of Data Breach
intro = There was an incident at { $organisation_name }, and your personal information was involved or may have been involved. This notice tells you what happened, what we are doing, and what you can do.
ca-what-happened = What Happened
ca-information = What Information Was Involved
ca-what-we-do = What We Are Doing
ca-what-you-can-do = What You Can Do
ca-more-information = For More Information
