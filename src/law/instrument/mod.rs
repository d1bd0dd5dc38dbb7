//! Legal instruments: their shape in TOML, and as checked values.

pub(in crate::law) mod file;
pub(in crate::law) mod gaps;
mod model;
pub(in crate::law) mod read;

pub use model::*;
