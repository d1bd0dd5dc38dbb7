//! The program in production dress: real processes, a database of their own, a broker, a relay.

use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use sqlx::{Connection, Executor};

use crate::web::Client;

pub const BINARY: &str = env!("CARGO_BIN_EXE_duenotice");

/// A production installation in a temporary folder; everything ends when it is dropped.
pub struct Installation {
    pub folder: tempfile::TempDir,
    pub prefix: String,
    pub amqp: String,
    postgres: String,
    databases: [String; 2],
    relay: String,
    pub address: String,
    running: Vec<Child>,
}

impl Installation {
    /// Makes the databases, migrates them, writes a master key. `relay` is an address without TLS.
    pub async fn new(postgres: &str, amqp: &str, relay: std::net::SocketAddr) -> Self {
        let unique = uuid::Uuid::new_v4().simple().to_string();
        let databases = [format!("dn_journey_{unique}"), format!("dn_journey_audit_{unique}")];
        let mut admin = sqlx::PgConnection::connect(postgres).await.unwrap();
        for name in &databases {
            admin.execute(sqlx::AssertSqlSafe(format!("create database {name}"))).await.unwrap();
        }
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let it = Self {
            folder: tempfile::tempdir().unwrap(),
            prefix: format!("duenotice.test-{unique}"),
            amqp: amqp.to_owned(),
            postgres: postgres.to_owned(),
            databases,
            relay: format!("smtp+plaintext://{relay}"),
            address: format!("127.0.0.1:{port}"),
            running: Vec::new(),
        };
        it.run(&["keys", "new", it.folder.path().join("master.key").to_str().unwrap()]);
        it.run(&["migrate"]);
        it
    }

    /// The URL of the store (0) or of the audit log (1).
    pub fn url(&self, at: usize) -> String {
        let (server, _) = self.postgres.rsplit_once('/').unwrap();
        format!("{server}/{}", self.databases[at])
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// The program with this installation's settings.
    pub fn command(&self, args: &[&str]) -> Command {
        let mut command = Command::new(BINARY);
        command
            .args(args)
            .env("DUENOTICE__STORE__URL", self.url(0))
            .env("DUENOTICE__AUDIT__URL", self.url(1))
            .env("DUENOTICE__QUEUE__URL", &self.amqp)
            .env("DUENOTICE__QUEUE__PREFIX", &self.prefix)
            .env("DUENOTICE__KEYS__MASTER_FILE", self.path("master.key"))
            .env("DUENOTICE__DATA__RECIPIENTS_FOLDER", self.folder.path())
            .env("DUENOTICE__HTTP__BIND", &self.address)
            .env("DUENOTICE__MAIL__CHANNEL", "smtp")
            .env("DUENOTICE__MAIL__DRILL_MAILDIR", self.path("drills"))
            .env("DUENOTICE__RELAY__URL", &self.relay)
            .env("DUENOTICE__RELAY__CONNECTIONS", "4")
            .env("DUENOTICE__RELAY__PER_SECOND", "0")
            .env("DUENOTICE__LOG__FILTER", "info")
            .current_dir(self.folder.path());
        command
    }

    /// Runs a command to its end and gives what it printed.
    pub fn run(&self, args: &[&str]) -> String {
        let output = self.command(args).output().unwrap();
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "duenotice {args:?}: {said}");
        String::from_utf8(output.stdout).unwrap()
    }

    /// Starts a process that goes on; gives its number among those started. What it logs is kept in a file.
    pub fn start(&mut self, args: &[&str]) -> usize {
        let name = format!("{}-{}.log", args.join("-"), self.running.len());
        let log = std::fs::File::create(self.path(&name)).unwrap();
        let child = self.command(args).stdout(Stdio::null()).stderr(log).spawn().unwrap();
        self.running.push(child);
        self.running.len() - 1
    }

    /// The number by which the machine knows a process.
    pub fn process(&self, which: usize) -> u32 {
        self.running[which].id()
    }

    /// SIGKILL: the process has no time for anything.
    pub fn kill(&mut self, which: usize) {
        self.running[which].kill().unwrap();
        self.running[which].wait().unwrap();
    }

    /// SIGSTOP or SIGCONT: the machine sleeps, or wakes.
    pub fn signal(&self, which: usize, signal: &str) {
        let id = self.running[which].id().to_string();
        assert!(Command::new("kill").args([signal, &id]).status().unwrap().success());
    }

    /// Waits for the end of a process; gives whether it ended well.
    pub fn ended(&mut self, which: usize) -> bool {
        self.running[which].wait().unwrap().success()
    }

    /// SIGTERM; gives how long the process took to end and whether it ended well.
    pub fn stop(&mut self, which: usize) -> (Duration, bool) {
        let began = Instant::now();
        let child = &mut self.running[which];
        assert!(Command::new("kill").args(["-TERM", &child.id().to_string()]).status().unwrap().success());
        let status = child.wait().unwrap();
        (began.elapsed(), status.success())
    }

    /// Somebody with a fresh token.
    pub fn client(&self, kind: &str, name: &str, roles: &str) -> Client {
        let token = self.run(&["token", "issue", name, "--kind", kind, "--roles", roles]);
        Client { address: self.address.clone(), token: token.trim().to_owned() }
    }

    /// Every line that the processes have logged.
    pub fn logs(&self) -> String {
        let files = std::fs::read_dir(self.folder.path()).unwrap().map(|entry| entry.unwrap().path());
        files
            .filter(|path| path.extension().is_some_and(|ending| ending == "log"))
            .map(|path| format!("== {}\n{}", path.display(), std::fs::read_to_string(&path).unwrap()))
            .collect()
    }

    /// Waits until `holds` gives something.
    pub fn wait<T>(&self, what: &str, seconds: u64, mut holds: impl FnMut() -> Option<T>) -> T {
        let until = Instant::now() + Duration::from_secs(seconds);
        loop {
            if let Some(found) = holds() {
                return found;
            }
            assert!(Instant::now() < until, "after {seconds} s still waiting for {what}\n{}", self.logs());
            std::thread::sleep(Duration::from_millis(100));
        }
    }
}

impl Drop for Installation {
    fn drop(&mut self) {
        for child in &mut self.running {
            let _ = child.kill();
            let _ = child.wait();
        }
        let (postgres, databases) = (self.postgres.clone(), self.databases.clone());
        let (amqp, prefix) = (self.amqp.clone(), self.prefix.clone());
        let cleaning = std::thread::spawn(move || {
            let runtime = tokio::runtime::Runtime::new().unwrap();
            runtime.block_on(async {
                let Ok(mut admin) = sqlx::PgConnection::connect(&postgres).await else { return };
                for name in databases {
                    let _ = admin.execute(sqlx::AssertSqlSafe(format!("drop database {name} with (force)"))).await;
                }
                crate::queue::remove_from_broker(&amqp, &prefix).await;
            });
        });
        let _ = cleaning.join();
    }
}

/// A process that ends when it is dropped.
pub struct Ending(pub Child);

impl Drop for Ending {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// The example job with this reference, its recipients in `file`.
pub fn example_job(reference: &str, file: Option<&str>) -> Value {
    let read = |name: &str| -> Value {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples").join(name);
        serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
    };
    let (mut incident, mut notice) = (read("incident-university.json"), read("notice-university.json"));
    incident["reference"] = json!(reference);
    notice["reference"] = json!(reference);
    json!({
        "schema": 1,
        "idempotency_key": reference,
        "incident": incident,
        "notice": notice,
        "recipients": file.map(|file| json!({ "file": file, "format": "csv" })),
        "fallback_locale": "en",
    })
}

/// A list of `people`, in several territories and languages; the address tells the row.
pub fn list(people: usize) -> String {
    let places =
        [("US-NY", "en-US"), ("US-CA", "es-MX"), ("DE", "de-DE"), ("FR", "fr-FR"), ("US-TX", "zh-CN"), ("US-MA", "ar")];
    let mut text = "id,name,email,territory,locale,email_agreed\n".to_owned();
    for row in 1..=people {
        let (territory, locale) = places[row % places.len()];
        text.push_str(&format!("P-{row},Sample Person {row},{},{territory},{locale},true\n", address(row as i64)));
    }
    text
}

/// The address of a row.
pub fn address(row: i64) -> String {
    format!("row-{row}@people.example.org")
}
