//! People sign in with their token once, and stay signed in by a secret of the browser.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chrono::{DateTime, TimeDelta, Utc};
use rand::RngExt;
use serde_json::json;
use sha2::{Digest, Sha256};

use super::{AppResult, Caller, Engine};
use crate::personal::Personal;

/// How long somebody stays signed in at most.
const WHOLE: TimeDelta = TimeDelta::hours(10);
/// How long somebody stays signed in without doing anything.
const IDLE: TimeDelta = TimeDelta::hours(1);
/// How exactly the last use is remembered.
const GRAIN: TimeDelta = TimeDelta::minutes(1);

/// Somebody who is signed in.
#[derive(Debug, Clone)]
pub struct SignedIn {
    /// Who, with the roles that the token has now.
    pub caller: Caller,
    /// Until when, if nothing is done.
    pub until: DateTime<Utc>,
}

impl Engine {
    /// Signs somebody in with a token; gives the browser's secret. `None` if the token does not hold.
    ///
    /// # Errors
    /// When the store is away.
    pub async fn sign_in(&self, token: &str) -> AppResult<Option<(Personal<String>, SignedIn)>> {
        let Some((caller, token_id)) = self.authenticate(token).await? else { return Ok(None) };
        let now = self.clock.now();
        let secret = URL_SAFE_NO_PAD.encode(rand::rng().random::<[u8; 32]>());
        let deed = self.deed(&caller, "person.signed-in", token_id.to_string(), json!({}));
        self.store.open_browser_session(&hash(&secret), token_id, now + WHOLE, &deed).await?;
        self.store.forget_browser_sessions(now).await?;
        Ok(Some((Personal::new(secret), SignedIn { caller, until: now + IDLE })))
    }

    /// Who is signed in by this secret; `None` if nobody is, or the time is over, or the token was revoked.
    ///
    /// # Errors
    /// When the store is away.
    pub async fn signed_in(&self, secret: &str) -> AppResult<Option<SignedIn>> {
        let now = self.clock.now();
        let hash = hash(secret);
        let Some(row) = self.store.browser_session(&hash).await? else { return Ok(None) };
        if row.expires_at <= now || row.seen_at + IDLE <= now {
            self.store.close_browser_session(&hash).await?;
            return Ok(None);
        }
        let Some(caller) = self.caller_of_token(row.token_id).await? else { return Ok(None) };
        if now - row.seen_at >= GRAIN {
            self.store.see_browser_session(&hash, now).await?;
        }
        Ok(Some(SignedIn { caller, until: (now + IDLE).min(row.expires_at) }))
    }

    /// Signs the browser out.
    ///
    /// # Errors
    /// When the store is away.
    pub async fn sign_out(&self, secret: &str) -> AppResult<()> {
        Ok(self.store.close_browser_session(&hash(secret)).await?)
    }
}

fn hash(secret: &str) -> Vec<u8> {
    Sha256::digest(secret.as_bytes()).to_vec()
}
