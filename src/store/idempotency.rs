//! Answers of the HTTP face that are given again to the same key.

use chrono::{DateTime, Utc};

use super::{Store, StoreError};

statements! {
    REMEMBER = "insert into idempotency (key, request_hash, status, response, created_at) values ($1, $2, $3, $4, $5)
        on conflict (key) do nothing";
    RECALL = "select request_hash, status, response, created_at from idempotency where key = $1";
    FORGET = "delete from idempotency where created_at < $1";
}

/// An answer that was given.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Remembered {
    /// SHA-256 of the request; another one under the same key is an error of the caller.
    pub request_hash: Vec<u8>,
    /// The status of the answer.
    pub status: i32,
    /// Its body.
    pub response: Vec<u8>,
    /// When it was given.
    pub created_at: DateTime<Utc>,
}

impl Store {
    /// Remembers an answer; `false` if there is one for this key already.
    ///
    /// # Errors
    /// What the database says.
    pub async fn remember(&self, key: &str, answer: &Remembered) -> Result<bool, StoreError> {
        let mut tx = self.begin().await?;
        let (hash, body) = (&answer.request_hash, &answer.response);
        let stored = exec!(&mut tx, REMEMBER, key, hash, answer.status, body, answer.created_at)?;
        tx.commit().await?;
        Ok(stored == 1)
    }

    /// The answer that was given for a key.
    ///
    /// # Errors
    /// What the database says.
    pub async fn recall(&self, key: &str) -> Result<Option<Remembered>, StoreError> {
        fetch!(maybe: Remembered, &mut self.read().await?, RECALL, key)
    }

    /// Forgets answers that were given before an instant; gives how many.
    ///
    /// # Errors
    /// What the database says.
    pub async fn forget_answers(&self, before: DateTime<Utc>) -> Result<u64, StoreError> {
        let mut tx = self.begin().await?;
        let forgotten = exec!(&mut tx, FORGET, before)?;
        tx.commit().await?;
        Ok(forgotten)
    }
}
