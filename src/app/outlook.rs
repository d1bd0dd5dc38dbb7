//! What can be expected of a mailing: when it ends at the pace it has, and until when it can still be released.

use chrono::{DateTime, Utc};

use super::{AppResult, Caller, Engine};
use crate::delivery::{Forecast, PACE_WINDOW, forecast, last_release, pace};
use crate::id::{self, Id};
use crate::store::{MailingRow, MailingState, ProgressRow};

/// What can be expected of a mailing.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Outlook {
    /// Deliveries settled per second over the last two minutes; `None` while there is too little to tell.
    pub per_second: Option<f64>,
    /// When it ends at this pace; `None` if it is not on its way, or there is too little to tell.
    pub forecast: Option<Forecast>,
    /// The last moment at which it can be released and still end before its strict due, at the pace of what is on its way
    /// or, where nothing is, at the relay's limit. `None` where it is released, has no due, or no pace is known.
    pub last_safe_release: Option<DateTime<Utc>>,
}

impl Engine {
    /// What can be expected of a mailing.
    ///
    /// # Errors
    /// [`super::AppError::Missing`], [`super::AppError::Forbidden`].
    pub async fn outlook(&self, caller: &Caller, mailing: Id<id::Mailing>) -> AppResult<Outlook> {
        let row = self.mailing(caller, mailing).await?;
        match row.state {
            MailingState::Planned | MailingState::Blocked => self.before_release(&row).await,
            MailingState::Released | MailingState::Running => self.on_its_way(&row).await,
            MailingState::Paused | MailingState::Completed | MailingState::Cancelled => Ok(nothing()),
        }
    }

    /// The samples of a mailing's progress after an instant, for a plot.
    ///
    /// # Errors
    /// [`super::AppError::Missing`], [`super::AppError::Forbidden`].
    pub async fn course(
        &self,
        caller: &Caller,
        mailing: Id<id::Mailing>,
        after: DateTime<Utc>,
        limit: i64,
    ) -> AppResult<Vec<ProgressRow>> {
        let row = self.mailing(caller, mailing).await?;
        Ok(self.store.course(row.mailing_no, after, limit).await?)
    }

    async fn before_release(&self, row: &MailingRow) -> AppResult<Outlook> {
        let now = self.clock.now();
        let (mut ahead, mut measured) = (0, 0.0);
        for other in self.store.running().await? {
            ahead += u64::try_from(other.total - other.settled).unwrap_or_default();
            if let Some(first) = self.store.sample_since(other.mailing_no, now - PACE_WINDOW).await? {
                measured += pace((first.at, first.settled), (now, other.settled)).unwrap_or_default();
            }
        }
        let limit = (self.house.per_second > 0).then_some(f64::from(self.house.per_second));
        let pace = if measured > 0.0 { Some(measured) } else { limit };
        let total = u64::try_from(row.total).unwrap_or_default();
        let last = row.strict_due.zip(pace).and_then(|(due, pace)| last_release(due, total, ahead, pace));
        Ok(Outlook { last_safe_release: last, ..nothing() })
    }

    async fn on_its_way(&self, row: &MailingRow) -> AppResult<Outlook> {
        let now = self.clock.now();
        let Some(running) = self.store.settled_of(row.mailing_no).await? else { return Ok(nothing()) };
        let first = self.store.sample_since(row.mailing_no, now - PACE_WINDOW).await?;
        let per_second = first.and_then(|first| pace((first.at, first.settled), (now, running.settled)));
        let left = u64::try_from(running.total - running.settled).unwrap_or_default();
        let forecast = per_second.map(|pace| forecast(left, pace, row.strict_due, now));
        Ok(Outlook { per_second, forecast, last_safe_release: None })
    }
}

const fn nothing() -> Outlook {
    Outlook { per_second: None, forecast: None, last_safe_release: None }
}
