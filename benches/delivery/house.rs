//! An installation for one run: databases of its own, an approved template, a job with its list.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;
use std::time::{Duration, Instant};

use duenotice::app::{Caller, Engine, HouseSettings, Role, Shipped, Step};
use duenotice::audit_log::AuditLog;
use duenotice::courier::{Deadlines, Letterhead, NoSteps, Pool, PoolSettings, RelaySettings, Relays, Renderer, Tls};
use duenotice::delivery::{Mailbox, State};
use duenotice::id::{self, Id};
use duenotice::inbound::Secrets;
use duenotice::law::Library;
use duenotice::notice::Catalogue;
use duenotice::notice::approval::Action;
use duenotice::personal::MasterKey;
use duenotice::queue::{InProcess, Queue, QueueSettings};
use duenotice::store::{MailingRow, MailingState, Source, Store, StoreSettings, TokenKind};
use duenotice::time::SystemClock;
use serde_json::{Value, json};
use sqlx::{Connection, Executor};
use tokio_util::sync::CancellationToken;

use crate::Wanted;
use crate::sink::Sink;

const TEMPLATE: &str = "individual-general";

pub struct House {
    engine: Engine,
    queue: Arc<Queue>,
    machine: Caller,
    releaser: Caller,
    folder: tempfile::TempDir,
    /// The server's URL and the database, where it is PostgreSQL.
    database: Option<(String, String)>,
}

fn not_run(variable: &str) -> Option<String> {
    let found = std::env::var(variable).ok();
    if found.is_none() {
        println!("NOT RUN: {variable} is not set");
    }
    found
}

impl House {
    /// `None` where a server is not there.
    pub async fn open(wanted: &Wanted) -> Option<Self> {
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| format!("sqlite:{}", folder.path().join(name).display());
        let (store_url, database) = match wanted.store.as_str() {
            "postgres" => {
                let server = not_run("DUENOTICE_BENCH_POSTGRES_URL")?;
                let name = format!("dn_bench_{}", uuid::Uuid::new_v4().simple());
                let mut admin = sqlx::PgConnection::connect(&server).await.unwrap();
                admin.execute(sqlx::AssertSqlSafe(format!("create database {name}"))).await.unwrap();
                let (host, _) = server.rsplit_once('/').unwrap();
                (format!("{host}/{name}"), Some((server.clone(), name)))
            }
            _ => (at("store.db"), None),
        };
        let clock = Arc::new(SystemClock);
        let queue = match wanted.queue.as_str() {
            "in-process" => Queue::InProcess(InProcess::new(256)),
            kind => {
                let url = if kind == "amqp" { not_run("DUENOTICE_BENCH_AMQP_URL")? } else { "postgres".to_owned() };
                let prefix = format!("duenotice.bench-{}", uuid::Uuid::new_v4().simple());
                let prefetch = wanted.connections.clamp(1, 64);
                let settings = QueueSettings { url, prefix, prefetch, ..QueueSettings::default() };
                Queue::open(&settings, &store_url, clock.clone()).await.unwrap()
            }
        };
        let store = Store::open(&StoreSettings::at(store_url)).await.unwrap();
        store.migrate().await.unwrap();
        let audit = AuditLog::open(&at("audit.db")).await.unwrap();
        audit.migrate().await.unwrap();
        let catalogue = Catalogue::embedded().unwrap();
        let catalogue = catalogue.limited_to(|meta| meta.name == TEMPLATE && meta.locale.as_str() == "en");
        let house = HouseSettings {
            recipients_folder: folder.path().to_path_buf(),
            letters: false,
            per_second: 0,
            give_up_after: chrono::Duration::days(5),
            callback_secrets: Secrets::default(),
            local_webhooks: false,
        };
        let (library, catalogue) = (Arc::new(Library::embedded().unwrap()), Arc::new(catalogue));
        let engine = Engine { store, audit, library, catalogue, clock, master: MasterKey::fresh(), house };
        let machine = caller(&engine, TokenKind::Machine, Role::Machine).await;
        let releaser = caller(&engine, TokenKind::Person, Role::Releaser).await;
        approve(&engine).await;
        Some(Self { engine, queue: Arc::new(queue), machine, releaser, folder, database })
    }

    /// Writes a list of people who agreed to e-mail.
    pub fn write_list(&self, people: usize) -> PathBuf {
        let mut list = String::from("id,name,email,territory,locale,email_agreed\n");
        for n in 1..=people {
            writeln!(list, "P{n},Sample Person {n},person-{n}@example.org,US-NY,en,true").unwrap();
        }
        let file = self.folder.path().join("people.csv");
        std::fs::write(&file, list).unwrap();
        file
    }

    /// Hands in the job and does all its steps up to the plan.
    pub async fn take_in(&self, list: &Path) -> Id<id::Job> {
        let read = |text: &str| -> Value { serde_json::from_str(text).unwrap() };
        let incident = read(include_str!("../../examples/incident-university.json"));
        let mut notice = read(include_str!("../../examples/notice-university.json"));
        notice["reference"] = incident["reference"].clone();
        let message = json!({
            "schema": 1, "idempotency_key": "bench", "incident": incident, "notice": notice,
            "recipients": { "file": list.file_name().unwrap().to_str().unwrap(), "format": "csv" },
            "fallback_locale": null, "auto_release": false, "on_unknown": "resend",
        });
        let body = message.to_string();
        let job = self.engine.accept_job(&self.machine, body.as_bytes(), None, Source::Http).await.unwrap().job.job_id;
        let worker = Id::fresh();
        self.engine.store.enlist(worker, "bench", "bench", self.engine.clock.now()).await.unwrap();
        while self.engine.run_job_step(job, worker).await.unwrap() {}
        self.engine.store.retire(worker, self.engine.clock.now()).await.unwrap();
        job
    }

    /// Releases the one mailing.
    pub async fn release(&self, job: Id<id::Job>) -> MailingRow {
        let row = self.engine.job(&self.machine, job).await.unwrap();
        let listed = duenotice::store::Listed::Job(row.job_no);
        let all = self.engine.store.mailings(listed, 0, 100).await.unwrap();
        let planned: Vec<_> = all.iter().filter(|one| one.state == MailingState::Planned).collect();
        assert_eq!(planned.len(), 1, "{all:#?}");
        let ids: Vec<_> = planned.iter().map(|one| one.mailing_id).collect();
        self.engine.release(&self.releaser, &ids, true).await.unwrap().remove(0)
    }

    async fn count(&self, mailing: &MailingRow, wanted: impl Fn(State) -> bool) -> i64 {
        let counts = self.engine.store.counts(mailing.mailing_no).await.unwrap();
        counts.iter().filter(|row| wanted(row.state)).map(|row| row.n).sum()
    }

    /// How many the store calls accepted, by its rows.
    pub async fn accepted(&self, mailing: &MailingRow) -> usize {
        let check = self.engine.store.verify_counters(mailing.mailing_no).await.unwrap();
        assert!(check.differences.is_empty(), "{check:?}");
        usize::try_from(self.count(mailing, |state| state == State::Accepted).await).unwrap()
    }

    /// How long a dashboard waits for the counts of a mailing, in seconds.
    pub async fn time_of_status(&self, mailing: &MailingRow) -> f64 {
        let mut times = Vec::new();
        for _ in 0..100 {
            let began = Instant::now();
            self.engine.store.counts(mailing.mailing_no).await.unwrap();
            times.push(began.elapsed().as_secs_f64());
        }
        times.sort_by(f64::total_cmp);
        times[50]
    }

    pub async fn close(self) {
        self.engine.store.close().await;
        drop(self.queue);
        if let Some((server, name)) = self.database {
            let mut admin = sqlx::PgConnection::connect(&server).await.unwrap();
            let _ = admin.execute(sqlx::AssertSqlSafe(format!("drop database {name} with (force)"))).await;
        }
    }
}

async fn caller(engine: &Engine, kind: TokenKind, role: Role) -> Caller {
    let token = engine.issue_token(&Caller::engine(), kind, role.word(), &[role], None).await.unwrap();
    engine.authenticate(&token.into_inner()).await.unwrap().unwrap().0
}

async fn approve(engine: &Engine) {
    let author = caller(engine, TokenKind::Person, Role::Author).await;
    let approver = caller(engine, TokenKind::Person, Role::Approver).await;
    for digest in engine.propose_shipped(&author, &Shipped::default()).await.unwrap() {
        engine.decide(&author, &digest, Action::Submit, &Step::default()).await.unwrap();
        engine.decide(&approver, &digest, Action::Approve, &Step::default()).await.unwrap();
    }
}

fn relay(sink: &Sink, certificate: Option<&Path>) -> RelaySettings {
    RelaySettings {
        host: "localhost".to_owned(),
        port: sink.port,
        tls: if certificate.is_some() { Tls::Starttls } else { Tls::None },
        ca_file: certificate.map(|folder| folder.join("cert.pem")),
        messages_per_connection: 1000,
        ..RelaySettings::default()
    }
}

/// Makes a certificate for the relay.
pub fn certificate() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name).display().to_string();
    let args = [
        "req",
        "-x509",
        "-newkey",
        "ec",
        "-pkeyopt",
        "ec_paramgen_curve:prime256v1",
        "-nodes",
        "-days",
        "2",
        "-subj",
        "/CN=localhost",
    ];
    let names = ["-addext", "subjectAltName=DNS:localhost", "-keyout", &at("key.pem"), "-out", &at("cert.pem")];
    let made = Command::new("openssl").args(args).args(names).output().expect("openssl");
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    folder
}

/// Carries everything; gives after how many seconds all deliveries stood.
pub async fn deliver(
    house: &House,
    wanted: &Wanted,
    sink: &Sink,
    certificate: Option<&Path>,
    mailing: &MailingRow,
) -> f64 {
    let relays = Relays::open(&[relay(sink, certificate)], None, Deadlines::default()).unwrap();
    let address = |text: &str| Mailbox::parse(text).unwrap();
    let head = Letterhead {
        from_name: "Example University".to_owned(),
        from: address("notices@example.org"),
        reply_to: Some(address("privacy@example.org")),
        bounce: address("bounce@example.org"),
    };
    let (store, began) = (house.engine.store.clone(), Instant::now());
    let pool = Pool {
        settings: PoolSettings {
            connections: wanted.connections,
            sub_batch: wanted.sub_batch,
            ..PoolSettings::default()
        },
        store: store.clone(),
        queue: house.queue.clone(),
        relays: Arc::new(relays),
        sheets: Arc::new(Renderer::new(store.clone(), house.engine.master.clone(), head, None)),
        steps: Arc::new(NoSteps),
        clock: house.engine.clock.clone(),
    };
    let stop = CancellationToken::new();
    let running = tokio::spawn(pool.run(stop.clone()));
    let mut materialised = None;
    loop {
        tokio::time::sleep(Duration::from_millis(20)).await;
        if materialised.is_none() && house.count(mailing, |_| true).await >= mailing.total {
            materialised = Some(began.elapsed().as_secs_f64());
        }
        if materialised.is_some() && house.count(mailing, |state| !state.is_settled()).await == 0 {
            break;
        }
        assert!(!running.is_finished(), "the pool has ended: {:?}", running.await);
    }
    stop.cancel();
    running.await.unwrap().unwrap();
    materialised.unwrap_or_default()
}
