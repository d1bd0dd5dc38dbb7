//! Mailings: released by a person, paused, resumed, cancelled.

use serde_json::{Value, json};

use super::{AppError, AppResult, Caller, Engine, Role};
use crate::id::{self, Id};
use crate::store::{JobRow, Listed, MailingRow, MailingState};

impl Engine {
    /// One mailing.
    ///
    /// # Errors
    /// [`AppError::Missing`], [`AppError::Forbidden`].
    pub async fn mailing(&self, caller: &Caller, mailing: Id<id::Mailing>) -> AppResult<MailingRow> {
        self.require_reader(caller).await?;
        self.store.mailing(mailing).await?.ok_or(AppError::Missing("mailing"))
    }

    /// Mailings by their numbers, from the one after `after_no`.
    ///
    /// # Errors
    /// [`AppError::Forbidden`], or the store is away.
    pub async fn mailings(
        &self,
        caller: &Caller,
        which: Listed,
        after_no: i64,
        limit: i64,
    ) -> AppResult<Vec<MailingRow>> {
        self.require_reader(caller).await?;
        Ok(self.store.mailings(which, after_no, limit).await?)
    }

    /// Releases mailings, all or none. Warnings (an unreviewed rule file, a draft translation) must be acknowledged,
    /// and the acknowledgement is recorded with them (requirement L3).
    ///
    /// # Errors
    /// [`AppError::Refused`] naming every blocker, [`AppError::Conflict`], [`AppError::Forbidden`].
    pub async fn release(
        &self,
        caller: &Caller,
        mailings: &[Id<id::Mailing>],
        acknowledge: bool,
    ) -> AppResult<Vec<MailingRow>> {
        self.require(caller, &[Role::Releaser], "releasing a mailing").await?;
        let mut rows = Vec::with_capacity(mailings.len());
        for mailing in mailings {
            rows.push(self.store.mailing(*mailing).await?.ok_or(AppError::Missing("mailing"))?);
        }
        let obstacles: Vec<String> = rows.iter().flat_map(|row| obstacles(row, acknowledge)).collect();
        if !obstacles.is_empty() {
            return Err(AppError::Refused(obstacles.join("; ")));
        }
        let detail = json!({
            "mailings": rows.iter().map(|row| json!({
                "id": row.mailing_id.to_string(), "template": row.template_name, "digest": row.digest, "chain": row.chain, "fallback": row.fallback, "total": row.total,
                "strict_due": row.strict_due, "warnings_acknowledged": row.warnings,
            })).collect::<Vec<_>>(),
        });
        let subject = rows.first().map(|row| row.incident_id.to_string()).unwrap_or_default();
        let deed = self.deed(caller, "mailing.released", subject, detail);
        Ok(self.store.release(mailings, self.clock.now() + self.house.give_up_after, &deed).await?)
    }

    /// Releases what has neither blockers nor warnings, where the job asked for that.
    pub(super) async fn release_unblocked(&self, job: &JobRow) -> AppResult<()> {
        let rows = self.store.mailings(Listed::Job(job.job_no), 0, i64::from(u16::MAX)).await?;
        let ready: Vec<_> = rows
            .iter()
            .filter(|row| row.state == MailingState::Planned && texts(&row.warnings).is_empty())
            .map(|row| row.mailing_id)
            .collect();
        if !ready.is_empty() {
            self.release(&Caller::engine(), &ready, false).await?;
        }
        Ok(())
    }

    /// Stops a mailing for a while; what is on the wire goes on and is recorded.
    ///
    /// # Errors
    /// [`AppError::Conflict`] if it does not run, [`AppError::Forbidden`].
    pub async fn pause(&self, caller: &Caller, mailing: Id<id::Mailing>, reason: &str) -> AppResult<MailingRow> {
        self.turn(caller, mailing, MailingState::Paused, "mailing.paused", reason).await
    }

    /// Lets a paused mailing go on.
    ///
    /// # Errors
    /// [`AppError::Conflict`] if it is not paused, [`AppError::Forbidden`].
    pub async fn resume(&self, caller: &Caller, mailing: Id<id::Mailing>, reason: &str) -> AppResult<MailingRow> {
        self.turn(caller, mailing, MailingState::Running, "mailing.resumed", reason).await
    }

    /// Stops a mailing for good.
    ///
    /// # Errors
    /// [`AppError::Conflict`] if it is over, [`AppError::Forbidden`].
    pub async fn cancel(&self, caller: &Caller, mailing: Id<id::Mailing>, reason: &str) -> AppResult<MailingRow> {
        self.turn(caller, mailing, MailingState::Cancelled, "mailing.cancelled", reason).await
    }

    async fn turn(
        &self,
        caller: &Caller,
        mailing: Id<id::Mailing>,
        to: MailingState,
        action: &'static str,
        reason: &str,
    ) -> AppResult<MailingRow> {
        self.require(caller, &[Role::Operator, Role::Releaser], "steering a mailing").await?;
        let deed = self.deed(caller, action, mailing.to_string(), json!({ "reason": reason }));
        Ok(self.store.set_mailing_state(mailing, to, &deed).await?)
    }
}

/// Why a mailing cannot be released as things are.
fn obstacles(row: &MailingRow, acknowledge: bool) -> Vec<String> {
    let name = format!("mailing to {} ({})", row.territory, row.locale);
    if row.state == MailingState::Blocked {
        return texts(&row.blockers).into_iter().map(|why| format!("{name}: {why}")).collect();
    }
    if row.state != MailingState::Planned {
        return vec![format!("{name} is {}", row.state)];
    }
    let warnings = if acknowledge { Vec::new() } else { texts(&row.warnings) };
    warnings.into_iter().map(|why| format!("{name}: to be acknowledged: {why}")).collect()
}

/// The texts of a stored list of blockers or warnings.
pub fn texts(list: &Value) -> Vec<String> {
    list.as_array().map(|items| items.iter().filter_map(Value::as_str).map(str::to_owned).collect()).unwrap_or_default()
}
