//! Whether the mailings on their way will end in time; who finds that one will not raises the alarm.

use chrono::{DateTime, TimeDelta, Utc};
use serde_json::json;

use super::shared::Shared;
use crate::audit::{Actor, Deed};
use crate::delivery::{Forecast, PACE_WINDOW, forecast, pace};
use crate::store::{RunningRow, Store, StoreError};

/// How often a mailing is looked at.
const EVERY: TimeDelta = TimeDelta::seconds(5);

/// Looks at every mailing on its way.
pub(super) async fn look<S, J>(shared: &Shared<S, J>) -> Result<(), StoreError> {
    let now = shared.clock.now();
    for row in shared.store.running().await? {
        if shared.store.sample(&row, EVERY, now).await? {
            judge(&shared.store, &row, now).await?;
        }
    }
    Ok(())
}

async fn judge(store: &Store, row: &RunningRow, now: DateTime<Utc>) -> Result<(), StoreError> {
    let Some(due) = row.strict_due.filter(|due| *due > now) else { return Ok(()) }; // after the due they are marked late
    let Some(first) = store.sample_since(row.mailing_no, now - PACE_WINDOW).await? else { return Ok(()) };
    let Some(per_second) = pace((first.at, first.settled), (now, row.settled)) else { return Ok(()) };
    let left = u64::try_from(row.total - row.settled).unwrap_or_default();
    let found = forecast(left, per_second, Some(due), now);
    let (late, expected) = match found {
        Forecast::Late(end) => (true, Some(end)),
        Forecast::Stalled => (true, None),
        Forecast::Finished | Forecast::InTime(_) => (false, None),
    };
    if late == row.expected_late_at.is_some() {
        return Ok(());
    }
    let action = if late { "mailing.expected-late" } else { "mailing.expected-in-time" };
    let detail = json!({ "strict_due": due, "expected": expected, "left": left, "per_second": per_second });
    let deed = Deed { at: now, actor: Actor::Engine, action, subject: row.mailing_id.to_string(), detail };
    if store.expect_late(row.mailing_no, late, &deed).await? && late {
        tracing::error!(mailing = %row.mailing_id, left, per_second, %due, "a mailing will not end in time at this pace");
    }
    Ok(())
}
