//! The ways on which things come back: from our own return paths, by pipe, by Maildir, by HTTP, by callbacks.

use std::io::Write;
use std::process::{Output, Stdio};
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use duenotice::delivery::State;
use duenotice::id::{self, Id};
use duenotice::personal::MasterKey;
use duenotice::store::{MailingRow, Received, Store, StoreSettings};
use hmac::{Hmac, KeyInit, Mac};
use serde_json::{Value, json};
use sha2::Sha256;

use crate::carry::{Wanted, completed, given, now, quick, relays, renderer, start};
use crate::courier::in_process;
use crate::faces::{Answer, CALLBACK_SECRET, House};
use crate::processes::Installation;
use crate::queue::server;
use crate::returned::{About, desk};
use crate::sink::{Script, Sink};
use crate::smtp::relay_to;
use crate::store::bench::Bench;
use crate::store::given::counts;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_relay_that_answers_to_what_we_gave_it_is_believed() {
    let bench = Bench::sqlite().await;
    let store = &bench.store;
    let given = given(store, "envelope", Wanted { people: 3, ..Wanted::default() }).await;
    let sink = Sink::start(Script { dsn: true, ..Script::default() }).await;
    let running = start(store, &in_process(), relays(&[relay_to(&sink)]), renderer(store, &given), quick());
    completed(store, &given, 60).await;
    running.stop().await.unwrap();
    let desk = desk(store, &given.master);
    let no = given.mailing.mailing_no;
    for (at, copy) in sink.ledger().iter().enumerate() {
        let path = copy.mail.split(['<', '>']).nth(1).unwrap().to_owned();
        let envelope_id = copy.mail.split("ENVID=").nth(1).unwrap().to_owned();
        let message_id = "<x@example.org>".to_owned();
        // the first report keeps only the return path, the others only the envelope identifier
        let (bounce, envelope_id) =
            if at == 0 { (path, String::new()) } else { ("bounce@example.org".to_owned(), envelope_id) };
        let about = About { bounce, envelope_id, message_id, to: copy.recipient.clone() };
        let name = if at == 2 { "postfix-delivered" } else { "postfix" };
        assert_eq!(desk.take(&about.message(name, "c1"), None).await.unwrap(), Received::Applied, "{at}");
    }
    assert_eq!(counts(store, no).await, [(State::Delivered, 1), (State::Bounced, 2)]);
    bench.clear().await;
}

/// A house whose first mailing is released and has deliveries.
async fn mailed() -> (House, MailingRow, String) {
    let house = House::open().await;
    let job = house.planned().await;
    let mailing: Id<id::Mailing> = house.mailing("planned").await.parse().unwrap();
    let releaser = house.caller("releaser").await;
    let row = house.engine.release(&releaser, &[mailing], true).await.unwrap().remove(0);
    while !house.engine.store.materialise(row.mailing_no, 1000, now()).await.unwrap().done {}
    (house, row, job)
}

async fn first(house: &House, mailing: &MailingRow) -> i64 {
    house.engine.store.deliveries(mailing.mailing_no, &[], 0, 1).await.unwrap()[0].seq
}

async fn hand_in(house: &House, role: &str, kind: &str, message: Vec<u8>) -> Answer {
    let bearer = format!("Bearer {}", house.token(role));
    let headers = [("authorization", bearer.as_str()), ("content-type", kind)];
    house.send("POST", "/v1/inbound/message", &headers, message).await
}

#[tokio::test]
async fn a_gateway_hands_messages_in_and_people_see_them_in_the_history() {
    let (house, mailing, job) = mailed().await;
    let seq = first(&house, &mailing).await;
    let about = About::delivery(&house.engine.master, &mailing, seq);
    let message = about.message("exchange", "c1");
    for role in ["viewer", "operator", "releaser", "auditor"] {
        hand_in(&house, role, "message/rfc822", message.clone()).await.is(403);
    }
    hand_in(&house, "machine", "text/plain", message.clone()).await.is(415);
    let taken = hand_in(&house, "machine", "message/rfc822", message.clone()).await.is(202);
    assert_eq!(taken.json(), json!({ "outcomes": ["applied"] }));
    hand_in(&house, "machine", "message/rfc822; charset=x", message).await.is(202);
    hand_in(&house, "machine", "message/rfc822", b"nonsense".to_vec()).await.is(202);
    let forged = About::delivery(&MasterKey::fresh(), &mailing, seq).message("postfix", "c1");
    hand_in(&house, "machine", "message/rfc822", forged).await.is(202);
    let mut long = about.message("exim", "c1");
    long.extend(std::iter::repeat_n(b'x', 3 * 1024 * 1024));
    let taken = hand_in(&house, "machine", "message/rfc822", long).await.is(202);
    assert_eq!(taken.json(), json!({ "outcomes": ["noted"] }), "the report stands at the beginning");

    let counted = house.get("viewer", "/v1/inbound/counts").await.is(200).json();
    let number = |outcome: &str| counted[outcome]["count"].as_i64().unwrap_or(0);
    let all = ["applied", "noted", "repeated", "forged", "unreadable"].map(number);
    assert_eq!(all, [1, 1, 1, 1, 1], "{counted:#}");
    let told = house.get("viewer", &format!("/v1/jobs/{job}/recipients/{seq}/reports")).await.is(200).json();
    assert_eq!(told.as_array().unwrap().len(), 2, "{told:#}");
    assert_eq!(
        (&told[0]["action"], &told[0]["status"], &told[0]["applied"]),
        (&json!("failed"), &json!("5.1.10"), &json!(true))
    );
    assert!(!told.to_string().contains('@'), "{told:#}");
    let unreached = house.get("viewer", &format!("/v1/jobs/{job}/unreached")).await.is(200).json();
    assert_eq!(
        (&unreached["items"][0]["recipient"], &unreached["items"][0]["state"]),
        (&json!(seq), &json!("bounced"))
    );
    let body = format!("token={}", house.token("viewer"));
    let signed_in = house.send("POST", "/console/login", &[("sec-fetch-site", "same-origin")], body).await.is(303);
    let cookie = signed_in.header("set-cookie").split(';').next().unwrap().to_owned();
    let page =
        house.send("GET", &format!("/console/jobs/{job}/recipients/{seq}"), &[("cookie", &cookie)], "").await.is(200);
    assert!(page.text.contains("What came back") && page.text.contains("RecipientNotFound"), "{}", page.text);
}

#[tokio::test]
async fn while_the_store_is_away_a_gateway_is_asked_to_come_again() {
    let (house, mailing, _) = mailed().await;
    let desk = house.engine.report_desk();
    house.engine.store.close().await;
    let message = About::delivery(&house.engine.master, &mailing, 1).message("postfix", "c1");
    let error = desk.take(&message, None).await.unwrap_err();
    assert!(matches!(error, duenotice::app::AppError::Unavailable { .. }), "{error:?}");
    hand_in(&house, "machine", "message/rfc822", message).await.is(503);
    signed(&house, "msg_1", 0, &json!([]), CALLBACK_SECRET).await.is(202); // nothing to record
    signed(&house, "msg_1", 0, &json!([]), &other_secret()).await.is(503);
}

fn other_secret() -> String {
    format!("whsec_{}", STANDARD.encode([7; 32]))
}

/// A provider's callback, signed `late` seconds from now.
async fn signed(house: &House, id: &str, late: i64, events: &Value, secret: &str) -> Answer {
    let (body, at) = (events.to_string(), (now().timestamp() + late).to_string());
    let key = STANDARD.decode(secret.trim_start_matches("whsec_")).unwrap();
    let mut mac = Hmac::<Sha256>::new_from_slice(&key).unwrap();
    mac.update(format!("{id}.{at}.{body}").as_bytes());
    let signature = format!("v1,{}", STANDARD.encode(mac.finalize().into_bytes()));
    let headers = [("webhook-id", id), ("webhook-timestamp", at.as_str()), ("webhook-signature", signature.as_str())];
    house.send("POST", "/v1/inbound/events", &headers, body).await
}

#[tokio::test]
async fn callbacks_are_believed_by_their_signature_and_once() {
    let (house, mailing, _) = mailed().await;
    let (no, seq) = (mailing.mailing_no, first(&house, &mailing).await);
    let state = async || house.engine.store.delivery(no, seq).await.unwrap().unwrap().state;
    let event =
        |id: &str, kind: &str| json!({ "id": id, "type": kind, "delivery": format!("m{no}-{seq}"), "status": "5.2.1" });
    let bounced = event("e1", "bounced");

    signed(&house, "msg_1", 0, &bounced, &other_secret()).await.is(401);
    signed(&house, "msg_1", -301, &bounced, CALLBACK_SECRET).await.is(401);
    signed(&house, "msg_1", 301, &bounced, CALLBACK_SECRET).await.is(401);
    house.send("POST", "/v1/inbound/events", &[], bounced.to_string()).await.is(401);
    assert_eq!(state().await, State::Pending);
    let delayed = signed(&house, "msg_1", 0, &event("e0", "delayed"), CALLBACK_SECRET).await.is(202);
    assert_eq!(delayed.json()["outcomes"], json!(["noted"]));
    let taken = signed(&house, "msg_2", 0, &bounced, CALLBACK_SECRET).await.is(202);
    assert_eq!((taken.json()["outcomes"].clone(), state().await), (json!(["applied"]), State::Bounced));
    let replayed = signed(&house, "msg_2", 0, &bounced, CALLBACK_SECRET).await.is(202);
    assert_eq!(replayed.json()["outcomes"], json!(["repeated"]));
    let list = json!([event("e1", "delivered"), event("e2", "opened"), event("e3", "complained"),
        { "id": "e4", "type": "delivered", "delivery": "m99999-1" }, { "id": "e5", "type": "delivered", "delivery": "their-own" }]);
    let taken = signed(&house, "msg_3", 0, &list, CALLBACK_SECRET).await.is(202);
    assert_eq!(taken.json()["outcomes"], json!(["repeated", "unknown", "noted", "unknown", "unknown"]));
    assert_eq!((state().await, house.engine.store.suppressions().await.unwrap()), (State::Bounced, 1));
    let refused = signed(&house, "msg_4", 0, &json!([{ "id": 7 }, "x"]), CALLBACK_SECRET).await.is(422);
    assert_eq!(refused.json()["errors"].as_array().unwrap().len(), 4, "{}", refused.text);
    let counted = house.get("viewer", "/v1/inbound/counts").await.is(200).json();
    assert_eq!((&counted["bad_signature"]["count"], &counted["unreadable"]["count"]), (&json!(4), &json!(1)));
    counts(&house.engine.store, no).await;
}

#[tokio::test]
async fn without_a_secret_no_callback_is_taken() {
    let mut house = House::open().await;
    house.engine.house.callback_secrets = duenotice::inbound::Secrets::default();
    house.routes = duenotice::http::server::dressed(duenotice::http::routes(house.engine.clone()));
    let answer = signed(&house, "msg_1", 0, &json!([]), CALLBACK_SECRET).await.is(404);
    assert!(answer.text.contains("inbound.secret_file"), "{}", answer.text);
}

fn piped(mut command: std::process::Command, message: &[u8]) -> Output {
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    child.stdin.take().unwrap().write_all(message).unwrap();
    child.wait_with_output().unwrap()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn as_real_processes_the_pipe_and_the_maildir_take_what_comes_back() {
    let Some(postgres) = server("DUENOTICE_TEST_POSTGRES_URL", "what comes back, by real processes") else { return };
    let Some(amqp) = server("DUENOTICE_TEST_AMQP_URL", "what comes back, by real processes") else { return };
    let mut it = Installation::new(&postgres, &amqp, "127.0.0.1:9".parse().unwrap()).await;
    let store = Store::open(&StoreSettings::at(it.url(0))).await.unwrap();
    let key = MasterKey::from_hex(&std::fs::read_to_string(it.path("master.key")).unwrap()).unwrap();
    let given = given(&store, "pipe", Wanted { people: 4, master: Some(key), ..Wanted::default() }).await;
    let no = given.mailing.mailing_no;
    while !store.materialise(no, 1000, now()).await.unwrap().done {}
    let about = |seq: i64| About::delivery(&given.master, &given.mailing, seq);

    let check = |command: std::process::Command, message: &[u8], code: i32, said: &str| {
        let output = piped(command, message);
        let told = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!((output.status.code(), &*String::from_utf8_lossy(&output.stdout)), (Some(code), said), "{told}");
        assert!(!told.contains("person-"), "{told}");
    };
    check(it.command(&["inbound"]), &about(1).message("postfix", "c1"), 0, "applied\n");
    check(it.command(&["inbound"]), &about(1).message("postfix", "c1"), 0, "repeated\n");
    let recipient = about(2).bounce;
    check(
        it.command(&["inbound", "--recipient", &recipient]),
        &about(2).unsealed().message("gmail", "c1"),
        0,
        "applied\n",
    );
    check(it.command(&["inbound"]), &about(3).unsealed().message("gmail", "c1"), 0, "unverified\n");
    check(it.command(&["inbound"]), b"", 0, "unreadable\n");
    check(it.command(&["inbound"]), &vec![b'x'; 3 * 1024 * 1024], 0, "unreadable\n");
    let mut away = it.command(&["inbound"]);
    away.env("DUENOTICE__STORE__URL", "postgres://nobody@127.0.0.1:9/nothing");
    check(away, &about(3).message("postfix", "c1"), 75, "");
    let mut keyless = it.command(&["inbound"]);
    keyless.env("DUENOTICE__KEYS__MASTER_FILE", it.path("no.key"));
    check(keyless, &about(3).message("postfix", "c1"), 75, "");

    let folder = it.path("returned");
    std::fs::create_dir_all(folder.join("new")).unwrap();
    std::fs::write(it.path("own.toml"), format!("[inbound]\nmaildir = {:?}\n", folder.display().to_string())).unwrap();
    std::fs::write(folder.join("new/1.exim.example"), about(3).message("exim", "c1")).unwrap();
    std::fs::write(folder.join("new/2.junk.example"), b"\0\0").unwrap();
    let server = it.start(&["--config", "own.toml", "serve"]);
    let put_away = |name: &str| it.wait(name, 60, || folder.join(name).exists().then_some(()));
    put_away("cur/1.exim.example:2,S");
    put_away("unreadable/2.junk.example");
    std::fs::write(folder.join("tmp/3.dsn.example"), about(4).message("postfix-delivered", "c1")).unwrap();
    std::fs::rename(folder.join("tmp/3.dsn.example"), folder.join("new/3.dsn.example")).unwrap();
    put_away("cur/3.dsn.example:2,S");
    assert_eq!(std::fs::read_dir(folder.join("new")).unwrap().count(), 0);
    assert_eq!(counts(&store, no).await, [(State::Delivered, 1), (State::Bounced, 3)]);
    let (took, well) = it.stop(server);
    assert!(well && took < Duration::from_secs(30), "the server took {took:?} to stop");
    let logs = it.logs();
    assert!(logs.contains("2.junk.example") && !logs.contains("person-"), "{logs}");
    store.close().await;
}
