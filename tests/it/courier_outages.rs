//! Outages of the broker and of the database in the middle of a mailing.

use std::sync::Arc;
use std::time::Duration;

use duenotice::courier::PoolSettings;
use duenotice::delivery::State;
use duenotice::queue::{Queue, QueueSettings};
use duenotice::store::{Store, StoreSettings};
use duenotice::time::SystemClock;

use crate::carry::{Wanted, completed, given, quick, relays, renderer, start, until};
use crate::courier::{agree, in_process};
use crate::proxy::Proxy;
use crate::queue::{fresh_prefix, remove_from_broker, server};
use crate::sink::{Act, At, Script, Seen, Sink};
use crate::smtp::relay_to;
use crate::store::bench::Bench;

fn unhurried() -> Script {
    Script::acting(|seen: &Seen| if seen.at == At::Dot { Act::Delay(Duration::from_millis(4)) } else { Act::Pass })
}

fn extra(sink: &Sink) -> usize {
    sink.copies().values().map(|copies| copies - 1).sum()
}

enum Trouble {
    Cut,
    Freeze,
}

async fn broker_in_trouble(trouble: Trouble) {
    let Some(broker) = server("DUENOTICE_TEST_AMQP_URL", "a broker in trouble") else { return };
    let Some(bench) = Bench::postgres("a broker in trouble").await else { return };
    let store = &bench.store;
    let given = given(store, "broker", Wanted { people: 1200, ..Wanted::default() }).await;
    let (proxy, through) = Proxy::before(&broker).await;
    let url = format!("{through}?heartbeat=1");
    let settings = QueueSettings { url, prefix: fresh_prefix(), confirm_seconds: 1, ..QueueSettings::default() };
    let queue = Arc::new(Queue::open(&settings, &bench.url, Arc::new(SystemClock)).await.unwrap());
    let sink = Sink::start(unhurried()).await;
    // chunks come into the queue little by little, so that some are published in the middle of the trouble
    let pace = PoolSettings { connections: 2, stale_after: Duration::from_secs(3), ..quick() };
    let running = start(store, &queue, relays(&[relay_to(&sink)]), renderer(store, &given), pace);
    until(store, given.mailing.mailing_no, 180, |counts| counts.get(&State::Accepted).is_some_and(|n| *n >= 100)).await;
    match trouble {
        Trouble::Cut => proxy.cut(),
        Trouble::Freeze => proxy.freeze(),
    }
    tokio::time::sleep(Duration::from_millis(2500)).await;
    let during = sink.ledger().len();
    proxy.mend();
    completed(store, &given, 180).await;
    running.stop().await.unwrap();
    drop(queue);
    remove_from_broker(&broker, &settings.prefix).await;
    assert!(during > 100, "what was claimed goes on: SMTP does not need the broker");
    assert_eq!(agree(&bench, &given, &sink).await, [(State::Accepted, 1200)].into());
    assert_eq!(extra(&sink), 0, "an outage of the broker sends nothing twice");
    bench.clear().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_broker_that_is_cut_off_costs_a_pause() {
    broker_in_trouble(Trouble::Cut).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_broker_that_falls_silent_is_noticed_and_reached_again() {
    broker_in_trouble(Trouble::Freeze).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn without_the_database_nothing_is_sent_and_afterwards_nobody_is_missing() {
    let Some(bench) = Bench::postgres("an outage of the database").await else { return };
    let given = given(&bench.store, "outage", Wanted { people: 800, ..Wanted::default() }).await;
    let (proxy, through) = Proxy::before(&bench.url).await;
    let store = Store::open(&StoreSettings { max_connections: 8, ..StoreSettings::at(through) }).await.unwrap();
    let sink = Sink::start(unhurried()).await;
    let pace = PoolSettings { fence_after: Duration::from_millis(800), ..quick() };
    let running = start(&store, &in_process(), relays(&[relay_to(&sink)]), renderer(&store, &given), pace);
    until(&bench.store, given.mailing.mailing_no, 180, |counts| {
        counts.get(&State::Accepted).is_some_and(|n| *n >= 150)
    })
    .await;
    proxy.cut();
    let at_cut = sink.ledger().len();
    tokio::time::sleep(Duration::from_millis(1500)).await;
    let after = sink.ledger().len();
    assert!(after <= at_cut + 4 * 25, "{at_cut} then {after}: at most the sub-batches in hand go out");
    tokio::time::sleep(Duration::from_millis(1000)).await;
    assert_eq!(sink.ledger().len(), after, "nothing is sent that cannot be recorded");
    proxy.mend();
    completed(&bench.store, &given, 180).await;
    running.stop().await.unwrap();
    assert_eq!(agree(&bench, &given, &sink).await, [(State::Accepted, 800)].into());
    assert_eq!(extra(&sink), 0, "the same results were recorded in the end");
    bench.clear().await;
}
