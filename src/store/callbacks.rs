//! What is owed to endpoints: claimed by one process at a time for each endpoint, settled, kept for a while.
//!
//! A claim is a lease by the clock. That a process which slept sends an event twice is allowed: callbacks are promised
//! at least once, and a receiver knows an event by its identifier.

use chrono::{DateTime, TimeDelta, Utc};
use serde_json::Value;
use uuid::Uuid;

use super::audit_outbox::record;
use super::{Store, StoreError};
use crate::audit::Deed;
use crate::callback::{Event, LONGEST_PAUSE};
use crate::id::{self, Id};

/// How long a claim holds: much longer than an attempt may take.
const LEASE: TimeDelta = TimeDelta::seconds(60);

/// By how much the clocks of two processes may differ.
const SKEW: TimeDelta = TimeDelta::seconds(60);

/// Endpoints to which something may be sent at `$1`. A lease beyond `$2` or a rest beyond `$3` was made by a clock that
/// was wrong by more than [`SKEW`], and does not hold.
macro_rules! free {
    () => {
        "e.disabled_at is null and (e.lease_until is null or e.lease_until <= $1 or e.lease_until > $2) \
         and (e.rest_until is null or e.rest_until <= $1 or e.rest_until > $3) \
         and exists (select 1 from callback c where c.endpoint_id = e.endpoint_id and c.next_attempt_at <= $1)"
    };
}

statements! {
    LOOK = ("select e.endpoint_id from webhook_endpoint e where ", free!(), " limit 1");
    // skip locked: of many processes at once each takes another endpoint
    TAKE: sqlite ("update webhook_endpoint set lease_id = $4, lease_until = $5 where endpoint_id = (
            select e.endpoint_id from webhook_endpoint e where ", free!(), " order by e.endpoint_id limit 1)
            returning endpoint_id, url, secret, secret_before, secret_before_until")
        postgres ("update webhook_endpoint set lease_id = $4, lease_until = $5 where endpoint_id = (
            select e.endpoint_id from webhook_endpoint e where ", free!(), " order by e.endpoint_id limit 1
            for update of e skip locked)
            returning endpoint_id, url, secret, secret_before, secret_before_until");
    OLDEST = "select c.event_no, c.attempts, o.event_id, o.kind, o.subject, o.at, o.data
        from callback c join event_outbox o on o.event_no = c.event_no
        where c.endpoint_id = $1 and c.next_attempt_at <= $2 order by c.event_no limit 1";
    SETTLE = "update callback set attempts = attempts + 1, last_attempt_at = $3, last_status = $4, last_reason = $5,
            next_attempt_at = $6, done_at = $7, given_up_at = $8
        where endpoint_id = $1 and event_no = $2 and next_attempt_at is not null";
    FREE = "update webhook_endpoint set lease_id = null, lease_until = null, rest_until = $3
        where endpoint_id = $1 and lease_id = $2";
    DISABLE = "update webhook_endpoint set disabled_at = $2, disabled_reason = $3
        where endpoint_id = $1 and disabled_at is null";
    GIVE_UP_ALL = "update callback set next_attempt_at = null, given_up_at = $2
        where endpoint_id = $1 and next_attempt_at is not null";
    FORGET = "delete from callback where next_attempt_at is null
        and event_no in (select event_no from event_outbox where at < $1)";
    // owed to an endpoint in the moment in which it was removed
    FORGET_ORPHANS = "delete from callback where endpoint_id not in (select endpoint_id from webhook_endpoint)";
    FORGET_EVENTS = "delete from event_outbox where at < $1
        and not exists (select 1 from callback c where c.event_no = event_outbox.event_no)";
}

#[derive(Debug, sqlx::FromRow)]
struct Taken {
    endpoint_id: Id<id::Endpoint>,
    url: String,
    secret: Vec<u8>,
    secret_before: Option<Vec<u8>>,
    secret_before_until: Option<DateTime<Utc>>,
}

#[derive(Debug, sqlx::FromRow)]
struct Oldest {
    event_no: i64,
    attempts: i32,
    event_id: Id<id::Event>,
    kind: String,
    subject: String,
    at: DateTime<Utc>,
    data: Value,
}

/// An event that is to be sent to an endpoint now, by whoever holds this.
#[derive(Debug, Clone, PartialEq)]
pub struct ClaimedCallback {
    /// The claim.
    pub lease_id: Uuid,
    /// The endpoint.
    pub endpoint_id: Id<id::Endpoint>,
    /// Where it is.
    pub url: String,
    /// The sealed secrets that sign: the present one, and during a rotation the one before.
    pub secrets: Vec<Vec<u8>>,
    /// The event's number within this store.
    pub event_no: i64,
    /// The event.
    pub event: Event,
    /// How many attempts there were before.
    pub attempts: i32,
}

/// What came of an attempt.
#[derive(Debug, Clone, PartialEq)]
pub enum CallbackEnd {
    /// The receiver has it.
    Done,
    /// It did not go through.
    Again {
        /// When it is tried again.
        at: DateTime<Utc>,
        /// Until when the endpoint rests.
        rest_until: DateTime<Utc>,
    },
    /// It is not tried again; the endpoint rests until then.
    GivenUp {
        /// Until when the endpoint rests.
        rest_until: DateTime<Utc>,
    },
    /// The receiver is gone for good: nothing more is sent to the endpoint. The deed tells why.
    Gone(Deed),
}

impl Store {
    /// Claims an endpoint to which something is due, and the oldest of what is due; `None` if there is nothing to do.
    ///
    /// # Errors
    /// What the database says.
    pub async fn claim_callback(&self, now: DateTime<Utc>) -> Result<Option<ClaimedCallback>, StoreError> {
        let (far_lease, far_rest) = (now + LEASE + SKEW, now + LONGEST_PAUSE + SKEW);
        // a look costs no transaction, and mostly there is nothing
        let found = fetch!(maybe: (Id<id::Endpoint>,), &mut self.read().await?, LOOK, now, far_lease, far_rest)?;
        if found.is_none() {
            return Ok(None);
        }
        let lease_id = Uuid::now_v7();
        let mut tx = self.begin().await?;
        let taken = fetch!(maybe: Taken, &mut tx, TAKE, now, far_lease, far_rest, lease_id, now + LEASE)?;
        let Some(taken) = taken else { return Ok(None) };
        let Some(oldest) = fetch!(maybe: Oldest, &mut tx, OLDEST, taken.endpoint_id, now)? else { return Ok(None) };
        tx.commit().await?;
        let before = taken.secret_before.filter(|_| taken.secret_before_until.is_some_and(|until| now < until));
        Ok(Some(ClaimedCallback {
            lease_id,
            endpoint_id: taken.endpoint_id,
            url: taken.url,
            secrets: std::iter::once(taken.secret).chain(before).collect(),
            event_no: oldest.event_no,
            attempts: oldest.attempts,
            event: Event {
                event_id: oldest.event_id,
                kind: oldest.kind,
                subject: oldest.subject,
                at: oldest.at,
                data: oldest.data,
            },
        }))
    }

    /// Records what came of an attempt and lets the endpoint go. A claim that has run out changes nothing about the
    /// endpoint, and an event that the receiver has stays so. `status` is the receiver's status code, if it gave one.
    ///
    /// # Errors
    /// What the database says.
    pub async fn settle_callback(
        &self,
        claim: &ClaimedCallback,
        status: Option<i32>,
        reason: &str,
        end: &CallbackEnd,
        now: DateTime<Utc>,
    ) -> Result<(), StoreError> {
        let (next, done, given_up, rest) = match end {
            CallbackEnd::Done => (None, Some(now), None, None),
            CallbackEnd::Again { at, rest_until } => (Some(*at), None, None, Some(*rest_until)),
            CallbackEnd::GivenUp { rest_until } => (None, None, Some(now), Some(*rest_until)),
            CallbackEnd::Gone(_) => (None, None, Some(now), None),
        };
        let mut tx = self.begin().await?;
        exec!(&mut tx, FREE, claim.endpoint_id, claim.lease_id, rest)?;
        exec!(&mut tx, SETTLE, claim.endpoint_id, claim.event_no, now, status, reason, next, done, given_up)?;
        if let CallbackEnd::Gone(deed) = end {
            if exec!(&mut tx, DISABLE, claim.endpoint_id, now, reason)? == 1 {
                record(&mut tx, deed).await?;
            }
            exec!(&mut tx, GIVE_UP_ALL, claim.endpoint_id, now)?;
        }
        tx.commit().await
    }

    /// Forgets events that happened before an instant and that nobody waits for; gives how many.
    ///
    /// # Errors
    /// What the database says.
    pub async fn forget_events(&self, before: DateTime<Utc>) -> Result<u64, StoreError> {
        let mut tx = self.begin().await?;
        exec!(&mut tx, FORGET_ORPHANS)?;
        exec!(&mut tx, FORGET, before)?;
        let forgotten = exec!(&mut tx, FORGET_EVENTS, before)?;
        tx.commit().await?;
        Ok(forgotten)
    }
}
