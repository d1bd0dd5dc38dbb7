//! Which regimes of the world the library knows of, and where each stands: `regimes.toml`. A regime without a rule
//! file is listed with the reason, so that silence is never taken for "no duty there".

pub(in crate::law) mod file;
mod model;
pub(in crate::law) mod read;

pub use model::Regime;
