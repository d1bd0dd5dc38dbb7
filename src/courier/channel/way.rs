//! The ways that exist.

use super::contract::{Channel, Message, Sent};
use super::maildir::Maildir;
use super::smtp::Smtp;

/// Any way out.
pub(in crate::courier) enum Way {
    /// Into a directory.
    Maildir(Maildir),
    /// To a relay.
    Smtp(Box<Smtp>),
}

impl Channel for Way {
    async fn send(&mut self, message: &Message) -> Sent {
        match self {
            Self::Maildir(way) => way.send(message).await,
            Self::Smtp(way) => way.send(message).await,
        }
    }

    async fn rest(&mut self) {
        match self {
            Self::Maildir(way) => way.rest().await,
            Self::Smtp(way) => way.rest().await,
        }
    }
}
