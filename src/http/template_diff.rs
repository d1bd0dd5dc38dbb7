//! Two versions of a template, compared.

use axum::Json;
use axum::extract::{Path, State};
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use super::problem::ProblemReply;
use super::refusals::Refusals;
use super::signed::Signed;
use crate::app::Engine;
use crate::notice::{DiffLine, PartDiff};

/// The routes.
pub fn routes() -> OpenApiRouter<Engine> {
    OpenApiRouter::new().routes(routes!(compare))
}

/// What differs between the notices of two versions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct ComparedView {
    /// The earlier version.
    pub from: String,
    /// The later one.
    pub to: String,
    /// Part by part, what stayed, was taken out and put in.
    pub parts: Vec<ComparedPart>,
}

/// The differences in one part.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct ComparedPart {
    /// The part, such as `text with sample data`, or a source file.
    pub part: String,
    /// Its lines, in order.
    pub lines: Vec<ComparedLine>,
}

/// One line of a comparison.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct ComparedLine {
    /// same, removed or added.
    pub change: String,
    /// The line.
    pub text: String,
}

/// Compares a version with an earlier one: the notice with sample data, and each source.
#[utoipa::path(get, path = "/v1/templates/{digest}/diff/{earlier}", tag = "templates",
    params(("digest" = String, Path, description = "The later version"), ("earlier" = String, Path, description = "The earlier version")),
    responses((status = 200, description = "The differences; nothing for equal parts", body = ComparedView), Refusals))]
async fn compare(
    State(engine): State<Engine>,
    Signed(caller): Signed,
    Path((digest, earlier)): Path<(String, String)>,
) -> Result<Json<ComparedView>, ProblemReply> {
    let parts = engine.compare(&caller, &earlier, &digest).await?;
    let line = |line: &DiffLine| ComparedLine { change: line.change.word().to_owned(), text: line.text.clone() };
    let part = |part: PartDiff| ComparedPart { lines: part.lines.iter().map(line).collect(), part: part.part };
    Ok(Json(ComparedView { from: earlier, to: digest, parts: parts.into_iter().map(part).collect() }))
}
