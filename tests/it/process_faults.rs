//! Real worker processes that are killed at every window, all at once, again and again, or told to stop: scenarios
//! 4, 15 to 17, 19, 42 and I10.

use std::collections::BTreeMap;
use std::process::Stdio;
use std::sync::Arc;
use std::time::{Duration, Instant};

use duenotice::delivery::State;
use duenotice::personal::MasterKey;
use duenotice::queue::{Dispatcher, LINE_EMAIL, Queue, QueueSettings, RabbitMq, Ticket, Work};
use duenotice::store::{Store, StoreSettings};
use duenotice::time::SystemClock;
use sqlx::{Connection, PgConnection};

use crate::carry::{Given, Wanted, completed, given, now, quick, relays, renderer, start, until};
use crate::invariants::{Bounds, Place, extra, hold, peak_memory};
use crate::logs::names_somebody;
use crate::processes::{Ending, Installation, example_job};
use crate::proxy::Proxy;
use crate::queue::server;
use crate::sink::{Act, At, Script, Seen, Sink};
use crate::smtp::relay_to;

/// How much memory a worker process may have had at its peak, in MiB, whatever the size of its mailings.
const MEMORY: u64 = 300;

/// How many seconds something may take that happens sooner or later: processes start slowly on a busy machine.
const PATIENCE: u64 = 240;

/// An installation with a released mailing.
struct Dressed {
    it: Installation,
    store: Store,
    sink: Sink,
    proxy: Proxy,
    master: MasterKey,
    broker: String,
}

/// What was made at the broker is removed past the proxy, whatever state that is in.
impl Drop for Dressed {
    fn drop(&mut self) {
        self.it.amqp = self.broker.clone();
    }
}

impl Dressed {
    /// `None`, loudly, without the servers.
    async fn new(what: &str, script: Script) -> Option<Self> {
        let postgres = server("DUENOTICE_TEST_POSTGRES_URL", what)?;
        let amqp = server("DUENOTICE_TEST_AMQP_URL", what)?;
        let sink = Sink::start(script).await;
        let mut it = Installation::new(&postgres, &amqp, sink.addr).await;
        let (proxy, through) = Proxy::before(&amqp).await;
        it.amqp = through;
        let store = Store::open(&StoreSettings::at(it.url(0))).await.unwrap();
        let key = std::fs::read_to_string(it.path("master.key")).unwrap();
        Some(Self { it, store, sink, proxy, master: MasterKey::from_hex(&key).unwrap(), broker: amqp })
    }

    /// The queues of the installation, past the proxy.
    fn queue_settings(&self) -> QueueSettings {
        QueueSettings { url: self.broker.clone(), prefix: self.it.prefix.clone(), ..QueueSettings::default() }
    }

    async fn given(&self, people: i64) -> Given {
        let wanted = Wanted { people, master: Some(self.master.clone()), ..Wanted::default() };
        given(&self.store, "processes", wanted).await
    }

    async fn reach(&self, accepted: i64) {
        let enough = |counts: &BTreeMap<State, i64>| counts.get(&State::Accepted).is_some_and(|n| *n >= accepted);
        until(&self.store, 1, PATIENCE, enough).await;
    }

    /// Waits until something holds of what the relay has seen.
    async fn seen(&self, what: &str, holds: impl Fn(&Sink) -> bool) {
        let limit = Instant::now() + Duration::from_secs(PATIENCE);
        while !holds(&self.sink) {
            assert!(Instant::now() < limit, "still waiting for {what}\n{}", self.it.logs());
            tokio::time::sleep(Duration::from_millis(30)).await;
        }
    }

    /// Lets another worker finish, and asserts the invariants; gives how many recipients are flagged. This worker
    /// works in the process of the test, where a death is noticed after two seconds and not after twenty.
    async fn finish(self, given: &Given, allowed: usize) -> usize {
        let mailing = self.store.mailing(given.mailing.mailing_id).await.unwrap().unwrap();
        if mailing.completed_at.is_none() {
            let settings = self.queue_settings();
            let queue = Arc::new(Queue::open(&settings, &self.it.url(0), Arc::new(SystemClock)).await.unwrap());
            let heir =
                start(&self.store, &queue, relays(&[relay_to(&self.sink)]), renderer(&self.store, given), quick());
            completed(&self.store, given, PATIENCE).await;
            heir.stop().await.unwrap();
        }
        let place = Place { store: &self.store, url: &self.it.url(0) };
        let counts = hold(place, given, &[&self.sink], Bounds::extra(allowed)).await;
        assert_eq!(counts, [(State::Accepted, given.mailing.total)].into(), "nobody is lost");
        let logs = self.it.logs();
        assert!(!names_somebody(&logs), "I9: a process has logged a name\n{logs}");
        let rows = self.store.deliveries(1, &[], 0, 1_000_000).await.unwrap();
        self.store.close().await;
        rows.iter().filter(|row| row.dup_possible).count()
    }
}

/// Holds every message at one place for ever.
fn stuck(at: At, after: usize) -> Script {
    Script::acting(move |seen: &Seen| if seen.at == at && seen.carried >= after { Act::Hang } else { Act::Pass })
}

fn verbs(sink: &Sink, verb: &str) -> usize {
    sink.commands().iter().filter(|command| command.starts_with(verb)).count()
}

/// W6 to W9: killed while a message stands at a stage of its way to the relay.
async fn killed_at(name: &'static str, at: At, after: usize, in_doubt: usize) {
    let Some(mut it) = Dressed::new("workers killed at every window", stuck(at, after)).await else { return };
    let given = it.given(120).await;
    let doomed = it.it.start(&["work"]);
    let verb = if at == At::Mail { "MAIL" } else { "DATA" };
    it.seen(name, |sink| verbs(sink, verb) > 0 && sink.ledger().len() >= in_doubt.min(1)).await;
    // until nothing moves any more: each connection with work stands where it is held
    let mut before = 0;
    while before != it.sink.commands().len() {
        before = it.sink.commands().len();
        tokio::time::sleep(Duration::from_millis(700)).await;
    }
    it.it.kill(doomed);
    let out = it.sink.ledger().len();
    assert!(out <= in_doubt * 4, "{name}: {out} copies are out");
    it.sink.follow(Script::default());
    let flagged = it.finish(&given, out).await;
    assert!((1..=100).contains(&flagged), "{name}: {flagged} flagged: what was intended by the dead, and no more");
}

/// W3 and W4: killed while a ticket is published and no confirm comes.
async fn killed_while_publishing() {
    let Some(mut it) = Dressed::new("workers killed at every window", Script::default()).await else { return };
    let doomed = it.it.start(&["work"]);
    tokio::task::block_in_place(|| {
        it.it.wait("a worker", PATIENCE, || it.it.logs().contains("the worker begins").then_some(()))
    });
    tokio::time::sleep(Duration::from_secs(1)).await;
    it.proxy.freeze();
    let given = it.given(120).await;
    let limit = Instant::now() + Duration::from_secs(PATIENCE);
    while (Place { store: &it.store, url: &it.it.url(0) }).number("select count(*) from chunk").await == 0 {
        assert!(Instant::now() < limit, "no chunk is cut");
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    tokio::time::sleep(Duration::from_secs(1)).await;
    it.it.kill(doomed);
    it.proxy.mend();
    let flagged = it.finish(&given, 0).await;
    assert_eq!(flagged, 0, "W3: nothing was intended");
}

/// W5: killed with a ticket in hand, before the claim is committed.
async fn killed_before_the_claim() {
    let Some(mut it) = Dressed::new("workers killed at every window", Script::default()).await else { return };
    let given = it.given(120).await;
    while !it.store.materialise(given.mailing.mailing_no, 1000, now()).await.unwrap().done {}
    let chunk = it.store.ready_chunks(3, 1, now()).await.unwrap()[0].chunk_id;
    it.store.mark_published(&[chunk], now()).await.unwrap();
    let queue = RabbitMq::open(&it.queue_settings()).await.unwrap();
    let ticket = Ticket { work: Work::Chunk(chunk), line: LINE_EMAIL.to_owned(), lane: 3, count: 120, deadline: None };
    assert_eq!(queue.publish(&[ticket]).await.unwrap(), [true]);
    let mut other = PgConnection::connect(&it.it.url(0)).await.unwrap();
    let mut holding = other.begin().await.unwrap();
    sqlx::query("select chunk_id from chunk for update").fetch_all(&mut *holding).await.unwrap();
    let doomed = it.it.start(&["work"]);
    let waits = "select count(*) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'
        and query like '%update chunk set state = 2%'";
    let limit = Instant::now() + Duration::from_secs(PATIENCE);
    while (Place { store: &it.store, url: &it.it.url(0) }).number(waits).await == 0 {
        assert!(Instant::now() < limit, "no claim waits\n{}", it.it.logs());
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    it.it.kill(doomed);
    holding.rollback().await.unwrap();
    drop(queue);
    assert!(it.sink.ledger().is_empty());
    let flagged = it.finish(&given, 0).await;
    assert_eq!(flagged, 0, "W5: nothing was intended");
}

/// W10: killed when everything is recorded and the ticket cannot be settled.
async fn killed_before_the_ticket_is_settled() {
    let slow = |seen: &Seen| if seen.at == At::Dot { Act::Delay(Duration::from_millis(20)) } else { Act::Pass };
    let Some(mut it) = Dressed::new("workers killed at every window", Script::acting(slow)).await else { return };
    let given = it.given(120).await;
    let doomed = it.it.start(&["work"]);
    it.reach(25).await;
    it.proxy.freeze();
    it.reach(120).await;
    it.it.kill(doomed);
    it.proxy.mend();
    let flagged = it.finish(&given, 0).await;
    assert_eq!(flagged, 0, "W10: nothing is in doubt");
}

/// 15: every window at the same time, each in an installation of its own.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_worker_killed_at_any_window_loses_nobody_and_flags_what_is_in_doubt() {
    let windows = [
        tokio::spawn(killed_while_publishing()),
        tokio::spawn(killed_before_the_claim()),
        tokio::spawn(killed_at("W6: intended, and nothing on the wire", At::Mail, 0, 0)),
        tokio::spawn(killed_at("W7: before the dot", At::Data, 0, 0)),
        tokio::spawn(killed_at("W8: after the dot, before its answer", At::Dot, 0, 1)),
        tokio::spawn(killed_at("W9: answered, and not recorded", At::Mail, 10, 10)),
        tokio::spawn(killed_before_the_ticket_is_settled()),
    ];
    for window in windows {
        window.await.unwrap();
    }
}

/// 16 and I10. The long form: four workers, 100,000 recipients, a kill each three seconds for five minutes.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn workers_killed_again_and_again_lose_nobody() {
    let long = std::env::var_os("DUENOTICE_TEST_LONG").is_some();
    let (people, workers, pause, kills) =
        if long { (100_000, 4, Duration::from_secs(3), 100) } else { (2_000, 2, Duration::from_secs(2), 4) };
    let slow = |seen: &Seen| if seen.at == At::Dot { Act::Delay(Duration::from_millis(20)) } else { Act::Pass };
    let script = Script { content: false, ..Script::acting(slow) };
    let Some(mut it) = Dressed::new("workers killed again and again", script).await else { return };
    let given = it.given(people).await;
    let mut living: Vec<usize> = (0..workers).map(|_| it.it.start(&["work"])).collect();
    it.reach(50).await;
    let mut killed = 0;
    let mut peak = 0;
    for round in 0..kills {
        tokio::time::sleep(pause).await;
        let victim = living.remove(round % living.len());
        peak = peak.max(peak_memory(it.it.process(victim)));
        it.it.kill(victim);
        killed += 1;
        living.push(it.it.start(&["work"]));
    }
    completed(&it.store, &given, if long { 3600 } else { PATIENCE }).await;
    for one in living {
        peak = peak.max(peak_memory(it.it.process(one)));
        let (took, well) = tokio::task::block_in_place(|| it.it.stop(one));
        assert!(well && took < Duration::from_secs(30), "{took:?}\n{}", it.it.logs());
    }
    println!("16: {people} recipients, {killed} kills, {} extra copies, peak {peak} MiB", extra(&[&it.sink]));
    assert!(peak < MEMORY, "I10: {peak} MiB");
    it.finish(&given, killed * 4 * 25).await;
}

/// 19
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn workers_killed_all_at_once_lose_nobody() {
    let slow = |seen: &Seen| if seen.at == At::Dot { Act::Delay(Duration::from_millis(10)) } else { Act::Pass };
    let Some(mut it) = Dressed::new("workers killed all at once", Script::acting(slow)).await else { return };
    let given = it.given(600).await;
    let all: Vec<usize> = (0..3).map(|_| it.it.start(&["work"])).collect();
    it.reach(150).await;
    all.into_iter().for_each(|one| it.it.kill(one));
    assert!(it.sink.ledger().len() < 600, "the mailing was over already; this proves nothing");
    it.finish(&given, 3 * 4 * 25).await;
}

/// 17
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_worker_told_to_stop_gives_everything_back_and_another_goes_on() {
    let slow = |seen: &Seen| if seen.at == At::Dot { Act::Delay(Duration::from_millis(15)) } else { Act::Pass };
    let Some(mut it) = Dressed::new("workers told to stop", Script::acting(slow)).await else { return };
    let given = it.given(500).await;
    let first = it.it.start(&["work"]);
    it.reach(100).await;
    let (took, well) = tokio::task::block_in_place(|| it.it.stop(first));
    assert!(well && took < Duration::from_secs(30), "{took:?}\n{}", it.it.logs());
    let rows = it.store.deliveries(1, &[], 0, 1000).await.unwrap();
    assert!(rows.iter().any(|row| row.state == State::Pending), "the mailing was over already; this proves nothing");
    assert!(rows.iter().all(|row| row.state != State::Sending && !row.dup_possible));
    let spent = rows.iter().filter(|row| row.state == State::Pending && row.attempts != 0).count();
    assert_eq!(spent, 0, "an orderly stop spends no attempt");
    let flagged = it.finish(&given, 0).await;
    assert_eq!(flagged, 0);
}

/// 4: the API takes jobs, workers wait in bounded memory, and everything goes on by itself.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn without_a_broker_jobs_are_taken_and_wait() {
    let Some(mut it) = Dressed::new("without a broker", Script::default()).await else { return };
    it.proxy.cut();
    it.it.start(&["serve"]);
    let worker = it.it.start(&["work"]);
    let machine = it.it.client("machine", "incident-system", "machine");
    tokio::task::block_in_place(|| {
        it.it.wait("the server", PATIENCE, || std::net::TcpStream::connect(&it.it.address).ok());
        it.it.wait("a worker", PATIENCE, || it.it.logs().contains("the worker begins").then_some(()));
        let accepted = machine.post("/v1/jobs", &example_job("NO-BROKER-1", None));
        assert!(accepted.status < 300, "{}", accepted.text());
    });
    let given = {
        let wanted = Wanted { people: 400, master: Some(it.master.clone()), ..Wanted::default() };
        given(&it.store, "no-broker", wanted).await
    };
    let away = if std::env::var_os("DUENOTICE_TEST_LONG").is_some() { 600 } else { 5 };
    tokio::time::sleep(Duration::from_secs(2)).await;
    let before = peak_memory(it.it.process(worker));
    tokio::time::sleep(Duration::from_secs(away)).await;
    let after = peak_memory(it.it.process(worker));
    assert!(after <= before + 20, "I10: memory grows while the broker is away: {before} then {after} MiB");
    assert!(it.sink.ledger().is_empty());
    it.proxy.mend();
    completed(&it.store, &given, PATIENCE).await;
    let (_, well) = tokio::task::block_in_place(|| it.it.stop(worker));
    assert!(well, "{}", it.it.logs());
    let place = Place { store: &it.store, url: &it.it.url(0) };
    let counts = hold(place, &given, &[&it.sink], Bounds::extra(0)).await;
    assert_eq!(counts, [(State::Accepted, 400)].into());
    it.store.close().await;
}

/// 42: what is logged cannot be written any more.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_full_disk_under_the_log_stops_no_notice() {
    let Some(it) = Dressed::new("a full disk under the log", Script::default()).await else { return };
    let given = it.given(200).await;
    let full = || Stdio::from(std::fs::OpenOptions::new().write(true).open("/dev/full").unwrap());
    let mut child = Ending(it.it.command(&["work"]).stdout(Stdio::null()).stderr(full()).spawn().unwrap());
    let limit = Instant::now() + Duration::from_secs(PATIENCE);
    while it.store.mailing(given.mailing.mailing_id).await.unwrap().unwrap().completed_at.is_none() {
        let ended = child.0.try_wait().unwrap();
        assert!(ended.is_none(), "the worker ended because it could not log: {ended:?}");
        assert!(Instant::now() < limit, "nothing is carried while nothing can be logged");
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    assert!(std::process::Command::new("kill").args(["-TERM", &child.0.id().to_string()]).status().unwrap().success());
    assert!(tokio::task::block_in_place(|| child.0.wait().unwrap()).success());
    it.finish(&given, 0).await;
}
