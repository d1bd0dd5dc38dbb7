//! Samples of how mailings advance, and the alarm that is raised once.

use chrono::TimeDelta;
use duenotice::delivery::State;
use duenotice::store::{Flush, OnUnknown, ResultRow};

use super::bench::Bench;
use super::given::{at, claim, deed, result, running, worker};

on_both! {
    a_running_mailing_is_sampled_once_in_a_while,
    that_a_mailing_will_be_late_is_recorded_once_and_taken_back_once,
}

async fn a_running_mailing_is_sampled_once_in_a_while(store: &Bench) {
    let (_, mailing) = running(store, "k", 10, OnUnknown::Resend).await;
    let no = mailing.mailing_no;
    let row = store.running().await.unwrap().remove(0);
    assert_eq!((row.mailing_no, row.total, row.settled, row.strict_due), (no, 10, 0, mailing.strict_due));
    let every = TimeDelta::seconds(5);
    assert!(store.sample(&row, every, at(10)).await.unwrap());
    assert!(!store.sample(&row, every, at(12)).await.unwrap(), "there is a young one");
    let claim = claim(store, worker(store).await, 12).await;
    let call = Flush { claim: claim.reference(), results: &[], next: &claim.seqs, finish: false, now: at(13), slot: 0 };
    let begun = store.flush(&call).await.unwrap().begun;
    let to = |seq| if seq <= 4 { State::Accepted } else { State::Deferred };
    let results: Vec<ResultRow> = begun.iter().map(|one| result(one, to(one.seq), 14)).collect();
    store.flush(&Flush { results: &results, next: &[], finish: true, ..call }).await.unwrap();
    let row = store.settled_of(no).await.unwrap().unwrap();
    assert_eq!(row.settled, 4, "a deferred one is not settled");
    assert!(store.sample(&row, every, at(20)).await.unwrap());
    let first = store.sample_since(no, at(0)).await.unwrap().unwrap();
    assert_eq!((first.at, first.settled), (at(10), 0));
    assert_eq!(store.sample_since(no, at(11)).await.unwrap().unwrap().settled, 4);
    assert_eq!(store.sample_since(no, at(21)).await.unwrap(), None);
    let course: Vec<i64> = store.course(no, at(0), 10).await.unwrap().iter().map(|one| one.settled).collect();
    assert_eq!(course, [0, 4]);
}

async fn that_a_mailing_will_be_late_is_recorded_once_and_taken_back_once(store: &Bench) {
    let (_, mailing) = running(store, "k", 1, OnUnknown::Resend).await;
    let no = mailing.mailing_no;
    let late = |late, second| {
        let deed = deed("mailing.expected", second);
        async move { store.expect_late(no, late, &deed).await.unwrap() }
    };
    assert!(!late(false, 1).await, "it was never expected to be late");
    assert!(late(true, 2).await);
    assert!(!late(true, 3).await);
    assert_eq!(store.settled_of(no).await.unwrap().unwrap().expected_late_at, Some(at(2)));
    assert!(late(false, 4).await);
    assert!(!late(false, 5).await);
    assert_eq!(store.settled_of(no).await.unwrap().unwrap().expected_late_at, None);
}
