//! The audit log as a use case: deeds are moved into it, read, verified.

use crate::audit::Hash;
use crate::audit_log::{AuditLogError, Found, LoggedEntry};

use super::{AppError, AppResult, Caller, Engine, Role};

/// Deeds that are moved at once.
const BATCH: i64 = 500;

impl Engine {
    /// Moves waiting deeds from the store's outbox into the chained log; gives how many were moved. A crash in
    /// between moves some again, which the log passes over by their identifiers.
    ///
    /// # Errors
    /// When a database is away; the deeds wait.
    pub async fn drain_deeds(&self) -> AppResult<usize> {
        let mut moved = 0;
        loop {
            let waiting = self.store.undrained(BATCH).await?;
            if waiting.is_empty() {
                return Ok(moved);
            }
            let deeds: Vec<_> = waiting.iter().map(|row| (row.deed_id, row.body.clone())).collect();
            self.audit.append(&deeds).await?;
            let ids: Vec<_> = waiting.iter().map(|row| row.deed_id).collect();
            self.store.drained(&ids).await?;
            moved += ids.len();
        }
    }

    /// The head of the log.
    ///
    /// # Errors
    /// [`AppError::Forbidden`], or a database is away.
    pub async fn audit_head(&self, caller: &Caller) -> AppResult<(i64, Hash)> {
        self.require(caller, &[Role::Auditor, Role::Viewer, Role::Machine], "reading the audit head").await?;
        Ok(self.audit.head().await?)
    }

    /// Entries before `before`, newest first.
    ///
    /// # Errors
    /// [`AppError::Forbidden`], or a database is away.
    pub async fn audit_entries(&self, caller: &Caller, before: i64, limit: i64) -> AppResult<Vec<LoggedEntry>> {
        self.require(caller, &[Role::Auditor], "reading the audit log").await?;
        self.drain_deeds().await?;
        let after = before.saturating_sub(1).min(self.audit.head().await?.0).saturating_sub(limit).max(0);
        let mut page = self.audit.entries(after, limit).await?;
        page.retain(|logged| logged.entry.seq < before);
        page.reverse();
        Ok(page)
    }

    /// Verifies the whole log, after moving what waits.
    ///
    /// # Errors
    /// [`AppError::Forbidden`], or a database is away; a broken chain is a finding, not an error.
    pub async fn verify_audit(&self, caller: &Caller, recorded: Option<(i64, Hash)>) -> AppResult<Found> {
        self.require(caller, &[Role::Auditor], "verifying the audit log").await?;
        self.drain_deeds().await?;
        Ok(self.audit.verify(recorded).await?)
    }
}

impl From<AuditLogError> for AppError {
    fn from(error: AuditLogError) -> Self {
        match error {
            AuditLogError::Unreachable(_) => Self::Unavailable { what: "the audit log", source: Box::new(error) },
            other => Self::fault("the audit log", other),
        }
    }
}
