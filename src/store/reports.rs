//! What comes back later: reports that a relay delivered, or could not, and what recipients complain of.

use chrono::{DateTime, Utc};

use super::audit_outbox::record;
use super::counts::{Deltas, SHARD_SWEEP, add};
use super::dispatch::Tx;
use super::failures::note;
use super::{Received, ReportKind, Store, StoreError};
use crate::audit::Deed;
use crate::delivery::State;
use crate::id::{self, Id};

statements! {
    PRESENT: sqlite "select state from delivery where mailing_no = $1 and seq = $2"
        postgres "select state from delivery where mailing_no = $1 and seq = $2 for update";
    ENTER = "insert into report (report_id, digest, mailing_no, seq, kind, action, status, diagnostic, reported_at,
            received_at, applied)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) on conflict (digest) do nothing";
    APPLY = "update delivery set state = $3, last_code = $4, last_enhanced = coalesce($5, last_enhanced), last_reason = $6,
            next_attempt_at = null, accepted_at = coalesce(accepted_at, $7), final_at = $7, updated_at = $7
        where mailing_no = $1 and seq = $2 and state = $8";
    SUPPRESS = "insert into suppression (address_mac, reason, added_by, added_at)
        select r.address_mac, $3, $4, $5 from delivery d join recipient r on r.job_no = d.job_no and r.seq = d.seq
        where d.mailing_no = $1 and d.seq = $2 and r.address_mac is not null
        on conflict (address_mac) do nothing";
    COUNT = "insert into report_counter (outcome, n, last_at) values ($1, 1, $2)
        on conflict (outcome) do update set n = report_counter.n + 1, last_at = excluded.last_at";
    COUNTS = "select outcome, n, last_at from report_counter order by outcome";
    OF_RECIPIENT = "select report_id, mailing_no, seq, kind, action, status, diagnostic, reported_at, received_at, applied
        from report where seq = $2 and mailing_no in (select mailing_no from mailing where job_no = $1)
        order by mailing_no, received_at, report_id";
}

/// The reason of those who are suppressed because they complained.
const COMPLAINT: &str = "complaint";

/// A report about one delivery, of which is known that it is genuine.
#[derive(Debug, Clone, PartialEq)]
pub struct NewReport {
    /// Of what it says and of who says it: the same again is a copy.
    pub digest: Vec<u8>,
    /// The mailing.
    pub mailing_no: i64,
    /// The recipient.
    pub seq: i64,
    /// In which form it came.
    pub kind: ReportKind,
    /// Its own word, such as `failed` or `abuse`.
    pub action: String,
    /// Its status code (RFC 3463).
    pub status: Option<String>,
    /// The reply code (RFC 5321 section 4.2) that it quotes.
    pub code: Option<i16>,
    /// Its words, without addresses.
    pub diagnostic: String,
    /// When it happened, by the report.
    pub reported_at: Option<DateTime<Utc>>,
    /// What it proves: `accepted`, `delivered` or `bounced`, for each of which a relay must have had the notice; nothing
    /// for a report that is only noted.
    pub proves: Option<State>,
    /// For a complaint after which the address is not written to by e-mail any more: the deed that says so.
    pub suppress: Option<Deed>,
    /// The present time.
    pub now: DateTime<Utc>,
}

/// A report as it is kept.
#[derive(Debug, Clone, PartialEq, sqlx::FromRow)]
pub struct ReportRow {
    /// Its identifier.
    pub report_id: Id<id::Report>,
    /// The mailing.
    pub mailing_no: i64,
    /// The recipient.
    pub seq: i64,
    /// In which form it came.
    pub kind: ReportKind,
    /// Its own word.
    pub action: String,
    /// Its status code (RFC 3463).
    pub status: Option<String>,
    /// Its words, without addresses.
    pub diagnostic: String,
    /// When it happened, by the report.
    pub reported_at: Option<DateTime<Utc>>,
    /// When it came in.
    pub received_at: DateTime<Utc>,
    /// Whether it moved the delivery.
    pub applied: bool,
}

/// How much of what came in was taken in one way.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct ReceivedCount {
    /// What was made of it.
    pub outcome: Received,
    /// How much.
    pub n: i64,
    /// The last time.
    pub last_at: DateTime<Utc>,
}

impl Store {
    /// Takes a report: whatever the order in which it and the result of the attempt come, the delivery ends in the same
    /// state, and the same report twice does nothing. Of two reports that contradict each other the first one stands.
    /// It is counted in any case. Gives `applied`, `noted`, `repeated`, or `unknown` if there is no such delivery.
    ///
    /// # Errors
    /// [`StoreError::Conflict`] if the state that it proves is no evidence of acceptance.
    pub async fn report(&self, report: &NewReport) -> Result<Received, StoreError> {
        if !matches!(report.proves, None | Some(State::Accepted | State::Delivered | State::Bounced)) {
            return Err(StoreError::Conflict("only accepted, delivered and bounced can be reported"));
        }
        let mut tx = self.begin().await?;
        let outcome = enter(&mut tx, report).await?;
        exec!(&mut tx, COUNT, outcome, report.now)?;
        tx.commit().await?;
        Ok(outcome)
    }

    /// Counts what came in and is about no delivery of ours, as far as can be known.
    ///
    /// # Errors
    /// What the database says.
    pub async fn count_received(&self, outcome: Received, now: DateTime<Utc>) -> Result<(), StoreError> {
        let mut tx = self.begin().await?;
        exec!(&mut tx, COUNT, outcome, now)?;
        tx.commit().await
    }

    /// How much came in, by what was made of it.
    ///
    /// # Errors
    /// What the database says.
    pub async fn received(&self) -> Result<Vec<ReceivedCount>, StoreError> {
        fetch!(all: ReceivedCount, &mut self.read().await?, COUNTS)
    }

    /// Every report about one recipient of a job, the oldest of each mailing first.
    ///
    /// # Errors
    /// What the database says.
    pub async fn reports(&self, job_no: i64, seq: i64) -> Result<Vec<ReportRow>, StoreError> {
        fetch!(all: ReportRow, &mut self.read().await?, OF_RECIPIENT, job_no, seq)
    }
}

async fn enter(tx: &mut Tx, report: &NewReport) -> Result<Received, StoreError> {
    let (mailing_no, seq, now) = (report.mailing_no, report.seq, report.now);
    let Some((present,)) = fetch!(maybe: (State,), tx, PRESENT, mailing_no, seq)? else {
        return Ok(Received::Unknown);
    };
    let to = report.proves.filter(|to| present.may_become(*to));
    let (id, digest) = (Id::<id::Report>::fresh(), report.digest.as_slice());
    let (action, status, words) = (report.action.as_str(), report.status.as_deref(), report.diagnostic.as_str());
    let (reported_at, applied) = (report.reported_at, to.is_some());
    let entered =
        exec!(tx, ENTER, id, digest, mailing_no, seq, report.kind, action, status, words, reported_at, now, applied)?;
    if entered == 0 {
        return Ok(Received::Repeated);
    }
    if let Some(deed) = &report.suppress {
        suppress(tx, report, deed).await?;
    }
    let Some(to) = to else { return Ok(Received::Noted) };
    exec!(tx, APPLY, mailing_no, seq, to, report.code, status, words, now, present)?;
    let mut deltas = Deltas::default();
    deltas.step(present, to, 1);
    if to.needs_other_channel() {
        note(tx, mailing_no, &[seq], now).await?;
    }
    add(tx, mailing_no, SHARD_SWEEP, &deltas).await?;
    Ok(Received::Applied)
}

async fn suppress(tx: &mut Tx, report: &NewReport, deed: &Deed) -> Result<(), StoreError> {
    let by = deed.actor.to_text();
    if exec!(tx, SUPPRESS, report.mailing_no, report.seq, COMPLAINT, by, deed.at)? == 1 {
        record(tx, deed).await?;
    }
    Ok(())
}
