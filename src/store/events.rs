//! Events for other systems, written in the transaction of what they tell, and at once owed to whoever wants them.

use chrono::{DateTime, SecondsFormat, Utc};
use serde_json::{Map, Value, json};

use super::dispatch::Tx;
use super::{JobState, StoreError, TemplateState, Way};
use crate::callback::EventKind;
use crate::id::{self, Id};

statements! {
    WRITE = "insert into event_outbox (event_id, kind, subject, at, data) values ($1, $2, $3, $4, $5) returning event_no";
    LISTENING = "select endpoint_id, kinds from webhook_endpoint where disabled_at is null order by endpoint_id";
    OWE = "insert into callback (endpoint_id, event_no, next_attempt_at) values ($1, $2, $3)";
    MAILING = "select m.mailing_id, m.incident_id, j.job_id, j.drill, m.territory, m.locale, m.channel, m.total,
            m.strict_due, m.lenient_due
        from mailing m join job j on j.job_no = m.job_no where m.mailing_no = $1";
    JOB = "select j.incident_id, j.drill, j.total, j.bad, j.duplicate,
            (select count(*) from mailing m where m.job_no = j.job_no and m.state = 'planned') as planned,
            (select count(*) from mailing m where m.job_no = j.job_no and m.state = 'blocked') as blocked
        from job j where j.job_id = $1";
    TEMPLATE = "select name, locale from template_version where digest = $1";
}

#[derive(Debug, sqlx::FromRow)]
struct AboutMailing {
    mailing_id: Id<id::Mailing>,
    incident_id: Id<id::Incident>,
    job_id: Id<id::Job>,
    drill: bool,
    territory: String,
    locale: String,
    channel: Way,
    total: i64,
    strict_due: Option<DateTime<Utc>>,
    lenient_due: Option<DateTime<Utc>>,
}

#[derive(Debug, sqlx::FromRow)]
struct AboutJob {
    incident_id: Id<id::Incident>,
    drill: bool,
    total: i64,
    bad: i64,
    duplicate: i64,
    planned: i64,
    blocked: i64,
}

/// Tells what happened to a mailing; `more` is added to what every event of a mailing has.
pub(super) async fn tell_of_mailing(
    tx: &mut Tx,
    mailing_no: i64,
    kind: EventKind,
    at: DateTime<Utc>,
    more: Map<String, Value>,
) -> Result<(), StoreError> {
    let about = fetch!(one: AboutMailing, tx, MAILING, mailing_no)?;
    let mut data: Map<String, Value> = [
        ("mailing", json!(about.mailing_id.to_string())),
        ("job", json!(about.job_id.to_string())),
        ("incident", json!(about.incident_id.to_string())),
        ("drill", json!(about.drill)),
        ("territory", json!(about.territory)),
        ("language", json!(about.locale)),
        ("channel", json!(about.channel.word())),
        ("recipients", json!(about.total)),
        ("strict_due", json!(about.strict_due.map(instant))),
        ("lenient_due", json!(about.lenient_due.map(instant))),
    ]
    .into_iter()
    .map(|(key, value)| (key.to_owned(), value))
    .collect();
    data.extend(more);
    write(tx, kind, &about.mailing_id.to_string(), at, &Value::Object(data)).await
}

/// Tells that a job was planned or has failed; other steps are told to nobody. Why it failed stands in the job: the
/// reason may name a file, and names of files may be personal.
pub(super) async fn tell_of_job(
    tx: &mut Tx,
    job: Id<id::Job>,
    from: JobState,
    to: JobState,
    at: DateTime<Utc>,
) -> Result<(), StoreError> {
    let kind = match (from, to) {
        (_, JobState::Failed) => EventKind::JobFailed,
        (_, JobState::Planned) | (JobState::Planning, JobState::Released) => EventKind::JobPlanned,
        _ => return Ok(()),
    };
    let about = fetch!(one: AboutJob, tx, JOB, job)?;
    let data = json!({
        "job": job.to_string(),
        "incident": about.incident_id.to_string(),
        "drill": about.drill,
        "recipients": { "taken": about.total, "bad": about.bad, "duplicate": about.duplicate },
        "mailings": { "planned": about.planned, "blocked": about.blocked },
    });
    write(tx, kind, &job.to_string(), at, &data).await
}

/// Tells that a version of a template was approved or retired; other steps are told to nobody.
pub(super) async fn tell_of_template(
    tx: &mut Tx,
    digest: &str,
    to: TemplateState,
    at: DateTime<Utc>,
) -> Result<(), StoreError> {
    let kind = match to {
        TemplateState::Approved => EventKind::TemplateApproved,
        TemplateState::Retired => EventKind::TemplateRetired,
        TemplateState::Draft | TemplateState::InReview => return Ok(()),
    };
    let (name, locale) = fetch!(one: (String, String), tx, TEMPLATE, digest)?;
    write(tx, kind, digest, at, &json!({ "template": name, "language": locale, "digest": digest })).await
}

async fn write(tx: &mut Tx, kind: EventKind, subject: &str, at: DateTime<Utc>, data: &Value) -> Result<(), StoreError> {
    let (event_no,) = fetch!(one: (i64,), tx, WRITE, Id::<id::Event>::fresh(), kind.word(), subject, at, data)?;
    for (endpoint, kinds) in fetch!(all: (Id<id::Endpoint>, Value), tx, LISTENING)? {
        if wants(&kinds, kind) {
            exec!(tx, OWE, endpoint, event_no, at)?;
        }
    }
    Ok(())
}

/// An empty list wants everything.
fn wants(kinds: &Value, kind: EventKind) -> bool {
    let Some(kinds) = kinds.as_array() else { return false };
    kinds.is_empty() || kinds.iter().any(|wanted| wanted == kind.word())
}

fn instant(at: DateTime<Utc>) -> String {
    at.to_rfc3339_opts(SecondsFormat::Secs, true)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_endpoint_is_owed_what_it_wants() {
        let check = |kinds: Value, expected| assert_eq!(wants(&kinds, EventKind::MailingLate), expected, "{kinds}");
        check(json!([]), true);
        check(json!(["mailing.late"]), true);
        check(json!(["mailing.paused", "job.failed"]), false);
        check(json!(null), false);
    }
}
