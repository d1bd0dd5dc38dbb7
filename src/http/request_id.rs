//! The request's number: taken from the caller where it is harmless, made here otherwise, and put on every answer.

use axum::extract::Request;
use axum::http::{HeaderName, HeaderValue};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use uuid::Uuid;

use super::problem::{Kind, ProblemReply};

/// The header that carries the number in both directions.
pub const HEADER: HeaderName = HeaderName::from_static("x-request-id");

const LONGEST: usize = 64;

/// A request's number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RequestId(pub String);

impl RequestId {
    /// The caller's number if it is short and plain, or a fresh one.
    pub fn of(given: Option<&HeaderValue>) -> Self {
        let plain = |text: &&str| {
            !text.is_empty()
                && text.len() <= LONGEST
                && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_.:".contains(&byte))
        };
        match given.and_then(|value| value.to_str().ok()).filter(plain) {
            Some(text) => Self(text.to_owned()),
            None => Self(Uuid::now_v7().to_string()),
        }
    }
}

/// Numbers the request, and gives the number to the answer: as a header, and in the problem details if it is a refusal.
/// Refusals that the framework made without problem details get them here.
pub async fn number(mut request: Request, next: Next) -> Response {
    let id = RequestId::of(request.headers().get(&HEADER));
    request.extensions_mut().insert(id.clone());
    let for_machines = !request.uri().path().starts_with("/console");
    let mut response = next.run(request).await;
    if let Some(mut reply) = response.extensions_mut().remove::<ProblemReply>() {
        reply.instance = Some(id.0.as_str().into());
        response = retold(response, reply);
    } else if for_machines && bare_refusal(&response) {
        let mut reply = ProblemReply::new(Kind::of_status(response.status()));
        reply.status = response.status().as_u16();
        reply.instance = Some(id.0.as_str().into());
        response = retold(response, reply);
    }
    if let Ok(value) = HeaderValue::from_str(&id.0) {
        response.headers_mut().insert(HEADER, value);
    }
    response
}

/// A refusal whose body is not ours.
fn bare_refusal(response: &Response) -> bool {
    let status = response.status();
    let ours = response.headers().get("content-type").is_some_and(|kind| {
        kind.as_bytes().starts_with(b"application/json") || kind.as_bytes().starts_with(b"text/html")
    });
    (status.is_client_error() || status.is_server_error()) && !ours
}

/// The refusal told anew, with the headers that the first telling had (such as `Allow`).
fn retold(before: Response, reply: ProblemReply) -> Response {
    let (parts, _) = before.into_parts();
    let mut response = reply.into_response();
    for (name, value) in &parts.headers {
        if !response.headers().contains_key(name) && name != "content-length" {
            response.headers_mut().insert(name, value.clone());
        }
    }
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_plain_number_is_kept_and_any_other_is_replaced() {
        let of = |text: &str| RequestId::of(HeaderValue::from_str(text).ok().as_ref()).0;
        assert_eq!(of("job-17.a_B:2"), "job-17.a_B:2");
        for odd in ["", "a b", "<script>", &"x".repeat(65)] {
            assert_ne!(of(odd), odd);
            assert!(Uuid::parse_str(&of(odd)).is_ok());
        }
    }
}
