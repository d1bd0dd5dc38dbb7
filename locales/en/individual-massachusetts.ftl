subject = Notice about your personal information from { $organisation_name }
title = Notice about your personal information
intro = There was an incident that involved your personal information, or may have involved it. This notice tells you about your rights and about help that is free for you.
holder = { $organisation_name } holds this information.
parent = { $organisation_name } belongs to { $organisation_parent }.
heading-services = Help that is free for you
services = Our staff will answer your questions and help you with each step below, free of charge. You find our telephone number at the end of this notice.
