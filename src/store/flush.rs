//! What a worker has done and means to do next: results of one sub-batch and intents of the next, in one commit.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashSet};

use chrono::{DateTime, Utc};

use super::chunks::ClaimRef;
use super::close::{self, Lease};
use super::counts::{Deltas, add};
use super::dispatch::{Both, Tx};
use super::failures::note;
use super::hot::{self, Applied, Intended, Intent, Present};
use super::{Store, StoreError, Way};
use crate::delivery::{Outcome, Reply, Stage, State};

statements! {
    // for intents that an earlier call recorded, whose answer was lost
    SEALED: sqlite "select seq, sealed from recipient where job_no = $1 and seq in (select value from json_each($2))"
        postgres "select seq, sealed from recipient where job_no = $1
            and seq = any(array(select cast(x as bigint) from json_array_elements_text(cast($2 as json)) as x))";
}

/// What one attempt brought, and what becomes of its delivery.
#[derive(Debug, Clone, PartialEq)]
pub struct ResultRow {
    /// The recipient.
    pub seq: i64,
    /// Which attempt, as [`Begun::attempt_n`] gave it.
    pub n: i16,
    /// Where the delivery goes from `sending`.
    pub to: State,
    /// When to try again: for `deferred`; also for `pending` and `unknown` if not at once.
    pub next_attempt_at: Option<DateTime<Utc>>,
    /// Whether the recipient may get a second copy.
    pub dup_possible: bool,
    /// Whether the strict due had passed.
    pub late: bool,
    /// What the attempt brought.
    pub outcome: Outcome,
    /// How far it came.
    pub stage: Stage,
    /// What the peer said, without addresses.
    pub reply: Reply,
    /// By which relay.
    pub relay: Option<String>,
    /// What the relay calls the message.
    pub remote_id: Option<String>,
    /// When the attempt began.
    pub started_at: DateTime<Utc>,
    /// When it ended.
    pub ended_at: DateTime<Utc>,
    /// Whether the attempt does not count against the recipient.
    pub refund: bool,
}

/// One call of a worker.
#[derive(Debug, Clone, Copy)]
pub struct Flush<'a> {
    /// What the worker holds.
    pub claim: ClaimRef,
    /// What it has done.
    pub results: &'a [ResultRow],
    /// What it means to do next: from [`super::Claim::seqs`], none of those that have a result in this call.
    pub next: &'a [i64],
    /// Whether it is done with the chunk; then `next` is not looked at. What is left pending in it goes back to the queue.
    pub finish: bool,
    /// The present time.
    pub now: DateTime<Utc>,
    /// The shard of the counters, zero or more; one for each connection, so that they do not wait for each other.
    pub slot: i16,
}

/// What became of a call.
#[derive(Debug, Clone, PartialEq)]
pub struct Flushed {
    /// The worker was taken for dead: its attempts are on record, what they prove was applied, nothing was begun.
    pub fenced: bool,
    /// The mailing is paused, cancelled or over: nothing was begun.
    pub halted: bool,
    /// What may be sent now; asked for and not here: must not be sent.
    pub begun: Vec<Begun>,
}

/// A delivery whose intent is recorded.
#[derive(Debug, Clone, PartialEq)]
pub struct Begun {
    /// The recipient.
    pub seq: i64,
    /// Which attempt it is, from one.
    pub attempt_n: i16,
    /// Whether the recipient may have a copy already.
    pub dup_possible: bool,
    /// The recipient's values, sealed for the row `job_no/seq`.
    pub sealed: Vec<u8>,
}

impl Store {
    /// Records results and intents in one transaction; the same call made twice changes nothing the second time,
    /// and gives the same intents as long as the chunk is held.
    ///
    /// # Errors
    /// [`StoreError::Missing`] if there is no such chunk. After [`StoreError::Unreachable`] nothing is known: the
    /// worker must stop sending, and make the same call again before anything else.
    pub async fn flush(&self, flush: &Flush<'_>) -> Result<Flushed, StoreError> {
        let results = without_nul(flush.results);
        let flush = &Flush { results: &results, ..*flush };
        let mut tx = self.begin().await?;
        let lease = close::lease(&mut tx, flush.claim.chunk_id).await?.ok_or(StoreError::Missing("chunk"))?;
        let fenced = !lease.is_held(&flush.claim);
        let halted = !lease.mailing_runs();
        let mut deltas = Deltas::default();
        let present = lock(&mut tx, flush).await?;
        apply(&mut tx, flush, fenced, &present, &mut deltas).await?;
        let mut begun = Vec::new();
        let next = next(flush);
        if !(fenced || halted || next.is_empty()) {
            begun = begin(&mut tx, flush, &next, &lease, &present, &mut deltas).await?;
        }
        if flush.finish && !fenced {
            close::close(&mut tx, &lease, flush.now, flush.now, &mut deltas).await?;
        }
        add(&mut tx, flush.claim.mailing_no, flush.slot, &deltas).await?;
        tx.commit().await?;
        Ok(Flushed { fenced, halted, begun })
    }
}

/// PostgreSQL takes no NUL in a text. What a peer says must never keep its own result from being recorded.
fn without_nul(results: &[ResultRow]) -> Cow<'_, [ResultRow]> {
    let texts = |row: &ResultRow| {
        let said = [Some(&row.reply.text), row.reply.enhanced.as_ref(), row.relay.as_ref(), row.remote_id.as_ref()];
        said.into_iter().flatten().any(|text| text.contains('\0'))
    };
    if !results.iter().any(texts) {
        return Cow::Borrowed(results);
    }
    let clean = |text: &String| text.replace('\0', "\u{fffd}");
    let cleaned = results.iter().cloned().map(|mut row| {
        row.reply.text = clean(&row.reply.text);
        row.reply.enhanced = row.reply.enhanced.as_ref().map(clean);
        row.relay = row.relay.as_ref().map(clean);
        row.remote_id = row.remote_id.as_ref().map(clean);
        row
    });
    Cow::Owned(cleaned.collect())
}

fn next(flush: &Flush<'_>) -> Vec<i64> {
    let done: HashSet<i64> = flush.results.iter().map(|row| row.seq).collect();
    let open = |seq: &&i64| !flush.finish && !done.contains(seq);
    flush.next.iter().filter(open).copied().collect()
}

async fn lock(tx: &mut Tx, flush: &Flush<'_>) -> Result<BTreeMap<i64, Present>, StoreError> {
    let mut seqs: Vec<i64> = flush.results.iter().map(|row| row.seq).chain(flush.next.iter().copied()).collect();
    if seqs.is_empty() {
        return Ok(BTreeMap::new());
    }
    seqs.sort_unstable();
    seqs.dedup();
    let mailing_no = flush.claim.mailing_no;
    let present = match tx {
        Both::Sqlite(at) => hot::sqlite::lock(at, mailing_no, &seqs).await?,
        Both::Postgres(at) => hot::postgres::lock(at, mailing_no, &seqs).await?,
    };
    Ok(present.into_iter().map(|row| (row.seq, row)).collect())
}

/// Whether a result moves its delivery: the attempt's own step if the chunk is still held, and proof of acceptance in any case.
fn moves(result: &ResultRow, present: &Present, claim: &ClaimRef, fenced: bool) -> bool {
    let own = !fenced && present.state == State::Sending && present.chunk_id == Some(claim.chunk_id.uuid());
    present.state.may_become(result.to) && (own || result.to.reached())
}

async fn apply(
    tx: &mut Tx,
    flush: &Flush<'_>,
    fenced: bool,
    present: &BTreeMap<i64, Present>,
    deltas: &mut Deltas,
) -> Result<(), StoreError> {
    let mut applied = Vec::with_capacity(flush.results.len());
    for result in flush.results {
        let Some(row) = present.get(&result.seq).filter(|row| moves(result, row, &flush.claim, fenced)) else {
            continue;
        };
        let next_attempt_at = match result.to {
            State::Unknown => Some(result.next_attempt_at.unwrap_or(flush.now)),
            to if to.is_settled() || to == State::Held => None,
            _ => result.next_attempt_at,
        };
        applied.push(Applied { from: row.state, result, next_attempt_at });
        deltas.step(row.state, result.to, 1);
    }
    if !applied.is_empty() {
        let changed = match tx {
            Both::Sqlite(at) => hot::sqlite::apply(at, flush.claim.mailing_no, &applied, flush.now).await?,
            Both::Postgres(at) => hot::postgres::apply(at, flush.claim.mailing_no, &applied, flush.now).await?,
        };
        if changed != applied.len() as u64 {
            return Err(StoreError::Conflict("a delivery has two results in one call"));
        }
    }
    let failed: Vec<i64> =
        applied.iter().filter(|one| one.result.to.needs_other_channel()).map(|one| one.result.seq).collect();
    note(tx, flush.claim.mailing_no, &failed, flush.now).await?;
    if flush.results.is_empty() {
        return Ok(());
    }
    // facts, whether or not they moved anything
    match tx {
        Both::Sqlite(at) => hot::sqlite::log(at, &flush.claim, flush.results).await,
        Both::Postgres(at) => hot::postgres::log(at, &flush.claim, flush.results).await,
    }
}

async fn begin(
    tx: &mut Tx,
    flush: &Flush<'_>,
    next: &[i64],
    lease: &Lease,
    present: &BTreeMap<i64, Present>,
    deltas: &mut Deltas,
) -> Result<Vec<Begun>, StoreError> {
    let intent = Intent {
        mailing_no: flush.claim.mailing_no,
        job_no: lease.job_no,
        chunk_id: flush.claim.chunk_id.uuid(),
        by_email: lease.channel == Way::Email,
        seqs: next,
        now: flush.now,
    };
    let mut intended = match tx {
        Both::Sqlite(at) => hot::sqlite::begin(at, &intent).await?,
        Both::Postgres(at) => hot::postgres::begin(at, &intent).await?,
    };
    for one in &intended {
        deltas.step(State::Pending, one.state, 1);
    }
    let failed: Vec<i64> = intended.iter().filter(|one| one.state.needs_other_channel()).map(|one| one.seq).collect();
    note(tx, flush.claim.mailing_no, &failed, flush.now).await?;
    intended.retain(|one| one.state == State::Sending);
    intended.extend(begun_before(tx, flush, next, lease, present).await?);
    intended.sort_unstable_by_key(|one| one.seq);
    let begun = intended.into_iter().map(|one| Begun {
        seq: one.seq,
        attempt_n: one.attempts,
        dup_possible: one.dup_possible,
        sealed: one.sealed,
    });
    Ok(begun.collect())
}

/// Intents of this chunk that were recorded by a call whose answer was lost: the worker asks for them again, so
/// it has not begun them, and as it holds the chunk nobody else has.
async fn begun_before(
    tx: &mut Tx,
    flush: &Flush<'_>,
    next: &[i64],
    lease: &Lease,
    present: &BTreeMap<i64, Present>,
) -> Result<Vec<Intended>, StoreError> {
    let chunk = Some(flush.claim.chunk_id.uuid());
    let before = |seq: &&i64| present.get(seq).is_some_and(|row| row.state == State::Sending && row.chunk_id == chunk);
    let seqs: Vec<i64> = next.iter().filter(before).copied().collect();
    if seqs.is_empty() {
        return Ok(Vec::new());
    }
    let sealed = fetch!(all: (i64, Vec<u8>), tx, SEALED, lease.job_no, serde_json::json!(seqs).to_string())?;
    let rows = sealed.into_iter().filter_map(|(seq, sealed)| {
        let row = present.get(&seq)?;
        Some(Intended { seq, state: row.state, attempts: row.attempts, dup_possible: row.dup_possible, sealed })
    });
    Ok(rows.collect())
}
