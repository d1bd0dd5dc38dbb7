//! Rows of a list that could not be used, as everyone may see them: what is wrong, without the row.

use super::{AppError, AppResult, Caller, Engine};
use crate::id::{self, Id};
use crate::store::ProblemKind;

/// A row that could not be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RowProblem {
    /// The number of the row.
    pub row_no: i64,
    /// Unusable, or there before.
    pub kind: ProblemKind,
    /// What is wrong, as JSON; no personal values.
    pub problems: String,
}

impl Engine {
    /// Rows of a job's list that could not be used, unopened, from the one after `after`.
    ///
    /// # Errors
    /// [`AppError::Missing`], [`AppError::Forbidden`].
    pub async fn row_problems(
        &self,
        caller: &Caller,
        job: Id<id::Job>,
        after: i64,
        limit: i64,
    ) -> AppResult<Vec<RowProblem>> {
        self.require_reader(caller).await?;
        let row = self.store.job(job).await?.ok_or(AppError::Missing("job"))?;
        let rows = self.store.row_problems(row.job_no, after, limit).await?;
        Ok(rows
            .into_iter()
            .map(|row| RowProblem { row_no: row.row_no, kind: row.kind, problems: row.problems })
            .collect())
    }
}
