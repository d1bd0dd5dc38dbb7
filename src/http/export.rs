//! Whole lists as files, made page by page while they are sent.

use std::future::Future;

use axum::body::{Body, Bytes};
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use futures_util::stream;

/// How many records are fetched at once.
pub const FETCH: i64 = 1_000;

/// Sends `head`, then every page that `next` gives, until a page is empty. `next` gets what the page before left as its key.
pub fn stream_pages<K, F, N>(kind: &'static str, name: &str, head: String, first: K, next: N) -> Response
where
    K: Send + 'static,
    F: Future<Output = Result<Option<(String, K)>, axum::BoxError>> + Send,
    N: Fn(K) -> F + Send + 'static,
{
    enum At<K> {
        Head(String, K),
        Page(K),
    }
    let pieces = stream::unfold((Some(At::Head(head, first)), next), |(at, next)| async move {
        match at? {
            At::Head(head, first) => Some((Ok::<_, axum::BoxError>(Bytes::from(head)), (Some(At::Page(first)), next))),
            At::Page(key) => match next(key).await {
                Ok(Some((text, key))) => Some((Ok(Bytes::from(text)), (Some(At::Page(key)), next))),
                Ok(None) => None,
                Err(error) => {
                    tracing::error!(error = %error, "an export broke off");
                    Some((Err(error), (None, next)))
                }
            },
        }
    });
    let mut response = Body::from_stream(pieces).into_response();
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
    if let Ok(value) = HeaderValue::from_str(&format!("attachment; filename=\"{name}\"")) {
        response.headers_mut().insert(header::CONTENT_DISPOSITION, value);
    }
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn an_export_is_every_page_after_its_head() {
        let response = stream_pages("text/csv", "list.csv", "n\r\n".into(), 0, |at: i64| async move {
            Ok((at < 3).then(|| (format!("{at}\r\n"), at + 1)))
        });
        assert_eq!(response.headers()["content-disposition"], "attachment; filename=\"list.csv\"");
        let body = axum::body::to_bytes(response.into_body(), 1_000).await.unwrap();
        assert_eq!(body, "n\r\n0\r\n1\r\n2\r\n");
    }

    #[tokio::test]
    async fn a_list_that_breaks_off_is_not_sent_as_whole() {
        let response = stream_pages("text/csv", "list.csv", "n\r\n".into(), (), |()| async { Err("gone".into()) });
        assert!(axum::body::to_bytes(response.into_body(), 1_000).await.is_err());
    }
}
