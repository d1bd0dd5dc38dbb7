//! Planning: which people get which approved bytes, by which lawful way, and what stands in the way.

mod choose;
mod lawful;
mod model;
#[cfg(test)]
mod tests;

pub use choose::{Approved, Desk, plan};
pub use model::{Fallback, Group, LawfulWay, ObligationView, PlannedMailing, Reach, Way};
