//! The audit log, and the check of its chain.

use axum::extract::{Query, State};
use serde_json::Value;

use super::badge::Tone;
use super::desk::{Desk, Page, Reader, Shown, sentence};
use super::frame::Section;
use super::moment::Moment;
use super::templates::person;
use super::view::audit::{AuditPage, Checked, EntryRow};
use super::words::count;
use crate::app::SignedIn;
use crate::audit::Entry;
use crate::http::key::hex;
use crate::http::page::{PageQuery, Paging};

/// The page.
///
/// # Errors
/// Refusals of the use cases.
pub async fn page(
    State(desk): State<Desk>,
    Reader(reader): Reader,
    Query(query): Query<PageQuery>,
) -> Shown<AuditPage> {
    shown(&desk, &reader, &query, None).await
}

/// The page after a check of the whole chain.
///
/// # Errors
/// Refusals of the use cases.
pub async fn verify(State(desk): State<Desk>, Reader(reader): Reader) -> Shown<AuditPage> {
    let found = desk.engine.verify_audit(&reader.caller, None).await?;
    let checked = match found.broken {
        None => Checked {
            tone: Tone::Good,
            heading: "The chain is whole",
            text: format!(
                "{} entries follow from one another, the last one with the hash {}.",
                count(found.head.0),
                hex(&found.head.1)
            ),
        },
        Some(broken) => Checked {
            tone: Tone::Danger,
            heading: "The chain is broken",
            text: format!(
                "{} The last good entry is {}. Do not change anything, and call whoever is responsible for security.",
                sentence(&broken.to_string()),
                found.head.0
            ),
        },
    };
    shown(&desk, &reader, &PageQuery::default(), Some(checked)).await
}

async fn shown(desk: &Desk, reader: &SignedIn, query: &PageQuery, checked: Option<Checked>) -> Shown<AuditPage> {
    let paging = Paging::of(Section::Audit.href(), query)?;
    let before = paging.key()?.unwrap_or(i64::MAX);
    let found = desk.engine.audit_entries(&reader.caller, before, paging.one_more()).await?;
    let (seq, hash) = desk.engine.audit_head(&reader.caller).await?;
    let page = paging.page(found, |row| row.entry.seq.to_string());
    let next = page.next().map(str::to_owned);
    let caption = match (page.items.first(), page.items.last()) {
        (Some(first), Some(last)) => format!("Entries {} to {}, the newest first", first.entry.seq, last.entry.seq),
        _ => "No entries".to_owned(),
    };
    Ok(Page(AuditPage {
        frame: desk.frame(Some(reader), Section::Audit, "Audit log"),
        checked,
        count: seq,
        hash: hex(&hash),
        caption,
        rows: page.items.iter().map(|row| entry(desk, &row.entry)).collect(),
        next,
    }))
}

fn entry(desk: &Desk, row: &Entry) -> EntryRow {
    let deed: Value = serde_json::from_slice(&row.body).unwrap_or_default();
    let text = |key: &str| deed[key].as_str().unwrap_or_default().to_owned();
    let at = chrono::DateTime::parse_from_rfc3339(&text("at")).map(|at| at.to_utc()).unwrap_or_default();
    let detail = match &deed["detail"] {
        Value::Null => String::new(),
        Value::Object(members) if members.is_empty() => String::new(),
        other => other.to_string(),
    };
    EntryRow {
        seq: row.seq,
        action: text("action"),
        subject: text("subject"),
        detail,
        actor: person(&text("actor")),
        at: Moment::since(at, desk.now()),
        hash: hex(&row.hash),
    }
}
