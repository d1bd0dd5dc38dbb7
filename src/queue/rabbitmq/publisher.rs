//! Publishing with confirms: a ticket counts only if the broker says so, and has not sent it back.

use std::collections::HashSet;
use std::time::Duration;

use lapin::options::{BasicPublishOptions, ConfirmSelectOptions, QueueDeclareOptions};
use lapin::types::{FieldTable, ShortString};
use lapin::{BasicProperties, Channel, Confirmation, Connection, PublisherConfirm};
use tokio::time::{Instant, timeout_at};

use super::super::contract::{QueueError, Ticket, Work};
use super::super::wire;
use super::topology::{Names, connect, declare, short};

/// How many confirms may be outstanding: lapin walks through all of them at a multiple one.
const CONFIRMS: usize = 256;

/// An open publishing connection.
pub(super) struct Link {
    connection: Connection,
    channel: Channel,
    limit: Duration,
}

/// What the broker said to a batch of tickets.
pub(super) struct Published {
    /// For each ticket, whether it is safely queued.
    pub(super) answers: Vec<bool>,
    /// Whether any had no queue to go to.
    pub(super) unroutable: bool,
}

impl Link {
    pub(super) async fn open(url: &str, names: &Names, limit: Duration) -> Result<Self, QueueError> {
        let connection = connect(url, "duenotice publishing").await?;
        declare(&connection, names).await?;
        let channel = connection.create_channel().await.map_err(QueueError::Broker)?;
        channel.confirm_select(ConfirmSelectOptions::default()).await.map_err(QueueError::Broker)?;
        Ok(Self { connection, channel, limit })
    }

    pub(super) fn usable(&self) -> bool {
        self.connection.status().connected() && self.channel.status().connected()
    }

    /// Publishes all tickets; an error means that the link must be dropped.
    pub(super) async fn publish(&self, names: &Names, tickets: &[Ticket]) -> Result<Published, QueueError> {
        let mut all = Published { answers: Vec::with_capacity(tickets.len()), unroutable: false };
        for window in tickets.chunks(CONFIRMS) {
            let published = self.publish_window(names, window).await?;
            all.answers.extend(published.answers);
            all.unroutable |= published.unroutable;
        }
        Ok(all)
    }

    async fn publish_window(&self, names: &Names, tickets: &[Ticket]) -> Result<Published, QueueError> {
        let until = Instant::now() + self.limit;
        let late = |_| QueueError::TimedOut(self.limit.as_secs());
        let mut waiting = Vec::with_capacity(tickets.len());
        for ticket in tickets {
            let sent = timeout_at(until, self.publish_one(names, ticket)).await.map_err(late)?;
            waiting.push(sent.map_err(QueueError::Broker)?);
        }
        let mut returned = HashSet::new();
        let mut confirmed = Vec::with_capacity(tickets.len());
        for confirm in waiting {
            let confirmation = timeout_at(until, confirm).await.map_err(late)?.map_err(QueueError::Broker)?;
            confirmed.push(confirmation.is_ack());
            returned.extend(returned_id(confirmation));
        }
        if !returned.is_empty() {
            tracing::error!(tickets = returned.len(), "tickets were returned: a queue is missing at the broker");
        }
        // a returned message rides on whichever confirm is handled next, so it is matched by its id
        let safe = |(ticket, acked): (&Ticket, bool)| acked && !returned.contains(&message_id(ticket));
        let answers = tickets.iter().zip(confirmed).map(safe).collect();
        Ok(Published { answers, unroutable: !returned.is_empty() })
    }

    async fn publish_one(&self, names: &Names, ticket: &Ticket) -> Result<PublisherConfirm, lapin::Error> {
        let options = BasicPublishOptions { mandatory: true, ..BasicPublishOptions::default() };
        let key = names.lane(&ticket.line, ticket.lane);
        self.channel.basic_publish(names.work(), key, options, &wire::encode(ticket), properties(ticket)).await
    }

    /// How many tickets wait in a queue.
    pub(super) async fn waiting(&self, queue: ShortString) -> Result<usize, QueueError> {
        let options = QueueDeclareOptions { passive: true, ..QueueDeclareOptions::default() };
        let asked = tokio::time::timeout(self.limit, self.channel.queue_declare(queue, options, FieldTable::default()));
        let found = asked.await.map_err(|_| QueueError::TimedOut(self.limit.as_secs()))?.map_err(QueueError::Broker)?;
        Ok(usize::try_from(found.message_count()).unwrap_or(usize::MAX))
    }
}

fn properties(ticket: &Ticket) -> BasicProperties {
    let kind = match ticket.work {
        Work::Job(_) => "duenotice.job.v1",
        Work::Chunk(_) => "duenotice.chunk.v1",
    };
    BasicProperties::default()
        .with_delivery_mode(2)
        .with_content_type(short("application/json"))
        .with_type(short(kind))
        .with_message_id(message_id(ticket))
        .with_app_id(short("duenotice"))
}

fn message_id(ticket: &Ticket) -> ShortString {
    match ticket.work {
        Work::Job(job) => short(&job.to_string()),
        Work::Chunk(chunk) => short(&chunk.to_string()),
    }
}

fn returned_id(confirmation: Confirmation) -> Option<ShortString> {
    let returned = confirmation.take_message()?;
    returned.delivery.properties.message_id().clone()
}
