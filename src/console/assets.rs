//! The stylesheet, the picture and the one small script, from inside the program.

use axum::extract::Path;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use sha2::{Digest, Sha256};

use crate::http::problem::{Kind, ProblemReply};

const FILES: [(&str, &str, &[u8]); 3] = [
    ("console.css", "text/css; charset=utf-8", include_bytes!("assets/console.css")),
    ("live.js", "text/javascript; charset=utf-8", include_bytes!("assets/live.js")),
    ("mark.svg", "image/svg+xml", include_bytes!("assets/mark.svg")),
];

/// One file by its name; browsers keep it and ask whether it has changed.
pub async fn file(Path(name): Path<String>, headers: HeaderMap) -> Response {
    let Some((_, kind, bytes)) = FILES.iter().find(|(known, _, _)| *known == name) else {
        return ProblemReply::new(Kind::NotFound).into_response();
    };
    let digest: String = Sha256::digest(bytes).iter().take(12).map(|byte| format!("{byte:02x}")).collect();
    let tag = format!("\"{digest}\"");
    let known = headers.get(header::IF_NONE_MATCH).is_some_and(|given| given.as_bytes() == tag.as_bytes());
    let mut response = if known { StatusCode::NOT_MODIFIED.into_response() } else { (*bytes).into_response() };
    let set = response.headers_mut();
    set.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
    set.insert(header::CACHE_CONTROL, HeaderValue::from_static("private, no-cache"));
    if let Ok(tag) = HeaderValue::from_str(&tag) {
        set.insert(header::ETAG, tag);
    }
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_file_that_is_known_already_is_not_sent_again() {
        let first = file(Path("console.css".into()), HeaderMap::new()).await;
        assert_eq!(first.status(), 200);
        let mut headers = HeaderMap::new();
        headers.insert(header::IF_NONE_MATCH, first.headers()[header::ETAG].clone());
        assert_eq!(file(Path("console.css".into()), headers).await.status(), 304);
        assert_eq!(file(Path("../mod.rs".into()), HeaderMap::new()).await.status(), 404);
    }

    #[test]
    fn the_script_is_small_and_the_pages_do_without() {
        let script = include_str!("assets/live.js");
        assert!(script.lines().count() <= 100);
    }
}
