//! Mailings: shown, released, paused, resumed and cancelled.

use chrono::{DateTime, Utc};
use serde_json::{Map, Value};

use super::audit_outbox::record;
use super::complete::complete_job;
use super::events::tell_of_mailing;
use super::{Addressee, MailingState, OnUnknown, Store, StoreError, Way};
use crate::audit::Deed;
use crate::callback::EventKind;
use crate::id::{self, Id};

/// The columns of a [`MailingRow`].
macro_rules! mailing_columns {
    () => {
        "mailing_id, mailing_no, job_no, incident_id, territory, locale, class, addressee, channel, lane, digest, template_name, \
         chain, duties, blockers, warnings, state, strict_due, lenient_due, give_up_at, on_unknown, total, released_by, \
         released_at, completed_at, materialised_at, fallback, after, created_at, updated_at"
    };
}

statements! {
    BY_ID = ("select ", mailing_columns!(), " from mailing where mailing_id = $1");
    BY_NO = ("select ", mailing_columns!(), " from mailing where mailing_no = $1");
    ALL = ("select ", mailing_columns!(), " from mailing where mailing_no > $1 order by mailing_no limit $2");
    OF_JOB = ("select ", mailing_columns!(),
        " from mailing where job_no = $3 and mailing_no > $1 order by mailing_no limit $2");
    OF_INCIDENT = ("select ", mailing_columns!(),
        " from mailing where incident_id = $3 and mailing_no > $1 order by mailing_no limit $2");
    RELEASE = ("update mailing set state = 'released', released_by = $2, released_at = $3, give_up_at = $4, updated_at = $3
        where mailing_id = $1 and state = 'planned' returning ", mailing_columns!());
    BY_CODE = ("select ", mailing_columns!(), " from mailing where code_mac = $1 and released_at is not null");
    JOB_RELEASED = "update job set state = 'released', updated_at = $2 where job_no = $1 and state = 'planned'";
    PAUSE = ("update mailing set state = 'paused', updated_at = $2
        where mailing_id = $1 and state in ('released', 'running') returning ", mailing_columns!());
    // one that was paused before it had deliveries goes back to where it was
    RESUME = ("update mailing set updated_at = $2, state = case when materialised_seq > 0 or materialised_at is not null
            then 'running' else 'released' end
        where mailing_id = $1 and state = 'paused' returning ", mailing_columns!());
    CANCEL = ("update mailing set state = 'cancelled', updated_at = $2
        where mailing_id = $1 and state in ('planned', 'blocked', 'released', 'running', 'paused') returning ",
        mailing_columns!());
}

/// A mailing.
#[derive(Debug, Clone, PartialEq, sqlx::FromRow)]
pub struct MailingRow {
    /// Its identifier.
    pub mailing_id: Id<id::Mailing>,
    /// Its number within this store; part of the key of deliveries.
    pub mailing_no: i64,
    /// Its job.
    pub job_no: i64,
    /// Its incident.
    pub incident_id: Id<id::Incident>,
    /// Residence of its recipients.
    pub territory: String,
    /// The language that they want.
    pub locale: String,
    /// The way on which they can be reached: with job, territory and language this says who they are.
    pub class: Way,
    /// Whom the notices speak to.
    pub addressee: Addressee,
    /// The way on which the mailing goes.
    pub channel: Way,
    /// The lane of priority.
    pub lane: i16,
    /// The approved bytes.
    pub digest: Option<String>,
    /// The name of the template.
    pub template_name: Option<String>,
    /// The languages tried and why, as the plan has it.
    pub chain: Value,
    /// The duties served.
    pub duties: Value,
    /// Why it cannot be released.
    pub blockers: Value,
    /// What a releaser should know.
    pub warnings: Value,
    /// How far it is.
    pub state: MailingState,
    /// Due by the strict reading.
    pub strict_due: Option<DateTime<Utc>>,
    /// Due by the lenient reading.
    pub lenient_due: Option<DateTime<Utc>>,
    /// When what is not settled expires.
    pub give_up_at: Option<DateTime<Utc>>,
    /// What becomes of unknown outcomes.
    pub on_unknown: OnUnknown,
    /// How many recipients.
    pub total: i64,
    /// Who released it.
    pub released_by: Option<String>,
    /// When it was released.
    pub released_at: Option<DateTime<Utc>>,
    /// When every delivery was settled.
    pub completed_at: Option<DateTime<Utc>>,
    /// When every recipient had a delivery.
    pub materialised_at: Option<DateTime<Utc>>,
    /// What the plan provides for those whom this way fails: another way, or the reason why there is none.
    pub fallback: Option<Value>,
    /// The mailing whose failures it takes over.
    pub after: Option<Id<id::Mailing>>,
    /// When it was planned.
    pub created_at: DateTime<Utc>,
    /// When it last changed.
    pub updated_at: DateTime<Utc>,
}

/// Which mailings to list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Listed {
    /// Every one.
    All,
    /// Those of a job, by its number.
    Job(i64),
    /// Those of an incident.
    Incident(Id<id::Incident>),
}

impl Store {
    /// The mailing of an identifier.
    ///
    /// # Errors
    /// What the database says.
    pub async fn mailing(&self, mailing: Id<id::Mailing>) -> Result<Option<MailingRow>, StoreError> {
        fetch!(maybe: MailingRow, &mut self.read().await?, BY_ID, mailing)
    }

    /// The mailing of a number.
    ///
    /// # Errors
    /// What the database says.
    pub async fn mailing_by_no(&self, mailing_no: i64) -> Result<Option<MailingRow>, StoreError> {
        fetch!(maybe: MailingRow, &mut self.read().await?, BY_NO, mailing_no)
    }

    /// The released mailing whose notices carry the code of this keyed digest.
    ///
    /// # Errors
    /// What the database says.
    pub async fn mailing_by_code(&self, code_mac: &[u8]) -> Result<Option<MailingRow>, StoreError> {
        fetch!(maybe: MailingRow, &mut self.read().await?, BY_CODE, code_mac)
    }

    /// Mailings by their numbers, from the one after `after_no` (zero for the first).
    ///
    /// # Errors
    /// What the database says.
    pub async fn mailings(&self, which: Listed, after_no: i64, limit: i64) -> Result<Vec<MailingRow>, StoreError> {
        let mut at = self.read().await?;
        match which {
            Listed::All => fetch!(all: MailingRow, &mut at, ALL, after_no, limit),
            Listed::Job(job_no) => fetch!(all: MailingRow, &mut at, OF_JOB, after_no, limit, job_no),
            Listed::Incident(incident) => fetch!(all: MailingRow, &mut at, OF_INCIDENT, after_no, limit, incident),
        }
    }

    /// Releases mailings, all or none, in the name of the deed's actor and at its time.
    ///
    /// # Errors
    /// [`StoreError::Conflict`] if one of them is not planned.
    pub async fn release(
        &self,
        mailings: &[Id<id::Mailing>],
        give_up_at: DateTime<Utc>,
        deed: &Deed,
    ) -> Result<Vec<MailingRow>, StoreError> {
        let mut ordered = mailings.to_vec();
        ordered.sort_unstable();
        ordered.dedup();
        let mut tx = self.begin().await?;
        let mut released = Vec::with_capacity(ordered.len());
        for mailing in ordered {
            let by = deed.actor.to_text();
            let row = fetch!(maybe: MailingRow, &mut tx, RELEASE, mailing, by, deed.at, give_up_at)?;
            released.push(row.ok_or(StoreError::Conflict("only a planned mailing can be released"))?);
        }
        let mut jobs: Vec<i64> = released.iter().map(|row| row.job_no).collect();
        jobs.sort_unstable();
        jobs.dedup();
        for job_no in jobs {
            exec!(&mut tx, JOB_RELEASED, job_no, deed.at)?;
        }
        for row in &released {
            tell_of_mailing(&mut tx, row.mailing_no, EventKind::MailingReleased, deed.at, Map::new()).await?;
        }
        record(&mut tx, deed).await?;
        tx.commit().await?;
        Ok(released)
    }

    /// Pauses, resumes or cancels a mailing. What is on the wire goes on and is recorded; nothing new begins
    /// after the present sub-batches. Deliveries of a cancelled mailing are cancelled by the sweep.
    ///
    /// # Errors
    /// [`StoreError::Conflict`] if the step is not allowed from where the mailing is, or is none of the three.
    pub async fn set_mailing_state(
        &self,
        mailing: Id<id::Mailing>,
        to: MailingState,
        deed: &Deed,
    ) -> Result<MailingRow, StoreError> {
        let (statement, kind) = match to {
            MailingState::Paused => (PAUSE, EventKind::MailingPaused),
            MailingState::Running => (RESUME, EventKind::MailingResumed),
            MailingState::Cancelled => (CANCEL, EventKind::MailingCancelled),
            _ => return Err(StoreError::Conflict("a mailing can be paused, resumed (running) or cancelled")),
        };
        let mut tx = self.begin().await?;
        let row = fetch!(maybe: MailingRow, &mut tx, statement, mailing, deed.at)?;
        let row = row.ok_or(StoreError::Conflict("the mailing is in a state from which this step is not possible"))?;
        if to == MailingState::Cancelled {
            complete_job(&mut tx, row.job_no, deed.at).await?;
        }
        tell_of_mailing(&mut tx, row.mailing_no, kind, deed.at, Map::new()).await?;
        record(&mut tx, deed).await?;
        tx.commit().await?;
        Ok(row)
    }
}
