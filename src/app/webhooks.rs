//! Webhooks: endpoints of other systems that are told of events; added, removed, given another secret.

use chrono::TimeDelta;
use serde_json::json;

use super::{AppError, AppResult, Caller, Engine, Role};
use crate::callback::{EventKind, Secret, Target};
use crate::id::{self, Id};
use crate::personal::Personal;
use crate::problem::{Problem, Problems};
use crate::store::{EndpointRow, NewEndpoint};

/// How long the secret before a rotation goes on signing beside the new one.
const BOTH_SIGN_FOR: TimeDelta = TimeDelta::hours(24);

/// An endpoint with its secret, which is shown this once.
#[derive(Debug)]
pub struct OpenedEndpoint {
    /// The endpoint.
    pub row: EndpointRow,
    /// The secret: `whsec_…`.
    pub secret: Personal<String>,
}

impl Engine {
    /// Adds an endpoint that is told of events of these kinds from now on; an empty list stands for all kinds.
    ///
    /// # Errors
    /// [`AppError::Invalid`] with everything that is wrong, [`AppError::Conflict`] if there are too many endpoints,
    /// [`AppError::Forbidden`].
    pub async fn add_webhook(&self, caller: &Caller, url: &str, kinds: &[String]) -> AppResult<OpenedEndpoint> {
        self.require(caller, &[Role::Admin], "adding a webhook").await?;
        let mut problems = Vec::new();
        let target = Target::read(url, self.house.local_webhooks);
        if let Err(problem) = &target {
            let expected = "an https:// address of a host on the public network, without user name and fragment";
            problems.push(Problem::at("/url", problem.to_string(), expected));
        }
        let known: Vec<&str> = EventKind::ALL.iter().map(|kind| kind.word()).collect();
        let mut wanted = Vec::new();
        for (at, word) in kinds.iter().enumerate() {
            match EventKind::from_word(word) {
                Some(kind) if wanted.contains(&kind) => {}
                Some(kind) => wanted.push(kind),
                None => {
                    let pointer = format!("/types/{at}");
                    problems.push(Problem::at(pointer, "this type of event is not known", known.join(", ")));
                }
            }
        }
        Problems::none_or_err(problems)?;
        let (endpoint_id, secret) = (Id::fresh(), Secret::fresh());
        let kinds: Vec<String> = wanted.iter().map(|kind| kind.word().to_owned()).collect();
        let host = target.map(|target| target.host()).unwrap_or_default();
        let detail = json!({ "host": host, "types": kinds });
        let new = NewEndpoint { endpoint_id, url: url.to_owned(), kinds, secret: self.sealed(endpoint_id, &secret)? };
        let deed = self.deed(caller, "webhook.added", endpoint_id.to_string(), detail);
        self.store.add_endpoint(&new, &deed).await?;
        self.opened(endpoint_id, &secret).await
    }

    /// Every endpoint with its progress, without secrets.
    ///
    /// # Errors
    /// [`AppError::Forbidden`], or the store is away.
    pub async fn webhooks(&self, caller: &Caller) -> AppResult<Vec<EndpointRow>> {
        self.require(caller, &[Role::Admin, Role::Auditor], "listing webhooks").await?;
        Ok(self.store.endpoints().await?)
    }

    /// Removes an endpoint; what it has still to be told is forgotten.
    ///
    /// # Errors
    /// [`AppError::Missing`], [`AppError::Forbidden`].
    pub async fn remove_webhook(&self, caller: &Caller, endpoint: Id<id::Endpoint>) -> AppResult<()> {
        self.require(caller, &[Role::Admin], "removing a webhook").await?;
        let deed = self.deed(caller, "webhook.removed", endpoint.to_string(), json!({}));
        Ok(self.store.remove_endpoint(endpoint, &deed).await?)
    }

    /// Gives an endpoint another secret. For 24 hours both sign, so that the receiver can change at leisure.
    ///
    /// # Errors
    /// [`AppError::Missing`], [`AppError::Forbidden`].
    pub async fn rotate_webhook(&self, caller: &Caller, endpoint: Id<id::Endpoint>) -> AppResult<OpenedEndpoint> {
        self.require(caller, &[Role::Admin], "rotating the secret of a webhook").await?;
        let secret = Secret::fresh();
        let until = self.clock.now() + BOTH_SIGN_FOR;
        let deed = self.deed(caller, "webhook.rotated", endpoint.to_string(), json!({ "both_until": until }));
        self.store.rotate_secret(endpoint, &self.sealed(endpoint, &secret)?, until, &deed).await?;
        self.opened(endpoint, &secret).await
    }

    /// An endpoint that somebody is about to try out; the trial is recorded.
    ///
    /// # Errors
    /// [`AppError::Missing`], [`AppError::Forbidden`].
    pub async fn webhook_to_test(&self, caller: &Caller, endpoint: Id<id::Endpoint>) -> AppResult<EndpointRow> {
        self.require(caller, &[Role::Admin], "testing a webhook").await?;
        let row = self.store.endpoint(endpoint).await?.ok_or(AppError::Missing("webhook"))?;
        self.store.record_deed(&self.deed(caller, "webhook.tested", endpoint.to_string(), json!({}))).await?;
        Ok(row)
    }

    fn sealed(&self, endpoint: Id<id::Endpoint>, secret: &Secret) -> AppResult<Vec<u8>> {
        let sealed = self.master.seal(&endpoint.to_string(), secret.bytes());
        sealed.map_err(|error| AppError::fault("sealing the secret of a webhook", error))
    }

    async fn opened(&self, endpoint: Id<id::Endpoint>, secret: &Secret) -> AppResult<OpenedEndpoint> {
        let row = self.store.endpoint(endpoint).await?.ok_or(AppError::Missing("webhook"))?;
        Ok(OpenedEndpoint { row, secret: Personal::new(secret.to_text()) })
    }
}
