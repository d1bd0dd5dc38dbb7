subject = Notice about data of a person in your care from { $organisation_name }
title = Notice about personal data of a person in your care
intro = There was an incident at { $organisation_name }. Data of { $recipient_name } was involved or may have been involved. You get this notice because you are the parent or guardian. It tells you what happened, what we are doing, and what you can do.
credit-file = Ask each of the three credit bureaus if there is a credit file in this person’s name. A child should have none.
freeze-care = For a child under 16, and for a person whose guardian you are, you can place a security freeze. It is free. If there is no credit file, the bureau makes one and locks it. While the freeze lasts, it is hard for anybody to open new credit in this name.
freeze-care-how = Ask each of the three credit bureaus. Send proof of who you are, and of your right to act for this person, such as a birth certificate or a court order. The freeze begins within three business days after a request by mail, and within one business day after one online or by telephone.
