//! Real worker processes that sleep, wake and are killed in the middle of a mailing.

use std::time::Duration;

use duenotice::delivery::State;
use duenotice::personal::MasterKey;
use duenotice::store::{Store, StoreSettings};

use crate::carry::{Wanted, completed, given, until};
use crate::courier::agree;
use crate::invariants::Place;
use crate::processes::Installation;
use crate::queue::server;
use crate::sink::{Act, At, Script, Sink};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_worker_that_slept_is_fenced_off_when_it_wakes_and_another_was_killed_meanwhile() {
    let Some(postgres) = server("DUENOTICE_TEST_POSTGRES_URL", "workers that sleep") else { return };
    let Some(amqp) = server("DUENOTICE_TEST_AMQP_URL", "workers that sleep") else { return };
    let slow = |seen: &crate::sink::Seen| {
        if seen.at == At::Dot { Act::Delay(Duration::from_millis(10)) } else { Act::Pass }
    };
    let sink = Sink::start(Script::acting(slow)).await;
    let mut it = Installation::new(&postgres, &amqp, sink.addr).await;
    let store = Store::open(&StoreSettings::at(it.url(0))).await.unwrap();
    let key = std::fs::read_to_string(it.path("master.key")).unwrap();
    let wanted = Wanted { people: 1600, master: Some(MasterKey::from_hex(&key).unwrap()), ..Wanted::default() };
    let given = given(&store, "sleep", wanted).await;
    let (sleeper, doomed, steady) = (it.start(&["work"]), it.start(&["work"]), it.start(&["work"]));
    let accepted = |n: i64| {
        move |counts: &std::collections::BTreeMap<State, i64>| {
            counts.get(&State::Accepted).is_some_and(|found| *found >= n)
        }
    };
    until(&store, given.mailing.mailing_no, 150, accepted(150)).await;
    it.signal(sleeper, "-STOP");
    until(&store, given.mailing.mailing_no, 150, accepted(500)).await;
    it.kill(doomed);
    completed(&store, &given, 240).await;
    it.signal(sleeper, "-CONT");
    let woke_well = tokio::task::block_in_place(|| it.ended(sleeper));
    assert!(!woke_well, "a worker that was called dead must not go on as if nothing had happened");
    let (took, well) = tokio::task::block_in_place(|| it.stop(steady));
    assert!(well && took < Duration::from_secs(30), "{took:?}\n{}", it.logs());
    let counts = agree(Place { store: &store, url: &it.url(0) }, &given, &sink).await;
    assert_eq!(counts, [(State::Accepted, 1600)].into(), "nobody is lost");
    let extra: usize = sink.copies().values().map(|copies| copies - 1).sum();
    assert!(extra <= 2 * 4 * 25, "{extra} extra copies: two workers lost, four connections each, twenty-five in doubt");
    store.close().await;
}
