//! Deliveries of a mailing, people not reached, and the history of one recipient.

use axum::extract::{Path, Query, State};
use axum::response::Response;

use super::badge::{Badge, Tone};
use super::desk::{Desk, Page, Reader, Shown, capital, sentence};
use super::frame::Section;
use super::mailing_lines::name;
use super::moment::Moment;
use super::view::deliveries::{AttemptRow, DeliveriesPage, DeliveryRow, HistoryPage, ReportRow, UnsentRow};
use super::words::{delivery_state, mailing_state};
use crate::app::{AppResult, Caller, texts};
use crate::delivery::{Outcome, Stage};
use crate::http::accept::Shape;
use crate::http::deliveries::{read_after, unreached_export};
use crate::http::key::id;
use crate::http::page::{PageQuery, Paging};
use crate::http::problem::ProblemReply;
use crate::id as ids;
use crate::store::{self, Listed, MailingState};

/// How many mailings are looked through.
const MAILINGS: i64 = 1_000;

/// Every delivery of a mailing.
///
/// # Errors
/// Refusals of the use cases.
pub async fn list(
    State(desk): State<Desk>,
    Reader(reader): Reader,
    Path(mailing): Path<String>,
    Query(query): Query<PageQuery>,
) -> Shown<DeliveriesPage> {
    let caller = &reader.caller;
    let row = desk.engine.mailing(caller, id::<ids::Mailing>(&mailing)?).await?;
    let incident = desk.engine.incident(caller, row.incident_id).await?;
    let jobs = desk.engine.jobs_of_incident(caller, row.incident_id).await?;
    let job = jobs.iter().find(|job| job.job_no == row.job_no).map(|job| job.job_id.to_string()).unwrap_or_default();
    let paging = Paging::of(&format!("/console/mailings/{}/deliveries", row.mailing_id), &query)?;
    let found =
        desk.engine.deliveries(caller, row.mailing_id, &[], paging.key()?.unwrap_or(0), paging.one_more()).await?;
    let page = paging.page(found, |row| row.seq.to_string());
    let next = page.next().map(str::to_owned);
    let rows = page.items.iter().map(|one| delivery(&desk, one, &row.territory, &job)).collect();
    let frame = desk.frame(Some(&reader), Section::Mailings, format!("Deliveries: {}", name(&row)));
    Ok(Page(DeliveriesPage {
        frame: frame.below(incident.drill),
        back: format!("/console/mailings/{}", row.mailing_id),
        back_name: name(&row),
        lead: "Every recipient of this mailing, in the order of the list.".to_owned(),
        empty: "No delivery exists yet. Deliveries are made when the mailing is released.",
        rows,
        next,
        unsent: Vec::new(),
        exports: Vec::new(),
    }))
}

fn delivery(desk: &Desk, row: &store::DeliveryRow, territory: &str, job: &str) -> DeliveryRow {
    DeliveryRow {
        seq: row.seq,
        href: format!("/console/jobs/{job}/recipients/{}", row.seq),
        territory: territory.to_owned(),
        state: delivery_state(row.state.word()),
        attempts: i64::from(row.attempts),
        doubled: row.dup_possible,
        late: row.late,
        reason: reason(row.last_stage, row.last_code, row.last_enhanced.as_deref(), row.last_reason.as_deref()),
        changed: Moment::since(row.updated_at, desk.now()),
    }
}

/// Why a delivery stands as it does, in one line without addresses.
fn reason(stage: Option<Stage>, code: Option<i16>, enhanced: Option<&str>, text: Option<&str>) -> String {
    let code = code.map(|code| code.to_string());
    let told: Vec<&str> =
        [code.as_deref(), enhanced, text].into_iter().flatten().filter(|part| !part.is_empty()).collect();
    match stage {
        Some(stage) if !told.is_empty() && stage != Stage::Dot => format!("{} (at {})", told.join(" "), stage.word()),
        _ => told.join(" "),
    }
}

/// People of a job who were not reached.
///
/// # Errors
/// Refusals of the use cases.
pub async fn unreached(
    State(desk): State<Desk>,
    Reader(reader): Reader,
    Path(job): Path<String>,
    Query(query): Query<PageQuery>,
) -> Shown<DeliveriesPage> {
    let caller = &reader.caller;
    let job = id::<ids::Job>(&job)?;
    let row = desk.engine.job(caller, job).await?;
    let incident = desk.engine.incident(caller, row.incident_id).await?;
    let paging = Paging::of(&format!("/console/jobs/{job}/unreached"), &query)?;
    let found = desk.engine.unreached(caller, job, read_after(&paging)?, paging.one_more()).await?;
    let page = paging.page(found, |row| format!("{}/{}", row.mailing_no, row.seq));
    let next = page.next().map(str::to_owned);
    let frame = desk.frame(Some(&reader), Section::Jobs, format!("Not reached: {}", incident.reference));
    Ok(Page(DeliveriesPage {
        frame: frame.below(row.drill),
        back: format!("/console/jobs/{job}"),
        back_name: format!("Job for {}", incident.reference),
        lead: "People whose notice no mail server has taken, and why. They need another channel, a mended address, or a decision.".to_owned(),
        unsent: unsent(&desk, caller, &row).await?,
        empty: "Nobody was left unreached, as far as is known.",
        rows: page.items.iter().map(|one| not_reached(&desk, one, job)).collect(),
        next,
        exports: vec![(format!("/console/jobs/{job}/unreached.csv"), "Download the whole list as CSV".to_owned())],
    }))
}

/// Mailings of which nothing was attempted.
async fn unsent(desk: &Desk, caller: &Caller, job: &store::JobRow) -> AppResult<Vec<UnsentRow>> {
    let rows = desk.engine.mailings(caller, Listed::Job(job.job_no), 0, MAILINGS).await?;
    let never = |row: &&store::MailingRow| match row.state {
        MailingState::Planned | MailingState::Blocked => true,
        MailingState::Cancelled => row.released_at.is_none(),
        _ => false,
    };
    let told = rows.iter().filter(never).map(|row| UnsentRow {
        href: format!("/console/mailings/{}", row.mailing_id),
        name: name(row),
        people: row.total,
        state: mailing_state(row.state.word()),
        why: match row.state {
            MailingState::Blocked => texts(&row.blockers).iter().map(|why| sentence(why)).collect(),
            MailingState::Cancelled => vec!["Cancelled before release.".to_owned()],
            _ => Vec::new(),
        },
    });
    Ok(told.collect())
}

fn not_reached(desk: &Desk, row: &store::UnreachedRow, job: ids::Id<ids::Job>) -> DeliveryRow {
    DeliveryRow {
        seq: row.seq,
        href: format!("/console/jobs/{job}/recipients/{}", row.seq),
        territory: row.territory.clone(),
        state: match row.state {
            Some(state) => delivery_state(state.word()),
            None => mailing_state(row.mailing_state.word()),
        },
        attempts: i64::from(row.attempts),
        doubled: row.dup_possible,
        late: row.late,
        reason: reason(row.last_stage, row.last_code, row.last_enhanced.as_deref(), row.reason().as_deref()),
        changed: Moment::since(row.updated_at, desk.now()),
    }
}

/// People not reached, as a file for spreadsheets.
///
/// # Errors
/// Refusals of the use cases.
pub async fn unreached_csv(
    State(desk): State<Desk>,
    Reader(reader): Reader,
    Path(job): Path<String>,
) -> Result<Response, ProblemReply> {
    unreached_export(desk.engine.clone(), reader.caller, id(&job)?, Shape::Csv).await
}

/// The history of one recipient.
///
/// # Errors
/// Refusals of the use cases.
pub async fn history(
    State(desk): State<Desk>,
    Reader(reader): Reader,
    Path((job, seq)): Path<(String, i64)>,
) -> Shown<HistoryPage> {
    let caller = &reader.caller;
    let job = id::<ids::Job>(&job)?;
    let row = desk.engine.job(caller, job).await?;
    let incident = desk.engine.incident(caller, row.incident_id).await?;
    let attempts = desk.engine.history(caller, job, seq).await?;
    let reports = desk.engine.reports(caller, job, seq).await?;
    let rows = attempts.iter().map(|one| attempt(&desk, one)).collect::<AppResult<_>>()?;
    let frame = desk.frame(Some(&reader), Section::Jobs, format!("Recipient {seq} of {}", incident.reference));
    Ok(Page(HistoryPage {
        frame: frame.below(row.drill),
        back: format!("/console/jobs/{job}"),
        back_name: format!("Job for {}", incident.reference),
        seq,
        state: None,
        about: "What was tried for this person. The name and the address are not shown here.".to_owned(),
        rows,
        reports: reports.iter().map(|one| report(&desk, one)).collect(),
    }))
}

fn attempt(desk: &Desk, row: &store::AttemptRow) -> AppResult<AttemptRow> {
    let tone = match row.outcome {
        Outcome::Accepted => Tone::Good,
        Outcome::AddressRefused | Outcome::PolicyRefused | Outcome::Impossible => Tone::Danger,
        Outcome::NotTried => Tone::Calm,
        _ => Tone::Warn,
    };
    Ok(AttemptRow {
        number: i64::from(row.n),
        mailing: String::new(),
        outcome: Badge::new(tone, row.outcome.word()),
        stage: capital(row.stage.word()),
        reply: reason(None, row.code, row.enhanced.as_deref(), Some(&row.reply)),
        relay: row.relay.clone().unwrap_or_default(),
        at: Moment::since(row.started_at, desk.now()),
    })
}

fn report(desk: &Desk, row: &store::ReportRow) -> ReportRow {
    let tone = match row.action.as_str() {
        "failed" | "abuse" => Tone::Danger,
        "delivered" => Tone::Good,
        "delayed" => Tone::Warn,
        _ => Tone::Calm,
    };
    ReportRow {
        action: Badge::new(tone, &row.action),
        kind: match row.kind {
            store::ReportKind::Status => "Report of a mail server",
            store::ReportKind::Complaint => "Complaint",
            store::ReportKind::Unclear => "Words of a mail server that a person must read",
            store::ReportKind::Event => "Callback of a provider",
        },
        reply: reason(None, None, row.status.as_deref(), Some(&row.diagnostic)),
        applied: row.applied,
        at: Moment::since(row.received_at, desk.now()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reason_is_one_line() {
        let check = |stage, code, text, expected: &str| assert_eq!(reason(stage, code, Some("5.1.1"), text), expected);
        check(Some(Stage::Rcpt), Some(550), Some("no such mailbox"), "550 5.1.1 no such mailbox (at rcpt)");
        check(Some(Stage::Dot), Some(250), Some("ok"), "250 5.1.1 ok");
        assert_eq!(reason(Some(Stage::Connect), None, None, None), "");
    }
}
