//! What a form sent: names and values, a name as often as it comes.

use axum::extract::{FromRequest, Request};

use axum::body::Bytes;

use crate::http::problem::{Kind, ProblemReply};

/// The pairs of a form (`application/x-www-form-urlencoded`).
#[derive(Debug, Default)]
pub struct Sent(Vec<(String, String)>);

impl Sent {
    /// The first value of a name, without white space around it; empty if there is none.
    pub fn text(&self, name: &str) -> &str {
        self.0.iter().find(|(known, _)| known == name).map(|(_, value)| value.trim()).unwrap_or_default()
    }

    /// Every value of a name.
    pub fn all(&self, name: &str) -> Vec<&str> {
        self.0.iter().filter(|(known, _)| known == name).map(|(_, value)| value.as_str()).collect()
    }
}

impl<S: Send + Sync> FromRequest<S> for Sent {
    type Rejection = ProblemReply;

    async fn from_request(request: Request, state: &S) -> Result<Self, ProblemReply> {
        let body = Bytes::from_request(request, state).await.map_err(|_| ProblemReply::new(Kind::TooLarge))?;
        Ok(Self(url::form_urlencoded::parse(&body).into_owned().collect()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_name_may_come_several_times() {
        let request = Request::new(axum::body::Body::from("acknowledged=a+b&comment=%20x%20&acknowledged=c"));
        let sent = Sent::from_request(request, &()).await.unwrap();
        assert_eq!(sent.all("acknowledged"), ["a b", "c"]);
        assert_eq!(sent.text("comment"), "x");
        assert_eq!(sent.text("nothing"), "");
    }
}
