//! Shares of limits that hold over all workers.
//!
//! A share is a pace, not a heap of tokens: a second's worth of tokens that is leased at the end of one second and
//! spent together with the next would go over the limit. A share holds as long as its worker lives; no clock decides.

use super::workers::must_live;
use super::{Store, StoreError};
use crate::delivery::fair_share;
use crate::id::{self, Id};

statements! {
    // a row that somebody holds for long must not keep a connection from its work
    BRIEFLY: sqlite "select 1" postgres "select set_config('lock_timeout', '500ms', true)";
    HOLD: sqlite "select key from rate_bucket where key = $1"
        postgres "select key from rate_bucket where key = $1 for update";
    MAKE = "insert into rate_bucket (key) values ($1) on conflict (key) do nothing";
    BURY = "delete from rate_lease where key = $1
        and worker_id not in (select worker_id from worker where gone_at is null)";
    OTHERS = "select wanted, granted from rate_lease where key = $1 and worker_id <> $2";
    TAKE = "insert into rate_lease (key, worker_id, wanted, granted) values ($1, $2, $3, $4)
        on conflict (key, worker_id) do update set wanted = excluded.wanted, granted = excluded.granted";
    GIVE_BACK = "delete from rate_lease where key = $1 and worker_id = $2";
}

impl Store {
    /// Renews a worker's share of a limit; both, and the share that is given, in thousandths of a message per second.
    /// It is never more than the others leave, and never more than a fair part when all want more.
    ///
    /// # Errors
    /// [`StoreError::Busy`] if somebody holds the limit's row for longer than half a second,
    /// [`StoreError::WorkerGone`] if the worker was declared dead.
    pub async fn lease_rate(
        &self,
        key: &str,
        worker: Id<id::Worker>,
        limit: u64,
        wanted: u64,
    ) -> Result<u64, StoreError> {
        let mut tx = self.begin().await?;
        exec!(&mut tx, BRIEFLY)?;
        must_live(&mut tx, worker).await?;
        if fetch!(maybe: (String,), &mut tx, HOLD, key)?.is_none() {
            exec!(&mut tx, MAKE, key)?;
            fetch!(one: (String,), &mut tx, HOLD, key)?;
        }
        exec!(&mut tx, BURY, key)?;
        let others = fetch!(all: (i64, i64), &mut tx, OTHERS, key, worker)?;
        let wants: Vec<u64> = others.iter().map(|(wanted, _)| wanted.unsigned_abs()).collect();
        let held: u64 = others.iter().map(|(_, granted)| granted.unsigned_abs()).sum();
        let granted = fair_share(limit, wanted, &wants).min(limit.saturating_sub(held));
        let stored = |number: u64| i64::try_from(number).unwrap_or(i64::MAX);
        exec!(&mut tx, TAKE, key, worker, stored(wanted), stored(granted))?;
        tx.commit().await?;
        Ok(granted)
    }

    /// Gives a worker's share of a limit back.
    ///
    /// # Errors
    /// What the database says.
    pub async fn give_back_rate(&self, key: &str, worker: Id<id::Worker>) -> Result<(), StoreError> {
        let mut tx = self.begin().await?;
        exec!(&mut tx, GIVE_BACK, key, worker)?;
        tx.commit().await
    }
}
