subject = Notices of a data breach by { $organisation_name }: { $reference }
title = Notice to consumer reporting agencies
intro = { $organisation_name } is about to tell people of a data breach, or has told them. Your agency may get many questions from them.
