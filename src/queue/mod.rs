//! How work reaches workers: in process, by PostgreSQL or by RabbitMQ.
//!
//! The database is the queue; a dispatcher only spreads word of what stands there. A ticket that is
//! lost costs a delay, a ticket that comes twice costs a look, and no ticket holds personal data.

mod contract;
mod in_process;
mod lanes;
mod open;
mod postgres;
mod rabbitmq;
mod settings;
mod wire;

pub use contract::{Dispatcher, Invitation, LINE_EMAIL, LINE_STEPS, QueueError, Receipt, Settle, Ticket, Work};
pub use in_process::InProcess;
pub use open::Queue;
pub use postgres::Postgres;
pub use rabbitmq::RabbitMq;
pub use settings::QueueSettings;
pub use wire::{WireError, decode, encode};
