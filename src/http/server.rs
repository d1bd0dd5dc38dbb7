//! Listening, answering, and stopping without breaking off what is being answered.

use std::future::Future;
use std::io;
use std::net::SocketAddr;
use std::time::Duration;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::http::StatusCode;
use axum::middleware;
use tokio::net::TcpListener;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::timeout::TimeoutLayer;

use super::problem::{Kind, ProblemReply};
use super::{headers, request_id};

/// How many bytes a body has at most, uploads of recipients excepted.
pub const BODY_LIMIT: usize = 1024 * 1024;
/// How long an answer may take, uploads of recipients excepted: longer than the store waits for a connection, so that a
/// database that is away is told as 503 and the caller comes again.
pub const ANSWER_LIMIT: Duration = Duration::from_secs(45);
/// How long the answers in hand have when the server stops.
pub const STOP_LIMIT: Duration = Duration::from_secs(20);

/// Why the server does not run.
#[derive(Debug, thiserror::Error)]
pub enum ServeError {
    /// Another program listens there.
    #[error(
        "{0} is taken by another program; stop that program, or choose another address: \
         `duenotice demo --listen {other}`, or the setting http.bind (`DUENOTICE__HTTP__BIND={other} duenotice serve`)",
        other = SocketAddr::new(.0.ip(), .0.port().checked_add(1).unwrap_or(8081))
    )]
    Taken(SocketAddr),
    /// The system does not let us listen there.
    #[error("cannot listen on {0}; choose another address by the setting http.bind")]
    NoListening(SocketAddr, #[source] io::Error),
    /// The server broke off.
    #[error("the server broke off")]
    BrokenOff(#[source] io::Error),
}

/// Takes the address.
///
/// # Errors
/// [`ServeError`] in words that name the address and the way out.
pub async fn listen(address: SocketAddr) -> Result<TcpListener, ServeError> {
    TcpListener::bind(address).await.map_err(|error| match error.kind() {
        io::ErrorKind::AddrInUse => ServeError::Taken(address),
        _ => ServeError::NoListening(address, error),
    })
}

/// Puts the time limit on routes that answer at once; uploads have limits of their own.
pub fn hurried(router: Router) -> Router {
    router.layer(TimeoutLayer::with_status_code(StatusCode::REQUEST_TIMEOUT, ANSWER_LIMIT))
}

/// The routes of all faces with what every answer needs: number, security headers, body limit, problem details.
pub fn dressed(routes: Router) -> Router {
    routes
        .fallback(|| async { ProblemReply::new(Kind::NotFound).because("there is nothing at this address") })
        .layer(DefaultBodyLimit::max(BODY_LIMIT))
        .layer(CatchPanicLayer::custom(|_| {
            tracing::error!("a request's handler broke off");
            axum::response::IntoResponse::into_response(ProblemReply::new(Kind::Fault))
        }))
        .layer(middleware::from_fn(headers::guard))
        .layer(middleware::from_fn(request_id::number))
}

/// Answers until `stop` is over, then finishes the answers in hand, for at most [`STOP_LIMIT`].
///
/// # Errors
/// [`ServeError::BrokenOff`] if the listener fails.
pub async fn serve(
    listener: TcpListener,
    routes: Router,
    stop: impl Future<Output = ()> + Send + 'static,
) -> Result<(), ServeError> {
    let (began, begun) = tokio::sync::oneshot::channel::<()>();
    let stopping = async move {
        stop.await;
        drop(began);
    };
    let routes = dressed(routes).into_make_service_with_connect_info::<SocketAddr>();
    let answering = axum::serve(listener, routes).with_graceful_shutdown(stopping).into_future();
    tokio::select! {
        ended = answering => ended.map_err(ServeError::BrokenOff),
        () = async { let _ = begun.await; tokio::time::sleep(STOP_LIMIT).await; } => {
            tracing::warn!("answers that took too long were broken off");
            Ok(())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_taken_address_is_named_with_a_way_out() {
        let first = listen("127.0.0.1:0".parse().unwrap()).await.unwrap();
        let address = first.local_addr().unwrap();
        let said = listen(address).await.unwrap_err().to_string();
        assert!(said.contains(&address.to_string()), "{said}");
        assert!(said.contains("--listen 127.0.0.1:") && said.contains("DUENOTICE__HTTP__BIND=127.0.0.1:"), "{said}");
    }

    #[tokio::test]
    async fn an_unknown_address_gets_problem_details_with_the_requests_number() {
        use tower::ServiceExt;
        let request =
            axum::http::Request::get("/nowhere").header("x-request-id", "n-1").body(axum::body::Body::empty());
        let response = dressed(Router::new()).oneshot(request.unwrap()).await.unwrap();
        assert_eq!(response.status(), 404);
        assert_eq!(response.headers()["content-type"], "application/problem+json");
        assert_eq!(response.headers()["x-request-id"], "n-1");
        assert_eq!(response.headers()["x-content-type-options"], "nosniff");
        let body = axum::body::to_bytes(response.into_body(), 10_000).await.unwrap();
        let body: serde_json::Value = serde_json::from_slice(&body).unwrap();
        assert_eq!(body["instance"], "n-1");
        assert_eq!(body["type"], "/problems/not-found");
    }

    #[tokio::test]
    async fn a_handler_that_breaks_off_is_a_fault_and_the_server_lives() {
        use tower::ServiceExt;
        #[allow(clippy::panic)]
        async fn broken() {
            panic!("on purpose")
        }
        let routes = Router::new().route("/broken", axum::routing::get(broken));
        let request = axum::http::Request::get("/broken").body(axum::body::Body::empty()).unwrap();
        assert_eq!(dressed(routes).oneshot(request).await.unwrap().status(), 500);
    }
}
