//! How many deliveries are in which state: kept as sharded sums, changed with the rows they count.

use std::collections::BTreeMap;

use super::dispatch::Tx;
use super::{Store, StoreError};
use crate::delivery::State;

/// The shards of those who are no worker's connection.
pub(super) const SHARD_MATERIALISE: i16 = -1;
pub(super) const SHARD_SWEEP: i16 = -2;
pub(super) const SHARD_MENDING: i16 = -3;

statements! {
    ADD: sqlite "insert into mailing_counter (mailing_no, shard, state, n)
            select $1, $2, value ->> 0, value ->> 1 from json_each($3) where true
            on conflict (mailing_no, shard, state) do update set n = n + excluded.n"
        // ascending, as everybody takes these locks
        postgres "insert into mailing_counter (mailing_no, shard, state, n)
            select cast($1 as bigint), cast($2 as smallint), cast(x ->> 0 as smallint), cast(x ->> 1 as bigint)
            from json_array_elements(cast($3 as json)) as x order by 3
            on conflict (mailing_no, shard, state) do update set n = mailing_counter.n + excluded.n";
    OF_MAILING = "select state, cast(sum(n) as bigint) as n from mailing_counter where mailing_no = $1
        group by state having sum(n) <> 0 order by state";
    OF_JOB = "select m.territory, c.state, cast(sum(c.n) as bigint) as n
        from mailing m join mailing_counter c on c.mailing_no = m.mailing_no where m.job_no = $1
        group by m.territory, c.state having sum(c.n) <> 0 order by m.territory, c.state";
}

/// How many deliveries are in a state.
#[derive(Debug, Clone, Copy, PartialEq, Eq, sqlx::FromRow)]
pub struct StateCount {
    /// The state.
    pub state: State,
    /// How many.
    pub n: i64,
}

/// How many deliveries to a territory are in a state.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct TerritoryCount {
    /// Residence.
    pub territory: String,
    /// The state.
    pub state: State,
    /// How many.
    pub n: i64,
}

/// What a transaction changes in the sums.
#[derive(Debug, Default)]
pub(super) struct Deltas(BTreeMap<i16, i64>);

impl Deltas {
    /// `n` deliveries more in a state.
    pub fn enter(&mut self, state: State, n: i64) {
        *self.0.entry(state.code()).or_default() += n;
    }

    /// `n` deliveries from one state to another.
    pub fn step(&mut self, from: State, to: State, n: i64) {
        self.enter(from, -n);
        self.enter(to, n);
    }
}

/// Adds to the sums, as the last lock that a transaction takes.
pub(super) async fn add(tx: &mut Tx, mailing_no: i64, shard: i16, deltas: &Deltas) -> Result<(), StoreError> {
    let rows: Vec<(i16, i64)> = deltas.0.iter().filter(|(_, n)| **n != 0).map(|(state, n)| (*state, *n)).collect();
    if !rows.is_empty() {
        exec!(tx, ADD, mailing_no, shard, serde_json::json!(rows).to_string())?;
    }
    Ok(())
}

impl Store {
    /// How many deliveries of a mailing are in which state.
    ///
    /// # Errors
    /// What the database says.
    pub async fn counts(&self, mailing_no: i64) -> Result<Vec<StateCount>, StoreError> {
        fetch!(all: StateCount, &mut self.read().await?, OF_MAILING, mailing_no)
    }

    /// How many deliveries of a job are in which state, by territory.
    ///
    /// # Errors
    /// What the database says.
    pub async fn counts_by_territory(&self, job_no: i64) -> Result<Vec<TerritoryCount>, StoreError> {
        fetch!(all: TerritoryCount, &mut self.read().await?, OF_JOB, job_no)
    }
}
