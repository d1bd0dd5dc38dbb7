//! What comes back, as servers write it: the files of `returned/`, filled in.

use std::path::Path;
use std::sync::Arc;

use duenotice::app::ReportDesk;
use duenotice::delivery::Tag;
use duenotice::personal::MasterKey;
use duenotice::store::{MailingRow, Store};
use duenotice::time::SystemClock;

/// The reports that end a delivery, in the forms of several servers.
pub const FAILURES: [&str; 4] = ["postfix", "exim", "exchange", "gmail"];

/// What a message that comes back is about.
#[derive(Clone)]
pub struct About {
    pub bounce: String,
    pub envelope_id: String,
    pub message_id: String,
    pub to: String,
}

impl About {
    /// A delivery of a mailing, with the seal of this key.
    pub fn delivery(key: &MasterKey, mailing: &MailingRow, seq: i64) -> Self {
        let tag = Tag::of(key, mailing.mailing_id, mailing.mailing_no, seq);
        Self {
            bounce: format!("bounce+{tag}@example.org"),
            envelope_id: tag.to_string(),
            message_id: format!("<{}.{seq}@example.org>", mailing.mailing_id.uuid().simple()),
            to: format!("person-{seq}@people.example.org"),
        }
    }

    /// The same without a seal anywhere.
    pub fn unsealed(self) -> Self {
        Self { bounce: "bounce@example.org".to_owned(), envelope_id: String::new(), ..self }
    }

    /// A message of the folder; `copy` tells it from others of its kind.
    pub fn message(&self, name: &str, copy: &str) -> Vec<u8> {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/returned").join(format!("{name}.eml"));
        let text = std::fs::read_to_string(path).unwrap();
        let holes = [
            ("{bounce}", self.bounce.as_str()),
            ("{envid}", &self.envelope_id),
            ("{message}", &self.message_id),
            ("{to}", &self.to),
            ("{copy}", copy),
        ];
        holes.iter().fold(text, |text, (hole, value)| text.replace(hole, value)).into_bytes()
    }
}

/// Who takes what comes back.
pub fn desk(store: &Store, key: &MasterKey) -> ReportDesk {
    ReportDesk { store: store.clone(), master: key.clone(), clock: Arc::new(SystemClock) }
}
