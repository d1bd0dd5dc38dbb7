//! The whole journey in both dresses: what arrived is held against what the status says, recipient by recipient.

use std::collections::{BTreeMap, HashMap};
use std::process::Command;
use std::time::{Duration, Instant};

use lapin::options::{BasicGetOptions, BasicPublishOptions, ConfirmSelectOptions};
use lapin::types::{AMQPValue, ShortString};
use lapin::{BasicProperties, Connection, ConnectionProperties};
use serde_json::{Value, json};

use crate::processes::{BINARY, Installation, address, example_job, list};
use crate::queue::server;
use crate::sink::{Act, At, Script, Sink};
use crate::web::Client;

/// What the interface says of every delivery of a job, by the recipient's row.
fn told(client: &Client, job: &str) -> BTreeMap<i64, Value> {
    let mut all = BTreeMap::new();
    for mailing in pages(client, &format!("/v1/mailings?job={job}")) {
        let id = mailing["id"].as_str().unwrap();
        for delivery in pages(client, &format!("/v1/mailings/{id}/deliveries")) {
            let row = delivery["recipient"].as_i64().unwrap();
            assert!(all.insert(row, delivery).is_none(), "two deliveries for row {row}");
        }
    }
    all
}

fn pages(client: &Client, path: &str) -> Vec<Value> {
    let mut items = Vec::new();
    let mut next = format!("{path}{}limit=100", if path.contains('?') { '&' } else { '?' });
    loop {
        let page = client.get(&next);
        if let Value::Array(all) = page {
            return all; // a list that has no pages
        }
        items.extend(page["items"].as_array().unwrap().iter().cloned());
        match page["next_cursor"].as_str() {
            Some(cursor) => {
                next = format!("{path}{}limit=100&cursor={cursor}", if path.contains('?') { '&' } else { '?' })
            }
            None => return items,
        }
    }
}

/// Proposes the shipped templates as one person and approves them as another.
fn approve_templates(author: &Client, approver: &Client) {
    let wanted = json!({
        "names": ["individual-general", "individual-california", "individual-massachusetts", "individual-education",
            "individual-gdpr34"],
        "locales": ["en", "es", "fr", "de"],
    });
    let proposed = author.post("/v1/templates/shipped", &wanted);
    assert!(proposed.status < 300, "{}", proposed.text());
    for version in pages(author, "/v1/templates") {
        let digest = version["digest"].as_str().unwrap();
        let version = format!("/v1/templates/{digest}");
        let submitted = author.post_read(&version, "submit", &json!({}));
        assert!(submitted.status < 300, "{}", submitted.text());
        let own = author.post_read(&version, "approve", &json!({ "comment": "" }));
        assert!(own.status >= 400, "the author approved");
        let approved =
            approver.post_read(&version, "approve", &json!({ "comment": "read", "reviewer": "a reader of this test" }));
        assert!(approved.status < 300, "{}", approved.text());
    }
}

/// Waits for the plan and releases all of it that can be released; gives how many people that are.
fn release_all(it: &Installation, releaser: &Client, job: &str) -> i64 {
    let began = Instant::now();
    let planned = it.wait("a plan with templates", 120, || {
        let row = releaser.get(&format!("/v1/jobs/{job}"));
        let mailings = pages(releaser, &format!("/v1/mailings?job={job}"));
        let ready = mailings.iter().any(|one| one["state"] == "planned");
        assert_ne!(row["state"], "failed", "{row}");
        let blocked = !mailings.is_empty() && mailings.iter().all(|one| one["state"] == "blocked");
        let stuck = row["state"] == "planned" && blocked && Instant::now() > began + Duration::from_secs(20);
        assert!(!stuck, "everything is blocked: {mailings:#?}");
        (row["state"] == "planned" && ready).then_some(mailings)
    });
    let mut people = 0;
    for mailing in planned.iter().filter(|one| one["state"] == "planned") {
        let id = mailing["id"].as_str().unwrap();
        let unread = releaser.post(&format!("/v1/mailings/{id}/release"), &json!({}));
        assert!(unread.status >= 400, "released without a look at the warnings");
        let released = releaser.post(&format!("/v1/mailings/{id}/release"), &json!({ "acknowledge_warnings": true }));
        assert!(released.status < 300, "{}", released.text());
        people += mailing["total"].as_i64().unwrap();
    }
    people
}

fn wait_completed(it: &Installation, client: &Client, job: &str, seconds: u64) {
    it.wait("every mailing to be completed", seconds, || {
        let open = ["planned", "released", "running", "paused"];
        let mailings = pages(client, &format!("/v1/mailings?job={job}"));
        mailings.iter().all(|one| !open.contains(&one["state"].as_str().unwrap())).then_some(())
    });
}

async fn publish(it: &Installation, body: &[u8]) {
    let connection = Connection::connect(&it.amqp, ConnectionProperties::default()).await.unwrap();
    let channel = connection.create_channel().await.unwrap();
    channel.confirm_select(ConfirmSelectOptions::default()).await.unwrap();
    let exchange = ShortString::try_new(format!("{}.v1.jobs", it.prefix)).unwrap();
    let options = BasicPublishOptions { mandatory: true, ..BasicPublishOptions::default() };
    let key = ShortString::try_new("job").unwrap();
    let properties = BasicProperties::default().with_delivery_mode(2);
    let confirm = channel.basic_publish(exchange, key, options, body, properties).await.unwrap().await.unwrap();
    assert!(confirm.is_ack() && confirm.take_message().is_none(), "the job was not routed");
    connection.close(200, ShortString::try_new("done").unwrap()).await.unwrap();
}

async fn dead_job(it: &Installation) -> Option<String> {
    let connection = Connection::connect(&it.amqp, ConnectionProperties::default()).await.unwrap();
    let channel = connection.create_channel().await.unwrap();
    let queue = ShortString::try_new(format!("{}.v1.dead-jobs", it.prefix)).unwrap();
    let got = channel.basic_get(queue, BasicGetOptions { no_ack: true }).await.unwrap()?;
    let headers = got.delivery.properties.headers().clone()?;
    match headers.inner().get("x-duenotice-problems")? {
        AMQPValue::LongString(text) => Some(text.to_string()),
        other => panic!("{other:?}"),
    }
}

/// The invariants that hold after every journey: nobody lost, nothing claimed that did not arrive, duplicates flagged.
fn check(told: &BTreeMap<i64, Value>, copies: &HashMap<String, usize>, people: usize) {
    assert_eq!(told.len(), people, "a recipient has no delivery");
    let mut known = 0;
    for (row, delivery) in told {
        let copies = copies.get(&address(*row)).copied().unwrap_or(0);
        known += copies;
        match delivery["state"].as_str().unwrap() {
            "accepted" => assert!(copies >= 1, "row {row} is said to be accepted and nothing arrived"),
            state => assert_eq!(copies, 0, "row {row} is {state} and got a notice"),
        }
        let flagged = delivery["possible_duplicate"].as_bool().unwrap();
        assert!(copies <= 1 || flagged, "row {row} got {copies} copies and no flag");
    }
    assert_eq!(known, copies.values().sum::<usize>(), "a notice went to a stranger");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn in_production_dress_a_job_by_rabbitmq_reaches_everybody_though_a_worker_is_killed() {
    let Some(postgres) = server("DUENOTICE_TEST_POSTGRES_URL", "the journey in production dress") else { return };
    let Some(amqp) = server("DUENOTICE_TEST_AMQP_URL", "the journey in production dress") else { return };
    let people = 900;
    // row 7 does not exist at the relay; every message takes a moment, so that the kill falls into the mailing
    let sink = Sink::start(Script::acting(|seen| match seen.at {
        At::Rcpt if seen.recipient == address(7) => Act::Say("550 5.1.1 no such user"),
        At::Dot => Act::Delay(Duration::from_millis(12)),
        _ => Act::Pass,
    }))
    .await;
    let mut it = Installation::new(&postgres, &amqp, sink.addr).await;
    std::fs::write(it.path("people.csv"), list(people)).unwrap();
    it.start(&["serve"]);
    let doomed = it.start(&["work"]);
    let steady = it.start(&["work"]);
    let author = it.client("person", "author@example.org", "author,viewer");
    let approver = it.client("person", "approver@example.org", "approver,releaser,viewer,auditor");
    let viewer = it.client("person", "viewer@example.org", "viewer");
    it.wait("the server", 30, || std::net::TcpStream::connect(&it.address).ok());
    it.wait("the intake", 30, || it.logs().matches("the worker begins").count().ge(&2).then_some(()));
    tokio::time::sleep(Duration::from_secs(1)).await;

    let job = example_job("JOURNEY-1", Some("people.csv"));
    publish(&it, job.to_string().as_bytes()).await;
    publish(&it, job.to_string().as_bytes()).await; // the same message again makes no second job
    publish(&it, br#"{"schema":1,"incident":{"schema":1,"reference":"","events":{"occurred":"2026-02-20"}},"x":1}"#)
        .await;
    approve_templates(&author, &approver);
    let jobs = it.wait("the job", 60, || Some(pages(&viewer, "/v1/jobs")).filter(|jobs| !jobs.is_empty()));
    assert_eq!(jobs.len(), 1, "the same message made two jobs");
    let job = jobs[0]["id"].as_str().unwrap().to_owned();
    let released = tokio::task::block_in_place(|| release_all(&it, &approver, &job));
    assert_eq!(released, people as i64, "{:#?}", pages(&viewer, &format!("/v1/mailings?job={job}")));

    it.wait("the first notices", 60, || (sink.ledger().len() > 150).then_some(()));
    it.kill(doomed);
    wait_completed(&it, &viewer, &job, 240);
    let told = told(&viewer, &job);
    check(&told, &sink.copies(), people);
    assert_eq!(told[&7]["state"], "rejected");
    assert_eq!(told.values().filter(|one| one["state"] == "accepted").count(), people - 1);

    let reasons = dead_job(&it).await.expect("a bad message goes to the dead jobs");
    for place in ["/incident/reference", "/incident/events/occurred", "/notice", "/x"] {
        assert!(reasons.contains(place), "{place} is not among the reasons: {reasons}");
    }
    let verified = approver.post("/v1/audit/verify", &json!({}));
    assert!(verified.status == 200 && verified.text().contains("\"whole\":true"), "{}", verified.text());
    let (took, well) = it.stop(steady);
    assert!(well && took < Duration::from_secs(30), "the worker took {took:?} to stop");
    let logs = it.logs();
    assert!(!logs.contains("@people.example.org") && !logs.contains("Sample Person"), "a log names people");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn in_production_dress_a_job_by_http_takes_an_uploaded_list() {
    let Some(postgres) = server("DUENOTICE_TEST_POSTGRES_URL", "a job by HTTP") else { return };
    let Some(amqp) = server("DUENOTICE_TEST_AMQP_URL", "a job by HTTP") else { return };
    let sink = Sink::start(Script::default()).await;
    let mut it = Installation::new(&postgres, &amqp, sink.addr).await;
    it.start(&["serve"]);
    it.start(&["work"]);
    let machine = it.client("machine", "incident-system", "machine");
    let author = it.client("person", "author@example.org", "author,viewer");
    let approver = it.client("person", "approver@example.org", "approver,releaser,viewer");
    it.wait("the server", 30, || std::net::TcpStream::connect(&it.address).ok());

    let bad = machine.post("/v1/jobs", &json!({ "schema": 2, "incident": {}, "auto_release": "yes" }));
    assert_eq!(bad.status, 422, "{}", bad.text());
    assert!(bad.head.to_ascii_lowercase().contains("application/problem+json"), "{}", bad.head);
    for pointer in ["/schema", "/notice", "/auto_release"] {
        assert!(bad.text().contains(pointer), "{pointer}: {}", bad.text());
    }
    let accepted = machine.post("/v1/jobs", &example_job("JOURNEY-2", None));
    assert!(accepted.status < 300, "{}", accepted.text());
    let job = accepted.json()["id"].as_str().unwrap().to_owned();
    let path = format!("/v1/jobs/{job}/recipients");
    let refused = machine.send("PUT", &path, &["Content-Type: text/csv"], b"id,nmae\n1,x\n");
    assert_eq!(refused.status, 422, "{}", refused.text());
    let rows = format!("{}P-301,,nobody@example.org,DE,de,true\nP-1,Sample Person 1 again,,DE,de,\n", list(300));
    let uploaded = machine.send("PUT", &path, &["Content-Type: text/csv"], rows.as_bytes());
    assert!(uploaded.status < 300, "{}", uploaded.text());
    let bad_rows = machine.send("GET", &format!("/v1/jobs/{job}/row-problems"), &[], b"");
    assert!(bad_rows.text().contains("301") && bad_rows.text().contains("302"), "{}", bad_rows.text());

    approve_templates(&author, &approver);
    let released = tokio::task::block_in_place(|| release_all(&it, &approver, &job));
    assert_eq!(released, 300);
    wait_completed(&it, &approver, &job, 180);
    check(&told(&approver, &job), &sink.copies(), 300);
}

#[tokio::test(flavor = "multi_thread")]
async fn in_the_embedded_dress_the_demo_tells_the_truth_about_every_recipient() {
    let folder = tempfile::tempdir().unwrap();
    let dir = folder.path().join("demo");
    let demo = || {
        let mut command = Command::new(BINARY);
        command.args(["demo", "--no-serve", "--recipients", "300", "--dir"]).arg(&dir);
        let output = command.output().unwrap();
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(output.status.success(), "{said}\n{}", String::from_utf8_lossy(&output.stdout));
        String::from_utf8(output.stdout).unwrap()
    };
    let first = demo();
    assert!(first.contains("us-ca-business/residents") && first.contains("The audit log is whole"), "{first}");
    assert!(demo().contains("Continuing"), "a second run does not say that it continues");

    let mut copies: HashMap<String, usize> = HashMap::new();
    for entry in std::fs::read_dir(dir.join("outbox/new")).unwrap() {
        let text = String::from_utf8_lossy(&std::fs::read(entry.unwrap().path()).unwrap()).into_owned();
        let to = text.lines().find_map(|line| line.strip_prefix("Delivered-To: ")).unwrap().to_owned();
        *copies.entry(to).or_default() += 1;
    }
    let store = duenotice::store::Store::open(&duenotice::store::StoreSettings::at(format!(
        "sqlite://{}",
        dir.join("duenotice.db").display()
    )))
    .await
    .unwrap();
    let list = std::fs::read_to_string(dir.join("recipients.csv")).unwrap();
    let letters = letters_in(&dir.join("letters"));
    let (mut seen, mut post) = (0, 0);
    for (row, line) in list.lines().skip(1).take(300).enumerate() {
        let cells: Vec<&str> = line.split(',').collect();
        let mailbox = if cells[9].is_empty() { cells[2] } else { cells[9] };
        let deliveries = store.deliveries_of(1, row as i64 + 1).await.unwrap();
        let accepted = deliveries.iter().filter(|one| one.state.reached()).count();
        let (mailed, posted) =
            (copies.get(mailbox).copied().unwrap_or(0), letters.get(&(row + 1)).copied().unwrap_or(0));
        assert_eq!(mailed + posted, accepted, "row {}: {mailbox:?}", row + 1);
        (seen, post) = (seen + mailed, post + posted);
    }
    assert_eq!(seen, copies.values().sum::<usize>(), "a notice went to a stranger");
    assert_eq!(post, letters.values().sum::<usize>(), "a letter went to a stranger");
    assert!(seen + post > 250, "only {seen} and {post} of 300 were reached");
}

/// Letters by the number of their recipient; none where the demo has no fonts.
fn letters_in(folder: &std::path::Path) -> HashMap<usize, usize> {
    let mut letters = HashMap::new();
    let folders = std::fs::read_dir(folder).into_iter().flatten().map(|entry| entry.unwrap().path());
    for file in folders.flat_map(|mailing| std::fs::read_dir(mailing).unwrap()) {
        let name = file.unwrap().file_name().into_string().unwrap();
        let Some(number) = name.strip_suffix(".pdf").and_then(|name| name.split(['-', '.']).nth(1)) else { continue };
        *letters.entry(number.parse().unwrap()).or_default() += 1;
    }
    letters
}
