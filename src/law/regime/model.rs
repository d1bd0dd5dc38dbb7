//! A regime as the engine reads it.

use crate::incident::Territory;

/// A regime of breach notification.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Regime {
    /// What it is.
    pub name: String,
    /// Where it holds.
    pub territory: Territory,
    /// The rule files, or single duties, that encode it.
    pub encoded: Vec<String>,
    /// Why it is left out.
    pub left_out: Option<String>,
    /// The line of `regimes.toml`.
    pub line: usize,
}
