//! The embedded dress when power is cut, and when somebody starts it twice: scenarios 44 and 45.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use duenotice::delivery::State;
use duenotice::personal::MasterKey;
use duenotice::store::{Store, StoreSettings};

use crate::carry::{Wanted, completed, given};
use crate::invariants::{Bounds, Place, hold};
use crate::processes::{BINARY, Ending};
use crate::sink::{Act, At, Script, Seen, Sink};

/// An embedded installation in a folder.
struct Embedded {
    folder: tempfile::TempDir,
    relay: String,
}

impl Embedded {
    fn new(relay: &str) -> Self {
        let it = Self { folder: tempfile::tempdir().unwrap(), relay: relay.to_owned() };
        assert!(it.command("store.db", &["keys", "new", "master.key"]).status().unwrap().success());
        assert!(it.command("store.db", &["migrate"]).status().unwrap().success());
        it
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn url(&self, store: &str) -> String {
        format!("sqlite://{}", self.path(store).display())
    }

    fn command(&self, store: &str, args: &[&str]) -> Command {
        let mut command = Command::new(BINARY);
        command
            .args(args)
            .env("DUENOTICE__STORE__URL", self.url(store))
            .env("DUENOTICE__AUDIT__URL", self.url("audit.db"))
            .env("DUENOTICE__KEYS__MASTER_FILE", self.path("master.key"))
            .env("DUENOTICE__MAIL__CHANNEL", "smtp")
            .env("DUENOTICE__MAIL__DRILL_MAILDIR", self.path("drills"))
            .env("DUENOTICE__RELAY__URL", &self.relay)
            .env("DUENOTICE__RELAY__CONNECTIONS", "4")
            .env("DUENOTICE__RELAY__PER_SECOND", "0")
            .current_dir(self.folder.path())
            .stdout(Stdio::null())
            .stderr(Stdio::piped());
        command
    }

    /// Starts a worker and waits until it has begun; what it logs is in the file `log`.
    fn work(&self, store: &str, log: &str, change: impl FnOnce(&mut Command)) -> Ending {
        let mut command = self.command(store, &["work"]);
        command.stderr(fs::File::create(self.path(log)).unwrap());
        change(&mut command);
        let mut process = Ending(command.spawn().unwrap());
        let limit = Instant::now() + Duration::from_secs(240);
        let logged = || fs::read_to_string(self.path(log)).unwrap();
        while !logged().contains("the worker begins") {
            assert!(process.0.try_wait().unwrap().is_none(), "{log} ended: {}", logged());
            assert!(Instant::now() < limit, "{log} does not begin: {}", logged());
            std::thread::sleep(Duration::from_millis(50));
        }
        process
    }
}

/// The files as the disk has them after a power cut: what was not synced is not there.
fn after_the_cut(notes: &[u8], base: &[u8]) -> ([Vec<u8>; 2], usize) {
    let number = |at: usize| i64::from_ne_bytes(notes[at..at + 8].try_into().unwrap());
    let word = |at: usize| u32::from_ne_bytes(notes[at..at + 4].try_into().unwrap());
    let (mut safe, mut open) = ([base.to_vec(), Vec::new()], [base.to_vec(), Vec::new()]);
    let (mut at, mut unsynced) = (0, [0, 0]);
    while at + 24 <= notes.len() {
        let (kind, file) = (char::from_u32(word(at)).unwrap(), word(at + 4) as usize);
        let (offset, length) = (number(at + 8) as usize, number(at + 16) as usize);
        at += 24;
        match kind {
            'W' => {
                let end = offset + length;
                let grown = open[file].len().max(end);
                open[file].resize(grown, 0);
                open[file][offset..end].copy_from_slice(&notes[at..at + length]);
                at += length;
                unsynced[file] += length;
            }
            'T' => open[file].resize(length, 0),
            _ => {
                safe[file] = open[file].clone();
                unsynced[file] = 0;
            }
        }
    }
    (safe, unsynced[0] + unsynced[1])
}

/// The library that notes what was synced; `None`, loudly, where it cannot be built.
fn notary(folder: &Path) -> Option<PathBuf> {
    let source = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/it/data/unsynced.c");
    let library = folder.join("unsynced.so");
    let built = Command::new("cc").args(["-O2", "-shared", "-fPIC", "-o"]).arg(&library).arg(source).output();
    if !built.is_ok_and(|output| output.status.success()) {
        assert!(std::env::var_os("CI").is_none(), "cc cannot build {source}");
        let line = b"NOT RUN: a power cut under SQLite (no C compiler)\n";
        let _ = std::io::Write::write_all(&mut std::io::stderr(), line); // past the runner's capture
        return None;
    }
    Some(library)
}

/// 44: the process is killed, and everything is lost that SQLite had not asked the disk to keep.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_power_cut_under_sqlite_loses_nothing_that_was_confirmed() {
    let slow = |seen: &Seen| if seen.at == At::Dot { Act::Delay(Duration::from_millis(8)) } else { Act::Pass };
    let sink = Sink::start(Script::acting(slow)).await;
    let it = tokio::task::block_in_place(|| Embedded::new(&format!("smtp+plaintext://{}", sink.addr)));
    let Some(library) = notary(it.folder.path()) else { return };
    let key = fs::read_to_string(it.path("master.key")).unwrap();
    let store = Store::open(&StoreSettings::at(it.url("store.db"))).await.unwrap();
    let wanted = Wanted { people: 1000, master: Some(MasterKey::from_hex(&key).unwrap()), ..Wanted::default() };
    let given = given(&store, "power", wanted).await;
    store.close().await; // what stands in the file now is safe
    assert!(fs::metadata(it.path("store.db-wal")).map_or(true, |log| log.len() == 0));
    let base = fs::read(it.path("store.db")).unwrap();
    let worker = tokio::task::block_in_place(|| {
        it.work("store.db", "first.log", |command| {
            command.env("LD_PRELOAD", &library).env("DUENOTICE_TEST_NOTES", it.path("notes"));
        })
    });
    let limit = Instant::now() + Duration::from_secs(240);
    while sink.ledger().len() < 300 {
        assert!(Instant::now() < limit, "{}", fs::read_to_string(it.path("first.log")).unwrap());
        tokio::time::sleep(Duration::from_millis(7)).await;
    }
    drop(worker); // SIGKILL
    let sent = sink.ledger().len();
    assert!(sent < 1000, "the mailing was over already; this proves nothing");
    let ([database, log], lost) = after_the_cut(&fs::read(it.path("notes")).unwrap(), &base);
    fs::write(it.path("after.db"), database).unwrap();
    fs::write(it.path("after.db-wal"), log).unwrap();
    println!("44: {sent} copies were out, {lost} bytes were not synced");
    let store = Store::open(&StoreSettings::at(it.url("after.db"))).await.unwrap();
    let recorded =
        store.counts(1).await.unwrap().iter().filter(|row| row.state == State::Accepted).map(|row| row.n).sum::<i64>();
    assert!(recorded as usize + 4 * 25 >= sent, "{sent} copies, and only {recorded} are recorded");
    let worker = tokio::task::block_in_place(|| it.work("after.db", "second.log", |_| {}));
    completed(&store, &given, 240).await;
    drop(worker); // SIGKILL
    let (store_url, place) = (it.url("after.db"), &store);
    place.reclaim(place.workers().await.unwrap()[0].worker_id, crate::carry::now()).await.unwrap();
    let counts = hold(Place { store: place, url: &store_url }, &given, &[&sink], Bounds::extra(4 * 25)).await;
    assert_eq!(counts, [(State::Accepted, 1000)].into());
    store.close().await;
}

/// 45, and the way back from a kill: the lock goes with the process.
#[test]
fn a_second_process_on_the_same_file_refuses_to_start() {
    let it = Embedded::new("smtp+plaintext://127.0.0.1:1");
    let mut first = it.work("store.db", "first.log", |_| {});
    let refused = it.command("store.db", &["work"]).output().unwrap();
    let said = String::from_utf8_lossy(&refused.stderr).into_owned();
    assert!(!refused.status.success() && said.contains("another process of Duenotice works on"), "{said}");
    assert!(first.0.try_wait().unwrap().is_none(), "the first one goes on");
    drop(first); // SIGKILL
    drop(it.work("store.db", "after the kill.log", |_| {}));
}
