//! What all workers know about the relays, and what people decide about them.

use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};

use super::audit_outbox::record;
use super::dispatch::Tx;
use super::{RelayPhase, Store, StoreError};
use crate::audit::Deed;
use crate::id::{self, Id};

/// The columns of a [`RelayRow`].
macro_rules! relay_columns {
    () => {
        "r.name, r.phase, r.turn, r.opened_at, r.rests_until, r.rest_ms, r.rests, r.reason, r.by_whom, r.paused, r.prober,
        w.worker_id is not null as prober_lives, r.per_second, r.configured, r.updated_at
        from relay_state r left join worker w on w.worker_id = r.prober and w.gone_at is null"
    };
}

statements! {
    ENROL = "insert into relay_state (name, phase, configured, updated_at) values ($1, $2, $3, $4)
        on conflict (name) do update set configured = excluded.configured, updated_at = excluded.updated_at
        where relay_state.configured <> excluded.configured";
    ALL = ("select ", relay_columns!(), " order by r.name");
    ONE = ("select ", relay_columns!(), " where r.name = $1");
    // a person's step waits for another person's; workers name the turn that they have seen
    LOCK: sqlite "select turn, phase from relay_state where name = $1"
        postgres "select turn, phase from relay_state where name = $1 for update";
    TURN = "update relay_state set phase = $3, turn = turn + 1, opened_at = $4, rests_until = $5, rest_ms = $6, rests = $7,
            reason = $8, by_whom = $9, paused = $10, prober = null, updated_at = $11
        where name = $1 and turn = $2";
    CLAIM = "update relay_state set phase = $3, turn = turn + 1, prober = $4, updated_at = $5 where name = $1 and turn = $2";
    LIMIT = "update relay_state set per_second = $2, updated_at = $3 where name = $1";
}

/// A relay as all workers know it.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct RelayRow {
    /// Its name in the settings.
    pub name: String,
    /// Whether it is used.
    pub phase: RelayPhase,
    /// How often the phase has changed.
    pub turn: i64,
    /// Since when it rests.
    pub opened_at: Option<DateTime<Utc>>,
    /// Until when, by the clock of whoever ordered it; for people to read.
    pub rests_until: Option<DateTime<Utc>>,
    /// How long the rest is, in milliseconds; none while it lasts until a person ends it.
    pub rest_ms: Option<i64>,
    /// How many rests there were in a row.
    pub rests: i32,
    /// Why it rests, without personal values.
    pub reason: Option<String>,
    /// The worker or the person who ordered it.
    pub by_whom: Option<String>,
    /// Whether a person did.
    pub paused: bool,
    /// The worker whose message finds out whether the relay is well again.
    pub prober: Option<Id<id::Worker>>,
    /// Whether that worker lives.
    pub prober_lives: bool,
    /// A person's limit in messages per second, over all workers; zero for none.
    pub per_second: Option<i64>,
    /// The limit of the settings, likewise.
    pub configured: i64,
    /// When this row last changed.
    pub updated_at: DateTime<Utc>,
}

/// A rest that begins.
#[derive(Debug, Clone, Copy)]
pub struct RelayRest<'a> {
    /// How long it is; none until a person ends it.
    pub length: Option<Duration>,
    /// How many there were in a row, this one included.
    pub rests: i32,
    /// Why, without personal values.
    pub reason: &'a str,
}

/// Who changes the phase.
struct By {
    whom: String,
    person: bool,
    now: DateTime<Utc>,
}

impl By {
    fn worker(worker: Id<id::Worker>, now: DateTime<Utc>) -> Self {
        Self { whom: worker.to_string(), person: false, now }
    }

    fn person(deed: &Deed) -> Self {
        Self { whom: deed.actor.to_text(), person: true, now: deed.at }
    }
}

async fn rest(tx: &mut Tx, name: &str, turn: i64, rest: &RelayRest<'_>, by: &By) -> Result<bool, StoreError> {
    let until = rest.length.and_then(|length| by.now.checked_add_signed(TimeDelta::from_std(length).ok()?));
    let millis = rest.length.map(|length| i64::try_from(length.as_millis()).unwrap_or(i64::MAX));
    let (phase, whom) = (RelayPhase::Resting, &by.whom);
    let changed = exec!(
        tx,
        TURN,
        name,
        turn,
        phase,
        Some(by.now),
        until,
        millis,
        rest.rests,
        Some(rest.reason),
        Some(whom),
        by.person,
        by.now
    )?;
    Ok(changed == 1)
}

async fn close(tx: &mut Tx, name: &str, turn: i64, by: &By) -> Result<bool, StoreError> {
    let (never, no_text) = (None::<DateTime<Utc>>, None::<String>);
    let (phase, whom) = (RelayPhase::Closed, Some(&by.whom));
    let changed = exec!(tx, TURN, name, turn, phase, never, never, None::<i64>, 0_i32, &no_text, whom, false, by.now)?;
    Ok(changed == 1)
}

impl Store {
    /// Enters the relays of a worker's settings with their limits, where they are not known.
    ///
    /// # Errors
    /// What the database says.
    pub async fn enrol_relays(&self, relays: &[(String, u32)], now: DateTime<Utc>) -> Result<(), StoreError> {
        let mut tx = self.begin().await?;
        for (name, per_second) in relays {
            exec!(&mut tx, ENROL, name, RelayPhase::Closed, i64::from(*per_second), now)?;
        }
        tx.commit().await
    }

    /// Every relay that a worker has ever used, by name.
    ///
    /// # Errors
    /// What the database says.
    pub async fn relays(&self) -> Result<Vec<RelayRow>, StoreError> {
        fetch!(all: RelayRow, &mut self.read().await?, ALL)
    }

    /// The relay of a name.
    ///
    /// # Errors
    /// What the database says.
    pub async fn relay(&self, name: &str) -> Result<Option<RelayRow>, StoreError> {
        fetch!(maybe: RelayRow, &mut self.read().await?, ONE, name)
    }

    /// A worker has found a relay ill. `false` if the relay is no longer in the turn that the worker knows.
    ///
    /// # Errors
    /// What the database says.
    pub async fn open_relay(
        &self,
        name: &str,
        turn: i64,
        begins: &RelayRest<'_>,
        worker: Id<id::Worker>,
        now: DateTime<Utc>,
    ) -> Result<bool, StoreError> {
        let mut tx = self.begin().await?;
        let changed = rest(&mut tx, name, turn, begins, &By::worker(worker, now)).await?;
        tx.commit().await?;
        Ok(changed)
    }

    /// A worker has found a relay well. `false` if the relay is no longer in the turn that the worker knows.
    ///
    /// # Errors
    /// What the database says.
    pub async fn close_relay(
        &self,
        name: &str,
        turn: i64,
        worker: Id<id::Worker>,
        now: DateTime<Utc>,
    ) -> Result<bool, StoreError> {
        let mut tx = self.begin().await?;
        let changed = close(&mut tx, name, turn, &By::worker(worker, now)).await?;
        tx.commit().await?;
        Ok(changed)
    }

    /// Lets one worker's next message find out whether a relay is well again. `false` if the relay is no longer in
    /// the turn that the worker knows: another asks already, or a person has decided.
    ///
    /// # Errors
    /// What the database says.
    pub async fn claim_probe(
        &self,
        name: &str,
        turn: i64,
        worker: Id<id::Worker>,
        now: DateTime<Utc>,
    ) -> Result<bool, StoreError> {
        let mut tx = self.begin().await?;
        let changed = exec!(&mut tx, CLAIM, name, turn, RelayPhase::Probing, worker, now)?;
        tx.commit().await?;
        Ok(changed == 1)
    }

    /// A person lets a relay rest, for a time or until a person ends it; a rest that goes on is replaced.
    ///
    /// # Errors
    /// [`StoreError::Missing`] if no worker has ever used such a relay.
    pub async fn rest_relay(
        &self,
        name: &str,
        length: Option<Duration>,
        reason: &str,
        deed: &Deed,
    ) -> Result<RelayRow, StoreError> {
        let mut tx = self.begin().await?;
        let (turn, _) = lock(&mut tx, name).await?;
        rest(&mut tx, name, turn, &RelayRest { length, rests: 0, reason }, &By::person(deed)).await?;
        self.decided(tx, name, deed).await
    }

    /// A person has a relay used again at once.
    ///
    /// # Errors
    /// [`StoreError::Missing`] as above, [`StoreError::Conflict`] if it is in use.
    pub async fn resume_relay(&self, name: &str, deed: &Deed) -> Result<RelayRow, StoreError> {
        let mut tx = self.begin().await?;
        let (turn, phase) = lock(&mut tx, name).await?;
        if phase == RelayPhase::Closed {
            return Err(StoreError::Conflict("the relay is in use"));
        }
        close(&mut tx, name, turn, &By::person(deed)).await?;
        self.decided(tx, name, deed).await
    }

    /// A person limits a relay: messages per second over all workers, zero for no limit, none for the settings' own.
    ///
    /// # Errors
    /// [`StoreError::Missing`] as above.
    pub async fn limit_relay(&self, name: &str, per_second: Option<u32>, deed: &Deed) -> Result<RelayRow, StoreError> {
        let mut tx = self.begin().await?;
        lock(&mut tx, name).await?;
        exec!(&mut tx, LIMIT, name, per_second.map(i64::from), deed.at)?;
        self.decided(tx, name, deed).await
    }

    async fn decided(&self, mut tx: Tx, name: &str, deed: &Deed) -> Result<RelayRow, StoreError> {
        record(&mut tx, deed).await?;
        let row = fetch!(maybe: RelayRow, &mut tx, ONE, name)?;
        tx.commit().await?;
        row.ok_or(StoreError::Missing("relay"))
    }
}

async fn lock(tx: &mut Tx, name: &str) -> Result<(i64, RelayPhase), StoreError> {
    fetch!(maybe: (i64, RelayPhase), tx, LOCK, name)?.ok_or(StoreError::Missing("relay"))
}
