//! The choice of a dispatcher by its URL.

use std::sync::Arc;

use super::contract::{Dispatcher, Invitation, QueueError, Receipt, Settle, Ticket};
use super::in_process::InProcess;
use super::postgres::Postgres;
use super::rabbitmq::RabbitMq;
use super::settings::QueueSettings;
use crate::problem::{Place, Problem};
use crate::time::Clock;

/// Any of the three dispatchers.
pub enum Queue {
    /// Lanes in memory.
    InProcess(InProcess),
    /// A table.
    Postgres(Postgres),
    /// A broker.
    RabbitMq(Box<RabbitMq>),
}

impl Queue {
    /// Opens what `settings.url` names; `store_url` stands in for the bare word `postgres`.
    ///
    /// A broker that is away is no error: the connection is built when it comes back.
    ///
    /// # Errors
    /// [`QueueError`] if the settings are wrong, the database cannot be used, or a queue at the
    /// broker has other arguments.
    pub async fn open(settings: &QueueSettings, store_url: &str, clock: Arc<dyn Clock>) -> Result<Self, QueueError> {
        if let Some(problem) = settings.problems().into_iter().next() {
            return Err(QueueError::Setting(problem));
        }
        let url = settings.url.as_str();
        match url.split_once("://").map_or(url, |(scheme, _)| scheme) {
            "in-process" => Ok(Self::InProcess(InProcess::new(settings.window))),
            "amqp" | "amqps" => RabbitMq::open(settings).await.map(|queue| Self::RabbitMq(Box::new(queue))),
            "postgres" if url == "postgres" && store_url.starts_with("sqlite") => {
                let place = Place::Setting("queue.url".to_owned());
                let found = "postgres, but the store is not on PostgreSQL";
                Err(QueueError::Setting(Problem::new(place, found, "in-process, or a postgres:// URL")))
            }
            "postgres" if url == "postgres" => Postgres::open(store_url, settings, clock).await.map(Self::Postgres),
            _ => {
                let queue = Postgres::open(url, settings, clock).await?;
                queue.make_table().await?;
                Ok(Self::Postgres(queue))
            }
        }
    }
}

impl Dispatcher for Queue {
    async fn publish(&self, tickets: &[Ticket]) -> Result<Vec<bool>, QueueError> {
        match self {
            Self::InProcess(queue) => queue.publish(tickets).await,
            Self::Postgres(queue) => queue.publish(tickets).await,
            Self::RabbitMq(queue) => queue.publish(tickets).await,
        }
    }

    async fn next(&self) -> Result<Invitation, QueueError> {
        match self {
            Self::InProcess(queue) => queue.next().await,
            Self::Postgres(queue) => queue.next().await,
            Self::RabbitMq(queue) => queue.next().await,
        }
    }

    async fn settle(&self, receipt: Receipt, how: Settle) -> Result<bool, QueueError> {
        match self {
            Self::InProcess(queue) => queue.settle(receipt, how).await,
            Self::Postgres(queue) => queue.settle(receipt, how).await,
            Self::RabbitMq(queue) => queue.settle(receipt, how).await,
        }
    }

    async fn room(&self, lane: u8) -> Result<usize, QueueError> {
        match self {
            Self::InProcess(queue) => queue.room(lane).await,
            Self::Postgres(queue) => queue.room(lane).await,
            Self::RabbitMq(queue) => queue.room(lane).await,
        }
    }
}
