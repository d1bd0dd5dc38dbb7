subject = For the media: notice of a data breach at { $organisation_name }
title = Notice of a data breach, for the media
please-tell = The law requires us to tell the media, so that everybody concerned can learn of it. Please bring this to the attention of your audience.
