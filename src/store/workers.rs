//! Workers and their signs of life.

use chrono::{DateTime, Utc};

use super::dispatch::Tx;
use super::{Store, StoreError};
use crate::id::{self, Id};

statements! {
    ENLIST = "insert into worker (worker_id, host, version, started_at) values ($1, $2, $3, $4)";
    // a count and not a time: no clock, wrong or set anew, can make a living worker look dead
    BEAT = "update worker set beat = beat + 1 where worker_id = $1 and gone_at is null";
    LIVING = "select worker_id, host, version, started_at, beat from worker where gone_at is null order by started_at, worker_id";
    // key share: stands beside the beats of the worker itself, but not beside the one who declares it dead
    LIVES: sqlite "select worker_id from worker where worker_id = $1 and gone_at is null"
        postgres "select worker_id from worker where worker_id = $1 and gone_at is null for key share";
}

/// A worker that has not been declared dead.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct WorkerRow {
    /// One start of a process.
    pub worker_id: Id<id::Worker>,
    /// Where it runs.
    pub host: String,
    /// What it runs.
    pub version: String,
    /// When it started.
    pub started_at: DateTime<Utc>,
    /// How often it has given a sign of life. Whoever sees the same number for 20 s on a clock of his own may call it dead.
    pub beat: i64,
}

/// Refuses a worker that was declared dead: nobody would take over what it takes now.
pub(super) async fn must_live(tx: &mut Tx, worker: Id<id::Worker>) -> Result<(), StoreError> {
    let found = fetch!(maybe: (Id<id::Worker>,), tx, LIVES, worker)?;
    found.map(|_| ()).ok_or(StoreError::WorkerGone)
}

impl Store {
    /// Enters a worker under a fresh identifier.
    ///
    /// # Errors
    /// What the database says.
    pub async fn enlist(
        &self,
        worker: Id<id::Worker>,
        host: &str,
        version: &str,
        now: DateTime<Utc>,
    ) -> Result<(), StoreError> {
        let mut tx = self.begin().await?;
        exec!(&mut tx, ENLIST, worker, host, version, now)?;
        tx.commit().await
    }

    /// Gives a sign of life.
    ///
    /// # Errors
    /// [`StoreError::WorkerGone`] if the worker was declared dead: it must stop sending.
    pub async fn beat(&self, worker: Id<id::Worker>) -> Result<(), StoreError> {
        let mut tx = self.begin().await?;
        if exec!(&mut tx, BEAT, worker)? == 0 {
            return Err(StoreError::WorkerGone);
        }
        tx.commit().await
    }

    /// The workers that have not been declared dead.
    ///
    /// # Errors
    /// What the database says.
    pub async fn workers(&self) -> Result<Vec<WorkerRow>, StoreError> {
        fetch!(all: WorkerRow, &mut self.read().await?, LIVING)
    }
}
