//! Recipients become deliveries and chunks, each once, in batches that go on after a crash where they were.

use chrono::{DateTime, Utc};

use super::chunks::{CHUNK, NewChunk, insert};
use super::counts::{Deltas, SHARD_MATERIALISE, add};
use super::dispatch::{Both, Tx};
use super::failures::note;
use super::hot::{self, NewDeliveries, NewDelivery};
use super::{Addressee, MailingState, Store, StoreError, Way};
use crate::delivery::State;
use crate::id::Id;

statements! {
    CURSOR: sqlite "select job_no, territory, locale, class, addressee, channel, lane, state, strict_due, materialised_seq, materialised_at
            from mailing where mailing_no = $1"
        postgres "select job_no, territory, locale, class, addressee, channel, lane, state, strict_due, materialised_seq, materialised_at
            from mailing where mailing_no = $1 for update";
    MEMBERS = "select r.seq, s.reason from recipient r left join suppression s on s.address_mac = r.address_mac
        where r.job_no = $1 and r.territory = $2 and r.locale = $3 and r.class = $4 and r.addressee = $5 and r.seq > $6
        order by r.seq limit $7";
    ADVANCE = "update mailing set materialised_seq = $2, state = 'running', updated_at = $3 where mailing_no = $1";
    // the total is counted from the recipients, so that completion compares two sources
    DONE = "update mailing set materialised_at = $2, state = 'running', updated_at = $2, total = (
            select count(*) from recipient r where r.job_no = mailing.job_no and r.territory = mailing.territory
                and r.locale = mailing.locale and r.class = mailing.class
                and r.addressee = mailing.addressee)
        where mailing_no = $1";
    WAITING = "select mailing_no from mailing where state in ('released', 'running') and materialised_at is null
        order by strict_due nulls last, mailing_no limit $1";
}

/// How a batch went.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Materialised {
    /// Deliveries that this batch entered.
    pub entered: usize,
    /// Whether every recipient of the mailing has a delivery.
    pub done: bool,
}

#[derive(Debug, sqlx::FromRow)]
struct Cursor {
    job_no: i64,
    territory: String,
    locale: String,
    class: Way,
    addressee: Addressee,
    channel: Way,
    lane: i16,
    state: MailingState,
    strict_due: Option<DateTime<Utc>>,
    materialised_seq: i64,
    materialised_at: Option<DateTime<Utc>>,
}

impl Store {
    /// Released mailings whose recipients have not all become deliveries, the most urgent first.
    ///
    /// # Errors
    /// What the database says.
    pub async fn unmaterialised(&self, limit: i64) -> Result<Vec<i64>, StoreError> {
        let found = fetch!(all: (i64,), &mut self.read().await?, WAITING, limit)?;
        Ok(found.into_iter().map(|(mailing_no,)| mailing_no).collect())
    }

    /// Enters deliveries for the next `batch` recipients of a released mailing, with the chunks that carry them.
    /// Called until `done`; by several at once it does nothing twice.
    ///
    /// # Errors
    /// [`StoreError::Missing`] or [`StoreError::Conflict`] if the mailing is not released.
    pub async fn materialise(
        &self,
        mailing_no: i64,
        batch: usize,
        now: DateTime<Utc>,
    ) -> Result<Materialised, StoreError> {
        let mut tx = self.begin().await?;
        let cursor = fetch!(maybe: Cursor, &mut tx, CURSOR, mailing_no)?.ok_or(StoreError::Missing("mailing"))?;
        if cursor.materialised_at.is_some() {
            return Ok(Materialised { entered: 0, done: true });
        }
        if !matches!(cursor.state, MailingState::Released | MailingState::Running) {
            return Err(StoreError::Conflict("the mailing is not released"));
        }
        let members = fetch!(all: (i64, Option<String>),
            &mut tx,
            MEMBERS,
            cursor.job_no,
            &cursor.territory,
            &cursor.locale,
            cursor.class,
            cursor.addressee,
            cursor.materialised_seq,
            batch as i64,
        )?;
        if let Some((last, _)) = members.last() {
            enter(&mut tx, mailing_no, &cursor, &members, now).await?;
            exec!(&mut tx, ADVANCE, mailing_no, *last, now)?;
        }
        let done = members.len() < batch;
        if done {
            exec!(&mut tx, DONE, mailing_no, now)?;
        }
        tx.commit().await?;
        Ok(Materialised { entered: members.len(), done })
    }
}

async fn enter(
    tx: &mut Tx,
    mailing_no: i64,
    cursor: &Cursor,
    members: &[(i64, Option<String>)],
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let mut rows: Vec<NewDelivery> =
        members.iter().map(|(seq, listed)| first(cursor, *seq, listed.is_some())).collect();
    let mut deltas = Deltas::default();
    for row in &rows {
        deltas.enter(row.state, 1);
    }
    let waiting: Vec<usize> = (0..rows.len()).filter(|at| rows[*at].state == State::Pending).collect();
    for part in waiting.chunks(CHUNK) {
        let chunk = NewChunk {
            chunk_id: Id::fresh(),
            mailing_no,
            lane: cursor.lane,
            channel: cursor.channel,
            seqs: part.iter().map(|at| rows[*at].seq).collect(),
            listed: false,
            deadline_at: cursor.strict_due,
        };
        insert(tx, &chunk, now).await?;
        for at in part {
            rows[*at].chunk_id = Some(chunk.chunk_id.uuid());
        }
    }
    let late = cursor.strict_due.is_some_and(|due| due < now);
    let new = NewDeliveries { mailing_no, job_no: cursor.job_no, late, now, rows: &rows };
    match tx {
        Both::Sqlite(at) => hot::sqlite::deliveries(at, &new).await?,
        Both::Postgres(at) => hot::postgres::deliveries(at, &new).await?,
    }
    let failed: Vec<i64> = rows.iter().filter(|row| row.state.needs_other_channel()).map(|row| row.seq).collect();
    note(tx, mailing_no, &failed, now).await?;
    add(tx, mailing_no, SHARD_MATERIALISE, &deltas).await
}

/// How a delivery begins: the suppression list speaks about e-mail only, and without a way nothing can be sent.
const fn first(cursor: &Cursor, seq: i64, listed: bool) -> NewDelivery {
    let (state, reason) = match (cursor.channel, listed) {
        (Way::Email, true) => (State::Suppressed, Some("suppressed before the first attempt")),
        (Way::None, _) => (State::Invalid, Some("there is no way on which this recipient can be reached")),
        _ => (State::Pending, None),
    };
    NewDelivery { seq, state, chunk_id: None, reason }
}
