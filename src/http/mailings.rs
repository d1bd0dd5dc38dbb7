//! Mailings: who gets which notice; released, paused, resumed, cancelled by people.

use std::collections::BTreeMap;

use axum::Json;
use axum::body::Bytes;
use axum::extract::{Path, Query, State};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use super::body::Fields;
use super::key::id;
use super::page::{Page, PageQuery, Paging};
use super::problem::ProblemReply;
use super::refusals::{ChangeRefusals, Refusals};
use super::signed::Signed;
use crate::app::{AppError, AppResult, Caller, Engine, Outlook, texts};
use crate::delivery::Forecast;
use crate::id::{self as ids, Id};
use crate::store::{Listed, MailingRow, StateCount};

/// A mailing: the people of one job with the same territory, language and channel, and the notice they get.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub struct MailingView {
    /// Its identifier.
    pub id: String,
    /// Its incident.
    pub incident: String,
    /// planned, blocked, released, running, paused, completed or cancelled.
    pub state: String,
    /// The residence of its recipients (ISO 3166).
    pub territory: String,
    /// The language that they want (BCP 47).
    pub locale: String,
    /// email, letter or none.
    pub channel: String,
    /// The name of the template.
    pub template: Option<String>,
    /// The digest of the approved bytes.
    pub digest: Option<String>,
    /// The languages tried and why; `languages` are those that the notice contains, where they are several.
    pub chain: Value,
    /// The duties that it serves.
    pub duties: Value,
    /// Why it cannot be released.
    pub blockers: Vec<String>,
    /// What must be acknowledged at release.
    pub warnings: Vec<String>,
    /// What becomes of those whom this way fails: `channel` with `template` and `digest`, or `none` with the reason `why`.
    pub fallback: Value,
    /// The mailing whose failures this one takes over.
    pub after: Option<String>,
    /// Due by the strict reading of the law.
    pub strict_due: Option<DateTime<Utc>>,
    /// Due by the lenient reading.
    pub lenient_due: Option<DateTime<Utc>>,
    /// When attempts end.
    pub give_up_at: Option<DateTime<Utc>>,
    /// resend or hold.
    pub on_unknown: String,
    /// How many recipients.
    pub total: i64,
    /// Who released it.
    pub released_by: Option<String>,
    /// When.
    pub released_at: Option<DateTime<Utc>>,
    /// When every delivery was settled.
    pub completed_at: Option<DateTime<Utc>>,
}

impl From<&MailingRow> for MailingView {
    fn from(row: &MailingRow) -> Self {
        Self {
            id: row.mailing_id.to_string(),
            incident: row.incident_id.to_string(),
            state: row.state.to_string(),
            territory: row.territory.clone(),
            locale: row.locale.clone(),
            channel: row.channel.to_string(),
            template: row.template_name.clone(),
            digest: row.digest.clone(),
            chain: row.chain.clone(),
            duties: row.duties.clone(),
            blockers: texts(&row.blockers),
            warnings: texts(&row.warnings),
            fallback: fallback(row),
            after: row.after.map(|mailing| mailing.to_string()),
            strict_due: row.strict_due,
            lenient_due: row.lenient_due,
            give_up_at: row.give_up_at,
            on_unknown: row.on_unknown.to_string(),
            total: row.total,
            released_by: row.released_by.clone(),
            released_at: row.released_at,
            completed_at: row.completed_at,
        }
    }
}

fn fallback(row: &MailingRow) -> Value {
    let told = ["channel", "template", "digest", "why", "mailing"];
    let kept = row.fallback.as_ref().and_then(Value::as_object).into_iter().flatten();
    kept.filter(|(key, _)| told.contains(&key.as_str())).map(|(key, value)| (key.clone(), value.clone())).collect()
}

/// A mailing with its progress.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub struct MailingProgress {
    /// The mailing.
    #[serde(flatten)]
    pub mailing: MailingView,
    /// How many deliveries are in each state; `accepted` means that a relay took the notice, not that anyone has read it.
    pub counts: BTreeMap<String, i64>,
    /// What can be expected of it.
    pub outlook: OutlookView,
}

/// What can be expected of a mailing.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub struct OutlookView {
    /// Deliveries settled per second over the last two minutes.
    pub per_second: Option<f64>,
    /// finished, stalled, in_time or late; nothing while it is not on its way or there is too little to tell.
    pub forecast: Option<String>,
    /// When the last delivery is expected to be settled.
    pub expected: Option<DateTime<Utc>>,
    /// The last moment at which it can be released and still end before its strict due, at the present pace or the relay's limit.
    pub last_safe_release: Option<DateTime<Utc>>,
}

impl From<Outlook> for OutlookView {
    fn from(outlook: Outlook) -> Self {
        let (word, expected) = match outlook.forecast {
            None => (None, None),
            Some(Forecast::Finished) => (Some("finished"), None),
            Some(Forecast::Stalled) => (Some("stalled"), None),
            Some(Forecast::InTime(end)) => (Some("in_time"), Some(end)),
            Some(Forecast::Late(end)) => (Some("late"), Some(end)),
        };
        Self {
            per_second: outlook.per_second,
            forecast: word.map(str::to_owned),
            expected,
            last_safe_release: outlook.last_safe_release,
        }
    }
}

/// Which mailings to list.
#[derive(Debug, Clone, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct MailingQuery {
    /// Only those of this job.
    pub job: Option<String>,
    /// Only those of this incident.
    pub incident: Option<String>,
}

/// What a person says with a step.
#[derive(Debug, Clone, ToSchema)]
#[allow(dead_code)] // read key by key, so that every problem is told
pub struct Steering {
    /// Why; it is kept in the audit log.
    #[schema(max_length = 1000)]
    pub reason: String,
}

/// What a releaser says.
#[derive(Debug, Clone, ToSchema)]
#[allow(dead_code)] // read key by key, so that every problem is told
pub struct Release {
    /// Whether the mailing's warnings are acknowledged; this is kept with the release.
    #[schema(default = false)]
    pub acknowledge_warnings: bool,
}

/// The routes.
pub fn routes() -> OpenApiRouter<Engine> {
    OpenApiRouter::new()
        .routes(routes!(list))
        .routes(routes!(show))
        .routes(routes!(release))
        .routes(routes!(pause))
        .routes(routes!(resume))
        .routes(routes!(cancel))
}

/// Counts by state, by their words; states without deliveries are left out.
pub fn counted(rows: &[StateCount]) -> BTreeMap<String, i64> {
    rows.iter().filter(|row| row.n != 0).map(|row| (row.state.word().to_owned(), row.n)).collect()
}

async fn progress(
    engine: &Engine,
    caller: &Caller,
    mailing: Id<ids::Mailing>,
) -> Result<Json<MailingProgress>, ProblemReply> {
    let row = engine.mailing(caller, mailing).await?;
    let counts = counted(&engine.mailing_counts(caller, mailing).await?);
    let outlook = engine.outlook(caller, mailing).await?.into();
    Ok(Json(MailingProgress { mailing: (&row).into(), counts, outlook }))
}

/// Mailings in the order in which they were planned.
#[utoipa::path(get, path = "/v1/mailings", tag = "mailings", params(PageQuery, MailingQuery),
    responses((status = 200, description = "A page of mailings", body = Page<MailingView>), Refusals))]
async fn list(
    State(engine): State<Engine>,
    Signed(caller): Signed,
    paging: Paging,
    Query(query): Query<MailingQuery>,
) -> Result<Page<MailingView>, ProblemReply> {
    let which = match (&query.job, &query.incident) {
        (Some(job), _) => Listed::Job(engine.job(&caller, id(job)?).await?.job_no),
        (None, Some(incident)) => Listed::Incident(id(incident)?),
        (None, None) => Listed::All,
    };
    let rows = engine.mailings(&caller, which, paging.key()?.unwrap_or(0), paging.one_more()).await?;
    Ok(paging.page(rows, |row| row.mailing_no.to_string()).map(|row| MailingView::from(&row)))
}

/// One mailing with its progress.
#[utoipa::path(get, path = "/v1/mailings/{mailing}", tag = "mailings", params(("mailing" = String, Path, description = "The mailing")),
    responses((status = 200, description = "The mailing", body = MailingProgress), Refusals))]
async fn show(
    State(engine): State<Engine>,
    Signed(caller): Signed,
    Path(mailing): Path<String>,
) -> Result<Json<MailingProgress>, ProblemReply> {
    progress(&engine, &caller, id(&mailing)?).await
}

/// Releases a mailing: delivery begins at once, and what a relay has taken cannot be called back.
#[utoipa::path(post, path = "/v1/mailings/{mailing}/release", tag = "mailings", params(("mailing" = String, Path, description = "The mailing")),
    request_body = Release, responses((status = 200, description = "It is released", body = MailingProgress), Refusals, ChangeRefusals))]
async fn release(
    State(engine): State<Engine>,
    Signed(caller): Signed,
    Path(mailing): Path<String>,
    body: Bytes,
) -> Result<Json<MailingProgress>, ProblemReply> {
    let mailing = id(&mailing)?;
    let mut fields = Fields::read(&body).map_err(AppError::Invalid)?;
    let acknowledge = fields.flag("acknowledge_warnings");
    fields.end(&["acknowledge_warnings"]).map_err(AppError::Invalid)?;
    engine.release(&caller, &[mailing], acknowledge).await?;
    progress(&engine, &caller, mailing).await
}

fn reason(body: &[u8]) -> AppResult<String> {
    let mut fields = Fields::read(body)?;
    let reason = fields.required_text("reason", 1_000);
    fields.end(&["reason"])?;
    Ok(reason)
}

/// Stops a mailing for a while; what is on the wire is finished and recorded.
#[utoipa::path(post, path = "/v1/mailings/{mailing}/pause", tag = "mailings", params(("mailing" = String, Path, description = "The mailing")),
    request_body = Steering, responses((status = 200, description = "It is paused", body = MailingProgress), Refusals, ChangeRefusals))]
async fn pause(
    State(engine): State<Engine>,
    Signed(caller): Signed,
    Path(mailing): Path<String>,
    body: Bytes,
) -> Result<Json<MailingProgress>, ProblemReply> {
    let mailing = id(&mailing)?;
    engine.pause(&caller, mailing, &reason(&body)?).await?;
    progress(&engine, &caller, mailing).await
}

/// Lets a paused mailing go on.
#[utoipa::path(post, path = "/v1/mailings/{mailing}/resume", tag = "mailings", params(("mailing" = String, Path, description = "The mailing")),
    request_body = Steering, responses((status = 200, description = "It goes on", body = MailingProgress), Refusals, ChangeRefusals))]
async fn resume(
    State(engine): State<Engine>,
    Signed(caller): Signed,
    Path(mailing): Path<String>,
    body: Bytes,
) -> Result<Json<MailingProgress>, ProblemReply> {
    let mailing = id(&mailing)?;
    engine.resume(&caller, mailing, &reason(&body)?).await?;
    progress(&engine, &caller, mailing).await
}

/// Stops a mailing for good; deliveries that were not attempted are cancelled.
#[utoipa::path(post, path = "/v1/mailings/{mailing}/cancel", tag = "mailings", params(("mailing" = String, Path, description = "The mailing")),
    request_body = Steering, responses((status = 200, description = "It is cancelled", body = MailingProgress), Refusals, ChangeRefusals))]
async fn cancel(
    State(engine): State<Engine>,
    Signed(caller): Signed,
    Path(mailing): Path<String>,
    body: Bytes,
) -> Result<Json<MailingProgress>, ProblemReply> {
    let mailing = id(&mailing)?;
    engine.cancel(&caller, mailing, &reason(&body)?).await?;
    progress(&engine, &caller, mailing).await
}
