//! Tokens of people and machines, and the browser sessions that people open with them. Secrets are kept as hashes.

use chrono::{DateTime, Utc};
use serde_json::Value;

use super::audit_outbox::record;
use super::{Store, StoreError, TokenKind};
use crate::audit::Deed;
use crate::id::{self, Id};

/// The columns of a [`TokenRow`].
macro_rules! token_columns {
    () => {
        "token_id, name, kind, roles, created_at, expires_at, revoked_at"
    };
}

statements! {
    ISSUE = "insert into token (token_id, name, kind, roles, secret_hash, created_at, expires_at)
        values ($1, $2, $3, $4, $5, $6, $7)";
    BY_SECRET = ("select ", token_columns!(), " from token where secret_hash = $1");
    BY_ID = ("select ", token_columns!(), " from token where token_id = $1");
    ALL = ("select ", token_columns!(), " from token order by token_id");
    REVOKE = "update token set revoked_at = $2 where token_id = $1 and revoked_at is null";
    CLOSE_ALL = "delete from browser_session where token_id = $1";
    OPEN = "insert into browser_session (secret_hash, token_id, created_at, seen_at, expires_at) values ($1, $2, $3, $3, $4)";
    SESSION = "select token_id, created_at, seen_at, expires_at from browser_session where secret_hash = $1";
    SEEN = "update browser_session set seen_at = $2 where secret_hash = $1";
    CLOSE = "delete from browser_session where secret_hash = $1";
    FORGET = "delete from browser_session where expires_at < $1";
}

/// A token to be issued at the time of the deed.
#[derive(Debug, Clone)]
pub struct NewToken {
    /// Its identifier, fresh.
    pub token_id: Id<id::Token>,
    /// Whose it is: the name in the audit log.
    pub name: String,
    /// A person's or a machine's.
    pub kind: TokenKind,
    /// The roles, as a list of words.
    pub roles: Vec<String>,
    /// The hash of the secret.
    pub secret_hash: Vec<u8>,
    /// When it ends.
    pub expires_at: Option<DateTime<Utc>>,
}

/// A token. Whether it is still good is for the caller to see from its times.
#[derive(Debug, Clone, PartialEq, sqlx::FromRow)]
pub struct TokenRow {
    /// Its identifier.
    pub token_id: Id<id::Token>,
    /// Whose it is.
    pub name: String,
    /// A person's or a machine's.
    pub kind: TokenKind,
    /// The roles, as a list of words.
    pub roles: Value,
    /// When it was issued.
    pub created_at: DateTime<Utc>,
    /// When it ends.
    pub expires_at: Option<DateTime<Utc>>,
    /// When it was revoked.
    pub revoked_at: Option<DateTime<Utc>>,
}

/// A session of a browser.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct BrowserSessionRow {
    /// The token that it was opened with.
    pub token_id: Id<id::Token>,
    /// When it was opened.
    pub created_at: DateTime<Utc>,
    /// When it was last used.
    pub seen_at: DateTime<Utc>,
    /// When it ends.
    pub expires_at: DateTime<Utc>,
}

impl Store {
    /// Issues a token.
    ///
    /// # Errors
    /// What the database says.
    pub async fn issue_token(&self, new: &NewToken, deed: &Deed) -> Result<(), StoreError> {
        let mut tx = self.begin().await?;
        let roles = serde_json::json!(new.roles);
        exec!(&mut tx, ISSUE, new.token_id, &new.name, new.kind, &roles, &new.secret_hash, deed.at, new.expires_at,)?;
        record(&mut tx, deed).await?;
        tx.commit().await
    }

    /// The token whose secret has this hash; it may be over or revoked.
    ///
    /// # Errors
    /// What the database says.
    pub async fn token_by_secret(&self, secret_hash: &[u8]) -> Result<Option<TokenRow>, StoreError> {
        fetch!(maybe: TokenRow, &mut self.read().await?, BY_SECRET, secret_hash)
    }

    /// The token of an identifier.
    ///
    /// # Errors
    /// What the database says.
    pub async fn token(&self, token: Id<id::Token>) -> Result<Option<TokenRow>, StoreError> {
        fetch!(maybe: TokenRow, &mut self.read().await?, BY_ID, token)
    }

    /// Every token.
    ///
    /// # Errors
    /// What the database says.
    pub async fn tokens(&self) -> Result<Vec<TokenRow>, StoreError> {
        fetch!(all: TokenRow, &mut self.read().await?, ALL)
    }

    /// Revokes a token and closes its browser sessions.
    ///
    /// # Errors
    /// [`StoreError::Conflict`] if it is revoked already or does not exist.
    pub async fn revoke_token(&self, token: Id<id::Token>, deed: &Deed) -> Result<(), StoreError> {
        let mut tx = self.begin().await?;
        if exec!(&mut tx, REVOKE, token, deed.at)? == 0 {
            return Err(StoreError::Conflict("the token is revoked already, or does not exist"));
        }
        exec!(&mut tx, CLOSE_ALL, token)?;
        record(&mut tx, deed).await?;
        tx.commit().await
    }

    /// Opens a browser session at the time of the deed.
    ///
    /// # Errors
    /// What the database says.
    pub async fn open_browser_session(
        &self,
        secret_hash: &[u8],
        token: Id<id::Token>,
        expires_at: DateTime<Utc>,
        deed: &Deed,
    ) -> Result<(), StoreError> {
        let mut tx = self.begin().await?;
        exec!(&mut tx, OPEN, secret_hash, token, deed.at, expires_at)?;
        record(&mut tx, deed).await?;
        tx.commit().await
    }

    /// The browser session whose secret has this hash; it may be over.
    ///
    /// # Errors
    /// What the database says.
    pub async fn browser_session(&self, secret_hash: &[u8]) -> Result<Option<BrowserSessionRow>, StoreError> {
        fetch!(maybe: BrowserSessionRow, &mut self.read().await?, SESSION, secret_hash)
    }

    /// Remembers that a browser session was used.
    ///
    /// # Errors
    /// What the database says.
    pub async fn see_browser_session(&self, secret_hash: &[u8], now: DateTime<Utc>) -> Result<(), StoreError> {
        let mut tx = self.begin().await?;
        exec!(&mut tx, SEEN, secret_hash, now)?;
        tx.commit().await
    }

    /// Closes a browser session.
    ///
    /// # Errors
    /// What the database says.
    pub async fn close_browser_session(&self, secret_hash: &[u8]) -> Result<(), StoreError> {
        let mut tx = self.begin().await?;
        exec!(&mut tx, CLOSE, secret_hash)?;
        tx.commit().await
    }

    /// Forgets browser sessions that ended before an instant; gives how many.
    ///
    /// # Errors
    /// What the database says.
    pub async fn forget_browser_sessions(&self, before: DateTime<Utc>) -> Result<u64, StoreError> {
        let mut tx = self.begin().await?;
        let forgotten = exec!(&mut tx, FORGET, before)?;
        tx.commit().await?;
        Ok(forgotten)
    }
}
