subject = Data incident { $reference }: what is to be done
title = Incident: what is known and what is to be done
intro = This message is for our own response team. Do not pass it on.
heading-tasks = What is to be done, by whom and by when
