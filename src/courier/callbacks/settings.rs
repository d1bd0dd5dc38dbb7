//! What an operator may set about callbacks, and what tests shorten.

use std::path::PathBuf;
use std::time::Duration;

use crate::callback::UNNAMED_SOURCE;

/// Settings of the callbacks of one process.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CallbackSettings {
    /// The `source` of every event: the address of this installation, or a URN.
    pub source: String,
    /// Whether endpoints on this machine may be spoken to, also without TLS.
    pub allow_local: bool,
    /// PEM file of further authorities to trust; `None` for those of the machine alone.
    pub ca_file: Option<PathBuf>,
    /// How long one attempt may take, from the look-up of the name to the status line.
    pub timeout: Duration,
    /// How often events are looked for that are due.
    pub look_every: Duration,
}

impl Default for CallbackSettings {
    fn default() -> Self {
        Self {
            source: UNNAMED_SOURCE.to_owned(),
            allow_local: false,
            ca_file: None,
            timeout: Duration::from_secs(15),
            look_every: Duration::from_secs(1),
        }
    }
}
