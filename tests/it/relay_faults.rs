//! Relays that close, hang, babble and cannot do much: scenarios 21, 25 to 27, 29, 30 and 34.

use std::sync::Arc;
use std::time::Duration;

use duenotice::courier::{PoolSettings, RelaySettings, Relays};
use duenotice::delivery::{Outcome, State};

use crate::carry::{
    Given, Shifted, Wanted, address, completed, given, quick, relays, renderer, start, start_at, until,
};
use crate::courier::{in_process, number};
use crate::invariants::{Bounds, hold};
use crate::sink::{Act, At, Script, Seen, Sink};
use crate::smtp::{relay_to, short};
use crate::store::bench::Bench;

fn people(n: i64) -> Wanted {
    Wanted { people: n, ..Wanted::default() }
}

/// Relays that are given up after a second without an answer.
fn impatient(settings: &[RelaySettings]) -> Relays {
    Relays::open(settings, None, short()).unwrap()
}

async fn attempts_are(bench: &Bench, given: &Given, wanted: i16) {
    let rows = bench.store.deliveries(given.mailing.mailing_no, &[], 0, 100_000).await.unwrap();
    let other: Vec<_> = rows.iter().filter(|row| row.attempts != wanted).map(|row| (row.seq, row.attempts)).collect();
    assert!(other.is_empty(), "not {wanted} attempts: {other:?}");
}

/// 21
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_relay_that_closes_after_some_messages_costs_a_connection_and_no_attempt() {
    let bench = Bench::sqlite().await;
    let given = given(&bench.store, "sessions", people(200)).await;
    let closing = |seen: &Seen| match seen.at {
        At::Mail if seen.carried == 10 => Act::SayAndDrop("421 4.7.0 too many messages in this session"),
        _ => Act::Pass,
    };
    let sink = Sink::start(Script::acting(closing)).await;
    let running =
        start(&bench.store, &in_process(), relays(&[relay_to(&sink)]), renderer(&bench.store, &given), quick());
    completed(&bench.store, &given, 180).await;
    running.stop().await.unwrap();
    assert_eq!(hold(&bench, &given, &[&sink], Bounds::extra(0)).await, [(State::Accepted, 200)].into());
    attempts_are(&bench, &given, 1).await;
    assert!((20..=30).contains(&sink.sessions()), "{} connections", sink.sessions());
    bench.clear().await;
}

/// 25
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_full_mailbox_is_tried_again_and_a_message_that_is_too_big_waits_for_a_person() {
    let bench = Bench::sqlite().await;
    let (store, clock) = (&bench.store, Arc::new(Shifted::default()));
    let given = given(store, "full", people(60)).await;
    let full = |seen: &Seen| match (seen.at, number(&seen.recipient) % 4) {
        (At::Rcpt, 1) => Act::Say("452 4.2.2 mailbox full"),
        (At::Rcpt, 2) => Act::Say("552 5.2.2 mailbox full"),
        (At::Dot, 3) => Act::Say("552 5.3.4 message too big"),
        _ => Act::Pass,
    };
    let sink = Sink::start(Script::acting(full)).await;
    let running =
        start_at(store, &in_process(), relays(&[relay_to(&sink)]), renderer(store, &given), quick(), clock.clone());
    until(store, 1, 180, |counts| {
        counts.get(&State::Accepted) == Some(&15)
            && !counts.keys().any(|state| [State::Pending, State::Sending].contains(state))
    })
    .await;
    let waiting = store.deliveries(1, &[State::Deferred], 0, 100).await.unwrap();
    assert!(waiting.iter().any(|row| row.last_code == Some(452)), "a full mailbox may be emptied");
    assert!(waiting.iter().all(|row| row.next_attempt_at.is_some()));
    let held = store.deliveries(1, &[State::Held], 0, 100).await.unwrap();
    assert_eq!(held.iter().filter(|row| row.last_enhanced.as_deref() == Some("5.3.4")).count(), 15);
    assert_eq!(
        store.deliveries(1, &[State::Rejected], 0, 100).await.unwrap().len(),
        0,
        "none of them is a dead address"
    );
    sink.follow(Script::default());
    clock.advance(600);
    until(store, 1, 180, |counts| {
        !counts.contains_key(&State::Deferred)
            && !counts.contains_key(&State::Sending)
            && !counts.contains_key(&State::Pending)
    })
    .await;
    running.stop().await.unwrap();
    let counts = hold(&bench, &given, &[&sink], Bounds::extra(0)).await;
    assert!(counts[&State::Accepted] >= 30 && counts[&State::Accepted] + counts[&State::Held] == 60, "{counts:?}");
    bench.clear().await;
}

/// 26
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_slow_relay_makes_no_copies_and_its_chunks_are_given_back_in_time() {
    let bench = Bench::sqlite().await;
    let store = &bench.store;
    let given = given(store, "slow", people(120)).await;
    let slow = |seen: &Seen| match seen.at {
        At::Banner => Act::Delay(Duration::from_millis(600)),
        At::Dot => Act::Delay(Duration::from_millis(60)),
        _ => Act::Pass,
    };
    let sink = Sink::start(Script::acting(slow)).await;
    // one chunk would take longer than its time: what is left of it goes back and is carried on by whoever is free
    let pace = PoolSettings { chunk_budget: Duration::from_millis(900), sub_batch: 5, ..quick() };
    let running = start(store, &in_process(), relays(&[relay_to(&sink)]), renderer(store, &given), pace);
    completed(store, &given, 180).await;
    running.stop().await.unwrap();
    assert_eq!(hold(&bench, &given, &[&sink], Bounds::extra(0)).await, [(State::Accepted, 120)].into());
    attempts_are(&bench, &given, 1).await;
    let claims = bench.number("select max(claims) from chunk").await;
    let epochs = bench.number("select max(epoch) from chunk").await;
    assert!(epochs >= 2, "no chunk was given back, though none could be carried in its time");
    assert!(claims <= 1, "what is given back in order counts as no death: {claims}");
    bench.clear().await;
}

/// 26
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_slow_relay_does_not_hold_up_the_one_beside_it() {
    let bench = Bench::sqlite().await;
    let store = &bench.store;
    let given = given(store, "beside", people(300)).await;
    let dead =
        Sink::start(Script::acting(|seen: &Seen| if seen.at == At::Banner { Act::Hang } else { Act::Pass })).await;
    let good = Sink::start(Script::default()).await;
    let both = [
        RelaySettings { name: "first".to_owned(), ..relay_to(&dead) },
        RelaySettings { name: "second".to_owned(), ..relay_to(&good) },
    ];
    let running = start(store, &in_process(), impatient(&both), renderer(store, &given), quick());
    completed(store, &given, 180).await;
    running.stop().await.unwrap();
    assert_eq!(hold(&bench, &given, &[&dead, &good], Bounds::extra(0)).await, [(State::Accepted, 300)].into());
    assert!(dead.sessions() <= 20, "{}: the breaker leaves it alone", dead.sessions());
    bench.clear().await;
}

/// 27
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_relay_that_hangs_after_the_dot_is_left_in_time_and_what_it_took_is_flagged() {
    let bench = Bench::sqlite().await;
    let (store, clock) = (&bench.store, Arc::new(Shifted::default()));
    let given = given(store, "hangs", people(60)).await;
    let hangs = |seen: &Seen| match seen.at {
        At::Dot if number(&seen.recipient) % 30 == 0 => Act::Hang, // kept, and never answered
        _ => Act::Pass,
    };
    let sink = Sink::start(Script::acting(hangs)).await;
    let running =
        start_at(store, &in_process(), impatient(&[relay_to(&sink)]), renderer(store, &given), quick(), clock.clone());
    until(store, 1, 180, |counts| counts.get(&State::Unknown) == Some(&2) && counts.get(&State::Accepted) == Some(&58))
        .await;
    sink.follow(Script::default());
    clock.advance(600);
    completed(store, &given, 180).await;
    running.stop().await.unwrap();
    assert_eq!(hold(&bench, &given, &[&sink], Bounds::extra(2)).await, [(State::Accepted, 60)].into());
    assert_eq!(sink.copies()[&address(30)], 2, "the ledger had it before: an inherent second copy");
    let flagged = store.deliveries(1, &[], 0, 100).await.unwrap().into_iter().filter(|row| row.dup_possible);
    assert_eq!(flagged.map(|row| row.seq).collect::<Vec<_>>(), [30, 60]);
    bench.clear().await;
}

/// 29
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn babble_costs_the_connection_and_is_never_taken_for_the_answer_to_another_recipient() {
    const LONG: &[u8] = &[b'2'; 70_000];
    let babble: [(&str, At, &'static [u8]); 5] = [
        ("two replies to one command", At::Mail, b"250 2.1.0 ok\r\n550 5.1.1 user unknown\r\n"),
        ("a reply without end", At::Rcpt, LONG),
        ("a reply of several lines with two codes", At::Rcpt, b"250-first\r\n550 5.1.1 second\r\n"),
        ("bare line feeds", At::Data, b"354 go ahead\n"),
        ("no reply at all", At::Dot, b"\0\0\0\r\n"),
    ];
    for (what, at, bytes) in babble {
        let bench = Bench::sqlite().await;
        let (store, clock) = (&bench.store, Arc::new(Shifted::default()));
        let given = given(store, "babble", people(60)).await;
        // the first message of every fifth connection meets it, until the sink is sane again
        let odd = move |seen: &Seen| {
            if seen.at == at && seen.session.is_multiple_of(5) && seen.carried == 2 {
                Act::Raw(bytes)
            } else {
                Act::Pass
            }
        };
        let sink = Sink::start(Script::acting(odd)).await;
        let settings = RelaySettings { messages_per_connection: 6, rest_seconds: 1, ..relay_to(&sink) };
        let running =
            start_at(store, &in_process(), relays(&[settings]), renderer(store, &given), quick(), clock.clone());
        until(store, 1, 180, |counts| counts.get(&State::Accepted).is_some_and(|n| *n >= 40)).await;
        sink.follow(Script::default());
        let forward = tokio::spawn({
            let clock = clock.clone();
            async move {
                loop {
                    clock.advance(60);
                    tokio::time::sleep(Duration::from_millis(100)).await;
                }
            }
        });
        completed(store, &given, 180).await;
        forward.abort();
        running.stop().await.unwrap();
        let counts = hold(&bench, &given, &[&sink], Bounds::extra(6)).await;
        assert_eq!(counts, [(State::Accepted, 60)].into(), "{what}: somebody was called unknown for it");
        let attempts = store.attempts(1, 0, i64::MAX).await.unwrap();
        let refused = attempts.iter().filter(|one| one.outcome == Outcome::AddressRefused).count();
        assert_eq!(refused, 0, "{what}");
        bench.clear().await;
    }
}

/// 30
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_relay_that_offers_nothing_carries_everything_but_addresses_that_need_smtputf8() {
    let bench = Bench::sqlite().await;
    let store = &bench.store;
    let wanted = Wanted {
        people: 80,
        record: |record, seq| {
            if seq <= 4 {
                record.email = Some(format!("дом-{seq}@example.org"));
            }
        },
        ..Wanted::default()
    };
    let given = given(store, "bare", wanted).await;
    let bare = Script { pipelining: false, dsn: false, utf8: false, size: None, ..Script::default() };
    let sink = Sink::start(bare).await;
    let capable = Sink::start(Script::default()).await;
    let both = [
        RelaySettings { name: "bare".to_owned(), ..relay_to(&sink) },
        RelaySettings { name: "capable".to_owned(), ..relay_to(&capable) },
    ];
    let running = start(store, &in_process(), relays(&both), renderer(store, &given), quick());
    until(store, 1, 180, |counts| {
        !counts.contains_key(&State::Pending) && !counts.contains_key(&State::Sending) && !counts.is_empty()
    })
    .await;
    running.stop().await.unwrap();
    let rows = store.deliveries(1, &[State::Accepted], 0, 1000).await.unwrap();
    assert!(rows.iter().filter(|row| row.seq > 4).count() == 76, "{} are accepted", rows.len());
    let international: Vec<_> =
        capable.ledger().into_iter().map(|copy| copy.recipient).filter(|to| !to.is_ascii()).collect();
    assert_eq!(international.len(), 4, "they go where they can be delivered: {international:?}");
    assert!(sink.ledger().iter().all(|copy| copy.recipient.is_ascii()));
    bench.clear().await;
}

/// 34
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_name_that_does_not_resolve_is_the_relays_failure_and_the_next_relay_takes_over() {
    let bench = Bench::sqlite().await;
    let store = &bench.store;
    let given = given(store, "dns", people(100)).await;
    let good = Sink::start(Script::default()).await;
    let nowhere = RelaySettings {
        name: "nowhere".to_owned(),
        host: "no-such-host.invalid".to_owned(),
        plaintext_allowed: true,
        rest_seconds: 1,
        ..relay_to(&good)
    };
    let alone = start(store, &in_process(), relays(std::slice::from_ref(&nowhere)), renderer(store, &given), quick());
    until(store, 1, 180, |counts| counts.get(&State::Pending) == Some(&100)).await;
    tokio::time::sleep(Duration::from_millis(1200)).await;
    alone.stop().await.unwrap();
    assert_eq!(hold(&bench, &given, &[&good], Bounds::extra(0)).await, [(State::Pending, 100)].into());
    attempts_are(&bench, &given, 0).await;
    let both = [nowhere, RelaySettings { name: "second".to_owned(), ..relay_to(&good) }];
    let clock = Arc::new(Shifted::default());
    clock.advance(60); // what was given back while every relay rested waits for a moment
    let running = start_at(store, &in_process(), relays(&both), renderer(store, &given), quick(), clock);
    completed(store, &given, 180).await;
    running.stop().await.unwrap();
    assert_eq!(hold(&bench, &given, &[&good], Bounds::extra(0)).await, [(State::Accepted, 100)].into());
    attempts_are(&bench, &given, 1).await;
    bench.clear().await;
}
