//! What tasks and workers share about a relay: its limits, its breaker, and the guard against storms of refusals.

mod breaker;
mod carrier;
mod choice;
mod desk;
mod domains;
mod guard;
mod lease;
mod limits;
mod one;
mod pace;
mod relays;
mod seats;

pub use carrier::{Carried, Carrier, Leave};
pub(in crate::courier) use desk::agree;
pub(in crate::courier) use lease::renew;
pub use relays::{RelayError, Relays};
