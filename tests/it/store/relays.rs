//! What workers tell one another about relays, what people decide, and shares of limits.

use std::time::Duration;

use duenotice::store::{RelayPhase, RelayRest, StoreError};

use super::bench::Bench;
use super::given::{at, deed, worker};

on_both! {
    only_one_of_those_who_know_the_same_turn_changes_it,
    a_person_goes_before_workers_and_is_recorded,
    shares_of_a_limit_never_exceed_it_and_a_dead_worker_leaves_its_own,
}

const MINUTE: Option<Duration> = Some(Duration::from_secs(60));

async fn only_one_of_those_who_know_the_same_turn_changes_it(store: &Bench) {
    let (one, other) = (worker(store).await, worker(store).await);
    store.enrol_relays(&[("a".to_owned(), 50), ("b".to_owned(), 0)], at(1)).await.unwrap();
    store.enrol_relays(&[("a".to_owned(), 60)], at(2)).await.unwrap();
    let rest = RelayRest { length: MINUTE, rests: 1, reason: "it failed several times" };
    assert!(store.open_relay("a", 0, &rest, one, at(10)).await.unwrap());
    assert!(!store.open_relay("a", 0, &rest, other, at(11)).await.unwrap());
    let row = store.relay("a").await.unwrap().unwrap();
    assert_eq!((row.phase, row.turn, row.rests, row.configured), (RelayPhase::Resting, 1, 1, 60));
    assert_eq!((row.opened_at, row.rests_until, row.rest_ms), (Some(at(10)), Some(at(70)), Some(60_000)));
    assert_eq!(row.by_whom, Some(one.to_string()));
    assert!(store.claim_probe("a", 1, other, at(70)).await.unwrap());
    assert!(!store.claim_probe("a", 1, one, at(70)).await.unwrap(), "one probe over all workers");
    let row = store.relay("a").await.unwrap().unwrap();
    assert_eq!((row.phase, row.prober, row.prober_lives), (RelayPhase::Probing, Some(other), true));
    store.reclaim(other, at(90)).await.unwrap();
    assert!(!store.relay("a").await.unwrap().unwrap().prober_lives, "its probe can be taken over");
    assert!(store.claim_probe("a", 2, one, at(91)).await.unwrap());
    assert!(store.close_relay("a", 3, one, at(92)).await.unwrap());
    let row = store.relay("a").await.unwrap().unwrap();
    assert_eq!((row.phase, row.turn, row.rests, row.prober), (RelayPhase::Closed, 4, 0, None));
    let names: Vec<String> = store.relays().await.unwrap().into_iter().map(|row| row.name).collect();
    assert_eq!(names, ["a", "b"]);
}

async fn a_person_goes_before_workers_and_is_recorded(store: &Bench) {
    let one = worker(store).await;
    store.enrol_relays(&[("a".to_owned(), 50)], at(1)).await.unwrap();
    let row = store.rest_relay("a", None, "maintenance", &deed("relay.rested", 10)).await.unwrap();
    assert_eq!((row.phase, row.paused, row.rests_until, row.rest_ms), (RelayPhase::Resting, true, None, None));
    assert!(!store.close_relay("a", 0, one, at(11)).await.unwrap(), "a probe that was under way changes nothing");
    let row = store.rest_relay("a", MINUTE, "shorter", &deed("relay.rested", 12)).await.unwrap();
    assert_eq!((row.turn, row.rests_until, row.reason.as_deref()), (2, Some(at(72)), Some("shorter")));
    let row = store.resume_relay("a", &deed("relay.resumed", 20)).await.unwrap();
    assert_eq!((row.phase, row.paused, row.turn), (RelayPhase::Closed, false, 3));
    let refused = store.resume_relay("a", &deed("relay.resumed", 21)).await;
    assert!(matches!(refused, Err(StoreError::Conflict(_))), "{refused:?}");
    let row = store.limit_relay("a", Some(0), &deed("relay.limited", 22)).await.unwrap();
    assert_eq!((row.per_second, row.configured, row.turn), (Some(0), 50, 3), "a limit changes no turn");
    assert_eq!(store.limit_relay("a", None, &deed("relay.limited", 23)).await.unwrap().per_second, None);
    let missing = store.rest_relay("z", None, "x", &deed("relay.rested", 24)).await;
    assert!(matches!(missing, Err(StoreError::Missing("relay"))), "{missing:?}");
    assert_eq!(store.deeds_waiting().await.unwrap(), 5, "what was refused leaves no deed");
}

async fn shares_of_a_limit_never_exceed_it_and_a_dead_worker_leaves_its_own(store: &Bench) {
    let (one, other, third) = (worker(store).await, worker(store).await, worker(store).await);
    let lease = async |who, wanted| store.lease_rate("relay/a", who, 50_000, wanted).await.unwrap();
    assert_eq!(lease(one, 50_000).await, 50_000);
    assert_eq!(lease(other, 50_000).await, 0, "all is given away until the first one renews its share");
    assert_eq!(lease(one, 50_000).await, 25_000);
    assert_eq!(lease(other, 50_000).await, 25_000);
    assert_eq!(lease(third, 1_000).await, 0);
    assert_eq!(lease(one, 50_000).await, 24_500);
    assert_eq!((lease(other, 50_000).await, lease(third, 1_000).await), (24_500, 1_000));
    store.give_back_rate("relay/a", third).await.unwrap();
    store.reclaim(other, at(90)).await.unwrap();
    assert_eq!(lease(one, 50_000).await, 50_000, "neither the idle nor the dead keep a share");
    let gone = store.lease_rate("relay/a", other, 50_000, 1).await;
    assert!(matches!(gone, Err(StoreError::WorkerGone)), "{gone:?}");
}
