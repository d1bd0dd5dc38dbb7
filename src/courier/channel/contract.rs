//! What every channel promises.

use std::future::Future;

use crate::delivery::{Mailbox, Outcome, Reply, Stage};

/// A finished message, ready to travel. The same delivery always has the same bytes and the same id.
#[derive(Debug, Clone)]
pub struct Message {
    /// What names the delivery in file names and logs: ASCII letters, digits and hyphens.
    pub id: String,
    /// What relays repeat in their reports (ENVID, RFC 3461 section 4.4): the delivery's sealed tag.
    pub envelope_id: String,
    /// The return path (RFC 5321 section 4.4): where reports of failure go.
    pub sender: Mailbox,
    /// The recipient.
    pub recipient: Mailbox,
    /// The message of RFC 5322, lines ended by CR LF, without dot-stuffing.
    pub bytes: Vec<u8>,
}

/// A finished letter, ready for the mail house. The same delivery always has the same bytes and the same id.
#[derive(Debug, Clone)]
pub struct PostItem {
    /// What names the delivery in file names: ASCII letters, digits and hyphens.
    pub id: String,
    /// The mailing: one folder for each.
    pub mailing: String,
    /// The reference on the letter.
    pub reference: String,
    /// The language of the letter (BCP 47).
    pub language: String,
    /// Where the recipient lives (ISO 3166).
    pub territory: String,
    /// The address in the window, line by line.
    pub address: Vec<String>,
    /// The letter.
    pub pdf: Vec<u8>,
    /// How many pages it has.
    pub pages: usize,
}

/// How far a message came.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sent {
    /// What that means.
    pub outcome: Outcome,
    /// The last stage that was reached.
    pub stage: Stage,
    /// What the peer said, without addresses.
    pub reply: Reply,
    /// The relay's own name for the message, where it told one.
    pub remote_id: Option<String>,
    /// The name of the relay.
    pub relay: String,
    /// Whether a person must mend the relay or its settings before anything goes through it (certificate,
    /// credentials, sender address, missing extension).
    pub mend: bool,
}

/// A way out. One task owns it and sends one message after the other.
pub trait Channel: Send {
    /// Sends a message. It never fails otherwise than by the outcome, and always ends in bounded time.
    fn send(&mut self, message: &Message) -> impl Future<Output = Sent> + Send;

    /// Lets go of what is only worth keeping while messages follow one another.
    fn rest(&mut self) -> impl Future<Output = ()> + Send;
}
