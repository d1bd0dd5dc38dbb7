//! What Postfix's own load generator and sink reach on this machine, with messages of the same size.

use std::net::TcpListener;
use std::os::unix::fs::MetadataExt;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// Sessions of smtp-source, each used for all its messages.
const SESSIONS: &str = "16";

/// Runs it and says what share of it the engine has reached.
pub fn run(messages: usize, bytes: usize, reached: f64) {
    let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let address = format!("127.0.0.1:{port}");
    // as root it wants to be told whom to be
    let root = std::fs::metadata("/proc/self").is_ok_and(|own| own.uid() == 0);
    let user: &[&str] = if root { &["-u", "nobody"] } else { &[] };
    let mut sink = Command::new("smtp-sink");
    let sink = sink.args(user).args([&address, "256"]).stdout(Stdio::null()).stderr(Stdio::null()).spawn();
    let Ok(sink) = sink else { return println!("NOT RUN: smtp-source and smtp-sink (Debian: postfix)") };
    let _guard = Ended(sink);
    std::thread::sleep(Duration::from_millis(500));
    let (count, length) = (messages.to_string(), bytes.to_string());
    let args =
        ["-d", "-s", SESSIONS, "-m", &count, "-l", &length, "-f", "from@example.org", "-t", "to@example.org", &address];
    let began = Instant::now();
    let ended = Command::new("smtp-source").args(args).status();
    let took = began.elapsed().as_secs_f64();
    match ended {
        Ok(status) if status.success() => {
            let pace = messages as f64 / took;
            println!(
                "smtp-source to smtp-sink, {SESSIONS} sessions, {bytes} bytes: {pace:.0}/s; the engine has {:.0} % of it",
                reached * 100.0 / pace
            );
        }
        other => println!("smtp-source failed: {other:?}"),
    }
}

struct Ended(Child);

impl Drop for Ended {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}
