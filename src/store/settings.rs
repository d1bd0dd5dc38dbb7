//! Where the store is, and how many connections it may take.

use serde::{Deserialize, Serialize};

/// The section `store` of the configuration.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StoreSettings {
    /// `sqlite:PATH` or `postgres://…`; may carry a password and is never logged.
    pub url: String,
    /// The most connections of one process; PostgreSQL counts all, SQLite the readers beside its one writer.
    #[serde(default = "usual_connections")]
    pub max_connections: u32,
}

const fn usual_connections() -> u32 {
    16
}

impl StoreSettings {
    /// The settings for an address, with the usual number of connections.
    pub fn at(url: impl Into<String>) -> Self {
        Self { url: url.into(), max_connections: usual_connections() }
    }
}
