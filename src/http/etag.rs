//! Versions of a resource: `ETag` out, `If-Match` in (RFC 9110 sections 8.8.3 and 13.1.1).

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};

use super::problem::{Kind, ProblemReply};

/// The one version that the caller has seen, as it stands between the quotation marks of `If-Match`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IfMatch(pub String);

impl IfMatch {
    /// Reads the header.
    ///
    /// # Errors
    /// 428 if it is absent (RFC 6585), 400 if it is not one strong entity tag.
    pub fn read(value: Option<&HeaderValue>) -> Result<Self, ProblemReply> {
        let Some(value) = value else {
            return Err(ProblemReply::new(Kind::PreconditionRequired)
                .because("read the resource, and send its ETag as If-Match, so that nobody's change is overwritten"));
        };
        value
            .to_str()
            .ok()
            .and_then(|text| text.trim().strip_prefix('"')?.strip_suffix('"'))
            .filter(|tag| !tag.contains('"'))
            .map(|tag| Self(tag.to_owned()))
            .ok_or_else(|| {
                ProblemReply::new(Kind::BadRequest).because("If-Match must be one entity tag, such as \"3\"")
            })
    }

    /// The version as the number that it is.
    ///
    /// # Errors
    /// 412: a tag that is no number is no version that ever was.
    pub fn revision(&self) -> Result<i64, ProblemReply> {
        self.0.parse().map_err(|_| ProblemReply::new(Kind::PreconditionFailed))
    }
}

impl<S: Send + Sync> FromRequestParts<S> for IfMatch {
    type Rejection = ProblemReply;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, ProblemReply> {
        Self::read(parts.headers.get(header::IF_MATCH))
    }
}

/// An answer with its version.
#[derive(Debug)]
pub struct Tagged<T>(pub String, pub T);

impl<T: IntoResponse> IntoResponse for Tagged<T> {
    fn into_response(self) -> Response {
        let tag = HeaderValue::from_str(&format!("\"{}\"", self.0));
        let mut response = self.1.into_response();
        if let Ok(tag) = tag {
            response.headers_mut().insert(header::ETAG, tag);
        }
        response
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(given: Option<&str>, expected: Result<&str, u16>) {
        let value = given.map(|text| HeaderValue::from_str(text).unwrap());
        let found = IfMatch::read(value.as_ref());
        assert_eq!(found.map_err(|reply| reply.status), expected.map(|tag| IfMatch(tag.to_owned())));
    }

    #[test]
    fn if_match_takes_one_strong_tag() {
        check(Some("\"3\""), Ok("3"));
        check(None, Err(428));
        check(Some("3"), Err(400));
        check(Some("W/\"3\""), Err(400));
        check(Some("\"3\", \"4\""), Err(400));
        check(Some("*"), Err(400));
    }

    #[test]
    fn a_tag_that_is_no_number_fails_the_precondition() {
        assert_eq!(IfMatch("x".into()).revision().unwrap_err().status, 412);
        assert_eq!(IfMatch("7".into()).revision().unwrap(), 7);
    }
}
