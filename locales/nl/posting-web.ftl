subject = Bericht over een datalek bij { $organisation_name }
title = Bericht over een datalek
why-here = Waar dat kan, lichten we iedereen om wie het gaat rechtstreeks in. We plaatsen dit bericht omdat we misschien niet van iedereen een actueel adres hebben.
