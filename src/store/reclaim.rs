//! The one place where work is taken from a worker.

use chrono::{DateTime, Utc};

use super::close;
use super::counts::{Deltas, SHARD_SWEEP, add};
use super::{Store, StoreError};
use crate::id::{self, Id};

statements! {
    // claims hold this row (key share) until they are committed: nothing is leased after this that is not seen below
    LOCK: sqlite "select worker_id from worker where worker_id = $1" postgres "select worker_id from worker where worker_id = $1 for update";
    GONE = "update worker set gone_at = $2 where worker_id = $1 and gone_at is null";
    LEASED = "select chunk_id from chunk where worker_id = $1 and state = 2 order by chunk_id";
    CLAIMS = "select claims from chunk where chunk_id = $1";
    FREE_STEPS = "update job set step_worker = null, publish_after = $2 where step_worker = $1";
}

/// What was taken from a worker.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Reclaimed {
    /// Its chunks.
    pub chunks: Vec<ReclaimedChunk>,
    /// Deliveries that it was sending; now pending again and flagged as possible duplicates, or held.
    pub unknown: i64,
    /// Steps of jobs that it was at.
    pub job_steps: u64,
}

/// A chunk that was taken from a worker.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ReclaimedChunk {
    /// The chunk.
    pub chunk_id: Id<id::Chunk>,
    /// How often it was claimed and not given back in order: above two or three it should be cut ([`Store::bisect`]).
    pub claims: i16,
    /// Deliveries that are pending in it; with none it is done.
    pub left: i64,
}

impl Store {
    /// Declares a worker dead, or takes its leave: it may not claim, flush or beat any more, and what it held goes
    /// back to the queue. Made twice or by several at once it takes nothing twice.
    ///
    /// # Errors
    /// What the database says.
    pub async fn reclaim(&self, worker: Id<id::Worker>, now: DateTime<Utc>) -> Result<Reclaimed, StoreError> {
        let mut tx = self.begin().await?;
        fetch!(maybe: (Id<id::Worker>,), &mut tx, LOCK, worker)?;
        exec!(&mut tx, GONE, worker, now)?;
        let mut reclaimed = Reclaimed { job_steps: exec!(&mut tx, FREE_STEPS, worker, now)?, ..Reclaimed::default() };
        let leased = fetch!(all: (Id<id::Chunk>,), &mut tx, LEASED, worker)?;
        tx.commit().await?;
        // one transaction a chunk: the worker cannot take another, and locks are held only briefly
        for (chunk,) in leased {
            reclaimed.unknown += self.take_back(chunk, worker, now, &mut reclaimed.chunks).await?;
        }
        Ok(reclaimed)
    }

    /// Takes the leave of a worker that has given everything back; what it forgot is reclaimed.
    ///
    /// # Errors
    /// What the database says.
    pub async fn retire(&self, worker: Id<id::Worker>, now: DateTime<Utc>) -> Result<Reclaimed, StoreError> {
        self.reclaim(worker, now).await
    }

    async fn take_back(
        &self,
        chunk: Id<id::Chunk>,
        worker: Id<id::Worker>,
        now: DateTime<Utc>,
        taken: &mut Vec<ReclaimedChunk>,
    ) -> Result<i64, StoreError> {
        let mut tx = self.begin().await?;
        let lease = close::lease(&mut tx, chunk).await?.filter(|lease| lease.worker_id == Some(worker));
        let Some(lease) = lease else { return Ok(0) };
        let mut deltas = Deltas::default();
        let closed = close::close(&mut tx, &lease, now, now, &mut deltas).await?;
        let (claims,) = fetch!(one: (i16,), &mut tx, CLAIMS, chunk)?;
        add(&mut tx, lease.mailing_no, SHARD_SWEEP, &deltas).await?;
        tx.commit().await?;
        taken.push(ReclaimedChunk { chunk_id: chunk, claims, left: closed.left });
        Ok(closed.lost)
    }
}
