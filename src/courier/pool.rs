//! One worker process: its tasks, their orderly stop, and what is left behind when there is none.

use std::sync::Arc;

use tokio::task::{JoinError, JoinSet};
use tokio::time::{Instant, timeout_at};
use tokio_util::sync::CancellationToken;
use tokio_util::task::AbortOnDropHandle;

use super::chunk::Lost;
use super::fence::Fence;
use super::jobs::JobSteps;
use super::relay::{self, Carrier, RelayError, Relays};
use super::settings::PoolSettings;
use super::shared::{Hands, Shared};
use super::sheet::Sheets;
use super::worker::Task;
use super::{beat, publisher, sweep};
use crate::id::{self, Id};
use crate::queue::Queue;
use crate::store::{Kind, Store, StoreError};
use crate::time::Clock;

/// Why a pool ended without having been asked to.
#[derive(Debug, thiserror::Error)]
pub enum PoolError {
    /// It could not begin.
    #[error("the worker could not begin")]
    Store(#[source] StoreError),
    /// No way out could be opened.
    #[error(transparent)]
    Relay(#[from] RelayError),
    /// A task could not go on.
    #[error("the worker had to end")]
    Lost(#[source] Lost),
    /// A task ended in a fault of the program.
    #[error("a task of the worker ended in a fault of the program")]
    Fault(#[source] JoinError),
}

/// Everything that a worker process needs.
pub struct Pool<S, J> {
    /// Its settings.
    pub settings: PoolSettings,
    /// Where everything is kept.
    pub store: Store,
    /// How work is announced.
    pub queue: Arc<Queue>,
    /// The ways out.
    pub relays: Arc<Relays>,
    /// Who makes messages.
    pub sheets: Arc<S>,
    /// Who does the steps of jobs.
    pub steps: Arc<J>,
    /// The time.
    pub clock: Arc<dyn Clock>,
}

impl<S: Sheets, J: JobSteps> Pool<S, J> {
    /// Works until `shutdown`, then stops in order: no new work, the message in hand is finished, results are
    /// recorded, the rest is given back without having spent an attempt.
    ///
    /// # Errors
    /// [`PoolError`] if the worker cannot begin or cannot go on. The process should end then, and start anew;
    /// what it held is taken over by others, or by itself.
    pub async fn run(self, shutdown: CancellationToken) -> Result<(), PoolError> {
        let connections = self.settings.connections.max(1);
        let carriers: Vec<Carrier> =
            (0..connections).map(|_| self.relays.carrier()).collect::<Result<_, RelayError>>()?;
        let worker = Id::fresh();
        let host = gethost();
        let now = self.clock.now();
        self.store.enlist(worker, &host, env!("CARGO_PKG_VERSION"), now).await.map_err(PoolError::Store)?;
        tracing::info!(worker = %worker, connections, "the worker begins");
        if self.store.kind() == Kind::Sqlite {
            self.bury_predecessors(worker).await.map_err(PoolError::Store)?;
        }
        if matches!(*self.queue, Queue::InProcess(_)) {
            // tickets that another process had in its memory are gone with it
            let at = now + chrono::TimeDelta::milliseconds(1);
            self.store.republish_stale(at).await.map_err(PoolError::Store)?;
        }
        self.relays.join(&self.store, worker, &self.clock).await.map_err(PoolError::Store)?;
        let workers = self.store.workers().await.map_err(PoolError::Store)?;
        self.relays.share(u32::try_from(workers.len()).unwrap_or(u32::MAX));
        let mut tasks = JoinSet::new();
        let fence = Fence::new(self.settings.fence_after);
        let stop = shutdown.child_token();
        let Self { settings, store, queue, relays, sheets, steps, clock } = self;
        let shared = Arc::new(Shared {
            settings,
            store,
            queue,
            relays,
            sheets,
            steps,
            clock,
            worker,
            fence,
            stop,
            hands: Hands::default(),
        });
        let beating = AbortOnDropHandle::new(tokio::spawn(beat::run(shared.clone())));
        for (slot, carrier) in (0..i16::MAX).zip(carriers) {
            tasks.spawn(Task::new(shared.clone(), carrier, slot).run());
        }
        tasks.spawn(never_lost(publisher::run(shared.clone())));
        tasks.spawn(never_lost(sweep::run(shared.clone())));
        tasks.spawn(never_lost(relay::agree(shared.clone())));
        tasks.spawn(never_lost(relay::renew(shared.clone())));
        let ended = watch(&shared, &mut tasks).await;
        drop((tasks, beating));
        leave(&shared, worker).await;
        if shared.fence.is_gone() { Err(PoolError::Lost(Lost::Gone)) } else { ended }
    }

    /// One process at a time works on an embedded store: whoever stands there from before is dead.
    async fn bury_predecessors(&self, own: Id<id::Worker>) -> Result<(), StoreError> {
        for former in self.store.workers().await?.into_iter().filter(|former| former.worker_id != own) {
            let taken = self.store.reclaim(former.worker_id, self.clock.now()).await?;
            let (chunks, unknown) = (taken.chunks.len(), taken.unknown);
            tracing::warn!(worker = %former.worker_id, chunks, unknown, "the work of an earlier process was taken over");
        }
        Ok(())
    }
}

async fn never_lost(work: impl Future<Output = ()>) -> Result<(), Lost> {
    work.await;
    Ok(())
}

/// Waits for the end of all tasks; the first that cannot go on stops all, and an orderly stop is given its time.
async fn watch<S, J>(shared: &Shared<S, J>, tasks: &mut JoinSet<Result<(), Lost>>) -> Result<(), PoolError> {
    let mut ended = Ok(());
    let mut deadline: Option<Instant> = None;
    loop {
        let until = deadline.unwrap_or_else(|| Instant::now() + std::time::Duration::from_secs(3600));
        let next = tokio::select! {
            next = timeout_at(until, tasks.join_next()) => next,
            () = shared.stop.cancelled(), if deadline.is_none() => {
                tracing::info!("the worker stops");
                deadline = Some(Instant::now() + shared.settings.stop);
                continue;
            }
        };
        let failed = match next {
            Ok(None) => return ended,
            Err(_) if deadline.is_none() => continue,
            Err(_) => {
                tracing::error!("the worker did not stop in time; what it was sending counts as unknown");
                tasks.shutdown().await;
                return ended;
            }
            Ok(Some(Ok(Ok(())))) => continue,
            Ok(Some(Ok(Err(lost)))) => PoolError::Lost(lost),
            Ok(Some(Err(fault))) => PoolError::Fault(fault),
        };
        shared.stop.cancel();
        if ended.is_ok() {
            ended = Err(failed);
        }
    }
}

/// Takes leave, so that nobody has to wait for this worker's death.
async fn leave<S, J>(shared: &Shared<S, J>, worker: Id<id::Worker>) {
    match shared.store.retire(worker, shared.clock.now()).await {
        Ok(left) if left.unknown > 0 => {
            tracing::error!(unknown = left.unknown, "deliveries were left in doubt");
        }
        Ok(_) => tracing::info!(worker = %worker, "the worker has left"),
        Err(error) => tracing::warn!(%error, "the worker left without a word; others will notice"),
    }
}

fn gethost() -> String {
    std::env::var("HOSTNAME")
        .ok()
        .filter(|name| !name.is_empty())
        .unwrap_or_else(|| format!("pid-{}", std::process::id()))
}
