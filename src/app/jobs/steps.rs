//! The steps that a worker does for a job: import its file, assess its incident, plan its mailings.

use chrono::TimeDelta;
use serde_json::{Value, json};

use crate::app::recipients::Format;
use crate::app::{AppError, AppResult, Caller, Engine};
use crate::id::{self, Id};
use crate::problem::{Problem, Problems};
use crate::store::{self, JobRow, JobState, StoreError};

use super::import::{empty_list, hex};

/// A step that met a machine which was away is tried again after this.
const REST: TimeDelta = TimeDelta::seconds(15);

impl Engine {
    /// Does the present step of a job, if nobody else is at it. True if there was a step to do.
    ///
    /// A machine that is away gives the step back; anything else that goes wrong fails the job, with the reason
    /// kept where a person sees it.
    ///
    /// # Errors
    /// What the store says when the step can be neither finished nor given back.
    pub async fn run_job_step(&self, job: Id<id::Job>, worker: Id<id::Worker>) -> AppResult<bool> {
        let Some(row) = self.store.lease_job_step(job, worker, self.clock.now()).await? else { return Ok(false) };
        let basis = self.basis(&row).await?;
        let done = match row.state {
            JobState::Importing => self.import_file(&row).await,
            JobState::Assessing => self.assess_job(&row).await,
            JobState::Planning => self.plan_job(&row).await,
            _ => return Ok(false),
        };
        let (to, problem, detail) = match done {
            Ok((to, detail)) => (to, None, detail),
            Err(AppError::Unavailable { what, .. }) => {
                tracing::warn!(job = %job, what, "a step of a job waits for a machine that is away");
                self.store.release_job_step(job, worker, self.clock.now() + REST).await?;
                return Ok(true);
            }
            Err(error) => {
                let reason = error.to_string();
                (JobState::Failed, Some(reason.clone()), json!({ "reason": reason }))
            }
        };
        let action = action_of(row.state, to);
        let deed = self.deed(&Caller::engine(), action, job.to_string(), detail);
        match self.store.finish_job_step(job, worker, row.state, to, problem.as_deref(), &deed).await {
            Ok(()) => {}
            Err(StoreError::Conflict(_)) => return Ok(true), // taken from us: the step is done anew by its next holder
            Err(error) => return Err(error.into()),
        }
        if row.state == JobState::Planning && to != JobState::Failed && self.basis(&row).await? != basis {
            // an approval or a fact came while the plan was made; whoever brought it saw no finished plan to reopen
            self.back_to_planning(&Caller::engine(), &JobRow { state: to, ..row }).await?;
            return Ok(true);
        }
        if to == JobState::Planned && row.auto_release {
            self.release_unblocked(&row).await?;
        }
        Ok(true)
    }

    async fn import_file(&self, job: &JobRow) -> AppResult<(JobState, Value)> {
        let (Some(name), Some(format)) = (&job.recipients_ref, job.recipients_format) else {
            return Err(AppError::Missing("recipient file"));
        };
        let path = self.house.recipients_folder.join(name);
        let file = tokio::fs::File::open(&path).await.map_err(|_| {
            let found = format!("the file {name} cannot be read in the recipients folder");
            Problems(vec![Problem::at("/recipients/file", found, "a file that the workers can read")])
        })?;
        let digest = self.import(job, read_as(format), file).await?;
        if job.recipients_digest.as_ref().is_some_and(|promised| *promised != digest) {
            self.store.clear_import(job.job_no, self.clock.now()).await?;
            let found = format!("the file {name} is not the one that was promised: its SHA-256 is {}", hex(&digest));
            return Err(Problems(vec![Problem::at("/recipients/sha256", found, "the promised value")]).into());
        }
        let tally = self.tally(job.job_id).await?;
        if tally.stored == 0 {
            return Err(empty_list(tally).into());
        }
        let detail =
            json!({ "stored": tally.stored, "bad": tally.bad, "duplicate": tally.duplicate, "sha256": hex(&digest) });
        Ok((JobState::Assessing, detail))
    }
}

const fn read_as(format: store::Format) -> Format {
    match format {
        store::Format::Csv => Format::Csv,
        store::Format::Ndjson => Format::Ndjson,
    }
}

const fn action_of(from: JobState, to: JobState) -> &'static str {
    match (from, to) {
        (_, JobState::Failed) => "job.failed",
        (JobState::Importing, _) => "job.recipients-imported",
        (JobState::Assessing, _) => "incident.assessed",
        _ => "job.planned",
    }
}
