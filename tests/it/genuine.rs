//! The public page: what it says of a code, to whom, in which language, and how often.

use duenotice::delivery::notice_code;
use duenotice::genuine::{LANGUAGES, MESSAGES};
use duenotice::id::{self, Id};
use duenotice::notice::{Locale, PageWords};

use crate::faces::{Answer, House};

async fn typed(house: &House, code: &str, lang: &str) -> Answer {
    let form = url::form_urlencoded::Serializer::new(String::new()).append_pair("code", code).finish();
    let headers = [("content-type", "application/x-www-form-urlencoded"), ("accept-language", lang)];
    house.send("POST", "/verify", &headers, form).await
}

/// A house with a released mailing, and the code of its notices.
async fn released() -> (House, String) {
    let house = House::open().await;
    house.planned().await;
    let mailing: Id<id::Mailing> = house.mailing("planned").await.parse().unwrap();
    let releaser = house.caller("releaser").await;
    house.engine.release(&releaser, &[mailing], true).await.unwrap();
    let code = notice_code(&house.engine.master, mailing);
    (house, code)
}

#[tokio::test]
async fn a_code_is_genuine_once_its_notice_was_released_and_tells_who_sent_it_and_nothing_of_people() {
    let (house, code) = released().await;
    let seen = typed(&house, &format!(" {} ", code.to_lowercase()), "en").await.is(200);
    for words in ["This code is genuine", "Example University", "INC-2026-0042"] {
        assert!(seen.text.contains(words), "{words}\n{}", seen.text);
    }
    for personal in ["Sample One", "one@example.org", "US-NY", "individual-"] {
        assert!(!seen.text.contains(personal), "{personal}\n{}", seen.text);
    }
    let planned: Id<id::Mailing> = house.mailing("planned").await.parse().unwrap();
    let unreleased = notice_code(&house.engine.master, planned);
    assert!(typed(&house, &unreleased, "en").await.is(200).text.contains("We do not know this code"));
}

#[tokio::test]
async fn an_unknown_code_and_one_that_is_none_are_told_apart_and_nothing_typed_is_run() {
    let (house, _) = released().await;
    assert!(typed(&house, "AAAAA-AAAAA", "en").await.is(200).text.contains("We do not know this code"));
    let seen = typed(&house, "<script>alert(1)</script>", "en").await.is(422);
    assert!(!seen.text.contains("<script>") && seen.text.contains("A code has ten characters"), "{}", seen.text);
    assert!(seen.header("content-security-policy").contains("default-src 'none'"));
    assert_eq!(seen.header("cache-control"), "no-store");
}

#[tokio::test]
async fn the_page_speaks_every_language_of_the_notices() {
    let words = PageWords::embedded().unwrap();
    let tags: Vec<&str> = words.locales().map(Locale::as_str).collect();
    assert_eq!(tags.len(), LANGUAGES.len());
    for (tag, name) in LANGUAGES {
        let locale = Locale::parse(tag).unwrap();
        assert_eq!(words.check(&locale, MESSAGES), Ok(()), "{tag}");
        let house = House::open().await;
        let seen = house.send("GET", &format!("/verify?lang={tag}"), &[], String::new()).await.is(200);
        assert!(seen.text.contains(&format!("<html lang=\"{tag}\"")), "{tag}");
        assert_eq!(seen.header("content-language"), *tag);
        assert!(seen.text.contains(name), "{tag}");
    }
    let house = House::open().await;
    let seen = house.send("GET", "/verify", &[("accept-language", "es-MX, en;q=0.5")], String::new()).await.is(200);
    assert_eq!(seen.header("content-language"), "es");
}

#[tokio::test]
async fn who_asks_too_often_is_asked_to_wait() {
    let house = House::open().await;
    let mut last = 200;
    for _ in 0..260 {
        last = typed(&house, "AAAAA-AAAAA", "en").await.status;
        if last == 429 {
            break;
        }
    }
    assert_eq!(last, 429);
    let seen = typed(&house, "AAAAA-AAAAA", "de").await.is(429);
    assert_eq!(seen.header("retry-after"), "60");
}
