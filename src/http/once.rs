//! Each changing request once: a POST with an `Idempotency-Key` that was done before gets the same answer again.
//!
//! The semantics are those of draft-ietf-httpapi-idempotency-key-header-07, which expired and never became an RFC; here it is
//! ours. Successful answers are kept, so that what was refused may be tried again with the same key. Jobs have their key in
//! the store, where it also holds against messages that come by other ways.

use std::collections::HashSet;
use std::sync::{Arc, Mutex, PoisonError};

use axum::body::{Body, Bytes, to_bytes};
use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use sha2::{Digest, Sha256};

use super::key::hex;
use super::problem::{Kind, ProblemReply};
use super::server::BODY_LIMIT;
use crate::app::{Engine, KeptAnswer};

const LONGEST: usize = 200;

/// Answers that were given, and requests that are being done.
#[derive(Clone)]
pub struct Once {
    engine: Engine,
    running: Arc<Mutex<HashSet<String>>>,
}

/// A key that is being done; forgotten when the request ends, whichever way.
struct Running {
    key: String,
    all: Arc<Mutex<HashSet<String>>>,
}

impl Drop for Running {
    fn drop(&mut self) {
        self.all.lock().unwrap_or_else(PoisonError::into_inner).remove(&self.key);
    }
}

impl Once {
    /// No request is being done yet.
    pub fn new(engine: Engine) -> Self {
        Self { engine, running: Arc::default() }
    }

    fn begin(&self, key: &str) -> Result<Running, ProblemReply> {
        let fresh = self.running.lock().unwrap_or_else(PoisonError::into_inner).insert(key.to_owned());
        if fresh {
            Ok(Running { key: key.to_owned(), all: Arc::clone(&self.running) })
        } else {
            Err(ProblemReply::new(Kind::Conflict)
                .because("a request with this idempotency key is being done; wait for its answer"))
        }
    }
}

/// Does each keyed POST once.
///
/// # Errors
/// 400 for a strange key, 409 while the first request is being done, 422 if the key came with another content.
pub async fn once(State(once): State<Once>, request: Request, next: Next) -> Result<Response, ProblemReply> {
    let path = request.uri().path();
    // jobs have their key in the store; an answer with a secret is kept nowhere
    let aside = path == "/v1/jobs" || path.starts_with("/v1/webhooks");
    let Some(given) = request.headers().get("idempotency-key").cloned() else { return Ok(next.run(request).await) };
    if request.method() != Method::POST || aside {
        return Ok(next.run(request).await);
    }
    let key = scoped(request.headers(), &given)?;
    let (parts, body) = request.into_parts();
    let body = to_bytes(body, BODY_LIMIT).await.map_err(|_| ProblemReply::new(Kind::TooLarge))?;
    let hash = hash_of(parts.method.as_str(), parts.uri.path(), &body);
    let _running = once.begin(&key)?;
    if let Some(kept) = once.engine.kept_answer(&key).await? {
        return if kept.request_hash == hash { Ok(again(&kept)) } else { Err(reused()) };
    }
    let response = next.run(Request::from_parts(parts, Body::from(body))).await;
    if !response.status().is_success() {
        return Ok(response);
    }
    let (parts, body) = response.into_parts();
    let body = to_bytes(body, usize::MAX).await.map_err(|_| ProblemReply::new(Kind::Fault))?;
    let kept = KeptAnswer { request_hash: hash, status: parts.status.as_u16(), body: body.to_vec() };
    if let Err(error) = once.engine.keep_answer(&key, &kept).await {
        tracing::warn!(error = %error, "an answer could not be kept for its idempotency key");
    }
    Ok(Response::from_parts(parts, Body::from(body)))
}

/// The key as it is kept: the callers' keys do not meet.
fn scoped(headers: &HeaderMap, given: &HeaderValue) -> Result<String, ProblemReply> {
    let key = given.to_str().ok().filter(|key| !key.is_empty() && key.len() <= LONGEST).ok_or_else(|| {
        ProblemReply::new(Kind::BadRequest).because("Idempotency-Key must be a text of at most 200 visible characters")
    })?;
    let caller = headers.get(header::AUTHORIZATION).map(HeaderValue::as_bytes).unwrap_or_default();
    Ok(format!("{}:{key}", hex(&Sha256::digest(caller)[..12])))
}

fn hash_of(method: &str, path: &str, body: &Bytes) -> Vec<u8> {
    let mut sha = Sha256::new();
    for part in [method.as_bytes(), path.as_bytes(), body] {
        sha.update((part.len() as u64).to_be_bytes());
        sha.update(part);
    }
    sha.finalize().to_vec()
}

fn again(kept: &KeptAnswer) -> Response {
    let status = StatusCode::from_u16(kept.status).unwrap_or(StatusCode::OK);
    let mut response = (status, kept.body.clone()).into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
    headers.insert("idempotent-replayed", HeaderValue::from_static("true"));
    response
}

fn reused() -> ProblemReply {
    ProblemReply::new(Kind::KeyReused)
        .because("this idempotency key came before with another address or content; use a new key")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_of_two_callers_do_not_meet() {
        let of = |token: &str| {
            let mut headers = HeaderMap::new();
            headers.insert(header::AUTHORIZATION, token.parse().unwrap());
            scoped(&headers, &HeaderValue::from_static("k")).unwrap()
        };
        assert_ne!(of("Bearer a"), of("Bearer b"));
        assert!(scoped(&HeaderMap::new(), &HeaderValue::from_static("")).is_err());
    }

    #[test]
    fn the_parts_of_a_request_cannot_run_into_each_other() {
        assert_ne!(hash_of("POST", "/a", &Bytes::from_static(b"b")), hash_of("POST", "/ab", &Bytes::new()));
    }
}
