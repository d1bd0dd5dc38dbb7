//! Claim, flush, fence: the way of a delivery through a worker's hands.

use duenotice::delivery::{Stage, State};
use duenotice::store::{Flush, Flushed, JobState, MailingState, OnUnknown, ResultRow, StoreError};

use super::bench::Bench;
use super::given::{at, claim, counts, deed, result, running, worker};

on_both! {
    a_mailing_is_carried_to_its_end,
    a_chunk_is_claimed_by_one_of_many,
    tickets_are_published_by_one_and_anew_when_they_are_lost,
    the_same_call_twice_changes_nothing_the_second_time,
    a_result_is_recorded_in_every_field,
    what_a_peer_says_cannot_keep_its_result_from_being_recorded,
    a_refunded_attempt_is_begun_anew,
    what_is_left_in_a_finished_chunk_goes_back_to_the_queue,
    a_chunk_given_back_is_published_when_it_was_asked_to_be,
    a_suppression_in_the_middle_holds_for_what_has_not_begun,
    a_stopped_mailing_begins_nothing_and_keeps_results,
    two_results_for_one_delivery_in_one_call_are_refused_whole,
    a_recipient_that_kills_workers_is_found_by_halving,
}

async fn a_mailing_is_carried_to_its_end(store: &Bench) {
    let (job, mailing) = running(store, "whole", 450, OnUnknown::Resend).await;
    assert_eq!(counts(store, mailing.mailing_no).await, [(State::Pending, 450)]);
    let worker = worker(store).await;
    let mut sizes = Vec::new();
    for second in [10, 20, 30] {
        let claim = claim(store, worker, second).await;
        sizes.push(claim.seqs.len());
        let mut results = Vec::new();
        for next in claim.seqs.chunks(25) {
            let now = at(second + 1);
            let flush = Flush { claim: claim.reference(), results: &results, next, finish: false, now, slot: 0 };
            let Flushed { fenced, halted, begun } = store.flush(&flush).await.unwrap();
            assert!(!fenced && !halted);
            assert_eq!(begun.iter().map(|one| one.seq).collect::<Vec<_>>(), next);
            assert!(
                begun.iter().all(|one| one.attempt_n == 1 && one.sealed == format!("sealed {}", one.seq).as_bytes())
            );
            results = begun.iter().map(|one| result(one, State::Accepted, second + 1)).collect();
            counts(store, mailing.mailing_no).await;
        }
        let now = at(second + 2);
        let last = Flush { claim: claim.reference(), results: &results, next: &[], finish: true, now, slot: 0 };
        assert_eq!(store.flush(&last).await.unwrap(), Flushed { fenced: false, halted: false, begun: vec![] });
        assert_eq!(store.claim(claim.chunk_id, worker).await.unwrap(), None, "a done chunk is not claimed again");
    }
    assert_eq!(sizes, [200, 200, 50]);
    assert_eq!(counts(store, mailing.mailing_no).await, [(State::Accepted, 450)]);
    assert_eq!(store.complete_finished(at(40)).await.unwrap(), [mailing.mailing_id]);
    let row = store.mailing(mailing.mailing_id).await.unwrap().unwrap();
    assert_eq!((row.state, row.completed_at, row.total), (MailingState::Completed, Some(at(40)), 450));
    assert_eq!(store.job(job.job_id).await.unwrap().unwrap().state, JobState::Completed);
    let attempts = store.attempts(mailing.mailing_no, 0, 450).await.unwrap();
    assert_eq!(attempts.len(), 450);
    assert_eq!(attempts[0].digest.as_deref(), Some("sha256:00"));
}

fn call<'a>(claim: &duenotice::store::Claim, results: &'a [ResultRow], next: &'a [i64], second: i64) -> Flush<'a> {
    Flush { claim: claim.reference(), results, next, finish: false, now: at(second), slot: 3 }
}

async fn a_chunk_is_claimed_by_one_of_many(store: &Bench) {
    running(store, "k", 100, OnUnknown::Resend).await;
    let ready = store.ready_chunks(2, 10, at(10)).await.unwrap();
    assert_eq!(ready.len(), 1);
    let mut tries = Vec::new();
    for _ in 0..5 {
        let (store, worker, chunk) = (store.store.clone(), worker(store).await, ready[0].chunk_id);
        tries.push(tokio::spawn(async move { store.claim(chunk, worker).await.unwrap() }));
    }
    let mut claims = Vec::new();
    for each in tries {
        claims.extend(each.await.unwrap());
    }
    assert_eq!(claims.len(), 1);
    let claim = &claims[0];
    assert_eq!((claim.epoch, claim.claims, claim.seqs.len()), (1, 1, 100));
    assert_eq!((claim.mailing.sealed_key.len(), claim.mailing.digest.as_deref()), (72, Some("sha256:00")));
    assert_eq!((claim.mailing.released_at, claim.mailing.strict_due), (Some(at(3)), Some(at(3600))));
    store.mark_published(&[ready[0].chunk_id], at(11)).await.unwrap();
    assert_eq!(store.chunks_in_flight(2).await.unwrap(), 0, "a claimed chunk does not become published again");
}

async fn tickets_are_published_by_one_and_anew_when_they_are_lost(store: &Bench) {
    running(store, "k", 450, OnUnknown::Resend).await;
    let one = store.ready_chunks(2, 2, at(10)).await.unwrap();
    let two = store.ready_chunks(2, 10, at(10)).await.unwrap();
    assert_eq!((one.len(), two.len()), (2, 1), "what one publisher has the other does not get");
    assert_eq!(store.ready_chunks(1, 10, at(10)).await.unwrap(), [], "another lane");
    store.mark_published(&[one[0].chunk_id], at(11)).await.unwrap();
    assert_eq!(store.chunks_in_flight(2).await.unwrap(), 1);
    let again = store.ready_chunks(2, 10, at(21)).await.unwrap();
    assert_eq!(again.len(), 2, "published and not marked in ten seconds: published again");
    assert_eq!(store.republish_stale(at(11)).await.unwrap(), 0);
    assert_eq!(store.republish_stale(at(12)).await.unwrap(), 1);
    assert_eq!(store.ready_chunks(2, 10, at(22)).await.unwrap(), one[..1]);
}

async fn the_same_call_twice_changes_nothing_the_second_time(store: &Bench) {
    let (job, mailing) = running(store, "k", 50, OnUnknown::Resend).await;
    let worker = worker(store).await;
    let claim = claim(store, worker, 10).await;
    let (first, second) = claim.seqs.split_at(25);
    let begun = store.flush(&call(&claim, &[], first, 11)).await.unwrap();
    assert_eq!(store.flush(&call(&claim, &[], first, 11)).await.unwrap(), begun, "the same intents");
    assert_eq!(counts(store, mailing.mailing_no).await, [(State::Pending, 25), (State::Sending, 25)]);
    let states = [State::Accepted, State::Deferred, State::Rejected, State::Held, State::Invalid, State::Unknown];
    let results: Vec<_> = begun.begun.iter().zip(states.iter().cycle()).map(|(one, to)| result(one, *to, 12)).collect();
    let next = store.flush(&call(&claim, &results, second, 13)).await.unwrap();
    let expected = counts(store, mailing.mailing_no).await;
    assert_eq!(store.flush(&call(&claim, &results, second, 13)).await.unwrap(), next);
    assert_eq!(counts(store, mailing.mailing_no).await, expected);
    let history = store.history(job.job_no, begun.begun[1].seq).await.unwrap();
    assert_eq!(history.len(), 1);
    assert_eq!(
        (history[0].outcome, history[0].stage, history[0].code),
        (results[1].outcome, results[1].stage, Some(451))
    );
    assert_eq!((history[0].worker_id, history[0].epoch, history[0].started_at), (worker, claim.epoch, at(12)));
}

async fn a_result_is_recorded_in_every_field(store: &Bench) {
    let (_, mailing) = running(store, "k", 3, OnUnknown::Resend).await;
    let worker = worker(store).await;
    let claim = claim(store, worker, 10).await;
    let begun = store.flush(&call(&claim, &[], &claim.seqs, 11)).await.unwrap().begun;
    let late = ResultRow { late: true, ..result(&begun[0], State::Accepted, 12) };
    let results = [late, result(&begun[1], State::Deferred, 12), result(&begun[2], State::Rejected, 12)];
    store.flush(&call(&claim, &results, &[], 14)).await.unwrap();
    let rows = store.deliveries(mailing.mailing_no, &[], 0, 10).await.unwrap();
    let accepted = &rows[0];
    assert_eq!(
        (accepted.accepted_at, accepted.final_at, accepted.first_attempt_at),
        (Some(at(13)), Some(at(14)), Some(at(11)))
    );
    assert_eq!((accepted.relay.as_deref(), accepted.remote_id.as_deref()), (Some("relay.example.org"), Some("Q1")));
    assert_eq!(
        (accepted.last_stage, accepted.last_code, accepted.late, accepted.attempts),
        (Some(Stage::Dot), Some(250), true, 1)
    );
    assert_eq!(
        (accepted.last_enhanced.as_deref(), accepted.last_reason.as_deref()),
        (Some("2.0.0"), Some("as the relay said"))
    );
    assert_eq!((rows[1].next_attempt_at, rows[1].final_at, rows[1].late), (Some(at(612)), None, false));
    assert_eq!((rows[2].accepted_at, rows[2].final_at), (None, Some(at(14))));
    let rejected = store.deliveries(mailing.mailing_no, &[State::Rejected], 0, 10).await.unwrap();
    assert_eq!(rejected, rows[2..]);
}

async fn a_refunded_attempt_is_begun_anew(store: &Bench) {
    let (job, mailing) = running(store, "k", 2, OnUnknown::Resend).await;
    let worker = worker(store).await;
    let claim = claim(store, worker, 10).await;
    let begun = store.flush(&call(&claim, &[], &claim.seqs, 11)).await.unwrap().begun;
    let results: Vec<_> = begun.iter().map(|one| result(one, State::Pending, 12)).collect();
    // asked for in the same call as its result: not begun, as the answer to the same call made twice could not be told apart
    assert_eq!(store.flush(&call(&claim, &results, &claim.seqs, 13)).await.unwrap().begun, []);
    assert_eq!(counts(store, mailing.mailing_no).await, [(State::Pending, 2)]);
    let again = store.flush(&call(&claim, &[], &claim.seqs, 14)).await.unwrap().begun;
    assert_eq!(again, begun, "the attempt has the same number");
    let results: Vec<_> = again.iter().map(|one| result(one, State::Accepted, 15)).collect();
    store.flush(&Flush { finish: true, ..call(&claim, &results, &[], 16) }).await.unwrap();
    assert_eq!(store.history(job.job_no, 1).await.unwrap().len(), 2, "both are on record");
    assert_eq!(store.delivery(mailing.mailing_no, 1).await.unwrap().unwrap().attempts, 1);
}

async fn what_is_left_in_a_finished_chunk_goes_back_to_the_queue(store: &Bench) {
    let (_, mailing) = running(store, "k", 50, OnUnknown::Resend).await;
    let worker = worker(store).await;
    let first = claim(store, worker, 10).await;
    let begun = store.flush(&call(&first, &[], &first.seqs[..25], 11)).await.unwrap().begun;
    // two have no result: nobody knows what became of them
    let results: Vec<_> = begun[2..].iter().map(|one| result(one, State::Accepted, 12)).collect();
    store.flush(&Flush { finish: true, ..call(&first, &results, &[], 13) }).await.unwrap();
    assert_eq!(counts(store, mailing.mailing_no).await, [(State::Pending, 27), (State::Accepted, 23)]);
    let second = claim(store, worker, 14).await;
    assert_eq!((second.chunk_id, second.seqs.len()), (first.chunk_id, 27));
    assert!(second.epoch > first.epoch);
    let begun = store.flush(&call(&second, &[], &second.seqs, 15)).await.unwrap().begun;
    assert_eq!(begun.iter().filter(|one| one.dup_possible).map(|one| one.seq).collect::<Vec<_>>(), [1, 2]);
}

async fn a_chunk_given_back_is_published_when_it_was_asked_to_be(store: &Bench) {
    let (_, mailing) = running(store, "k", 10, OnUnknown::Resend).await;
    let worker = worker(store).await;
    let first = claim(store, worker, 10).await;
    assert!(store.release_chunk(&first.reference(), at(100), at(11)).await.unwrap());
    assert!(!store.release_chunk(&first.reference(), at(100), at(11)).await.unwrap(), "it is not held any more");
    assert_eq!(store.ready_chunks(2, 10, at(99)).await.unwrap(), []);
    let second = claim(store, worker, 100).await;
    assert_eq!((second.claims, second.seqs), (1, first.seqs), "giving back in order does not count");
    assert_eq!(counts(store, mailing.mailing_no).await, [(State::Pending, 10)]);
}

async fn a_suppression_in_the_middle_holds_for_what_has_not_begun(store: &Bench) {
    let (_, mailing) = running(store, "k", 4, OnUnknown::Resend).await;
    let worker = worker(store).await;
    let claim = claim(store, worker, 10).await;
    store.flush(&call(&claim, &[], &claim.seqs[..2], 11)).await.unwrap();
    for seq in [2, 3] {
        let mac = format!("address {seq}").into_bytes();
        store.suppress(&mac, "complaint", &deed("address.suppressed", 12)).await.unwrap();
    }
    let begun = store.flush(&call(&claim, &[], &claim.seqs[2..], 13)).await.unwrap().begun;
    assert_eq!(begun.iter().map(|one| one.seq).collect::<Vec<_>>(), [4]);
    let expected = [(State::Sending, 3), (State::Suppressed, 1)];
    assert_eq!(counts(store, mailing.mailing_no).await, expected);
    let row = store.delivery(mailing.mailing_no, 3).await.unwrap().unwrap();
    assert_eq!((row.last_reason.as_deref(), row.attempts), (Some("suppressed: complaint"), 0));
}

async fn a_stopped_mailing_begins_nothing_and_keeps_results(store: &Bench) {
    let (_, mailing) = running(store, "k", 50, OnUnknown::Resend).await;
    let worker = worker(store).await;
    let claim = claim(store, worker, 10).await;
    let begun = store.flush(&call(&claim, &[], &claim.seqs[..25], 11)).await.unwrap().begun;
    store.set_mailing_state(mailing.mailing_id, MailingState::Paused, &deed("mailing.paused", 12)).await.unwrap();
    let results: Vec<_> = begun.iter().map(|one| result(one, State::Accepted, 12)).collect();
    let flushed = store.flush(&call(&claim, &results, &claim.seqs[25..], 13)).await.unwrap();
    assert_eq!(flushed, Flushed { fenced: false, halted: true, begun: vec![] });
    assert!(store.release_chunk(&claim.reference(), at(14), at(14)).await.unwrap());
    assert_eq!(counts(store, mailing.mailing_no).await, [(State::Pending, 25), (State::Accepted, 25)]);
    store.set_mailing_state(mailing.mailing_id, MailingState::Running, &deed("mailing.resumed", 15)).await.unwrap();
    assert_eq!(super::given::claim(store, worker, 16).await.seqs, claim.seqs[25..]);
}

async fn two_results_for_one_delivery_in_one_call_are_refused_whole(store: &Bench) {
    let (_, mailing) = running(store, "k", 2, OnUnknown::Resend).await;
    let worker = worker(store).await;
    let claim = claim(store, worker, 10).await;
    let begun = store.flush(&call(&claim, &[], &claim.seqs, 11)).await.unwrap().begun;
    let results = [result(&begun[0], State::Accepted, 12), result(&begun[0], State::Rejected, 12)];
    assert!(matches!(store.flush(&call(&claim, &results, &[], 13)).await, Err(StoreError::Conflict(_))));
    assert_eq!(counts(store, mailing.mailing_no).await, [(State::Sending, 2)]);
}

async fn a_recipient_that_kills_workers_is_found_by_halving(store: &Bench) {
    let (_, mailing) = running(store, "k", 8, OnUnknown::Resend).await;
    let bad = 6;
    for round in 0..20 {
        let worker = worker(store).await;
        let ready = store.ready_chunks(2, 10, at(100 + 20 * round)).await.unwrap();
        let Some(chunk) = ready.first() else { break };
        let Some(claim) = store.claim(chunk.chunk_id, worker).await.unwrap() else { continue };
        let begun = store.flush(&call(&claim, &[], &claim.seqs, 100)).await.unwrap().begun;
        if claim.seqs.contains(&bad) {
            let reclaimed = store.reclaim(worker, at(101)).await.unwrap();
            store.bisect(reclaimed.chunks[0].chunk_id, at(102)).await.unwrap();
        } else {
            let results: Vec<_> = begun.iter().map(|one| result(one, State::Accepted, 103)).collect();
            store.flush(&Flush { finish: true, ..call(&claim, &results, &[], 104) }).await.unwrap();
        }
    }
    assert_eq!(counts(store, mailing.mailing_no).await, [(State::Accepted, 7), (State::Held, 1)]);
    let held = store.deliveries(mailing.mailing_no, &[State::Held], 0, 10).await.unwrap();
    assert_eq!((held[0].seq, held[0].last_reason.as_deref()), (bad, Some("workers ended while they carried it")));
}

async fn what_a_peer_says_cannot_keep_its_result_from_being_recorded(store: &Bench) {
    let (job, mailing) = running(store, "k", 1, OnUnknown::Resend).await;
    let worker = worker(store).await;
    let claim = claim(store, worker, 10).await;
    let begun = store.flush(&call(&claim, &[], &claim.seqs, 11)).await.unwrap().begun;
    let mut answer = result(&begun[0], State::Accepted, 12);
    answer.reply.text = "2.0.0 \0 \"ok\" \u{1F4E8} \\ ' \u{7f} {[".to_owned();
    answer.remote_id = Some("\0".to_owned());
    store.flush(&call(&claim, &[answer], &[], 13)).await.unwrap();
    let row = store.delivery(mailing.mailing_no, 1).await.unwrap().unwrap();
    let kept = "2.0.0 \u{fffd} \"ok\" \u{1F4E8} \\ ' \u{7f} {[";
    assert_eq!((row.last_reason.as_deref(), row.remote_id.as_deref()), (Some(kept), Some("\u{fffd}")));
    assert_eq!(store.history(job.job_no, 1).await.unwrap()[0].reply, kept);
}
