//! The events, as CloudEvents 1.0 in the JSON format.

use chrono::{DateTime, SecondsFormat, Utc};
use serde_json::{Value, json};

use crate::id::{self, Id};

/// The source of events where the installation has not been given an address of its own.
pub const UNNAMED_SOURCE: &str = "urn:duenotice";

/// What stands before the word of a kind in the `type` of an event.
const NAMESPACE: &str = "org.duenotice.";

macro_rules! kinds {
    ($($(#[$doc:meta])* $name:ident = $word:literal;)*) => {
        /// What an event tells.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum EventKind { $($(#[$doc])* $name,)* }
        impl EventKind {
            /// All kinds.
            pub const ALL: &'static [Self] = &[$(Self::$name,)*];
            /// The word, such as `mailing.completed`.
            pub const fn word(self) -> &'static str { match self { $(Self::$name => $word,)* } }
            /// The value of `type`, such as `org.duenotice.mailing.completed`.
            pub const fn type_name(self) -> &'static str {
                match self { $(Self::$name => concat!("org.duenotice.", $word),)* }
            }
        }
    };
}

kinds! {
    /// A plan was made, or made anew: mailings wait for release, or are blocked.
    JobPlanned = "job.planned";
    /// A step of a job cannot be done.
    JobFailed = "job.failed";
    /// A group of people cannot be told as things are; the event says why.
    MailingBlocked = "mailing.blocked";
    /// A mailing was released.
    MailingReleased = "mailing.released";
    /// A mailing was stopped for a while.
    MailingPaused = "mailing.paused";
    /// A paused mailing goes on.
    MailingResumed = "mailing.resumed";
    /// A mailing was stopped for good.
    MailingCancelled = "mailing.cancelled";
    /// Every delivery of a mailing is settled; the event has the counts by state.
    MailingCompleted = "mailing.completed";
    /// The strict due of a mailing has passed before everybody's notice was accepted.
    MailingLate = "mailing.late";
    /// At the pace of now a mailing will end after its strict due; the event says when, as far as an end can be named.
    MailingExpectedLate = "mailing.expected_late";
    /// A mailing that was expected to end too late is expected to end in time.
    MailingExpectedInTime = "mailing.expected_in_time";
    /// A version of a template may be sent.
    TemplateApproved = "template.approved";
    /// A version of a template may not be sent any more.
    TemplateRetired = "template.retired";
    /// Somebody tries out an endpoint.
    WebhookTested = "webhook.tested";
}

impl EventKind {
    /// The kind of a word, with or without `org.duenotice.` before it.
    pub fn from_word(word: &str) -> Option<Self> {
        let bare = word.strip_prefix(NAMESPACE).unwrap_or(word);
        Self::ALL.iter().copied().find(|kind| kind.word() == bare)
    }
}

/// An event.
#[derive(Debug, Clone, PartialEq)]
pub struct Event {
    /// The same at every attempt; by it a receiver passes over what it has.
    pub event_id: Id<id::Event>,
    /// The word of its [`EventKind`]; a text, because a newer version may know more kinds.
    pub kind: String,
    /// What it is about: a printed identifier, or the digest of a template.
    pub subject: String,
    /// When it happened.
    pub at: DateTime<Utc>,
    /// The particulars; no personal data.
    pub data: Value,
}

impl Event {
    /// The bytes that are sent: CloudEvents 1.0, structured mode, JSON.
    pub fn to_bytes(&self, source: &str) -> Vec<u8> {
        json!({
            "specversion": "1.0",
            "id": self.event_id.to_string(),
            "source": source,
            "type": format!("{NAMESPACE}{}", self.kind),
            "subject": self.subject,
            "time": self.at.to_rfc3339_opts(SecondsFormat::Micros, true),
            "datacontenttype": "application/json",
            "data": self.data,
        })
        .to_string()
        .into_bytes()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_event_has_every_attribute_that_cloudevents_asks_for() {
        let event = Event {
            event_id: Id::fresh(),
            kind: EventKind::MailingLate.word().to_owned(),
            subject: "mlg_1".to_owned(),
            at: DateTime::UNIX_EPOCH,
            data: json!({ "late": 3 }),
        };
        let read: Value = serde_json::from_slice(&event.to_bytes(UNNAMED_SOURCE)).unwrap();
        assert_eq!(read["specversion"], "1.0");
        assert_eq!(read["id"], event.event_id.to_string());
        assert_eq!(read["source"], "urn:duenotice");
        assert_eq!(read["type"], EventKind::MailingLate.type_name());
        assert_eq!(read["time"], "1970-01-01T00:00:00.000000Z");
        assert_eq!(read["data"]["late"], 3);
    }

    #[test]
    fn a_kind_is_known_by_its_short_and_its_full_word() {
        for kind in EventKind::ALL {
            assert_eq!(EventKind::from_word(kind.word()), Some(*kind));
            assert_eq!(EventKind::from_word(kind.type_name()), Some(*kind));
        }
        assert_eq!(EventKind::from_word("mailing.lost"), None);
    }
}
