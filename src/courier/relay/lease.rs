//! Renews this worker's shares of the limits that hold over all workers.

use std::sync::Arc;
use std::time::Duration;

use rand::RngExt;
use tokio::time::{Instant, timeout};

use super::desk::Desk;
use super::limits::{Limits, Need};
use crate::courier::shared::Shared;
use crate::store::{Kind, StoreError};

/// How often the shares are looked at.
const LOOK: Duration = Duration::from_millis(200);

/// How long a look may take; the store itself gives up on a row that somebody holds sooner.
const ANSWER: Duration = Duration::from_secs(5);

/// Renews shares until the process is to stop.
pub(in crate::courier) async fn renew<S, J>(shared: Arc<Shared<S, J>>) {
    let (relays, mut well) = (&shared.relays, true);
    loop {
        tokio::select! {
            () = shared.stop.cancelled() => return,
            () = tokio::time::sleep(LOOK) => {}
            () = relays.wake.notified() => {}
        }
        let Some(desk) = relays.desk.get() else { continue };
        let mut failed = None;
        for limits in relays.limits() {
            failed = look(desk, limits).await.err().or(failed);
        }
        if let (Some(error), true) = (&failed, well) {
            tracing::warn!(%error, "shares of limits cannot be renewed; the last ones are used for half a minute");
        }
        well = failed.is_none();
        if !well {
            shared.rest(LOOK).await; // those who wait for a share must not make this spin
        }
    }
}

async fn look(desk: &Desk, limits: &Limits) -> Result<(), StoreError> {
    let now = Instant::now();
    match limits.need(now) {
        Need::Nothing => Ok(()),
        Need::Lease { limit, wanted } => {
            let leased = match desk.store.kind() {
                Kind::Sqlite => Ok(limit), // one process has an embedded store, and all of the limit
                Kind::Postgres => lease(desk, limits, limit, wanted).await,
            };
            match leased {
                Ok(rate) => limits.granted(limit, rate, Instant::now(), rand::rng().random()),
                Err(_) => limits.not_renewed(now),
            }
            leased.map(|_| ())
        }
        Need::GiveBack if desk.store.kind() == Kind::Sqlite => Ok(()),
        Need::GiveBack => {
            let given = desk.store.give_back_rate(&limits.key, desk.worker).await;
            if given.is_err() {
                limits.not_given_back();
            }
            given
        }
    }
}

async fn lease(desk: &Desk, limits: &Limits, limit: u64, wanted: u64) -> Result<u64, StoreError> {
    let leased = timeout(ANSWER, desk.store.lease_rate(&limits.key, desk.worker, limit, wanted)).await;
    leased.unwrap_or(Err(StoreError::Busy(sqlx::Error::PoolTimedOut)))
}
