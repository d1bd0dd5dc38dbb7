//! Jobs: accepted once for each key, in one transaction with their incident.

use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::audit_outbox::record;
use super::dispatch::Tx;
use super::{Format, JobState, Source, Store, StoreError};
use crate::audit::Deed;
use crate::id::{self, Id};

/// The columns of a [`JobRow`].
macro_rules! job_columns {
    () => {
        "job_id, job_no, idempotency_key, body_hash, source, state, problem, incident_id, recipients_ref, \
         recipients_format, recipients_digest, import_row, total, bad, duplicate, fallback_locale, auto_release, \
         sealed_key, notice_facts, drill, created_at, updated_at, step_worker, publish_after, published_at"
    };
}

statements! {
    // the unique key decides who of two equal requests is first: the second waits here for the first one's commit
    INSERT = "insert into job (job_id, idempotency_key, body_hash, body, source, state, incident_id, recipients_ref,
            recipients_format, recipients_digest, fallback_locale, auto_release, sealed_key, notice_facts, drill,
            created_at, updated_at, publish_after)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $16, $16)
        on conflict (idempotency_key) do nothing";
    INSERT_INCIDENT = "insert into incident (incident_id, reference, title, drill, revision, facts, created_at, updated_at)
        values ($1, $2, $3, $4, 1, $5, $6, $6) on conflict (reference) do nothing";
    INSERT_REVISION = "insert into incident_revision (incident_id, revision, facts, actor, reason, at)
        values ($1, 1, $2, $3, $4, $5)";
    INCIDENT_OF_REFERENCE = "select incident_id from incident where reference = $1";
    BY_ID = ("select ", job_columns!(), " from job where job_id = $1");
    BY_NO = ("select ", job_columns!(), " from job where job_no = $1");
    BY_KEY = ("select ", job_columns!(), " from job where idempotency_key = $1");
    PAGE = ("select ", job_columns!(), " from job where job_id < $1 order by job_id desc limit $2");
    OF_INCIDENT = ("select ", job_columns!(), " from job where incident_id = $1 order by job_no");
    IN_STATE = ("select ", job_columns!(), " from job where state = $1 order by job_no");
    BODY = "select body from job where job_id = $1";
}

/// A job to be accepted. Its time of creation is that of the deed.
#[derive(Debug, Clone)]
pub struct NewJob {
    /// Its identifier, fresh.
    pub job_id: Id<id::Job>,
    /// The caller's key: the same key with the same body is the same job.
    pub idempotency_key: String,
    /// SHA-256 of the body.
    pub body_hash: Vec<u8>,
    /// The exact JSON, without recipients.
    pub body: String,
    /// How it came.
    pub source: Source,
    /// Where it begins: `AwaitingRecipients` or `Importing`.
    pub state: JobState,
    /// What happened.
    pub incident: NewIncident,
    /// The name of the list, relative to the folder of recipients.
    pub recipients_ref: Option<String>,
    /// How the list is written.
    pub recipients_format: Option<Format>,
    /// SHA-256 that the list must have.
    pub recipients_digest: Option<Vec<u8>>,
    /// The language of last resort.
    pub fallback_locale: Option<String>,
    /// Whether mailings without blockers are released without a person.
    pub auto_release: bool,
    /// The data key of the job, sealed under the master key.
    pub sealed_key: Vec<u8>,
    /// What the notices say about the organisation, as JSON.
    pub notice_facts: String,
    /// Whether nothing may leave the house.
    pub drill: bool,
}

/// An incident to be opened with a job.
#[derive(Debug, Clone)]
pub struct NewIncident {
    /// Its identifier, fresh.
    pub incident_id: Id<id::Incident>,
    /// The organisation's own name for it, unique.
    pub reference: String,
    /// A line that says what happened.
    pub title: String,
    /// Whether it is an exercise.
    pub drill: bool,
    /// The facts, as JSON.
    pub facts: String,
}

/// A job as it is stored, without its body.
#[derive(Debug, Clone, PartialEq, sqlx::FromRow)]
pub struct JobRow {
    /// Its identifier.
    pub job_id: Id<id::Job>,
    /// Its number within this store; part of the key of recipients.
    pub job_no: i64,
    /// The caller's key.
    pub idempotency_key: String,
    /// SHA-256 of the body.
    pub body_hash: Vec<u8>,
    /// How it came.
    pub source: Source,
    /// How far it is.
    pub state: JobState,
    /// Why it failed, for people; no personal values.
    pub problem: Option<String>,
    /// Its incident.
    pub incident_id: Id<id::Incident>,
    /// The name of the list.
    pub recipients_ref: Option<String>,
    /// How the list is written.
    pub recipients_format: Option<Format>,
    /// SHA-256 of the list.
    pub recipients_digest: Option<Vec<u8>>,
    /// The last row of the list that is done with; zero before the first.
    pub import_row: i64,
    /// Recipients that are stored.
    pub total: i64,
    /// Rows that could not be used.
    pub bad: i64,
    /// Rows whose person stood in the list before.
    pub duplicate: i64,
    /// The language of last resort.
    pub fallback_locale: Option<String>,
    /// Whether mailings without blockers are released without a person.
    pub auto_release: bool,
    /// The sealed data key.
    pub sealed_key: Vec<u8>,
    /// What the notices say about the organisation, as JSON.
    pub notice_facts: String,
    /// Whether nothing may leave the house.
    pub drill: bool,
    /// When it was accepted.
    pub created_at: DateTime<Utc>,
    /// When it last changed.
    pub updated_at: DateTime<Utc>,
    /// The worker that is at the present step.
    pub step_worker: Option<Id<id::Worker>>,
    /// When a ticket for the present step may be published.
    pub publish_after: DateTime<Utc>,
    /// When a ticket was last published.
    pub published_at: Option<DateTime<Utc>>,
}

/// What became of a request to accept a job.
#[derive(Debug, Clone, PartialEq)]
pub enum Accepted {
    /// It is new.
    New(JobRow),
    /// The same key and the same body came before.
    Same(JobRow),
    /// The same key came before with another body.
    OtherBody,
    /// Another job has opened an incident of this reference.
    ReferenceTaken(Id<id::Incident>),
}

impl Store {
    /// Accepts a job with its incident and the incident's first revision.
    ///
    /// # Errors
    /// What the database says.
    pub async fn accept_job(&self, job: &NewJob, deed: &Deed) -> Result<Accepted, StoreError> {
        let mut tx = self.begin().await?;
        if insert(&mut tx, job, deed.at).await? == 0 {
            let known = fetch!(one: JobRow, &mut tx, BY_KEY, &job.idempotency_key)?;
            let same = known.body_hash == job.body_hash;
            return Ok(if same { Accepted::Same(known) } else { Accepted::OtherBody });
        }
        let incident = &job.incident;
        let opened = exec!(
            &mut tx,
            INSERT_INCIDENT,
            incident.incident_id,
            &incident.reference,
            &incident.title,
            incident.drill,
            &incident.facts,
            deed.at,
        )?;
        if opened == 0 {
            let (taken,) = fetch!(one: (Id<id::Incident>,), &mut tx, INCIDENT_OF_REFERENCE, &incident.reference)?;
            return Ok(Accepted::ReferenceTaken(taken)); // dropped without a commit
        }
        exec!(
            &mut tx,
            INSERT_REVISION,
            incident.incident_id,
            &incident.facts,
            deed.actor.to_text(),
            "opened with the job",
            deed.at,
        )?;
        record(&mut tx, deed).await?;
        let row = fetch!(one: JobRow, &mut tx, BY_ID, job.job_id)?;
        tx.commit().await?;
        Ok(Accepted::New(row))
    }

    /// The job of an identifier.
    ///
    /// # Errors
    /// What the database says.
    pub async fn job(&self, job: Id<id::Job>) -> Result<Option<JobRow>, StoreError> {
        fetch!(maybe: JobRow, &mut self.read().await?, BY_ID, job)
    }

    /// The job of a number.
    ///
    /// # Errors
    /// What the database says.
    pub async fn job_by_no(&self, job_no: i64) -> Result<Option<JobRow>, StoreError> {
        fetch!(maybe: JobRow, &mut self.read().await?, BY_NO, job_no)
    }

    /// The jobs in a state, the oldest first.
    ///
    /// # Errors
    /// What the database says.
    pub async fn jobs_in(&self, state: JobState) -> Result<Vec<JobRow>, StoreError> {
        fetch!(all: JobRow, &mut self.read().await?, IN_STATE, state)
    }

    /// The jobs of an incident, the oldest first.
    ///
    /// # Errors
    /// What the database says.
    pub async fn jobs_of_incident(&self, incident: Id<id::Incident>) -> Result<Vec<JobRow>, StoreError> {
        fetch!(all: JobRow, &mut self.read().await?, OF_INCIDENT, incident)
    }

    /// Jobs, the newest first, from the one after `after`.
    ///
    /// # Errors
    /// What the database says.
    pub async fn jobs(&self, after: Option<Id<id::Job>>, limit: i64) -> Result<Vec<JobRow>, StoreError> {
        fetch!(all: JobRow, &mut self.read().await?, PAGE, after.map_or(Uuid::max(), |id| id.uuid()), limit)
    }

    /// The exact body of a job.
    ///
    /// # Errors
    /// [`StoreError::Missing`] if there is no such job.
    pub async fn job_body(&self, job: Id<id::Job>) -> Result<String, StoreError> {
        let found = fetch!(maybe: (String,), &mut self.read().await?, BODY, job)?;
        found.map(|(body,)| body).ok_or(StoreError::Missing("job"))
    }
}

async fn insert(tx: &mut Tx, job: &NewJob, at: DateTime<Utc>) -> Result<u64, StoreError> {
    exec!(
        tx,
        INSERT,
        job.job_id,
        &job.idempotency_key,
        &job.body_hash,
        &job.body,
        job.source,
        job.state,
        job.incident.incident_id,
        &job.recipients_ref,
        job.recipients_format,
        &job.recipients_digest,
        &job.fallback_locale,
        job.auto_release,
        &job.sealed_key,
        &job.notice_facts,
        job.drill,
        at,
    )
}
