//! The steps of a job: one worker at a time, and never past a state that somebody else has set.

use chrono::{DateTime, Duration, Utc};

use super::audit_outbox::record;
use super::events::tell_of_job;
use super::workers::must_live;
use super::{JobRow, JobState, Store, StoreError};
use crate::audit::Deed;
use crate::id::{self, Id};

/// A ticket for a step that nobody took in this time is published again.
const REPUBLISH: Duration = Duration::seconds(60);

statements! {
    LEASE = ("update job set step_worker = $2, updated_at = $3
        where job_id = $1 and step_worker is null and state in ('importing', 'assessing', 'planning') returning ",
        job_columns!());
    FINISH = "update job set state = $4, problem = $5, step_worker = null, publish_after = $6, published_at = null, updated_at = $6
        where job_id = $1 and step_worker = $2 and state = $3";
    RELEASE = "update job set step_worker = null, publish_after = $3 where job_id = $1 and step_worker = $2";
    MOVE = "update job set state = $3, problem = $4, step_worker = null, publish_after = $5, published_at = null, updated_at = $5
        where job_id = $1 and state = $2";
    DUE = "select job_id from job where publish_after <= $1 and state in ('importing', 'assessing', 'planning')
        and step_worker is null order by publish_after limit $2";
    PUBLISHED = "update job set published_at = $2, publish_after = $3 where job_id = $1 and step_worker is null";
    END_IMPORT = "update job set recipients_digest = $3 where job_id = $1 and state = $2";
}

impl Store {
    /// Takes the present step of a job for a worker; `None` if there is none to take.
    ///
    /// # Errors
    /// [`StoreError::WorkerGone`] if the worker was declared dead.
    pub async fn lease_job_step(
        &self,
        job: Id<id::Job>,
        worker: Id<id::Worker>,
        now: DateTime<Utc>,
    ) -> Result<Option<JobRow>, StoreError> {
        let mut tx = self.begin().await?;
        must_live(&mut tx, worker).await?;
        let leased = fetch!(maybe: JobRow, &mut tx, LEASE, job, worker, now)?;
        tx.commit().await?;
        Ok(leased)
    }

    /// Ends the step `from` of a job and says what comes next.
    ///
    /// # Errors
    /// [`StoreError::Conflict`] if the worker does not hold this step any more.
    pub async fn finish_job_step(
        &self,
        job: Id<id::Job>,
        worker: Id<id::Worker>,
        from: JobState,
        to: JobState,
        problem: Option<&str>,
        deed: &Deed,
    ) -> Result<(), StoreError> {
        let mut tx = self.begin().await?;
        if exec!(&mut tx, FINISH, job, worker, from, to, problem, deed.at)? == 0 {
            return Err(StoreError::Conflict("the step of the job is not this worker's any more"));
        }
        tell_of_job(&mut tx, job, from, to, deed.at).await?;
        record(&mut tx, deed).await?;
        tx.commit().await
    }

    /// Gives a step back undone, to be tried again from `publish_after` on.
    ///
    /// # Errors
    /// What the database says.
    pub async fn release_job_step(
        &self,
        job: Id<id::Job>,
        worker: Id<id::Worker>,
        publish_after: DateTime<Utc>,
    ) -> Result<(), StoreError> {
        let mut tx = self.begin().await?;
        exec!(&mut tx, RELEASE, job, worker, publish_after)?;
        tx.commit().await
    }

    /// Moves a job from a state to another by somebody's decision, taking the present step from whoever is at it.
    ///
    /// # Errors
    /// [`StoreError::Conflict`] if the job is not in the state `from`.
    pub async fn move_job(
        &self,
        job: Id<id::Job>,
        from: JobState,
        to: JobState,
        problem: Option<&str>,
        deed: &Deed,
    ) -> Result<(), StoreError> {
        let mut tx = self.begin().await?;
        if exec!(&mut tx, MOVE, job, from, to, problem, deed.at)? == 0 {
            return Err(StoreError::Conflict("the job is in another state"));
        }
        tell_of_job(&mut tx, job, from, to, deed.at).await?;
        record(&mut tx, deed).await?;
        tx.commit().await
    }

    /// Ends an upload: remembers the digest of the list and moves the job on.
    ///
    /// # Errors
    /// [`StoreError::Conflict`] if the job does not wait for recipients.
    pub async fn end_upload(
        &self,
        job: Id<id::Job>,
        digest: &[u8],
        to: JobState,
        deed: &Deed,
    ) -> Result<(), StoreError> {
        let mut tx = self.begin().await?;
        if exec!(&mut tx, END_IMPORT, job, JobState::AwaitingRecipients, digest)? == 0 {
            return Err(StoreError::Conflict("the job does not wait for recipients"));
        }
        exec!(&mut tx, MOVE, job, JobState::AwaitingRecipients, to, None::<String>, deed.at)?;
        record(&mut tx, deed).await?;
        tx.commit().await
    }

    /// Jobs whose present step waits for a ticket.
    ///
    /// # Errors
    /// What the database says.
    pub async fn due_job_steps(&self, now: DateTime<Utc>, limit: i64) -> Result<Vec<Id<id::Job>>, StoreError> {
        let due = fetch!(all: (Id<id::Job>,), &mut self.read().await?, DUE, now, limit)?;
        Ok(due.into_iter().map(|(job,)| job).collect())
    }

    /// Remembers that a ticket for the step was published; a minute later it is due again unless somebody took it.
    ///
    /// # Errors
    /// What the database says.
    pub async fn mark_job_published(&self, job: Id<id::Job>, now: DateTime<Utc>) -> Result<(), StoreError> {
        let mut tx = self.begin().await?;
        exec!(&mut tx, PUBLISHED, job, now, now + REPUBLISH)?;
        tx.commit().await
    }
}
