//! Deliveries and their attempts, as people and evidence want to see them.

use chrono::{DateTime, Utc};
use serde_json::Value;

use super::codes::bits;
use super::{MailingState, Store, StoreError, Way};
use crate::delivery::{Outcome, Stage, State};
use crate::id::{self, Id};

/// The columns of a [`DeliveryRow`].
macro_rules! delivery_columns {
    () => {
        "mailing_no, seq, job_no, state, attempts, dup_possible, late, next_attempt_at, last_stage, last_code, \
         last_enhanced, last_reason, relay, remote_id, first_attempt_at, accepted_at, final_at, updated_at"
    };
}

statements! {
    OF_MAILING = ("select ", delivery_columns!(), " from delivery where mailing_no = $1 and seq > $2
        and (cast($3 as bigint) >> cast(state as int)) & 1 = 1 order by seq limit $4");
    ONE = ("select ", delivery_columns!(), " from delivery where mailing_no = $1 and seq = $2");
    OF_RECIPIENT = ("select ", delivery_columns!(), " from delivery where seq = $2
        and mailing_no in (select mailing_no from mailing where job_no = $1) order by mailing_no");
    // the key has two parts; said like this, each page begins where the one before ended
    // whoever has been handed on stands where the other way stands; and whoever is in a mailing that was never
    // released, or was cancelled before their turn, has no delivery at all
    UNREACHED = "select d.mailing_no, d.seq, m.territory, m.locale, m.channel, m.state as mailing_state, m.blockers, d.state,
            d.last_stage, d.last_code, d.last_enhanced, d.last_reason, d.late, d.dup_possible, d.attempts, d.updated_at
        from mailing m join delivery d on d.mailing_no = m.mailing_no
        where m.job_no = $1 and m.mailing_no >= $2 and d.seq > case when m.mailing_no = $2 then $3 else -1 end
            and (cast($4 as bigint) >> cast(d.state as int)) & 1 = 1
            and not exists (select 1 from mailing o join delivery e on e.mailing_no = o.mailing_no
                where o.after = m.mailing_id and e.seq = d.seq)
        union all
        select m.mailing_no, r.seq, m.territory, m.locale, m.channel, m.state, m.blockers, null, null, null, null, null,
            false, false, cast(0 as smallint), m.updated_at
        from mailing m join recipient r on r.job_no = m.job_no and r.territory = m.territory and r.locale = m.locale
            and r.class = m.class and r.addressee = m.addressee and r.seq > m.materialised_seq
        where m.job_no = $1 and m.mailing_no >= $2 and r.seq > case when m.mailing_no = $2 then $3 else -1 end
            and m.state in ('planned', 'blocked', 'cancelled') and m.materialised_at is null and m.after is null
        order by 1, 2 limit $5";
    HISTORY = "select a.mailing_no, a.seq, a.n, a.epoch, a.worker_id, a.relay, a.digest, a.started_at, a.ended_at, a.stage,
            a.code, a.enhanced, a.reply, a.remote_id, a.outcome
        from attempt a where a.seq = $2 and a.mailing_no in (select mailing_no from mailing where job_no = $1)
        order by a.mailing_no, a.started_at, a.n, a.epoch";
    ATTEMPTS = "select mailing_no, seq, n, epoch, worker_id, relay, digest, started_at, ended_at, stage, code, enhanced,
            reply, remote_id, outcome
        from attempt where mailing_no = $1 and seq > $2 and seq <= $3 order by seq, started_at, n, epoch";
}

/// One notice's way to one recipient.
#[derive(Debug, Clone, PartialEq, sqlx::FromRow)]
pub struct DeliveryRow {
    /// Its mailing.
    pub mailing_no: i64,
    /// Its recipient.
    pub seq: i64,
    /// Its job.
    pub job_no: i64,
    /// What may be claimed about it.
    pub state: State,
    /// Attempts that count against the recipient.
    pub attempts: i16,
    /// Whether the recipient may have got more than one copy.
    pub dup_possible: bool,
    /// Whether the strict due passed without acceptance.
    pub late: bool,
    /// When it is tried again.
    pub next_attempt_at: Option<DateTime<Utc>>,
    /// How far the last attempt came.
    pub last_stage: Option<Stage>,
    /// The last reply code.
    pub last_code: Option<i16>,
    /// The last enhanced status code.
    pub last_enhanced: Option<String>,
    /// The last reply, or why there was no attempt.
    pub last_reason: Option<String>,
    /// The relay of the last attempt.
    pub relay: Option<String>,
    /// What the relay calls the message.
    pub remote_id: Option<String>,
    /// When the first attempt began.
    pub first_attempt_at: Option<DateTime<Utc>>,
    /// When a relay took it.
    pub accepted_at: Option<DateTime<Utc>>,
    /// When it was settled.
    pub final_at: Option<DateTime<Utc>>,
    /// When it last changed.
    pub updated_at: DateTime<Utc>,
}

/// A recipient who was not reached, and will not be before a person acts.
#[derive(Debug, Clone, PartialEq, sqlx::FromRow)]
pub struct UnreachedRow {
    /// Its mailing.
    pub mailing_no: i64,
    /// Its recipient.
    pub seq: i64,
    /// Residence.
    pub territory: String,
    /// The language wanted.
    pub locale: String,
    /// The way that failed.
    pub channel: Way,
    /// How far the mailing is.
    pub mailing_state: MailingState,
    /// Why the mailing cannot be released, as a list of texts.
    pub blockers: Value,
    /// How the delivery ended, or `held`; `None` where the mailing was not released, or cancelled before their turn.
    pub state: Option<State>,
    /// How far the last attempt came.
    pub last_stage: Option<Stage>,
    /// The last reply code.
    pub last_code: Option<i16>,
    /// The last enhanced status code.
    pub last_enhanced: Option<String>,
    /// The reason.
    pub last_reason: Option<String>,
    /// Whether the strict due passed.
    pub late: bool,
    /// Whether the recipient may have got it after all.
    pub dup_possible: bool,
    /// Attempts that count against the recipient.
    pub attempts: i16,
    /// When it last changed.
    pub updated_at: DateTime<Utc>,
}

/// The evidence of one attempt.
#[derive(Debug, Clone, PartialEq, sqlx::FromRow)]
pub struct AttemptRow {
    /// The mailing.
    pub mailing_no: i64,
    /// The recipient.
    pub seq: i64,
    /// Which attempt; a refunded one has the number of the next.
    pub n: i16,
    /// The epoch of the chunk.
    pub epoch: i32,
    /// The worker.
    pub worker_id: Id<id::Worker>,
    /// The relay.
    pub relay: Option<String>,
    /// The bytes that were sent, by the digest of their template version.
    pub digest: Option<String>,
    /// When it began.
    pub started_at: DateTime<Utc>,
    /// When it ended.
    pub ended_at: DateTime<Utc>,
    /// How far it came.
    pub stage: Stage,
    /// The reply code.
    pub code: Option<i16>,
    /// The enhanced status code.
    pub enhanced: Option<String>,
    /// The reply, without addresses.
    pub reply: String,
    /// What the relay calls the message.
    pub remote_id: Option<String>,
    /// What it brought.
    pub outcome: Outcome,
}

impl UnreachedRow {
    /// The state of the delivery, or of the mailing where there is no delivery.
    pub const fn word(&self) -> &'static str {
        match self.state {
            Some(state) => state.word(),
            None => self.mailing_state.word(),
        }
    }

    /// What was said last, or why the mailing was not released.
    pub fn reason(&self) -> Option<String> {
        let texts = self.blockers.as_array().into_iter().flatten().filter_map(Value::as_str);
        match self.state {
            Some(_) => self.last_reason.clone(),
            None => Some(texts.collect::<Vec<_>>().join("; ")).filter(|text| !text.is_empty()),
        }
    }
}

impl Store {
    /// Deliveries of a mailing in one of `states` (empty for all), from the one after `after_seq`.
    ///
    /// # Errors
    /// What the database says.
    pub async fn deliveries(
        &self,
        mailing_no: i64,
        states: &[State],
        after_seq: i64,
        limit: i64,
    ) -> Result<Vec<DeliveryRow>, StoreError> {
        let wanted = bits(|state| states.is_empty() || states.contains(&state));
        fetch!(all: DeliveryRow, &mut self.read().await?, OF_MAILING, mailing_no, after_seq, wanted, limit)
    }

    /// One delivery.
    ///
    /// # Errors
    /// What the database says.
    pub async fn delivery(&self, mailing_no: i64, seq: i64) -> Result<Option<DeliveryRow>, StoreError> {
        fetch!(maybe: DeliveryRow, &mut self.read().await?, ONE, mailing_no, seq)
    }

    /// Every delivery to one recipient of a job.
    ///
    /// # Errors
    /// What the database says.
    pub async fn deliveries_of(&self, job_no: i64, seq: i64) -> Result<Vec<DeliveryRow>, StoreError> {
        fetch!(all: DeliveryRow, &mut self.read().await?, OF_RECIPIENT, job_no, seq)
    }

    /// Recipients of a job whose deliveries failed on every way, were cancelled or wait for a person, and those whose
    /// mailings were not released, from the one after
    /// `(mailing_no, seq)`.
    ///
    /// # Errors
    /// What the database says.
    pub async fn unreached(&self, job_no: i64, after: (i64, i64), limit: i64) -> Result<Vec<UnreachedRow>, StoreError> {
        let wanted = bits(|state| state.needs_other_channel() || matches!(state, State::Held | State::Cancelled));
        fetch!(all: UnreachedRow, &mut self.read().await?, UNREACHED, job_no, after.0, after.1, wanted, limit)
    }

    /// Every attempt to reach one recipient of a job, the oldest of each mailing first.
    ///
    /// # Errors
    /// What the database says.
    pub async fn history(&self, job_no: i64, seq: i64) -> Result<Vec<AttemptRow>, StoreError> {
        fetch!(all: AttemptRow, &mut self.read().await?, HISTORY, job_no, seq)
    }

    /// Every attempt of a mailing to the recipients `after_seq < seq <= to_seq`, for evidence.
    ///
    /// # Errors
    /// What the database says.
    pub async fn attempts(&self, mailing_no: i64, after_seq: i64, to_seq: i64) -> Result<Vec<AttemptRow>, StoreError> {
        fetch!(all: AttemptRow, &mut self.read().await?, ATTEMPTS, mailing_no, after_seq, to_seq)
    }
}
