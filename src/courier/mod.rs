//! The machinery that carries deliveries.
//!
//! A worker process is a `Pool`: some connection tasks, each with its own ways out; a publisher that
//! keeps the queue shallow; sweeps; and a sign of life. A task claims a chunk, commits the intent of the
//! next few deliveries, sends them, and commits their results together with the next intent. So what a
//! crash leaves in doubt is known, bounded and flagged, and nobody is skipped.

mod beat;
mod callbacks;
mod channel;
mod chunk;
mod fence;
mod jobs;
mod letters;
mod message;
mod outlook;
mod pool;
mod publisher;
mod relay;
mod render;
mod results;
mod settings;
mod shared;
mod sheet;
mod sweep;
mod transfer;
mod verp;
mod worker;

pub use callbacks::{CallError, CallbackSettings, Callbacks, Called};
pub use channel::{Channel, Deadlines, Maildir, Message, PostItem, RelaySettings, Sent, Smtp, Tls, TlsError};
pub use chunk::Lost;
pub use jobs::{JobSteps, NoSteps, StepError};
pub use letters::{LetterShop, Unset, sample_letter};
pub use message::{Addressed, Content, Letterhead, compose, sample_message};
pub use pool::{Pool, PoolError};
pub use relay::{Carried, Carrier, Leave, RelayError, Relays};
pub use render::Renderer;
pub use settings::PoolSettings;
pub use sheet::{NoSheet, Sheet, Sheets, Unwritable};
