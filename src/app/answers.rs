//! Answers that were given to keyed requests, so that each is done once.

use chrono::TimeDelta;

use super::{AppResult, Engine};
use crate::store::Remembered;

/// How long an answer is kept at least.
const KEPT_FOR: TimeDelta = TimeDelta::hours(48);

/// An answer as a face gave it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptAnswer {
    /// SHA-256 of the request.
    pub request_hash: Vec<u8>,
    /// The face's code for the outcome.
    pub status: u16,
    /// Its exact bytes.
    pub body: Vec<u8>,
}

impl Engine {
    /// The answer that was given for a key.
    ///
    /// # Errors
    /// When the store is away.
    pub async fn kept_answer(&self, key: &str) -> AppResult<Option<KeptAnswer>> {
        let kept = self.store.recall(key).await?;
        Ok(kept.map(|kept| KeptAnswer {
            request_hash: kept.request_hash,
            status: u16::try_from(kept.status).unwrap_or_default(),
            body: kept.response,
        }))
    }

    /// Keeps an answer for a key, and forgets those that are old.
    ///
    /// # Errors
    /// When the store is away.
    pub async fn keep_answer(&self, key: &str, answer: &KeptAnswer) -> AppResult<()> {
        let now = self.clock.now();
        let kept = Remembered {
            request_hash: answer.request_hash.clone(),
            status: i32::from(answer.status),
            response: answer.body.clone(),
            created_at: now,
        };
        self.store.remember(key, &kept).await?;
        self.store.forget_answers(now - KEPT_FOR).await?;
        Ok(())
    }
}
