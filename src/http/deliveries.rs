//! Deliveries: one state per recipient, by number and never by name; who was not reached; every attempt.

use std::collections::BTreeMap;

use axum::Json;
use axum::extract::{Path, Query, State};
use axum::response::{IntoResponse, Response};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use super::accept::Shape;
use super::csv::record;
use super::export::{FETCH, stream_pages};
use super::key::id;
use super::page::{Page, PageQuery, Paging};
use super::problem::{Kind, ProblemReply};
use super::refusals::Refusals;
use super::signed::Signed;
use crate::app::{Caller, Engine};
use crate::delivery::State as DeliveryState;
use crate::id::{self as ids, Id};
use crate::store::{AttemptRow, DeliveryRow, UnreachedRow};

/// One delivery.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct DeliveryView {
    /// The recipient's number in the list of the job.
    pub recipient: i64,
    /// One of the thirteen states, such as pending, accepted or bounced.
    pub state: String,
    /// Attempts that count against the recipient.
    pub attempts: i16,
    /// Whether the recipient may have received it twice.
    pub possible_duplicate: bool,
    /// Whether the strict deadline had passed.
    pub late: bool,
    /// When it is tried again.
    pub next_attempt_at: Option<DateTime<Utc>>,
    /// How far the last attempt came.
    pub stage: Option<String>,
    /// The reply code of the last attempt (RFC 5321).
    pub code: Option<i16>,
    /// The enhanced status code (RFC 3463).
    pub enhanced: Option<String>,
    /// What the peer said, without addresses.
    pub reason: Option<String>,
    /// Which relay was asked.
    pub relay: Option<String>,
    /// The relay's own identifier of the message.
    pub remote_id: Option<String>,
    /// When a relay took it.
    pub accepted_at: Option<DateTime<Utc>>,
    /// When it last changed.
    pub updated_at: DateTime<Utc>,
}

impl From<&DeliveryRow> for DeliveryView {
    fn from(row: &DeliveryRow) -> Self {
        Self {
            recipient: row.seq,
            state: row.state.to_string(),
            attempts: row.attempts,
            possible_duplicate: row.dup_possible,
            late: row.late,
            next_attempt_at: row.next_attempt_at,
            stage: row.last_stage.map(|stage| stage.word().to_owned()),
            code: row.last_code,
            enhanced: row.last_enhanced.clone(),
            reason: row.last_reason.clone(),
            relay: row.relay.clone(),
            remote_id: row.remote_id.clone(),
            accepted_at: row.accepted_at,
            updated_at: row.updated_at,
        }
    }
}

/// A recipient who was not reached.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct UnreachedView {
    /// The recipient's number in the list of the job.
    pub recipient: i64,
    /// Residence.
    pub territory: String,
    /// The language wanted.
    pub locale: String,
    /// email, letter or none.
    pub channel: String,
    /// The state of the delivery; that of the mailing, such as blocked, where there is no delivery.
    pub state: String,
    /// How far the last attempt came.
    pub stage: Option<String>,
    /// The reply code of the last attempt.
    pub code: Option<i16>,
    /// The enhanced status code.
    pub enhanced: Option<String>,
    /// Why, without addresses.
    pub reason: Option<String>,
    /// How often it was attempted.
    pub attempts: i16,
    /// When it last changed.
    pub updated_at: DateTime<Utc>,
}

impl From<&UnreachedRow> for UnreachedView {
    fn from(row: &UnreachedRow) -> Self {
        Self {
            recipient: row.seq,
            territory: row.territory.clone(),
            locale: row.locale.clone(),
            channel: row.channel.to_string(),
            state: row.word().to_owned(),
            stage: row.last_stage.map(|stage| stage.word().to_owned()),
            code: row.last_code,
            enhanced: row.last_enhanced.clone(),
            reason: row.reason(),
            attempts: row.attempts,
            updated_at: row.updated_at,
        }
    }
}

const UNREACHED_HEAD: [&str; 11] = [
    "recipient",
    "territory",
    "locale",
    "channel",
    "state",
    "stage",
    "code",
    "enhanced",
    "reason",
    "attempts",
    "updated_at",
];

impl UnreachedView {
    fn csv(&self) -> String {
        let (recipient, attempts) = (self.recipient.to_string(), self.attempts.to_string());
        let (code, at) = (self.code.map(|code| code.to_string()), self.updated_at.to_rfc3339());
        let or_empty = |text: &Option<String>| text.clone().unwrap_or_default();
        let cells = [
            recipient,
            self.territory.clone(),
            self.locale.clone(),
            self.channel.clone(),
            self.state.clone(),
            or_empty(&self.stage),
            or_empty(&code),
            or_empty(&self.enhanced),
            or_empty(&self.reason),
            attempts,
            at,
        ];
        record(cells.iter().map(String::as_str))
    }
}

/// One attempt towards a recipient.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct AttemptView {
    /// Which attempt of the delivery.
    pub n: i16,
    /// What it brought, such as accepted, deferred or address refused.
    pub outcome: String,
    /// How far it came.
    pub stage: String,
    /// The reply code (RFC 5321).
    pub code: Option<i16>,
    /// The enhanced status code (RFC 3463).
    pub enhanced: Option<String>,
    /// What the peer said, without addresses.
    pub reply: String,
    /// Which relay was asked.
    pub relay: Option<String>,
    /// The relay's own identifier of the message.
    pub remote_id: Option<String>,
    /// The digest of the template that was sent.
    pub digest: Option<String>,
    /// When it began.
    pub started_at: DateTime<Utc>,
    /// When it ended.
    pub ended_at: DateTime<Utc>,
}

impl From<&AttemptRow> for AttemptView {
    fn from(row: &AttemptRow) -> Self {
        Self {
            n: row.n,
            outcome: row.outcome.word().to_owned(),
            stage: row.stage.word().to_owned(),
            code: row.code,
            enhanced: row.enhanced.clone(),
            reply: row.reply.clone(),
            relay: row.relay.clone(),
            remote_id: row.remote_id.clone(),
            digest: row.digest.clone(),
            started_at: row.started_at,
            ended_at: row.ended_at,
        }
    }
}

/// Which deliveries to list.
#[derive(Debug, Clone, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct DeliveryQuery {
    /// Only those in one of these states, separated by commas.
    pub state: Option<String>,
}

impl DeliveryQuery {
    /// The states asked for; none for all.
    ///
    /// # Errors
    /// 400 for a word that is no state.
    pub fn states(&self) -> Result<Vec<DeliveryState>, ProblemReply> {
        let words = self.state.as_deref().unwrap_or_default().split(',').filter(|word| !word.is_empty());
        let known = || DeliveryState::ALL.iter().map(|state| state.word()).collect::<Vec<_>>().join(", ");
        let refused = || ProblemReply::new(Kind::BadRequest).because(format!("state must be one of {}", known()));
        words.map(|word| DeliveryState::from_word(word).ok_or_else(refused)).collect()
    }
}

/// The routes.
pub fn routes() -> OpenApiRouter<Engine> {
    OpenApiRouter::new()
        .routes(routes!(list))
        .routes(routes!(counts))
        .routes(routes!(unreached))
        .routes(routes!(history))
}

/// The deliveries of a mailing, by the recipients' numbers.
#[utoipa::path(get, path = "/v1/mailings/{mailing}/deliveries", tag = "deliveries",
    params(("mailing" = String, Path, description = "The mailing"), DeliveryQuery, PageQuery),
    responses((status = 200, description = "A page of deliveries", body = Page<DeliveryView>), Refusals))]
async fn list(
    State(engine): State<Engine>,
    Signed(caller): Signed,
    Path(mailing): Path<String>,
    Query(query): Query<DeliveryQuery>,
    paging: Paging,
) -> Result<Page<DeliveryView>, ProblemReply> {
    let after = paging.key()?.unwrap_or(0);
    let states = query.states()?;
    let rows = engine.deliveries(&caller, id(&mailing)?, &states, after, paging.one_more()).await?;
    Ok(paging.page(rows, |row| row.seq.to_string()).map(|row| DeliveryView::from(&row)))
}

/// How many deliveries of a job are in each state, by territory.
#[utoipa::path(get, path = "/v1/jobs/{job}/counts", tag = "deliveries", params(("job" = String, Path, description = "The job")),
    responses((status = 200, description = "Territory, state, number", body = BTreeMap<String, BTreeMap<String, i64>>), Refusals))]
async fn counts(
    State(engine): State<Engine>,
    Signed(caller): Signed,
    Path(job): Path<String>,
) -> Result<Json<BTreeMap<String, BTreeMap<String, i64>>>, ProblemReply> {
    let mut told: BTreeMap<String, BTreeMap<String, i64>> = BTreeMap::new();
    for row in engine.job_counts(&caller, id(&job)?).await? {
        told.entry(row.territory).or_default().insert(row.state.word().to_owned(), row.n);
    }
    Ok(Json(told))
}

/// Who was not reached, and why: deliveries that failed on every way, were cancelled or wait for a person, and people of
/// mailings that were not released. A page as JSON, or the whole list as CSV or NDJSON by the `Accept` header.
#[utoipa::path(get, path = "/v1/jobs/{job}/unreached", tag = "deliveries", params(("job" = String, Path, description = "The job"), PageQuery),
    responses((status = 200, description = "People not reached", content((Page<UnreachedView> = "application/json"), (String = "text/csv"), (String = "application/x-ndjson"))), Refusals))]
async fn unreached(
    State(engine): State<Engine>,
    Signed(caller): Signed,
    Path(job): Path<String>,
    shape: Shape,
    paging: Paging,
) -> Result<Response, ProblemReply> {
    let job = id::<ids::Job>(&job)?;
    if shape == Shape::Json {
        let rows = engine.unreached(&caller, job, read_after(&paging)?, paging.one_more()).await?;
        let page = paging.page(rows, |row| format!("{}/{}", row.mailing_no, row.seq));
        return Ok(page.map(|row| UnreachedView::from(&row)).into_response());
    }
    unreached_export(engine, caller, job, shape).await
}

/// Where a page of people not reached starts: a mailing's number and a recipient's.
///
/// # Errors
/// 400 for a cursor of another list.
pub fn read_after(paging: &Paging) -> Result<(i64, i64), ProblemReply> {
    let Some(text) = &paging.after else { return Ok((0, 0)) };
    let read = text.split_once('/').and_then(|(mailing, seq)| Some((mailing.parse().ok()?, seq.parse().ok()?)));
    read.ok_or_else(|| ProblemReply::new(Kind::BadRequest).because("cursor must be a next_cursor of this list"))
}

/// The whole list of people not reached, as a file.
///
/// # Errors
/// Refusals that are known before the first byte; a later failure breaks the file off.
pub async fn unreached_export(
    engine: Engine,
    caller: Caller,
    job: Id<ids::Job>,
    shape: Shape,
) -> Result<Response, ProblemReply> {
    engine.job(&caller, job).await?;
    let csv = shape == Shape::Csv;
    let head = if csv { record(UNREACHED_HEAD) } else { String::new() };
    let (kind, ending) = if csv { ("text/csv; charset=utf-8", "csv") } else { ("application/x-ndjson", "ndjson") };
    let next = move |after: (i64, i64)| {
        let (engine, caller) = (engine.clone(), caller.clone());
        async move {
            let rows = engine.unreached(&caller, job, after, FETCH).await?;
            let Some(last) = rows.last().map(|row| (row.mailing_no, row.seq)) else { return Ok(None) };
            let mut text = String::new();
            for view in rows.iter().map(UnreachedView::from) {
                match csv {
                    true => text.push_str(&view.csv()),
                    false => text.push_str(&(serde_json::to_string(&view)? + "\n")),
                }
            }
            Ok(Some((text, last)))
        }
    };
    Ok(stream_pages(kind, &format!("unreached.{ending}"), head, (0, 0), next))
}

/// Every attempt towards one recipient, the first one first.
#[utoipa::path(get, path = "/v1/jobs/{job}/recipients/{recipient}/attempts", tag = "deliveries",
    params(("job" = String, Path, description = "The job"), ("recipient" = i64, Path, description = "The recipient's number in the list")),
    responses((status = 200, description = "The attempts", body = Vec<AttemptView>), Refusals))]
async fn history(
    State(engine): State<Engine>,
    Signed(caller): Signed,
    Path((job, recipient)): Path<(String, i64)>,
) -> Result<Json<Vec<AttemptView>>, ProblemReply> {
    let rows = engine.history(&caller, id(&job)?, recipient).await?;
    Ok(Json(rows.iter().map(AttemptView::from).collect()))
}
