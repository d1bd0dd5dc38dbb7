//! The dispatcher of a single process: bounded lanes in memory.

use super::contract::{Dispatcher, Held, Invitation, QueueError, Receipt, Settle, Ticket};
use super::lanes::Lanes;

/// Lanes in memory. What they forget, the store still knows.
pub struct InProcess {
    lanes: Lanes<Ticket>,
}

impl InProcess {
    /// Lanes that hold `window` tickets each.
    pub fn new(window: usize) -> Self {
        Self { lanes: Lanes::new(window) }
    }

    fn put_back(&self, ticket: Ticket) -> bool {
        self.lanes.offer(ticket.lane, ticket).is_err()
    }
}

impl Dispatcher for InProcess {
    async fn publish(&self, tickets: &[Ticket]) -> Result<Vec<bool>, QueueError> {
        Ok(tickets.iter().map(|ticket| self.lanes.offer(ticket.lane, ticket.clone()).is_ok()).collect())
    }

    async fn next(&self) -> Result<Invitation, QueueError> {
        let ticket = self.lanes.take().await;
        Ok(Invitation { receipt: Receipt(Held::InProcess(ticket.clone())), ticket })
    }

    async fn settle(&self, receipt: Receipt, how: Settle) -> Result<bool, QueueError> {
        let Held::InProcess(ticket) = receipt.0 else { return Ok(false) };
        match how {
            Settle::Done => Ok(true),
            Settle::Again => Ok(!self.put_back(ticket)),
            Settle::Dead => {
                tracing::warn!(work = ?ticket.work, "a ticket was set aside");
                Ok(true)
            }
        }
    }

    async fn room(&self, lane: u8) -> Result<usize, QueueError> {
        Ok(self.lanes.room(lane))
    }
}
