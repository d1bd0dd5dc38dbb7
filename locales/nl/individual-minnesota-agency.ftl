report = We maken een rapport over ons onderzoek. Als het klaar is, kunt u ons erom vragen. We sturen het u dan per post of per e-mail. U mag kiezen.
heading-report = Het rapport over dit incident
