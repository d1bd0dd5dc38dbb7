//! What was done: deeds, and the hash that chains them into a log.
//!
//! An entry's hash covers the exact bytes that are stored, never values read back and written
//! anew, and the hash of the entry before it (a hash chain as in RFC 6962's spirit, linear).

use chrono::{DateTime, SecondsFormat, Utc};
use sha2::{Digest, Sha256};

/// Who does something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Actor {
    /// A person, by the name that the token carries.
    Person(String),
    /// A calling system, by the name that the token carries.
    Machine(String),
    /// Duenotice itself.
    Engine,
}

impl Actor {
    /// The text that stands in the log, such as `person:legal-approver@example.org`.
    pub fn to_text(&self) -> String {
        match self {
            Self::Person(name) => format!("person:{name}"),
            Self::Machine(name) => format!("machine:{name}"),
            Self::Engine => "engine".to_owned(),
        }
    }

    /// Reads what [`Actor::to_text`] wrote.
    pub fn from_text(text: &str) -> Self {
        match text.split_once(':') {
            Some(("person", name)) => Self::Person(name.to_owned()),
            Some(("machine", name)) => Self::Machine(name.to_owned()),
            _ => Self::Engine,
        }
    }
}

/// One thing done, before it has its place in the chain.
#[derive(Debug, Clone, PartialEq)]
pub struct Deed {
    /// When, to the microsecond.
    pub at: DateTime<Utc>,
    /// By whom.
    pub actor: Actor,
    /// What, as `noun.verb`, such as `template.approved`.
    pub action: &'static str,
    /// To what: a printed identifier or digest.
    pub subject: String,
    /// The particulars; never personal data.
    pub detail: serde_json::Value,
}

impl Deed {
    /// The canonical bytes of the deed: one line of JSON with a fixed order of keys.
    pub fn to_bytes(&self) -> Vec<u8> {
        serde_json::json!({
            "at": self.at.to_rfc3339_opts(SecondsFormat::Micros, true),
            "actor": self.actor.to_text(),
            "action": self.action,
            "subject": self.subject,
            "detail": self.detail,
        })
        .to_string()
        .into_bytes()
    }
}

/// A SHA-256 value in the chain.
pub type Hash = [u8; 32];

/// What the first entry has for a predecessor.
pub const GENESIS: Hash = [0; 32];

/// One link: the sequence number, the predecessor's hash, the exact bytes, and their hash.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Position, from one, without gaps.
    pub seq: i64,
    /// Hash of entry `seq - 1`, or [`GENESIS`].
    pub previous: Hash,
    /// The deed's exact bytes.
    pub body: Vec<u8>,
    /// [`link`] of the three above.
    pub hash: Hash,
}

impl Entry {
    /// The entry that follows `head` (sequence number and hash of the last one; zero and [`GENESIS`] for an empty log).
    pub fn after(head: (i64, Hash), body: Vec<u8>) -> Self {
        let seq = head.0 + 1;
        let hash = link(seq, &head.1, &body);
        Self { seq, previous: head.1, body, hash }
    }
}

/// SHA-256 over sequence number (8 bytes, big endian), previous hash, length of the body (8 bytes, big endian) and the body.
pub fn link(seq: i64, previous: &Hash, body: &[u8]) -> Hash {
    let mut sha = Sha256::new();
    sha.update(seq.to_be_bytes());
    sha.update(previous);
    sha.update((body.len() as u64).to_be_bytes());
    sha.update(body);
    sha.finalize().into()
}

/// What is wrong with a chain, at its first wrong entry.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Broken {
    /// A number is missing, twice there or out of order.
    #[error("entry {expected} is missing: entry {found} stands in its place")]
    Gap {
        /// The number that should stand here.
        expected: i64,
        /// The number that does.
        found: i64,
    },
    /// The entry does not name its predecessor's hash.
    #[error("entry {0} does not follow from entry {prev}: its previous hash differs", prev = .0 - 1)]
    Unlinked(i64),
    /// The bytes are not those that were hashed.
    #[error("entry {0} was changed: its bytes do not match its hash")]
    Changed(i64),
    /// The chain is whole, but this entry is not the one whose hash was recorded elsewhere: the log was written anew.
    #[error("entry {0} is not the one that was recorded: the log was written anew")]
    Replaced(i64),
    /// The log ends before the head that was recorded elsewhere.
    #[error("the log ends at entry {found}, but entry {expected} was recorded")]
    Truncated {
        /// The recorded head.
        expected: i64,
        /// The last entry there is.
        found: i64,
    },
}

/// Checks entries one after the other; keeps only the head, so that a log of any length is verified in constant memory.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Verifier {
    head: (i64, Hash),
}

impl Default for Verifier {
    fn default() -> Self {
        Self { head: (0, GENESIS) }
    }
}

impl Verifier {
    /// Takes the next entry.
    ///
    /// # Errors
    /// [`Broken`] if it does not continue the chain.
    pub fn take(&mut self, entry: &Entry) -> Result<(), Broken> {
        let expected = self.head.0 + 1;
        if entry.seq != expected {
            return Err(Broken::Gap { expected, found: entry.seq });
        }
        if entry.previous != self.head.1 {
            return Err(Broken::Unlinked(entry.seq));
        }
        if link(entry.seq, &entry.previous, &entry.body) != entry.hash {
            return Err(Broken::Changed(entry.seq));
        }
        self.head = (entry.seq, entry.hash);
        Ok(())
    }

    /// Sequence number and hash of the last entry taken.
    pub const fn head(&self) -> (i64, Hash) {
        self.head
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chain(bodies: &[&str]) -> Vec<Entry> {
        let mut head = (0, GENESIS);
        let mut all = Vec::new();
        for body in bodies {
            let entry = Entry::after(head, body.as_bytes().to_vec());
            head = (entry.seq, entry.hash);
            all.push(entry);
        }
        all
    }

    fn check(entries: &[Entry], expected: Result<i64, Broken>) {
        let mut verifier = Verifier::default();
        let found = entries.iter().try_for_each(|entry| verifier.take(entry)).map(|()| verifier.head().0);
        assert_eq!(found, expected);
    }

    #[test]
    fn a_clean_chain_verifies() {
        check(&chain(&["a", "b", "c"]), Ok(3));
        check(&[], Ok(0));
    }

    #[test]
    fn an_edited_a_deleted_and_a_reordered_entry_are_found() {
        let clean = chain(&["a", "b", "c"]);
        let mut edited = clean.clone();
        edited[1].body = b"x".to_vec();
        check(&edited, Err(Broken::Changed(2)));
        let mut deleted = clean.clone();
        deleted.remove(1);
        check(&deleted, Err(Broken::Gap { expected: 2, found: 3 }));
        let mut swapped = clean.clone();
        swapped.swap(0, 1);
        check(&swapped, Err(Broken::Gap { expected: 1, found: 2 }));
        let mut rehashed = clean;
        rehashed[1] = Entry::after((1, GENESIS), b"x".to_vec());
        check(&rehashed, Err(Broken::Unlinked(2)));
    }
}
