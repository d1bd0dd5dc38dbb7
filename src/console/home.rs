//! The first page.

use std::collections::BTreeMap;

use axum::extract::State;

use super::assessment::{self, Read};
use super::desk::{Desk, Page, Reader, Shown};
use super::frame::Section;
use super::mailing_lines::{name, settled};
use super::moment::Moment;
use super::view::home::{DueRow, HomePage, RunningRow, Task};
use super::words::{language, mailing_state, people, percent};
use crate::app::{AppError, AppResult, Caller, Role};
use crate::store::{JobState, Listed, MailingRow, MailingState, TemplateState};

/// How many deadlines are shown.
const DEADLINES: usize = 8;
/// How many tasks of one kind are named one by one.
const FEW: usize = 3;
/// How many incidents and mailings are looked through.
const LOOKED: i64 = 200;

/// The page.
///
/// # Errors
/// Refusals of the use cases.
pub async fn page(State(desk): State<Desk>, Reader(reader): Reader) -> Shown<HomePage> {
    let caller = &reader.caller;
    let mailings = desk.engine.mailings(caller, Listed::All, 0, LOOKED).await?;
    Ok(Page(HomePage {
        due: deadlines(&desk, caller).await?,
        waiting: waiting(&desk, caller, &mailings).await?,
        running: running(&desk, caller, &mailings).await?,
        frame: desk.frame(Some(&reader), Section::Home, "Home"),
    }))
}

async fn deadlines(desk: &Desk, caller: &Caller) -> AppResult<Vec<DueRow>> {
    let now = desk.now();
    let mut all = Vec::new();
    for incident in desk.engine.incidents(caller, None, LOOKED).await? {
        let body = match desk.engine.assessment(caller, incident.incident_id).await {
            Ok(row) => row.body,
            Err(AppError::Missing(_)) => continue,
            Err(error) => return Err(error),
        };
        for obligation in Read::of(&body).open() {
            let Some((at, zone)) = assessment::strict(obligation) else { continue };
            let row = DueRow {
                who: assessment::who(obligation),
                instrument: assessment::text(obligation, "title"),
                due: Moment::due(at, zone.as_deref(), now),
                standing: assessment::badge(obligation),
                reference: incident.reference.clone(),
                href: format!("/console/incidents/{}", incident.incident_id),
                drill: incident.drill,
            };
            all.push((at, row));
        }
    }
    all.sort_by_key(|(at, _)| *at);
    Ok(all.into_iter().map(|(_, row)| row).take(DEADLINES).collect())
}

async fn waiting(desk: &Desk, caller: &Caller, mailings: &[MailingRow]) -> AppResult<Vec<Task>> {
    let mut tasks = waiting_templates(desk, caller).await?;
    tasks.extend(waiting_mailings(desk, caller, mailings).await?);
    tasks.extend(waiting_jobs(desk, caller).await?);
    Ok(tasks)
}

/// Several tasks of one kind as one, so that the list stays readable.
fn bundled(tasks: Vec<Task>, few: usize, whole: impl FnOnce(usize) -> (String, String)) -> Vec<Task> {
    if tasks.len() <= few {
        return tasks;
    }
    let (text, href) = whole(tasks.len());
    tasks.into_iter().next().map(|first| Task { text, href, since: first.since }).into_iter().collect()
}

async fn waiting_templates(desk: &Desk, caller: &Caller) -> AppResult<Vec<Task>> {
    let me = caller.actor.to_text();
    let (mut reviews, mut drafts) = (Vec::new(), Vec::new());
    for row in desk.engine.versions(caller, None).await? {
        let (tasks, verb) = match row.state {
            TemplateState::InReview if caller.has(&[Role::Approver]) && row.proposed_by != me => {
                (&mut reviews, "Review")
            }
            TemplateState::Draft if caller.has(&[Role::Author]) => (&mut drafts, "Submit for review:"),
            _ => continue,
        };
        tasks.push(Task {
            text: format!("{verb} {} in {}", row.name, language(&row.locale)),
            href: format!("/console/templates/{}", row.digest),
            since: Moment::since(row.updated_at, desk.now()),
        });
    }
    let list = |state: &str| format!("/console/templates?state={state}");
    let mut tasks = bundled(reviews, FEW, |n| (format!("Review {n} template versions"), list("in_review")));
    tasks.extend(bundled(drafts, FEW, |n| (format!("Submit {n} template versions for review"), list("draft"))));
    Ok(tasks)
}

async fn waiting_mailings(desk: &Desk, caller: &Caller, mailings: &[MailingRow]) -> AppResult<Vec<Task>> {
    let mut kinds: BTreeMap<(String, &'static str), Vec<&MailingRow>> = BTreeMap::new();
    for row in mailings {
        let verb = match row.state {
            MailingState::Planned if caller.has(&[Role::Releaser]) => "Release",
            MailingState::Blocked if caller.has(&[Role::Operator, Role::Releaser]) => "Look into what blocks",
            MailingState::Paused if caller.has(&[Role::Operator, Role::Releaser]) => "Resume or cancel",
            _ => continue,
        };
        kinds.entry((row.incident_id.to_string(), verb)).or_default().push(row);
    }
    let mut tasks = Vec::new();
    for ((incident, verb), rows) in kinds {
        let Some(first) = rows.first() else { continue };
        let reference = desk.engine.incident(caller, first.incident_id).await?.reference;
        let one = |row: &&MailingRow| Task {
            text: format!("{verb} {}, {} ({reference})", name(row), people(row.total)),
            href: format!("/console/mailings/{}", row.mailing_id),
            since: Moment::since(row.updated_at, desk.now()),
        };
        let total: i64 = rows.iter().map(|row| row.total).sum();
        tasks.extend(bundled(rows.iter().map(one).collect(), 1, |n| {
            let text = format!("{verb} {n} mailings to {} ({reference})", people(total));
            (text, format!("/console/incidents/{incident}#mailings"))
        }));
    }
    Ok(tasks)
}

async fn waiting_jobs(desk: &Desk, caller: &Caller) -> AppResult<Vec<Task>> {
    if !caller.has(&[Role::Operator]) {
        return Ok(Vec::new());
    }
    let now = desk.now();
    let jobs = desk.engine.jobs(caller, None, LOOKED).await?;
    let tasks = jobs.iter().filter_map(|job| {
        let text = match job.state {
            JobState::AwaitingRecipients => "A job waits for its recipients".to_owned(),
            JobState::Failed => "A job stopped; look why".to_owned(),
            _ if job.bad > 0 => format!("{} bad rows in a list of recipients", job.bad),
            _ => return None,
        };
        let href = format!("/console/jobs/{}", job.job_id);
        Some(Task { text, href, since: Moment::since(job.updated_at, now) })
    });
    Ok(tasks.collect())
}

async fn running(desk: &Desk, caller: &Caller, mailings: &[MailingRow]) -> AppResult<Vec<RunningRow>> {
    let mut rows = Vec::new();
    for row in mailings.iter().filter(|row| matches!(row.state, MailingState::Released | MailingState::Running)) {
        let finished = settled(&desk.engine.mailing_counts(caller, row.mailing_id).await?);
        rows.push(RunningRow {
            name: name(row),
            href: format!("/console/mailings/{}", row.mailing_id),
            state: mailing_state(row.state.word()),
            finished,
            total: row.total,
            percent: percent(finished, row.total),
        });
    }
    Ok(rows)
}
