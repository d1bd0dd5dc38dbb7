//! Who calls: the bearer token of a request (RFC 6750 section 2.1), looked up by the engine.

use axum::extract::FromRequestParts;
use axum::http::HeaderMap;
use axum::http::header;
use axum::http::request::Parts;

use super::problem::{Kind, ProblemReply};
use crate::app::{Caller, Engine};

/// A caller whose token is known, not expired and not revoked.
#[derive(Debug, Clone)]
pub struct Signed(pub Caller);

/// The token of the `Authorization` header.
///
/// # Errors
/// 401 if there is none, or if it is of another scheme.
pub fn bearer(headers: &HeaderMap) -> Result<&str, ProblemReply> {
    let refused = || {
        ProblemReply::new(Kind::Unauthenticated)
            .because("send an access token as `Authorization: Bearer dn_…`; `duenotice token issue` makes one")
    };
    let text = headers.get(header::AUTHORIZATION).and_then(|value| value.to_str().ok()).ok_or_else(refused)?;
    let (scheme, token) = text.split_once(' ').ok_or_else(refused)?;
    if !scheme.eq_ignore_ascii_case("bearer") || token.trim().is_empty() {
        return Err(refused());
    }
    Ok(token.trim())
}

impl FromRequestParts<Engine> for Signed {
    type Rejection = ProblemReply;

    async fn from_request_parts(parts: &mut Parts, engine: &Engine) -> Result<Self, ProblemReply> {
        let token = bearer(&parts.headers)?;
        match engine.authenticate(token).await? {
            Some((caller, _)) => Ok(Self(caller)),
            None => {
                Err(ProblemReply::new(Kind::Unauthenticated)
                    .because("this token is not known, has expired or was revoked"))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_comes_as_bearer() {
        let check = |text: &str, expected: Option<&str>| {
            let mut headers = HeaderMap::new();
            headers.insert(header::AUTHORIZATION, text.parse().unwrap());
            assert_eq!(bearer(&headers).ok(), expected, "{text}");
        };
        check("Bearer dn_1_s", Some("dn_1_s"));
        check("bearer  dn_1_s ", Some("dn_1_s"));
        check("Basic dn_1_s", None);
        check("Bearer ", None);
        assert_eq!(bearer(&HeaderMap::new()).unwrap_err().status, 401);
    }
}
