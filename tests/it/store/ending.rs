//! Dues that pass, mailings that are given up, cancelled or complete.

use duenotice::delivery::State;
use duenotice::store::{Claim, Flush, JobState, MailingState, OnUnknown, ResultRow, StateCount, StoreError};

use super::bench::Bench;
use super::given::{at, claim, counts, deed, result, running, worker};

on_both! {
    everything_that_is_not_settled_expires,
    what_passes_its_strict_due_is_late_and_stays_what_it_is,
    a_cancelled_mailing_cancels_what_has_not_begun,
    a_mailing_is_complete_only_when_every_row_is_settled,
    a_missing_row_keeps_a_mailing_from_completion,
    a_wrong_counter_is_found_and_mended,
    a_person_decides_about_held_deliveries,
    attempts_cannot_be_changed,
}

const WEEK: i64 = 7 * 86_400;

fn call<'a>(claim: &Claim, results: &'a [ResultRow], next: &'a [i64], second: i64) -> Flush<'a> {
    Flush { claim: claim.reference(), results, next, finish: false, now: at(second), slot: 0 }
}

/// A mailing to seven with a delivery in each state that a worker can leave behind, and one on the wire.
async fn mixed(store: &Bench) -> (duenotice::store::JobRow, duenotice::store::MailingRow, Claim) {
    let (job, mailing) = running(store, "k", 7, OnUnknown::Resend).await;
    let claim = claim(store, worker(store).await, 10).await;
    let begun = store.flush(&call(&claim, &[], &claim.seqs[..6], 11)).await.unwrap().begun;
    let to = [State::Accepted, State::Deferred, State::Unknown, State::Held, State::Rejected];
    let results: Vec<_> = begun.iter().zip(to).map(|(one, to)| result(one, to, 12)).collect();
    store.flush(&call(&claim, &results, &[], 13)).await.unwrap();
    (job, mailing, claim)
}

async fn everything_that_is_not_settled_expires(store: &Bench) {
    let (_, mailing, _) = mixed(store).await;
    assert_eq!(store.expire(at(WEEK - 1), 100).await.unwrap(), 0);
    assert_eq!(store.expire(at(WEEK), 2).await.unwrap(), 2);
    assert_eq!(store.expire(at(WEEK), 100).await.unwrap(), 2);
    assert_eq!(store.expire(at(WEEK), 100).await.unwrap(), 0);
    let expected = [(State::Sending, 1), (State::Accepted, 1), (State::Rejected, 1), (State::Expired, 4)];
    assert_eq!(counts(store, mailing.mailing_no).await, expected);
    let expired = store.deliveries(mailing.mailing_no, &[State::Expired], 0, 10).await.unwrap();
    assert!(expired.iter().all(|row| row.next_attempt_at.is_none() && row.final_at == Some(at(WEEK))));
    assert_eq!(store.due_retries(at(WEEK), 10).await.unwrap(), 0);
    store.set_mailing_state(mailing.mailing_id, MailingState::Paused, &deed("mailing.paused", WEEK)).await.unwrap();
    // the one on the wire: its worker is gone, then it expires too
    for row in store.workers().await.unwrap() {
        store.reclaim(row.worker_id, at(WEEK)).await.unwrap();
    }
    assert_eq!(store.expire(at(WEEK + 1), 100).await.unwrap(), 1);
    assert_eq!(store.complete_finished(at(WEEK + 2)).await.unwrap(), [mailing.mailing_id]);
}

async fn what_passes_its_strict_due_is_late_and_stays_what_it_is(store: &Bench) {
    let (_, mailing, _) = mixed(store).await;
    assert!(!store.mark_late(at(3600), 100).await.unwrap());
    while store.mark_late(at(3601), 3).await.unwrap() {}
    let rows = store.deliveries(mailing.mailing_no, &[], 0, 10).await.unwrap();
    let late: Vec<i64> = rows.iter().filter(|row| row.late).map(|row| row.seq).collect();
    assert_eq!(late, [2, 3, 4, 5, 6, 7], "all but the accepted one");
    let states: Vec<State> = rows.iter().map(|row| row.state).collect();
    use State::{Accepted, Deferred, Held, Pending, Rejected, Sending, Unknown};
    assert_eq!(states, [Accepted, Deferred, Unknown, Held, Rejected, Sending, Pending]);
    counts(store, mailing.mailing_no).await;
}

async fn a_cancelled_mailing_cancels_what_has_not_begun(store: &Bench) {
    let (_, mailing, held) = mixed(store).await;
    assert_eq!(store.cancel_deliveries(at(20), 100).await.unwrap(), 0);
    let cancelled = &deed("mailing.cancelled", 21);
    store.set_mailing_state(mailing.mailing_id, MailingState::Cancelled, cancelled).await.unwrap();
    assert_eq!(store.cancel_deliveries(at(22), 100).await.unwrap(), 3, "pending, deferred and held");
    assert_eq!(store.cancel_deliveries(at(22), 100).await.unwrap(), 0);
    let row = store.delivery(mailing.mailing_no, 6).await.unwrap().unwrap();
    assert_eq!(row.state, State::Sending, "what is on the wire is on the wire");
    let answer = [ResultRow { seq: 6, ..result(&begun(6), State::Accepted, 23) }];
    let flushed = store.flush(&call(&held, &answer, &[], 24)).await.unwrap();
    assert!(flushed.halted && !flushed.fenced);
    let expected = [(State::Unknown, 1), (State::Accepted, 2), (State::Rejected, 1), (State::Cancelled, 3)];
    assert_eq!(counts(store, mailing.mailing_no).await, expected);
    assert_eq!(store.due_retries(at(WEEK - 1), 10).await.unwrap(), 0, "nothing is sent again");
    assert_eq!(store.expire(at(WEEK), 10).await.unwrap(), 1, "what nobody knows expires");
    let job = store.job_by_no(mailing.job_no).await.unwrap().unwrap();
    assert_eq!(job.state, JobState::Completed, "its only mailing is over");
}

fn begun(seq: i64) -> duenotice::store::Begun {
    duenotice::store::Begun { seq, attempt_n: 1, dup_possible: false, sealed: Vec::new() }
}

async fn a_mailing_is_complete_only_when_every_row_is_settled(store: &Bench) {
    let (job, mailing) = running(store, "k", 2, OnUnknown::Resend).await;
    let claim = claim(store, worker(store).await, 10).await;
    let begun = store.flush(&call(&claim, &[], &claim.seqs, 11)).await.unwrap().begun;
    let one = [result(&begun[0], State::Accepted, 12)];
    store.flush(&call(&claim, &one, &[], 13)).await.unwrap();
    assert_eq!(store.complete_finished(at(14)).await.unwrap(), []);
    let two = [result(&begun[1], State::Rejected, 15)];
    store.flush(&Flush { finish: true, ..call(&claim, &two, &[], 16) }).await.unwrap();
    assert_eq!(store.complete_finished(at(17)).await.unwrap(), [mailing.mailing_id]);
    assert_eq!(store.complete_finished(at(18)).await.unwrap(), []);
    assert_eq!(store.job(job.job_id).await.unwrap().unwrap().state, JobState::Completed);
    let deeds = store.undrained(100).await.unwrap();
    let last = String::from_utf8(deeds.last().unwrap().body.clone()).unwrap();
    assert!(last.contains("mailing.completed") && last.contains("\"actor\":\"engine\""), "{last}");
    assert!(last.contains(r#""states":{"accepted":1,"rejected":1}"#), "{last}");
}

async fn a_missing_row_keeps_a_mailing_from_completion(store: &Bench) {
    let (_, mailing) = running(store, "k", 2, OnUnknown::Resend).await;
    let claim = claim(store, worker(store).await, 10).await;
    let begun = store.flush(&call(&claim, &[], &claim.seqs, 11)).await.unwrap().begun;
    let results: Vec<_> = begun.iter().map(|one| result(one, State::Accepted, 12)).collect();
    store.flush(&Flush { finish: true, ..call(&claim, &results, &[], 13) }).await.unwrap();
    store.behind_its_back("delete from delivery where seq = 2").await.unwrap();
    assert_eq!(store.complete_finished(at(14)).await.unwrap(), []);
    assert_eq!(store.mailing(mailing.mailing_id).await.unwrap().unwrap().state, MailingState::Running);
}

async fn a_wrong_counter_is_found_and_mended(store: &Bench) {
    let (_, mailing) = running(store, "k", 5, OnUnknown::Resend).await;
    store.behind_its_back("update mailing_counter set n = n + 3 where state = 0").await.unwrap();
    let check = store.verify_counters(mailing.mailing_no).await.unwrap();
    assert_eq!(check.differences, [StateCount { state: State::Pending, n: -3 }]);
    assert_eq!(counts(store, mailing.mailing_no).await, [(State::Pending, 5)]);
}

async fn a_person_decides_about_held_deliveries(store: &Bench) {
    let (_, mailing, _) = mixed(store).await;
    let refused = store.decide_held(mailing.mailing_no, State::Accepted, &deed("held.decided", 20)).await;
    assert!(matches!(refused, Err(StoreError::Conflict(_))));
    let waiting = store.deeds_waiting().await.unwrap();
    let decided = store.decide_held(mailing.mailing_no, State::Pending, &deed("held.decided", 21)).await.unwrap();
    assert_eq!((decided, store.deeds_waiting().await.unwrap()), (1, waiting + 1));
    counts(store, mailing.mailing_no).await;
    let again = claim(store, worker(store).await, 22).await;
    assert_eq!(again.seqs, [4]);
    let begun = store.flush(&call(&again, &[], &[4], 23)).await.unwrap().begun;
    let results = [result(&begun[0], State::Held, 24)];
    store.flush(&Flush { finish: true, ..call(&again, &results, &[], 25) }).await.unwrap();
    assert_eq!(store.decide_held(mailing.mailing_no, State::Cancelled, &deed("held.decided", 26)).await.unwrap(), 1);
    let row = store.delivery(mailing.mailing_no, 4).await.unwrap().unwrap();
    assert_eq!((row.state, row.final_at, row.attempts), (State::Cancelled, Some(at(26)), 2));
    counts(store, mailing.mailing_no).await;
}

async fn attempts_cannot_be_changed(store: &Bench) {
    mixed(store).await;
    for sql in ["update attempt set reply = 'x'", "delete from attempt"] {
        let refused = store.behind_its_back(sql).await.unwrap_err();
        assert!(refused.to_string().contains("append-only"), "{refused}");
    }
    assert_eq!(store.number("select count(*) from attempt").await, 5);
}
