//! The body of a ticket between processes: JSON, version 1, ids only.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::contract::{Ticket, Work};
use crate::delivery::LANES;
use crate::id::Id;

const VERSION: u32 = 1;

#[derive(Debug, Serialize, Deserialize)]
struct Body {
    v: u32,
    #[serde(skip_serializing_if = "Option::is_none")]
    chunk: Option<Uuid>,
    #[serde(skip_serializing_if = "Option::is_none")]
    job: Option<Uuid>,
    ch: String,
    lane: u8,
    #[serde(default)]
    n: u32,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    deadline: Option<DateTime<Utc>>,
}

/// Why a body is not a ticket of this version.
#[derive(Debug, thiserror::Error)]
pub enum WireError {
    /// Not JSON, or not an object with the members of a ticket.
    #[error("the body is not a ticket")]
    NotATicket(#[source] serde_json::Error),
    /// Written by another version of Duenotice.
    #[error("ticket version {0} is not known here")]
    Version(u32),
    /// It names no work, or two pieces of it, or a lane that does not exist.
    #[error("a ticket names exactly one chunk or job and a lane from 0 to 3")]
    Senseless,
}

/// The bytes of a ticket.
pub fn encode(ticket: &Ticket) -> Vec<u8> {
    let (job, chunk) = match ticket.work {
        Work::Job(job) => (Some(job.uuid()), None),
        Work::Chunk(chunk) => (None, Some(chunk.uuid())),
    };
    let Ticket { line, lane, count, deadline, .. } = ticket;
    let body = Body { v: VERSION, chunk, job, ch: line.clone(), lane: *lane, n: *count, deadline: *deadline };
    serde_json::to_vec(&body).unwrap_or_default() // a struct of plain members always serialises
}

/// The ticket in `bytes`.
///
/// # Errors
/// [`WireError`] for anything else; such a message goes to the dead letters.
pub fn decode(bytes: &[u8]) -> Result<Ticket, WireError> {
    #[derive(Deserialize)]
    struct Version {
        v: u32,
    }
    let version: Version = serde_json::from_slice(bytes).map_err(WireError::NotATicket)?;
    if version.v != VERSION {
        return Err(WireError::Version(version.v));
    }
    let body: Body = serde_json::from_slice(bytes).map_err(WireError::NotATicket)?;
    let work = match (body.job, body.chunk) {
        (Some(job), None) => Work::Job(Id::from_uuid(job)),
        (None, Some(chunk)) => Work::Chunk(Id::from_uuid(chunk)),
        _ => return Err(WireError::Senseless),
    };
    if body.lane >= LANES {
        return Err(WireError::Senseless);
    }
    Ok(Ticket { work, line: body.ch, lane: body.lane, count: body.n, deadline: body.deadline })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_ticket_reads_back_and_holds_ids_only() {
        let deadline = DateTime::from_timestamp(1_800_000_000, 0);
        let work = Work::Chunk(Id::from_uuid(Uuid::from_u128(7)));
        let ticket = Ticket { work, line: "email".to_owned(), lane: 1, count: 200, deadline };
        let bytes = encode(&ticket);
        assert_eq!(
            String::from_utf8_lossy(&bytes),
            r#"{"v":1,"chunk":"00000000-0000-0000-0000-000000000007","ch":"email","lane":1,"n":200,"deadline":"2027-01-15T08:00:00Z"}"#
        );
        assert_eq!(decode(&bytes).unwrap(), ticket);
        let job = Ticket { work: Work::Job(Id::from_uuid(Uuid::from_u128(8))), deadline: None, ..ticket };
        assert_eq!(decode(&encode(&job)).unwrap(), job);
    }

    #[test]
    fn what_is_no_ticket_is_refused() {
        let check = |text: &str, expected: &str| {
            assert_eq!(decode(text.as_bytes()).unwrap_err().to_string(), expected, "{text}");
        };
        check("hello", "the body is not a ticket");
        check(r#"{"v":2,"anything":[]}"#, "ticket version 2 is not known here");
        check(r#"{"v":1,"ch":"email","lane":0}"#, "a ticket names exactly one chunk or job and a lane from 0 to 3");
        check(
            r#"{"v":1,"ch":"email","lane":9,"job":"00000000-0000-0000-0000-000000000008"}"#,
            "a ticket names exactly one chunk or job and a lane from 0 to 3",
        );
    }
}
