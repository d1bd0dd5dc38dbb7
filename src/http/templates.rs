//! Template versions: proposed, reviewed, approved by somebody else, retired; previewed with sample data.

use axum::Json;
use axum::body::Bytes;
use axum::extract::{Path, Query, State};
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use super::body::Fields;
use super::etag::{IfMatch, Tagged};
use super::headers::PREVIEW_POLICY;
use super::problem::{Kind, ProblemReply};
use super::refusals::{ChangeRefusals, Refusals};
use super::signed::Signed;
use super::template_views::{
    ApprovalWords, Comment, DecisionView, ProposedView, ShippedWanted, VersionQuery, VersionSummary, VersionView,
    summary,
};
use crate::app::{AppError, AppResult, Caller, Engine, Shipped, Step, read_source};
use crate::notice::approval::Action;
use crate::notice::{Rendered, full_facts_for, full_recipient};

/// The routes.
pub fn routes() -> OpenApiRouter<Engine> {
    OpenApiRouter::new()
        .routes(routes!(list))
        .routes(routes!(propose_shipped))
        .routes(routes!(show))
        .routes(routes!(preview_html))
        .routes(routes!(preview_text))
        .routes(routes!(submit))
        .routes(routes!(approve))
        .routes(routes!(reject))
        .routes(routes!(retire))
        .routes(routes!(withdraw))
        .routes(routes!(comment))
}

async fn view(engine: &Engine, caller: &Caller, digest: &str) -> Result<Tagged<Json<VersionView>>, ProblemReply> {
    let row = engine.version(caller, digest).await?;
    let decisions = engine.decisions(caller, digest).await?.iter().map(DecisionView::from).collect();
    let source = String::from_utf8_lossy(&row.source).into_owned();
    let view = VersionView { summary: summary(engine, &row), decisions, source };
    Ok(Tagged(row.state.to_string(), Json(view)))
}

/// A version filled with sample data, for people who look at it.
///
/// # Errors
/// [`AppError::Missing`], [`AppError::Forbidden`], [`AppError::Invalid`] if the sample does not suffice.
pub async fn sample(engine: &Engine, caller: &Caller, digest: &str) -> AppResult<Rendered> {
    let variant = read_source(&engine.version(caller, digest).await?)?;
    engine.preview(caller, digest, &full_facts_for(&variant), &full_recipient(&variant)).await
}

/// A previewed notice as a page of its own: it runs nothing, loads nothing, and only our pages may frame it.
pub fn framed(html: String) -> Response {
    let mut response = html.into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
    headers.insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(PREVIEW_POLICY));
    response
}

/// Versions of templates, by name, language and time.
#[utoipa::path(get, path = "/v1/templates", tag = "templates", params(VersionQuery),
    responses((status = 200, description = "The versions", body = Vec<VersionSummary>), Refusals))]
async fn list(
    State(engine): State<Engine>,
    Signed(caller): Signed,
    Query(query): Query<VersionQuery>,
) -> Result<Json<Vec<VersionSummary>>, ProblemReply> {
    let rows = engine.versions(&caller, query.name.as_deref()).await?;
    let wanted = rows.iter().filter(|row| query.state.as_deref().is_none_or(|state| row.state.word() == state));
    Ok(Json(wanted.map(|row| summary(&engine, row)).collect()))
}

/// Proposes the templates of this program that are not known yet: all, or those that are named.
#[utoipa::path(post, path = "/v1/templates/shipped", tag = "templates", request_body = ShippedWanted,
    responses((status = 200, description = "What was proposed", body = ProposedView), Refusals, ChangeRefusals))]
async fn propose_shipped(
    State(engine): State<Engine>,
    Signed(caller): Signed,
    body: Bytes,
) -> Result<Json<ProposedView>, ProblemReply> {
    let mut fields = Fields::read(&body).map_err(AppError::Invalid)?;
    let which = Shipped { names: fields.texts("names"), locales: fields.texts("locales") };
    fields.end(&["names", "locales"]).map_err(AppError::Invalid)?;
    Ok(Json(ProposedView { proposed: engine.propose_shipped(&caller, &which).await? }))
}

/// One version with its decisions and its source; the `ETag` is its state.
#[utoipa::path(get, path = "/v1/templates/{digest}", tag = "templates", params(("digest" = String, Path, description = "The version")),
    responses((status = 200, description = "The version", body = VersionView, headers(("ETag" = String, description = "The state"))), Refusals))]
async fn show(
    State(engine): State<Engine>,
    Signed(caller): Signed,
    Path(digest): Path<String>,
) -> Result<Tagged<Json<VersionView>>, ProblemReply> {
    view(&engine, &caller, &digest).await
}

/// The HTML part with sample data.
#[utoipa::path(get, path = "/v1/templates/{digest}/preview.html", tag = "templates", params(("digest" = String, Path, description = "The version")),
    responses((status = 200, description = "A whole HTML document", body = String, content_type = "text/html"), Refusals))]
async fn preview_html(
    State(engine): State<Engine>,
    Signed(caller): Signed,
    Path(digest): Path<String>,
) -> Result<Response, ProblemReply> {
    Ok(framed(sample(&engine, &caller, &digest).await?.html))
}

/// The text part with sample data.
#[utoipa::path(get, path = "/v1/templates/{digest}/preview.txt", tag = "templates", params(("digest" = String, Path, description = "The version")),
    responses((status = 200, description = "Plain text", body = String, content_type = "text/plain"), Refusals))]
async fn preview_text(
    State(engine): State<Engine>,
    Signed(caller): Signed,
    Path(digest): Path<String>,
) -> Result<String, ProblemReply> {
    Ok(sample(&engine, &caller, &digest).await?.text)
}

type Decided = Result<Tagged<Json<VersionView>>, ProblemReply>;

async fn decide(
    engine: &Engine,
    caller: &Caller,
    digest: &str,
    seen: &IfMatch,
    action: Action,
    body: &[u8],
) -> Decided {
    let mut fields = Fields::read(body).map_err(AppError::Invalid)?;
    let comment = fields.text("comment", 4_000).unwrap_or_default();
    let approving = action == Action::Approve;
    let (mut expires_on, mut reviewer, mut overrule) = (None, None, None);
    if approving {
        expires_on = fields.date("expires_on");
        (reviewer, overrule) = (fields.text("reviewer", 200), fields.text("overrule", 4_000));
    }
    let known: &[&str] = if approving { &["comment", "expires_on", "reviewer", "overrule"] } else { &["comment"] };
    fields.end(known).map_err(AppError::Invalid)?;
    let said = Step { comment: &comment, expires_on, reviewer: reviewer.as_deref(), overrule: overrule.as_deref() };
    let row = engine.version(caller, digest).await?;
    if row.state.word() != seen.0 {
        let said = format!("the version is {} now", row.state);
        return Err(ProblemReply::new(Kind::PreconditionFailed).because(said));
    }
    engine.decide(caller, digest, action, &said).await?;
    view(engine, caller, digest).await
}

/// Gives a draft to review.
#[utoipa::path(post, path = "/v1/templates/{digest}/submit", tag = "templates",
    params(("digest" = String, Path, description = "The version"), ("If-Match" = String, Header, description = "The state that you have read")),
    request_body = Comment, responses((status = 200, description = "It is in review", body = VersionView), Refusals, ChangeRefusals))]
async fn submit(
    State(engine): State<Engine>,
    Signed(caller): Signed,
    Path(digest): Path<String>,
    seen: IfMatch,
    body: Bytes,
) -> Decided {
    decide(&engine, &caller, &digest, &seen, Action::Submit, &body).await
}

/// Approves exactly these bytes. Whoever proposed them cannot.
#[utoipa::path(post, path = "/v1/templates/{digest}/approve", tag = "templates",
    params(("digest" = String, Path, description = "The version"), ("If-Match" = String, Header, description = "The state that you have read")),
    request_body = ApprovalWords, responses((status = 200, description = "It is approved", body = VersionView), Refusals, ChangeRefusals))]
async fn approve(
    State(engine): State<Engine>,
    Signed(caller): Signed,
    Path(digest): Path<String>,
    seen: IfMatch,
    body: Bytes,
) -> Decided {
    decide(&engine, &caller, &digest, &seen, Action::Approve, &body).await
}

/// Gives a version back to its author, with the reason.
#[utoipa::path(post, path = "/v1/templates/{digest}/reject", tag = "templates",
    params(("digest" = String, Path, description = "The version"), ("If-Match" = String, Header, description = "The state that you have read")),
    request_body = Comment, responses((status = 200, description = "It is a draft again", body = VersionView), Refusals, ChangeRefusals))]
async fn reject(
    State(engine): State<Engine>,
    Signed(caller): Signed,
    Path(digest): Path<String>,
    seen: IfMatch,
    body: Bytes,
) -> Decided {
    decide(&engine, &caller, &digest, &seen, Action::Reject, &body).await
}

/// Takes a version out of use; what was sent with it stays as it is.
#[utoipa::path(post, path = "/v1/templates/{digest}/retire", tag = "templates",
    params(("digest" = String, Path, description = "The version"), ("If-Match" = String, Header, description = "The state that you have read")),
    request_body = Comment, responses((status = 200, description = "It is retired", body = VersionView), Refusals, ChangeRefusals))]
async fn retire(
    State(engine): State<Engine>,
    Signed(caller): Signed,
    Path(digest): Path<String>,
    seen: IfMatch,
    body: Bytes,
) -> Decided {
    decide(&engine, &caller, &digest, &seen, Action::Retire, &body).await
}

/// Takes a version back from review; only who proposed it can.
#[utoipa::path(post, path = "/v1/templates/{digest}/withdraw", tag = "templates",
    params(("digest" = String, Path, description = "The version"), ("If-Match" = String, Header, description = "The state that you have read")),
    request_body = Comment, responses((status = 200, description = "It is a draft again", body = VersionView), Refusals, ChangeRefusals))]
async fn withdraw(
    State(engine): State<Engine>,
    Signed(caller): Signed,
    Path(digest): Path<String>,
    seen: IfMatch,
    body: Bytes,
) -> Decided {
    decide(&engine, &caller, &digest, &seen, Action::Withdraw, &body).await
}

/// Keeps a comment with a version; its state stays as it is.
#[utoipa::path(post, path = "/v1/templates/{digest}/comment", tag = "templates",
    params(("digest" = String, Path, description = "The version"), ("If-Match" = String, Header, description = "The state that you have read")),
    request_body = Comment, responses((status = 200, description = "The comment is kept", body = VersionView), Refusals, ChangeRefusals))]
async fn comment(
    State(engine): State<Engine>,
    Signed(caller): Signed,
    Path(digest): Path<String>,
    seen: IfMatch,
    body: Bytes,
) -> Decided {
    decide(&engine, &caller, &digest, &seen, Action::Comment, &body).await
}
