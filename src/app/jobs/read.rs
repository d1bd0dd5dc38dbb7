//! Jobs as they are asked about.

use crate::app::{AppError, AppResult, Caller, Engine};
use crate::id::{self, Id};
use crate::store::JobRow;

impl Engine {
    /// One job.
    ///
    /// # Errors
    /// [`AppError::Missing`], [`AppError::Forbidden`].
    pub async fn job(&self, caller: &Caller, job: Id<id::Job>) -> AppResult<JobRow> {
        self.require_reader(caller).await?;
        self.store.job(job).await?.ok_or(AppError::Missing("job"))
    }

    /// Jobs, newest first.
    ///
    /// # Errors
    /// [`AppError::Forbidden`], or the store is away.
    pub async fn jobs(&self, caller: &Caller, before: Option<Id<id::Job>>, limit: i64) -> AppResult<Vec<JobRow>> {
        self.require_reader(caller).await?;
        Ok(self.store.jobs(before, limit).await?)
    }

    /// The jobs of an incident.
    ///
    /// # Errors
    /// [`AppError::Forbidden`], or the store is away.
    pub async fn jobs_of_incident(&self, caller: &Caller, incident: Id<id::Incident>) -> AppResult<Vec<JobRow>> {
        self.require_reader(caller).await?;
        Ok(self.store.jobs_of_incident(incident).await?)
    }
}
