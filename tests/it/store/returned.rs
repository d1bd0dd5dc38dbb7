//! Scenario 49 of the design: reports before the result, several times, about nothing, forged.

use std::collections::BTreeMap;

use duenotice::app::ReportDesk;
use duenotice::delivery::State;
use duenotice::personal::MasterKey;
use duenotice::store::{Claim, Flush, MailingRow, OnUnknown, Received, ReportKind, ResultRow};

use super::bench::Bench;
use super::given::{at, claim, counts, result, running, worker};
use crate::returned::{About, FAILURES, desk};

on_both! {
    reports_before_and_after_the_result_end_in_the_same_state,
    in_whatever_order_things_come_the_end_is_the_same,
    the_same_report_at_once_from_many_sides_is_taken_once,
    what_is_forged_or_about_nothing_is_counted_and_changes_nothing,
    answers_are_counted_and_no_failures,
    a_complaint_suppresses_the_address_once_and_moves_nothing,
    a_report_that_ends_a_resend_is_not_undone_by_it,
    reports_are_evidence_that_nobody_changes,
}

struct Scene {
    key: MasterKey,
    mailing: MailingRow,
    claim: Claim,
    results: Vec<ResultRow>,
    desk: ReportDesk,
}

impl Scene {
    /// A mailing to `people` that is being sent; the results are not recorded yet.
    async fn sending(store: &Bench, name: &str, people: i64, policy: OnUnknown) -> Self {
        let key = MasterKey::fresh();
        let (_, mailing) = running(store, name, people, policy).await;
        let claim = claim(store, worker(store).await, 10).await;
        let call =
            Flush { claim: claim.reference(), results: &[], next: &claim.seqs, finish: false, now: at(11), slot: 0 };
        let begun = store.flush(&call).await.unwrap().begun;
        assert_eq!(begun.len() as i64, people);
        let results = begun.iter().map(|one| result(one, State::Accepted, 12)).collect();
        let desk = desk(store, &key);
        Self { key, mailing, claim, results, desk }
    }

    async fn record(&self, store: &Bench, results: &[ResultRow], finish: bool) {
        let claim = self.claim.reference();
        store.flush(&Flush { claim, results, next: &[], finish, now: at(13), slot: 0 }).await.unwrap();
    }

    fn about(&self, seq: i64) -> About {
        About::delivery(&self.key, &self.mailing, seq)
    }

    async fn take(&self, seq: i64, name: &str, copy: &str) -> Received {
        self.desk.take(&self.about(seq).message(name, copy), None).await.unwrap()
    }

    async fn state(&self, store: &Bench, seq: i64) -> State {
        store.delivery(self.mailing.mailing_no, seq).await.unwrap().unwrap().state
    }
}

async fn received(store: &Bench) -> BTreeMap<&'static str, i64> {
    store.received().await.unwrap().into_iter().map(|row| (row.outcome.word(), row.n)).collect()
}

async fn reports_come(store: &Bench, scene: &Scene) {
    for (at, name) in FAILURES.iter().enumerate() {
        let seq = at as i64 + 1;
        assert_eq!(scene.take(seq, name, "c1").await, Received::Applied, "{name}");
        assert_eq!(scene.take(seq, name, "c1").await, Received::Repeated, "{name}");
        assert_eq!(scene.take(seq, name, "c2").await, Received::Noted, "{name}: another one says the same");
    }
    assert_eq!(scene.take(5, "postfix-delivered", "c1").await, Received::Applied);
    assert_eq!(scene.take(6, "postfix-delayed", "c1").await, Received::Noted);
    let forged = About::delivery(&MasterKey::fresh(), &scene.mailing, 7).message("postfix", "c1");
    assert_eq!(scene.desk.take(&forged, None).await.unwrap(), Received::Forged);
    assert_eq!(received(store).await, [("applied", 5), ("noted", 5), ("repeated", 4), ("forged", 1)].into());
}

async fn reports_before_and_after_the_result_end_in_the_same_state(store: &Bench) {
    let early = Scene::sending(store, "early", 7, OnUnknown::Resend).await;
    reports_come(store, &early).await;
    assert_eq!(
        counts(store, early.mailing.mailing_no).await,
        [(State::Sending, 2), (State::Delivered, 1), (State::Bounced, 4)]
    );
    early.record(store, &early.results, true).await;
    let end = [(State::Accepted, 2), (State::Delivered, 1), (State::Bounced, 4)];
    assert_eq!(counts(store, early.mailing.mailing_no).await, end);
    assert_eq!(store.attempts(early.mailing.mailing_no, 0, 7).await.unwrap().len(), 7, "the results are on record");
    let bounced = store.delivery(early.mailing.mailing_no, 2).await.unwrap().unwrap();
    assert_eq!((bounced.last_code, bounced.last_enhanced.as_deref()), (Some(550), Some("5.2.1")));
    assert!(bounced.last_reason.as_deref().is_some_and(|words| words.contains("disabled")), "{bounced:?}");

    let late = Scene::sending(store, "late", 7, OnUnknown::Resend).await;
    late.record(store, &late.results, true).await;
    assert_eq!(store.complete_finished(at(14)).await.unwrap().len(), 2, "both mailings are over");
    for seq in 1..=4 {
        assert_eq!(late.take(seq, FAILURES[seq as usize - 1], "c1").await, Received::Applied);
    }
    assert_eq!(late.take(5, "postfix-delivered", "c1").await, Received::Applied);
    assert_eq!(late.take(6, "postfix-delayed", "c1").await, Received::Noted);
    assert_eq!(counts(store, late.mailing.mailing_no).await, end);
    let history = store.reports(early.mailing.job_no, 1).await.unwrap();
    let told: Vec<_> = history.iter().map(|row| (row.kind, row.action.as_str(), row.applied)).collect();
    assert_eq!(told, [(ReportKind::Status, "failed", true), (ReportKind::Status, "failed", false)]);
    assert!(history.iter().all(|row| !row.diagnostic.contains('@') && !row.diagnostic.contains("person-1")));
}

/// Every order of five things.
fn orders() -> Vec<Vec<usize>> {
    fn grow(begun: Vec<usize>, found: &mut Vec<Vec<usize>>) {
        if begun.len() == 5 {
            return found.push(begun);
        }
        for next in (0..5).filter(|next| !begun.contains(next)) {
            let longer = begun.iter().copied().chain([next]).collect();
            grow(longer, found);
        }
    }
    let mut found = Vec::new();
    grow(Vec::new(), &mut found);
    found
}

async fn in_whatever_order_things_come_the_end_is_the_same(store: &Bench) {
    let orders = orders();
    assert_eq!(orders.len(), 120);
    let scene = Scene::sending(store, "orders", 120, OnUnknown::Resend).await;
    for (order, result) in orders.iter().zip(&scene.results) {
        let seq = result.seq;
        for what in order {
            let outcome = match what {
                0 => {
                    scene.record(store, std::slice::from_ref(result), false).await;
                    continue;
                }
                1 | 2 => scene.take(seq, "postfix", "c1").await,
                3 => scene.take(seq, "postfix-delayed", "c1").await,
                _ => {
                    let forged = About::delivery(&MasterKey::fresh(), &scene.mailing, seq);
                    scene.desk.take(&forged.message("postfix-delivered", "c1"), None).await.unwrap()
                }
            };
            assert_eq!(outcome == Received::Forged, *what == 4, "{order:?}");
        }
        assert_eq!(scene.state(store, seq).await, State::Bounced, "{order:?}");
    }
    assert_eq!(counts(store, scene.mailing.mailing_no).await, [(State::Bounced, 120)]);
    let all = received(store).await;
    assert_eq!(all, [("applied", 120), ("noted", 120), ("repeated", 120), ("forged", 120)].into());
}

async fn the_same_report_at_once_from_many_sides_is_taken_once(store: &Bench) {
    let scene = Scene::sending(store, "at-once", 1, OnUnknown::Resend).await;
    let message = scene.about(1).message("gmail", "c1");
    let taking = (0..8).map(|_| scene.desk.take(&message, None));
    let outcomes = futures_util::future::join_all(taking).await;
    let applied = outcomes.iter().filter(|one| matches!(one, Ok(Received::Applied))).count();
    let repeated = outcomes.iter().filter(|one| matches!(one, Ok(Received::Repeated))).count();
    assert_eq!((applied, repeated), (1, 7), "{outcomes:?}");
    assert_eq!(counts(store, scene.mailing.mailing_no).await, [(State::Bounced, 1)]);
}

async fn what_is_forged_or_about_nothing_is_counted_and_changes_nothing(store: &Bench) {
    let scene = Scene::sending(store, "forged", 2, OnUnknown::Resend).await;
    let check = async |about: About, expected: Received| {
        let outcome = scene.desk.take(&about.message("postfix", "c1"), None).await.unwrap();
        assert_eq!(outcome, expected);
    };
    // the seal of another key, of another recipient, of another mailing
    check(About::delivery(&MasterKey::fresh(), &scene.mailing, 1), Received::Forged).await;
    let mut swapped = scene.about(1);
    let other = scene.about(2);
    let seal = |about: &About| about.envelope_id.split_once('.').unwrap().1.to_owned();
    swapped.bounce = swapped.bounce.replace(&seal(&swapped), &seal(&other));
    swapped.envelope_id = String::new();
    check(swapped, Received::Forged).await;
    // who has seen a notice knows its Message-ID, and can guess the numbers
    check(scene.about(1).unsealed(), Received::Unverified).await;
    let numbers = format!("m{}-1", scene.mailing.mailing_no);
    let bare = About { envelope_id: numbers, message_id: "<x@example.org>".to_owned(), ..scene.about(1).unsealed() };
    check(bare.clone(), Received::Unverified).await;
    check(About { envelope_id: String::new(), ..bare }, Received::Unknown).await;
    let gone = MailingRow { mailing_no: 99_999, ..scene.mailing.clone() };
    check(About::delivery(&scene.key, &gone, 1), Received::Unknown).await;
    check(About::delivery(&scene.key, &scene.mailing, 99_999), Received::Unknown).await;
    assert_eq!(scene.desk.take(b"\0\xff no message", None).await.unwrap(), Received::Unreadable);
    assert_eq!(counts(store, scene.mailing.mailing_no).await, [(State::Sending, 2)]);
    assert_eq!(store.reports(scene.mailing.job_no, 1).await.unwrap(), []);
    let all = received(store).await;
    assert_eq!(all, [("forged", 2), ("unverified", 2), ("unknown", 3), ("unreadable", 1)].into());
}

async fn answers_are_counted_and_no_failures(store: &Bench) {
    let scene = Scene::sending(store, "answers", 1, OnUnknown::Resend).await;
    assert_eq!(scene.take(1, "away", "c1").await, Received::AutoReply);
    assert_eq!(scene.take(1, "answer", "c1").await, Received::Reply);
    assert_eq!(scene.take(1, "words-only", "c1").await, Received::Noted);
    assert_eq!(counts(store, scene.mailing.mailing_no).await, [(State::Sending, 1)]);
    let history = store.reports(scene.mailing.job_no, 1).await.unwrap();
    assert_eq!(history.len(), 1, "what people write is counted, and kept nowhere");
    assert_eq!((history[0].kind, history[0].applied), (ReportKind::Unclear, false));
    assert_eq!(received(store).await, [("auto_reply", 1), ("reply", 1), ("noted", 1)].into());
}

async fn a_complaint_suppresses_the_address_once_and_moves_nothing(store: &Bench) {
    let scene = Scene::sending(store, "complaint", 2, OnUnknown::Resend).await;
    scene.record(store, &scene.results, true).await;
    let deeds = store.deeds_waiting().await.unwrap();
    assert_eq!(scene.take(1, "complaint", "c1").await, Received::Noted);
    assert_eq!(scene.take(1, "complaint", "c1").await, Received::Repeated);
    assert_eq!(scene.take(1, "complaint", "c2").await, Received::Noted);
    let row = store.suppression(b"address 1").await.unwrap().unwrap();
    assert_eq!((row.reason.as_str(), row.added_by.as_str()), ("complaint", "engine"));
    assert_eq!(store.suppressions().await.unwrap(), 1);
    assert_eq!(store.deeds_waiting().await.unwrap(), deeds + 1, "said once in the audit log");
    let not_spam = String::from_utf8(scene.about(2).message("complaint", "c1")).unwrap();
    let not_spam = not_spam.replace("Feedback-Type: abuse", "Feedback-Type: not-spam");
    assert_eq!(scene.desk.take(not_spam.as_bytes(), None).await.unwrap(), Received::Noted);
    assert_eq!(store.suppressions().await.unwrap(), 1);
    let forged = About::delivery(&MasterKey::fresh(), &scene.mailing, 2).message("complaint", "c2");
    assert_eq!(scene.desk.take(&forged, None).await.unwrap(), Received::Forged);
    assert_eq!(store.suppressions().await.unwrap(), 1);
    assert_eq!(counts(store, scene.mailing.mailing_no).await, [(State::Accepted, 2)]);
}

async fn a_report_that_ends_a_resend_is_not_undone_by_it(store: &Bench) {
    let scene = Scene::sending(store, "resend", 3, OnUnknown::Resend).await;
    let unknown: Vec<ResultRow> = scene
        .results
        .iter()
        .map(|one| ResultRow { to: State::Unknown, dup_possible: true, next_attempt_at: Some(at(60)), ..one.clone() })
        .collect();
    scene.record(store, &unknown, true).await;
    assert_eq!(scene.take(1, "exim", "c1").await, Received::Applied);
    assert_eq!(scene.take(2, "postfix-delivered", "c1").await, Received::Applied);
    let no = scene.mailing.mailing_no;
    assert_eq!(counts(store, no).await, [(State::Unknown, 1), (State::Delivered, 1), (State::Bounced, 1)]);
    for row in store.deliveries(no, &[State::Bounced, State::Delivered], 0, 10).await.unwrap() {
        assert_eq!(row.next_attempt_at, None, "nobody writes to {} again", row.seq);
    }
}

async fn reports_are_evidence_that_nobody_changes(store: &Bench) {
    let scene = Scene::sending(store, "evidence", 1, OnUnknown::Resend).await;
    scene.take(1, "postfix", "c1").await;
    assert!(store.behind_its_back("update report set action = 'delivered'").await.is_err());
    assert!(store.behind_its_back("delete from report").await.is_err());
}
