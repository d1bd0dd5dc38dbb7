//! Clocks that are wrong, dues that pass, urgency that comes late: scenarios 38, 40, 41, 46, 55 and 56.

use std::sync::Arc;
use std::time::{Duration, Instant};

use duenotice::courier::{PoolSettings, RelaySettings};
use duenotice::delivery::State;
use duenotice::id::Id;
use duenotice::queue::{Dispatcher, LINE_EMAIL, Queue, QueueSettings, Ticket, Work};
use duenotice::store::{MailingState, Store, StoreSettings};

use crate::carry::{Shifted, Wanted, completed, given, now, quick, relays, renderer, start, start_at, until};
use crate::courier::in_process;
use crate::invariants::{Bounds, extra, hold};
use crate::sink::{Act, At, Script, Seen, Sink};
use crate::smtp::relay_to;
use crate::store::bench::Bench;

fn unhurried(millis: u64) -> Script {
    let pause = Duration::from_millis(millis);
    Script::acting(move |seen: &Seen| if seen.at == At::Dot { Act::Delay(pause) } else { Act::Pass })
}

/// 40, 41
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn clocks_that_differ_and_jump_bury_no_worker_and_send_nothing_twice() {
    let Some(bench) = Bench::postgres("clocks that differ").await else { return };
    let given = given(&bench.store, "clocks", Wanted { people: 900, ..Wanted::default() }).await;
    let sink = Sink::start(unhurried(5)).await;
    let mut running = Vec::new();
    let mut clocks = Vec::new();
    for skew in [600, -600, 0] {
        let settings = QueueSettings { url: "postgres".to_owned(), ..QueueSettings::default() };
        let clock = Arc::new(Shifted::default());
        clock.advance(skew);
        let queue = Arc::new(Queue::open(&settings, &bench.url, clock.clone()).await.unwrap());
        let store = Store::open(&StoreSettings { max_connections: 6, ..StoreSettings::at(&bench.url) }).await.unwrap();
        let pace = PoolSettings { connections: 2, ..quick() };
        running.push(start_at(
            &store,
            &queue,
            relays(&[relay_to(&sink)]),
            renderer(&store, &given),
            pace,
            clock.clone(),
        ));
        clocks.push(clock);
    }
    until(&bench.store, 1, 180, |counts| counts.get(&State::Accepted).is_some_and(|n| *n >= 200)).await;
    clocks[2].advance(3600); // forward by an hour
    until(&bench.store, 1, 180, |counts| counts.get(&State::Accepted).is_some_and(|n| *n >= 400)).await;
    clocks[2].advance(-7200); // and back by two
    completed(&bench.store, &given, 180).await;
    let living = bench.store.workers().await.unwrap().len();
    for one in running {
        one.stop().await.expect("no worker was called dead");
    }
    assert_eq!(living, 3);
    assert_eq!(hold(&bench, &given, &[&sink], Bounds::extra(0)).await, [(State::Accepted, 900)].into());
    bench.clear().await;
}

/// 38
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_ticket_that_comes_five_times_is_work_once() {
    let bench = Bench::sqlite().await;
    let store = &bench.store;
    let given = given(store, "five", Wanted { people: 600, ..Wanted::default() }).await;
    while !store.materialise(1, 1000, now()).await.unwrap().done {}
    let queue = in_process();
    let ready = store.ready_chunks(3, 100, now()).await.unwrap();
    let ticket = |work| Ticket { work, line: LINE_EMAIL.to_owned(), lane: 3, count: 200, deadline: None };
    let mut tickets = Vec::new();
    for _ in 0..5 {
        tickets.extend(ready.iter().map(|chunk| ticket(Work::Chunk(chunk.chunk_id))));
        tickets.push(ticket(Work::Chunk(Id::fresh()))); // 35: of a chunk that there is not
        tickets.push(ticket(Work::Job(Id::fresh())));
    }
    let sink = Sink::start(unhurried(2)).await;
    let running = start(store, &queue, relays(&[relay_to(&sink)]), renderer(store, &given), quick());
    // past the word of earlier tickets that a fresh process expects to be lost
    store.mark_published(&ready.iter().map(|chunk| chunk.chunk_id).collect::<Vec<_>>(), now()).await.unwrap();
    assert!(queue.publish(&tickets).await.unwrap().iter().all(|taken| *taken));
    completed(store, &given, 180).await;
    running.stop().await.unwrap();
    assert_eq!(hold(&bench, &given, &[&sink], Bounds::extra(0)).await, [(State::Accepted, 600)].into());
    bench.clear().await;
}

/// 46, in its short form: a large mailing is under way when an urgent one comes.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_urgent_mailing_overtakes_a_large_one_which_goes_on() {
    let bench = Bench::sqlite().await;
    let store = &bench.store;
    let large = given(store, "large", Wanted { people: 8_000, ..Wanted::default() }).await;
    let sink = Sink::start(unhurried(4)).await;
    let relay = RelaySettings { per_second: 400, ..relay_to(&sink) };
    let running = start(store, &in_process(), relays(&[relay]), renderer(store, &large), quick());
    until(store, large.mailing.mailing_no, 180, |counts| counts.get(&State::Accepted).is_some_and(|n| *n >= 300)).await;
    let before = store.counts(large.mailing.mailing_no).await.unwrap();
    let wanted = Wanted {
        people: 100,
        master: Some(large.master.clone()),
        due_in: chrono::Duration::hours(1),
        address: |seq| format!("urgent-{seq}@example.org"),
        ..Wanted::default()
    };
    let urgent = given(store, "urgent", wanted).await;
    let began = Instant::now();
    completed(store, &urgent, 180).await;
    let took = began.elapsed();
    let accepted = |rows: &[duenotice::store::StateCount]| {
        rows.iter().filter(|row| row.state == State::Accepted).map(|row| row.n).sum::<i64>()
    };
    let after = store.counts(large.mailing.mailing_no).await.unwrap();
    running.stop().await.unwrap();
    assert!(accepted(&after) < 8_000, "the large one was over already; this proves nothing");
    assert!(accepted(&after) > accepted(&before), "the large one stood still");
    assert!(took < Duration::from_secs(30), "{took:?}");
    let mine = hold(&bench, &urgent, &[&sink], Bounds { per_second: Some(400), ..Bounds::extra(0) }).await;
    assert_eq!(mine, [(State::Accepted, 100)].into());
    hold(&bench, &large, &[&sink], Bounds::extra(0)).await;
    bench.clear().await;
}

/// 55: the notice is late and says so, and is sent all the same.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_its_due_overtakes_is_late_and_still_sent() {
    let bench = Bench::sqlite().await;
    let (store, clock) = (&bench.store, Arc::new(Shifted::default()));
    let wanted = Wanted { people: 120, due_in: chrono::Duration::hours(1), ..Wanted::default() };
    let given = given(store, "late", wanted).await;
    let down = |seen: &Seen| if seen.at == At::Banner { Act::SayAndDrop("421 4.3.2 down") } else { Act::Pass };
    let sink = Sink::start(Script::acting(down)).await;
    let relay = RelaySettings { rest_seconds: 1, ..relay_to(&sink) };
    let running = start_at(store, &in_process(), relays(&[relay]), renderer(store, &given), quick(), clock.clone());
    until(store, 1, 180, |counts| counts.get(&State::Pending) == Some(&120)).await;
    clock.advance(2 * 3600);
    let limit = Instant::now() + Duration::from_secs(180);
    while bench.number("select count(*) from delivery where late").await < 120 {
        assert!(Instant::now() < limit, "nobody is called late");
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    sink.follow(Script::default());
    clock.advance(900);
    completed(store, &given, 180).await;
    running.stop().await.unwrap();
    assert_eq!(hold(&bench, &given, &[&sink], Bounds::extra(0)).await, [(State::Accepted, 120)].into());
    let rows = store.deliveries(1, &[], 0, 1000).await.unwrap();
    assert!(rows.iter().all(|row| row.late), "late stays late");
    bench.clear().await;
}

/// 56
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_relay_that_never_comes_back_leaves_everybody_expired_and_nobody_stuck() {
    let bench = Bench::sqlite().await;
    let (store, clock) = (&bench.store, Arc::new(Shifted::default()));
    let given = given(store, "never", Wanted { people: 450, ..Wanted::default() }).await;
    let sink = Sink::start(Script::default()).await;
    let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let nobody = RelaySettings { port, rest_seconds: 1, ..relay_to(&sink) };
    let running = start_at(store, &in_process(), relays(&[nobody]), renderer(store, &given), quick(), clock.clone());
    until(store, 1, 180, |counts| counts.get(&State::Pending) == Some(&450)).await;
    clock.advance(6 * 86_400);
    completed(store, &given, 180).await;
    running.stop().await.unwrap();
    assert_eq!(hold(&bench, &given, &[&sink], Bounds::extra(0)).await, [(State::Expired, 450)].into());
    let row = store.mailing(given.mailing.mailing_id).await.unwrap().unwrap();
    assert_eq!(row.state, MailingState::Completed);
    assert_eq!(extra(&[&sink]), 0);
    let open = bench.number("select count(*) from delivery where next_attempt_at is not null").await;
    assert_eq!(open, 0, "{open} still wait for a time");
    bench.clear().await;
}
