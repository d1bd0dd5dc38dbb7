//! Whether the machines that requests need are there.

use super::Engine;
use crate::store::Schema;

impl Engine {
    /// The machines that do not answer, or are not ready for this version of the program.
    pub async fn machines_away(&self) -> Vec<&'static str> {
        let mut away = Vec::new();
        match self.store.schema().await {
            Ok(Schema::Current) => {}
            Ok(_) => away.push("the store's schema"),
            Err(error) => {
                tracing::warn!(error = %error, "the store does not answer");
                away.push("the store");
            }
        }
        if let Err(error) = self.audit.head().await {
            tracing::warn!(error = %error, "the audit log does not answer");
            away.push("the audit log");
        }
        away
    }
}
