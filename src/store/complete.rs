//! The end of a mailing, computed from its rows and from nothing else.

use chrono::{DateTime, Utc};
use serde_json::{Map, Value, json};

use super::audit_outbox::record;
use super::codes::unsettled;
use super::counts::{Deltas, SHARD_MENDING, StateCount, add};
use super::dispatch::Tx;
use super::events::tell_of_mailing;
use super::{Store, StoreError};
use crate::audit::{Actor, Deed};
use crate::callback::EventKind;
use crate::id::{self, Id};

statements! {
    // the counters only say where to look; the rows decide
    CANDIDATES = "select m.mailing_id, m.mailing_no from mailing m
        where m.state in ('released', 'running', 'paused') and m.materialised_at is not null and not exists (
            select 1 from mailing_counter c where c.mailing_no = m.mailing_no
                and (cast($1 as bigint) >> cast(c.state as int)) & 1 = 1
            group by c.mailing_no having sum(c.n) > 0)
        order by m.mailing_no";
    LOCK: sqlite "select job_no, total from mailing where mailing_no = $1 and state in ('released', 'running', 'paused')"
        postgres "select job_no, total from mailing where mailing_no = $1 and state in ('released', 'running', 'paused') for update";
    ROWS = "select state, count(*) as n from delivery where mailing_no = $1 group by state order by state";
    // one statement sees one moment: rows and counters change together, so that any difference is an error
    DIFFERENCE = "select state, cast(sum(n) as bigint) as n from (
            select state, count(*) as n from delivery where mailing_no = $1 group by state
            union all
            select state, -n from mailing_counter where mailing_no = $1) as both_sides
        group by state having sum(n) <> 0 order by state";
    COMPLETE = "update mailing set state = 'completed', completed_at = $2, updated_at = $2 where mailing_no = $1";
    JOB_COMPLETE = "update job set state = 'completed', updated_at = $2 where job_no = $1 and state = 'released'
        and not exists (select 1 from mailing m where m.job_no = job.job_no and m.state not in ('completed', 'cancelled'))";
}

/// What a comparison of counters and rows found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CounterCheck {
    /// Rows less counters, for each state where they differ; empty if all is well. The counters are mended already.
    pub differences: Vec<StateCount>,
}

impl Store {
    /// Completes mailings whose every recipient has a delivery and whose every delivery is settled, and jobs whose
    /// every mailing is over. A held delivery is not settled. Each completion is a deed with the counts.
    ///
    /// # Errors
    /// What the database says.
    pub async fn complete_finished(&self, now: DateTime<Utc>) -> Result<Vec<Id<id::Mailing>>, StoreError> {
        let candidates = fetch!(all: (Id<id::Mailing>, i64), &mut self.read().await?, CANDIDATES, unsettled())?;
        let mut completed = Vec::new();
        for (mailing_id, mailing_no) in candidates {
            if self.complete(mailing_id, mailing_no, now).await? {
                completed.push(mailing_id);
            }
        }
        Ok(completed)
    }

    async fn complete(
        &self,
        mailing: Id<id::Mailing>,
        mailing_no: i64,
        now: DateTime<Utc>,
    ) -> Result<bool, StoreError> {
        let mut tx = self.begin().await?;
        let Some((job_no, total)) = fetch!(maybe: (i64, i64), &mut tx, LOCK, mailing_no)? else { return Ok(false) };
        let check = mend(&mut tx, mailing_no).await?;
        let rows = fetch!(all: StateCount, &mut tx, ROWS, mailing_no)?;
        let settled = rows.iter().all(|row| row.state.is_settled());
        let complete = settled && rows.iter().map(|row| row.n).sum::<i64>() == total;
        if complete {
            exec!(&mut tx, COMPLETE, mailing_no, now)?;
            complete_job(&mut tx, job_no, now).await?;
            let counted = outcome(&rows);
            record(&mut tx, &deed(mailing, total, counted.clone(), &check, now)).await?;
            tell_of_mailing(&mut tx, mailing_no, EventKind::MailingCompleted, now, counted).await?;
        }
        // what was mended stays mended, complete or not
        tx.commit().await?;
        Ok(complete)
    }

    /// Compares the counters of a mailing with its rows, and mends them where they differ.
    ///
    /// # Errors
    /// What the database says.
    pub async fn verify_counters(&self, mailing_no: i64) -> Result<CounterCheck, StoreError> {
        let mut tx = self.begin().await?;
        let check = mend(&mut tx, mailing_no).await?;
        tx.commit().await?;
        Ok(check)
    }
}

/// Completes a job whose every mailing is over.
pub(super) async fn complete_job(tx: &mut Tx, job_no: i64, now: DateTime<Utc>) -> Result<(), StoreError> {
    exec!(tx, JOB_COMPLETE, job_no, now)?;
    Ok(())
}

async fn mend(tx: &mut Tx, mailing_no: i64) -> Result<CounterCheck, StoreError> {
    let differences = fetch!(all: StateCount, tx, DIFFERENCE, mailing_no)?;
    if !differences.is_empty() {
        tracing::error!(mailing_no, ?differences, "the counters of a mailing differed from its rows and were mended");
        let mut deltas = Deltas::default();
        for row in &differences {
            deltas.enter(row.state, row.n);
        }
        add(tx, mailing_no, SHARD_MENDING, &deltas).await?;
    }
    Ok(CounterCheck { differences })
}

/// How many were reached, and how many deliveries are in each state.
fn outcome(rows: &[StateCount]) -> Map<String, Value> {
    let states: Map<String, Value> = rows.iter().map(|row| (row.state.word().to_owned(), json!(row.n))).collect();
    let reached: i64 = rows.iter().filter(|row| row.state.reached()).map(|row| row.n).sum();
    [("accepted_or_delivered".to_owned(), json!(reached)), ("states".to_owned(), json!(states))].into_iter().collect()
}

fn deed(
    mailing: Id<id::Mailing>,
    total: i64,
    counted: Map<String, Value>,
    check: &CounterCheck,
    now: DateTime<Utc>,
) -> Deed {
    let mut detail: Map<String, Value> = [("total".to_owned(), json!(total))].into_iter().collect();
    detail.extend(counted);
    detail.insert("counters_mended".to_owned(), json!(!check.differences.is_empty()));
    let (subject, detail) = (mailing.to_string(), Value::Object(detail));
    Deed { at: now, actor: Actor::Engine, action: "mailing.completed", subject, detail }
}
