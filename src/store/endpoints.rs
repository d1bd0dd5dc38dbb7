//! Endpoints of other systems that are told of events. Their secrets are sealed before they come here.

use chrono::{DateTime, Utc};
use serde_json::Value;

use super::audit_outbox::record;
use super::{Store, StoreError};
use crate::audit::Deed;
use crate::id::{self, Id};

/// How many endpoints there may be: each is sent to at the same time as all others.
pub const MOST_ENDPOINTS: i64 = 64;

/// The columns of an [`EndpointRow`].
macro_rules! endpoint_columns {
    () => {
        "e.endpoint_id, e.url, e.kinds, e.secret, e.secret_before, e.secret_before_until, e.created_by, e.created_at, \
         e.disabled_at, e.disabled_reason, \
         (select count(*) from callback c where c.endpoint_id = e.endpoint_id and c.next_attempt_at is not null) as waiting, \
         (select count(*) from callback c where c.endpoint_id = e.endpoint_id and c.given_up_at is not null) as given_up, \
         (select c.last_attempt_at from callback c where c.endpoint_id = e.endpoint_id and c.last_attempt_at is not null \
            order by c.last_attempt_at desc limit 1) as last_attempt_at, \
         (select c.last_reason from callback c where c.endpoint_id = e.endpoint_id and c.last_attempt_at is not null \
            order by c.last_attempt_at desc limit 1) as last_reason"
    };
}

statements! {
    COUNT = "select count(*) from webhook_endpoint";
    ADD = "insert into webhook_endpoint (endpoint_id, url, kinds, secret, created_by, created_at)
        values ($1, $2, $3, $4, $5, $6)";
    ALL = ("select ", endpoint_columns!(), " from webhook_endpoint e order by e.endpoint_id");
    BY_ID = ("select ", endpoint_columns!(), " from webhook_endpoint e where e.endpoint_id = $1");
    REMOVE = "delete from webhook_endpoint where endpoint_id = $1";
    FORGET = "delete from callback where endpoint_id = $1";
    ROTATE = "update webhook_endpoint set secret_before = secret, secret_before_until = $3, secret = $2 where endpoint_id = $1";
}

/// An endpoint to be added, in the name of the deed's actor and at its time.
#[derive(Debug, Clone)]
pub struct NewEndpoint {
    /// Its identifier, fresh.
    pub endpoint_id: Id<id::Endpoint>,
    /// Where it is.
    pub url: String,
    /// The words of the kinds that it wants; empty for all.
    pub kinds: Vec<String>,
    /// Its secret, sealed under the master key.
    pub secret: Vec<u8>,
}

/// An endpoint, and how it goes with it.
#[derive(Debug, Clone, PartialEq, sqlx::FromRow)]
pub struct EndpointRow {
    /// Its identifier.
    pub endpoint_id: Id<id::Endpoint>,
    /// Where it is; may carry a token of the receiver, and is never logged.
    pub url: String,
    /// The words of the kinds that it wants, as a list; empty for all.
    pub kinds: Value,
    /// Its secret, sealed.
    pub secret: Vec<u8>,
    /// The secret before the last rotation, sealed.
    pub secret_before: Option<Vec<u8>>,
    /// Until when both secrets sign.
    pub secret_before_until: Option<DateTime<Utc>>,
    /// Who added it.
    pub created_by: String,
    /// When.
    pub created_at: DateTime<Utc>,
    /// Since when nothing is sent to it.
    pub disabled_at: Option<DateTime<Utc>>,
    /// Why.
    pub disabled_reason: Option<String>,
    /// How many events it has still to be told of.
    pub waiting: i64,
    /// How many were given up, of those that are kept.
    pub given_up: i64,
    /// When it was last sent something.
    pub last_attempt_at: Option<DateTime<Utc>>,
    /// What came of that.
    pub last_reason: Option<String>,
}

impl Store {
    /// Adds an endpoint; it is told of what happens from now on.
    ///
    /// # Errors
    /// [`StoreError::Conflict`] if there are [`MOST_ENDPOINTS`] already.
    pub async fn add_endpoint(&self, new: &NewEndpoint, deed: &Deed) -> Result<(), StoreError> {
        let mut tx = self.begin().await?;
        let (there,) = fetch!(one: (i64,), &mut tx, COUNT)?;
        if there >= MOST_ENDPOINTS {
            return Err(StoreError::Conflict("there are 64 endpoints already; remove one first"));
        }
        let (kinds, by) = (serde_json::json!(new.kinds), deed.actor.to_text());
        exec!(&mut tx, ADD, new.endpoint_id, &new.url, &kinds, &new.secret, by, deed.at)?;
        record(&mut tx, deed).await?;
        tx.commit().await
    }

    /// Every endpoint, the oldest first.
    ///
    /// # Errors
    /// What the database says.
    pub async fn endpoints(&self) -> Result<Vec<EndpointRow>, StoreError> {
        fetch!(all: EndpointRow, &mut self.read().await?, ALL)
    }

    /// The endpoint of an identifier.
    ///
    /// # Errors
    /// What the database says.
    pub async fn endpoint(&self, endpoint: Id<id::Endpoint>) -> Result<Option<EndpointRow>, StoreError> {
        fetch!(maybe: EndpointRow, &mut self.read().await?, BY_ID, endpoint)
    }

    /// Removes an endpoint, and with it what it has still to be told.
    ///
    /// # Errors
    /// [`StoreError::Missing`] if there is no such endpoint.
    pub async fn remove_endpoint(&self, endpoint: Id<id::Endpoint>, deed: &Deed) -> Result<(), StoreError> {
        let mut tx = self.begin().await?;
        if exec!(&mut tx, REMOVE, endpoint)? == 0 {
            return Err(StoreError::Missing("webhook"));
        }
        exec!(&mut tx, FORGET, endpoint)?;
        record(&mut tx, deed).await?;
        tx.commit().await
    }

    /// Gives an endpoint another (sealed) secret; the present one signs too until `both_until`.
    ///
    /// # Errors
    /// [`StoreError::Missing`] if there is no such endpoint.
    pub async fn rotate_secret(
        &self,
        endpoint: Id<id::Endpoint>,
        secret: &[u8],
        both_until: DateTime<Utc>,
        deed: &Deed,
    ) -> Result<(), StoreError> {
        let mut tx = self.begin().await?;
        if exec!(&mut tx, ROTATE, endpoint, secret, both_until)? == 0 {
            return Err(StoreError::Missing("webhook"));
        }
        record(&mut tx, deed).await?;
        tx.commit().await
    }
}
