//! Rows of a list that could not be used: listed and exported, so that the organisation mends them and nobody is forgotten.

use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use super::accept::Shape;
use super::csv::record;
use super::export::{FETCH, stream_pages};
use super::key::id;
use super::page::{Page, PageQuery, Paging};
use super::problem::ProblemReply;
use super::refusals::Refusals;
use super::signed::Signed;
use crate::app::{AppError, AppResult, Caller, Engine, OpenedRow};
use crate::id::{self as ids, Id};

/// What is wrong with a cell.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct CellProblem {
    /// Which row and column.
    pub place: String,
    /// What is wrong.
    pub found: String,
    /// What was expected instead.
    pub expected: String,
}

/// A row that could not be used.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct RowProblemView {
    /// Its number in the list, without the header.
    pub row: i64,
    /// invalid or duplicate.
    pub kind: String,
    /// What is wrong.
    pub problems: Vec<CellProblem>,
    /// The row as it came. Personal data: reading it stands in the audit log.
    pub text: String,
}

/// What stored problems of a row say.
///
/// # Errors
/// [`AppError::Fault`] for broken data.
pub fn read_problems(stored: &str) -> AppResult<Vec<CellProblem>> {
    serde_json::from_str(stored).map_err(|error| AppError::fault("reading the problems of a row", error))
}

fn view(row: OpenedRow) -> AppResult<RowProblemView> {
    let problems = read_problems(&row.problems)?;
    Ok(RowProblemView { row: row.row_no, kind: row.kind.to_string(), problems, text: row.text.into_inner() })
}

impl RowProblemView {
    fn csv(&self) -> String {
        let told: Vec<String> = self
            .problems
            .iter()
            .map(|one| format!("{}: {}; expected {}", one.place, one.found, one.expected))
            .collect();
        record([self.row.to_string().as_str(), &self.kind, &told.join(" | "), &self.text])
    }
}

/// The routes.
pub fn routes() -> OpenApiRouter<Engine> {
    OpenApiRouter::new().routes(routes!(list))
}

/// Rows that could not be used: a page as JSON, or the whole list as CSV or NDJSON by the `Accept` header.
#[utoipa::path(get, path = "/v1/jobs/{job}/row-problems", tag = "jobs", params(("job" = String, Path, description = "The job"), PageQuery),
    responses((status = 200, description = "The rows", content((Page<RowProblemView> = "application/json"), (String = "text/csv"), (String = "application/x-ndjson"))), Refusals))]
async fn list(
    State(engine): State<Engine>,
    Signed(caller): Signed,
    Path(job): Path<String>,
    shape: Shape,
    paging: Paging,
) -> Result<Response, ProblemReply> {
    let job = id::<ids::Job>(&job)?;
    if shape == Shape::Json {
        let rows = engine.bad_rows(&caller, job, paging.key()?.unwrap_or(0), paging.one_more()).await?;
        let views = rows.into_iter().map(view).collect::<AppResult<Vec<_>>>()?;
        return Ok(paging.page(views, |row| row.row.to_string()).into_response());
    }
    export(engine, caller, job, shape).await
}

async fn export(engine: Engine, caller: Caller, job: Id<ids::Job>, shape: Shape) -> Result<Response, ProblemReply> {
    engine.bad_rows(&caller, job, i64::MAX, 1).await?; // refusals before the first byte
    let csv = shape == Shape::Csv;
    let head = if csv { record(["row", "kind", "problems", "text"]) } else { String::new() };
    let (kind, ending) = if csv { ("text/csv; charset=utf-8", "csv") } else { ("application/x-ndjson", "ndjson") };
    let next = move |after: i64| {
        let (engine, caller) = (engine.clone(), caller.clone());
        async move {
            let rows = engine.bad_rows(&caller, job, after, FETCH).await?;
            let Some(last) = rows.last().map(|row| row.row_no) else { return Ok(None) };
            let mut text = String::new();
            for row in rows {
                let row = view(row)?;
                match csv {
                    true => text.push_str(&row.csv()),
                    false => text.push_str(&(serde_json::to_string(&row)? + "\n")),
                }
            }
            Ok(Some((text, last)))
        }
    };
    Ok(stream_pages(kind, &format!("row-problems.{ending}"), head, 0, next))
}
