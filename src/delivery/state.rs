//! The thirteen states of a delivery, and the steps between them that are allowed.
//!
//! ```text
//! pending ─► sending ─► accepted ─► delivered | bounced
//!    ▲          │  ├──► deferred ─► pending (when due)
//!    │          │  ├──► unknown ──► pending (flagged) | held
//!    │          │  └──► rejected | held | invalid
//!    └──────────┘ (relay failure: attempt refunded)
//! ```
//! From any state before the end a delivery may also become cancelled, expired or held; late
//! evidence (a DSN, a zombie's results) may still prove acceptance.

use std::fmt;

macro_rules! states {
    ($($(#[$doc:meta])* $name:ident = $code:literal $word:literal;)*) => {
        /// What may be claimed about one delivery: one notice's way to one recipient on one channel.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum State { $($(#[$doc])* $name,)* }
        impl State {
            /// All states, in the order of their codes.
            pub const ALL: &'static [Self] = &[$(Self::$name,)*];
            /// The number that stores keep.
            pub const fn code(self) -> i16 { match self { $(Self::$name => $code,)* } }
            /// The word that people and programs read.
            pub const fn word(self) -> &'static str { match self { $(Self::$name => $word,)* } }
        }
    };
}

states! {
    /// Materialised; nothing was sent.
    Pending = 0 "pending";
    /// The intent of an attempt is recorded; it may or may not be on the wire.
    Sending = 1 "sending";
    /// Failed for now; a time for the next attempt is set.
    Deferred = 2 "deferred";
    /// The outcome is ambiguous: the final dot got no reply, or the worker died while sending.
    Unknown = 3 "unknown";
    /// A relay answered 2xx to the final dot: it took responsibility (RFC 5321 section 6.1). Not "delivered".
    Accepted = 4 "accepted";
    /// A positive delivery report came back.
    Delivered = 5 "delivered";
    /// A relay had accepted, and later reported permanent failure.
    Bounced = 6 "bounced";
    /// Refused at once and for good because of the address.
    Rejected = 7 "rejected";
    /// On the suppression list: not attempted on this channel.
    Suppressed = 8 "suppressed";
    /// The address or the rendering is impossible.
    Invalid = 9 "invalid";
    /// Given up at the agreed time.
    Expired = 10 "expired";
    /// Stopped before sending.
    Cancelled = 11 "cancelled";
    /// Waits for a person: refused by policy in a storm, ambiguous under `hold`, or stopped by an operator.
    Held = 12 "held";
}

impl State {
    /// The state of a stored number.
    pub fn from_code(code: i16) -> Option<Self> {
        Self::ALL.iter().copied().find(|state| state.code() == code)
    }

    /// The state of a word.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|state| state.word() == word)
    }

    /// Whether the engine has nothing left to do for it. `Held` is not final: a person must decide.
    pub const fn is_settled(self) -> bool {
        !matches!(self, Self::Pending | Self::Sending | Self::Deferred | Self::Unknown | Self::Held)
    }

    /// Whether a relay took the notice, as far as is known.
    pub const fn reached(self) -> bool {
        matches!(self, Self::Accepted | Self::Delivered)
    }

    /// Whether this channel has failed for this recipient, so that another lawful channel must be opened.
    pub const fn needs_other_channel(self) -> bool {
        matches!(self, Self::Bounced | Self::Rejected | Self::Suppressed | Self::Invalid | Self::Expired)
    }

    /// Whether a step from `self` to `to` is allowed. Anything else is recorded and alarmed, never applied.
    pub const fn may_become(self, to: Self) -> bool {
        use State::{
            Accepted, Bounced, Cancelled, Deferred, Delivered, Expired, Held, Invalid, Pending, Rejected, Sending,
            Suppressed, Unknown,
        };
        match (self, to) {
            (Pending, Sending | Cancelled | Expired | Held | Suppressed | Invalid) => true,
            (Deferred, Pending | Cancelled | Expired | Held) => true,
            (Sending, Pending | Deferred | Unknown | Rejected | Held | Invalid) => true,
            (Unknown, Pending | Held | Expired) => true,
            (Held, Pending | Cancelled | Rejected | Expired) => true,
            (Accepted, Delivered | Bounced) => true,
            (Pending | Sending | Deferred | Unknown | Held, Accepted | Delivered | Bounced) => true, // late evidence
            _ => false,
        }
    }
}

impl fmt::Display for State {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.word())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_and_words_read_back() {
        for state in State::ALL {
            assert_eq!(State::from_code(state.code()), Some(*state));
            assert_eq!(State::from_word(state.word()), Some(*state));
        }
        assert_eq!(State::ALL.len(), 13);
    }

    #[test]
    fn a_settled_delivery_moves_only_on_evidence() {
        for from in State::ALL.iter().filter(|state| state.is_settled()) {
            for to in State::ALL.iter().filter(|to| from.may_become(**to)) {
                assert_eq!(*from, State::Accepted, "{from} → {to}");
            }
        }
    }
}
