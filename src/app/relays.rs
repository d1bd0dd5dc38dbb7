//! Relays as people see and steer them: a rest, its end, another limit. Workers follow within a second.

use std::time::Duration;

use serde_json::{Value, json};

use super::{AppResult, Caller, Engine, Role};
use crate::audit::Deed;
use crate::problem::{Problem, Problems};
use crate::store::RelayRow;

/// The longest rest that ends by itself, in minutes: 30 days.
const LONGEST_REST: u32 = 43_200;

/// The highest limit, in messages per second.
const HIGHEST_LIMIT: u32 = 1_000_000;

/// The longest reason, in characters.
const LONGEST_REASON: usize = 1000;

impl Engine {
    /// Every relay that a worker has ever used, by name.
    ///
    /// # Errors
    /// [`super::AppError::Forbidden`], or the store is away.
    pub async fn relays(&self, caller: &Caller) -> AppResult<Vec<RelayRow>> {
        self.require_reader(caller).await?;
        Ok(self.store.relays().await?)
    }

    /// The relay of a name.
    ///
    /// # Errors
    /// [`super::AppError::Missing`], [`super::AppError::Forbidden`].
    pub async fn relay(&self, caller: &Caller, name: &str) -> AppResult<RelayRow> {
        self.require_reader(caller).await?;
        self.store.relay(name).await?.ok_or(super::AppError::Missing("relay"))
    }

    /// Lets a relay rest for so many minutes, or until a person ends it; what is on the wire is finished and recorded.
    ///
    /// # Errors
    /// [`super::AppError::Missing`] if no worker has ever used it, [`super::AppError::Invalid`],
    /// [`super::AppError::Forbidden`].
    pub async fn rest_relay(
        &self,
        caller: &Caller,
        name: &str,
        minutes: Option<u32>,
        reason: &str,
    ) -> AppResult<RelayRow> {
        let wrong = minutes.is_some_and(|minutes| !(1..=LONGEST_REST).contains(&minutes));
        let problem = wrong.then(|| Problem::at("/minutes", "no length of a rest", "1 to 43200 minutes, or nothing"));
        let detail = json!({ "reason": reason, "minutes": minutes });
        let deed = self.steering(caller, "relay.rested", name, detail, problem).await?;
        let length = minutes.map(|minutes| Duration::from_secs(u64::from(minutes) * 60));
        Ok(self.store.rest_relay(name, length, reason, &deed).await?)
    }

    /// Has a relay used again at once, whoever let it rest.
    ///
    /// # Errors
    /// [`super::AppError::Conflict`] if it is in use, and as above.
    pub async fn resume_relay(&self, caller: &Caller, name: &str, reason: &str) -> AppResult<RelayRow> {
        let deed = self.steering(caller, "relay.resumed", name, json!({ "reason": reason }), None).await?;
        Ok(self.store.resume_relay(name, &deed).await?)
    }

    /// Limits a relay to so many messages per second over all workers: zero for no limit, none for the settings' own.
    ///
    /// # Errors
    /// As above.
    pub async fn limit_relay(
        &self,
        caller: &Caller,
        name: &str,
        per_second: Option<u32>,
        reason: &str,
    ) -> AppResult<RelayRow> {
        let wrong = per_second.is_some_and(|limit| limit > HIGHEST_LIMIT);
        let problem =
            wrong.then(|| Problem::at("/per_second", "no limit", "0 to 1000000 messages per second, or nothing"));
        let detail = json!({ "reason": reason, "per_second": per_second });
        let deed = self.steering(caller, "relay.limited", name, detail, problem).await?;
        Ok(self.store.limit_relay(name, per_second, &deed).await?)
    }

    /// The deed of an operator with a reason.
    async fn steering(
        &self,
        caller: &Caller,
        action: &'static str,
        name: &str,
        detail: Value,
        problem: Option<Problem>,
    ) -> AppResult<Deed> {
        self.require(caller, &[Role::Operator], "steering a relay").await?;
        let mut problems: Vec<Problem> = problem.into_iter().collect();
        let reason = detail["reason"].as_str().unwrap_or_default();
        if reason.trim().is_empty() || reason.chars().count() > LONGEST_REASON {
            let expected = "a text of at most 1000 characters; it is kept in the audit log";
            problems.push(Problem::at("/reason", "no reason", expected));
        }
        Problems::none_or_err(problems)?;
        Ok(self.deed(caller, action, name, detail))
    }
}
