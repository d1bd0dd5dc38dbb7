//! Workers that die, and workers that only seemed to.

use duenotice::delivery::{Outcome, State};
use duenotice::store::{Claim, Flush, OnUnknown, ReclaimedChunk, ResultRow, StoreError};

use super::bench::Bench;
use super::given::{at, claim, counts, result, running, worker};

on_both! {
    what_a_dead_worker_was_sending_is_sent_again_and_flagged,
    what_a_dead_worker_was_sending_waits_for_a_person_if_so_agreed,
    a_worker_that_comes_back_is_fenced_off_and_its_evidence_kept,
    a_late_proof_beats_a_later_refusal,
    a_crowd_that_reclaims_takes_nothing_twice,
    a_worker_declared_dead_can_do_nothing,
    a_beat_raises_the_count_that_others_watch,
    a_reclaim_leaves_alone_what_another_chunk_has_by_now,
}

fn call<'a>(claim: &Claim, results: &'a [ResultRow], next: &'a [i64], second: i64) -> Flush<'a> {
    Flush { claim: claim.reference(), results, next, finish: false, now: at(second), slot: 0 }
}

async fn what_a_dead_worker_was_sending_is_sent_again_and_flagged(store: &Bench) {
    let (_, mailing) = running(store, "k", 60, OnUnknown::Resend).await;
    let dead = worker(store).await;
    let first = claim(store, dead, 10).await;
    let begun = store.flush(&call(&first, &[], &first.seqs[..25], 11)).await.unwrap().begun;
    let results: Vec<_> = begun.iter().map(|one| result(one, State::Accepted, 12)).collect();
    store.flush(&call(&first, &results, &first.seqs[25..50], 13)).await.unwrap();
    let reclaimed = store.reclaim(dead, at(40)).await.unwrap();
    assert_eq!(reclaimed.unknown, 25);
    assert_eq!(reclaimed.chunks, [ReclaimedChunk { chunk_id: first.chunk_id, claims: 1, left: 35 }]);
    assert_eq!(counts(store, mailing.mailing_no).await, [(State::Pending, 35), (State::Accepted, 25)]);
    let second = claim(store, worker(store).await, 41).await;
    assert_eq!((second.chunk_id, second.epoch, second.claims), (first.chunk_id, first.epoch + 2, 2));
    assert_eq!(second.seqs, first.seqs[25..]);
    let begun = store.flush(&call(&second, &[], &second.seqs, 42)).await.unwrap().begun;
    assert!(
        begun.iter().all(|one| one.dup_possible == (one.seq <= 50) && one.attempt_n == 1 + i16::from(one.seq <= 50))
    );
    let row = store.delivery(mailing.mailing_no, 30).await.unwrap().unwrap();
    assert_eq!(row.last_reason.as_deref(), Some("the worker was lost while it was sending"));
}

async fn what_a_dead_worker_was_sending_waits_for_a_person_if_so_agreed(store: &Bench) {
    let (_, mailing) = running(store, "k", 30, OnUnknown::Hold).await;
    let dead = worker(store).await;
    let first = claim(store, dead, 10).await;
    store.flush(&call(&first, &[], &first.seqs, 11)).await.unwrap();
    let reclaimed = store.reclaim(dead, at(40)).await.unwrap();
    assert_eq!((reclaimed.unknown, reclaimed.chunks[0].left), (30, 0));
    assert_eq!(counts(store, mailing.mailing_no).await, [(State::Held, 30)]);
    assert_eq!(store.ready_chunks(2, 10, at(60)).await.unwrap(), []);
    assert_eq!(store.complete_finished(at(61)).await.unwrap(), [], "a held delivery is not settled");
}

async fn a_worker_that_comes_back_is_fenced_off_and_its_evidence_kept(store: &Bench) {
    let (job, mailing) = running(store, "k", 10, OnUnknown::Resend).await;
    let zombie = worker(store).await;
    let old = claim(store, zombie, 10).await;
    let begun = store.flush(&call(&old, &[], &old.seqs[..4], 11)).await.unwrap().begun;
    store.reclaim(zombie, at(40)).await.unwrap();
    let new = claim(store, worker(store).await, 41).await;
    let again = store.flush(&call(&new, &[], &new.seqs[..2], 42)).await.unwrap().begun;
    let results = [
        result(&begun[0], State::Accepted, 12), // the new owner is sending it
        result(&begun[1], State::Rejected, 12), // so too
        result(&begun[2], State::Accepted, 12), // pending again
        result(&begun[3], State::Deferred, 12), // so too
    ];
    let flushed = store.flush(&call(&old, &results, &old.seqs[4..], 43)).await.unwrap();
    assert!(flushed.fenced && flushed.begun.is_empty());
    let states: Vec<State> =
        store.deliveries(mailing.mailing_no, &[], 0, 4).await.unwrap().iter().map(|row| row.state).collect();
    assert_eq!(states, [State::Accepted, State::Sending, State::Accepted, State::Pending]);
    counts(store, mailing.mailing_no).await;
    for seq in 1..=4 {
        assert_eq!(store.history(job.job_no, seq).await.unwrap().len(), 1, "what it did is on record");
    }
    let results: Vec<_> = again.iter().map(|one| result(one, State::Accepted, 44)).collect();
    let next = store.flush(&call(&new, &results, &new.seqs[2..], 45)).await.unwrap();
    assert_eq!(next.begun.iter().map(|one| one.seq).collect::<Vec<_>>(), [4, 5, 6, 7, 8, 9, 10], "3 is proven");
    let finished = Flush { finish: true, ..call(&old, &[], &[], 46) };
    assert!(store.flush(&finished).await.unwrap().fenced, "it cannot end what it does not hold");
    assert_eq!(store.history(job.job_no, 1).await.unwrap().len(), 2);
    counts(store, mailing.mailing_no).await;
}

async fn a_late_proof_beats_a_later_refusal(store: &Bench) {
    let (_, mailing) = running(store, "k", 1, OnUnknown::Resend).await;
    let zombie = worker(store).await;
    let old = claim(store, zombie, 10).await;
    let begun = store.flush(&call(&old, &[], &old.seqs, 11)).await.unwrap().begun;
    store.reclaim(zombie, at(40)).await.unwrap();
    let new = claim(store, worker(store).await, 41).await;
    let again = store.flush(&call(&new, &[], &new.seqs, 42)).await.unwrap().begun;
    store.flush(&call(&old, &[result(&begun[0], State::Accepted, 12)], &[], 43)).await.unwrap();
    let refused = [result(&again[0], State::Rejected, 43)];
    store.flush(&Flush { finish: true, ..call(&new, &refused, &[], 44) }).await.unwrap();
    let row = store.delivery(mailing.mailing_no, 1).await.unwrap().unwrap();
    assert_eq!((row.state, row.accepted_at, row.dup_possible), (State::Accepted, Some(at(13)), true));
    let attempts = store.attempts(mailing.mailing_no, 0, 1).await.unwrap();
    let outcomes: Vec<_> = attempts.iter().map(|row| row.outcome).collect();
    assert_eq!(outcomes, [Outcome::Accepted, Outcome::AddressRefused], "the refusal is on record");
}

async fn a_crowd_that_reclaims_takes_nothing_twice(store: &Bench) {
    let (_, mailing) = running(store, "k", 900, OnUnknown::Resend).await;
    let dead = worker(store).await;
    for _ in 0..5 {
        let claim = claim(store, dead, 10).await;
        store.flush(&call(&claim, &[], &claim.seqs[..20], 11)).await.unwrap();
    }
    let tasks: Vec<_> = (0..5)
        .map(|_| {
            let store = store.store.clone();
            tokio::spawn(async move { store.reclaim(dead, at(40)).await.unwrap() })
        })
        .collect();
    let (mut chunks, mut unknown) = (0, 0);
    for task in tasks {
        let reclaimed = task.await.unwrap();
        chunks += reclaimed.chunks.len();
        unknown += reclaimed.unknown;
    }
    assert_eq!((chunks, unknown), (5, 100));
    assert_eq!(counts(store, mailing.mailing_no).await, [(State::Pending, 900)]);
    assert_eq!(store.ready_chunks(2, 10, at(41)).await.unwrap().len(), 5);
}

async fn a_worker_declared_dead_can_do_nothing(store: &Bench) {
    running(store, "k", 10, OnUnknown::Resend).await;
    let dead = worker(store).await;
    store.beat(dead).await.unwrap();
    store.retire(dead, at(20)).await.unwrap();
    assert!(matches!(store.beat(dead).await, Err(StoreError::WorkerGone)));
    let ready = store.ready_chunks(2, 1, at(21)).await.unwrap();
    assert!(matches!(store.claim(ready[0].chunk_id, dead).await, Err(StoreError::WorkerGone)));
    assert_eq!(store.workers().await.unwrap(), []);
    assert!(store.claim(ready[0].chunk_id, worker(store).await).await.unwrap().is_some());
}

async fn a_beat_raises_the_count_that_others_watch(store: &Bench) {
    let living = worker(store).await;
    store.beat(living).await.unwrap();
    store.beat(living).await.unwrap();
    let rows = store.workers().await.unwrap();
    assert_eq!(rows.iter().map(|row| (row.worker_id, row.beat)).collect::<Vec<_>>(), [(living, 2)]);
    assert_eq!((rows[0].host.as_str(), rows[0].started_at), ("host.example.org", at(5)));
}

async fn a_reclaim_leaves_alone_what_another_chunk_has_by_now(store: &Bench) {
    let (_, mailing) = running(store, "k", 10, OnUnknown::Resend).await;
    let (one, two) = (worker(store).await, worker(store).await);
    let slow = claim(store, one, 10).await;
    let begun = store.flush(&call(&slow, &[], &slow.seqs[..1], 11)).await.unwrap().begun;
    let deferred = [ResultRow { next_attempt_at: Some(at(20)), ..result(&begun[0], State::Deferred, 12) }];
    store.flush(&call(&slow, &deferred, &slow.seqs[1..3], 13)).await.unwrap();
    assert_eq!(store.due_retries(at(20), 100).await.unwrap(), 1);
    let retry = claim(store, two, 21).await;
    assert_eq!(retry.seqs, [1]);
    assert_eq!(store.flush(&call(&slow, &[], &[1, 4], 22)).await.unwrap().begun.len(), 1, "1 is not in it any more");
    let sending = store.flush(&call(&retry, &[], &[1], 22)).await.unwrap().begun;
    let reclaimed = store.reclaim(one, at(40)).await.unwrap();
    assert_eq!(reclaimed.unknown, 3, "2, 3 and 4, but not 1");
    let row = store.delivery(mailing.mailing_no, 1).await.unwrap().unwrap();
    assert_eq!((row.state, row.dup_possible, row.attempts), (State::Sending, false, 2));
    let results = [result(&sending[0], State::Accepted, 41)];
    store.flush(&Flush { finish: true, ..call(&retry, &results, &[], 42) }).await.unwrap();
    assert_eq!(counts(store, mailing.mailing_no).await, [(State::Pending, 9), (State::Accepted, 1)]);
}

/// A claim that is not yet committed when its worker is declared dead: the reclaim waits for it, and takes it.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_reclaim_waits_for_a_claim_that_is_under_way() {
    use sqlx::{Connection, PgConnection};
    let Some(bench) = Bench::postgres("a_reclaim_waits_for_a_claim_that_is_under_way").await else { return };
    running(&bench, "k", 10, OnUnknown::Resend).await;
    let dying = worker(&bench).await;
    let mut other = PgConnection::connect(&bench.url).await.unwrap();
    let mut claim = other.begin().await.unwrap();
    let alive = "select worker_id from worker where worker_id = $1 and gone_at is null for key share";
    sqlx::query(alive).bind(dying.uuid()).execute(&mut *claim).await.unwrap();
    bench.beat(dying).await.expect("a beat does not wait for a claim");
    let store = bench.store.clone();
    let reclaim = tokio::spawn(async move { store.reclaim(dying, at(40)).await.unwrap() });
    // until the reclaim waits for the lock, as the server itself sees it
    let waits = "select count(*) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'";
    while bench.number(waits).await == 0 && !reclaim.is_finished() {
        tokio::task::yield_now().await;
    }
    let lease = "update chunk set state = 2, worker_id = $1, epoch = epoch + 1, claims = claims + 1";
    sqlx::query(lease).bind(dying.uuid()).execute(&mut *claim).await.unwrap();
    claim.commit().await.unwrap();
    assert_eq!(reclaim.await.unwrap().chunks.len(), 1);
    other.close().await.unwrap();
    bench.clear().await;
}
