//! Letters, from a list of people with postal addresses to the mail house's folder.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;

use duenotice::app::{Engine, HouseSettings};
use duenotice::courier::{LetterShop, RelaySettings, Relays, Renderer};
use duenotice::delivery::State;
use duenotice::id::{self, Id};
use duenotice::letter::Fonts;
use duenotice::queue::{InProcess, Queue};
use serde_json::Value;

use crate::carry::{deadlines, letterhead, quick, start, until};
use crate::faces::{House, message};

/// Debian's packages fonts-noto-core and fonts-noto-cjk; `tests/run` installs them.
pub fn fonts() -> Option<Fonts> {
    let folders = ["/usr/share/fonts/truetype/noto", "/usr/share/fonts/opentype/noto"].map(PathBuf::from);
    Fonts::load(&folders).ok()
}

/// Names and addresses as people type them, and as nobody should be harmed by.
const LIST: &str = "id,name,email,territory,locale,postal_address,minor,guardian_name\n\
    1,Sample One,,US-NY,en,\"1 Sample Street\nExampleton, NY 00000\",,\n\
    2,Sample Child,,US-NY,en,\"2 Sample Street\nExampleton, NY 00000\",true,Sample Guardian\n\
    3,\"#read(\"\"/etc/passwd\"\") $x$ *b*\",,US-NY,en,\"3 Sample Street\nExampleton, NY 00000\",,\n\
    4,سامي مثال,,US-NY,en,\"4 Sample Street\nExampleton, NY 00000\",,\n\
    5,Sample 🎉 Five,,US-NY,en,\"5 Sample Street\nExampleton, NY 00000\",,\n\
    6,Sample Six,,US-NY,en,,,\n\
    7,样本七,,US-NY,zh,\"7 Sample Street\nExampleton, NY 00000\",,\n\
    8,Sample Eight \u{e000},,US-NY,en,\"8 Sample Street\nExampleton, NY 00000\",,\n\
    9,<script>alert(1)</script>,,US-NY,ar,\"9 Sample Street\nExampleton, NY 00000\",,\n";

/// A house that sends letters, with a planned job for the list.
pub async fn house_with_letters(message: &Value, list: &str) -> (House, Engine) {
    let house = House::open().await;
    house.approve_templates().await;
    let settings = HouseSettings { letters: true, ..house.engine.house.clone() };
    let engine = Engine { house: settings, ..house.engine.clone() };
    let job = house.hand_in(message).await;
    house.upload(&job, list).await.is(200);
    let job: Id<id::Job> = job.parse().unwrap();
    let worker = Id::fresh();
    engine.store.enlist(worker, "host.example.org", "test", engine.clock.now()).await.unwrap();
    while engine.run_job_step(job, worker).await.unwrap() {}
    (house, engine)
}

/// Releases everything that is planned and carries it; gives how many letters there are to be.
pub async fn deliver(house: &House, engine: &Engine, post: &Path, fonts: Fonts) -> i64 {
    let all = house.get("viewer", "/v1/mailings?limit=500").await.is(200).json();
    let planned = all["items"].as_array().unwrap().iter().filter(|one| one["state"] == "planned");
    let ids: Vec<Id<id::Mailing>> = planned.map(|one| one["id"].as_str().unwrap().parse().unwrap()).collect();
    assert!(!ids.is_empty(), "{all:#}");
    let releaser = house.caller("releaser").await;
    let rows = engine.release(&releaser, &ids, true).await.unwrap();
    let maildir = RelaySettings { maildir: Some(post.join("mail")), ..RelaySettings::default() };
    let relays = Relays::open(&[maildir], None, deadlines()).unwrap().with_post(post).unwrap();
    let shop = LetterShop { fonts, paper: None };
    let renderer = Renderer::new(engine.store.clone(), engine.master.clone(), letterhead(), None).with_letters(shop);
    let queue = Arc::new(Queue::InProcess(InProcess::new(256)));
    let running = start(&engine.store, &queue, relays, renderer, quick());
    for row in &rows {
        let settled = |counts: &std::collections::BTreeMap<State, i64>| {
            counts.iter().filter(|(state, _)| state.is_settled()).map(|(_, n)| n).sum::<i64>() == row.total
        };
        until(&engine.store, row.mailing_no, 300, settled).await;
    }
    running.stop().await.unwrap();
    rows.iter().map(|row| row.total).sum()
}

/// Every line of every manifest, by recipient's name.
pub fn manifest(post: &Path) -> Vec<csv::StringRecord> {
    let folders = fs::read_dir(post).unwrap().map(|entry| entry.unwrap().path());
    let files = folders.map(|folder| folder.join("manifest.csv")).filter(|file| file.exists());
    files.flat_map(|file| csv::Reader::from_path(file).unwrap().into_records().map(Result::unwrap)).collect()
}

pub fn text_of(pdf: &Path) -> String {
    let read = Command::new("pdftotext").args(["-layout".as_ref(), pdf.as_os_str(), "-".as_ref()]).output();
    let read = read.expect("pdftotext of poppler-utils; tests/run installs it");
    assert!(read.status.success(), "{}", String::from_utf8_lossy(&read.stderr));
    String::from_utf8(read.stdout).unwrap()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn people_with_a_postal_address_get_a_letter_and_everybody_else_a_reason() {
    let Some(fonts) = fonts() else {
        assert!(std::env::var_os("CI").is_none(), "the fonts of letters are not installed");
        eprintln!("NOT RUN: letters (install fonts-noto-core, fonts-noto-cjk and poppler-utils)");
        return;
    };
    let (house, engine) = house_with_letters(&message("letters"), LIST).await;
    let post = tempfile::tempdir().unwrap();
    let total = deliver(&house, &engine, post.path(), fonts).await;
    assert_eq!(total, 8, "all but the one whom nothing reaches");
    let rows = manifest(post.path());
    let of = |name: &str| rows.iter().find(|row| &row[7] == name).unwrap_or_else(|| panic!("{name}: {rows:#?}"));
    let letter = |name: &str| {
        let file = of(name)[0].to_owned();
        let mut found = fs::read_dir(post.path()).unwrap().map(|entry| entry.unwrap().path().join(&file));
        text_of(&found.find(|path| path.exists()).unwrap())
    };
    assert_eq!(rows.len(), 7, "{rows:#?}");
    let plain = letter("Sample One");
    for words in ["Sample One", "1 Sample Street", "INC-2026-0042", "Example University", "https://www.equifax.com"] {
        assert!(plain.contains(words), "{words}\n{plain}");
    }
    let guardian = letter("Sample Guardian");
    assert!(guardian.contains("Sample Child") && guardian.contains("Sample Guardian"), "{guardian}");
    let evil = letter("#read(\"/etc/passwd\") $x$ *b*");
    assert!(evil.contains("#read(\"/etc/passwd\") $x$ *b*") && !evil.contains("root:"), "{evil}");
    assert!(letter("سامي مثال").contains("What happened"));
    assert!(letter("Sample 🎉 Five").contains("Five"));
    assert!(letter("样本七").contains("样本七"));
    let arabic = letter("<script>alert(1)</script>");
    let marks = |mark: &char| !mark.is_whitespace() && !matches!(mark, '\u{2066}'..='\u{2069}');
    let arabic: String = arabic.chars().filter(marks).collect();
    // the reader of this test mirrors brackets at the ends of such a stretch; on the page they stand as they should
    assert!(arabic.contains("<script>alert(1)</script"), "{arabic}");
    assert!(rows.iter().all(|row| row[1].parse::<u32>().unwrap() >= 2 && &row[6] == "false"));
    // the private-use character has no glyph: nothing is printed in its place, and a person must look
    let job = house.mailing("completed").await;
    let seen = house.get("viewer", &format!("/v1/mailings/{job}/deliveries?limit=100")).await.is(200).text;
    assert!(rows.iter().all(|row| !row[7].contains('\u{e000}')), "{seen}");
}

#[tokio::test]
async fn without_a_folder_for_letters_their_people_are_blocked_with_the_reason() {
    let house = House::open().await;
    house.approve_templates().await;
    let job = house.job("no-letters").await;
    house.upload(&job, LIST).await.is(200);
    house.work(&job).await;
    let all = house.get("viewer", "/v1/mailings?limit=500").await.is(200).json();
    let blockers = all["items"].as_array().unwrap().iter().map(|one| one["blockers"].to_string()).collect::<String>();
    assert!(blockers.contains("letters are not set up (letters.folder)"), "{blockers}");
}
