//! What the interface answers when it does not do what was asked: problem details (RFC 9457).

use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde::Serialize;
use utoipa::ToSchema;

use crate::problem::{Place, Problem, Problems};

/// The kinds of refusal; each has a stable address, a title and a status code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// The request could not be read at all.
    BadRequest,
    /// The content was read and has problems; every one of them is listed.
    InvalidInput,
    /// No token, or one that is unknown, expired or revoked.
    Unauthenticated,
    /// The caller's roles do not allow it.
    Forbidden,
    /// There is no such thing.
    NotFound,
    /// The address exists, the method does not.
    MethodNotAllowed,
    /// The present state does not allow it.
    Conflict,
    /// The rules of the house refuse it: four eyes, an order of duties, a blocker.
    Refused,
    /// The same idempotency key came with another content.
    KeyReused,
    /// `If-Match` names a version that is no longer the present one.
    PreconditionFailed,
    /// `If-Match` is required here.
    PreconditionRequired,
    /// The content is longer than is taken here.
    TooLarge,
    /// The content is of a type that is not taken here.
    UnsupportedType,
    /// The request took too long.
    Timeout,
    /// Too many attempts.
    TooMany,
    /// A database or a queue cannot be reached; try again.
    Unavailable,
    /// Our fault; the request's number finds it in the log.
    Fault,
}

/// Every kind, for the documentation.
pub const KINDS: [Kind; 17] = [
    Kind::BadRequest,
    Kind::InvalidInput,
    Kind::Unauthenticated,
    Kind::Forbidden,
    Kind::NotFound,
    Kind::MethodNotAllowed,
    Kind::Conflict,
    Kind::Refused,
    Kind::KeyReused,
    Kind::PreconditionFailed,
    Kind::PreconditionRequired,
    Kind::TooLarge,
    Kind::UnsupportedType,
    Kind::Timeout,
    Kind::TooMany,
    Kind::Unavailable,
    Kind::Fault,
];

impl Kind {
    /// The kind's address, its title, and its status code.
    pub const fn parts(self) -> (&'static str, &'static str, StatusCode) {
        match self {
            Self::BadRequest => ("/problems/bad-request", "The request could not be read", StatusCode::BAD_REQUEST),
            Self::InvalidInput => {
                ("/problems/invalid-input", "The content has problems", StatusCode::UNPROCESSABLE_ENTITY)
            }
            Self::Unauthenticated => {
                ("/problems/unauthenticated", "An access token is needed", StatusCode::UNAUTHORIZED)
            }
            Self::Forbidden => ("/problems/forbidden", "Your roles do not allow this", StatusCode::FORBIDDEN),
            Self::NotFound => ("/problems/not-found", "There is no such thing", StatusCode::NOT_FOUND),
            Self::MethodNotAllowed => (
                "/problems/method-not-allowed",
                "This address does not take this method",
                StatusCode::METHOD_NOT_ALLOWED,
            ),
            Self::Conflict => ("/problems/conflict", "The present state does not allow this", StatusCode::CONFLICT),
            Self::Refused => ("/problems/refused", "The rules of the house do not allow this", StatusCode::CONFLICT),
            Self::KeyReused => (
                "/problems/key-reused",
                "The idempotency key was used for another content",
                StatusCode::UNPROCESSABLE_ENTITY,
            ),
            Self::PreconditionFailed => {
                ("/problems/precondition-failed", "It has changed since you read it", StatusCode::PRECONDITION_FAILED)
            }
            Self::PreconditionRequired => {
                ("/problems/precondition-required", "An If-Match header is needed", StatusCode::PRECONDITION_REQUIRED)
            }
            Self::TooLarge => ("/problems/too-large", "The content is too long", StatusCode::PAYLOAD_TOO_LARGE),
            Self::UnsupportedType => (
                "/problems/unsupported-type",
                "This type of content is not taken here",
                StatusCode::UNSUPPORTED_MEDIA_TYPE,
            ),
            Self::Timeout => ("/problems/timeout", "The request took too long", StatusCode::REQUEST_TIMEOUT),
            Self::TooMany => ("/problems/too-many-requests", "Too many attempts", StatusCode::TOO_MANY_REQUESTS),
            Self::Unavailable => {
                ("/problems/unavailable", "Not available at the moment", StatusCode::SERVICE_UNAVAILABLE)
            }
            Self::Fault => ("/problems/fault", "Something went wrong on our side", StatusCode::INTERNAL_SERVER_ERROR),
        }
    }

    /// The kind that says the same as a bare status code.
    pub fn of_status(status: StatusCode) -> Self {
        let same = |kind: &&Self| kind.parts().2 == status;
        KINDS.iter().find(same).copied().unwrap_or(if status.is_server_error() {
            Self::Fault
        } else {
            Self::BadRequest
        })
    }
}

/// One thing that is wrong with the content.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct ProblemItem {
    /// JSON pointer (RFC 6901) to the value that is wrong; absent where the content is not JSON.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "/incident/events/discovered")]
    pub pointer: Option<String>,
    /// The place in words, such as `row 17, email`.
    pub place: String,
    /// What is wrong.
    pub detail: String,
    /// What was expected instead.
    pub expected: String,
}

impl From<&Problem> for ProblemItem {
    fn from(problem: &Problem) -> Self {
        let pointer = match &problem.place {
            Place::Pointer(pointer) => Some(pointer.clone()),
            _ => None,
        };
        Self {
            pointer,
            place: problem.place.to_string(),
            detail: problem.found.clone(),
            expected: problem.expected.clone(),
        }
    }
}

/// Problem details (RFC 9457), sent as `application/problem+json`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct ProblemReply {
    /// The address that explains this kind of problem, relative to this server.
    #[serde(rename = "type")]
    #[schema(example = "/problems/invalid-input")]
    pub kind: &'static str,
    /// The kind in words.
    pub title: &'static str,
    /// The HTTP status code.
    pub status: u16,
    /// What happened this time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail: Option<Box<str>>,
    /// The request's number, as in the `X-Request-Id` header.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instance: Option<Box<str>>,
    /// Every problem of the content, each with its place.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub errors: Vec<ProblemItem>,
}

impl ProblemReply {
    /// A refusal of this kind, without particulars.
    pub fn new(kind: Kind) -> Self {
        let (name, title, status) = kind.parts();
        Self { kind: name, title, status: status.as_u16(), detail: None, instance: None, errors: Vec::new() }
    }

    /// The same refusal with a sentence about this case.
    #[must_use]
    pub fn because(mut self, detail: impl Into<String>) -> Self {
        self.detail = Some(detail.into().into());
        self
    }

    /// A refusal that lists every problem.
    pub fn listing(problems: &Problems) -> Self {
        let count = problems.0.len();
        let detail =
            format!("{count} problem{} found; nothing was changed", if count == 1 { " was" } else { "s were" });
        let mut reply = Self::new(Kind::InvalidInput).because(detail);
        reply.errors = problems.0.iter().map(ProblemItem::from).collect();
        reply
    }

    /// The status code.
    pub fn status_code(&self) -> StatusCode {
        StatusCode::from_u16(self.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
    }
}

impl IntoResponse for ProblemReply {
    fn into_response(self) -> Response {
        let body = serde_json::to_vec(&self).unwrap_or_default();
        let mut response = (self.status_code(), body).into_response();
        let headers = response.headers_mut();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/problem+json"));
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
        match self.status_code() {
            StatusCode::UNAUTHORIZED => {
                headers.insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer realm=\"duenotice\""));
            }
            StatusCode::SERVICE_UNAVAILABLE | StatusCode::TOO_MANY_REQUESTS => {
                headers.insert(header::RETRY_AFTER, HeaderValue::from_static("10"));
            }
            _ => {}
        }
        response.extensions_mut().insert(self);
        response
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_refusal_lists_every_problem_with_its_pointer() {
        let problems = Problems(vec![
            Problem::at("/incident/events/discovered", "no UTC offset", "an instant such as 2026-03-02T10:00:00-08:00"),
            Problem::new(Place::Row { row: 3, column: Some("email".into()) }, "no @", "an address"),
        ]);
        let reply = serde_json::to_value(ProblemReply::listing(&problems)).unwrap();
        assert_eq!(reply["type"], "/problems/invalid-input");
        assert_eq!(reply["status"], 422);
        assert_eq!(reply["detail"], "2 problems were found; nothing was changed");
        assert_eq!(reply["errors"][0]["pointer"], "/incident/events/discovered");
        assert_eq!(reply["errors"][1]["place"], "row 3, email");
        assert!(reply["errors"][1].get("pointer").is_none());
    }

    #[test]
    fn a_bare_status_finds_its_kind() {
        let check =
            |status: u16, expected| assert_eq!(Kind::of_status(StatusCode::from_u16(status).unwrap()), expected);
        check(404, Kind::NotFound);
        check(413, Kind::TooLarge);
        check(418, Kind::BadRequest);
        check(502, Kind::Fault);
    }
}
