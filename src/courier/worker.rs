//! One task: takes an invitation, does the work, settles the ticket.

use std::sync::Arc;
use std::time::Duration;

use super::chunk::{Carrying, Lost};
use super::jobs::JobSteps;
use super::relay::Carrier;
use super::shared::{Shared, pauses};
use super::sheet::Sheets;
use crate::queue::{Dispatcher, Invitation, Receipt, Settle, Work};

/// How long a ticket is kept that cannot be looked at, because the store is away.
const PATIENCE: Duration = Duration::from_secs(600);

/// A connection task.
pub(super) struct Task<S, J> {
    shared: Arc<Shared<S, J>>,
    carrier: Carrier,
    slot: i16,
}

impl<S: Sheets, J: JobSteps> Task<S, J> {
    pub(super) fn new(shared: Arc<Shared<S, J>>, carrier: Carrier, slot: i16) -> Self {
        Self { shared, carrier, slot }
    }

    /// Works until the process is to stop.
    ///
    /// # Errors
    /// [`Lost`] if the process must end.
    pub(super) async fn run(mut self) -> Result<(), Lost> {
        let shared = self.shared.clone();
        let mut pauses = pauses();
        while !shared.stop.is_cancelled() {
            if !shared.fence.may_send() {
                shared.rest(Duration::from_millis(200)).await;
                continue;
            }
            tokio::select! {
                biased;
                () = shared.stop.cancelled() => break,
                () = tokio::time::sleep(shared.settings.idle) => self.carrier.rest().await,
                came = shared.queue.next() => match came {
                    Ok(invitation) => self.take(invitation).await?,
                    Err(error) => {
                        tracing::warn!(%error, "no work comes from the queue");
                        shared.rest(pauses.next().unwrap_or(PATIENCE)).await;
                    }
                },
            }
        }
        self.carrier.rest().await;
        Ok(())
    }

    async fn take(&mut self, invitation: Invitation) -> Result<(), Lost> {
        let mut pauses = pauses();
        let until = tokio::time::Instant::now() + PATIENCE;
        loop {
            let looked_at = self.look(invitation.ticket.work).await?;
            let how = if looked_at { Settle::Done } else { Settle::Again };
            if looked_at || tokio::time::Instant::now() > until {
                self.settle(invitation.receipt, how).await;
                return Ok(());
            }
            if !self.shared.rest(pauses.next().unwrap_or(PATIENCE)).await {
                self.settle(invitation.receipt, Settle::Again).await;
                return Ok(());
            }
        }
    }

    async fn look(&mut self, work: Work) -> Result<bool, Lost> {
        match work {
            Work::Chunk(chunk) => {
                let looked_at = Carrying::chunk(&self.shared, &mut self.carrier, self.slot, chunk).await;
                self.carrier.make_room().await;
                looked_at
            }
            Work::Job(job) => {
                if let Err(error) = self.shared.steps.run_step(job, self.shared.worker).await {
                    tracing::warn!(job = %job, error = %error.0, "a step of a job waits");
                }
                Ok(true) // it is due again by itself
            }
        }
    }

    async fn settle(&self, receipt: Receipt, how: Settle) {
        match self.shared.queue.settle(receipt, how).await {
            Ok(true) => {}
            Ok(false) => tracing::debug!("a ticket was not settled and will come again"),
            Err(error) => tracing::warn!(%error, "a ticket could not be settled"),
        }
    }
}
