//! The audit log: its head, its entries, and whether the chain is whole.

use axum::Json;
use axum::body::Bytes;
use axum::extract::State;
use serde::Serialize;
use serde_json::Value;
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use super::body::Fields;
use super::key::{hex, read_hash};
use super::page::{Page, PageQuery, Paging};
use super::problem::ProblemReply;
use super::refusals::{ChangeRefusals, Refusals};
use super::signed::Signed;
use crate::app::{AppError, Engine};
use crate::audit::{Entry, Hash};
use crate::audit_log::Found;

/// The last entry. Kept elsewhere, it shows later that nothing before it was changed or cut off.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct HeadView {
    /// The number of the last entry; zero for an empty log.
    pub seq: i64,
    /// Its hash, hexadecimal.
    pub hash: String,
}

impl From<(i64, Hash)> for HeadView {
    fn from((seq, hash): (i64, Hash)) -> Self {
        Self { seq, hash: hex(&hash) }
    }
}

/// An entry.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub struct EntryView {
    /// Its number, from one, without gaps.
    pub seq: i64,
    /// The hash of the entry before.
    pub previous: String,
    /// Its own hash: SHA-256 over number, previous hash, length and bytes.
    pub hash: String,
    /// The exact bytes that were hashed.
    pub body: String,
    /// The same bytes read as JSON: at, actor, action, subject, detail.
    pub deed: Value,
}

impl From<&Entry> for EntryView {
    fn from(row: &Entry) -> Self {
        Self {
            seq: row.seq,
            previous: hex(&row.previous),
            hash: hex(&row.hash),
            body: String::from_utf8_lossy(&row.body).into_owned(),
            deed: serde_json::from_slice(&row.body).unwrap_or_default(),
        }
    }
}

/// What a check of the whole chain found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct VerifiedView {
    /// Whether every entry follows from the one before.
    pub whole: bool,
    /// The last good entry.
    pub head: HeadView,
    /// What is wrong, at the first wrong entry.
    pub broken: Option<String>,
}

impl From<Found> for VerifiedView {
    fn from(found: Found) -> Self {
        Self {
            whole: found.broken.is_none(),
            head: found.head.into(),
            broken: found.broken.map(|broken| broken.to_string()),
        }
    }
}

/// A head that was written down elsewhere.
#[derive(Debug, Clone, ToSchema)]
#[allow(dead_code)] // read key by key, so that every problem is told
pub struct Recorded {
    /// The number of the entry.
    pub seq: Option<i64>,
    /// Its hash, 64 hexadecimal digits.
    pub hash: Option<String>,
}

/// The routes.
pub fn routes() -> OpenApiRouter<Engine> {
    OpenApiRouter::new().routes(routes!(head)).routes(routes!(entries)).routes(routes!(verify))
}

/// The head of the log.
#[utoipa::path(get, path = "/v1/audit/head", tag = "audit", responses((status = 200, description = "The last entry", body = HeadView), Refusals))]
async fn head(State(engine): State<Engine>, Signed(caller): Signed) -> Result<Json<HeadView>, ProblemReply> {
    Ok(Json(engine.audit_head(&caller).await?.into()))
}

/// Entries, the newest first.
#[utoipa::path(get, path = "/v1/audit/entries", tag = "audit", params(PageQuery),
    responses((status = 200, description = "A page of entries", body = Page<EntryView>), Refusals))]
async fn entries(
    State(engine): State<Engine>,
    Signed(caller): Signed,
    paging: Paging,
) -> Result<Page<EntryView>, ProblemReply> {
    let before = paging.key()?.unwrap_or(i64::MAX);
    let rows = engine.audit_entries(&caller, before, paging.one_more()).await?;
    Ok(paging.page(rows, |row| row.entry.seq.to_string()).map(|row| EntryView::from(&row.entry)))
}

/// Checks the whole chain, and that a head written down elsewhere is in it. A broken chain is a finding, not an error.
#[utoipa::path(post, path = "/v1/audit/verify", tag = "audit", request_body = Recorded,
    responses((status = 200, description = "What was found", body = VerifiedView), Refusals, ChangeRefusals))]
async fn verify(
    State(engine): State<Engine>,
    Signed(caller): Signed,
    body: Bytes,
) -> Result<Json<VerifiedView>, ProblemReply> {
    let recorded = recorded(&body)?;
    Ok(Json(engine.verify_audit(&caller, recorded).await?.into()))
}

fn recorded(body: &[u8]) -> Result<Option<(i64, Hash)>, AppError> {
    let mut fields = Fields::read(body)?;
    let (seq, hash) = (fields.value("seq").unwrap_or_default(), fields.text("hash", 64));
    let head = match (&seq, hash.as_deref()) {
        (Value::Null, None) => None,
        (seq, hash) => {
            let read = seq.as_i64().filter(|seq| *seq > 0).zip(hash.and_then(read_hash));
            if read.is_none() {
                fields.complain("hash", "not a head of the log", "seq from one, and hash of 64 hexadecimal digits");
            }
            read
        }
    };
    fields.end(&["seq", "hash"])?;
    Ok(head)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_recorded_head_is_whole_or_absent() {
        assert_eq!(recorded(b"").ok(), Some(None));
        let hash = "07".repeat(32);
        let body = format!("{{\"seq\": 3, \"hash\": \"{hash}\"}}");
        assert_eq!(recorded(body.as_bytes()).ok(), Some(Some((3, [7; 32]))));
        assert!(recorded(b"{\"seq\": 3}").is_err());
        assert!(recorded(b"{\"hash\": \"xx\"}").is_err());
    }
}
