//! The list of relays, and the steps of an operator: a rest, its end, another limit.

use axum::extract::{Path, Query, State};
use axum::response::Response;

use super::desk::{Desk, Page, Reader, Shown, sentence};
use super::frame::{Errors, FieldError, Section};
use super::moment::Moment;
use super::sent::Sent;
use super::steps::{after, missing, no_such_step, once_more, said};
use super::templates::{Done, person};
use super::view::confirm::{CommentField, ConfirmPage, StepField};
use super::view::relays::{RelayLine, RelaysPage};
use super::view::templates::ActionLink;
use super::words::relay_state;
use crate::app::{Role, SignedIn};
use crate::http::problem::ProblemReply;
use crate::store::{RelayPhase, RelayRow};

/// The list.
///
/// # Errors
/// Refusals of the use cases.
pub async fn list(State(desk): State<Desk>, Reader(reader): Reader, Query(done): Query<Done>) -> Shown<RelaysPage> {
    let steers = reader.caller.has(&[Role::Operator]);
    let rows = desk.engine.relays(&reader.caller).await?.iter().map(|row| line(&desk, row, steers)).collect();
    let mut frame = desk.frame(Some(&reader), Section::Relays, "Relays");
    frame.said = said(done.done.as_deref());
    Ok(Page(RelaysPage { frame, rows }))
}

fn line(desk: &Desk, row: &RelayRow, steers: bool) -> RelayLine {
    let rests = row.phase != RelayPhase::Closed;
    let moment =
        |at: Option<chrono::DateTime<chrono::Utc>>| at.filter(|_| rests).map(|at| Moment::since(at, desk.now()));
    let link =
        |step: &str, text| ActionLink { href: format!("/console/relays/{}/{step}", row.name), text, main: false };
    let mut actions = Vec::new();
    if steers {
        if rests {
            actions.push(link("resume", "Use again"));
        }
        actions.push(link("rest", "Let rest"));
        actions.push(link("limit", "Limit"));
    }
    RelayLine {
        name: row.name.clone(),
        state: relay_state(row.phase.word(), row.paused),
        why: if rests { why(row) } else { String::new() },
        since: moment(row.opened_at),
        until: moment(row.rests_until).filter(|_| row.phase == RelayPhase::Resting),
        limit: limit(row),
        actions,
    }
}

fn why(row: &RelayRow) -> String {
    let reason = row.reason.as_deref().map(sentence).unwrap_or_default();
    match row.by_whom.as_deref().filter(|_| row.paused) {
        Some(whom) => format!("{reason} {} let it rest.", person(whom)),
        None => reason,
    }
}

fn limit(row: &RelayRow) -> String {
    let words = |limit: i64| if limit == 0 { "no limit".to_owned() } else { limit.to_string() };
    match row.per_second {
        Some(limit) => format!("{} (settings: {})", words(limit), words(row.configured)),
        None => words(row.configured),
    }
}

fn page(desk: &Desk, reader: &SignedIn, row: &RelayRow, step: &str) -> Result<ConfirmPage, ProblemReply> {
    let (question, lead, button, fields) = match step {
        "rest" => (
            "Let this relay rest?",
            "All workers leave it alone. What is on the wire is finished and recorded. Deadlines go on.",
            "Let it rest",
            vec![StepField {
                name: "minutes",
                label: "For how many minutes (optional)",
                hint: "From 1 to 43200. Empty: until a person has it used again.",
                value: String::new(),
            }],
        ),
        "resume" => (
            "Use this relay again?",
            "All workers use it at once. If it still fails, they leave it alone again by themselves.",
            "Use it again",
            Vec::new(),
        ),
        "limit" => (
            "Limit this relay?",
            "The limit holds over all workers within two seconds. Waiting costs no recipient an attempt.",
            "Set the limit",
            vec![StepField {
                name: "per_second",
                label: "Messages a second (optional)",
                hint: "0 for no limit. Empty: the limit of the settings holds again.",
                value: row.per_second.map(|limit| limit.to_string()).unwrap_or_default(),
            }],
        ),
        _ => return Err(no_such_step()),
    };
    let title = format!("{} {}", question.trim_end_matches('?'), row.name);
    Ok(ConfirmPage {
        frame: desk.frame(Some(reader), Section::Relays, title).below(false),
        back: Section::Relays.href().to_owned(),
        back_name: Section::Relays.name().to_owned(),
        heading: question.to_owned(),
        lead: lead.to_owned(),
        effects: vec![
            ("Relay".to_owned(), row.name.clone()),
            ("State now".to_owned(), relay_state(row.phase.word(), row.paused).text),
            ("Messages a second now".to_owned(), limit(row)),
        ],
        warnings: Vec::new(),
        comment: Some(CommentField {
            label: "Reason",
            hint: "It is kept in the audit log.",
            required: true,
            value: String::new(),
        }),
        fields,
        hidden: Vec::new(),
        action: format!("/console/relays/{}/{step}", row.name),
        button: button.to_owned(),
        danger: false,
        errors: Errors::default(),
    })
}

/// The page that asks before a step with a relay.
///
/// # Errors
/// Refusals of the use cases; 404 for a step that there is not.
pub async fn ask(
    State(desk): State<Desk>,
    Reader(reader): Reader,
    Path((relay, step)): Path<(String, String)>,
) -> Shown<ConfirmPage> {
    let row = desk.engine.relay(&reader.caller, &relay).await?;
    Ok(Page(page(&desk, &reader, &row, &step)?))
}

/// Takes a step with a relay.
///
/// # Errors
/// Refusals of the use cases; 404 for a step that there is not.
pub async fn take(
    State(desk): State<Desk>,
    Reader(reader): Reader,
    Path((relay, step)): Path<(String, String)>,
    sent: Sent,
) -> Result<Response, ProblemReply> {
    let row = desk.engine.relay(&reader.caller, &relay).await?;
    let page = page(&desk, &reader, &row, &step)?;
    let mut errors = missing(&page, &sent);
    let mut number = |name: &str| {
        let text = sent.text(name);
        let read = (!text.is_empty()).then(|| text.parse::<u32>()).transpose();
        read.unwrap_or_else(|_| {
            errors.push(FieldError::new(name, "Write a whole number, or nothing"));
            None
        })
    };
    let (minutes, per_second) = (number("minutes"), number("per_second"));
    if !errors.is_empty() {
        return Ok(once_more(page, &sent, errors));
    }
    let (engine, caller, reason) = (&desk.engine, &reader.caller, sent.text("comment"));
    let (done, told) = match step.as_str() {
        "rest" => (engine.rest_relay(caller, &row.name, minutes, reason).await, "rest"),
        "resume" => (engine.resume_relay(caller, &row.name, reason).await, "use"),
        _ => (engine.limit_relay(caller, &row.name, per_second, reason).await, "limit"),
    };
    after(done.map(drop), page, &sent, told)
}
