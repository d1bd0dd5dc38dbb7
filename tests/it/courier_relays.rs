//! Relays that fail, refuse, delay and come back: blame goes where it belongs.

use std::sync::Arc;
use std::time::{Duration, Instant};

use duenotice::courier::RelaySettings;
use duenotice::delivery::State;
use duenotice::store::{Kind, Store};

use crate::carry::{Shifted, Wanted, address, completed, given, quick, relays, renderer, start, start_at, until};
use crate::courier::{agree, in_process, number};
use crate::sink::{Act, At, Script, Seen, Sink};
use crate::smtp::relay_to;
use crate::store::bench::Bench;

fn people(n: i64) -> Wanted {
    Wanted { people: n, ..Wanted::default() }
}

fn short_rest(sink: &Sink) -> RelaySettings {
    RelaySettings { rest_seconds: 1, ..relay_to(sink) }
}

async fn attempts_of(store: &Store) -> Vec<i16> {
    let rows = store.deliveries(1, &[], 0, 100_000).await.unwrap();
    rows.into_iter().map(|row| row.attempts).collect()
}

/// Waits until every attempt was given back; one that is just under way has not been yet.
async fn refunded(store: &Store) {
    let limit = tokio::time::Instant::now() + std::time::Duration::from_secs(30);
    while attempts_of(store).await.iter().any(|attempts| *attempts != 0) {
        assert!(tokio::time::Instant::now() < limit, "attempts are not refunded");
        tokio::time::sleep(std::time::Duration::from_millis(20)).await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_relay_that_is_busy_for_a_while_costs_nobody_an_attempt() {
    let bench = Bench::sqlite().await;
    let (store, clock) = (&bench.store, Arc::new(Shifted::default()));
    assert_eq!(store.kind(), Kind::Sqlite);
    let given = given(store, "busy", people(300)).await;
    let busy = |seen: &Seen| if seen.at == At::Banner { Act::SayAndDrop("421 4.3.2 too busy") } else { Act::Pass };
    let sink = Sink::start(Script::acting(busy)).await;
    let running =
        start_at(store, &in_process(), relays(&[short_rest(&sink)]), renderer(store, &given), quick(), clock.clone());
    until(store, 1, 30, |counts| counts.get(&State::Pending) == Some(&300)).await;
    tokio::time::sleep(Duration::from_millis(1500)).await;
    let asked = sink.sessions();
    assert!((1..=20).contains(&asked), "{asked} connections: the breaker keeps them few");
    refunded(store).await;
    sink.follow(Script::default());
    clock.advance(60);
    completed(store, &given, 60).await;
    running.stop().await.unwrap();
    assert_eq!(agree(&bench, &given, &sink).await, [(State::Accepted, 300)].into());
    assert!(attempts_of(store).await.iter().all(|attempts| *attempts == 1));
    bench.clear().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_relay_that_denies_everybody_rejects_nobody() {
    let bench = Bench::sqlite().await;
    let store = &bench.store;
    let given = given(store, "denied", people(600)).await;
    let denied = |seen: &Seen| if seen.at == At::Rcpt { Act::Say("550 5.7.1 relaying denied") } else { Act::Pass };
    let sink = Sink::start(Script::acting(denied)).await;
    let running = start(store, &in_process(), relays(&[relay_to(&sink)]), renderer(store, &given), quick());
    until(store, 1, 30, |counts| counts.get(&State::Held).is_some_and(|n| *n >= 19)).await;
    tokio::time::sleep(Duration::from_millis(800)).await;
    running.stop().await.unwrap();
    let counts = agree(&bench, &given, &sink).await;
    assert!(counts[&State::Held] <= 30, "{counts:?}: the storm was noticed early");
    assert_eq!(counts[&State::Held] + counts[&State::Pending], 600, "nobody is rejected for it");
    bench.clear().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_next_relay_takes_what_the_first_one_refuses_or_cannot_do() {
    for first in [Act::Say("550 5.7.1 relaying denied"), Act::SayAndDrop("421 4.3.2 closing")] {
        let bench = Bench::sqlite().await;
        let store = &bench.store;
        let given = given(store, "fallback", people(200)).await;
        let refusing = move |seen: &Seen| if seen.at == At::Rcpt { first.clone() } else { Act::Pass };
        let (bad, good) = (Sink::start(Script::acting(refusing)).await, Sink::start(Script::default()).await);
        let both = [
            RelaySettings { name: "first".to_owned(), ..relay_to(&bad) },
            RelaySettings { name: "second".to_owned(), ..relay_to(&good) },
        ];
        let running = start(store, &in_process(), relays(&both), renderer(store, &given), quick());
        completed(store, &given, 30).await;
        running.stop().await.unwrap();
        assert_eq!(agree(&bench, &given, &good).await, [(State::Accepted, 200)].into());
        assert!(bad.ledger().is_empty() && bad.commands().len() < 300, "the first one is soon left alone");
        let row = store.delivery(1, 1).await.unwrap().unwrap();
        assert_eq!(row.relay.as_deref(), Some("second"));
        bench.clear().await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn greylisted_recipients_are_asked_again_when_their_time_has_come() {
    let bench = Bench::sqlite().await;
    let (store, clock) = (&bench.store, Arc::new(Shifted::default()));
    let given = given(store, "greylist", people(200)).await;
    let grey = |seen: &Seen| {
        let later = seen.at == At::Rcpt && number(&seen.recipient) % 2 == 0;
        if later { Act::Say("451 4.7.1 greylisted, come back") } else { Act::Pass }
    };
    let sink = Sink::start(Script::acting(grey)).await;
    let running =
        start_at(store, &in_process(), relays(&[relay_to(&sink)]), renderer(store, &given), quick(), clock.clone());
    until(store, 1, 30, |counts| counts.get(&State::Deferred) == Some(&100)).await;
    let waiting = store.deliveries(1, &[State::Deferred], 0, 1000).await.unwrap();
    let mut times: Vec<_> = waiting.iter().filter_map(|row| row.next_attempt_at).collect();
    times.sort_unstable();
    let spread = *times.last().unwrap() - times[0];
    assert!(spread.num_seconds() >= 20, "{spread}: they do not all come back at once");
    sink.follow(Script::default());
    clock.advance(120);
    completed(store, &given, 30).await;
    running.stop().await.unwrap();
    assert_eq!(agree(&bench, &given, &sink).await, [(State::Accepted, 200)].into());
    let row = store.delivery(1, 2).await.unwrap().unwrap();
    assert_eq!(row.attempts, 2);
    bench.clear().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_cannot_be_sent_until_the_end_is_given_up_and_said_so() {
    let bench = Bench::sqlite().await;
    let (store, clock) = (&bench.store, Arc::new(Shifted::default()));
    let given = given(store, "expired", people(50)).await;
    let never = |seen: &Seen| {
        let later = seen.at == At::Rcpt && number(&seen.recipient) <= 10;
        if later { Act::Say("452 4.2.2 mailbox full") } else { Act::Pass }
    };
    let sink = Sink::start(Script::acting(never)).await;
    let running =
        start_at(store, &in_process(), relays(&[relay_to(&sink)]), renderer(store, &given), quick(), clock.clone());
    until(store, 1, 30, |counts| counts.get(&State::Deferred) == Some(&10)).await;
    clock.advance(6 * 86_400);
    completed(store, &given, 30).await;
    running.stop().await.unwrap();
    assert_eq!(agree(&bench, &given, &sink).await, [(State::Accepted, 40), (State::Expired, 10)].into());
    assert!(sink.copies().contains_key(&address(11)));
    bench.clear().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_pace_of_a_relay_is_kept() {
    let bench = Bench::sqlite().await;
    let store = &bench.store;
    let given = given(store, "pace", people(200)).await;
    let sink = Sink::start(Script::default()).await;
    let limited = RelaySettings { per_second: 100, ..relay_to(&sink) };
    let began = Instant::now();
    let running = start(store, &in_process(), relays(&[limited]), renderer(store, &given), quick());
    completed(store, &given, 30).await;
    let took = began.elapsed();
    running.stop().await.unwrap();
    assert!(took >= Duration::from_millis(1850), "{took:?} for 200 at 100 a second");
    agree(&bench, &given, &sink).await;
    bench.clear().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_relay_that_never_answers_the_dot_does_not_flood_people_with_copies() {
    let bench = Bench::sqlite().await;
    let (store, clock) = (&bench.store, Arc::new(Shifted::default()));
    let given = given(store, "silent", people(300)).await;
    let silent = |seen: &Seen| if seen.at == At::Dot { Act::KeepAndDrop } else { Act::Pass };
    let sink = Sink::start(Script::acting(silent)).await;
    let running =
        start_at(store, &in_process(), relays(&[relay_to(&sink)]), renderer(store, &given), quick(), clock.clone());
    until(store, 1, 30, |counts| counts.get(&State::Unknown).is_some_and(|n| *n >= 5)).await;
    for _ in 0..5 {
        clock.advance(600);
        tokio::time::sleep(Duration::from_millis(200)).await;
    }
    running.stop().await.unwrap();
    assert!(sink.ledger().len() <= 10, "{} copies: the breaker opened", sink.ledger().len());
    bench.clear().await;
}
