//! The plan of a job: replaced as a whole, except for what is already released.

use chrono::{DateTime, Utc};
use serde_json::{Map, Value};

use super::audit_outbox::record;
use super::events::tell_of_mailing;
use super::{Addressee, MailingRow, MailingState, OnUnknown, Store, StoreError, Way};
use crate::audit::Deed;
use crate::callback::EventKind;
use crate::id::{self, Id};

statements! {
    LOCK_JOB: sqlite "select job_no from job where job_no = $1" postgres "select job_no from job where job_no = $1 for update";
    BLOCKED = "select territory, locale, class, addressee, blockers from mailing where job_no = $1 and state = 'blocked'";
    DROP_UNRELEASED = "delete from mailing where job_no = $1 and state in ('planned', 'blocked')";
    // a group that is in a released mailing stays there: nobody is to be told twice
    INSERT = ("insert into mailing (mailing_id, job_no, incident_id, territory, locale, class, addressee, channel, lane, digest,
            template_name, chain, duties, blockers, warnings, state, strict_due, lenient_due, on_unknown, total,
            code_mac, created_at, updated_at, fallback)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $22,
            $23)
        on conflict (job_no, territory, locale, class, addressee) where state <> 'cancelled' and after is null
            do nothing returning ",
        mailing_columns!());
}

/// A mailing of a plan.
#[derive(Debug, Clone)]
pub struct NewMailing {
    /// Its identifier, fresh.
    pub mailing_id: Id<id::Mailing>,
    /// Its incident.
    pub incident_id: Id<id::Incident>,
    /// Residence of its recipients.
    pub territory: String,
    /// The language that they want.
    pub locale: String,
    /// The way on which they can be reached, as [`super::GroupRow::class`] has it.
    pub class: Way,
    /// Whom the notices speak to.
    pub addressee: Addressee,
    /// Keyed digest of the code in the notices, so that a reader can ask if they are genuine.
    pub code_mac: Vec<u8>,
    /// The way on which the mailing goes; the law may ask for a letter where e-mail would be possible.
    pub channel: Way,
    /// The lane of priority, zero the most urgent.
    pub lane: i16,
    /// The approved bytes.
    pub digest: Option<String>,
    /// The name of the template.
    pub template_name: Option<String>,
    /// The languages tried and why.
    pub chain: Value,
    /// Another way for those whom this one fails ([`super::NewFallback::to_json`]), or the reason why there is none.
    pub fallback: Option<Value>,
    /// The duties served.
    pub duties: Value,
    /// Why it cannot be released; not empty for a blocked one.
    pub blockers: Value,
    /// What a releaser should know.
    pub warnings: Value,
    /// Whether it may be released.
    pub blocked: bool,
    /// Due by the strict reading.
    pub strict_due: Option<DateTime<Utc>>,
    /// Due by the lenient reading.
    pub lenient_due: Option<DateTime<Utc>>,
    /// What becomes of unknown outcomes.
    pub on_unknown: OnUnknown,
    /// How many recipients the group has.
    pub total: i64,
}

/// What became of a plan.
#[derive(Debug, Clone, PartialEq)]
pub struct Planned {
    /// The mailings that stand now and were not there before.
    pub stored: Vec<MailingRow>,
    /// How many of the plan were left out, because their group is in a released mailing.
    pub kept: usize,
}

/// A group that the plan before could not tell either, and why.
#[derive(Debug, sqlx::FromRow)]
struct Blocked {
    territory: String,
    locale: String,
    class: Way,
    addressee: Addressee,
    blockers: Value,
}

/// Whether the same group was blocked for the same reasons before: a plan that is made anew tells nothing new of it.
fn is_known(before: &[Blocked], row: &MailingRow) -> bool {
    before.iter().any(|old| {
        let same = (&old.territory, &old.locale, old.class, old.addressee);
        same == (&row.territory, &row.locale, row.class, row.addressee) && old.blockers == row.blockers
    })
}

impl Store {
    /// Puts a plan in the place of what is not yet released.
    ///
    /// # Errors
    /// [`StoreError::Missing`] if there is no such job.
    pub async fn replace_plan(&self, job_no: i64, plan: &[NewMailing], deed: &Deed) -> Result<Planned, StoreError> {
        let mut tx = self.begin().await?;
        let job = fetch!(maybe: (i64,), &mut tx, LOCK_JOB, job_no)?;
        job.ok_or(StoreError::Missing("job"))?;
        let before = fetch!(all: Blocked, &mut tx, BLOCKED, job_no)?;
        exec!(&mut tx, DROP_UNRELEASED, job_no)?;
        let mut stored = Vec::with_capacity(plan.len());
        for new in plan {
            let state = if new.blocked { MailingState::Blocked } else { MailingState::Planned };
            let row = fetch!(maybe: MailingRow, &mut tx, INSERT,
                new.mailing_id, job_no, new.incident_id, &new.territory, &new.locale, new.class, new.addressee,
                new.channel, new.lane,
                &new.digest, &new.template_name, &new.chain, &new.duties, &new.blockers, &new.warnings, state,
                new.strict_due, new.lenient_due, new.on_unknown, new.total, &new.code_mac, deed.at, &new.fallback,
            )?;
            stored.extend(row);
        }
        for row in stored.iter().filter(|row| row.state == MailingState::Blocked && !is_known(&before, row)) {
            let more: Map<String, Value> = [("blockers".to_owned(), row.blockers.clone())].into_iter().collect();
            tell_of_mailing(&mut tx, row.mailing_no, EventKind::MailingBlocked, deed.at, more).await?;
        }
        record(&mut tx, deed).await?;
        tx.commit().await?;
        let kept = plan.len() - stored.len();
        Ok(Planned { stored, kept })
    }
}
