//! Deliveries that have failed for good, and the other lawful way that is opened for them. What failed stays as it is:
//! the other way is a delivery of its own, in a mailing that takes over from the first.

use chrono::{DateTime, Utc};
use serde_json::{Value, json};

use super::audit_outbox::record;
use super::chunks::{CHUNK, NewChunk, insert};
use super::counts::{Deltas, SHARD_SWEEP, add};
use super::dispatch::{Both, Tx};
use super::hot::{self, NewDeliveries, NewDelivery};
use super::{MailingState, Store, StoreError, Way};
use crate::audit::{Actor, Deed};
use crate::delivery::State;
use crate::id::{self, Id};

statements! {
    NOTE: sqlite "insert or ignore into failure (mailing_no, seq, at) select $1, value, $3 from json_each($2)"
        postgres "insert into failure (mailing_no, seq, at)
            select $1, cast(x as bigint), $3 from json_array_elements_text(cast($2 as json)) as x on conflict do nothing";
    WAITING = "select distinct f.mailing_no from failure f join mailing m on m.mailing_no = f.mailing_no
        where m.state <> 'paused' order by f.mailing_no limit $1";
    PARENT: sqlite "select mailing_id, job_no, state, lane, strict_due, fallback from mailing where mailing_no = $1"
        postgres "select mailing_id, job_no, state, lane, strict_due, fallback from mailing where mailing_no = $1 for update";
    TAKE = "select f.seq, r.has_postal from failure f join recipient r on r.job_no = $2 and r.seq = f.seq
        where f.mailing_no = $1 order by f.seq limit $3";
    FORGET: sqlite "delete from failure where mailing_no = $1 and seq in (select value from json_each($2))"
        postgres "delete from failure where mailing_no = $1
            and seq = any(array(select cast(x as bigint) from json_array_elements_text(cast($2 as json)) as x))";
    CHILD: sqlite "select mailing_no, state from mailing where after = $1"
        postgres "select mailing_no, state from mailing where after = $1 for update";
    // released with the mailing that it takes over from, by the same person: the way stood in the plan
    OPEN = "insert into mailing (mailing_id, job_no, incident_id, territory, locale, class, addressee, channel, lane, digest,
            template_name, chain, duties, blockers, warnings, state, strict_due, lenient_due, give_up_at, on_unknown, total,
            released_by, released_at, materialised_at, code_mac, after, created_at, updated_at)
        select $2, job_no, incident_id, territory, locale, class, addressee, $3, lane, $4, $5, $6, duties, blockers,
            warnings, 'running', strict_due, lenient_due, $7, on_unknown, 0, released_by, $8, $8, $9, mailing_id, $8, $8
        from mailing where mailing_no = $1 returning mailing_no, state";
    // one that was completed goes on, and so does its job
    GROW = "update mailing set total = total + $2, updated_at = $3, completed_at = null,
            state = case when state = 'completed' then 'running' else state end where mailing_no = $1";
    REOPEN = "update job set state = 'released', updated_at = $2 where job_no = $1 and state = 'completed'";
}

/// How many deliveries are handed on in one transaction.
const BATCH: i64 = 1000;

/// What the plan provides for those whom the way of a mailing fails.
#[derive(Debug, Clone, PartialEq)]
pub struct NewFallback {
    /// The identifier of the mailing that will take over, fresh.
    pub mailing_id: Id<id::Mailing>,
    /// Keyed digest of the code in its notices.
    pub code_mac: Vec<u8>,
    /// Its way.
    pub channel: Way,
    /// The approved bytes.
    pub digest: String,
    /// The name of the template.
    pub template_name: String,
    /// The languages tried and why; those of the notice.
    pub chain: Value,
}

impl NewFallback {
    /// As a mailing keeps it.
    pub fn to_json(&self) -> Value {
        let mac: String = self.code_mac.iter().map(|byte| format!("{byte:02x}")).collect();
        json!({
            "channel": self.channel.word(), "template": self.template_name, "digest": self.digest, "chain": self.chain,
            "mailing": self.mailing_id.to_string(), "code_mac": mac,
        })
    }

    fn from_json(value: &Value) -> Option<Self> {
        let text = |key: &str| value.get(key)?.as_str();
        let hex = text("code_mac")?;
        let byte = |at: usize| u8::from_str_radix(hex.get(2 * at..2 * at + 2)?, 16).ok();
        Some(Self {
            mailing_id: text("mailing")?.parse().ok()?,
            code_mac: (0..hex.len() / 2).map(byte).collect::<Option<_>>()?,
            channel: (text("channel")? == Way::Letter.word()).then_some(Way::Letter)?,
            digest: text("digest")?.to_owned(),
            template_name: text("template")?.to_owned(),
            chain: value.get("chain")?.clone(),
        })
    }
}

#[derive(Debug, sqlx::FromRow)]
struct Parent {
    mailing_id: Id<id::Mailing>,
    job_no: i64,
    state: MailingState,
    lane: i16,
    strict_due: Option<DateTime<Utc>>,
    fallback: Option<Value>,
}

/// Remembers deliveries that have just failed for good, in the transaction of their failure.
pub(super) async fn note(tx: &mut Tx, mailing_no: i64, seqs: &[i64], now: DateTime<Utc>) -> Result<(), StoreError> {
    if !seqs.is_empty() {
        exec!(tx, NOTE, mailing_no, json!(seqs).to_string(), now)?;
    }
    Ok(())
}

impl Store {
    /// Opens the other way that the plan provides for deliveries that have failed, of up to `limit` mailings; whoever
    /// has no postal address, or is of a mailing without another way, stays unreached. Gives how many have another
    /// way now. `give_up_at` is when attempts on the other way end.
    ///
    /// # Errors
    /// What the database says.
    pub async fn hand_on(
        &self,
        limit: i64,
        give_up_at: DateTime<Utc>,
        now: DateTime<Utc>,
    ) -> Result<usize, StoreError> {
        let waiting = fetch!(all: (i64,), &mut self.read().await?, WAITING, limit)?;
        let mut handed = 0;
        for (mailing_no,) in waiting {
            let mut tx = self.begin().await?;
            handed += hand_on(&mut tx, mailing_no, give_up_at, now).await?;
            tx.commit().await?;
        }
        Ok(handed)
    }
}

async fn hand_on(
    tx: &mut Tx,
    mailing_no: i64,
    give_up_at: DateTime<Utc>,
    now: DateTime<Utc>,
) -> Result<usize, StoreError> {
    let Some(parent) = fetch!(maybe: Parent, tx, PARENT, mailing_no)? else { return Ok(0) };
    if parent.state == MailingState::Paused {
        return Ok(0);
    }
    let failed = fetch!(all: (i64, bool), tx, TAKE, mailing_no, parent.job_no, BATCH)?;
    let all: Vec<i64> = failed.iter().map(|(seq, _)| *seq).collect();
    let seqs: Vec<i64> = failed.iter().filter(|(_, has_postal)| *has_postal).map(|(seq, _)| *seq).collect();
    let fallback = parent.fallback.as_ref().and_then(NewFallback::from_json);
    let fallback = fallback.filter(|_| parent.state != MailingState::Cancelled && !seqs.is_empty());
    let child = match &fallback {
        Some(fallback) => child(tx, mailing_no, &parent, fallback, give_up_at, now).await?,
        None => None,
    };
    let mut handed = 0;
    if let (Some(fallback), Some(child)) = (&fallback, child) {
        enter(tx, child, &parent, fallback.channel, &seqs, now).await?;
        exec!(tx, GROW, child, seqs.len() as i64, now)?;
        exec!(tx, REOPEN, parent.job_no, now)?;
        handed = seqs.len();
    }
    exec!(tx, FORGET, mailing_no, json!(all).to_string())?;
    if !all.is_empty() {
        let mailing = child.and(fallback).map(|fallback| fallback.mailing_id.to_string());
        let detail = json!({ "failed": all.len(), "handed_on": handed, "to": mailing });
        let subject = parent.mailing_id.to_string();
        record(tx, &Deed { at: now, actor: Actor::Engine, action: "delivery.handed-on", subject, detail }).await?;
    }
    Ok(handed)
}

/// The mailing that takes over; `None` if a person has cancelled it.
async fn child(
    tx: &mut Tx,
    mailing_no: i64,
    parent: &Parent,
    fallback: &NewFallback,
    give_up_at: DateTime<Utc>,
    now: DateTime<Utc>,
) -> Result<Option<i64>, StoreError> {
    let known = fetch!(maybe: (i64, MailingState), tx, CHILD, parent.mailing_id)?;
    let (child, state) = match known {
        Some(known) => known,
        None => fetch!(one: (i64, MailingState), tx, OPEN, mailing_no, fallback.mailing_id, fallback.channel,
                &fallback.digest, &fallback.template_name, &fallback.chain, give_up_at, now, &fallback.code_mac)?,
    };
    Ok((state != MailingState::Cancelled).then_some(child))
}

async fn enter(
    tx: &mut Tx,
    mailing_no: i64,
    parent: &Parent,
    channel: Way,
    seqs: &[i64],
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let mut rows = Vec::with_capacity(seqs.len());
    for part in seqs.chunks(CHUNK) {
        let chunk = NewChunk {
            chunk_id: Id::fresh(),
            mailing_no,
            lane: parent.lane,
            channel,
            seqs: part.to_vec(),
            listed: true,
            deadline_at: parent.strict_due,
        };
        insert(tx, &chunk, now).await?;
        let chunk_id = Some(chunk.chunk_id.uuid());
        rows.extend(part.iter().map(|seq| NewDelivery { seq: *seq, state: State::Pending, chunk_id, reason: None }));
    }
    let late = parent.strict_due.is_some_and(|due| due < now);
    let new = NewDeliveries { mailing_no, job_no: parent.job_no, late, now, rows: &rows };
    match tx {
        Both::Sqlite(at) => hot::sqlite::deliveries(at, &new).await?,
        Both::Postgres(at) => hot::postgres::deliveries(at, &new).await?,
    }
    let mut deltas = Deltas::default();
    deltas.enter(State::Pending, rows.len() as i64);
    add(tx, mailing_no, SHARD_SWEEP, &deltas).await
}
