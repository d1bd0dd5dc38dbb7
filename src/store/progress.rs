//! How mailings advance, sampled while they run: by this their pace is known, and whether they end in time.

use chrono::{DateTime, TimeDelta, Utc};

use super::audit_outbox::record;
use super::codes::settled;
use super::events::tell_of_mailing;
use super::{Store, StoreError};
use crate::audit::Deed;
use crate::callback::EventKind;
use crate::id::{self, Id};

statements! {
    RUNNING = "select m.mailing_no, m.mailing_id, m.total, m.strict_due, m.expected_late_at, (
                select cast(coalesce(sum(c.n), 0) as bigint) from mailing_counter c where c.mailing_no = m.mailing_no
                    and (cast($1 as bigint) >> cast(c.state as int)) & 1 = 1) as settled
        from mailing m where m.state in ('released', 'running') order by m.mailing_no";
    ONE = "select m.mailing_no, m.mailing_id, m.total, m.strict_due, m.expected_late_at, (
                select cast(coalesce(sum(c.n), 0) as bigint) from mailing_counter c where c.mailing_no = m.mailing_no
                    and (cast($1 as bigint) >> cast(c.state as int)) & 1 = 1) as settled
        from mailing m where m.mailing_no = $2";
    // of many processes that sample at once, one does
    SAMPLE = "insert into progress (mailing_no, at, settled) select $1, $2, $3
        where not exists (select 1 from progress p where p.mailing_no = $1 and p.at > $4) on conflict do nothing";
    SINCE = "select at, settled from progress where mailing_no = $1 and at >= $2 order by at limit 1";
    COURSE = "select at, settled from progress where mailing_no = $1 and at > $2 order by at limit $3";
    MARK = "update mailing set expected_late_at = $2 where mailing_no = $1
        and (expected_late_at is null) <> (cast($3 as int) = 0)";
}

/// A mailing on its way, with what is settled of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, sqlx::FromRow)]
pub struct RunningRow {
    /// Its number.
    pub mailing_no: i64,
    /// Its identifier.
    pub mailing_id: Id<id::Mailing>,
    /// How many recipients it has.
    pub total: i64,
    /// Due by the strict reading.
    pub strict_due: Option<DateTime<Utc>>,
    /// Since when it is expected to end after that.
    pub expected_late_at: Option<DateTime<Utc>>,
    /// How many deliveries are settled.
    pub settled: i64,
}

/// One sample.
#[derive(Debug, Clone, Copy, PartialEq, Eq, sqlx::FromRow)]
pub struct ProgressRow {
    /// When.
    pub at: DateTime<Utc>,
    /// How many deliveries were settled.
    pub settled: i64,
}

impl Store {
    /// Mailings on their way.
    ///
    /// # Errors
    /// What the database says.
    pub async fn running(&self) -> Result<Vec<RunningRow>, StoreError> {
        fetch!(all: RunningRow, &mut self.read().await?, RUNNING, settled())
    }

    /// One mailing, as [`Self::running`] tells it.
    ///
    /// # Errors
    /// What the database says.
    pub async fn settled_of(&self, mailing_no: i64) -> Result<Option<RunningRow>, StoreError> {
        fetch!(maybe: RunningRow, &mut self.read().await?, ONE, settled(), mailing_no)
    }

    /// Keeps a sample, unless there is one that is younger than `every`.
    ///
    /// # Errors
    /// What the database says.
    pub async fn sample(&self, row: &RunningRow, every: TimeDelta, now: DateTime<Utc>) -> Result<bool, StoreError> {
        let mut tx = self.begin().await?;
        let kept = exec!(&mut tx, SAMPLE, row.mailing_no, now, row.settled, now - every)?;
        tx.commit().await?;
        Ok(kept == 1)
    }

    /// The oldest sample since an instant.
    ///
    /// # Errors
    /// What the database says.
    pub async fn sample_since(&self, mailing_no: i64, since: DateTime<Utc>) -> Result<Option<ProgressRow>, StoreError> {
        fetch!(maybe: ProgressRow, &mut self.read().await?, SINCE, mailing_no, since)
    }

    /// The samples after an instant, for a plot.
    ///
    /// # Errors
    /// What the database says.
    pub async fn course(
        &self,
        mailing_no: i64,
        after: DateTime<Utc>,
        limit: i64,
    ) -> Result<Vec<ProgressRow>, StoreError> {
        fetch!(all: ProgressRow, &mut self.read().await?, COURSE, mailing_no, after, limit)
    }

    /// Records that a mailing is expected to end too late, or in time after all; `false` if that was known. Of many
    /// processes that see it one records it.
    ///
    /// # Errors
    /// What the database says.
    pub async fn expect_late(&self, mailing_no: i64, late: bool, deed: &Deed) -> Result<bool, StoreError> {
        let mut tx = self.begin().await?;
        let since = late.then_some(deed.at);
        let changed = exec!(&mut tx, MARK, mailing_no, since, i64::from(late))? == 1;
        if changed {
            let kind = if late { EventKind::MailingExpectedLate } else { EventKind::MailingExpectedInTime };
            let more = deed.detail.as_object().cloned().unwrap_or_default();
            tell_of_mailing(&mut tx, mailing_no, kind, deed.at, more).await?;
            record(&mut tx, deed).await?;
        }
        tx.commit().await?;
        Ok(changed)
    }
}
