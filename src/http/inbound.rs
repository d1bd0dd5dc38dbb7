//! What comes back: messages that a gateway hands in, callbacks of providers, and how much there was.

use std::collections::BTreeMap;

use axum::Json;
use axum::body::{Body, Bytes};
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode, header};
use chrono::{DateTime, Utc};
use futures_util::StreamExt;
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use super::key::id;
use super::problem::{Kind, ProblemReply};
use super::refusals::{ChangeRefusals, Refusals};
use super::signed::Signed;
use crate::app::{Callback, Engine};
use crate::inbound::{LONGEST, SignedBody};
use crate::store::ReportRow;

/// What was made of what came in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct ReceivedView {
    /// For each message or event: applied, noted, repeated, forged, unverified, unknown, unreadable, auto_reply or reply.
    pub outcomes: Vec<String>,
}

/// A report about a delivery.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct ReportView {
    /// Its identifier.
    pub id: String,
    /// status (RFC 3464), complaint (RFC 5965), unclear or event.
    pub kind: String,
    /// Its own word, such as failed, delivered or abuse.
    pub action: String,
    /// The enhanced status code (RFC 3463).
    pub status: Option<String>,
    /// Its words, without addresses.
    pub diagnostic: String,
    /// Whether it moved the delivery.
    pub applied: bool,
    /// When it happened, by the report.
    pub reported_at: Option<DateTime<Utc>>,
    /// When it came in.
    pub received_at: DateTime<Utc>,
}

impl From<&ReportRow> for ReportView {
    fn from(row: &ReportRow) -> Self {
        Self {
            id: row.report_id.to_string(),
            kind: row.kind.to_string(),
            action: row.action.clone(),
            status: row.status.clone(),
            diagnostic: row.diagnostic.clone(),
            applied: row.applied,
            reported_at: row.reported_at,
            received_at: row.received_at,
        }
    }
}

/// How much came back in one way.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct ReceivedCountView {
    /// How much.
    pub count: i64,
    /// The last time.
    pub last_at: DateTime<Utc>,
}

/// The routes.
pub fn routes() -> OpenApiRouter<Engine> {
    OpenApiRouter::new()
        .routes(routes!(message))
        .routes(routes!(events))
        .routes(routes!(counts))
        .routes(routes!(reports))
}

/// Hands in a message that came to a return path: a report, a complaint, or an answer.
///
/// It is taken whatever it is, forged or unreadable; only 503 is a reason to hand it in again. Of a message longer than
/// 1 MiB the beginning is read.
#[utoipa::path(post, path = "/v1/inbound/message", tag = "inbound",
    params(("X-Original-To" = Option<String>, Header, description = "The address that the envelope named; else the head of the message is asked")),
    request_body(content = String, content_type = "message/rfc822", description = "The message as it came (RFC 5322)"),
    responses((status = 202, description = "It is taken", body = ReceivedView), Refusals))]
async fn message(
    State(engine): State<Engine>,
    Signed(caller): Signed,
    headers: HeaderMap,
    body: Body,
) -> Result<(StatusCode, Json<ReceivedView>), ProblemReply> {
    let kind = text(&headers, header::CONTENT_TYPE.as_str()).split(';').next().unwrap_or_default().trim();
    if !["message/rfc822", "message/global"].iter().any(|known| known.eq_ignore_ascii_case(kind)) {
        return Err(ProblemReply::new(Kind::UnsupportedType).because("send message/rfc822 as Content-Type"));
    }
    let recipient = Some(text(&headers, "x-original-to")).filter(|address| !address.is_empty());
    let outcome = engine.take_returned(&caller, &beginning(body).await?, recipient).await?;
    Ok((StatusCode::ACCEPTED, Json(ReceivedView { outcomes: vec![outcome.to_string()] })))
}

/// The beginning of a body; the rest is read and dropped, as most senders write all of it before they listen.
async fn beginning(body: Body) -> Result<Vec<u8>, ProblemReply> {
    let broken = || ProblemReply::new(Kind::BadRequest).because("the message broke off");
    let mut stream = body.into_data_stream();
    let mut taken = Vec::new();
    while let Some(piece) = stream.next().await {
        let piece = piece.map_err(|_| broken())?;
        let room = LONGEST.saturating_sub(taken.len()).min(piece.len());
        taken.extend_from_slice(piece.get(..room).unwrap_or_default());
    }
    Ok(taken)
}

/// A provider's callback: one event or a list, signed by the Standard Webhooks instead of carrying an access token.
///
/// An event has `id`, `type` (delivered, bounced, complained or delayed), `delivery` (such as m3-12, the beginning of the
/// envelope identifier) and, if known, `status`, `diagnostic` and `at`. `bounced` means that the provider has given up.
/// What came before has no effect again; other types and deliveries are counted.
#[utoipa::path(post, path = "/v1/inbound/events", tag = "inbound", security(()),
    params(("webhook-id" = String, Header, description = "The provider's name for this callback"),
        ("webhook-timestamp" = String, Header, description = "Seconds since 1970; at most five minutes off"),
        ("webhook-signature" = String, Header, description = "v1,<Base64 of the HMAC-SHA-256 of id.timestamp.body>; several divided by spaces")),
    request_body(content = serde_json::Value, content_type = "application/json", description = "An event, or a list of at most 1000"),
    responses((status = 202, description = "All are taken", body = ReceivedView), Refusals, ChangeRefusals))]
async fn events(
    State(engine): State<Engine>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<(StatusCode, Json<ReceivedView>), ProblemReply> {
    let signed = SignedBody {
        id: text(&headers, "webhook-id"),
        timestamp: text(&headers, "webhook-timestamp"),
        signatures: text(&headers, "webhook-signature"),
        body: &body,
    };
    match engine.take_callback(&signed).await? {
        Callback::Taken(outcomes) => {
            let outcomes = outcomes.iter().map(ToString::to_string).collect();
            Ok((StatusCode::ACCEPTED, Json(ReceivedView { outcomes })))
        }
        Callback::BadSignature => Err(ProblemReply::new(Kind::Unauthenticated)
            .because("the signature is not of a known secret over these bytes, or it is older than five minutes")),
        Callback::NotSetUp => Err(ProblemReply::new(Kind::NotFound)
            .because("callbacks are not taken here; the setting inbound.secret_file names what they are signed with")),
    }
}

fn text<'a>(headers: &'a HeaderMap, name: &str) -> &'a str {
    headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default().trim()
}

/// How much came back, by what was made of it; also what was forged or could not be read.
#[utoipa::path(get, path = "/v1/inbound/counts", tag = "inbound",
    responses((status = 200, description = "Outcome, number", body = BTreeMap<String, ReceivedCountView>), Refusals))]
async fn counts(
    State(engine): State<Engine>,
    Signed(caller): Signed,
) -> Result<Json<BTreeMap<String, ReceivedCountView>>, ProblemReply> {
    let rows = engine.received(&caller).await?;
    let view = |n, last_at| ReceivedCountView { count: n, last_at };
    Ok(Json(rows.into_iter().map(|row| (row.outcome.to_string(), view(row.n, row.last_at))).collect()))
}

/// Every report about one recipient, the first one first.
#[utoipa::path(get, path = "/v1/jobs/{job}/recipients/{recipient}/reports", tag = "deliveries",
    params(("job" = String, Path, description = "The job"), ("recipient" = i64, Path, description = "The recipient's number in the list")),
    responses((status = 200, description = "The reports", body = Vec<ReportView>), Refusals))]
async fn reports(
    State(engine): State<Engine>,
    Signed(caller): Signed,
    Path((job, recipient)): Path<(String, i64)>,
) -> Result<Json<Vec<ReportView>>, ProblemReply> {
    let rows = engine.reports(&caller, id(&job)?, recipient).await?;
    Ok(Json(rows.iter().map(ReportView::from).collect()))
}
