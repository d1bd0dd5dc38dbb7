//! The closed vocabularies that jobs and rule files may use.

use axum::Json;
use axum::extract::State;
use serde_json::Value;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use super::problem::ProblemReply;
use super::refusals::Refusals;
use super::signed::Signed;
use crate::app::Engine;

/// The routes.
pub fn routes() -> OpenApiRouter<Engine> {
    OpenApiRouter::new().routes(routes!(show))
}

/// Every vocabulary: its words, each with its meaning.
#[utoipa::path(get, path = "/v1/vocabulary", tag = "vocabulary",
    responses((status = 200, description = "Vocabularies by name; in each, the meaning by word", body = Value), Refusals))]
async fn show(State(engine): State<Engine>, Signed(caller): Signed) -> Result<Json<Value>, ProblemReply> {
    Ok(Json(engine.vocabulary(&caller).await?))
}
