//! Deliveries that wait for a person, and what the person decides.

use chrono::{DateTime, Utc};

use super::audit_outbox::record;
use super::chunks::{CHUNK, NewChunk, insert};
use super::codes::{bit, sources};
use super::counts::{Deltas, SHARD_SWEEP, add};
use super::dispatch::Tx;
use super::failures::note;
use super::{Store, StoreError, Way};
use crate::audit::Deed;
use crate::delivery::State;
use crate::id::Id;

statements! {
    MAILING: sqlite "select lane, channel, strict_due from mailing where mailing_no = $1"
        postgres "select lane, channel, strict_due from mailing where mailing_no = $1 for update";
    HELD: sqlite "select seq from delivery where mailing_no = $1 and seq > $2 and state = $3 order by seq limit $4"
        postgres "select seq from delivery where mailing_no = $1 and seq > $2 and state = $3 order by seq limit $4 for update";
    DECIDE: sqlite "update delivery set state = $3, chunk_id = $4, next_attempt_at = null, updated_at = $5, final_at = $6
            where mailing_no = $1 and seq in (select value from json_each($2)) and ($7 >> state) & 1 = 1"
        postgres "update delivery set state = $3, chunk_id = $4, next_attempt_at = null, updated_at = $5, final_at = $6
            where mailing_no = $1
                and seq = any(array(select cast(x as bigint) from json_array_elements_text(cast($2 as json)) as x))
                and (cast($7 as bigint) >> cast(state as int)) & 1 = 1";
    HOLD: sqlite "update delivery set state = $3, last_reason = $4, next_attempt_at = null, updated_at = $5
            where mailing_no = $1 and seq in (select value from json_each($2)) and ($6 >> state) & 1 = 1"
        postgres "update delivery set state = $3, last_reason = $4, next_attempt_at = null, updated_at = $5
            where mailing_no = $1
                and seq = any(array(select cast(x as bigint) from json_array_elements_text(cast($2 as json)) as x))
                and (cast($6 as bigint) >> cast(state as int)) & 1 = 1";
}

/// Makes pending deliveries wait for a person; the caller adds the deltas to the counters as its last act.
pub(super) async fn hold(
    tx: &mut Tx,
    mailing_no: i64,
    seqs: &[i64],
    reason: &str,
    now: DateTime<Utc>,
    deltas: &mut Deltas,
) -> Result<(), StoreError> {
    let allowed = sources(State::Held) & bit(State::Pending);
    let list = serde_json::json!(seqs).to_string();
    let held = exec!(tx, HOLD, mailing_no, list, State::Held, reason, now, allowed)?;
    deltas.step(State::Pending, State::Held, held as i64);
    Ok(())
}

impl Store {
    /// Decides about every held delivery of a mailing: `pending` (try again), `cancelled` or `rejected`. Gives how many.
    ///
    /// # Errors
    /// [`StoreError::Conflict`] for any other state, [`StoreError::Missing`] if there is no such mailing.
    pub async fn decide_held(&self, mailing_no: i64, to: State, deed: &Deed) -> Result<usize, StoreError> {
        if !matches!(to, State::Pending | State::Cancelled | State::Rejected) {
            return Err(StoreError::Conflict("a held delivery can become pending, cancelled or rejected"));
        }
        let mut tx = self.begin().await?;
        let mailing = fetch!(maybe: (i16, Way, Option<DateTime<Utc>>), &mut tx, MAILING, mailing_no)?;
        let (lane, channel, deadline_at) = mailing.ok_or(StoreError::Missing("mailing"))?;
        let (mut after, mut decided, mut deltas) = (0, 0, Deltas::default());
        loop {
            let held = fetch!(all: (i64,), &mut tx, HELD, mailing_no, after, State::Held, CHUNK as i64)?;
            let Some((last,)) = held.last() else { break };
            after = *last;
            let seqs: Vec<i64> = held.iter().map(|(seq,)| *seq).collect();
            let chunk_id = Id::fresh();
            let chunk = NewChunk { chunk_id, mailing_no, lane, channel, seqs, listed: true, deadline_at };
            let list = serde_json::json!(chunk.seqs).to_string();
            let (owner, ended) = match to {
                State::Pending => (Some(chunk.chunk_id), None),
                _ => (None, Some(deed.at)),
            };
            if owner.is_some() {
                insert(&mut tx, &chunk, deed.at).await?;
            }
            exec!(&mut tx, DECIDE, mailing_no, list, to, owner, deed.at, ended, sources(to) & bit(State::Held))?;
            if to.needs_other_channel() {
                note(&mut tx, mailing_no, &chunk.seqs, deed.at).await?;
            }
            deltas.step(State::Held, to, held.len() as i64);
            decided += held.len();
        }
        add(&mut tx, mailing_no, SHARD_SWEEP, &deltas).await?;
        record(&mut tx, deed).await?;
        tx.commit().await?;
        Ok(decided)
    }
}
