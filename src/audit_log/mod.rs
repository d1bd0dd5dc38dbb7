//! The hash-chained log, in a database of its own.
//!
//! A link between two entries is computed on floor 2 ([`crate::audit`]); here it is made lasting. Only one writer at
//! a time may extend the chain, the database refuses a second entry with the same predecessor, and triggers refuse
//! every change and deletion. None of this stops somebody who owns the database: that is what verification finds,
//! and what a head recorded elsewhere proves.

mod append;
mod open;
mod read;

pub use append::Appended;
pub use open::{AuditLog, AuditLogError};
pub use read::{Found, LoggedEntry};
