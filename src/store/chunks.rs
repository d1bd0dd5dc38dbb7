//! Chunks: cut, published, claimed, given back.

use chrono::{DateTime, Duration, Utc};
use serde_json::Value;

use super::close::{self, Lease};
use super::counts::{Deltas, SHARD_SWEEP, add};
use super::dispatch::Tx;
use super::held::hold;
use super::workers::must_live;
use super::{ChunkState, OnUnknown, Store, StoreError, Way};
use crate::delivery::State;
use crate::id::{self, Id};

/// How many deliveries a chunk has at most.
pub(super) const CHUNK: usize = 200;

/// How long a publisher has to say that it published; then another may.
const PUBLISHING: Duration = Duration::seconds(10);

statements! {
    INSERT = "insert into chunk (chunk_id, mailing_no, lane, channel, lo, hi, members, state, publish_after, deadline_at)
        values ($1, $2, $3, $4, $5, $6, $7, 0, $8, $9)";
    // taken for some seconds, so that two publishers do not publish the same
    READY: sqlite "update chunk set publish_after = $3 where chunk_id in (
            select c.chunk_id from chunk c join mailing m on m.mailing_no = c.mailing_no
            where c.state = 0 and c.lane = $1 and c.publish_after <= $2 and c.channel in ($5, $6)
                and m.state in ('released', 'running')
            order by c.deadline_at nulls last, c.chunk_id limit $4)
            returning chunk_id, lane, channel, deadline_at"
        postgres "update chunk set publish_after = $3 where chunk_id in (
            select c.chunk_id from chunk c join mailing m on m.mailing_no = c.mailing_no
            where c.state = 0 and c.lane = $1 and c.publish_after <= $2 and c.channel in ($5, $6)
                and m.state in ('released', 'running')
            order by c.deadline_at nulls last, c.chunk_id limit $4 for update of c skip locked)
            returning chunk_id, lane, channel, deadline_at";
    PUBLISHED = "update chunk set state = 1, published_at = $2 where chunk_id = $1 and state = 0";
    STALE = "update chunk set state = 0, publish_after = $1, published_at = null where state = 1 and published_at < $1";
    IN_FLIGHT = "select count(*) from chunk where state = 1 and lane = $1";
    // idempotent: a second ticket, or one of a mailing that is stopped, finds nothing to take; a worker whose claim
    // was committed while the answer was lost takes it again
    CLAIM = "update chunk set state = 2, worker_id = $2, epoch = epoch + 1, claims = claims + 1
        where chunk_id = $1 and (state in (0, 1) or (state = 2 and worker_id = $2)) and exists (
            select 1 from mailing m where m.mailing_no = chunk.mailing_no and m.state in ('released', 'running'))
        returning epoch, claims";
    CARRIED = "select m.mailing_id, m.mailing_no, m.job_no, j.job_id, m.incident_id, m.territory, m.locale, m.channel,
            m.digest, m.template_name, m.chain, j.sealed_key, j.notice_facts, m.strict_due, m.give_up_at, m.released_at,
            m.on_unknown, j.drill
        from mailing m join job j on j.job_no = m.job_no where m.mailing_no = $1";
    FINISH_EMPTY = "update chunk set state = 3, worker_id = null where chunk_id = $1 and state = 2";
    UNCLAIM = "update chunk set claims = claims - 1 where chunk_id = $1 and claims > 0";
    QUARANTINE = "update chunk set state = 4, worker_id = null, epoch = epoch + 1
        where chunk_id = $1 and state in (0, 1)";
    OWN: sqlite "update delivery set chunk_id = $3 where mailing_no = $1 and seq in (select value from json_each($2))"
        postgres "update delivery set chunk_id = $3 where mailing_no = $1
            and seq = any(array(select cast(x as bigint) from json_array_elements_text(cast($2 as json)) as x))";
    NARROW = "update chunk set members = $2, lo = $3, hi = $4, claims = 0 where chunk_id = $1";
    LANE_AND_DUE = "select lane, deadline_at from chunk where chunk_id = $1";
}

/// A chunk that waits for a ticket.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct ReadyChunk {
    /// The chunk.
    pub chunk_id: Id<id::Chunk>,
    /// The lane of priority.
    pub lane: i16,
    /// The way on which its mailing goes.
    pub channel: Way,
    /// The strict due of its mailing.
    pub deadline_at: Option<DateTime<Utc>>,
}

/// By what a worker holds a chunk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ClaimRef {
    /// The chunk.
    pub chunk_id: Id<id::Chunk>,
    /// Its mailing.
    pub mailing_no: i64,
    /// Raised with each change of hands: an older one is fenced off.
    pub epoch: i32,
    /// The worker.
    pub worker_id: Id<id::Worker>,
}

/// A chunk that a worker holds, with everything needed to carry it.
#[derive(Debug, Clone, PartialEq)]
pub struct Claim {
    /// The chunk.
    pub chunk_id: Id<id::Chunk>,
    /// Its mailing.
    pub mailing_no: i64,
    /// Raised with each change of hands.
    pub epoch: i32,
    /// The worker.
    pub worker_id: Id<id::Worker>,
    /// How often it was claimed and not given back in order; many mean that it kills workers.
    pub claims: i16,
    /// The recipients that are pending in it, ascending.
    pub seqs: Vec<i64>,
    /// The mailing.
    pub mailing: CarriedMailing,
}

impl Claim {
    /// By what the worker holds it.
    pub const fn reference(&self) -> ClaimRef {
        ClaimRef { chunk_id: self.chunk_id, mailing_no: self.mailing_no, epoch: self.epoch, worker_id: self.worker_id }
    }
}

/// What a worker must know of a mailing.
#[derive(Debug, Clone, PartialEq, sqlx::FromRow)]
pub struct CarriedMailing {
    /// Its identifier.
    pub mailing_id: Id<id::Mailing>,
    /// Its number.
    pub mailing_no: i64,
    /// Its job's number.
    pub job_no: i64,
    /// Its job.
    pub job_id: Id<id::Job>,
    /// Its incident.
    pub incident_id: Id<id::Incident>,
    /// Residence of its recipients.
    pub territory: String,
    /// The language that they want.
    pub locale: String,
    /// The way on which it goes.
    pub channel: Way,
    /// The approved bytes.
    pub digest: Option<String>,
    /// The name of the template.
    pub template_name: Option<String>,
    /// The languages tried and why; those that the notice contains, where they are several.
    pub chain: Value,
    /// The data key of the job, sealed under the master key.
    pub sealed_key: Vec<u8>,
    /// What the notices say about the organisation, as JSON.
    pub notice_facts: String,
    /// Due by the strict reading.
    pub strict_due: Option<DateTime<Utc>>,
    /// When what is not settled expires.
    pub give_up_at: Option<DateTime<Utc>>,
    /// When it was released; the date of every message.
    pub released_at: Option<DateTime<Utc>>,
    /// What becomes of unknown outcomes.
    pub on_unknown: OnUnknown,
    /// Whether nothing may leave the house.
    pub drill: bool,
}

/// A chunk to be cut.
#[derive(Debug, Clone)]
pub(super) struct NewChunk {
    pub chunk_id: Id<id::Chunk>,
    pub mailing_no: i64,
    pub lane: i16,
    pub channel: Way,
    /// Ascending and not empty.
    pub seqs: Vec<i64>,
    /// Whether only these of the range belong to it.
    pub listed: bool,
    pub deadline_at: Option<DateTime<Utc>>,
}

/// Enters a chunk; its deliveries must name it in the same transaction.
pub(super) async fn insert(tx: &mut Tx, new: &NewChunk, now: DateTime<Utc>) -> Result<(), StoreError> {
    let (Some(lo), Some(hi)) = (new.seqs.first(), new.seqs.last()) else { return Ok(()) };
    let members = new.listed.then(|| serde_json::json!(new.seqs).to_string());
    let (id, lane) = (new.chunk_id, new.lane);
    exec!(tx, INSERT, id, new.mailing_no, lane, new.channel, lo, hi, members, now, new.deadline_at)?;
    Ok(())
}

impl Store {
    /// Up to `room` chunks of a lane that wait for a ticket, the most urgent first. They are the caller's for ten
    /// seconds: published and not marked as such, they are published again.
    ///
    /// # Errors
    /// What the database says.
    pub async fn ready_chunks(&self, lane: i16, room: i64, now: DateTime<Utc>) -> Result<Vec<ReadyChunk>, StoreError> {
        self.ready_chunks_by(&[Way::Email, Way::Letter], lane, room, now).await
    }

    /// The same for some ways only: what nobody can carry now is not taken, and is there at once when somebody can.
    ///
    /// # Errors
    /// What the database says.
    pub async fn ready_chunks_by(
        &self,
        ways: &[Way],
        lane: i16,
        room: i64,
        now: DateTime<Utc>,
    ) -> Result<Vec<ReadyChunk>, StoreError> {
        let way = |wanted: Way| ways.contains(&wanted).then_some(wanted);
        let (email, letter) = (way(Way::Email), way(Way::Letter));
        let mut tx = self.begin().await?;
        let mut ready = fetch!(all: ReadyChunk, &mut tx, READY, lane, now, now + PUBLISHING, room, email, letter)?;
        tx.commit().await?;
        ready.sort_by_key(|chunk| (chunk.deadline_at.is_none(), chunk.deadline_at, chunk.chunk_id));
        Ok(ready)
    }

    /// Remembers that tickets are with the queue.
    ///
    /// # Errors
    /// What the database says.
    pub async fn mark_published(&self, chunks: &[Id<id::Chunk>], now: DateTime<Utc>) -> Result<(), StoreError> {
        let mut ordered = chunks.to_vec();
        ordered.sort_unstable();
        let mut tx = self.begin().await?;
        for chunk in ordered {
            exec!(&mut tx, PUBLISHED, chunk, now)?;
        }
        tx.commit().await
    }

    /// Makes chunks ready anew whose tickets were published before an instant and that nobody claimed.
    ///
    /// # Errors
    /// What the database says.
    pub async fn republish_stale(&self, before: DateTime<Utc>) -> Result<u64, StoreError> {
        let mut tx = self.begin().await?;
        let stale = exec!(&mut tx, STALE, before)?;
        tx.commit().await?;
        Ok(stale)
    }

    /// How many tickets of a lane are with the queue.
    ///
    /// # Errors
    /// What the database says.
    pub async fn chunks_in_flight(&self, lane: i16) -> Result<i64, StoreError> {
        let (in_flight,) = fetch!(one: (i64,), &mut self.read().await?, IN_FLIGHT, lane)?;
        Ok(in_flight)
    }

    /// Takes a chunk for a worker. `None`: it is done, in other hands, stopped, or nothing is pending in it; the
    /// ticket may be forgotten. A chunk that the worker itself holds is given again under a new epoch, because the
    /// answer of an earlier call may have been lost: a worker asks only for chunks that none of its tasks has in hand.
    ///
    /// # Errors
    /// [`StoreError::WorkerGone`] if the worker was declared dead.
    pub async fn claim(&self, chunk: Id<id::Chunk>, worker: Id<id::Worker>) -> Result<Option<Claim>, StoreError> {
        let mut tx = self.begin().await?;
        must_live(&mut tx, worker).await?;
        let Some((epoch, claims)) = fetch!(maybe: (i32, i16), &mut tx, CLAIM, chunk, worker)? else {
            return Ok(None);
        };
        let lease = close::lease(&mut tx, chunk).await?.ok_or(StoreError::Missing("chunk"))?;
        let seqs = pending(&mut tx, &lease).await?;
        if seqs.is_empty() {
            finish_empty(&mut tx, &lease).await?;
            tx.commit().await?;
            return Ok(None);
        }
        let mailing_no = lease.mailing_no;
        let mailing = fetch!(one: CarriedMailing, &mut tx, CARRIED, mailing_no)?;
        tx.commit().await?;
        Ok(Some(Claim { chunk_id: chunk, mailing_no, epoch, worker_id: worker, claims, seqs, mailing }))
    }

    /// Gives a chunk back in good order, to be published again from `publish_after` on; what is in it without a
    /// result counts as unknown. `false` if the worker does not hold it any more.
    ///
    /// # Errors
    /// [`StoreError::Missing`] if there is no such chunk.
    pub async fn release_chunk(
        &self,
        claim: &ClaimRef,
        publish_after: DateTime<Utc>,
        now: DateTime<Utc>,
    ) -> Result<bool, StoreError> {
        let mut tx = self.begin().await?;
        let lease = close::lease(&mut tx, claim.chunk_id).await?.ok_or(StoreError::Missing("chunk"))?;
        if !lease.is_held(claim) {
            return Ok(false);
        }
        let mut deltas = Deltas::default();
        close::close(&mut tx, &lease, now, publish_after, &mut deltas).await?;
        exec!(&mut tx, UNCLAIM, claim.chunk_id)?;
        add(&mut tx, lease.mailing_no, SHARD_SWEEP, &deltas).await?;
        tx.commit().await?;
        Ok(true)
    }

    /// Cuts a chunk that nobody holds in two, to find the recipient that kills workers. One that cannot be cut is
    /// put aside for a person. `true` if it was cut.
    ///
    /// # Errors
    /// [`StoreError::Conflict`] if it is in somebody's hands or done.
    pub async fn bisect(&self, chunk: Id<id::Chunk>, now: DateTime<Utc>) -> Result<bool, StoreError> {
        let mut tx = self.begin().await?;
        let lease = close::lease(&mut tx, chunk).await?.ok_or(StoreError::Missing("chunk"))?;
        if ![ChunkState::Ready.code(), ChunkState::Published.code()].contains(&lease.state) {
            return Err(StoreError::Conflict("only a chunk that nobody holds can be cut"));
        }
        let mut left = pending(&mut tx, &lease).await?;
        if left.len() < 2 {
            let mut deltas = Deltas::default();
            hold(&mut tx, lease.mailing_no, &left, "workers ended while they carried it", now, &mut deltas).await?;
            exec!(&mut tx, QUARANTINE, chunk)?;
            add(&mut tx, lease.mailing_no, SHARD_SWEEP, &deltas).await?;
            tx.commit().await?;
            return Ok(false);
        }
        let right = left.split_off(left.len() / 2);
        let (Some(lo), Some(hi)) = (left.first(), left.last()) else { return Ok(false) };
        exec!(&mut tx, NARROW, chunk, serde_json::json!(left).to_string(), lo, hi)?;
        let (lane, deadline_at) = fetch!(one: (i16, Option<DateTime<Utc>>), &mut tx, LANE_AND_DUE, chunk)?;
        let new = NewChunk {
            chunk_id: Id::fresh(),
            mailing_no: lease.mailing_no,
            lane,
            channel: lease.channel,
            seqs: right,
            listed: true,
            deadline_at,
        };
        insert(&mut tx, &new, now).await?;
        exec!(&mut tx, OWN, lease.mailing_no, serde_json::json!(new.seqs).to_string(), new.chunk_id)?;
        tx.commit().await?;
        Ok(true)
    }
}

async fn pending(tx: &mut Tx, lease: &Lease) -> Result<Vec<i64>, StoreError> {
    let open = close::open(tx, lease).await?;
    Ok(open.into_iter().filter(|row| row.state == State::Pending).map(|row| row.seq).collect())
}

/// Nothing is left in it: no ticket will be published for it again.
async fn finish_empty(tx: &mut Tx, lease: &Lease) -> Result<(), StoreError> {
    exec!(tx, FINISH_EMPTY, lease.chunk_id)?;
    Ok(())
}
