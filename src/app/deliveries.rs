//! Deliveries as they are asked about: by mailing, by person, by failure.

use super::jobs::bad_row_name;
use super::{AppError, AppResult, Caller, Engine, Role};
use crate::delivery::{State, sealed_row};
use crate::id::{self, Id};
use crate::store::{
    AttemptRow, CounterCheck, DeliveryRow, ProblemKind, RowProblemRow, StateCount, TerritoryCount, UnreachedRow,
};

/// A row of a list that could not be used, opened for the organisation to mend.
#[derive(Debug, Clone)]
pub struct OpenedRow {
    /// The number of the row.
    pub row_no: i64,
    /// Unusable, or there before.
    pub kind: ProblemKind,
    /// What is wrong, as JSON.
    pub problems: String,
    /// The row as it came.
    pub text: crate::personal::Personal<String>,
}

impl Engine {
    /// Counts by state of one mailing.
    ///
    /// # Errors
    /// [`AppError::Missing`], [`AppError::Forbidden`].
    pub async fn mailing_counts(&self, caller: &Caller, mailing: Id<id::Mailing>) -> AppResult<Vec<StateCount>> {
        let row = self.mailing(caller, mailing).await?;
        Ok(self.store.counts(row.mailing_no).await?)
    }

    /// Counts by territory and state of one job.
    ///
    /// # Errors
    /// [`AppError::Missing`], [`AppError::Forbidden`].
    pub async fn job_counts(&self, caller: &Caller, job: Id<id::Job>) -> AppResult<Vec<TerritoryCount>> {
        let row = self.job(caller, job).await?;
        Ok(self.store.counts_by_territory(row.job_no).await?)
    }

    /// Holds the counters of a mailing against its rows.
    ///
    /// # Errors
    /// [`AppError::Missing`], [`AppError::Forbidden`].
    pub async fn check_counters(&self, caller: &Caller, mailing: Id<id::Mailing>) -> AppResult<CounterCheck> {
        let row = self.mailing(caller, mailing).await?;
        Ok(self.store.verify_counters(row.mailing_no).await?)
    }

    /// Deliveries of a mailing, from the one after `after`; pseudonymous.
    ///
    /// # Errors
    /// [`AppError::Missing`], [`AppError::Forbidden`].
    pub async fn deliveries(
        &self,
        caller: &Caller,
        mailing: Id<id::Mailing>,
        states: &[State],
        after: i64,
        limit: i64,
    ) -> AppResult<Vec<DeliveryRow>> {
        let row = self.mailing(caller, mailing).await?;
        Ok(self.store.deliveries(row.mailing_no, states, after, limit).await?)
    }

    /// People of a job who were not reached, with the reason, from the one after `after`.
    ///
    /// # Errors
    /// [`AppError::Missing`], [`AppError::Forbidden`].
    pub async fn unreached(
        &self,
        caller: &Caller,
        job: Id<id::Job>,
        after: (i64, i64),
        limit: i64,
    ) -> AppResult<Vec<UnreachedRow>> {
        let row = self.job(caller, job).await?;
        Ok(self.store.unreached(row.job_no, after, limit).await?)
    }

    /// Every attempt towards one person of a job.
    ///
    /// # Errors
    /// [`AppError::Missing`], [`AppError::Forbidden`].
    pub async fn history(&self, caller: &Caller, job: Id<id::Job>, seq: i64) -> AppResult<Vec<AttemptRow>> {
        let row = self.job(caller, job).await?;
        Ok(self.store.history(row.job_no, seq).await?)
    }

    /// Rows of a job's list that could not be used, opened; who looked is recorded.
    ///
    /// # Errors
    /// [`AppError::Missing`], [`AppError::Forbidden`].
    pub async fn bad_rows(
        &self,
        caller: &Caller,
        job: Id<id::Job>,
        after: i64,
        limit: i64,
    ) -> AppResult<Vec<OpenedRow>> {
        self.require(caller, &[Role::Operator, Role::Machine], "opening rows of a recipient list").await?;
        let row = self.store.job(job).await?.ok_or(AppError::Missing("job"))?;
        let key = self.data_key(&row)?;
        let rows = self.store.row_problems(row.job_no, after, limit).await?;
        let detail = serde_json::json!({ "after": after, "rows": rows.len() });
        self.store.record_deed(&self.deed(caller, "job.bad-rows-read", job.to_string(), detail)).await?;
        rows.into_iter().map(|one| open(row.job_no, &key, one)).collect()
    }
}

fn open(job_no: i64, key: &crate::personal::DataKey, row: RowProblemRow) -> AppResult<OpenedRow> {
    let name = match row.kind {
        ProblemKind::Invalid => bad_row_name(job_no, row.row_no),
        ProblemKind::Duplicate => sealed_row(job_no, row.row_no),
    };
    let plain = key.open(&name, &row.sealed_row).map_err(|error| AppError::fault("opening a row", error))?;
    let text = crate::personal::Personal::new(String::from_utf8_lossy(&plain).into_owned());
    Ok(OpenedRow { row_no: row.row_no, kind: row.kind, problems: row.problems, text })
}
