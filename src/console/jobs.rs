//! The list of jobs, and the page of one: what was read, and what could not be.

use axum::extract::{Path, Query, State};

use super::desk::{Desk, Page, Reader, Shown, sentence};
use super::frame::Section;
use super::mailing_lines::{by_territory, lines};
use super::moment::Moment;
use super::view::jobs::{JobLine, JobPage, JobsPage, ProblemRow};
use super::view::mailings::Tile;
use super::words::job_state;
use crate::app::AppResult;
use crate::http::key::id;
use crate::http::page::{PageQuery, Paging};
use crate::http::row_problems::read_problems;
use crate::id as ids;
use crate::store::{self, Listed, ProblemKind};

/// How many rows with problems are shown.
const PROBLEMS: i64 = 50;
/// How many mailings are shown.
const MAILINGS: i64 = 500;

/// The list.
///
/// # Errors
/// Refusals of the use cases.
pub async fn list(State(desk): State<Desk>, Reader(reader): Reader, Query(query): Query<PageQuery>) -> Shown<JobsPage> {
    let paging = Paging::of(Section::Jobs.href(), &query)?;
    let found = desk.engine.jobs(&reader.caller, paging.key()?, paging.one_more()).await?;
    let page = paging.page(found, |row| row.job_id.to_string());
    let next = page.next().map(str::to_owned);
    let mut rows = Vec::new();
    for row in &page.items {
        let incident = desk.engine.incident(&reader.caller, row.incident_id).await?;
        rows.push(JobLine {
            href: format!("/console/jobs/{}", row.job_id),
            name: incident.reference,
            id: row.job_id.to_string(),
            drill: row.drill,
            state: job_state(row.state.word()),
            total: row.total,
            bad: row.bad,
            created: Moment::since(row.created_at, desk.now()),
        });
    }
    Ok(Page(JobsPage { frame: desk.frame(Some(&reader), Section::Jobs, "Jobs"), rows, next }))
}

/// The page of one.
///
/// # Errors
/// Refusals of the use cases.
pub async fn show(State(desk): State<Desk>, Reader(reader): Reader, Path(job): Path<String>) -> Shown<JobPage> {
    let caller = &reader.caller;
    let job = id::<ids::Job>(&job)?;
    let row = desk.engine.job(caller, job).await?;
    let incident = desk.engine.incident(caller, row.incident_id).await?;
    let (columns, territories) = by_territory(&desk.engine.job_counts(caller, job).await?);
    let problems = desk.engine.row_problems(caller, job, 0, PROBLEMS).await?;
    let mailings = desk.engine.mailings(caller, Listed::Job(row.job_no), 0, MAILINGS).await?;
    let frame = desk.frame(Some(&reader), Section::Jobs, format!("Job for {}", incident.reference));
    Ok(Page(JobPage {
        frame: frame.below(row.drill),
        id: row.job_id.to_string(),
        incident: incident.reference,
        state: job_state(row.state.word()),
        problem: row.problem.as_deref().map(sentence),
        tiles: tiles(&row),
        columns,
        territories,
        links: vec![
            (format!("/console/jobs/{job}/unreached"), "Not reached".to_owned()),
            (format!("/console/incidents/{}", row.incident_id), "Incident and duties".to_owned()),
        ],
        problems: problems.into_iter().map(problem_row).collect::<AppResult<_>>()?,
        mailings: lines(&desk, caller, &mailings).await?,
    }))
}

fn tiles(row: &store::JobRow) -> Vec<Tile> {
    let tile = |name: &str, count| Tile { name: name.to_owned(), count, hint: "" };
    vec![tile("people taken", row.total), tile("bad rows", row.bad), tile("duplicates", row.duplicate)]
}

fn problem_row(row: crate::app::RowProblem) -> AppResult<ProblemRow> {
    let problems = read_problems(&row.problems)?;
    let told = problems.into_iter().map(|one| format!("{}: {}; expected {}", one.place, one.found, one.expected));
    let mut problems: Vec<String> = told.collect();
    if row.kind == ProblemKind::Duplicate {
        problems.push("This person stands in an earlier row of the list, which was taken.".to_owned());
    }
    Ok(ProblemRow { row: row.row_no, kind: row.kind.to_string(), problems })
}
