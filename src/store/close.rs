//! The end of a lease: what was on the wire without a result is unknown, what is pending goes back to the queue.

use chrono::{DateTime, Utc};

use super::chunks::ClaimRef;
use super::codes::{bit, bits, sources};
use super::counts::Deltas;
use super::dispatch::Tx;
use super::{ChunkState, MailingState, OnUnknown, StoreError, Way};
use crate::delivery::State;
use crate::id::{self, Id};

/// What is recorded of a delivery whose worker was lost.
const LOST: &str = "the worker was lost while it was sending";

statements! {
    // whoever changes anything of a chunk or its deliveries holds this row: flushes of one chunk go one by one
    LEASE: sqlite "select c.chunk_id, c.mailing_no, c.lo, c.hi, c.members, c.state, c.epoch, c.worker_id, m.job_no,
                m.channel, m.on_unknown, m.state as mailing_state
            from chunk c join mailing m on m.mailing_no = c.mailing_no where c.chunk_id = $1"
        postgres "select c.chunk_id, c.mailing_no, c.lo, c.hi, c.members, c.state, c.epoch, c.worker_id, m.job_no,
                m.channel, m.on_unknown, m.state as mailing_state
            from chunk c join mailing m on m.mailing_no = c.mailing_no where c.chunk_id = $1 for update of c";
    OPEN_IN_RANGE: sqlite "select seq, state from delivery where mailing_no = $1 and seq between $2 and $3 and chunk_id = $4
            and next_attempt_at is null and ($5 >> state) & 1 = 1 order by seq"
        postgres "select seq, state from delivery where mailing_no = $1 and seq between $2 and $3 and chunk_id = $4
            and next_attempt_at is null and (cast($5 as bigint) >> cast(state as int)) & 1 = 1 order by seq for update";
    OPEN_MEMBERS: sqlite "select seq, state from delivery where mailing_no = $1
            and seq in (select value from json_each($2)) and chunk_id = $3
            and next_attempt_at is null and ($4 >> state) & 1 = 1 order by seq"
        postgres "select seq, state from delivery where mailing_no = $1
            and seq = any(array(select cast(x as bigint) from json_array_elements_text(cast($2 as json)) as x))
            and chunk_id = $3 and next_attempt_at is null and (cast($4 as bigint) >> cast(state as int)) & 1 = 1
            order by seq for update";
    // the two steps sending → unknown → pending or held in one
    LOSE: sqlite "update delivery set state = $3, dup_possible = true, next_attempt_at = null, last_reason = $4, updated_at = $5
            where mailing_no = $1 and seq in (select value from json_each($2)) and ($6 >> state) & 1 = 1"
        postgres "update delivery set state = $3, dup_possible = true, next_attempt_at = null, last_reason = $4, updated_at = $5
            where mailing_no = $1
            and seq = any(array(select cast(x as bigint) from json_array_elements_text(cast($2 as json)) as x))
            and (cast($6 as bigint) >> cast(state as int)) & 1 = 1";
    CLOSE = "update chunk set state = $2, worker_id = null, epoch = epoch + 1, publish_after = $3, published_at = null
        where chunk_id = $1";
}

/// A chunk as it stands, locked.
#[derive(Debug, Clone, sqlx::FromRow)]
pub(super) struct Lease {
    pub chunk_id: Id<id::Chunk>,
    pub mailing_no: i64,
    pub lo: i64,
    pub hi: i64,
    pub members: Option<String>,
    pub state: i16,
    pub epoch: i32,
    pub worker_id: Option<Id<id::Worker>>,
    pub job_no: i64,
    pub channel: Way,
    pub on_unknown: OnUnknown,
    pub mailing_state: MailingState,
}

/// What was found when a lease ended.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Closed {
    /// Deliveries without a result.
    pub lost: i64,
    /// Deliveries that go back to the queue.
    pub left: i64,
}

#[derive(Debug, Clone, Copy, sqlx::FromRow)]
pub(super) struct Open {
    pub seq: i64,
    pub state: State,
}

impl Lease {
    /// Whether the claim still holds the chunk.
    pub fn is_held(&self, claim: &ClaimRef) -> bool {
        self.state == ChunkState::Leased.code() && self.epoch == claim.epoch && self.worker_id == Some(claim.worker_id)
    }

    /// Whether something new may begin.
    pub const fn mailing_runs(&self) -> bool {
        matches!(self.mailing_state, MailingState::Released | MailingState::Running)
    }
}

/// Locks a chunk.
pub(super) async fn lease(tx: &mut Tx, chunk: Id<id::Chunk>) -> Result<Option<Lease>, StoreError> {
    fetch!(maybe: Lease, tx, LEASE, chunk)
}

/// Deliveries of a chunk that are pending (and not for later) or sending, locked.
pub(super) async fn open(tx: &mut Tx, lease: &Lease) -> Result<Vec<Open>, StoreError> {
    let wanted = bit(State::Pending) | bit(State::Sending);
    match &lease.members {
        None => fetch!(all: Open, tx, OPEN_IN_RANGE, lease.mailing_no, lease.lo, lease.hi, lease.chunk_id, wanted),
        Some(members) => fetch!(all: Open, tx, OPEN_MEMBERS, lease.mailing_no, members, lease.chunk_id, wanted),
    }
}

/// Where the policy of a mailing takes an unknown outcome.
pub(super) const fn resolution(policy: OnUnknown) -> State {
    match policy {
        OnUnknown::Resend => State::Pending,
        OnUnknown::Hold => State::Held,
    }
}

/// Ends a lease; the caller adds the deltas to the counters as its last act.
pub(super) async fn close(
    tx: &mut Tx,
    lease: &Lease,
    now: DateTime<Utc>,
    publish_after: DateTime<Utc>,
    deltas: &mut Deltas,
) -> Result<Closed, StoreError> {
    let open = open(tx, lease).await?;
    let lost: Vec<i64> = open.iter().filter(|row| row.state == State::Sending).map(|row| row.seq).collect();
    let to = resolution(lease.on_unknown);
    if !lost.is_empty() {
        // sending may become unknown, and unknown may become `to`: both steps are of floor 6
        let allowed = sources(State::Unknown) & bits(|_| State::Unknown.may_become(to));
        let seqs = serde_json::json!(lost).to_string();
        exec!(tx, LOSE, lease.mailing_no, seqs, to, LOST, now, allowed)?;
        deltas.step(State::Sending, to, lost.len() as i64);
    }
    let resent = if to == State::Pending { lost.len() } else { 0 };
    let left = open.len() - lost.len() + resent;
    let next = if left == 0 { ChunkState::Done } else { ChunkState::Ready };
    exec!(tx, CLOSE, lease.chunk_id, next.code(), publish_after)?;
    Ok(Closed { lost: lost.len() as i64, left: left as i64 })
}
