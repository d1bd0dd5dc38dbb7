//! The console in a real browser: a house with work in every state, and `tests/browser/run.mjs` over it.

use std::process::Command;
use std::sync::Arc;

use duenotice::app::{Shipped, Step};
use duenotice::courier::Renderer;
use duenotice::delivery::State;
use duenotice::http;
use duenotice::id::{self, Id};
use duenotice::notice::approval::Action;
use duenotice::queue::{InProcess, Queue};
use serde_json::json;

use crate::carry::{letterhead, quick, relays, start, until};
use crate::faces::{House, LIST, message_about};
use crate::sink::{Act, At, Script, Sink};
use crate::smtp::relay_to;

/// A list with enough people in New York for several pages, one in five with a dead address.
fn long_list() -> String {
    let rows = (11..81).map(|n| {
        let mailbox = if n % 5 == 0 { "dead" } else { "live" };
        format!("{n},Sample Person {n},{mailbox}-{n}@example.org,US-NY,en,,true\n")
    });
    LIST.to_owned() + &rows.collect::<String>()
}

/// One template in review, one still a draft, the others approved.
async fn templates(house: &House) {
    let (author, approver) = (house.caller("author").await, house.caller("approver").await);
    let mut left = house.engine.propose_shipped(&author, &Shipped::default()).await.unwrap();
    let kept: Vec<String> = house
        .engine
        .versions(&author, None)
        .await
        .unwrap()
        .into_iter()
        .filter(|row| ["ar", "zh"].contains(&row.locale.as_str()))
        .map(|row| row.digest)
        .collect();
    left.retain(|digest| !kept.contains(digest));
    let said = Step { comment: "Read both parts", reviewer: Some("a reader of this test"), ..Step::default() };
    for digest in &left {
        house.engine.decide(&author, digest, Action::Submit, &Step::default()).await.unwrap();
        house.engine.decide(&approver, digest, Action::Approve, &said).await.unwrap();
    }
    for digest in kept.iter().skip(1) {
        house.engine.decide(&author, digest, Action::Submit, &Step::default()).await.unwrap();
    }
}

/// Releases the mailing to New York and carries it to a relay that refuses the dead addresses.
async fn deliver(house: &House) {
    let engine = &house.engine;
    let all = house.get("viewer", "/v1/mailings?limit=500").await.is(200).json();
    let all = all["items"].as_array().unwrap();
    let wanted = all.iter().find(|one| one["territory"] == "US-NY" && one["state"] == "planned").unwrap();
    let mailing: Id<id::Mailing> = wanted["id"].as_str().unwrap().parse().unwrap();
    let releaser = house.caller("releaser").await;
    let row = engine.release(&releaser, &[mailing], true).await.unwrap().remove(0);
    let refuse = |seen: &crate::sink::Seen| match seen.at {
        At::Rcpt if seen.recipient.starts_with("dead") => Act::Say("550 5.1.1 user unknown"),
        _ => Act::Pass,
    };
    let sink = Sink::start(Script::acting(refuse)).await;
    let renderer = Renderer::new(engine.store.clone(), engine.master.clone(), letterhead(), None);
    let queue = Arc::new(Queue::InProcess(InProcess::new(256)));
    let running = start(&engine.store, &queue, relays(&[relay_to(&sink)]), renderer, quick());
    let settled = |counts: &std::collections::BTreeMap<State, i64>| {
        counts.iter().filter(|(state, _)| state.is_settled()).map(|(_, n)| n).sum::<i64>() == row.total
    };
    until(&engine.store, row.mailing_no, 180, settled).await;
    running.stop().await.unwrap();
}

async fn furnished() -> House {
    let house = House::open().await;
    templates(&house).await;
    let job = house.job("browser").await;
    house.upload(&job, &long_list()).await.is(200);
    house.work(&job).await;
    deliver(&house).await;
    let mut drill = message_about("drill", "DRILL-2026-0001");
    drill["incident"]["drill"] = json!(true);
    let answer = house.by("machine", "POST", "/v1/jobs", &drill).await.is(201);
    let job = answer.json()["id"].as_str().unwrap().to_owned();
    house.upload(&job, LIST).await.is(200);
    house.work(&job).await;
    house.by("machine", "POST", "/v1/jobs", &message_about("waits", "INC-2026-0099")).await.is(201);
    house
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_page_keeps_its_promises_in_a_browser() {
    if std::env::var_os("DUENOTICE_TEST_BROWSER").is_none() {
        eprintln!(
            "NOT RUN: the console in a browser (set DUENOTICE_TEST_BROWSER=chromium, after npm ci in tests/browser)"
        );
        return;
    }
    let house = furnished().await;
    let listener = http::listen("127.0.0.1:0".parse().unwrap()).await.unwrap();
    let base = format!("http://{}", listener.local_addr().unwrap());
    let (stop, stopped) = tokio::sync::oneshot::channel::<()>();
    let serving = tokio::spawn(http::serve(listener, house.bare.clone(), async move {
        let _ = stopped.await;
    }));
    let token = house.token("admin").to_owned();
    let seen = tokio::task::spawn_blocking(move || {
        let script = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/browser/run.mjs");
        Command::new("node").args([script, &base, &token]).output().unwrap()
    });
    let seen = seen.await.unwrap();
    let _ = stop.send(());
    serving.await.unwrap().unwrap();
    let told = format!("{}{}", String::from_utf8_lossy(&seen.stdout), String::from_utf8_lossy(&seen.stderr));
    assert!(seen.status.success(), "{told}");
    println!("{told}");
}
