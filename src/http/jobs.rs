//! Notification jobs: handed in, given their recipients, asked about.

use axum::Json;
use axum::body::{Body, Bytes};
use axum::extract::{Path, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use chrono::{DateTime, Utc};
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use super::key::id;
use super::page::{Page, PageQuery, Paging};
use super::problem::{Kind, ProblemReply};
use super::refusals::{ChangeRefusals, Refusals};
use super::signed::Signed;
use super::upload::{ListType, SILENCE, reader};
use crate::app::recipients::Format;
use crate::app::{Engine, Tally};
use crate::id as ids;
use crate::store::{JobRow, Source};

/// How many rows of a list were taken, and how many were not.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct TallyView {
    /// People who are in the job now.
    pub taken: i64,
    /// Rows that could not be used; `row-problems` lists them.
    pub bad: i64,
    /// Rows whose person stood in the list before.
    pub duplicate: i64,
}

impl From<Tally> for TallyView {
    fn from(tally: Tally) -> Self {
        Self { taken: tally.stored, bad: tally.bad, duplicate: tally.duplicate }
    }
}

/// A notification job.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct JobView {
    /// Its identifier.
    #[schema(example = "job_0192f3a4b5c67d8e9f00112233445566")]
    pub id: String,
    /// awaiting_recipients, importing, assessing, planning, planned, released, completed, failed or cancelled.
    pub state: String,
    /// Why it failed; it names no person.
    pub problem: Option<String>,
    /// The incident that it opened.
    pub incident: String,
    /// http, amqp or cli.
    pub source: String,
    /// Whether it is an exercise.
    pub drill: bool,
    /// What became of the list of recipients.
    pub recipients: TallyView,
    /// Whether mailings without blockers and warnings are released at once.
    pub auto_release: bool,
    /// The language for people whose own has no approved template.
    pub fallback_locale: Option<String>,
    /// When it came in.
    pub created_at: DateTime<Utc>,
    /// When it last changed.
    pub updated_at: DateTime<Utc>,
}

impl From<&JobRow> for JobView {
    fn from(row: &JobRow) -> Self {
        Self {
            id: row.job_id.to_string(),
            state: row.state.to_string(),
            problem: row.problem.clone(),
            incident: row.incident_id.to_string(),
            source: row.source.to_string(),
            drill: row.drill,
            recipients: TallyView { taken: row.total, bad: row.bad, duplicate: row.duplicate },
            auto_release: row.auto_release,
            fallback_locale: row.fallback_locale.clone(),
            created_at: row.created_at,
            updated_at: row.updated_at,
        }
    }
}

/// The routes that answer at once.
pub fn routes() -> OpenApiRouter<Engine> {
    OpenApiRouter::new().routes(routes!(list, accept)).routes(routes!(show))
}

/// The route that takes lists of any length.
pub fn unhurried() -> OpenApiRouter<Engine> {
    OpenApiRouter::new().routes(routes!(replace_recipients, add_recipients))
}

/// Jobs, the newest first.
#[utoipa::path(get, path = "/v1/jobs", tag = "jobs", params(PageQuery),
    responses((status = 200, description = "A page of jobs", body = Page<JobView>), Refusals))]
async fn list(
    State(engine): State<Engine>,
    Signed(caller): Signed,
    paging: Paging,
) -> Result<Page<JobView>, ProblemReply> {
    let rows = engine.jobs(&caller, paging.key()?, paging.one_more()).await?;
    Ok(paging.page(rows, |row| row.job_id.to_string()).map(|row| JobView::from(&row)))
}

/// Hands in a job: the facts of an incident, what the notices say, and where the recipients are.
///
/// The whole message is checked, and every problem is told at once. The same key with the same message is the same job.
#[utoipa::path(post, path = "/v1/jobs", tag = "jobs",
    params(("Idempotency-Key" = Option<String>, Header, description = "Needed unless the message has an idempotency_key")),
    request_body(content = serde_json::Value, content_type = "application/json", description = "The job message; its JSON Schema is in the documentation"),
    responses((status = 201, description = "The job is there now", body = JobView),
        (status = 200, description = "The job was there before", body = JobView), Refusals, ChangeRefusals))]
async fn accept(
    State(engine): State<Engine>,
    Signed(caller): Signed,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, ProblemReply> {
    let key = headers.get("idempotency-key").and_then(|value| value.to_str().ok());
    let accepted = engine.accept_job(&caller, &body, key, Source::Http).await?;
    let view = JobView::from(&accepted.job);
    let place = HeaderValue::from_str(&format!("/v1/jobs/{}", view.id));
    let status = if accepted.fresh { StatusCode::CREATED } else { StatusCode::OK };
    let mut response = (status, Json(view)).into_response();
    if let Ok(place) = place {
        response.headers_mut().insert(header::LOCATION, place);
    }
    Ok(response)
}

/// One job.
#[utoipa::path(get, path = "/v1/jobs/{job}", tag = "jobs", params(("job" = String, Path, description = "The job")),
    responses((status = 200, description = "The job", body = JobView), Refusals))]
async fn show(
    State(engine): State<Engine>,
    Signed(caller): Signed,
    Path(job): Path<String>,
) -> Result<Json<JobView>, ProblemReply> {
    Ok(Json(JobView::from(&engine.job(&caller, id(&job)?).await?)))
}

/// Uploads the list of recipients as CSV or NDJSON, of any length.
///
/// Bad rows do not stop good ones: they are kept, counted and listed. A list that breaks off leaves nothing behind.
#[utoipa::path(put, path = "/v1/jobs/{job}/recipients", tag = "jobs", params(("job" = String, Path, description = "The job")),
    request_body(description = "The list, UTF-8", content((String = "text/csv"), (String = "application/x-ndjson"))),
    responses((status = 200, description = "What became of the rows", body = TallyView), Refusals, ChangeRefusals))]
async fn replace_recipients(
    State(engine): State<Engine>,
    Signed(caller): Signed,
    Path(job): Path<String>,
    headers: HeaderMap,
    body: Body,
) -> Result<Json<TallyView>, ProblemReply> {
    let job = id::<ids::Job>(&job)?;
    let format = match ListType::of(&headers)? {
        ListType::Csv => Format::Csv,
        ListType::Ndjson => Format::Ndjson,
    };
    if headers.contains_key(header::CONTENT_ENCODING) {
        return Err(ProblemReply::new(Kind::UnsupportedType).because("send the list without Content-Encoding"));
    }
    Ok(Json(engine.upload_recipients(&caller, job, format, reader(body, SILENCE)).await?.into()))
}

/// The same by POST, for clients that cannot PUT.
#[utoipa::path(post, path = "/v1/jobs/{job}/recipients", tag = "jobs", params(("job" = String, Path, description = "The job")),
    request_body(description = "The list, UTF-8", content((String = "text/csv"), (String = "application/x-ndjson"))),
    responses((status = 200, description = "What became of the rows", body = TallyView), Refusals, ChangeRefusals))]
async fn add_recipients(
    engine: State<Engine>,
    signed: Signed,
    job: Path<String>,
    headers: HeaderMap,
    body: Body,
) -> Result<Json<TallyView>, ProblemReply> {
    replace_recipients(engine, signed, job, headers, body).await
}
