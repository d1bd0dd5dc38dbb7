//! The dispatcher on RabbitMQ 3.10 and later, by lapin without its automatic recovery.
//!
//! Publishing and consuming have a connection each, because a broker under a disk or memory alarm
//! stops reading from a connection that publishes, and acknowledgements would hang with it.

mod broker;
mod consumer;
mod publisher;
mod topology;

pub use broker::RabbitMq;
