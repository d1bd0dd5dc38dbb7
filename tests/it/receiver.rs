//! A receiver of callbacks with a script and a ledger. It computes signatures by itself.

use std::net::SocketAddr;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit, Mac};
use serde_json::Value;
use sha2::Sha256;
use tokio::task::JoinHandle;

/// What arrived.
#[derive(Debug, Clone)]
pub struct Arrived {
    pub headers: HeaderMap,
    pub body: Vec<u8>,
}

impl Arrived {
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).unwrap_or_else(|| panic!("no {name}")).to_str().unwrap()
    }

    pub fn id(&self) -> &str {
        self.header("webhook-id")
    }

    pub fn event(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap()
    }

    /// The type without its first part.
    pub fn kind(&self) -> String {
        self.event()["type"].as_str().unwrap().strip_prefix("org.duenotice.").unwrap().to_owned()
    }

    /// How many of the signatures are those of this secret, and how many there are.
    pub fn signed_by(&self, secret: &str) -> (usize, usize) {
        let key = STANDARD.decode(secret.strip_prefix("whsec_").unwrap()).unwrap();
        assert_eq!(key.len(), 32);
        let mut mac = Hmac::<Sha256>::new_from_slice(&key).unwrap();
        mac.update(self.id().as_bytes());
        mac.update(b".");
        mac.update(self.header("webhook-timestamp").as_bytes());
        mac.update(b".");
        mac.update(&self.body);
        let expected = format!("v1,{}", STANDARD.encode(mac.finalize().into_bytes()));
        let all: Vec<&str> = self.header("webhook-signature").split(' ').collect();
        (all.iter().filter(|one| **one == expected).count(), all.len())
    }
}

/// How the receiver answers.
#[derive(Debug, Clone, Copy)]
pub enum Answer {
    Status(u16),
    /// A status, and after how many seconds to come again.
    Later(u16, &'static str),
    /// A redirect to this path of the same server.
    Moved(&'static str),
    /// It takes the request and never answers.
    Never,
}

struct Shared {
    script: Mutex<Answer>,
    arrived: Mutex<Vec<Arrived>>,
    inside: AtomicUsize,
    most_inside: AtomicUsize,
}

/// A running receiver; it ends when it is dropped.
pub struct Receiver {
    pub addr: SocketAddr,
    shared: Arc<Shared>,
    task: JoinHandle<()>,
}

impl Drop for Receiver {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl Receiver {
    pub async fn start(script: Answer) -> Self {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let addr = listener.local_addr().unwrap();
        let shared = Arc::new(Shared {
            script: Mutex::new(script),
            arrived: Mutex::default(),
            inside: AtomicUsize::new(0),
            most_inside: AtomicUsize::new(0),
        });
        let routes = Router::new().fallback(take).with_state(shared.clone());
        let task = tokio::spawn(async move { axum::serve(listener, routes).await.unwrap() });
        Self { addr, shared, task }
    }

    pub fn url(&self) -> String {
        format!("http://{}/hooks?of=duenotice", self.addr)
    }

    pub fn script(&self, answer: Answer) {
        *self.shared.script.lock().unwrap() = answer;
    }

    pub fn arrived(&self) -> Vec<Arrived> {
        self.shared.arrived.lock().unwrap().clone()
    }

    /// The types of what arrived, in order.
    pub fn kinds(&self) -> Vec<String> {
        self.arrived().iter().map(Arrived::kind).collect()
    }

    /// The most requests that were there at the same time.
    pub fn most_at_once(&self) -> usize {
        self.shared.most_inside.load(Ordering::SeqCst)
    }

    /// Waits until so many requests have arrived.
    pub async fn until(&self, count: usize) -> Vec<Arrived> {
        wait(&format!("{count} requests"), async || self.arrived().len() >= count).await;
        self.arrived()
    }
}

/// Waits until something holds.
pub async fn wait(what: &str, mut holds: impl AsyncFnMut() -> bool) {
    let limit = tokio::time::Instant::now() + Duration::from_secs(60);
    while !holds().await {
        assert!(tokio::time::Instant::now() < limit, "still waiting for {what}");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

async fn take(State(shared): State<Arc<Shared>>, headers: HeaderMap, body: Bytes) -> Response {
    let inside = shared.inside.fetch_add(1, Ordering::SeqCst) + 1;
    shared.most_inside.fetch_max(inside, Ordering::SeqCst);
    let script = *shared.script.lock().unwrap();
    shared.arrived.lock().unwrap().push(Arrived { headers, body: body.to_vec() });
    if matches!(script, Answer::Never) {
        std::future::pending::<()>().await;
    }
    shared.inside.fetch_sub(1, Ordering::SeqCst);
    let (status, header) = match script {
        Answer::Status(status) => (status, None),
        Answer::Later(status, seconds) => (status, Some(("retry-after", seconds))),
        Answer::Moved(path) => (302, Some(("location", path))),
        Answer::Never => (200, None),
    };
    let mut response = (StatusCode::from_u16(status).unwrap(), "an answer that nobody reads").into_response();
    if let Some((name, value)) = header {
        response.headers_mut().insert(name, HeaderValue::from_static(value));
    }
    response
}
