//! Incidents: their facts, what follows from them, and facts that come later.

use axum::Json;
use axum::body::Bytes;
use axum::extract::{Path, State};
use chrono::{DateTime, Utc};
use serde::Serialize;
use serde_json::Value;
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use super::body::Fields;
use super::etag::{IfMatch, Tagged};
use super::key::id;
use super::page::{Page, PageQuery, Paging};
use super::problem::{Kind, ProblemReply};
use super::refusals::{ChangeRefusals, Refusals};
use super::signed::Signed;
use crate::app::{AppError, Engine};
use crate::id as ids;
use crate::store::{AssessmentRow, IncidentRow, RevisionRow};

/// An incident in a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct IncidentSummary {
    /// Its identifier.
    pub id: String,
    /// The organisation's own reference.
    pub reference: String,
    /// A line that says what happened.
    pub title: String,
    /// Whether it is an exercise.
    pub drill: bool,
    /// The present revision of its facts.
    pub revision: i32,
    /// When it was opened.
    pub created_at: DateTime<Utc>,
    /// When its facts last changed.
    pub updated_at: DateTime<Utc>,
}

impl From<&IncidentRow> for IncidentSummary {
    fn from(row: &IncidentRow) -> Self {
        Self {
            id: row.incident_id.to_string(),
            reference: row.reference.clone(),
            title: row.title.clone(),
            drill: row.drill,
            revision: row.revision,
            created_at: row.created_at,
            updated_at: row.updated_at,
        }
    }
}

/// An incident with its facts.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub struct IncidentView {
    /// The incident.
    #[serde(flatten)]
    pub summary: IncidentSummary,
    /// The facts, in the form that `duenotice assess` takes.
    pub facts: Value,
}

/// A revision of an incident's facts.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub struct RevisionView {
    /// Its number, from one.
    pub revision: i32,
    /// Who made it.
    pub actor: String,
    /// Why.
    pub reason: String,
    /// When.
    pub at: DateTime<Utc>,
    /// The facts of that revision.
    pub facts: Value,
}

/// What follows from the facts of an incident.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub struct ObligationsView {
    /// The assessment.
    pub assessment: String,
    /// The revision of the facts that was assessed.
    pub revision: i32,
    /// When.
    pub assessed_at: DateTime<Utc>,
    /// The result, in the form that `duenotice assess --json` prints: obligations by strict due, with citations and trace.
    pub result: Value,
}

/// The routes.
pub fn routes() -> OpenApiRouter<Engine> {
    OpenApiRouter::new()
        .routes(routes!(list))
        .routes(routes!(show, amend))
        .routes(routes!(revisions))
        .routes(routes!(obligations))
}

/// Stored JSON; broken data is our fault.
fn json(text: &str) -> Result<Value, AppError> {
    serde_json::from_str(text).map_err(|error| AppError::fault("reading stored JSON", error))
}

fn view(row: &IncidentRow) -> Result<Tagged<Json<IncidentView>>, ProblemReply> {
    let view = IncidentView { summary: row.into(), facts: json(&row.facts)? };
    Ok(Tagged(row.revision.to_string(), Json(view)))
}

fn obligations_view(row: &AssessmentRow) -> Result<ObligationsView, ProblemReply> {
    Ok(ObligationsView {
        assessment: row.assessment_id.to_string(),
        revision: row.revision,
        assessed_at: row.created_at,
        result: json(&row.body)?,
    })
}

fn revision_view(row: &RevisionRow) -> Result<RevisionView, ProblemReply> {
    let (actor, reason) = (row.actor.clone(), row.reason.clone());
    Ok(RevisionView { revision: row.revision, actor, reason, at: row.at, facts: json(&row.facts)? })
}

/// Incidents, the newest first.
#[utoipa::path(get, path = "/v1/incidents", tag = "incidents", params(PageQuery),
    responses((status = 200, description = "A page of incidents", body = Page<IncidentSummary>), Refusals))]
async fn list(
    State(engine): State<Engine>,
    Signed(caller): Signed,
    paging: Paging,
) -> Result<Page<IncidentSummary>, ProblemReply> {
    let rows = engine.incidents(&caller, paging.key()?, paging.one_more()).await?;
    Ok(paging.page(rows, |row| row.incident_id.to_string()).map(|row| IncidentSummary::from(&row)))
}

/// One incident with its facts; the `ETag` is the revision.
#[utoipa::path(get, path = "/v1/incidents/{incident}", tag = "incidents", params(("incident" = String, Path, description = "The incident")),
    responses((status = 200, description = "The incident", body = IncidentView, headers(("ETag" = String, description = "The revision"))), Refusals))]
async fn show(
    State(engine): State<Engine>,
    Signed(caller): Signed,
    Path(incident): Path<String>,
) -> Result<Tagged<Json<IncidentView>>, ProblemReply> {
    view(&engine.incident(&caller, id(&incident)?).await?)
}

/// Records facts: a merge patch (RFC 7396) over the facts, and the reason.
///
/// The former facts are kept, the incident is assessed anew, and what is not released is planned anew.
#[utoipa::path(patch, path = "/v1/incidents/{incident}", tag = "incidents",
    params(("incident" = String, Path, description = "The incident"), ("If-Match" = String, Header, description = "The revision that you have read, such as \"3\"")),
    request_body(content = serde_json::Value, content_type = "application/merge-patch+json",
        description = "`{\"reason\": \"…\", \"facts\": {…}}`; a member of `facts` that is null is removed"),
    responses((status = 200, description = "The incident now", body = IncidentView),
        (status = 412, description = "It has changed since you read it", body = ProblemReply, content_type = "application/problem+json"),
        (status = 428, description = "If-Match is needed", body = ProblemReply, content_type = "application/problem+json"),
        Refusals, ChangeRefusals))]
async fn amend(
    State(engine): State<Engine>,
    Signed(caller): Signed,
    Path(incident): Path<String>,
    seen: IfMatch,
    body: Bytes,
) -> Result<Tagged<Json<IncidentView>>, ProblemReply> {
    let incident = id::<ids::Incident>(&incident)?;
    let mut fields = Fields::read(&body).map_err(AppError::Invalid)?;
    let reason = fields.required_text("reason", 1_000);
    let patch = fields.value("facts").unwrap_or_default();
    if !patch.is_object() {
        fields.complain("facts", "missing, or not an object", "the facts that change");
    }
    fields.end(&["reason", "facts"]).map_err(AppError::Invalid)?;
    let revision = i32::try_from(seen.revision()?).map_err(|_| ProblemReply::new(Kind::PreconditionFailed))?;
    let changed = engine.amend_incident(&caller, incident, revision, &patch, &reason).await;
    changed.map_err(|error| match error {
        AppError::Conflict(said) => ProblemReply::new(Kind::PreconditionFailed).because(said),
        other => other.into(),
    })?;
    view(&engine.incident(&caller, incident).await?)
}

/// Every revision of the facts, the first one first.
#[utoipa::path(get, path = "/v1/incidents/{incident}/revisions", tag = "incidents", params(("incident" = String, Path, description = "The incident")),
    responses((status = 200, description = "The revisions", body = Vec<RevisionView>), Refusals))]
async fn revisions(
    State(engine): State<Engine>,
    Signed(caller): Signed,
    Path(incident): Path<String>,
) -> Result<Json<Vec<RevisionView>>, ProblemReply> {
    let incident = id(&incident)?;
    engine.incident(&caller, incident).await?;
    let rows = engine.revisions(&caller, incident).await?;
    Ok(Json(rows.iter().map(revision_view).collect::<Result<_, _>>()?))
}

/// Who must be told, by when and why.
#[utoipa::path(get, path = "/v1/incidents/{incident}/obligations", tag = "incidents", params(("incident" = String, Path, description = "The incident")),
    responses((status = 200, description = "The latest assessment", body = ObligationsView), Refusals))]
async fn obligations(
    State(engine): State<Engine>,
    Signed(caller): Signed,
    Path(incident): Path<String>,
) -> Result<Json<ObligationsView>, ProblemReply> {
    Ok(Json(obligations_view(&engine.assessment(&caller, id(&incident)?).await?)?))
}
