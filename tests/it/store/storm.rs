//! Many workers at once, some of them taken for dead while they live on: nobody is lost, and no second copy is silent.

use std::collections::HashMap;
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Mutex};

use duenotice::delivery::State;
use duenotice::id::{self, Id};
use duenotice::store::{Begun, Flush, OnUnknown, ResultRow, Store};
use rand::RngExt;

use super::bench::Bench;
use super::given::{at, counts, result, running, worker};

const RECIPIENTS: i64 = 600;

on_both! {
    nobody_is_lost_and_no_second_copy_is_silent,
}

/// What the world sees: how many copies a relay took for each recipient, and who is at work.
#[derive(Default)]
struct World {
    clock: AtomicI64,
    copies: Mutex<HashMap<i64, u32>>,
    at_work: Mutex<Vec<Id<id::Worker>>>,
}

impl World {
    fn tick(&self) -> i64 {
        self.clock.fetch_add(1, Ordering::Relaxed)
    }

    /// A relay's answer; one it took is a copy, whatever becomes of its record.
    fn send(&self, begun: &Begun) -> ResultRow {
        let to = match rand::rng().random_range(0..10) {
            0 => State::Deferred,
            1 => State::Pending,
            2 => State::Unknown,
            _ => State::Accepted,
        };
        // an unknown one may have arrived
        if to == State::Accepted || (to == State::Unknown && rand::rng().random_bool(0.5)) {
            *self.copies.lock().unwrap().entry(begun.seq).or_default() += 1;
        }
        result(begun, to, self.tick())
    }
}

async fn nobody_is_lost_and_no_second_copy_is_silent(bench: &Bench) {
    let (_, mailing) = running(bench, "storm", RECIPIENTS, OnUnknown::Resend).await;
    let world = Arc::new(World { clock: AtomicI64::new(100), ..World::default() });
    let mut tasks = Vec::new();
    for slot in 0..4 {
        tasks.push(tokio::spawn(work(bench.store.clone(), world.clone(), mailing.mailing_no, slot)));
    }
    tasks.push(tokio::spawn(sweep(bench.store.clone(), world.clone(), mailing.mailing_no)));
    tasks.push(tokio::spawn(sweep(bench.store.clone(), world.clone(), mailing.mailing_no)));
    for task in tasks {
        task.await.unwrap();
    }
    assert_eq!(counts(bench, mailing.mailing_no).await, [(State::Accepted, RECIPIENTS)]);
    assert_eq!(bench.complete_finished(at(world.tick())).await.unwrap(), [mailing.mailing_id]);
    let copies = world.copies.lock().unwrap().clone();
    for row in bench.deliveries(mailing.mailing_no, &[], 0, RECIPIENTS).await.unwrap() {
        let copies = copies.get(&row.seq).copied().unwrap_or(0);
        assert!(copies >= 1, "{} is called accepted and got nothing", row.seq);
        assert!(copies == 1 || row.dup_possible, "{} got {copies} copies and the row does not say so", row.seq);
    }
}

/// Whether anything is left to be done.
async fn open(store: &Store, mailing_no: i64) -> bool {
    store.counts(mailing_no).await.unwrap().iter().any(|row| !row.state.is_settled())
}

/// Makes a call until the database is not busy.
macro_rules! patient {
    ($call:expr) => {
        loop {
            match $call {
                Ok(done) => break done,
                Err(error) => assert!(error.may_repeat(), "{error:?}"),
            }
        }
    };
}

async fn work(store: Store, world: Arc<World>, mailing_no: i64, slot: i16) {
    let mut me = worker(&store).await;
    world.at_work.lock().unwrap().push(me);
    while open(&store, mailing_no).await {
        for chunk in store.ready_chunks(2, 1, at(world.tick())).await.unwrap() {
            match store.claim(chunk.chunk_id, me).await {
                Ok(Some(claim)) => carry(&store, &world, &claim, slot).await,
                Ok(None) => {}
                Err(duenotice::store::StoreError::WorkerGone) => {
                    me = worker(&store).await;
                    world.at_work.lock().unwrap().push(me);
                }
                Err(error) => assert!(error.may_repeat(), "{error:?}"),
            }
        }
        tokio::task::yield_now().await;
    }
}

async fn carry(store: &Store, world: &World, claim: &duenotice::store::Claim, slot: i16) {
    let mut results = Vec::new();
    for next in claim.seqs.chunks(10) {
        let now = at(world.tick());
        let flush = Flush { claim: claim.reference(), results: &results, next, finish: false, now, slot };
        let flushed = patient!(store.flush(&flush).await);
        results = flushed.begun.iter().map(|one| world.send(one)).collect();
        // now and then the process dies here, with copies sent and nothing recorded
        if flushed.fenced || rand::rng().random_ratio(1, 25) {
            return;
        }
    }
    let now = at(world.tick());
    let last = Flush { claim: claim.reference(), results: &results, next: &[], finish: true, now, slot };
    patient!(store.flush(&last).await);
}

async fn sweep(store: Store, world: Arc<World>, mailing_no: i64) {
    while open(&store, mailing_no).await {
        // time flies: what is deferred is due, what was published is stale
        let now = at(world.clock.fetch_add(700, Ordering::Relaxed));
        patient!(store.due_retries(now, 40).await);
        patient!(store.republish_stale(now).await);
        let victim = {
            let mut at_work = world.at_work.lock().unwrap();
            let some = rand::rng().random_bool(0.3) && !at_work.is_empty();
            some.then(|| at_work.remove(0))
        };
        if let Some(victim) = victim {
            patient!(store.reclaim(victim, now).await);
        }
        tokio::task::yield_now().await;
    }
}
