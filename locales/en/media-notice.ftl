subject = For the media: notice of a data breach at { $organisation_name }
title = Notice of a data breach, for the media
please-tell = The law asks us to tell the media, so that people learn of it whom we cannot reach. Please bring this to the attention of your audience.
