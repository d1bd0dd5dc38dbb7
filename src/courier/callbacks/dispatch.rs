//! The sending of callbacks: one request at a time to each endpoint, all endpoints at the same time.

use std::sync::Arc;

use bytes::Bytes;
use chrono::{DateTime, TimeDelta, Utc};
use rand::RngExt;
use serde_json::json;
use tokio::task::JoinSet;
use tokio::time::timeout;
use tokio_rustls::TlsConnector;
use tokio_util::sync::CancellationToken;

use super::call::{CallError, Called, Letterhead, call};
use super::settings::CallbackSettings;
use crate::audit::{Actor, Deed};
use crate::callback::{Event, EventKind, Secret, Target, next, rest, sign};
use crate::courier::channel::client_config;
use crate::id::{self, Id};
use crate::personal::MasterKey;
use crate::store::{CallbackEnd, ClaimedCallback, EndpointRow, Store, StoreError};
use crate::time::Clock;

/// How long events are kept that nobody waits for.
const KEPT_FOR: TimeDelta = TimeDelta::days(30);

/// How often old events are forgotten.
const FORGET_EVERY: TimeDelta = TimeDelta::hours(1);

/// HTTP status 410: the receiver is gone for good.
const GONE: u16 = 410;

/// Sends what is owed to endpoints. Any number of processes may do so at once.
pub struct Callbacks {
    store: Store,
    master: MasterKey,
    clock: Arc<dyn Clock>,
    settings: CallbackSettings,
    tls: Option<TlsConnector>,
}

impl Callbacks {
    /// Opens what there is to be opened. A machine without root certificates sends nothing by TLS, and says so.
    pub fn new(store: Store, master: MasterKey, clock: Arc<dyn Clock>, settings: CallbackSettings) -> Self {
        let tls = client_config(settings.ca_file.as_deref())
            .inspect_err(|error| tracing::warn!(%error, "callbacks by TLS are not possible"));
        Self { store, master, clock, settings, tls: tls.ok().map(TlsConnector::from) }
    }

    /// Sends until `stop`; then what is on the wire is finished, which takes no longer than one attempt may.
    pub async fn run(self, stop: CancellationToken) {
        let this = Arc::new(self);
        let mut sending = JoinSet::new();
        let (mut well, mut forgotten_at) = (true, None);
        while !stop.is_cancelled() {
            let round = this.round(&mut sending, &mut forgotten_at).await;
            if let (Err(error), true) = (&round, well) {
                tracing::warn!(%error, "callbacks could not be looked for; they wait in the store");
            }
            well = round.is_ok();
            tokio::select! {
                () = stop.cancelled() => {}
                // an endpoint is free again, and may have more to be told
                Some(_) = sending.join_next(), if well => {}
                () = tokio::time::sleep(this.settings.look_every) => {}
            }
        }
        while sending.join_next().await.is_some() {}
    }

    async fn round(
        self: &Arc<Self>,
        sending: &mut JoinSet<()>,
        forgotten_at: &mut Option<DateTime<Utc>>,
    ) -> Result<(), StoreError> {
        let now = self.clock.now();
        while let Some(claim) = self.store.claim_callback(now).await? {
            let this = self.clone();
            sending.spawn(async move { this.carry(claim).await });
        }
        if forgotten_at.is_none_or(|at| now - at >= FORGET_EVERY) {
            self.store.forget_events(now - KEPT_FOR).await?;
            *forgotten_at = Some(now);
        }
        Ok(())
    }

    /// Makes one attempt and records what came of it.
    async fn carry(&self, claim: ClaimedCallback) {
        let called = self.send(&claim.url, claim.endpoint_id, &claim.secrets, &claim.event).await;
        let now = self.clock.now();
        let (status, reason) = match &called {
            Ok(called) => (Some(i32::from(called.status)), format!("HTTP {}", called.status)),
            Err(error) => (None, error.to_string()),
        };
        let end = self.judge(&claim, called.as_ref().ok(), now);
        match &end {
            CallbackEnd::Done => tracing::debug!(endpoint = %claim.endpoint_id, "a callback was taken"),
            CallbackEnd::Again { .. } => {
                let (endpoint, event) = (claim.endpoint_id, claim.event.event_id);
                tracing::info!(%endpoint, %event, reason, "a callback was not taken; it is tried again");
            }
            CallbackEnd::GivenUp { .. } => {
                let (endpoint, event) = (claim.endpoint_id, claim.event.event_id);
                tracing::error!(%endpoint, %event, reason, "a callback is given up after three days");
            }
            CallbackEnd::Gone(_) => {
                tracing::error!(endpoint = %claim.endpoint_id, "the receiver is gone for good; its webhook is disabled");
            }
        }
        if let Err(error) = self.store.settle_callback(&claim, status, &reason, &end, now).await {
            // it is sent again when the claim has run out, under the same identifier
            tracing::warn!(%error, endpoint = %claim.endpoint_id, "what came of a callback could not be recorded");
        }
    }

    /// Any status but 2xx is a failure and is tried again, as Standard Webhooks has it; 410 ends the endpoint.
    fn judge(&self, claim: &ClaimedCallback, called: Option<&Called>, now: DateTime<Utc>) -> CallbackEnd {
        let asked = match called {
            Some(called) if (200..300).contains(&called.status) => return CallbackEnd::Done,
            Some(called) if called.status == GONE => {
                let detail = json!({ "reason": "the receiver answered 410 Gone" });
                let (at, subject) = (now, claim.endpoint_id.to_string());
                return CallbackEnd::Gone(Deed {
                    at,
                    actor: Actor::Engine,
                    action: "webhook.disabled",
                    subject,
                    detail,
                });
            }
            other => other.and_then(|called| called.retry_after),
        };
        let jitter = rand::rng().random();
        match next(claim.attempts + 1, claim.event.at, now, asked, jitter) {
            Some(at) => CallbackEnd::Again { at, rest_until: rest(at, now, asked) },
            None => CallbackEnd::GivenUp { rest_until: rest(now + TimeDelta::days(1), now, None) },
        }
    }

    /// Sends an event of the kind [`EventKind::WebhookTested`] to an endpoint, once, and gives the answer.
    ///
    /// # Errors
    /// [`CallError`] if there was none.
    pub async fn test(&self, endpoint: &EndpointRow) -> Result<Called, CallError> {
        let event = Event {
            event_id: Id::fresh(),
            kind: EventKind::WebhookTested.word().to_owned(),
            subject: endpoint.endpoint_id.to_string(),
            at: self.clock.now(),
            data: json!({ "webhook": endpoint.endpoint_id.to_string() }),
        };
        let before = endpoint.secret_before.clone().filter(|_| endpoint.secret_before_until > Some(event.at));
        let secrets: Vec<Vec<u8>> = std::iter::once(endpoint.secret.clone()).chain(before).collect();
        self.send(&endpoint.url, endpoint.endpoint_id, &secrets, &event).await
    }

    async fn send(
        &self,
        url: &str,
        endpoint: Id<id::Endpoint>,
        sealed: &[Vec<u8>],
        event: &Event,
    ) -> Result<Called, CallError> {
        // read anew at every attempt: the settings may have become stricter
        let target = Target::read(url, self.settings.allow_local)?;
        let open = |sealed: &Vec<u8>| {
            let bytes = self.master.open(&endpoint.to_string(), sealed).ok()?;
            Secret::from_bytes(&bytes)
        };
        let secrets: Vec<Secret> = sealed.iter().map(open).collect::<Option<_>>().ok_or(CallError::Secret)?;
        let (now, body) = (self.clock.now(), event.to_bytes(&self.settings.source));
        let (id, timestamp) = (event.event_id.to_string(), now.timestamp());
        let signature = sign(&secrets, &id, timestamp, &body);
        let head = Letterhead { id: &id, timestamp, signature: &signature };
        let called = call(&target, self.tls.as_ref(), &head, Bytes::from(body), now);
        timeout(self.settings.timeout, called).await.map_err(|_| CallError::Timeout)?
    }
}
