//! Deliveries whose time comes again.

use duenotice::delivery::State;
use duenotice::store::{Claim, Flush, MailingRow, MailingState, OnUnknown, ResultRow};

use super::bench::Bench;
use super::given::{at, claim, counts, deed, result, running, worker};

on_both! {
    a_deferred_delivery_is_tried_again_when_it_is_due,
    five_sweepers_at_once_retry_each_delivery_once,
    an_unknown_outcome_is_resent_and_flagged_or_held,
    a_pending_delivery_may_wait_for_its_time,
    a_paused_mailing_retries_nothing,
}

/// Carries `n` deliveries, each to the result that `to` gives.
async fn carried(
    store: &Bench,
    n: i64,
    policy: OnUnknown,
    to: impl Fn(&duenotice::store::Begun) -> ResultRow,
) -> MailingRow {
    let (_, mailing) = running(store, "k", n, policy).await;
    let worker = worker(store).await;
    for _ in 0..(n + 199) / 200 {
        let claim: Claim = claim(store, worker, 10).await;
        let call =
            Flush { claim: claim.reference(), results: &[], next: &claim.seqs, finish: false, now: at(11), slot: 0 };
        let begun = store.flush(&call).await.unwrap().begun;
        let results: Vec<_> = begun.iter().map(&to).collect();
        store.flush(&Flush { results: &results, next: &[], finish: true, now: at(12), ..call }).await.unwrap();
    }
    mailing
}

async fn a_deferred_delivery_is_tried_again_when_it_is_due(store: &Bench) {
    let mailing = carried(store, 10, OnUnknown::Resend, |one| result(one, State::Deferred, 12)).await;
    assert_eq!(store.ready_chunks(2, 10, at(100)).await.unwrap(), []);
    assert_eq!(store.due_retries(at(611), 100).await.unwrap(), 0);
    assert_eq!(store.due_retries(at(612), 4).await.unwrap(), 4);
    assert_eq!(store.due_retries(at(612), 100).await.unwrap(), 6);
    assert_eq!(store.due_retries(at(612), 100).await.unwrap(), 0);
    assert_eq!(counts(store, mailing.mailing_no).await, [(State::Pending, 10)]);
    let worker = worker(store).await;
    let (one, two) = (claim(store, worker, 613).await, claim(store, worker, 613).await);
    let mut seqs = [one.seqs.clone(), two.seqs].concat();
    seqs.sort_unstable();
    assert_eq!(seqs, (1..=10).collect::<Vec<_>>());
    let call = Flush { claim: one.reference(), results: &[], next: &one.seqs, finish: false, now: at(614), slot: 0 };
    let begun = store.flush(&call).await.unwrap().begun;
    assert!(begun.iter().all(|one| one.attempt_n == 2 && !one.dup_possible));
    assert_eq!(store.delivery(mailing.mailing_no, begun[0].seq).await.unwrap().unwrap().next_attempt_at, None);
}

async fn five_sweepers_at_once_retry_each_delivery_once(store: &Bench) {
    let mailing = carried(store, 1000, OnUnknown::Resend, |one| result(one, State::Deferred, 12)).await;
    let tasks: Vec<_> = (0..5)
        .map(|_| {
            let store = store.store.clone();
            tokio::spawn(async move {
                let mut taken = 0;
                loop {
                    match store.due_retries(at(700), 70).await {
                        Ok(0) => return taken,
                        Ok(n) => taken += n,
                        Err(error) => assert!(error.may_repeat(), "{error:?}"),
                    }
                }
            })
        })
        .collect();
    let mut taken = 0;
    for task in tasks {
        taken += task.await.unwrap();
    }
    assert_eq!(taken, 1000);
    assert_eq!(counts(store, mailing.mailing_no).await, [(State::Pending, 1000)]);
    let worker = worker(store).await;
    let mut seqs = Vec::new();
    for chunk in store.ready_chunks(2, 1000, at(701)).await.unwrap() {
        seqs.extend(store.claim(chunk.chunk_id, worker).await.unwrap().expect("no chunk is empty").seqs);
    }
    seqs.sort_unstable();
    assert_eq!(seqs, (1..=1000).collect::<Vec<_>>(), "each in one chunk");
}

async fn an_unknown_outcome_is_resent_and_flagged_or_held(store: &Bench) {
    let mailing = carried(store, 4, OnUnknown::Resend, |one| result(one, State::Unknown, 12)).await;
    assert_eq!(counts(store, mailing.mailing_no).await, [(State::Unknown, 4)]);
    assert_eq!(store.complete_finished(at(13)).await.unwrap(), []);
    assert_eq!(store.due_retries(at(13), 100).await.unwrap(), 4);
    assert_eq!(counts(store, mailing.mailing_no).await, [(State::Pending, 4)]);
    let claim = claim(store, worker(store).await, 14).await;
    let call = Flush { claim: claim.reference(), results: &[], next: &claim.seqs, finish: false, now: at(15), slot: 0 };
    assert!(store.flush(&call).await.unwrap().begun.iter().all(|one| one.dup_possible));

    let (_, held) = running(store, "other", 1, OnUnknown::Hold).await;
    let claim = super::given::claim(store, worker(store).await, 20).await;
    let call = Flush { claim: claim.reference(), results: &[], next: &claim.seqs, finish: false, now: at(21), slot: 0 };
    let begun = store.flush(&call).await.unwrap().begun;
    let results = [result(&begun[0], State::Unknown, 22)];
    store.flush(&Flush { results: &results, next: &[], finish: true, ..call }).await.unwrap();
    assert_eq!(store.due_retries(at(23), 100).await.unwrap(), 1);
    assert_eq!(counts(store, held.mailing_no).await, [(State::Held, 1)]);
    assert_eq!(store.due_retries(at(9999), 100).await.unwrap(), 0);
}

async fn a_pending_delivery_may_wait_for_its_time(store: &Bench) {
    let wait =
        |one: &duenotice::store::Begun| ResultRow { next_attempt_at: Some(at(50)), ..result(one, State::Pending, 12) };
    let mailing = carried(store, 3, OnUnknown::Resend, wait).await;
    assert_eq!(counts(store, mailing.mailing_no).await, [(State::Pending, 3)]);
    assert_eq!(store.ready_chunks(2, 10, at(49)).await.unwrap(), [], "the chunk is done");
    assert_eq!(store.due_retries(at(50), 10).await.unwrap(), 3);
    assert_eq!(claim(store, worker(store).await, 51).await.seqs, [1, 2, 3]);
}

async fn a_paused_mailing_retries_nothing(store: &Bench) {
    let mailing = carried(store, 3, OnUnknown::Resend, |one| result(one, State::Deferred, 12)).await;
    store.set_mailing_state(mailing.mailing_id, MailingState::Paused, &deed("mailing.paused", 13)).await.unwrap();
    assert_eq!(store.due_retries(at(9999), 10).await.unwrap(), 0);
    store.set_mailing_state(mailing.mailing_id, MailingState::Running, &deed("mailing.resumed", 14)).await.unwrap();
    assert_eq!(store.due_retries(at(9999), 10).await.unwrap(), 3);
}
