subject = Customer data event at { $organisation_name }: { $reference }
title = Notice to the Federal Trade Commission
intro = { $organisation_name } gives notice of this event. The commission takes notices by its form. This page holds the facts to enter there.
