//! What failed for good gets the other way that the plan provides, each once.

use duenotice::delivery::State;
use duenotice::id::Id;
use duenotice::store::{
    Flush, JobRow, Listed, MailingRow, MailingState, NewFallback, NewMailing, NewRecipient, NewReport, Received,
    ReportKind, ResultRow, Store, Way,
};
use serde_json::json;

use super::bench::Bench;
use super::given::{at, claim, counts, deed, recipient, released_to, result, worker};

on_both! {
    whom_email_fails_gets_the_letter_of_the_plan_once,
    a_late_failure_reopens_what_was_completed,
    without_another_way_nobody_is_handed_on_and_nothing_waits,
    whoever_is_suppressed_is_redirected_and_not_dropped,
    a_paused_mailing_hands_nobody_on_and_a_cancelled_other_way_stays_cancelled,
    two_who_hand_on_at_once_hand_on_each_once,
}

/// Those with an even number have a postal address too.
fn people(n: i64) -> Vec<NewRecipient> {
    (1..=n).map(|seq| NewRecipient { has_postal: seq % 2 == 0, ..recipient(seq) }).collect()
}

/// A running mailing to `n` people whose plan provides a letter.
async fn running(store: &Store, key: &str, n: i64) -> (JobRow, MailingRow) {
    let fallback = |plan: NewMailing| NewMailing { fallback: Some(letter_json()), ..plan };
    let (job, mailing) = released_to(store, key, &people(n), fallback).await;
    while !store.materialise(mailing.mailing_no, 1000, at(4)).await.unwrap().done {}
    (job, mailing)
}

fn letter_json() -> serde_json::Value {
    NewFallback {
        mailing_id: Id::fresh(),
        code_mac: Id::<duenotice::id::Mailing>::fresh().to_string().into_bytes(),
        channel: Way::Letter,
        digest: "sha256:01".to_owned(),
        template_name: "breach-notice".to_owned(),
        chain: json!({ "chosen": "bg" }),
    }
    .to_json()
}

/// Sends everything that is pending in the first ready chunk; `to` says what becomes of each.
async fn send(store: &Store, second: i64, to: impl Fn(i64) -> State) {
    let claim = claim(store, worker(store).await, second).await;
    let call =
        Flush { claim: claim.reference(), results: &[], next: &claim.seqs, finish: false, now: at(second), slot: 0 };
    let begun = store.flush(&call).await.unwrap().begun;
    let results: Vec<ResultRow> = begun.iter().map(|one| result(one, to(one.seq), second)).collect();
    store.flush(&Flush { results: &results, next: &[], finish: true, ..call }).await.unwrap();
}

/// The mailing that takes over.
async fn other(store: &Store, job: &JobRow) -> Option<MailingRow> {
    let all = store.mailings(Listed::Job(job.job_no), 0, 100).await.unwrap();
    let mut others = all.into_iter().filter(|one| one.after.is_some());
    let other = others.next();
    assert!(others.next().is_none(), "there is one at most");
    other
}

/// A relay's report that it could not deliver after all.
fn bounced(mailing: &MailingRow, seq: i64) -> NewReport {
    NewReport {
        digest: format!("bounced {seq}").into_bytes(),
        mailing_no: mailing.mailing_no,
        seq,
        kind: ReportKind::Status,
        action: "failed".to_owned(),
        status: Some("5.1.1".to_owned()),
        code: Some(550),
        diagnostic: "as the report said".to_owned(),
        reported_at: None,
        proves: Some(State::Bounced),
        suppress: None,
        now: at(50),
    }
}

async fn hand_on(store: &Store, second: i64) -> usize {
    store.hand_on(8, at(second + 1000), at(second)).await.unwrap()
}

async fn whom_email_fails_gets_the_letter_of_the_plan_once(store: &Bench) {
    let (job, mailing) = running(store, "k", 6).await;
    send(store, 10, |seq| if seq <= 4 { State::Rejected } else { State::Accepted }).await;
    assert_eq!(hand_on(store, 20).await, 2, "of the four that failed, two have a postal address");
    assert_eq!(hand_on(store, 21).await, 0, "each once");
    let letters = other(store, &job).await.unwrap();
    assert_eq!((letters.after, letters.total), (Some(mailing.mailing_id), 2));
    assert_eq!((letters.state, letters.channel), (MailingState::Running, Way::Letter));
    assert_eq!((letters.digest.as_deref(), letters.released_by), (Some("sha256:01"), mailing.released_by));
    assert_eq!(letters.give_up_at, Some(at(1020)));
    let rows = store.deliveries(letters.mailing_no, &[], 0, 10).await.unwrap();
    assert_eq!(rows.iter().map(|row| row.seq).collect::<Vec<_>>(), [2, 4]);
    assert_eq!(counts(store, mailing.mailing_no).await, [(State::Accepted, 2), (State::Rejected, 4)], "stays as it is");
    send(store, 30, |_| State::Accepted).await;
    assert_eq!(counts(store, letters.mailing_no).await, [(State::Accepted, 2)]);
    assert_eq!(store.complete_finished(at(40)).await.unwrap().len(), 2);
    assert_eq!(hand_on(store, 50).await, 0);
}

async fn a_late_failure_reopens_what_was_completed(store: &Bench) {
    let (job, mailing) = running(store, "k", 4).await;
    send(store, 10, |seq| if seq == 2 { State::Rejected } else { State::Accepted }).await;
    hand_on(store, 20).await;
    send(store, 30, |_| State::Accepted).await;
    assert_eq!(store.complete_finished(at(40)).await.unwrap().len(), 2);
    assert_eq!(store.report(&bounced(&mailing, 4)).await.unwrap(), Received::Applied);
    assert_eq!(hand_on(store, 60).await, 1);
    let letters = other(store, &job).await.unwrap();
    assert_eq!((letters.state, letters.total, letters.completed_at), (MailingState::Running, 2, None));
    send(store, 70, |_| State::Accepted).await;
    assert_eq!(store.complete_finished(at(80)).await.unwrap(), [letters.mailing_id]);
    assert_eq!(counts(store, letters.mailing_no).await, [(State::Accepted, 2)]);
}

async fn without_another_way_nobody_is_handed_on_and_nothing_waits(store: &Bench) {
    let none = json!({ "channel": "none", "why": "letters are not set up" });
    let fallback = |plan: NewMailing| NewMailing { fallback: Some(none.clone()), ..plan };
    let (job, mailing) = released_to(store, "k", &people(2), fallback).await;
    store.materialise(mailing.mailing_no, 1000, at(4)).await.unwrap();
    send(store, 10, |_| State::Rejected).await;
    assert_eq!(hand_on(store, 20).await, 0);
    assert!(other(store, &job).await.is_none());
    let unreached = store.unreached(job.job_no, (0, 0), 10).await.unwrap();
    assert_eq!(unreached.len(), 2, "they are still to be seen");
}

async fn whoever_is_suppressed_is_redirected_and_not_dropped(store: &Bench) {
    let fallback = |plan: NewMailing| NewMailing { fallback: Some(letter_json()), ..plan };
    let (job, mailing) = released_to(store, "k", &people(4), fallback).await;
    store.suppress(b"address 2", "complaint", &deed("suppression.added", 3)).await.unwrap();
    store.materialise(mailing.mailing_no, 1000, at(4)).await.unwrap();
    // one before the first attempt, one in the middle of it all
    store.suppress(b"address 4", "complaint", &deed("suppression.added", 5)).await.unwrap();
    send(store, 10, |_| State::Accepted).await;
    assert_eq!(counts(store, mailing.mailing_no).await, [(State::Accepted, 2), (State::Suppressed, 2)]);
    assert_eq!(hand_on(store, 20).await, 2);
    let letters = other(store, &job).await.unwrap();
    send(store, 30, |_| State::Accepted).await;
    assert_eq!(counts(store, letters.mailing_no).await, [(State::Accepted, 2)], "the list speaks about e-mail only");
}

async fn a_paused_mailing_hands_nobody_on_and_a_cancelled_other_way_stays_cancelled(store: &Bench) {
    let (job, mailing) = running(store, "k", 4).await;
    send(store, 10, |seq| if seq == 4 { State::Accepted } else { State::Rejected }).await;
    let (mailing_id, deed) = (mailing.mailing_id, deed("mailing.steered", 11));
    store.set_mailing_state(mailing_id, MailingState::Paused, &deed).await.unwrap();
    assert_eq!(hand_on(store, 20).await, 0);
    assert!(other(store, &job).await.is_none());
    store.set_mailing_state(mailing_id, MailingState::Running, &deed).await.unwrap();
    assert_eq!(hand_on(store, 21).await, 1);
    let letters = other(store, &job).await.unwrap();
    store.set_mailing_state(letters.mailing_id, MailingState::Cancelled, &deed).await.unwrap();
    assert_eq!(store.report(&bounced(&mailing, 4)).await.unwrap(), Received::Applied);
    assert_eq!(hand_on(store, 60).await, 0);
    assert_eq!(other(store, &job).await.unwrap().total, 1, "a person has decided against it");
}

async fn two_who_hand_on_at_once_hand_on_each_once(store: &Bench) {
    let (job, _) = running(store, "k", 200).await;
    send(store, 10, |_| State::Rejected).await;
    let (one, two) = tokio::join!(hand_on(store, 20), hand_on(store, 20));
    assert_eq!(one + two, 100);
    let letters = other(store, &job).await.unwrap();
    assert_eq!(counts(store, letters.mailing_no).await, [(State::Pending, 100)]);
    assert_eq!(letters.total, 100);
}
