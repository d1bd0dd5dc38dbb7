//! What arrives by itself: notification jobs by RabbitMQ (`asyncapi.yaml` beside this file describes exchange and
//! message), and what comes back by a Maildir.

mod consume;
mod description;
mod return_box;
mod verdict;

pub use consume::{Intake, IntakeError};
pub use description::ASYNCAPI;
pub use return_box::ReturnBox;
