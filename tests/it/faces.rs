//! What the tests of API and console start from: a house of its own on SQLite, with a token for every role.

use std::collections::BTreeMap;
use std::sync::Arc;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{HeaderMap, Request};
use duenotice::app::{Caller, Engine, HouseSettings, Role, Shipped, Step};
use duenotice::audit_log::AuditLog;
use duenotice::console::{self, ConsoleSettings};
use duenotice::genuine;
use duenotice::http;
use duenotice::id::{self, Id};
use duenotice::inbound::Secrets;
use duenotice::law::Library;
use duenotice::notice::approval::Action;
use duenotice::notice::{Catalogue, PageWords};
use duenotice::personal::MasterKey;
use duenotice::store::{Store, StoreSettings, TokenKind, WorkerRow};
use duenotice::time::SystemClock;
use serde_json::{Value, json};
use tempfile::TempDir;
use tower::ServiceExt;

/// What a provider signs its callbacks with.
pub const CALLBACK_SECRET: &str = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

/// A house with everything but workers.
pub struct House {
    pub engine: Engine,
    /// Where the store is.
    pub url: String,
    /// As a request finds them.
    pub routes: Router,
    /// As the server is given them.
    pub bare: Router,
    /// Holds the databases; goes when the house goes.
    _folder: TempDir,
    tokens: BTreeMap<&'static str, String>,
}

/// An answer, read to its end.
#[derive(Debug)]
pub struct Answer {
    pub status: u16,
    pub headers: HeaderMap,
    pub text: String,
}

impl Answer {
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.text).unwrap_or_else(|error| panic!("{error}: {}", self.text))
    }

    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map(|value| value.to_str().unwrap()).unwrap_or_default()
    }

    /// The answer, if it has this status.
    #[track_caller]
    pub fn is(self, status: u16) -> Self {
        assert_eq!(self.status, status, "{}", self.text);
        self
    }
}

/// A house of the tests uses these; proposing and approving all that is shipped would take minutes.
const TEMPLATES: &[&str] = &[
    "individual-general",
    "individual-california",
    "individual-massachusetts",
    "individual-education",
    "individual-gdpr34",
    "authority-gdpr33",
];

/// The tables of law and templates are read once for all tests.
fn knowledge() -> (Arc<Library>, Arc<Catalogue>) {
    static ONCE: std::sync::OnceLock<(Arc<Library>, Arc<Catalogue>)> = std::sync::OnceLock::new();
    let read = || {
        let catalogue = Catalogue::embedded().unwrap().limited_to(|meta| {
            TEMPLATES.contains(&&*meta.name) && ["en", "es", "fr", "de", "ar", "zh"].contains(&meta.locale.as_str())
        });
        (Arc::new(Library::embedded().unwrap()), Arc::new(catalogue))
    };
    ONCE.get_or_init(read).clone()
}

impl House {
    pub async fn open() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let url = |name: &str| format!("sqlite:{}", folder.path().join(name).display());
        let at = url("store.db");
        let store = Store::open(&StoreSettings::at(at.clone())).await.unwrap();
        store.migrate().await.unwrap();
        let audit = AuditLog::open(&url("audit.db")).await.unwrap();
        audit.migrate().await.unwrap();
        let (library, catalogue) = knowledge();
        let house = HouseSettings {
            recipients_folder: folder.path().to_path_buf(),
            letters: false,
            per_second: 0,
            give_up_after: chrono::Duration::days(5),
            callback_secrets: Secrets::read(CALLBACK_SECRET).unwrap(),
            local_webhooks: false,
        };
        let clock = Arc::new(SystemClock);
        let engine = Engine { store, audit, library, catalogue, clock, master: MasterKey::fresh(), house };
        let mut tokens = BTreeMap::new();
        for role in Role::ALL {
            let kind = if *role == Role::Machine { TokenKind::Machine } else { TokenKind::Person };
            let name = format!("{} of the tests", role.word());
            let token = engine.issue_token(&Caller::engine(), kind, &name, &[*role], None).await.unwrap();
            tokens.insert(role.word(), token.into_inner());
        }
        let settings = ConsoleSettings { secure: false, contact: "Ask the tests.".to_owned() };
        let all = http::routes(engine.clone()).merge(console::routes(engine.clone(), settings));
        let all = all.merge(genuine::routes(engine.clone(), PageWords::embedded().unwrap()));
        Self { routes: http::server::dressed(all.clone()), bare: all, engine, url: at, _folder: folder, tokens }
    }

    pub fn token(&self, role: &str) -> &str {
        &self.tokens[role]
    }

    /// A request as it is, with headers given one a line.
    pub async fn send(&self, method: &str, path: &str, headers: &[(&str, &str)], body: impl Into<Body>) -> Answer {
        let mut request = Request::builder().method(method).uri(path).header("host", "duenotice.example.org");
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let response = self.routes.clone().oneshot(request.body(body.into()).unwrap()).await.unwrap();
        let (parts, body) = response.into_parts();
        let text = String::from_utf8(to_bytes(body, usize::MAX).await.unwrap().to_vec()).unwrap();
        Answer { status: parts.status.as_u16(), headers: parts.headers, text }
    }

    /// A request of somebody with this role.
    pub async fn by(&self, role: &str, method: &str, path: &str, body: &Value) -> Answer {
        let bearer = format!("Bearer {}", self.token(role));
        let text = if body.is_null() { String::new() } else { body.to_string() };
        self.send(method, path, &[("authorization", &bearer), ("content-type", "application/json")], text).await
    }

    pub async fn get(&self, role: &str, path: &str) -> Answer {
        self.by(role, "GET", path, &Value::Null).await
    }

    /// Hands in the example job and gives its identifier.
    pub async fn job(&self, key: &str) -> String {
        self.hand_in(&message(key)).await
    }

    /// Hands in a job and gives its identifier.
    pub async fn hand_in(&self, message: &Value) -> String {
        let answer = self.by("machine", "POST", "/v1/jobs", message).await.is(201);
        answer.json()["id"].as_str().unwrap().to_owned()
    }

    /// Uploads a list to a job.
    pub async fn upload(&self, job: &str, list: &str) -> Answer {
        let bearer = format!("Bearer {}", self.token("machine"));
        let headers = [("authorization", bearer.as_str()), ("content-type", "text/csv")];
        self.send("PUT", &format!("/v1/jobs/{job}/recipients"), &headers, list.to_owned()).await
    }

    /// Does what workers do for a job until it waits for a person.
    pub async fn work(&self, job: &str) {
        let worker = Id::fresh();
        let now = self.engine.clock.now();
        self.engine.store.enlist(worker, "host.example.org", "test", now).await.unwrap();
        let job: Id<id::Job> = job.parse().unwrap();
        while self.engine.run_job_step(job, worker).await.unwrap() {}
        let alive: Vec<WorkerRow> = self.engine.store.workers().await.unwrap();
        assert!(!alive.is_empty());
    }

    /// Proposes and approves every shipped template, by two people.
    pub async fn approve_templates(&self) {
        let author = self.caller("author").await;
        let approver = self.caller("approver").await;
        let said = Step { reviewer: Some("a reader of this test"), ..Step::default() };
        for digest in self.engine.propose_shipped(&author, &Shipped::default()).await.unwrap() {
            self.engine.decide(&author, &digest, Action::Submit, &Step::default()).await.unwrap();
            self.engine.decide(&approver, &digest, Action::Approve, &said).await.unwrap();
        }
    }

    pub async fn caller(&self, role: &str) -> Caller {
        self.engine.authenticate(self.token(role)).await.unwrap().unwrap().0
    }

    /// A planned job with approved templates and one list; gives the job.
    pub async fn planned(&self) -> String {
        self.approve_templates().await;
        let job = self.job("planned").await;
        self.upload(&job, LIST).await.is(200);
        self.work(&job).await;
        job
    }

    /// A mailing in this state.
    pub async fn mailing(&self, state: &str) -> String {
        let all = self.get("viewer", "/v1/mailings?limit=500").await.is(200).json();
        let items = all["items"].as_array().unwrap();
        let found =
            items.iter().find(|one| one["state"] == state).unwrap_or_else(|| panic!("none is {state}: {all:#}"));
        found["id"].as_str().unwrap().to_owned()
    }
}

/// Seven usable rows, two bad ones, one person twice.
pub const LIST: &str = "id,name,email,territory,locale,postal_address,email_agreed\n\
    1,Sample One,one@example.org,US-NY,en,\"1 Sample Street\",true\n\
    2,Sample Two,two@example.org,US-NY,en,\"2 Sample Street\",true\n\
    3,Sample Three,three@example.org,DE,de,,true\n\
    4,,four@example.org,DE,de,,true\n\
    5,Sample Five,not an address,US-NY,en,,true\n\
    1,Sample One,one@example.org,US-NY,en,,true\n\
    7,Sample Seven,seven@example.org,DE,de,,true\n\
    8,Sample Eight,eight@example.org,FR,fr,,true\n\
    9,Sample Nine,nine@example.org,US-VT,vi,,true\n\
    10,Sample Ten,,ES,es,\"10 Calle de Ejemplo\",\n";

/// The example incident as a job message, with its recipients to follow.
pub fn message(key: &str) -> Value {
    let read = |text: &str| -> Value { serde_json::from_str(text).unwrap() };
    let incident = read(include_str!("../../examples/incident-university.json"));
    let mut notice = read(include_str!("../../examples/notice-university.json"));
    notice["reference"] = incident["reference"].clone();
    notice["dated"] = json!("2026-11-21");
    json!({
        "schema": 1, "idempotency_key": key, "incident": incident, "notice": notice, "recipients": null,
        "fallback_locale": null, "auto_release": false, "on_unknown": "resend",
    })
}

/// The same for another incident.
pub fn message_about(key: &str, reference: &str) -> Value {
    let mut message = message(key);
    message["incident"]["reference"] = json!(reference);
    message["notice"]["reference"] = json!(reference);
    message
}
