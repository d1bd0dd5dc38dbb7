//! Relays: what all workers know about them, and what an operator may do: a rest, its end, another limit.

use axum::Json;
use axum::body::Bytes;
use axum::extract::{Path, State};
use chrono::{DateTime, Utc};
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use super::body::Fields;
use super::problem::ProblemReply;
use super::refusals::{ChangeRefusals, Refusals};
use super::signed::Signed;
use crate::app::{AppError, AppResult, Engine};
use crate::store::{RelayPhase, RelayRow};

/// A relay as all workers know it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct RelayView {
    /// Its name in the settings.
    pub name: String,
    /// closed (it is used), resting (it is left alone), or probing (one message finds out whether it is well again).
    pub phase: String,
    /// Since when it has been left alone.
    pub opened_at: Option<DateTime<Utc>>,
    /// When it is asked again; absent while a rest lasts until a person ends it.
    pub rests_until: Option<DateTime<Utc>>,
    /// How many rests there were in a row; each is twice as long as the one before.
    pub rests: i32,
    /// Why it is left alone.
    pub reason: Option<String>,
    /// The worker or the person who changed it last.
    pub by: Option<String>,
    /// Whether a person let it rest.
    pub paused: bool,
    /// Messages per second over all workers that hold now; zero for no limit.
    pub per_second: i64,
    /// The limit of the settings, which holds where no person has set another.
    pub configured_per_second: i64,
    /// Whether a person has set the limit.
    pub limited: bool,
    /// When any of this last changed.
    pub updated_at: DateTime<Utc>,
}

impl From<&RelayRow> for RelayView {
    fn from(row: &RelayRow) -> Self {
        let rests = row.phase != RelayPhase::Closed;
        Self {
            name: row.name.clone(),
            phase: row.phase.to_string(),
            opened_at: row.opened_at.filter(|_| rests),
            rests_until: row.rests_until.filter(|_| rests),
            rests: row.rests,
            reason: row.reason.clone().filter(|_| rests),
            by: row.by_whom.clone(),
            paused: row.paused,
            per_second: row.per_second.unwrap_or(row.configured),
            configured_per_second: row.configured,
            limited: row.per_second.is_some(),
            updated_at: row.updated_at,
        }
    }
}

/// Every relay.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct RelayList {
    /// The relays by name.
    pub items: Vec<RelayView>,
}

/// How long a relay is to rest.
#[derive(Debug, Clone, ToSchema)]
#[allow(dead_code)] // read key by key, so that every problem is told
pub struct RelayRest {
    /// Why; it is kept in the audit log.
    #[schema(max_length = 1000)]
    pub reason: String,
    /// For so many minutes; until a person ends it where it is absent.
    #[schema(minimum = 1, maximum = 43200)]
    pub minutes: Option<u32>,
}

/// Why a relay is to be used again.
#[derive(Debug, Clone, ToSchema)]
#[allow(dead_code)] // read key by key, so that every problem is told
pub struct RelayResume {
    /// Why; it is kept in the audit log.
    #[schema(max_length = 1000)]
    pub reason: String,
}

/// How fast messages may go to a relay.
#[derive(Debug, Clone, ToSchema)]
#[allow(dead_code)] // read key by key, so that every problem is told
pub struct RelayLimit {
    /// Why; it is kept in the audit log.
    #[schema(max_length = 1000)]
    pub reason: String,
    /// Messages per second over all workers; 0 for no limit, null for the limit of the settings.
    #[schema(maximum = 1000000)]
    pub per_second: Option<u32>,
}

/// The routes.
pub fn routes() -> OpenApiRouter<Engine> {
    OpenApiRouter::new().routes(routes!(list)).routes(routes!(rest)).routes(routes!(resume)).routes(routes!(limit))
}

/// Every relay that a worker has ever used.
#[utoipa::path(get, path = "/v1/relays", tag = "relays",
    responses((status = 200, description = "The relays", body = RelayList), Refusals))]
async fn list(State(engine): State<Engine>, Signed(caller): Signed) -> Result<Json<RelayList>, ProblemReply> {
    let items = engine.relays(&caller).await?.iter().map(RelayView::from).collect();
    Ok(Json(RelayList { items }))
}

/// What a limit may be.
const LIMITS: &str = "0 to 1000000 messages per second, or null for the limit of the settings";

fn number(fields: &mut Fields, key: &'static str, expected: &str) -> Option<u32> {
    let value = fields.value(key).filter(|value| !value.is_null())?;
    let number = value.as_u64().and_then(|number| u32::try_from(number).ok());
    if number.is_none() {
        fields.complain(key, "not a number that is possible here", expected);
    }
    number
}

/// Lets a relay rest: all workers leave it alone within a second; what is on the wire is finished and recorded.
#[utoipa::path(post, path = "/v1/relays/{relay}/rest", tag = "relays", params(("relay" = String, Path, description = "The name of the relay")),
    request_body = RelayRest, responses((status = 200, description = "It rests", body = RelayView), Refusals, ChangeRefusals))]
async fn rest(
    State(engine): State<Engine>,
    Signed(caller): Signed,
    Path(relay): Path<String>,
    body: Bytes,
) -> Result<Json<RelayView>, ProblemReply> {
    let read = || -> AppResult<_> {
        let mut fields = Fields::read(&body)?;
        let reason = fields.required_text("reason", 1_000);
        let minutes = number(&mut fields, "minutes", "1 to 43200 minutes, or nothing");
        fields.end(&["reason", "minutes"])?;
        Ok((reason, minutes))
    };
    let (reason, minutes) = read()?;
    let row = engine.rest_relay(&caller, &relay, minutes, &reason).await?;
    Ok(Json((&row).into()))
}

/// Has a relay used again at once, whether a person or a worker let it rest.
#[utoipa::path(post, path = "/v1/relays/{relay}/resume", tag = "relays", params(("relay" = String, Path, description = "The name of the relay")),
    request_body = RelayResume, responses((status = 200, description = "It is used", body = RelayView), Refusals, ChangeRefusals))]
async fn resume(
    State(engine): State<Engine>,
    Signed(caller): Signed,
    Path(relay): Path<String>,
    body: Bytes,
) -> Result<Json<RelayView>, ProblemReply> {
    let mut fields = Fields::read(&body).map_err(AppError::Invalid)?;
    let reason = fields.required_text("reason", 1_000);
    fields.end(&["reason"]).map_err(AppError::Invalid)?;
    let row = engine.resume_relay(&caller, &relay, &reason).await?;
    Ok(Json((&row).into()))
}

/// Sets how fast messages may go to a relay, over all workers; it holds within two seconds.
#[utoipa::path(post, path = "/v1/relays/{relay}/limit", tag = "relays", params(("relay" = String, Path, description = "The name of the relay")),
    request_body = RelayLimit, responses((status = 200, description = "The limit holds", body = RelayView), Refusals, ChangeRefusals))]
async fn limit(
    State(engine): State<Engine>,
    Signed(caller): Signed,
    Path(relay): Path<String>,
    body: Bytes,
) -> Result<Json<RelayView>, ProblemReply> {
    let read = || -> AppResult<_> {
        let mut fields = Fields::read(&body)?;
        let reason = fields.required_text("reason", 1_000);
        if !fields.has("per_second") {
            fields.complain("per_second", "missing", LIMITS);
        }
        let per_second = number(&mut fields, "per_second", LIMITS);
        fields.end(&["reason", "per_second"])?;
        Ok((reason, per_second))
    };
    let (reason, per_second) = read()?;
    let row = engine.limit_relay(&caller, &relay, per_second, &reason).await?;
    Ok(Json((&row).into()))
}
