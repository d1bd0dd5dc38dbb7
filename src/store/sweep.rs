//! What time brings about: retries that are due, dues that have passed, mailings that are given up.

use chrono::{DateTime, Utc};
use serde_json::json;

use super::chunks::{CHUNK, NewChunk, insert};
use super::close::resolution;
use super::codes::{bit, sources, unsettled};
use super::counts::{Deltas, SHARD_SWEEP, add};
use super::dispatch::Tx;
use super::events::tell_of_mailing;
use super::failures::note;
use super::{OnUnknown, Store, StoreError, Way};
use crate::callback::EventKind;
use crate::delivery::State;
use crate::id::Id;

statements! {
    RETRYING = "select m.mailing_no, m.on_unknown, m.lane, m.channel, m.strict_due from mailing m
        where m.state in ('released', 'running') and exists (
            select 1 from delivery d where d.mailing_no = m.mailing_no and d.next_attempt_at <= $1)
        order by m.strict_due nulls last, m.mailing_no";
    // skip locked: of many sweepers at once each takes other rows
    DUE: sqlite "select seq, state from delivery where mailing_no = $1 and next_attempt_at <= $2 and ($4 >> state) & 1 = 1
            order by next_attempt_at, seq limit $3"
        postgres "select seq, state from delivery where mailing_no = $1 and next_attempt_at <= $2
                and (cast($4 as bigint) >> cast(state as int)) & 1 = 1
            order by next_attempt_at, seq limit $3 for update skip locked";
    RECUT: sqlite "update delivery set state = $3, chunk_id = $4, next_attempt_at = null, updated_at = $5,
                dup_possible = dup_possible or state = $6
            where mailing_no = $1 and seq in (select value from json_each($2)) and ($7 >> state) & 1 = 1"
        postgres "update delivery set state = $3, chunk_id = $4, next_attempt_at = null, updated_at = $5,
                dup_possible = dup_possible or state = $6
            where mailing_no = $1
                and seq = any(array(select cast(x as bigint) from json_array_elements_text(cast($2 as json)) as x))
                and (cast($7 as bigint) >> cast(state as int)) & 1 = 1";
    // the counters say where there is anything to look for
    GIVEN_UP = "select m.mailing_no from mailing m where m.give_up_at <= $1
        and m.state in ('released', 'running', 'paused', 'cancelled') and exists (
            select 1 from mailing_counter c where c.mailing_no = m.mailing_no
                and (cast($2 as bigint) >> cast(c.state as int)) & 1 = 1
            group by c.mailing_no having sum(c.n) > 0)
        order by m.mailing_no";
    CANCELLED = "select m.mailing_no from mailing m where m.state = 'cancelled' and exists (
            select 1 from mailing_counter c where c.mailing_no = m.mailing_no
                and (cast($1 as bigint) >> cast(c.state as int)) & 1 = 1
            group by c.mailing_no having sum(c.n) > 0)
        order by m.mailing_no";
    ENDING: sqlite "select seq, state from delivery where mailing_no = $1 and ($2 >> state) & 1 = 1 order by seq limit $3"
        postgres "select seq, state from delivery where mailing_no = $1 and (cast($2 as bigint) >> cast(state as int)) & 1 = 1
            order by seq limit $3 for update skip locked";
    END: sqlite "update delivery set state = $3, next_attempt_at = null, final_at = $4, updated_at = $4, last_reason = $5
            where mailing_no = $1 and seq in (select value from json_each($2)) and ($6 >> state) & 1 = 1"
        postgres "update delivery set state = $3, next_attempt_at = null, final_at = $4, updated_at = $4, last_reason = $5
            where mailing_no = $1
                and seq = any(array(select cast(x as bigint) from json_array_elements_text(cast($2 as json)) as x))
                and (cast($6 as bigint) >> cast(state as int)) & 1 = 1";
    OVERDUE = "select mailing_no, late_seq from mailing where strict_due < $1 and late_at is null
        and materialised_at is not null and state in ('released', 'running', 'paused', 'completed')
        order by mailing_no limit 1";
    LATE_UNTIL = "select max(seq) from (select seq from delivery where mailing_no = $1 and seq > $2 order by seq limit $3) as part";
    LATE = "update delivery set late = true, updated_at = $4
        where mailing_no = $1 and seq > $2 and seq <= $3 and not late and accepted_at is null";
    LATE_MOVED = "update mailing set late_seq = $2 where mailing_no = $1 and late_seq = $3";
    // of two sweepers that end at the same time, one tells
    LATE_DONE = "update mailing set late_at = $2 where mailing_no = $1 and late_at is null";
    // `late` and `unsettled` of those that were not accepted by then
    NOT_IN_TIME: sqlite "select count(*), count(case when ($2 >> state) & 1 = 1 then 1 end) from delivery
            where mailing_no = $1 and late"
        postgres "select count(*), count(case when (cast($2 as bigint) >> cast(state as int)) & 1 = 1 then 1 end)
            from delivery where mailing_no = $1 and late";
}

/// A mailing with deliveries whose time has come.
#[derive(Debug, sqlx::FromRow)]
struct Retrying {
    mailing_no: i64,
    on_unknown: OnUnknown,
    lane: i16,
    channel: Way,
    strict_due: Option<DateTime<Utc>>,
}

impl Store {
    /// Takes up to `limit` deliveries whose time has come: deferred ones become pending in a new chunk, unknown ones
    /// go where the policy of their mailing says. Gives how many.
    ///
    /// # Errors
    /// What the database says.
    pub async fn due_retries(&self, now: DateTime<Utc>, limit: i64) -> Result<usize, StoreError> {
        let mailings = fetch!(all: Retrying, &mut self.read().await?, RETRYING, now)?;
        let mut taken = 0;
        for mailing in mailings {
            let room = limit - taken as i64;
            if room <= 0 {
                break;
            }
            let mut tx = self.begin().await?;
            taken += retry(&mut tx, &mailing, now, room).await?;
            tx.commit().await?;
        }
        Ok(taken)
    }

    /// Gives up what is not settled in mailings whose `give_up_at` has passed, up to `limit` deliveries a mailing.
    /// What is on the wire stays until its worker answers or is reclaimed. Gives how many.
    ///
    /// # Errors
    /// What the database says.
    pub async fn expire(&self, now: DateTime<Utc>, limit: i64) -> Result<usize, StoreError> {
        let mailings = fetch!(all: (i64,), &mut self.read().await?, GIVEN_UP, now, sources(State::Expired))?;
        self.end_all(mailings, State::Expired, "given up at the agreed time", now, limit).await
    }

    /// Cancels what has not begun in cancelled mailings, up to `limit` deliveries a mailing. Gives how many.
    ///
    /// # Errors
    /// What the database says.
    pub async fn cancel_deliveries(&self, now: DateTime<Utc>, limit: i64) -> Result<usize, StoreError> {
        let mailings = fetch!(all: (i64,), &mut self.read().await?, CANCELLED, sources(State::Cancelled))?;
        self.end_all(mailings, State::Cancelled, "the mailing was cancelled", now, limit).await
    }

    async fn end_all(
        &self,
        mailings: Vec<(i64,)>,
        to: State,
        reason: &str,
        now: DateTime<Utc>,
        limit: i64,
    ) -> Result<usize, StoreError> {
        let mut ended = 0;
        for (mailing_no,) in mailings {
            let mut tx = self.begin().await?;
            ended += end(&mut tx, mailing_no, to, reason, now, limit).await?;
            tx.commit().await?;
        }
        Ok(ended)
    }

    /// Marks deliveries as late whose mailing's strict due has passed without acceptance, up to `limit` of one
    /// mailing; their states stay. Gives whether there is more to do.
    ///
    /// # Errors
    /// What the database says.
    pub async fn mark_late(&self, now: DateTime<Utc>, limit: i64) -> Result<bool, StoreError> {
        let mut tx = self.begin().await?;
        let Some((mailing_no, after)) = fetch!(maybe: (i64, i64), &mut tx, OVERDUE, now)? else { return Ok(false) };
        let (until,) = fetch!(one: (Option<i64>,), &mut tx, LATE_UNTIL, mailing_no, after, limit)?;
        match until {
            Some(until) => {
                exec!(&mut tx, LATE, mailing_no, after, until, now)?;
                exec!(&mut tx, LATE_MOVED, mailing_no, until, after)?;
            }
            None => {
                end_late(&mut tx, mailing_no, now).await?;
            }
        }
        tx.commit().await?;
        Ok(true)
    }
}

/// Ends the marking of a mailing, and tells of it if anybody's notice was not accepted in time.
async fn end_late(tx: &mut Tx, mailing_no: i64, now: DateTime<Utc>) -> Result<(), StoreError> {
    if exec!(tx, LATE_DONE, mailing_no, now)? == 0 {
        return Ok(());
    }
    let (late, open) = fetch!(one: (i64, i64), tx, NOT_IN_TIME, mailing_no, unsettled())?;
    if late > 0 {
        let more = [("late".to_owned(), json!(late)), ("unsettled".to_owned(), json!(open))].into_iter().collect();
        tell_of_mailing(tx, mailing_no, EventKind::MailingLate, now, more).await?;
    }
    Ok(())
}

async fn retry(tx: &mut Tx, mailing: &Retrying, now: DateTime<Utc>, limit: i64) -> Result<usize, StoreError> {
    let waits = bit(State::Pending) | bit(State::Deferred) | bit(State::Unknown);
    let due = fetch!(all: (i64, State), tx, DUE, mailing.mailing_no, now, limit, waits)?;
    let hold = resolution(mailing.on_unknown) == State::Held;
    let (mut held, mut again): (Vec<_>, Vec<_>) = due.iter().partition(|(_, state)| hold && *state == State::Unknown);
    let mut deltas = Deltas::default();
    for (rows, to) in [(&mut held, State::Held), (&mut again, State::Pending)] {
        rows.sort_unstable_by_key(|(seq, _)| *seq);
        for part in rows.chunks(CHUNK) {
            recut(tx, mailing, to, part, now).await?;
        }
        for (_, from) in rows {
            deltas.step(*from, to, 1);
        }
    }
    add(tx, mailing.mailing_no, SHARD_SWEEP, &deltas).await?;
    Ok(due.len())
}

async fn recut(
    tx: &mut Tx,
    mailing: &Retrying,
    to: State,
    part: &[(i64, State)],
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let seqs: Vec<i64> = part.iter().map(|(seq, _)| *seq).collect();
    let list = serde_json::json!(seqs).to_string();
    let mut chunk_id = None;
    if to == State::Pending {
        let chunk = NewChunk {
            chunk_id: Id::fresh(),
            mailing_no: mailing.mailing_no,
            lane: mailing.lane,
            channel: mailing.channel,
            seqs,
            listed: true,
            deadline_at: mailing.strict_due,
        };
        chunk_id = Some(chunk.chunk_id);
        insert(tx, &chunk, now).await?;
    }
    // a pending one that waited for its time only changes its chunk
    let waiting = bit(State::Pending) | bit(State::Deferred) | bit(State::Unknown);
    let allowed = waiting & (sources(to) | bit(to));
    exec!(tx, RECUT, mailing.mailing_no, list, to, chunk_id, now, State::Unknown, allowed)?;
    Ok(())
}

async fn end(
    tx: &mut Tx,
    mailing_no: i64,
    to: State,
    reason: &str,
    now: DateTime<Utc>,
    limit: i64,
) -> Result<usize, StoreError> {
    let ending = fetch!(all: (i64, State), tx, ENDING, mailing_no, sources(to), limit)?;
    if ending.is_empty() {
        return Ok(0);
    }
    let seqs: Vec<i64> = ending.iter().map(|(seq, _)| *seq).collect();
    exec!(tx, END, mailing_no, serde_json::json!(seqs).to_string(), to, now, reason, sources(to))?;
    if to.needs_other_channel() {
        note(tx, mailing_no, &seqs, now).await?;
    }
    let mut deltas = Deltas::default();
    for (_, from) in &ending {
        deltas.step(*from, to, 1);
    }
    add(tx, mailing_no, SHARD_SWEEP, &deltas).await?;
    Ok(ending.len())
}
