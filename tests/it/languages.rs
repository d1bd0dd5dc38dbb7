//! Notices in several languages, where a territory asks for them (rule L8): planned, sent and printed.

use std::fs;
use std::path::Path;

use encodify::{base64, qp};
use serde_json::{Value, json};

use crate::faces::{House, message};
use crate::letters::{deliver, fonts, house_with_letters, manifest, text_of};

fn asking(key: &str, languages: Value) -> Value {
    let mut message = message(key);
    message["notice"]["languages"] = languages;
    message
}

const LIST: &str = "id,name,email,territory,locale,postal_address,email_agreed\n\
    1,Sample One,one@example.org,US-NY,en,,true\n\
    2,سامي مثال,,US-NY,ar,\"2 Sample Street\nExampleton, NY 00000\",\n";

/// The languages of the mailing to the people who want one.
async fn planned(house: &House, wanted: &str) -> Value {
    let all = house.get("viewer", "/v1/mailings?limit=500").await.is(200).json();
    let items = all["items"].as_array().unwrap();
    items.iter().find(|one| one["locale"] == wanted).unwrap_or_else(|| panic!("{wanted}: {all:#}")).clone()
}

fn tags(mailing: &Value) -> Vec<&str> {
    mailing["chain"]["languages"].as_array().unwrap().iter().map(|each| each["locale"].as_str().unwrap()).collect()
}

/// The text and the HTML part of the only message.
fn parts(maildir: &Path) -> (String, String, String) {
    let file = fs::read_dir(maildir.join("new")).unwrap().next().unwrap().unwrap().path();
    let source = fs::read_to_string(file).unwrap().replace("\r\n", "\n");
    let (headers, body) = source.split_once("\n\n").unwrap();
    let read = |kind: &str| {
        let part = body.split("\n--=_").find(|part| part.contains(kind)).unwrap();
        let (head, lines) = part.split_once("\n\n").unwrap();
        let bytes = match head.contains("base64") {
            true => base64::MIME.decode(lines).unwrap().to_vec(),
            false => qp::BODY.decode(lines).unwrap().to_vec(),
        };
        String::from_utf8(bytes).unwrap().replace("\r\n", "\n")
    };
    (headers.to_owned(), read("text/plain"), read("text/html"))
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_notice_contains_every_language_that_the_territory_asks_for() {
    let Some(fonts) = fonts() else {
        assert!(std::env::var_os("CI").is_none(), "the fonts of letters are not installed");
        eprintln!("NOT RUN: notices in several languages (install the fonts of letters and poppler-utils)");
        return;
    };
    let (house, engine) = house_with_letters(&asking("several", json!({ "US-NY": ["es", "en"] })), LIST).await;
    assert_eq!(tags(&planned(&house, "en").await), ["es", "en"]);
    assert_eq!(tags(&planned(&house, "ar").await), ["es", "en", "ar"]);
    let post = tempfile::tempdir().unwrap();
    assert_eq!(deliver(&house, &engine, post.path(), fonts).await, 2);

    let (headers, text, html) = parts(&post.path().join("mail"));
    assert!(headers.contains("Content-Language: es, en"), "{headers}");
    let (spanish, english) = (text.find("\nEspañol\n").unwrap(), text.find("\nEnglish\n").unwrap());
    assert!(text.starts_with("Español / English") && spanish < english, "{text}");
    assert_eq!(text.matches("INC-2026-0042").count(), html.matches("INC-2026-0042").count(), "{html}");
    let (spanish, english) = (
        html.find("<div class=\"dn-page\" lang=\"es\"").unwrap(),
        html.find("<div class=\"dn-page\" lang=\"en\"").unwrap(),
    );
    assert!(html.contains("<html lang=\"es\"") && spanish < english, "{html}");

    let rows = manifest(post.path());
    assert_eq!(rows.len(), 1);
    let mut folders = fs::read_dir(post.path()).unwrap().map(|entry| entry.unwrap().path().join(&rows[0][0]));
    let letter = text_of(&folders.find(|path| path.exists()).unwrap());
    let pages: Vec<&str> = letter.split('\u{c}').collect();
    let first =
        |words: &str| pages.iter().position(|page| page.contains(words)).unwrap_or_else(|| panic!("{words}\n{letter}"));
    assert!(first("Qué ocurrió") < first("What happened") && first("What happened") < first("الذي"), "{letter}");
}

#[tokio::test]
async fn a_language_without_approval_blocks_and_a_wrong_list_is_refused_with_every_problem() {
    let house = House::open().await;
    house.approve_templates().await;
    let job = house.hand_in(&asking("korean", json!({ "US": ["ko", "en"] }))).await;
    house.upload(&job, LIST).await.is(200);
    house.work(&job).await;
    let mailing = planned(&house, "en").await;
    assert_eq!(mailing["state"], "blocked");
    let blockers = mailing["blockers"].to_string();
    assert!(blockers.contains("notices to people in US-NY are to be in ko too"), "{blockers}");

    let wrong = asking("wrong", json!({ "US-NY": ["fr", "fr", "klingon!", 7], "DE": [], "FR": "fr" }));
    let refused = house.by("machine", "POST", "/v1/jobs", &wrong).await.is(422).text;
    for place in ["US-NY/1", "US-NY/2", "US-NY/3", "languages/DE", "languages/FR"] {
        assert!(refused.contains(place), "{place}: {refused}");
    }
}
