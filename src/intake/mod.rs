//! Notification jobs that arrive by RabbitMQ. `asyncapi.yaml` beside this file describes exchange and message.

mod consume;
mod description;
mod verdict;

pub use consume::{Intake, IntakeError};
pub use description::ASYNCAPI;
