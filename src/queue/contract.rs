//! What every dispatcher promises.

use std::future::Future;

use chrono::{DateTime, Utc};

use crate::id::{Chunk, Id, Job};
use crate::problem::Problem;

/// The line of job steps: importing, assessing, planning.
pub const LINE_STEPS: &str = "steps";

/// The line of e-mail chunks.
pub const LINE_EMAIL: &str = "email";

/// What a worker is invited to look at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Work {
    /// The next step of a job.
    Job(Id<Job>),
    /// A chunk of a mailing.
    Chunk(Id<Chunk>),
}

/// Word of one piece of work; ids only.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ticket {
    /// What to look at.
    pub work: Work,
    /// The line it travels in: [`LINE_STEPS`] or a channel's word.
    pub line: String,
    /// The lane, 0 to 3; 0 is the most urgent.
    pub lane: u8,
    /// How many deliveries it stands for, for people who watch the broker.
    pub count: u32,
    /// The strict due instant of the work, where it has one.
    pub deadline: Option<DateTime<Utc>>,
}

/// A ticket that came, and what it takes to settle it.
#[derive(Debug)]
pub struct Invitation {
    /// The ticket.
    pub ticket: Ticket,
    /// What [`Dispatcher::settle`] wants.
    pub receipt: Receipt,
}

/// The dispatcher's own memory of a ticket that is out.
#[derive(Debug)]
pub struct Receipt(pub(super) Held);

/// What each adapter must remember.
#[derive(Debug)]
pub(super) enum Held {
    /// The ticket itself.
    InProcess(Ticket),
    /// Its row.
    Postgres(i64),
    /// Its delivery on a channel that may be gone by now.
    RabbitMq(lapin::Acker),
}

/// What became of an invitation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Settle {
    /// Looked at: the store knows the rest.
    Done,
    /// Not looked at: somebody should, later.
    Again,
    /// Cannot be looked at: set it aside for a person.
    Dead,
}

/// Why a dispatcher cannot do its work.
#[derive(Debug, thiserror::Error)]
pub enum QueueError {
    /// The broker cannot be reached, or has cut the connection.
    #[error("the message broker cannot be reached")]
    Broker(#[source] lapin::Error),
    /// The database behind the PostgreSQL dispatcher cannot be reached, or has refused.
    #[error("the queue's database cannot be used")]
    Database(#[source] sqlx::Error),
    /// The broker did not answer in time; a disk or memory alarm does this.
    #[error("the message broker did not answer within {0} seconds")]
    TimedOut(u64),
    /// A queue or exchange stands there with other arguments, which cannot be changed after the fact.
    #[error(
        "{object} exists with another {argument}: delete it while it is empty, or choose another queue.prefix ({said})"
    )]
    Mismatch {
        /// The queue or exchange.
        object: String,
        /// The argument that differs.
        argument: String,
        /// The broker's own words.
        said: String,
    },
    /// The settings do not describe a queue.
    #[error("{0}")]
    Setting(Problem),
}

/// Spreads word of work. Every method may be called from any task.
pub trait Dispatcher: Send + Sync {
    /// Publishes tickets; one answer per ticket: whether it is safely queued.
    ///
    /// # Errors
    /// [`QueueError`] if nothing could be published at all.
    fn publish(&self, tickets: &[Ticket]) -> impl Future<Output = Result<Vec<bool>, QueueError>> + Send;

    /// Waits for the next invitation; urgent lanes come first, the least urgent is never starved.
    /// Dropping the future loses no ticket for good.
    ///
    /// # Errors
    /// [`QueueError`] if waiting is pointless for now.
    fn next(&self) -> impl Future<Output = Result<Invitation, QueueError>> + Send;

    /// Settles an invitation; `false` means that the ticket will come again, which is harmless.
    ///
    /// # Errors
    /// [`QueueError`] if the dispatcher could not be told.
    fn settle(&self, receipt: Receipt, how: Settle) -> impl Future<Output = Result<bool, QueueError>> + Send;

    /// How many more tickets of a lane are welcome: queues are kept shallow.
    ///
    /// # Errors
    /// [`QueueError`] if that cannot be found out.
    fn room(&self, lane: u8) -> impl Future<Output = Result<usize, QueueError>> + Send;
}
