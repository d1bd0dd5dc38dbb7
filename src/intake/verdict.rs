//! What becomes of one message: a job, a dead letter with its reasons, or another try.

use lapin::types::{AMQPValue, FieldTable, LongString, ShortString};
use serde::Serialize;

use crate::app::{AppError, Caller, Engine, Role};
use crate::audit::Actor;
use crate::problem::Problem;
use crate::store::Source;

/// What to do with a message.
pub(super) enum Verdict {
    /// It made a job, or had made one before.
    Taken,
    /// It can never make one; these headers say why.
    Dead(FieldTable),
    /// A machine is away: the message must wait.
    Wait(AppError),
}

#[derive(Serialize)]
struct Reason<'a> {
    place: String,
    found: &'a str,
    expected: &'a str,
}

/// Tries to make a job of a message.
pub(super) async fn judge(engine: &Engine, body: &[u8], message_id: Option<&str>, sender: Option<&str>) -> Verdict {
    let name = sender.map_or_else(|| "amqp".to_owned(), |user| format!("amqp/{user}"));
    let caller = Caller { actor: Actor::Machine(name), roles: vec![Role::Machine] };
    match engine.accept_job(&caller, body, message_id, Source::Amqp).await {
        Ok(accepted) => {
            tracing::info!(job = %accepted.job.job_id, fresh = accepted.fresh, "a job arrived by the broker");
            Verdict::Taken
        }
        Err(AppError::Invalid(problems)) => Verdict::Dead(headers("invalid", &problems.0)),
        Err(AppError::Conflict(why)) => Verdict::Dead(headers("conflict", &[Problem::at("", why, "a job of its own")])),
        Err(AppError::Forbidden(why)) => {
            Verdict::Dead(headers("forbidden", &[Problem::at("", why, "a permitted sender")]))
        }
        Err(error) => Verdict::Wait(error),
    }
}

fn headers(reason: &str, problems: &[Problem]) -> FieldTable {
    let list: Vec<Reason<'_>> = problems
        .iter()
        .map(|problem| Reason { place: problem.place.to_string(), found: &problem.found, expected: &problem.expected })
        .collect();
    let text = serde_json::to_string(&list).unwrap_or_default();
    let mut table = FieldTable::default();
    table.insert(short("x-duenotice-reason"), AMQPValue::LongString(LongString::from(reason)));
    table.insert(short("x-duenotice-problems"), AMQPValue::LongString(LongString::from(text)));
    table
}

/// A short string of a name whose length is bounded.
pub(super) fn short(text: &str) -> ShortString {
    ShortString::try_new(text).unwrap_or_default()
}
