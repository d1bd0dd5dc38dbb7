//! A database that crashes, is away, forgets, refuses, fills up and is slowed: scenarios 11 to 14, 43 and 53.

use std::sync::Arc;
use std::time::{Duration, Instant};

use duenotice::courier::PoolSettings;
use duenotice::delivery::State;
use duenotice::queue::{Queue, QueueSettings};
use duenotice::store::Store;
use duenotice::time::SystemClock;
use sqlx::{Connection, PgConnection};

use crate::carry::{Given, Wanted, completed, given, quick, relays, renderer, start, until};
use crate::courier::in_process;
use crate::invariants::{Bounds, extra, hold};
use crate::private_postgres::{Server, SmallDisk};
use crate::sink::{Act, At, Script, Seen, Sink};
use crate::smtp::relay_to;
use crate::store::bench::Bench;

fn unhurried() -> Script {
    Script::acting(|seen: &Seen| if seen.at == At::Dot { Act::Delay(Duration::from_millis(4)) } else { Act::Pass })
}

fn people(n: i64) -> Wanted {
    Wanted { people: n, ..Wanted::default() }
}

/// A pace at which a worker stops by itself soon when the database is away.
fn wary() -> PoolSettings {
    PoolSettings { fence_after: Duration::from_millis(800), dead_after: Duration::from_secs(60), ..quick() }
}

async fn reach(store: &Store, accepted: i64) {
    until(store, 1, 180, |counts| counts.get(&State::Accepted).is_some_and(|n| *n >= accepted)).await;
}

/// Waits until nothing goes out any more; gives how many copies there are then.
async fn quiet(sink: &Sink) -> usize {
    let limit = Instant::now() + Duration::from_secs(120);
    loop {
        let before = sink.ledger().len();
        tokio::time::sleep(Duration::from_millis(1200)).await;
        if sink.ledger().len() == before {
            return before;
        }
        assert!(Instant::now() < limit, "it is sent on and on, though nothing can be recorded");
    }
}

/// 11 and 12 (its long form: away for two minutes, longer than any pause between attempts)
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_server_that_crashes_in_a_flush_or_stays_away_loses_nobody() {
    let Some(server) = tokio::task::block_in_place(|| Server::start("a database that crashes", &[])) else { return };
    let bench = Bench::on(&server.url()).await;
    let settings = QueueSettings { url: "postgres".to_owned(), ..QueueSettings::default() };
    let queue = Arc::new(Queue::open(&settings, &bench.url, Arc::new(SystemClock)).await.unwrap());
    let given = given(&bench.store, "crash", people(1000)).await;
    let sink = Sink::start(unhurried()).await;
    let running = start(&bench.store, &queue, relays(&[relay_to(&sink)]), renderer(&bench.store, &given), wary());
    for accepted in [150, 350, 550] {
        reach(&bench.store, accepted).await;
        tokio::task::block_in_place(|| {
            server.crash();
            server.begin();
        });
    }
    reach(&bench.store, 700).await;
    tokio::task::block_in_place(|| server.crash());
    let at_crash = sink.ledger().len();
    let silent = quiet(&sink).await;
    assert!(silent <= at_crash + 4 * 25, "12: {at_crash} then {silent}: at most the sub-batches in hand go out");
    let away = if std::env::var_os("DUENOTICE_TEST_LONG").is_some() { 120 } else { 2 };
    tokio::time::sleep(Duration::from_secs(away)).await;
    assert_eq!(sink.ledger().len(), silent, "12: something was sent that cannot be recorded");
    tokio::task::block_in_place(|| server.begin());
    completed(&bench.store, &given, 180).await;
    running.stop().await.unwrap();
    let counts = hold(&bench, &given, &[&sink], Bounds::extra(4 * 25)).await;
    assert_eq!(counts, [(State::Accepted, 1000)].into());
    drop(queue);
    bench.clear().await;
}

/// 13: the server confirms commits before they are safe, as a standby that is promoted too early has them not.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_server_that_loses_what_it_confirmed_loses_nobody_but_the_memory_of_copies() {
    let forgetful =
        ["synchronous_commit=off", "wal_writer_delay=10000", "wal_writer_flush_after=2GB", "wal_buffers=64MB"];
    let starting = || Server::start("a database that loses commits", &forgetful);
    let Some(server) = tokio::task::block_in_place(starting) else { return };
    let bench = Bench::on(&server.url()).await;
    let given = given(&bench.store, "failover", people(600)).await;
    let sink = Sink::start(unhurried()).await;
    let mut at = PgConnection::connect(&bench.url).await.unwrap();
    let begin =
        || start(&bench.store, &in_process(), relays(&[relay_to(&sink)]), renderer(&bench.store, &given), wary());
    let running = begin();
    reach(&bench.store, 100).await;
    sqlx::query("checkpoint").execute(&mut at).await.unwrap(); // up to here nothing is forgotten
    drop(at);
    reach(&bench.store, 300).await;
    tokio::task::block_in_place(|| server.crash());
    let sent = sink.ledger().len();
    tokio::task::block_in_place(|| server.begin());
    let remembered = bench.number("select count(*) from delivery where state = 4").await;
    completed(&bench.store, &given, 180).await;
    running.stop().await.unwrap();
    let forgotten = sent - usize::try_from(remembered).unwrap();
    assert!(forgotten > 25, "the server has forgotten next to nothing ({forgotten}); this proves nothing");
    let bounds = Bounds { forgot: true, ..Bounds::extra(forgotten + 4 * 25) };
    assert_eq!(hold(&bench, &given, &[&sink], bounds).await, [(State::Accepted, 600)].into(), "nobody is lost");
    assert!(extra(&[&sink]) > 0, "what was forgotten is sent again: better twice than never");
    bench.clear().await;
}

/// 14
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn conflicts_between_transactions_are_tried_again_and_applied_once() {
    const TRIGGER: &str = "
        create function hiccup() returns trigger language plpgsql as $$ begin
            if random() < 0.1 then raise exception 'injected' using errcode = '40001'; end if;
            if random() < 0.1 then raise exception 'injected' using errcode = '40P01'; end if;
            return null;
        end $$;
        create trigger hiccup after update on delivery for each statement execute function hiccup();
        create trigger hiccup after insert on attempt for each statement execute function hiccup();";
    let Some(bench) = Bench::postgres("conflicts between transactions").await else { return };
    let given = given(&bench.store, "conflicts", people(600)).await;
    let mut at = PgConnection::connect(&bench.url).await.unwrap();
    sqlx::raw_sql(TRIGGER).execute(&mut at).await.unwrap();
    let sink = Sink::start(unhurried()).await;
    let running =
        start(&bench.store, &in_process(), relays(&[relay_to(&sink)]), renderer(&bench.store, &given), quick());
    completed(&bench.store, &given, 180).await;
    running.stop().await.unwrap();
    let counts = hold(&bench, &given, &[&sink], Bounds::extra(0)).await;
    assert_eq!(counts, [(State::Accepted, 600)].into());
    let recorded = bench.number("select count(*) from attempt").await;
    assert_eq!(recorded, 600, "each result once");
    let rolled_back = "select xact_rollback from pg_stat_database where datname = current_database()";
    let limit = Instant::now() + Duration::from_secs(60);
    while bench.number(rolled_back).await < 5 {
        assert!(Instant::now() < limit, "the conflicts did not come; this proves nothing");
        tokio::time::sleep(Duration::from_millis(200)).await;
    }
    bench.clear().await;
}

/// Carries a mailing over a disk that fills up in the middle.
async fn fills_up(bench: &Bench, disk: &SmallDisk, left: u64, given: &Given) {
    let sink = Sink::start(unhurried()).await;
    let began = PoolSettings { connections: 4, ..quick() };
    let running = start(&bench.store, &in_process(), relays(&[relay_to(&sink)]), renderer(&bench.store, given), began);
    reach(&bench.store, 50).await;
    disk.fill(left);
    let silent = quiet(&sink).await;
    let recorded = bench.number("select count(*) from delivery where state = 4").await;
    let people = given.mailing.total;
    assert!(recorded < people, "the disk never was full; this proves nothing");
    assert!(silent as i64 <= recorded + 4 * 25, "{silent} copies, and only {recorded} could be recorded");
    assert!(!running.task.is_finished(), "a full disk must be waited for");
    disk.make_room();
    completed(&bench.store, given, 180).await;
    running.stop().await.unwrap();
    let counts = hold(bench, given, &[&sink], Bounds::extra(0)).await;
    assert_eq!(counts, [(State::Accepted, people)].into());
}

/// 43
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_full_disk_under_sqlite_stops_sending_until_there_is_room() {
    let Some(disk) = SmallDisk::mount("a full disk under SQLite", 40_000) else { return };
    let bench = Bench::sqlite_in(disk.path()).await;
    let given = given(&bench.store, "full", people(800)).await;
    fills_up(&bench, &disk, 100, &given).await;
    bench.clear().await;
}

/// 43
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_full_disk_under_postgresql_stops_sending_until_there_is_room() {
    let Some(disk) = SmallDisk::mount("a full disk under PostgreSQL", 60_000) else { return };
    let starting = || Server::start("a full disk under PostgreSQL", &[]);
    let Some(server) = tokio::task::block_in_place(starting) else { return };
    let mut at = PgConnection::connect(&server.url()).await.unwrap();
    let folder = disk.folder_for_postgres();
    let space = format!("create tablespace small location '{}'", folder.display());
    sqlx::query(sqlx::AssertSqlSafe(space)).execute(&mut at).await.unwrap();
    // databases of this server are made there from now on, its log of writes stands elsewhere
    sqlx::query("alter database template0 set tablespace small").execute(&mut at).await.unwrap();
    at.close().await.unwrap();
    let bench = Bench::on(&server.url()).await;
    let given = given(&bench.store, "full", people(800)).await;
    fills_up(&bench, &disk, 0, &given).await;
    bench.clear().await;
}

async fn timed(bench: &Bench, people: i64, slowed: bool) -> Duration {
    let given = given(&bench.store, "slowed", Wanted { people, ..Wanted::default() }).await;
    let mut reader = PgConnection::connect(&bench.url).await.unwrap();
    if slowed {
        let neglect = "alter table delivery set (autovacuum_enabled = false); alter table chunk set
            (autovacuum_enabled = false); alter table mailing_counter set (autovacuum_enabled = false)";
        sqlx::raw_sql(neglect).execute(&mut reader).await.unwrap();
        let analysis = "begin isolation level repeatable read; select count(*) from delivery, attempt";
        sqlx::raw_sql(analysis).execute(&mut reader).await.unwrap();
    }
    let sink = Sink::start(Script { content: false, ..Script::default() }).await;
    let began = Instant::now();
    let running =
        start(&bench.store, &in_process(), relays(&[relay_to(&sink)]), renderer(&bench.store, &given), quick());
    completed(&bench.store, &given, 1800).await;
    let took = began.elapsed();
    running.stop().await.unwrap();
    assert_eq!(hold(bench, &given, &[&sink], Bounds::extra(0)).await, [(State::Accepted, people)].into());
    drop(reader);
    took
}

/// 53: nothing removes dead rows while a mailing is carried. The long form measures how much slower it is.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_reader_that_never_ends_and_a_database_that_never_tidies_up_slow_nothing_to_a_halt() {
    let long = std::env::var_os("DUENOTICE_TEST_LONG").is_some();
    let people = if long { 100_000 } else { 1_000 };
    let Some(slow) = Bench::postgres("a reader that never ends").await else { return };
    let slowed = timed(&slow, people, true).await;
    slow.clear().await;
    if long {
        let Some(bench) = Bench::postgres("a reader that never ends").await else { return };
        let usual = timed(&bench, people, false).await;
        bench.clear().await;
        println!("53: {people} recipients in {slowed:?} beside an endless reader, in {usual:?} without");
        assert!(slowed < usual * 2, "{slowed:?} against {usual:?}");
    }
}
