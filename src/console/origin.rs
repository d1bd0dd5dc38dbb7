//! No page of another site acts in a signed-in person's name: forms must say where they come from.

use axum::Router;
use axum::extract::Request;
use axum::http::{StatusCode, header};
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Response};
use tower_http::csrf::CsrfLayer;

use crate::http::problem::{Kind, ProblemReply};

/// Guards routes that a cookie opens: other sites' requests are refused by `Sec-Fetch-Site` or `Origin`, and so are changing
/// requests that carry neither (every browser of the last years sends one of them).
pub fn guarded(routes: Router) -> Router {
    routes.layer(CsrfLayer::new()).layer(middleware::from_fn(stated))
}

async fn stated(request: Request, next: Next) -> Response {
    let headers = request.headers();
    let silent = !headers.contains_key(header::ORIGIN) && !headers.contains_key("sec-fetch-site");
    if silent && !request.method().is_safe() {
        return refused();
    }
    let response = next.run(request).await;
    let bare = response.status() == StatusCode::FORBIDDEN && !response.headers().contains_key(header::CONTENT_TYPE);
    if bare || response.extensions().get::<tower_http::csrf::ProtectionError>().is_some() {
        refused()
    } else {
        response
    }
}

fn refused() -> Response {
    let text = "this form does not come from a page of this console; open the page here and try again";
    ProblemReply::new(Kind::Forbidden).because(text).into_response()
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::body::Body;
    use axum::routing::{get, post};
    use tower::ServiceExt;

    async fn check(method: &str, headers: &[(&str, &str)], expected: u16) {
        let routes = Router::new().route("/act", post(|| async { "done" })).route("/see", get(|| async { "seen" }));
        let path = if method == "POST" { "/act" } else { "/see" };
        let mut request = axum::http::Request::builder().method(method).uri(path).header("host", "console.example.org");
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let response = guarded(routes).oneshot(request.body(Body::empty()).unwrap()).await.unwrap();
        assert_eq!(response.status(), expected, "{method} {headers:?}");
    }

    #[tokio::test]
    async fn a_form_must_come_from_a_page_of_ours() {
        check("GET", &[], 200).await;
        check("POST", &[], 403).await;
        check("POST", &[("sec-fetch-site", "same-origin")], 200).await;
        check("POST", &[("sec-fetch-site", "cross-site")], 403).await;
        check("POST", &[("sec-fetch-site", "same-site")], 403).await;
        check("POST", &[("origin", "https://console.example.org")], 200).await;
        check("POST", &[("origin", "https://elsewhere.example.org")], 403).await;
    }
}
