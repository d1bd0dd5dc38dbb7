//! Access tokens: `dn_<id>_<secret>`, of which only a hash is kept.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chrono::{DateTime, Utc};
use rand::RngExt;
use serde_json::json;
use sha2::{Digest, Sha256};

use super::{AppResult, Caller, Engine, Role};
use crate::audit::Actor;
use crate::id::{self, Id};
use crate::personal::Personal;
use crate::problem::{Problem, Problems};
use crate::store::{NewToken, TokenKind, TokenRow};

impl Engine {
    /// Issues a token. Its text is shown this once.
    ///
    /// # Errors
    /// [`super::AppError::Invalid`] for an empty name or no role, [`super::AppError::Forbidden`].
    pub async fn issue_token(
        &self,
        caller: &Caller,
        kind: TokenKind,
        name: &str,
        roles: &[Role],
        expires_at: Option<DateTime<Utc>>,
    ) -> AppResult<Personal<String>> {
        self.require(caller, &[Role::Admin], "issuing a token").await?;
        if name.trim().is_empty() || name.len() > 200 || roles.is_empty() {
            let problem = Problem::at("/name", "a token needs a name and a role", "who holds it, and what for");
            return Err(Problems(vec![problem]).into());
        }
        let token_id = Id::fresh();
        let secret = fresh_secret();
        let words: Vec<&str> = roles.iter().map(|role| role.word()).collect();
        let new = NewToken {
            token_id,
            name: name.to_owned(),
            kind,
            roles: words.iter().map(|word| (*word).to_owned()).collect(),
            secret_hash: Sha256::digest(secret.as_bytes()).to_vec(),
            expires_at,
        };
        let detail = json!({ "name": name, "kind": kind.word(), "roles": words, "expires_at": expires_at });
        let deed = self.deed(caller, "token.issued", token_id.to_string(), detail);
        self.store.issue_token(&new, &deed).await?;
        Ok(Personal::new(format!("dn_{}_{secret}", token_id.uuid().simple())))
    }

    /// Who presents this token; `None` if it is none, or expired, or revoked.
    ///
    /// # Errors
    /// When the store is away.
    pub async fn authenticate(&self, token: &str) -> AppResult<Option<(Caller, Id<id::Token>)>> {
        let Some((token_id, secret)) = parse(token) else { return Ok(None) };
        // a look-up by the hash of 256 random bits tells nothing by its duration
        let hash = Sha256::digest(secret.as_bytes());
        let row = self.store.token_by_secret(&hash).await?.filter(|row| row.token_id == token_id);
        Ok(row.and_then(|row| self.caller_of(&row)).map(|caller| (caller, token_id)))
    }

    /// The caller of a token that was presented before, if it still holds.
    ///
    /// # Errors
    /// When the store is away.
    pub async fn caller_of_token(&self, token: Id<id::Token>) -> AppResult<Option<Caller>> {
        Ok(self.store.token(token).await?.and_then(|row| self.caller_of(&row)))
    }

    /// Revokes a token.
    ///
    /// # Errors
    /// [`super::AppError::Missing`], [`super::AppError::Forbidden`].
    pub async fn revoke_token(&self, caller: &Caller, token: Id<id::Token>) -> AppResult<()> {
        self.require(caller, &[Role::Admin], "revoking a token").await?;
        let deed = self.deed(caller, "token.revoked", token.to_string(), json!({}));
        Ok(self.store.revoke_token(token, &deed).await?)
    }

    /// Tokens, without their secrets.
    ///
    /// # Errors
    /// [`super::AppError::Forbidden`], or the store is away.
    pub async fn tokens(&self, caller: &Caller) -> AppResult<Vec<TokenRow>> {
        self.require(caller, &[Role::Admin, Role::Auditor], "listing tokens").await?;
        Ok(self.store.tokens().await?)
    }

    fn caller_of(&self, row: &TokenRow) -> Option<Caller> {
        let over = row.revoked_at.is_some() || row.expires_at.is_some_and(|end| end <= self.clock.now());
        let roles = row.roles.as_array()?.iter().filter_map(|role| Role::from_word(role.as_str()?)).collect();
        let actor = match row.kind {
            TokenKind::Person => Actor::Person(row.name.clone()),
            TokenKind::Machine => Actor::Machine(row.name.clone()),
        };
        (!over).then_some(Caller { actor, roles })
    }
}

fn fresh_secret() -> String {
    let bytes: [u8; 32] = rand::rng().random();
    URL_SAFE_NO_PAD.encode(bytes)
}

fn parse(token: &str) -> Option<(Id<id::Token>, &str)> {
    let (token_id, secret) = token.strip_prefix("dn_")?.split_once('_')?;
    Some((Id::from_uuid(uuid::Uuid::parse_str(token_id).ok()?), secret))
}
