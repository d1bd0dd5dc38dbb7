//! Whom e-mail fails gets a letter, where that is lawful and set up; the release of the mailing has released it.

use std::sync::Arc;

use duenotice::courier::{LetterShop, RelaySettings, Relays, Renderer, Tls};
use duenotice::delivery::State;
use duenotice::id::{self, Id};
use duenotice::queue::{InProcess, Queue};

use crate::carry::{deadlines, letterhead, quick, start, until};
use crate::faces::message;
use crate::letters::{fonts, house_with_letters, manifest};
use crate::sink::{Act, At, Script, Sink};

const LIST: &str = "id,name,email,territory,locale,postal_address,email_agreed\n\
    1,Sample One,one@example.org,US-NY,en,\"1 Sample Street\nExampleton, NY 00000\",true\n\
    2,Sample Two,two@example.org,US-NY,en,\"2 Sample Street\nExampleton, NY 00000\",true\n\
    3,Sample Three,three@example.org,US-NY,en,,true\n";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whom_email_fails_gets_a_letter_and_who_has_no_address_is_named() {
    let Some(fonts) = fonts() else {
        assert!(std::env::var_os("CI").is_none(), "the fonts of letters are not installed");
        eprintln!("NOT RUN: letters for those whom e-mail fails (install the fonts of letters)");
        return;
    };
    let (house, engine) = house_with_letters(&message("fallback"), LIST).await;
    let all = house.get("viewer", "/v1/mailings?limit=500").await.is(200).json();
    let planned = &all["items"][0];
    assert_eq!((&planned["channel"], &planned["fallback"]["channel"]), (&"email".into(), &"letter".into()), "{all:#}");
    assert!(planned["fallback"].get("code_mac").is_none());
    let ids: Vec<Id<id::Mailing>> = vec![planned["id"].as_str().unwrap().parse().unwrap()];
    let released = engine.release(&house.caller("releaser").await, &ids, true).await.unwrap().remove(0);

    let refuses = |seen: &crate::sink::Seen| match seen.at {
        At::Rcpt if !seen.recipient.starts_with("one@") => Act::Say("550 5.1.1 no such user"),
        _ => Act::Pass,
    };
    let sink = Sink::start(Script::acting(refuses)).await;
    let post = tempfile::tempdir().unwrap();
    let relay = RelaySettings {
        host: sink.addr.ip().to_string(),
        port: sink.addr.port(),
        tls: Tls::None,
        ..RelaySettings::default()
    };
    let relays = Relays::open(&[relay], None, deadlines()).unwrap().with_post(post.path()).unwrap();
    let shop = LetterShop { fonts, paper: None };
    let renderer = Renderer::new(engine.store.clone(), engine.master.clone(), letterhead(), None).with_letters(shop);
    let queue = Arc::new(Queue::InProcess(InProcess::new(256)));
    let running = start(&engine.store, &queue, relays, renderer, quick());
    until(&engine.store, released.mailing_no, 60, |counts| counts.get(&State::Rejected) == Some(&2)).await;
    let letters = loop {
        let all = house.get("viewer", "/v1/mailings?limit=500").await.is(200).json();
        let items = all["items"].as_array().unwrap().clone();
        if let Some(found) = items.into_iter().find(|one| one["after"] == released.mailing_id.to_string()) {
            break found;
        }
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    };
    assert_eq!((&letters["channel"], &letters["id"]), (&"letter".into(), &planned["fallback"]["mailing"]));
    let letters: Id<id::Mailing> = letters["id"].as_str().unwrap().parse().unwrap();
    let no = engine.store.mailing(letters).await.unwrap().unwrap().mailing_no;
    until(&engine.store, no, 60, |counts| counts.get(&State::Accepted) == Some(&1)).await;
    running.stop().await.unwrap();

    assert_eq!(sink.ledger().len(), 1, "only the first has a mailbox");
    let rows = manifest(post.path());
    assert_eq!(rows.len(), 1);
    assert_eq!(&rows[0][7], "Sample Two");
    let unreached = house.get("operator", &format!("/v1/jobs/{}/unreached", job(&house).await)).await.is(200).json();
    let numbers: Vec<i64> =
        unreached["items"].as_array().unwrap().iter().map(|one| one["recipient"].as_i64().unwrap()).collect();
    assert_eq!(numbers, [3], "{unreached:#}");
}

async fn job(house: &crate::faces::House) -> String {
    let jobs = house.get("viewer", "/v1/jobs").await.is(200).json();
    jobs["items"][0]["id"].as_str().unwrap().to_owned()
}
