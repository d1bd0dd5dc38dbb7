//! What other systems are told by callbacks: events, their envelope, signature, timing, and where they may go.
//!
//! Everything here is pure. An event names things by their identifiers and counts people; it names nobody.

mod address;
mod event;
mod schedule;
mod signature;
mod target;

pub use event::{Event, EventKind, UNNAMED_SOURCE};
pub use schedule::{LONGEST_PAUSE, next, rest};
pub use signature::{Secret, sign};
pub use target::{Target, TargetProblem};
