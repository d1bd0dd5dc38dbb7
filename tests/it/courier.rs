//! Journeys of whole mailings: what the ledger of the relay says against what the store says.

use std::collections::BTreeMap;
use std::sync::Arc;

use duenotice::delivery::State;
use duenotice::queue::{InProcess, Queue, QueueSettings};
use duenotice::time::SystemClock;

use crate::carry::{Given, Wanted, given, quick, relays, renderer, start, until};
use crate::invariants::{self, Bounds, Place};
use crate::queue::{fresh_prefix, remove_from_broker, server};
use crate::sink::{Act, At, Script, Seen, Sink};
use crate::smtp::relay_to;
use crate::store::bench::Bench;

pub fn in_process() -> Arc<Queue> {
    Arc::new(Queue::InProcess(InProcess::new(256)))
}

pub fn number(address: &str) -> i64 {
    address.trim_end_matches("@example.org").trim_start_matches("person-").parse().unwrap_or(0)
}

/// A relay that is as relays are: a fifth of the addresses are dead, some want to be asked again.
fn lifelike(seen: &Seen) -> Act {
    match (seen.at, number(&seen.recipient)) {
        (At::Rcpt, n) if n % 5 == 0 => Act::Say("550 5.1.1 user unknown"),
        (At::Dot, n) if n % 97 == 0 => Act::Say("554 5.7.1 looks odd"),
        _ => Act::Pass,
    }
}

/// Ledger and store must tell the same story; the pools have ended.
pub async fn agree(place: impl Into<Place<'_>>, given: &Given, sink: &Sink) -> BTreeMap<State, i64> {
    let place = place.into();
    for row in place.store.deliveries(given.mailing.mailing_no, &[], 0, 1_000_000).await.unwrap() {
        if row.state == State::Accepted {
            assert!(row.remote_id.is_some() && row.accepted_at.is_some(), "{row:?}");
        }
    }
    invariants::hold(place, given, &[sink], Bounds::default()).await
}

async fn carries_five_hundred(bench: &Bench, queue: Arc<Queue>) {
    let store = &bench.store;
    let given = given(store, "five-hundred", Wanted::default()).await;
    let sink = Sink::start(Script::acting(lifelike)).await;
    let running = start(store, &queue, relays(&[relay_to(&sink)]), renderer(store, &given), quick());
    until(store, given.mailing.mailing_no, 60, |counts| {
        counts.iter().filter(|(state, _)| state.is_settled() || **state == State::Held).map(|(_, n)| n).sum::<i64>()
            == 500
    })
    .await;
    running.stop().await.unwrap();
    let counts = agree(bench, &given, &sink).await;
    assert_eq!(counts, [(State::Accepted, 396), (State::Rejected, 100), (State::Held, 4)].into());
    assert!(sink.sessions() <= 30, "{} connections: refusals cost no connection", sink.sessions());
    let copy = &sink.ledger()[0];
    let text = copy.text();
    for expected in
        ["From: \"Privacy Office\" <privacy@example.org>", "Auto-Submitted: auto-generated", "INC-2026-0042"]
    {
        assert!(text.contains(expected), "{expected}\n{text}");
    }
    assert!(store.workers().await.unwrap().is_empty(), "the worker has left");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_embedded_installation_carries_a_mailing() {
    let bench = Bench::sqlite().await;
    carries_five_hundred(&bench, in_process()).await;
    bench.clear().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn postgresql_alone_carries_a_mailing() {
    let Some(bench) = Bench::postgres("a mailing by PostgreSQL alone").await else { return };
    let settings = QueueSettings { url: "postgres".to_owned(), ..QueueSettings::default() };
    let queue = Queue::open(&settings, &bench.url, Arc::new(SystemClock)).await.unwrap();
    carries_five_hundred(&bench, Arc::new(queue)).await;
    bench.clear().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn rabbitmq_and_postgresql_carry_a_mailing() {
    let Some(broker) = server("DUENOTICE_TEST_AMQP_URL", "a mailing by RabbitMQ and PostgreSQL") else { return };
    let Some(bench) = Bench::postgres("a mailing by RabbitMQ and PostgreSQL").await else { return };
    let settings = QueueSettings { url: broker.clone(), prefix: fresh_prefix(), ..QueueSettings::default() };
    let queue = Queue::open(&settings, &bench.url, Arc::new(SystemClock)).await.unwrap();
    carries_five_hundred(&bench, Arc::new(queue)).await;
    remove_from_broker(&broker, &settings.prefix).await;
    bench.clear().await;
}
