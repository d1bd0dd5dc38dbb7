subject = Notice of a data breach at { $organisation_name }: { $reference }
title = Notice of a data breach
intro = { $organisation_name } tells you of this data breach under the law of your state or territory.
