//! The dispatcher itself: two links that are built when they are first needed.

use std::sync::{Arc, OnceLock};
use std::time::Duration;

use lapin::Acker;
use lapin::options::{BasicAckOptions, BasicRejectOptions};
use tokio::sync::{Mutex, MutexGuard};
use tokio::task::AbortHandle;

use super::super::contract::{Dispatcher, Held, Invitation, QueueError, Receipt, Settle, Ticket};
use super::super::lanes::Lanes;
use super::super::settings::QueueSettings;
use super::consumer::Consuming;
use super::publisher::Link;
use super::topology::Names;

/// How long an acknowledgement may take to be written.
const SETTLE_SECONDS: u64 = 10;

/// Queues at a broker.
pub struct RabbitMq {
    settings: QueueSettings,
    names: Names,
    link: Mutex<Option<Link>>,
    lanes: Arc<Lanes<Invitation>>,
    supervisor: OnceLock<AbortHandle>,
}

impl RabbitMq {
    /// Declares queues and exchanges.
    ///
    /// # Errors
    /// [`QueueError::Mismatch`] if one stands there with other arguments, [`QueueError::Setting`] for a
    /// malformed URL. A broker that is away is only warned about.
    pub async fn open(settings: &QueueSettings) -> Result<Self, QueueError> {
        let names = Names::new(settings);
        let held = usize::from(settings.prefetch) * settings.lines.len() + 1;
        let (link, lanes) = (Mutex::new(None), Arc::new(Lanes::new(held)));
        let queue = Self { settings: settings.clone(), names, link, lanes, supervisor: OnceLock::new() };
        match queue.link().await {
            Err(error @ (QueueError::Mismatch { .. } | QueueError::Setting(_))) => return Err(error),
            Err(error) => tracing::warn!(%error, "the broker is away; work waits in the store"),
            Ok(_) => {}
        }
        Ok(queue)
    }

    async fn link(&self) -> Result<MutexGuard<'_, Option<Link>>, QueueError> {
        let mut link = self.link.lock().await;
        if !link.as_ref().is_some_and(Link::usable) {
            let limit = Duration::from_secs(self.settings.confirm_seconds);
            *link = None;
            *link = Some(Link::open(&self.settings.url, &self.names, limit).await?);
        }
        Ok(link)
    }

    fn consume(&self) {
        self.supervisor.get_or_init(|| {
            let consuming = Consuming {
                url: self.settings.url.clone(),
                names: self.names.clone(),
                prefetch: self.settings.prefetch,
                lanes: self.lanes.clone(),
            };
            tokio::spawn(consuming.supervise()).abort_handle()
        });
    }
}

impl Drop for RabbitMq {
    fn drop(&mut self) {
        if let Some(supervisor) = self.supervisor.get() {
            supervisor.abort();
        }
    }
}

impl Dispatcher for RabbitMq {
    async fn publish(&self, tickets: &[Ticket]) -> Result<Vec<bool>, QueueError> {
        let mut guard = self.link().await?;
        let Some(link) = guard.as_ref() else { return Ok(vec![false; tickets.len()]) };
        let published = link.publish(&self.names, tickets).await;
        // after any doubt the next publisher starts on a fresh connection, which declares everything anew
        if published.as_ref().map_or(true, |published| published.unroutable) {
            *guard = None;
        }
        published.map(|published| published.answers)
    }

    async fn next(&self) -> Result<Invitation, QueueError> {
        self.consume();
        Ok(self.lanes.take().await)
    }

    async fn settle(&self, receipt: Receipt, how: Settle) -> Result<bool, QueueError> {
        let Held::RabbitMq(acker) = receipt.0 else { return Ok(false) };
        let limit = Duration::from_secs(SETTLE_SECONDS);
        let told = tokio::time::timeout(limit, tell(&acker, how)).await;
        match told.map_err(|_| QueueError::TimedOut(SETTLE_SECONDS))? {
            Ok(settled) => Ok(settled),
            Err(error) => {
                tracing::debug!(%error, "a ticket could not be settled and will come again");
                Ok(false)
            }
        }
    }

    async fn room(&self, lane: u8) -> Result<usize, QueueError> {
        let mut guard = self.link().await?;
        let Some(link) = guard.as_ref() else { return Ok(0) };
        let mut waiting = 0;
        for (queue, _) in self.names.lanes().filter(|(_, of)| *of == lane) {
            match link.waiting(queue).await {
                Ok(found) => waiting += found,
                Err(error) => {
                    *guard = None;
                    return Err(error);
                }
            }
        }
        Ok(self.settings.window.saturating_sub(waiting))
    }
}

/// `Ok(false)` from lapin means that the channel is gone: not settled.
async fn tell(acker: &Acker, how: Settle) -> Result<bool, lapin::Error> {
    match how {
        Settle::Done => acker.ack(BasicAckOptions::default()).await,
        Settle::Again => acker.reject(BasicRejectOptions { requeue: true }).await,
        Settle::Dead => acker.reject(BasicRejectOptions { requeue: false }).await,
    }
}
