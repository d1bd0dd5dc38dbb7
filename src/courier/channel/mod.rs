//! Ways out: what takes a finished message and says how far it came.

mod contract;
mod maildir;
mod settings;
mod smtp;
mod tray;
mod way;

pub use contract::{Channel, Message, PostItem, Sent};
pub use maildir::Maildir;
pub use settings::{RelaySettings, Tls};
pub(in crate::courier) use smtp::client_config;
pub use smtp::{Deadlines, Smtp, TlsError};
pub(in crate::courier) use tray::Tray;
pub(in crate::courier) use way::Way;
