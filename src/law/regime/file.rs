//! The shape of `regimes.toml`.

use schemars::JsonSchema;
use serde::Deserialize;

use crate::law::file::Tables;

/// `regimes.toml`.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub(in crate::law) struct RegimesFile {
    /// Version of this format: 1.
    #[schemars(range(min = 1, max = 1))]
    #[expect(dead_code, reason = "held against the schema")]
    pub schema: u32,
    /// The regimes.
    #[serde(default)]
    pub regime: Tables<RegimeFile>,
}

/// `[[regime]]`: one regime.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub(in crate::law) struct RegimeFile {
    /// What it is.
    pub name: String,
    /// Where it holds (ISO 3166, or a word for a group of countries).
    pub territory: String,
    /// The rule files or duties that encode it.
    #[serde(default)]
    pub encoded: Vec<String>,
    /// Why it is left out, in place of `encoded`.
    pub left_out: Option<String>,
}
