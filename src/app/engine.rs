//! What every use case needs, in one hand.

use std::path::PathBuf;
use std::sync::Arc;

use serde_json::Value;

use crate::audit::Deed;
use crate::audit_log::AuditLog;
use crate::inbound::Secrets;
use crate::law::Library;
use crate::notice::Catalogue;
use crate::personal::MasterKey;
use crate::store::{Store, StoreError};
use crate::time::Clock;

use super::{AppError, AppResult, Caller, Role};

/// What the organisation has settled about its work.
#[derive(Debug, Clone)]
pub struct HouseSettings {
    /// Where the recipient files lie that jobs name.
    pub recipients_folder: PathBuf,
    /// Whether letters can be sent: a folder for them is set.
    pub letters: bool,
    /// How many messages a second the relay takes at most; zero where no limit is set.
    pub per_second: u32,
    /// How long after the release attempts are made at most.
    pub give_up_after: chrono::Duration,
    /// What providers sign their callbacks with; empty if there are none.
    pub callback_secrets: Secrets,
    /// Whether callbacks may go to this machine, also without TLS.
    pub local_webhooks: bool,
}

/// The use cases' machines and knowledge. Cheap to clone.
#[derive(Clone)]
pub struct Engine {
    /// Where everything is kept.
    pub store: Store,
    /// The hash-chained log.
    pub audit: AuditLog,
    /// The law.
    pub library: Arc<Library>,
    /// The shipped templates.
    pub catalogue: Arc<Catalogue>,
    /// The time.
    pub clock: Arc<dyn Clock>,
    /// Seals the data keys of jobs.
    pub master: MasterKey,
    /// Settled by the organisation.
    pub house: HouseSettings,
}

impl Engine {
    /// A deed of `caller`, now.
    pub fn deed(&self, caller: &Caller, action: &'static str, subject: impl Into<String>, detail: Value) -> Deed {
        Deed { at: self.clock.now(), actor: caller.actor.clone(), action, subject: subject.into(), detail }
    }

    /// Lets a caller pass who has one of `roles`; a refusal is recorded.
    ///
    /// # Errors
    /// [`AppError::Forbidden`].
    pub async fn require(&self, caller: &Caller, roles: &[Role], what: &'static str) -> AppResult<()> {
        if caller.has(roles) {
            return Ok(());
        }
        let needed: Vec<&str> = roles.iter().map(|role| role.word()).collect();
        let deed = self.deed(caller, "access.refused", what, serde_json::json!({ "needed": needed }));
        self.store.record_deed(&deed).await?;
        Err(AppError::Forbidden(format!("{what} needs the role {}", needed.join(" or "))))
    }
}

impl From<StoreError> for AppError {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Conflict(what) => Self::Conflict(what.to_owned()),
            StoreError::Missing(what) => Self::Missing(what),
            StoreError::Unreachable(_) | StoreError::Busy(_) | StoreError::Full(_) => {
                Self::Unavailable { what: "the store", source: Box::new(error) }
            }
            other => Self::fault("the store", other),
        }
    }
}
