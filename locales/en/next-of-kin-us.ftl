subject = Notice about data of a person who died, from { $organisation_name }
title = Notice about personal data of a person who has died
intro = We are sorry for your loss. There was an incident at { $organisation_name }. Data of { $recipient_name } was involved or may have been involved. You get this notice because you are the next of kin or represent the estate. It tells you what happened, what we are doing, and what you can do.
bureaus-death = Tell each of the three credit bureaus about the death, if nobody has done so. They mark the credit file, so that lenders see it and open no new credit in this name. Have a copy of the death certificate ready.
freeze-estate = If you represent the estate, you can also ask them for a security freeze and for a copy of the credit file. Both are free.
accounts-open = Check the statements of all accounts that are still open. Look for anything that you cannot explain.
