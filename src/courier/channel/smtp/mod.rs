//! Sending by SMTP (RFC 5321) over a conversation of our own.
//!
//! lettre gives the commands, their xtext and the AUTH mechanisms; the conversation is ours because
//! its connection keeps what was read before STARTTLS (a reply that was slipped in stays believed),
//! turns every refusal into an error without its stage, knows no deadlines, and stalls on Nagle.

mod capabilities;
mod classify;
mod conversation;
mod deadlines;
mod greeting;
mod reply;
mod sender;
mod tls;
mod wire;

pub use deadlines::Deadlines;
pub use sender::Smtp;
pub use tls::TlsError;
pub(in crate::courier) use tls::client_config;
