//! The sweeps: what time and other people's deaths bring about. Any number of processes may sweep at once.

use std::collections::HashMap;
use std::sync::Arc;

use chrono::TimeDelta;
use tokio::time::Instant;

use super::outlook;
use super::shared::Shared;
use crate::id::{Id, Worker};
use crate::store::{StoreError, WorkerRow};

/// How many deliveries one transaction of a sweep moves.
const BATCH: i64 = 1000;

/// How many recipients become deliveries in one transaction.
const MATERIALISE: usize = 2000;

/// How long one round makes deliveries; what is left over comes in the next.
const MATERIALISING: std::time::Duration = std::time::Duration::from_secs(2);

/// How many mailings are worked on in one round.
const MAILINGS: i64 = 8;

/// Sweeps until the process is to stop.
pub(super) async fn run<S, J>(shared: Arc<Shared<S, J>>) {
    let mut watch = Watch::default();
    let mut well = true;
    while shared.rest(shared.settings.sweep_every).await {
        let round = round(&shared, &mut watch).await;
        if let (Err(error), true) = (&round, well) {
            tracing::warn!(%error, "a sweep was cut short; the next one goes on");
        }
        well = round.is_ok();
    }
}

async fn round<S, J>(shared: &Shared<S, J>, watch: &mut Watch) -> Result<(), StoreError> {
    let store = &shared.store;
    bury(shared, watch).await?;
    materialise(shared).await?;
    let now = shared.clock.now();
    while store.due_retries(now, BATCH).await? == usize::try_from(BATCH).unwrap_or(usize::MAX) && shared.goes_on() {}
    let stale = TimeDelta::from_std(shared.settings.stale_after).unwrap_or(TimeDelta::MAX);
    store.republish_stale(now - stale).await?;
    let expired = store.expire(now, BATCH).await?;
    if expired > 0 {
        tracing::warn!(expired, "deliveries were given up at the agreed time");
    }
    store.cancel_deliveries(now, BATCH).await?;
    let give_up = TimeDelta::from_std(shared.settings.give_up_after).unwrap_or(TimeDelta::MAX);
    let handed = store.hand_on(MAILINGS, now + give_up, now).await?;
    if handed > 0 {
        tracing::warn!(handed, "another way was opened for people whom the first one failed");
    }
    while store.mark_late(now, BATCH).await? && shared.goes_on() {}
    outlook::look(shared).await?;
    for mailing in store.complete_finished(now).await? {
        tracing::info!(mailing = %mailing, "a mailing is completed");
    }
    Ok(())
}

/// Makes deliveries of the recipients of released mailings, in turns, so that none waits for a very large one, and not for
/// so long that the dead are not seen.
async fn materialise<S, J>(shared: &Shared<S, J>) -> Result<(), StoreError> {
    let until = Instant::now() + MATERIALISING;
    loop {
        let waiting = shared.store.unmaterialised(MAILINGS).await?;
        for mailing_no in &waiting {
            match shared.store.materialise(*mailing_no, MATERIALISE, shared.clock.now()).await {
                Ok(_) | Err(StoreError::Conflict(_) | StoreError::Missing(_)) => {} // paused meanwhile
                Err(error) => return Err(error),
            }
        }
        if waiting.is_empty() || Instant::now() >= until || !shared.goes_on() {
            return Ok(());
        }
    }
}

/// Takes over from workers that have shown no sign of life for too long.
async fn bury<S, J>(shared: &Shared<S, J>, watch: &mut Watch) -> Result<(), StoreError> {
    let workers = shared.store.workers().await?;
    shared.relays.share(u32::try_from(workers.len()).unwrap_or(u32::MAX));
    for worker in watch.look(&workers, Instant::now(), shared.settings.dead_after) {
        if worker == shared.worker {
            continue; // its own fence judges it
        }
        let taken = shared.store.reclaim(worker, shared.clock.now()).await?;
        let (chunks, unknown) = (taken.chunks.len(), taken.unknown);
        tracing::error!(worker = %worker, chunks, unknown, "a worker is dead; its work was taken over");
        // it may also sit on tickets that nobody has claimed yet
        let silence = TimeDelta::from_std(shared.settings.dead_after).unwrap_or_default();
        shared.store.republish_stale(shared.clock.now() - silence).await?;
    }
    Ok(())
}

/// Beats as they were first seen, by this process's own monotonic clock: no wall clock can bury anybody.
#[derive(Debug, Default)]
struct Watch {
    seen: HashMap<Id<Worker>, (i64, Instant)>,
}

impl Watch {
    /// Those whose beat has been the same for `limit`.
    fn look(&mut self, workers: &[WorkerRow], now: Instant, limit: std::time::Duration) -> Vec<Id<Worker>> {
        self.seen.retain(|id, _| workers.iter().any(|worker| worker.worker_id == *id));
        let mut dead = Vec::new();
        for worker in workers {
            let (beat, since) = self.seen.entry(worker.worker_id).or_insert((worker.beat, now));
            if *beat != worker.beat {
                (*beat, *since) = (worker.beat, now);
            } else if now - *since >= limit {
                dead.push(worker.worker_id);
            }
        }
        dead
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Duration;

    #[test]
    fn only_an_unchanged_beat_buries() {
        let limit = Duration::from_secs(20);
        let (one, two, start) = (Id::fresh(), Id::fresh(), Instant::now());
        let row = |worker_id, beat| WorkerRow {
            worker_id,
            host: String::new(),
            version: String::new(),
            started_at: chrono::DateTime::UNIX_EPOCH,
            beat,
        };
        let mut watch = Watch::default();
        let mut look =
            |seconds, beat| watch.look(&[row(one, beat), row(two, 7)], start + Duration::from_secs(seconds), limit);
        assert_eq!(look(0, 1), []);
        assert_eq!(look(15, 2), []);
        assert_eq!(look(19, 3), []);
        assert_eq!(look(20, 3), [two]);
        assert_eq!(look(38, 3), [two]);
        assert_eq!(look(39, 3), [one, two]);
    }
}
