//! Calendars, registers of authorities, sign-offs: their shape in TOML, and as checked values.

pub(in crate::law) mod file;
mod model;
pub(in crate::law) mod read;

pub use model::*;
