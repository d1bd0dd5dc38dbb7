//! Where all workers agree about relays: the store, and who this one is.

use std::sync::Arc;
use std::time::Duration;

use chrono::{DateTime, Utc};
use tokio::time::timeout;

use super::breaker::{Common, News};
use super::one::Relay;
use super::relays::Relays;
use crate::courier::shared::Shared;
use crate::id::{self, Id};
use crate::store::{RelayPhase, RelayRest, RelayRow, Store, StoreError};
use crate::time::Clock;

/// How long a message waits for the others' agreement.
const ANSWER: Duration = Duration::from_secs(3);

/// One worker's place among all.
pub(super) struct Desk {
    pub(super) store: Store,
    pub(super) worker: Id<id::Worker>,
    clock: Arc<dyn Clock>,
}

impl Desk {
    /// Whether this worker's next message may find out whether a relay is well again.
    pub(super) async fn may_probe(&self, name: &str, turn: i64) -> bool {
        match timeout(ANSWER, self.store.claim_probe(name, turn, self.worker, self.clock.now())).await {
            Ok(Ok(agreed)) => agreed,
            Ok(Err(error)) => {
                tracing::warn!(relay = name, %error, "nobody can agree to ask the relay");
                false
            }
            Err(_) => false,
        }
    }

    async fn tell(&self, relay: &Relay) -> Result<(), StoreError> {
        let Some((news, turn, reason)) = relay.news() else { return Ok(()) };
        let now = self.clock.now();
        let agreed = match news {
            News::Rests(length, rests) => {
                let rests = i32::try_from(rests).unwrap_or(i32::MAX);
                let begins = RelayRest { length: Some(length), rests, reason: &reason };
                self.store.open_relay(&relay.name, turn, &begins, self.worker, now).await?
            }
            News::Well => self.store.close_relay(&relay.name, turn, self.worker, now).await?,
        };
        if agreed {
            relay.told(news, turn);
        }
        Ok(()) // else the others were faster, and the next look tells what they know
    }
}

impl Relays {
    /// Joins the other workers: enters these relays where they are not known, and learns what is known.
    ///
    /// # Errors
    /// What the store says.
    pub(in crate::courier) async fn join(
        &self,
        store: &Store,
        worker: Id<id::Worker>,
        clock: &Arc<dyn Clock>,
    ) -> Result<(), StoreError> {
        let own: Vec<(String, u32)> = self.relays.iter().map(|(own, _)| (own.name.clone(), own.per_second)).collect();
        store.enrol_relays(&own, clock.now()).await?;
        let now = clock.now();
        self.learn(&store.relays().await?, worker, |row| left(row, now));
        // a second pool over the same relays would be a second worker: the first one's place stays
        let _ = self.desk.set(Desk { store: store.clone(), worker, clock: clock.clone() });
        Ok(())
    }

    /// Looks what others have decided, and tells what this worker has found out.
    async fn agree(&self) -> Result<(), StoreError> {
        let Some(desk) = self.desk.get() else { return Ok(()) };
        // the change is not older than one look: it is counted from now, by this process's own clock
        self.learn(&desk.store.relays().await?, desk.worker, length);
        for (_, relay) in &self.relays {
            desk.tell(relay).await?;
        }
        Ok(())
    }

    fn learn(&self, rows: &[RelayRow], worker: Id<id::Worker>, left: impl Fn(&RelayRow) -> Option<Duration>) {
        for (settings, relay) in &self.relays {
            let Some(row) = rows.iter().find(|row| row.name == settings.name) else { continue };
            let common = match row.phase {
                RelayPhase::Closed => Common::Closed,
                RelayPhase::Resting => Common::Resting(left(row)),
                RelayPhase::Probing => Common::Probing { own: row.prober == Some(worker), lives: row.prober_lives },
            };
            relay.learn(row.turn, common, u32::try_from(row.rests).unwrap_or(0));
            let limit = row.per_second.and_then(|limit| u32::try_from(limit).ok());
            relay.limits.set(limit.unwrap_or(settings.per_second));
        }
    }
}

fn length(row: &RelayRow) -> Option<Duration> {
    row.rest_ms.map(|rest| Duration::from_millis(rest.unsigned_abs()))
}

/// What is left of a rest that began before this worker did. Clocks may differ: never more than the whole.
fn left(row: &RelayRow, now: DateTime<Utc>) -> Option<Duration> {
    let whole = length(row)?;
    let left = row.rests_until.map_or(whole, |until| (until - now).to_std().unwrap_or(Duration::ZERO));
    Some(left.min(whole))
}

/// Agrees with the other workers until the process is to stop.
pub(in crate::courier) async fn agree<S, J>(shared: Arc<Shared<S, J>>) {
    let (relays, mut well) = (&shared.relays, true);
    loop {
        tokio::select! {
            () = shared.stop.cancelled() => return,
            () = tokio::time::sleep(shared.settings.relays_every) => {}
            () = relays.news.notified() => {}
        }
        let round = relays.agree().await;
        if let (Err(error), true) = (&round, well) {
            tracing::warn!(%error, "this worker goes on with what it knows of the relays");
        }
        well = round.is_ok();
        if !well {
            shared.rest(shared.settings.relays_every).await; // news that nobody can be told must not spin
        }
    }
}
