//! Relays whose certificates and credentials change or are wrong: scenarios 31 to 33.

use std::sync::Arc;
use std::time::Duration;

use duenotice::courier::{RelaySettings, Tls};
use duenotice::delivery::State;

use crate::carry::{Shifted, Wanted, completed, given, quick, relays, renderer, start, start_at, until};
use crate::courier::in_process;
use crate::invariants::{Bounds, hold};
use crate::sink::{Act, At, Script, Seen, Sink};
use crate::smtp::relay_to;
use crate::store::bench::Bench;

const CA: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/it/data/relay-ca.pem");

fn guarded() -> Script {
    let slow = |seen: &Seen| if seen.at == At::Dot { Act::Delay(Duration::from_millis(3)) } else { Act::Pass };
    Script { starttls: true, ..Script::acting(slow) }
}

fn trusting(sink: &Sink) -> RelaySettings {
    RelaySettings { tls: Tls::Starttls, ca_file: Some(CA.into()), rest_seconds: 1, ..relay_to(sink) }
}

/// 31
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_certificate_that_is_renewed_in_the_middle_interrupts_nothing() {
    let bench = Bench::sqlite().await;
    let store = &bench.store;
    let given = given(store, "renewed", Wanted { people: 400, ..Wanted::default() }).await;
    let sink = Sink::start(guarded()).await;
    sink.show("relay-renewed.pem");
    // both roots are trusted: the one of the old certificate and the one of the new
    let both = tempfile::NamedTempFile::new().unwrap();
    let read = |file: &str| std::fs::read_to_string(file).unwrap();
    std::fs::write(both.path(), [read(CA), read(crate::sink::CA_FILE)].concat()).unwrap();
    let settings = RelaySettings { ca_file: Some(both.path().into()), messages_per_connection: 20, ..trusting(&sink) };
    let running = start(store, &in_process(), relays(&[settings]), renderer(store, &given), quick());
    until(store, 1, 180, |counts| counts.get(&State::Accepted).is_some_and(|n| *n >= 100)).await;
    let before = sink.sessions();
    sink.show_first();
    completed(store, &given, 180).await;
    running.stop().await.unwrap();
    assert_eq!(hold(&bench, &given, &[&sink], Bounds::extra(0)).await, [(State::Accepted, 400)].into());
    assert!(sink.sessions() > before, "no connection met the new certificate");
    let rows = store.deliveries(1, &[], 0, 1000).await.unwrap();
    assert!(rows.iter().all(|row| row.attempts == 1));
    bench.clear().await;
}

/// 32
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn behind_a_wrong_certificate_nothing_is_said_and_nobody_is_blamed() {
    for wrong in ["relay-expired.pem", "relay-other-name.pem", "relay-self-signed.pem"] {
        let bench = Bench::sqlite().await;
        let store = &bench.store;
        let given = given(store, "wrong", Wanted { people: 50, ..Wanted::default() }).await;
        let sink = Sink::start(guarded()).await;
        sink.show(wrong);
        let running = start(store, &in_process(), relays(&[trusting(&sink)]), renderer(store, &given), quick());
        until(store, 1, 180, |counts| counts.get(&State::Pending) == Some(&50)).await;
        tokio::time::sleep(Duration::from_millis(700)).await;
        running.stop().await.unwrap();
        assert_eq!(hold(&bench, &given, &[&sink], Bounds::extra(0)).await, [(State::Pending, 50)].into(), "{wrong}");
        let said = sink.commands();
        let plain = said.iter().any(|line| ["MAIL", "RCPT", "DATA", "AUTH"].iter().any(|verb| line.starts_with(verb)));
        assert!(!plain, "{wrong}: {said:?}");
        assert!(sink.sessions() <= 10, "{wrong}: {} connections; a person must mend this", sink.sessions());
        let rows = store.deliveries(1, &[], 0, 100).await.unwrap();
        assert!(rows.iter().all(|row| row.attempts == 0), "{wrong}: an attempt was spent");
        // a second relay is in order
        let good = Sink::start(guarded()).await;
        good.show("relay-renewed.pem");
        let both = [
            RelaySettings { name: "first".to_owned(), ..trusting(&sink) },
            RelaySettings { name: "second".to_owned(), ..trusting(&good) },
        ];
        let clock = Arc::new(Shifted::default());
        clock.advance(900);
        let running = start_at(store, &in_process(), relays(&both), renderer(store, &given), quick(), clock);
        completed(store, &given, 180).await;
        running.stop().await.unwrap();
        let counts = hold(&bench, &given, &[&sink, &good], Bounds::extra(0)).await;
        assert_eq!(counts, [(State::Accepted, 50)].into(), "{wrong}");
        assert!(sink.ledger().is_empty());
        bench.clear().await;
    }
}

/// 33: the settings are read when a process starts; an orderly restart is what takes a new password in.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_password_that_was_changed_at_the_relay_costs_nobody_an_attempt_until_it_is_changed_here() {
    let bench = Bench::sqlite().await;
    let store = &bench.store;
    let given = given(store, "password", Wanted { people: 300, ..Wanted::default() }).await;
    let with = |password| Script { auth: Some(("PLAIN", "demo-user", password)), ..guarded() };
    let sink = Sink::start(with("demo-secret")).await;
    sink.show("relay-renewed.pem");
    let settings = |password: &str| RelaySettings {
        username: Some("demo-user".to_owned()),
        password: Some(password.to_owned()),
        messages_per_connection: 10,
        ..trusting(&sink)
    };
    let running = start(store, &in_process(), relays(&[settings("demo-secret")]), renderer(store, &given), quick());
    until(store, 1, 180, |counts| counts.get(&State::Accepted).is_some_and(|n| *n >= 50)).await;
    sink.follow(with("demo-secret-2"));
    let mut before = usize::MAX;
    while before != sink.ledger().len() {
        before = sink.ledger().len(); // open connections go on until they are used up
        tokio::time::sleep(Duration::from_millis(400)).await;
    }
    running.stop().await.unwrap();
    let counts = hold(&bench, &given, &[&sink], Bounds::extra(0)).await;
    assert_eq!(counts.keys().copied().collect::<Vec<_>>(), [State::Pending, State::Accepted], "{counts:?}");
    let clock = Arc::new(Shifted::default());
    clock.advance(900);
    let fresh = relays(&[settings("demo-secret-2")]);
    let running = start_at(store, &in_process(), fresh, renderer(store, &given), quick(), clock);
    completed(store, &given, 180).await;
    running.stop().await.unwrap();
    assert_eq!(hold(&bench, &given, &[&sink], Bounds::extra(0)).await, [(State::Accepted, 300)].into());
    let rows = store.deliveries(1, &[], 0, 1000).await.unwrap();
    assert!(rows.iter().all(|row| row.attempts == 1), "a wrong password is not the recipient's fault");
    bench.clear().await;
}
