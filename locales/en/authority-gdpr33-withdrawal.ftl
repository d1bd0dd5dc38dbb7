subject = Data breach at { $organisation_name }: withdrawal { $reference }
title = Withdrawal of a notification
intro = { $organisation_name } withdraws the notification that it sent under the same reference. The facts that were notified follow below.
heading-withdrawal = Why we withdraw the notification
