//! Relays as all workers see them and people steer them.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use duenotice::audit::{Actor, Deed};
use duenotice::courier::{PoolSettings, RelaySettings};
use duenotice::delivery::State;
use duenotice::queue::{Queue, QueueSettings};
use duenotice::store::{RelayPhase, RelayRow, Store, StoreSettings};
use duenotice::time::SystemClock;
use serde_json::{Value, json};
use sqlx::{Connection, PgConnection};
use tokio::time::Instant;

use crate::carry::{
    Given, Running, Shifted, Wanted, completed, given, now, quick, relays, renderer, start, start_at, until,
};
use crate::courier::{agree, in_process};
use crate::faces::House;
use crate::invariants::Place;
use crate::sink::{Act, At, Script, Seen, Sink};
use crate::smtp::relay_to;
use crate::store::bench::Bench;

fn people(n: i64) -> Wanted {
    Wanted { people: n, ..Wanted::default() }
}

fn first(sink: &Sink) -> RelaySettings {
    RelaySettings { name: "first".to_owned(), ..relay_to(sink) }
}

async fn queue(bench: &Bench) -> Arc<Queue> {
    let settings = QueueSettings { url: "postgres".to_owned(), ..QueueSettings::default() };
    Arc::new(Queue::open(&settings, &bench.url, Arc::new(SystemClock)).await.unwrap())
}

/// A worker process, as it were, with connections of its own to the database.
async fn worker(bench: &Bench, given: &Given, relay: RelaySettings, clock: &Arc<Shifted>) -> Running {
    let store =
        Store::open(&StoreSettings { max_connections: 2, ..StoreSettings::at(bench.url.clone()) }).await.unwrap();
    let sheets = renderer(&store, given);
    start_at(&store, &queue(bench).await, relays(&[relay]), sheets, quick(), clock.clone())
}

/// Waits until the relay is as it should be.
async fn relay_until(store: &Store, seconds: u64, holds: impl Fn(&RelayRow) -> bool) -> RelayRow {
    let limit = Instant::now() + Duration::from_secs(seconds);
    loop {
        let row = store.relay("first").await.unwrap();
        if let Some(row) = row.as_ref().filter(|row| holds(row)) {
            return row.clone();
        }
        assert!(Instant::now() < limit, "still {row:?}");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

/// A script that takes everything after a pause and notes when.
fn timed(pause: Duration) -> (Script, Arc<Mutex<Vec<Instant>>>) {
    let times: Arc<Mutex<Vec<Instant>>> = Arc::default();
    let noted = times.clone();
    let script = Script::acting(move |seen: &Seen| {
        if seen.at != At::Dot {
            return Act::Pass;
        }
        noted.lock().unwrap().push(Instant::now());
        Act::Delay(pause)
    });
    (script, times)
}

/// The most that came within any second.
fn most_in_a_second(times: &[Instant]) -> usize {
    let within =
        |from: &Instant| times.iter().filter(|at| *at >= from && **at - *from < Duration::from_secs(1)).count();
    times.iter().map(within).max().unwrap_or(0)
}

fn between(times: &[Instant], from: Instant, to: Instant) -> usize {
    times.iter().filter(|at| **at >= from && **at < to).count()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_relay_that_is_busy_is_asked_once_by_all_workers_together() {
    let Some(bench) = Bench::postgres("one probe").await else { return };
    let store = &bench.store;
    let given = given(store, "probe", people(400)).await;
    let busy = |seen: &Seen| if seen.at == At::Banner { Act::SayAndDrop("421 4.3.2 too busy") } else { Act::Pass };
    let sink = Sink::start(Script::acting(busy)).await;
    let relay = RelaySettings { rest_seconds: 4, ..first(&sink) };
    let clock = Arc::new(Shifted::default());
    let one = worker(&bench, &given, relay.clone(), &clock).await;
    let other = worker(&bench, &given, relay, &clock).await;
    let row = relay_until(store, 30, |row| row.phase == RelayPhase::Resting).await;
    assert!(!row.paused && row.reason.as_deref().is_some_and(|why| why.contains("code 421")), "{row:?}");
    tokio::time::sleep(Duration::from_secs(1)).await; // what was under way comes to its end
    let before = sink.sessions();
    assert!((5..=18).contains(&before), "{before} connections: at most five failures and what is under way, each");
    until(store, given.mailing.mailing_no, 10, |counts| counts.get(&State::Pending) == Some(&400)).await;
    let attempts = store.deliveries(given.mailing.mailing_no, &[], 0, 1000).await.unwrap();
    assert!(attempts.iter().all(|row| row.attempts == 0), "nobody has lost an attempt");
    assert_eq!(sink.sessions(), before, "nobody asks while the relay rests");
    relay_until(store, 15, |row| row.rests == 2).await;
    assert_eq!(sink.sessions(), before + 1, "one probe over all workers");
    sink.follow(Script::default());
    relay_until(store, 20, |row| row.phase == RelayPhase::Closed).await;
    clock.advance(60); // those on whom the relay failed wait a minute
    completed(store, &given, 30).await;
    one.stop().await.unwrap();
    other.stop().await.unwrap();
    assert_eq!(agree(&bench, &given, &sink).await, [(State::Accepted, 400)].into());
    bench.clear().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_one_worker_has_found_out_stops_the_other() {
    let Some(bench) = Bench::postgres("a shared breaker").await else { return };
    let store = &bench.store;
    let given = given(store, "shared", people(6000)).await;
    let (script, times) = timed(Duration::from_millis(20));
    let good = Sink::start(script).await;
    let busy = |seen: &Seen| if seen.at == At::Banner { Act::SayAndDrop("421 4.3.2 too busy") } else { Act::Pass };
    let bad = Sink::start(Script::acting(busy)).await;
    let clock = Arc::new(Shifted::default());
    let well = worker(&bench, &given, first(&good), &clock).await;
    until(store, given.mailing.mailing_no, 30, |counts| counts.get(&State::Accepted).is_some_and(|n| *n >= 50)).await;
    // the same relay, to which only the second worker finds no way
    let ill = worker(&bench, &given, first(&bad), &clock).await;
    relay_until(store, 30, |row| row.phase == RelayPhase::Resting).await;
    let seen = Instant::now();
    tokio::time::sleep(Duration::from_secs(4)).await;
    let late = between(&times.lock().unwrap(), seen + Duration::from_secs(2), seen + Duration::from_secs(4));
    assert_eq!(late, 0, "two seconds later nobody sends");
    ill.stop().await.unwrap();
    let before = times.lock().unwrap().len();
    store.resume_relay("first", &decided("relay.resumed")).await.unwrap();
    let resumed = Instant::now();
    while times.lock().unwrap().len() == before {
        assert!(resumed.elapsed() < Duration::from_secs(10), "the other one does not go on");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    well.stop().await.unwrap();
    bench.clear().await;
}

fn decided(action: &'static str) -> Deed {
    let actor = Actor::Person("demo-operator@example.org".to_owned());
    Deed { at: now(), actor, action, subject: "first".to_owned(), detail: json!({ "reason": "the tests ask" }) }
}

async fn steer(house: &House, step: &str, body: Value) -> Value {
    house.by("operator", "POST", &format!("/v1/relays/first/{step}"), &body).await.is(200).json()
}

/// How many come within a second that begins two seconds from now.
async fn soon_a_second(times: &Mutex<Vec<Instant>>) -> usize {
    let from = Instant::now() + Duration::from_secs(2);
    tokio::time::sleep(Duration::from_millis(3100)).await;
    between(&times.lock().unwrap(), from, from + Duration::from_secs(1))
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_operator_rests_resumes_and_limits_a_relay_of_a_running_mailing() {
    let house = House::open().await;
    let store = &house.engine.store;
    let given = given(store, "steered", people(3000)).await;
    let (script, times) = timed(Duration::from_millis(10));
    let sink = Sink::start(script).await;
    let running = start(store, &in_process(), relays(&[first(&sink)]), renderer(store, &given), quick());
    until(store, given.mailing.mailing_no, 60, |counts| counts.get(&State::Accepted).is_some_and(|n| *n >= 25)).await;
    let reason = json!({ "reason": "the tests ask" });
    let row = steer(&house, "rest", reason.clone()).await;
    assert_eq!((&row["phase"], &row["paused"], &row["rests_until"]), (&json!("resting"), &json!(true), &Value::Null));
    assert_eq!(soon_a_second(&times).await, 0, "it rests");
    assert_eq!(steer(&house, "resume", reason.clone()).await["phase"], "closed");
    house.by("operator", "POST", "/v1/relays/first/resume", &reason).await.is(409);
    let again = soon_a_second(&times).await;
    assert!(again >= 50, "{again} a second: it is used again");
    let row = steer(&house, "limit", json!({ "reason": "the tests ask", "per_second": 20 })).await;
    assert_eq!((&row["per_second"], &row["limited"]), (&json!(20), &json!(true)));
    let limited = soon_a_second(&times).await;
    assert!((15..=22).contains(&limited), "{limited} at 20 a second");
    let row = steer(&house, "limit", json!({ "reason": "the tests ask", "per_second": null })).await;
    assert_eq!((&row["per_second"], &row["limited"]), (&json!(0), &json!(false)));
    completed(store, &given, 120).await;
    running.stop().await.unwrap();
    assert_eq!(agree(Place { store, url: &house.url }, &given, &sink).await, [(State::Accepted, 3000)].into());
    let attempts = store.deliveries(given.mailing.mailing_no, &[], 0, 10_000).await.unwrap();
    assert!(attempts.iter().all(|row| row.attempts == 1), "waiting cost nobody an attempt");
    house.engine.drain_deeds().await.unwrap();
    let entries = house.get("auditor", "/v1/audit/entries?limit=500").await.is(200).json();
    let items = entries["items"].as_array().unwrap();
    for action in ["relay.rested", "relay.resumed", "relay.limited"] {
        let deed = &items.iter().find(|one| one["deed"]["action"] == action).unwrap()["deed"];
        assert_eq!((&deed["subject"], &deed["detail"]["reason"]), (&json!("first"), &json!("the tests ask")));
    }
}

#[tokio::test]
async fn what_an_operator_says_wrongly_is_told_all_at_once() {
    let house = House::open().await;
    house.engine.store.enrol_relays(&[("first".to_owned(), 7)], now()).await.unwrap();
    let told = |answer: crate::faces::Answer| -> Vec<String> {
        let errors = answer.json()["errors"].as_array().unwrap().clone();
        errors.iter().map(|one| one["pointer"].as_str().unwrap().to_owned()).collect()
    };
    let wrong = json!({ "minutes": "long", "surplus": 1 });
    let answer = house.by("operator", "POST", "/v1/relays/first/rest", &wrong).await.is(422);
    assert_eq!(told(answer), ["/minutes", "/reason", "/surplus"]);
    let never = json!({ "minutes": 0, "reason": "x" });
    assert_eq!(told(house.by("operator", "POST", "/v1/relays/first/rest", &never).await.is(422)), ["/minutes"]);
    let silent = json!({ "reason": "x" });
    assert_eq!(told(house.by("operator", "POST", "/v1/relays/first/limit", &silent).await.is(422)), ["/per_second"]);
    house.by("operator", "POST", "/v1/relays/second/rest", &silent).await.is(404);
    house.by("releaser", "POST", "/v1/relays/first/rest", &silent).await.is(403);
    let listed = house.get("viewer", "/v1/relays").await.is(200).json();
    assert_eq!((&listed["items"][0]["name"], &listed["items"][0]["per_second"]), (&json!("first"), &json!(7)));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn eight_workers_keep_one_limit_while_its_row_is_held_and_afterwards() {
    let Some(bench) = Bench::postgres("a held limit").await else { return };
    let store = &bench.store;
    let given = given(store, "limit", people(2000)).await;
    let (script, times) = timed(Duration::ZERO);
    let sink = Sink::start(script).await;
    let limited = RelaySettings { per_second: 50, ..first(&sink) };
    let mut holder = PgConnection::connect(&bench.url).await.unwrap();
    let (clock, mut workers) = (Arc::new(Shifted::default()), Vec::new());
    for _ in 0..8 {
        workers.push(worker(&bench, &given, limited.clone(), &clock).await);
    }
    until(store, given.mailing.mailing_no, 30, |counts| counts.get(&State::Accepted).is_some_and(|n| *n >= 25)).await;
    tokio::time::sleep(Duration::from_secs(4)).await;
    let mut held = holder.begin().await.unwrap();
    sqlx::query("select key from rate_bucket where key = 'relay/first' for update").execute(&mut *held).await.unwrap();
    let locked = Instant::now();
    tokio::time::sleep(Duration::from_secs(10)).await;
    held.rollback().await.unwrap();
    let unlocked = Instant::now();
    tokio::time::sleep(Duration::from_secs(4)).await;
    let end = Instant::now();
    store.limit_relay("first", Some(20), &decided("relay.limited")).await.unwrap();
    let limited = soon_a_second(&times).await;
    for worker in workers {
        worker.stop().await.unwrap();
    }
    let times = times.lock().unwrap().clone();
    let (during, after) = (between(&times, locked, unlocked), between(&times, unlocked, end));
    let most = most_in_a_second(&times);
    println!("most in a second {most}, while the row was held {during} in 10 s, afterwards {after} in 4 s");
    assert!(most <= 55, "{most} in one second");
    assert!((1..=22).contains(&limited), "{limited} in a second, two seconds after the limit became 20");
    // a machine that is busy with other things does not use its shares up; a stall would leave next to nothing
    assert!(during >= 150, "{during} in ten seconds: the shares are used while they cannot be renewed");
    assert!(after >= 60, "{after} in four seconds: no stall afterwards");
    let rows = store.deliveries(given.mailing.mailing_no, &[], 0, 10_000).await.unwrap();
    assert!(rows.iter().all(|row| row.attempts <= 1), "waiting cost nobody an attempt");
    bench.clear().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn workers_with_nothing_to_send_leave_their_share_to_the_others() {
    let Some(bench) = Bench::postgres("idle workers").await else { return };
    let store = &bench.store;
    let given = given(store, "idle", people(300)).await;
    for _ in 0..7 {
        crate::store::given::worker(store).await;
    }
    let sink = Sink::start(Script::default()).await;
    let limited = RelaySettings { per_second: 100, ..first(&sink) };
    let patient = PoolSettings { dead_after: Duration::from_secs(600), ..quick() };
    let began = Instant::now();
    let running = start(store, &queue(&bench).await, relays(&[limited]), renderer(store, &given), patient);
    completed(store, &given, 60).await;
    let took = began.elapsed();
    running.stop().await.unwrap();
    println!("300 messages at 100 a second beside seven idle workers: {took:?}");
    assert!(took >= Duration::from_millis(2800), "{took:?}");
    assert!(took < Duration::from_secs(10), "{took:?}: an eighth of the limit would take 25 s");
    bench.clear().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_limit_over_all_relays_and_one_for_a_domain_are_kept() {
    for (all, domain) in [(50, 0), (0, 50)] {
        let bench = Bench::sqlite().await;
        let store = &bench.store;
        let given = given(store, "whole", people(100)).await;
        let sink = Sink::start(Script::default()).await;
        let relay = RelaySettings { per_domain: [("example.org".to_owned(), domain)].into(), ..first(&sink) };
        let began = Instant::now();
        let out = relays(&[relay]).with_limit(all);
        let running = start(store, &in_process(), out, renderer(store, &given), quick());
        completed(store, &given, 60).await;
        let took = began.elapsed();
        running.stop().await.unwrap();
        assert!(took >= Duration::from_millis(1900), "{took:?} for 100 at 50 a second");
        assert_eq!(agree(&bench, &given, &sink).await, [(State::Accepted, 100)].into());
        bench.clear().await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn messages_are_divided_by_weight_and_the_next_order_waits_for_a_failure() {
    let bench = Bench::sqlite().await;
    let store = &bench.store;
    let given = given(store, "weights", people(200)).await;
    let (heavy, light) = (Sink::start(Script::default()).await, Sink::start(Script::default()).await);
    let spare = Sink::start(Script::default()).await;
    let relay = |name: &str, sink: &Sink, order, weight| RelaySettings {
        name: name.to_owned(),
        order: Some(order),
        weight,
        ..relay_to(sink)
    };
    let all = [relay("spare", &spare, 2, 9), relay("light", &light, 1, 1), relay("heavy", &heavy, 1, 3)];
    let running = start(store, &in_process(), relays(&all), renderer(store, &given), quick());
    completed(store, &given, 60).await;
    running.stop().await.unwrap();
    let carried = [&heavy, &light, &spare].map(|sink| sink.ledger().len());
    assert_eq!(carried, [150, 50, 0]);
    bench.clear().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_more_connections_are_open_than_a_relay_allows() {
    let bench = Bench::sqlite().await;
    let store = &bench.store;
    let given = given(store, "seats", people(500)).await;
    let seen: Arc<Mutex<Vec<(usize, Instant)>>> = Arc::default();
    let noted = seen.clone();
    let sink = Sink::start(Script::acting(move |seen: &Seen| {
        noted.lock().unwrap().push((seen.session, Instant::now()));
        if seen.at == At::Dot { Act::Delay(Duration::from_millis(2)) } else { Act::Pass }
    }))
    .await;
    let capped = RelaySettings { max_connections: 2, ..first(&sink) };
    let running = start(store, &in_process(), relays(&[capped]), renderer(store, &given), quick());
    completed(store, &given, 120).await;
    running.stop().await.unwrap();
    let seen = seen.lock().unwrap().clone();
    let last = |session: usize| seen.iter().filter(|one| one.0 == session).map(|one| one.1).max().unwrap();
    let begins = |session: usize| seen.iter().filter(|one| one.0 == session).map(|one| one.1).min().unwrap();
    let spans: Vec<_> = (0..sink.sessions()).map(|session| (begins(session), last(session))).collect();
    let open = |at: Instant| spans.iter().filter(|(from, to)| *from <= at && at <= *to).count();
    let most = spans.iter().map(|(from, _)| open(*from)).max().unwrap();
    assert_eq!(most, 2, "{} connections one after the other", spans.len());
    assert_eq!(agree(&bench, &given, &sink).await, [(State::Accepted, 500)].into());
    bench.clear().await;
}

#[tokio::test]
async fn an_operator_steers_a_relay_by_the_command_line() {
    let folder = tempfile::tempdir().unwrap();
    let run = |token: &str, args: &[&str]| {
        let mut command = std::process::Command::new(crate::processes::BINARY);
        let output = command.args(args).env("DUENOTICE_TOKEN", token).current_dir(folder.path()).output().unwrap();
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        (output.status.success(), String::from_utf8(output.stdout).unwrap(), said)
    };
    assert!(run("", &["keys", "new", "duenotice-data/master.key"]).0);
    assert!(run("", &["migrate"]).0);
    let operator = run("", &["token", "issue", "op@example.org", "--roles", "operator,viewer"]).1.trim().to_owned();
    let url = format!("sqlite://{}/duenotice-data/duenotice.db", folder.path().display());
    let store = Store::open(&StoreSettings::at(url)).await.unwrap();
    store.enrol_relays(&[("primary".to_owned(), 100)], now()).await.unwrap();
    let rested = run(&operator, &["relay", "rest", "primary", "--reason", "maintenance", "--minutes", "30"]);
    assert!(rested.0 && rested.1.contains("resting") && rested.1.contains("maintenance"), "{rested:?}");
    let limited = run(&operator, &["relay", "limit", "primary", "--reason", "slower", "--per-second", "5"]);
    assert!(limited.1.contains("5 (settings: 100)"), "{limited:?}");
    let resumed = run(&operator, &["relay", "resume", "primary", "--reason", "well again"]);
    assert!(resumed.0 && resumed.1.contains("in use"), "{resumed:?}");
    store.close().await;
}
