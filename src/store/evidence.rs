//! What comes back later: reports that a relay delivered, or could not.

use chrono::{DateTime, Utc};

use super::counts::{Deltas, SHARD_SWEEP, add};
use super::failures::note;
use super::{Store, StoreError};
use crate::delivery::State;

statements! {
    PRESENT: sqlite "select state from delivery where mailing_no = $1 and seq = $2"
        postgres "select state from delivery where mailing_no = $1 and seq = $2 for update";
    APPLY = "update delivery set state = $3, last_reason = $4, next_attempt_at = null,
            accepted_at = coalesce(accepted_at, $5), final_at = $6, updated_at = $6
        where mailing_no = $1 and seq = $2 and state = $7";
}

/// A report about one delivery.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Evidence {
    /// The mailing.
    pub mailing_no: i64,
    /// The recipient.
    pub seq: i64,
    /// What is reported: `accepted`, `delivered` or `bounced`; each proves that a relay took the notice.
    pub to: State,
    /// The words of the report, without addresses.
    pub reason: String,
    /// When the relay had it, by the report.
    pub accepted_at: DateTime<Utc>,
    /// The present time.
    pub now: DateTime<Utc>,
}

/// What became of a report.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Proven {
    /// The delivery has the reported state now.
    Applied,
    /// The delivery was in this state, from which the reported one cannot be reached, or had it already.
    Stays(State),
    /// There is no such delivery: the report is about something else, or forged.
    Unheard,
}

impl Store {
    /// Applies a report, in whatever order it comes with the result of the attempt; the same one twice does nothing.
    ///
    /// # Errors
    /// [`StoreError::Conflict`] if the reported state is no evidence of acceptance.
    pub async fn prove(&self, evidence: &Evidence) -> Result<Proven, StoreError> {
        if !matches!(evidence.to, State::Accepted | State::Delivered | State::Bounced) {
            return Err(StoreError::Conflict("only accepted, delivered and bounced can be reported"));
        }
        let (mailing_no, seq) = (evidence.mailing_no, evidence.seq);
        let mut tx = self.begin().await?;
        let Some((present,)) = fetch!(maybe: (State,), &mut tx, PRESENT, mailing_no, seq)? else {
            return Ok(Proven::Unheard);
        };
        if !present.may_become(evidence.to) {
            return Ok(Proven::Stays(present));
        }
        let (reason, at) = (evidence.reason.as_str(), evidence.accepted_at);
        exec!(&mut tx, APPLY, mailing_no, seq, evidence.to, reason, at, evidence.now, present)?;
        let mut deltas = Deltas::default();
        deltas.step(present, evidence.to, 1);
        if evidence.to.needs_other_channel() {
            note(&mut tx, mailing_no, &[seq], evidence.now).await?;
        }
        add(&mut tx, mailing_no, SHARD_SWEEP, &deltas).await?;
        tx.commit().await?;
        Ok(Proven::Applied)
    }
}
