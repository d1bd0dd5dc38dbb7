//! Typed, prefixed, time-ordered identifiers (UUIDv7, RFC 9562 section 5.7).

use std::fmt;
use std::marker::PhantomData;
use std::str::FromStr;

use uuid::Uuid;

/// What an identifier names; gives the readable prefix.
pub trait Named {
    /// The prefix without its underscore, such as `mlg`.
    const PREFIX: &'static str;
}

macro_rules! named {
    ($($(#[$doc:meta])* $name:ident = $prefix:literal;)*) => {
        $($(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name {}
        impl Named for $name { const PREFIX: &'static str = $prefix; })*
    };
}

named! {
    /// A notification job.
    Job = "job";
    /// An incident.
    Incident = "inc";
    /// An assessment of one revision of an incident.
    Assessment = "asm";
    /// A mailing.
    Mailing = "mlg";
    /// A chunk of a mailing.
    Chunk = "chk";
    /// One start of a worker process.
    Worker = "wrk";
    /// An access token.
    Token = "tok";
    /// A decision about a template version.
    Decision = "dec";
    /// A deed that waits for its place in the audit log.
    Deed = "ded";
    /// A report that came back about a delivery.
    Report = "rep";
    /// An event that other systems are told of.
    Event = "evt";
    /// An endpoint that takes callbacks.
    Endpoint = "whk";
}

/// An identifier of a `K`, printed as `prefix_uuid`.
pub struct Id<K> {
    uuid: Uuid,
    kind: PhantomData<fn() -> K>,
}

impl<K> Id<K> {
    /// A fresh identifier; later ones sort after earlier ones.
    pub fn fresh() -> Self {
        Self::from_uuid(Uuid::now_v7())
    }

    /// The identifier that a store or a peer gave.
    pub const fn from_uuid(uuid: Uuid) -> Self {
        Self { uuid, kind: PhantomData }
    }

    /// The bare UUID, for stores.
    pub const fn uuid(&self) -> Uuid {
        self.uuid
    }
}

impl<K> Clone for Id<K> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<K> Copy for Id<K> {}
impl<K> PartialEq for Id<K> {
    fn eq(&self, other: &Self) -> bool {
        self.uuid == other.uuid
    }
}
impl<K> Eq for Id<K> {}
impl<K> PartialOrd for Id<K> {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}
impl<K> Ord for Id<K> {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.uuid.cmp(&other.uuid)
    }
}
impl<K> std::hash::Hash for Id<K> {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        self.uuid.hash(state);
    }
}

impl<K: Named> fmt::Display for Id<K> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}_{}", K::PREFIX, self.uuid.simple())
    }
}
impl<K: Named> fmt::Debug for Id<K> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, out)
    }
}

/// A text that is not the identifier it should be.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not an identifier of the form {0}_ followed by 32 hexadecimal digits")]
pub struct NotAnId(&'static str);

impl<K: Named> FromStr for Id<K> {
    type Err = NotAnId;

    fn from_str(text: &str) -> Result<Self, NotAnId> {
        let refused = NotAnId(K::PREFIX);
        let bare = match text.strip_prefix(K::PREFIX) {
            Some(rest) => rest.strip_prefix('_').ok_or(refused.clone())?,
            None => text,
        };
        Uuid::parse_str(bare).map(Self::from_uuid).map_err(|_| refused)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_identifier_prints_its_prefix_and_reads_back() {
        let id: Id<Mailing> = Id::fresh();
        let text = id.to_string();
        assert!(text.starts_with("mlg_"), "{text}");
        assert_eq!(text.parse::<Id<Mailing>>(), Ok(id));
        assert_eq!(id.uuid().to_string().parse::<Id<Mailing>>(), Ok(id));
    }

    #[test]
    fn an_identifier_of_another_kind_is_refused() {
        let text = Id::<Job>::fresh().to_string();
        assert!(text.parse::<Id<Mailing>>().is_err());
    }
}
