subject = הודעה מאת { $organisation_name } על הפרת אבטחה של מידע
title = הודעה על הפרת אבטחה של מידע
intro = בארגון { $organisation_name } התרחש אירוע אבטחת מידע. האירוע נוגע למידע האישי שלכם, או שייתכן שהוא נוגע לו. בהודעה זו נסביר מה קרה, מה אנחנו עושים ומה תוכלו לעשות.
ca-what-happened = מה קרה
ca-information = לאיזה מידע האירוע נוגע
ca-what-we-do = מה אנחנו עושים
ca-what-you-can-do = מה תוכלו לעשות
ca-more-information = למידע נוסף
