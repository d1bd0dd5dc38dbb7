//! Webhooks: endpoints of other systems that are told of events.

use axum::Json;
use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use chrono::{DateTime, Utc};
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use super::body::Fields;
use super::key::id;
use super::problem::ProblemReply;
use super::refusals::{ChangeRefusals, Refusals};
use super::signed::Signed;
use crate::app::{AppError, Engine, OpenedEndpoint};
use crate::store::EndpointRow;

/// An endpoint, and how it goes with it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct WebhookView {
    /// Its identifier.
    #[schema(example = "whk_0192f3a4b5c67d8e9f00112233445566")]
    pub id: String,
    /// Where it is.
    pub url: String,
    /// The types of events that it is told of, such as `mailing.completed`; empty for all.
    pub types: Vec<String>,
    /// Who added it.
    pub created_by: String,
    /// When.
    pub created_at: DateTime<Utc>,
    /// Until when the secret before the last rotation signs too.
    pub both_secrets_until: Option<DateTime<Utc>>,
    /// Since when nothing is sent to it.
    pub disabled_at: Option<DateTime<Utc>>,
    /// Why.
    pub disabled_reason: Option<String>,
    /// How many events it has still to be told of.
    pub waiting: i64,
    /// How many events were given up in the last 30 days.
    pub given_up: i64,
    /// When it was last sent something.
    pub last_attempt_at: Option<DateTime<Utc>>,
    /// What came of that, such as `HTTP 204`.
    pub last_result: Option<String>,
}

impl From<&EndpointRow> for WebhookView {
    fn from(row: &EndpointRow) -> Self {
        let kinds = row.kinds.as_array().map(Vec::as_slice).unwrap_or_default();
        Self {
            id: row.endpoint_id.to_string(),
            url: row.url.clone(),
            types: kinds.iter().filter_map(|kind| kind.as_str().map(str::to_owned)).collect(),
            created_by: row.created_by.clone(),
            created_at: row.created_at,
            both_secrets_until: row.secret_before_until,
            disabled_at: row.disabled_at,
            disabled_reason: row.disabled_reason.clone(),
            waiting: row.waiting,
            given_up: row.given_up,
            last_attempt_at: row.last_attempt_at,
            last_result: row.last_reason.clone(),
        }
    }
}

/// An endpoint with its secret.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct WebhookSecret {
    /// The endpoint.
    #[serde(flatten)]
    pub webhook: WebhookView,
    /// The secret that signs, as Standard Webhooks has it; it is shown this once.
    #[schema(example = "whsec_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=")]
    pub secret: String,
}

/// Every endpoint; there are at most 64.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Webhooks {
    /// The endpoints, the oldest first.
    pub items: Vec<WebhookView>,
}

/// An endpoint to be added.
#[derive(Debug, Clone, ToSchema)]
#[allow(dead_code)] // read key by key, so that every problem is told
pub struct NewWebhook {
    /// An `https://` address of a host on the public network.
    #[schema(max_length = 2000, example = "https://incidents.example.org/hooks/duenotice")]
    pub url: String,
    /// The types of events to be told of, such as `mailing.completed`; absent or empty for all.
    #[schema(required = false)]
    pub types: Vec<String>,
}

/// The routes.
pub fn routes() -> OpenApiRouter<Engine> {
    OpenApiRouter::new().routes(routes!(list)).routes(routes!(add)).routes(routes!(remove)).routes(routes!(rotate))
}

/// An answer with a secret is not to be kept by anything on its way.
fn secret(status: StatusCode, opened: OpenedEndpoint) -> Response {
    let view = WebhookSecret { webhook: (&opened.row).into(), secret: opened.secret.into_inner() };
    let mut response = (status, Json(view)).into_response();
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

/// Endpoints with their progress, without their secrets.
#[utoipa::path(get, path = "/v1/webhooks", tag = "webhooks",
    responses((status = 200, description = "Every endpoint", body = Webhooks), Refusals))]
async fn list(State(engine): State<Engine>, Signed(caller): Signed) -> Result<Json<Webhooks>, ProblemReply> {
    let rows = engine.webhooks(&caller).await?;
    Ok(Json(Webhooks { items: rows.iter().map(WebhookView::from).collect() }))
}

/// Adds an endpoint that is told of events from now on. The answer shows its secret this once.
#[utoipa::path(post, path = "/v1/webhooks", tag = "webhooks", request_body = NewWebhook,
    responses((status = 201, description = "It is added", body = WebhookSecret), Refusals, ChangeRefusals))]
async fn add(State(engine): State<Engine>, Signed(caller): Signed, body: Bytes) -> Result<Response, ProblemReply> {
    let mut fields = Fields::read(&body).map_err(AppError::Invalid)?;
    let url = fields.required_text("url", 2_000);
    let types = fields.texts("types");
    fields.end(&["url", "types"]).map_err(AppError::Invalid)?;
    Ok(secret(StatusCode::CREATED, engine.add_webhook(&caller, &url, &types).await?))
}

/// Removes an endpoint; what it has still to be told is forgotten.
#[utoipa::path(delete, path = "/v1/webhooks/{webhook}", tag = "webhooks", params(("webhook" = String, Path, description = "The endpoint")),
    responses((status = 204, description = "It is removed"), Refusals))]
async fn remove(
    State(engine): State<Engine>,
    Signed(caller): Signed,
    Path(webhook): Path<String>,
) -> Result<StatusCode, ProblemReply> {
    engine.remove_webhook(&caller, id(&webhook)?).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Gives an endpoint another secret and shows it this once; for 24 hours events carry the signatures of both.
#[utoipa::path(post, path = "/v1/webhooks/{webhook}/rotate", tag = "webhooks", params(("webhook" = String, Path, description = "The endpoint")),
    responses((status = 200, description = "It has another secret", body = WebhookSecret), Refusals))]
async fn rotate(
    State(engine): State<Engine>,
    Signed(caller): Signed,
    Path(webhook): Path<String>,
) -> Result<Response, ProblemReply> {
    Ok(secret(StatusCode::OK, engine.rotate_webhook(&caller, id(&webhook)?).await?))
}
