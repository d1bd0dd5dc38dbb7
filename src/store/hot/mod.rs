//! The hot path: whole batches, in the words that each database is quickest with. Both files offer the same functions.

pub(super) mod postgres;
pub(super) mod sqlite;

use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::ResultRow;
use crate::delivery::State;

/// Deliveries of one mailing to be entered.
#[derive(Debug, Clone, Copy)]
pub(super) struct NewDeliveries<'a> {
    pub mailing_no: i64,
    pub job_no: i64,
    pub late: bool,
    pub now: DateTime<Utc>,
    pub rows: &'a [NewDelivery],
}

/// One new delivery; `reason` for one that is settled from the beginning.
#[derive(Debug, Clone, Copy)]
pub(super) struct NewDelivery {
    pub seq: i64,
    pub state: State,
    pub chunk_id: Option<Uuid>,
    pub reason: Option<&'static str>,
}

/// What is known of a delivery before it is changed; it is locked.
#[derive(Debug, Clone, Copy, sqlx::FromRow)]
pub(super) struct Present {
    pub seq: i64,
    pub state: State,
    pub attempts: i16,
    pub dup_possible: bool,
    pub chunk_id: Option<Uuid>,
}

/// A result that moves a delivery from the state that it was seen in.
#[derive(Debug, Clone, Copy)]
pub(super) struct Applied<'a> {
    pub from: State,
    pub result: &'a ResultRow,
    /// An unknown outcome is due at once, so that the sweep finds it and applies the policy of the mailing.
    pub next_attempt_at: Option<DateTime<Utc>>,
}

/// Where an intent is asked for.
#[derive(Debug, Clone, Copy)]
pub(super) struct Intent<'a> {
    pub mailing_no: i64,
    pub job_no: i64,
    pub chunk_id: Uuid,
    /// Whether the suppression list speaks about this way.
    pub by_email: bool,
    pub seqs: &'a [i64],
    pub now: DateTime<Utc>,
}

/// A delivery whose intent is recorded, or that turned out to be suppressed.
#[derive(Debug, Clone, sqlx::FromRow)]
pub(super) struct Intended {
    pub seq: i64,
    pub state: State,
    pub attempts: i16,
    pub dup_possible: bool,
    pub sealed: Vec<u8>,
}
