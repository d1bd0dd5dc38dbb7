//! Floor 6: what comes back after a relay has taken a notice, read and not yet believed.
//!
//! Delivery status notifications (RFC 3464) and feedback reports (RFC 5965), both in the envelope of RFC 6522; automatic
//! answers (RFC 3834) and people's answers, which are no failures; callbacks of providers and their signatures. Everybody
//! can send anything to a return path: what a report may change is decided by the seal of the tag that it carries.

mod event;
mod fields;
mod finding;
mod part;
mod read;
mod signature;
#[cfg(test)]
mod tests;

pub use event::{Event, read_events};
pub use finding::{Action, Finding};
pub use read::{Content, LONGEST, Returned, Unreadable, read};
pub use signature::{Secrets, SignedBody};
