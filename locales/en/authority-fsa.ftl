subject = Student data breach at { $organisation_name }: { $reference }
title = Report to Federal Student Aid
intro = { $organisation_name } reports this actual or suspected breach of student data.
