subject = Notice of a data breach at { $organisation_name }
title = Notice of a data breach
why-here = We tell everybody concerned directly where we can. We post this notice because we may not have a current address of everybody.
