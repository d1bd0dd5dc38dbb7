//! The list of incidents, and the page of one with its obligation matrix.

use axum::extract::{Path, Query, State};
use chrono::DateTime;
use serde_json::Value;

use super::assessment::{self, Read, text};
use super::desk::{Desk, Page, Reader, Shown, capital};
use super::frame::Section;
use super::mailing_lines::{lines, name};
use super::moment::Moment;
use super::view::incidents::{AffectedRow, IncidentPage, IncidentRow, IncidentsPage, RevisionRow};
use super::words::{count, people, plain, stands};
use crate::app::{AppError, AppResult, Caller, texts};
use crate::http::key::id;
use crate::http::page::{PageQuery, Paging};
use crate::store::{self, Listed, MailingState};

/// How many mailings are shown.
const MAILINGS: i64 = 500;

/// The list.
///
/// # Errors
/// Refusals of the use cases.
pub async fn list(
    State(desk): State<Desk>,
    Reader(reader): Reader,
    Query(query): Query<PageQuery>,
) -> Shown<IncidentsPage> {
    let paging = Paging::of(Section::Incidents.href(), &query)?;
    let found = desk.engine.incidents(&reader.caller, paging.key()?, paging.one_more()).await?;
    let page = paging.page(found, |row| row.incident_id.to_string());
    let next = page.next().map(str::to_owned);
    let mut rows = Vec::new();
    for row in &page.items {
        rows.push(line(&desk, &reader.caller, row).await?);
    }
    Ok(Page(IncidentsPage { frame: desk.frame(Some(&reader), Section::Incidents, "Incidents"), rows, next }))
}

async fn line(desk: &Desk, caller: &Caller, row: &store::IncidentRow) -> AppResult<IncidentRow> {
    let now = desk.now();
    let read = latest(desk, caller, row).await?.map(|row| Read::of(&row.body));
    let next = read.as_ref().and_then(Read::next).map(|(at, zone)| Moment::due(at, zone.as_deref(), now));
    Ok(IncidentRow {
        href: format!("/console/incidents/{}", row.incident_id),
        reference: row.reference.clone(),
        title: row.title.clone(),
        drill: row.drill,
        next,
        duties: read.map_or_else(|| "not assessed yet".to_owned(), |read| read.summary()),
        changed: Moment::since(row.updated_at, now),
    })
}

async fn latest(desk: &Desk, caller: &Caller, row: &store::IncidentRow) -> AppResult<Option<store::AssessmentRow>> {
    match desk.engine.assessment(caller, row.incident_id).await {
        Ok(row) => Ok(Some(row)),
        Err(AppError::Missing(_)) => Ok(None),
        Err(error) => Err(error),
    }
}

/// The page of one.
///
/// # Errors
/// Refusals of the use cases.
pub async fn show(
    State(desk): State<Desk>,
    Reader(reader): Reader,
    Path(incident): Path<String>,
) -> Shown<IncidentPage> {
    let caller = &reader.caller;
    let now = desk.now();
    let row = desk.engine.incident(caller, id(&incident)?).await?;
    let assessed = latest(&desk, caller, &row).await?;
    let read = assessed.as_ref().map(|row| Read::of(&row.body)).unwrap_or_default();
    let mailings = desk.engine.mailings(caller, Listed::Incident(row.incident_id), 0, MAILINGS).await?;
    let frame = desk.frame(Some(&reader), Section::Incidents, format!("{}: {}", row.reference, row.title));
    let others = read.obligations.iter().filter(|one| !stands(&text(one, "standing")));
    Ok(Page(IncidentPage {
        frame: frame.below(row.drill),
        reference: row.reference.clone(),
        title: row.title.clone(),
        revision: i64::from(row.revision),
        facts: facts(&row.facts),
        affected: affected(&row.facts),
        history: history(&desk, caller, &row).await?,
        assessed: assessed.as_ref().map(|row| Moment::since(row.created_at, now)),
        unassessed: assessed
            .is_none()
            .then(|| "Not assessed yet: a worker does it after the list of recipients was read.".to_owned()),
        rows: read.rows(now),
        others: others.map(assessment::other).collect(),
        gaps: read.gaps,
        library: read.library,
        tzdb: read.tzdb,
        blockers: blockers(&mailings),
        mailings: lines(&desk, caller, &mailings).await?,
    }))
}

async fn history(desk: &Desk, caller: &Caller, row: &store::IncidentRow) -> AppResult<Vec<RevisionRow>> {
    let now = desk.now();
    let rows = desk.engine.revisions(caller, row.incident_id).await?;
    let told = rows.into_iter().rev().map(|row| RevisionRow {
        number: i64::from(row.revision),
        actor: row.actor,
        reason: row.reason,
        at: Moment::since(row.at, now),
    });
    Ok(told.collect())
}

/// What keeps notices from going out, each reason once with those whom it keeps waiting.
fn blockers(mailings: &[store::MailingRow]) -> Vec<String> {
    let blocked = mailings.iter().filter(|row| row.state == MailingState::Blocked);
    blocked
        .flat_map(|row| {
            let waits = format!("{} ({})", name(row), people(row.total));
            texts(&row.blockers).into_iter().map(move |why| format!("{waits}: {why}"))
        })
        .collect()
}

/// The facts as labels and values: nested tables are told with the labels of their members.
fn facts(stored: &str) -> Vec<(String, String)> {
    let whole: Value = serde_json::from_str(stored).unwrap_or_default();
    let mut told = Vec::new();
    for key in ["organisation", "events", "completed", "facts", "facts_by_territory", "holds"] {
        match &whole[key] {
            Value::Object(members) if key == "completed" => {
                told.extend(members.iter().map(|(duty, at)| (format!("Done: {duty}"), short(at))));
            }
            Value::Object(members) => {
                told.extend(members.iter().map(|(name, value)| (capital(&plain(name)), short(value))));
            }
            Value::Array(items) if !items.is_empty() => {
                told.push((capital(&plain(key)), items.iter().map(short).collect::<Vec<_>>().join("; ")));
            }
            _ => {}
        }
    }
    told.retain(|(_, value)| !value.is_empty());
    told
}

/// The people affected, by territory.
fn affected(stored: &str) -> Vec<AffectedRow> {
    let whole: Value = serde_json::from_str(stored).unwrap_or_default();
    let items = whole["affected"].as_array().map(Vec::as_slice).unwrap_or_default();
    let row = |one: &Value| AffectedRow {
        territory: text(one, "territory"),
        people: one["count"].as_i64().map_or_else(|| "not known".to_owned(), count),
        data: short(&one["data"]),
    };
    items.iter().map(row).collect()
}

fn short(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::Bool(true) => "yes".to_owned(),
        Value::Bool(false) => "no".to_owned(),
        Value::String(text) => match DateTime::parse_from_rfc3339(text) {
            Ok(at) => Moment::past(at, None).absolute(),
            Err(_) => plain(text),
        },
        Value::Array(items) => items.iter().map(short).collect::<Vec<_>>().join(", "),
        Value::Object(members) => {
            let parts =
                members.iter().map(|(name, value)| (plain(name), short(value))).filter(|(_, value)| !value.is_empty());
            parts.map(|(name, value)| format!("{name} {value}")).collect::<Vec<_>>().join(", ")
        }
        Value::Number(number) => number.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn facts_are_told_with_labels() {
        let stored = r#"{"organisation": {"name": "Example University", "lead_authority": null}, "events": {"discovered": "2026-11-16T15:40:00Z"}, "facts": {"acquired": true},
            "affected": [{"territory": "US-CA", "count": 1200, "data": ["name", "ssn"]}, {"territory": "DE"}], "holds": []}"#;
        let expected = [("Name", "Example University"), ("Discovered", "16 Nov 2026, 15:40 UTC"), ("Acquired", "yes")];
        assert_eq!(facts(stored), expected.map(|(label, value)| (label.to_owned(), value.to_owned())));
        let affected = affected(stored);
        assert_eq!((affected[0].territory.as_str(), affected[0].people.as_str()), ("US-CA", "1,200"));
        assert_eq!((affected[0].data.as_str(), affected[1].people.as_str()), ("name, ssn", "not known"));
    }
}
