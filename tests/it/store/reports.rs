//! Reports that come back later, before or after the result of their attempt.

use duenotice::delivery::State;
use duenotice::store::{Claim, Flush, NewReport, OnUnknown, Received, ReportKind, ResultRow, StoreError};

use super::bench::Bench;
use super::given::{at, claim, counts, result, running, worker};

on_both! {
    a_report_after_the_result_settles_what_became_of_it,
    a_report_before_the_result_is_not_undone_by_it,
    a_report_that_cannot_be_true_changes_nothing,
    a_chunk_whose_every_delivery_is_proven_is_done,
}

fn report(mailing_no: i64, seq: i64, to: State, second: i64) -> NewReport {
    NewReport {
        digest: format!("{mailing_no}/{seq}/{to}/{second}").into_bytes(),
        mailing_no,
        seq,
        kind: ReportKind::Status,
        action: "failed".to_owned(),
        status: Some("5.1.1".to_owned()),
        code: Some(550),
        diagnostic: "as the report said".to_owned(),
        reported_at: None,
        proves: Some(to),
        suppress: None,
        now: at(second),
    }
}

fn call<'a>(claim: &Claim, results: &'a [ResultRow], next: &'a [i64], second: i64) -> Flush<'a> {
    Flush { claim: claim.reference(), results, next, finish: false, now: at(second), slot: 0 }
}

async fn a_report_after_the_result_settles_what_became_of_it(store: &Bench) {
    let (_, mailing) = running(store, "k", 2, OnUnknown::Resend).await;
    let no = mailing.mailing_no;
    let claim = claim(store, worker(store).await, 10).await;
    let begun = store.flush(&call(&claim, &[], &claim.seqs, 11)).await.unwrap().begun;
    let results: Vec<_> = begun.iter().map(|one| result(one, State::Accepted, 12)).collect();
    store.flush(&Flush { finish: true, ..call(&claim, &results, &[], 13) }).await.unwrap();
    assert_eq!(store.complete_finished(at(14)).await.unwrap(), [mailing.mailing_id]);
    assert_eq!(store.report(&report(no, 1, State::Delivered, 20)).await.unwrap(), Received::Applied);
    assert_eq!(store.report(&report(no, 2, State::Bounced, 21)).await.unwrap(), Received::Applied);
    assert_eq!(counts(store, no).await, [(State::Delivered, 1), (State::Bounced, 1)]);
    assert_eq!(store.report(&report(no, 2, State::Bounced, 22)).await.unwrap(), Received::Noted);
    let row = store.delivery(no, 1).await.unwrap().unwrap();
    assert_eq!((row.accepted_at, row.final_at), (Some(at(13)), Some(at(20))), "the relay's own word came first");
}

async fn a_report_before_the_result_is_not_undone_by_it(store: &Bench) {
    let (_, mailing) = running(store, "k", 2, OnUnknown::Resend).await;
    let no = mailing.mailing_no;
    let claim = claim(store, worker(store).await, 10).await;
    let begun = store.flush(&call(&claim, &[], &claim.seqs, 11)).await.unwrap().begun;
    assert_eq!(store.report(&report(no, 1, State::Delivered, 12)).await.unwrap(), Received::Applied);
    assert_eq!(store.report(&report(no, 2, State::Bounced, 12)).await.unwrap(), Received::Applied);
    let results = [result(&begun[0], State::Accepted, 13), result(&begun[1], State::Unknown, 13)];
    store.flush(&Flush { finish: true, ..call(&claim, &results, &[], 14) }).await.unwrap();
    assert_eq!(counts(store, no).await, [(State::Delivered, 1), (State::Bounced, 1)]);
    assert_eq!(store.attempts(no, 0, 2).await.unwrap().len(), 2, "the results are on record");
    assert_eq!(store.complete_finished(at(15)).await.unwrap(), [mailing.mailing_id]);
}

async fn a_report_that_cannot_be_true_changes_nothing(store: &Bench) {
    let (_, mailing) = running(store, "k", 1, OnUnknown::Resend).await;
    let no = mailing.mailing_no;
    assert_eq!(store.report(&report(no, 99, State::Delivered, 20)).await.unwrap(), Received::Unknown);
    assert!(matches!(store.report(&report(no, 1, State::Rejected, 20)).await, Err(StoreError::Conflict(_))));
    let claim = claim(store, worker(store).await, 10).await;
    let begun = store.flush(&call(&claim, &[], &claim.seqs, 11)).await.unwrap().begun;
    let results = [result(&begun[0], State::Rejected, 12)];
    store.flush(&Flush { finish: true, ..call(&claim, &results, &[], 13) }).await.unwrap();
    assert_eq!(store.report(&report(no, 1, State::Delivered, 20)).await.unwrap(), Received::Noted);
}

async fn a_chunk_whose_every_delivery_is_proven_is_done(store: &Bench) {
    let (_, mailing) = running(store, "k", 2, OnUnknown::Resend).await;
    let no = mailing.mailing_no;
    let dead = worker(store).await;
    let lost = claim(store, dead, 10).await;
    store.flush(&call(&lost, &[], &lost.seqs, 11)).await.unwrap();
    store.reclaim(dead, at(40)).await.unwrap();
    for seq in [1, 2] {
        assert_eq!(store.report(&report(no, seq, State::Delivered, 41)).await.unwrap(), Received::Applied);
    }
    let ready = store.ready_chunks(2, 1, at(42)).await.unwrap();
    assert_eq!(store.claim(ready[0].chunk_id, worker(store).await).await.unwrap(), None, "nothing is left to send");
    assert_eq!(store.ready_chunks(2, 1, at(99)).await.unwrap(), [], "nor to publish");
    assert_eq!(store.complete_finished(at(100)).await.unwrap(), [mailing.mailing_id]);
}
