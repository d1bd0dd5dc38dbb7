//! One request to one endpoint: looked up, checked, connected to the very address that was checked.
//!
//! No pool, no redirects, no proxy: each would lead somewhere that nobody has looked at. Only the status code and
//! `Retry-After` of the answer are read; its text may contain anything, and nothing of it is kept.

use std::net::SocketAddr;

use bytes::Bytes;
use chrono::{DateTime, TimeDelta, Utc};
use http_body_util::Full;
use hyper::header::{CONNECTION, CONTENT_TYPE, HOST, RETRY_AFTER, USER_AGENT};
use hyper::{Request, Response};
use hyper_util::rt::TokioIo;
use rustls::pki_types::ServerName;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;
use tokio_util::task::AbortOnDropHandle;

use crate::callback::{Target, TargetProblem};

/// Why a request brought no answer. The texts name no host and nothing that was sent.
#[derive(Debug, thiserror::Error)]
pub enum CallError {
    /// The address is not one that may be spoken to.
    #[error(transparent)]
    Target(#[from] TargetProblem),
    /// The name is not known.
    #[error("the host name could not be looked up")]
    LookUp(#[source] std::io::Error),
    /// The name stands for no address.
    #[error("the host name stands for no address")]
    NoAddress,
    /// Nobody took the connection.
    #[error("no connection")]
    Connect(#[source] std::io::Error),
    /// TLS failed, or the certificate is not good.
    #[error("no TLS connection: the certificate may not be trusted, or not be for this name")]
    Tls(#[source] std::io::Error),
    /// There is nothing to verify a certificate against, or the name is none that a certificate can bear.
    #[error("TLS cannot be verified: no root certificates on this machine, or a name that no certificate can bear")]
    Unverifiable,
    /// The request could not be made, or the answer is not HTTP.
    #[error("no HTTP answer")]
    Http(#[source] hyper::Error),
    /// The address cannot stand in a request.
    #[error("the address cannot stand in a request")]
    Request(#[source] hyper::http::Error),
    /// It took too long.
    #[error("no answer in time")]
    Timeout,
    /// The secret does not open.
    #[error("the secret of the endpoint does not open with this master key")]
    Secret,
}

/// What is sent beside the body.
pub(super) struct Letterhead<'a> {
    /// The identifier of the event.
    pub(super) id: &'a str,
    /// Seconds since 1970.
    pub(super) timestamp: i64,
    /// The signatures.
    pub(super) signature: &'a str,
}

/// An answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Called {
    /// The status code.
    pub status: u16,
    /// What the receiver asks to be waited.
    pub retry_after: Option<TimeDelta>,
}

/// Sends a request and reads the head of its answer. The caller bounds its time.
pub(super) async fn call(
    target: &Target,
    tls: Option<&TlsConnector>,
    head: &Letterhead<'_>,
    body: Bytes,
    now: DateTime<Utc>,
) -> Result<Called, CallError> {
    let addresses = look_up(target).await?;
    let tcp = TcpStream::connect(addresses.as_slice()).await.map_err(CallError::Connect)?;
    let request = Request::post(target.path())
        .header(HOST, target.authority())
        .header(USER_AGENT, concat!("duenotice/", env!("CARGO_PKG_VERSION")))
        .header(CONTENT_TYPE, "application/cloudevents+json; charset=utf-8")
        .header(CONNECTION, "close")
        .header("webhook-id", head.id)
        .header("webhook-timestamp", head.timestamp)
        .header("webhook-signature", head.signature)
        .body(Full::new(body))
        .map_err(CallError::Request)?;
    let response = if target.is_tls() {
        let connector = tls.ok_or(CallError::Unverifiable)?;
        let name = ServerName::try_from(target.host()).map_err(|_| CallError::Unverifiable)?;
        send(connector.connect(name, tcp).await.map_err(CallError::Tls)?, request).await?
    } else {
        send(tcp, request).await?
    };
    Ok(Called { status: response.status().as_u16(), retry_after: retry_after(&response, now) })
}

/// The addresses of a target, each of them admitted. One that is not spoils all: a name that stands for a public and a
/// private address is not to be trusted.
async fn look_up(target: &Target) -> Result<Vec<SocketAddr>, CallError> {
    let found = tokio::net::lookup_host((target.host(), target.port())).await.map_err(CallError::LookUp)?;
    let addresses: Vec<SocketAddr> = found.collect();
    for address in &addresses {
        target.admits(address.ip())?;
    }
    if addresses.is_empty() { Err(CallError::NoAddress) } else { Ok(addresses) }
}

async fn send(
    io: impl AsyncRead + AsyncWrite + Unpin + Send + 'static,
    request: Request<Full<Bytes>>,
) -> Result<Response<hyper::body::Incoming>, CallError> {
    let (mut sender, connection) =
        hyper::client::conn::http1::handshake(TokioIo::new(io)).await.map_err(CallError::Http)?;
    // the connection ends with this call, whatever the receiver goes on to send
    let _driven = AbortOnDropHandle::new(tokio::spawn(connection));
    sender.send_request(request).await.map_err(CallError::Http)
}

/// `Retry-After` in both its forms (RFC 9110 section 10.2.3).
fn retry_after<B>(response: &Response<B>, now: DateTime<Utc>) -> Option<TimeDelta> {
    let text = response.headers().get(RETRY_AFTER)?.to_str().ok()?.trim();
    match text.parse::<u32>() {
        Ok(seconds) => Some(TimeDelta::seconds(seconds.into())),
        Err(_) => httpdate::parse_http_date(text).ok().map(|at| DateTime::<Utc>::from(at) - now),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn retry_after_is_read_in_both_its_forms() {
        let now = DateTime::from_timestamp(784_111_717, 0).unwrap(); // a minute before the date below
        let check = |text: &str, expected: Option<i64>| {
            let response = Response::builder().header(RETRY_AFTER, text).body(()).unwrap();
            assert_eq!(retry_after(&response, now).map(|wait| wait.num_seconds()), expected, "{text}");
        };
        check("120", Some(120));
        check("Sun, 06 Nov 1994 08:49:37 GMT", Some(60));
        check("soon", None);
        check("-5", None);
        assert_eq!(retry_after(&Response::new(()), now), None);
    }

    #[tokio::test]
    async fn a_name_that_stands_for_this_machine_is_refused_at_the_look_up() {
        let target = Target::read("https://localhost/", false).unwrap();
        assert!(matches!(look_up(&target).await, Err(CallError::Target(TargetProblem::Closed("loopback")))));
        let allowed = Target::read("https://localhost:9/", true).unwrap();
        assert!(look_up(&allowed).await.unwrap().iter().all(|address| address.ip().is_loopback()));
    }
}
