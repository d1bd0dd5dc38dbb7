//! What tasks share about a relay: its limits, its breaker, and the guard against storms of refusals.

mod breaker;
mod carrier;
mod guard;
mod limits;
mod relays;

pub use carrier::{Carried, Carrier};
pub use relays::{RelayError, Relays};
