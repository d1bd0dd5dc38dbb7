//! A RabbitMQ node of its own, which a test may stop, kill, wipe and choke.

use std::net::TcpListener;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::time::{Duration, Instant};

/// A running node; it ends when it is dropped.
pub struct Node {
    home: tempfile::TempDir,
    programs: PathBuf,
    port: u16,
    names: u16,
    settings: Vec<(String, String)>,
    child: Option<Child>,
}

/// Where the program of a server lies, the newest first; loudly nothing where it is not installed.
pub fn installed(folder: &str, inside: &str, program: &str, what: &str) -> Option<PathBuf> {
    let versions = std::fs::read_dir(folder).into_iter().flatten().map(|entry| entry.unwrap().path().join(inside));
    let mut found: Vec<PathBuf> = versions.filter(|path| path.join(program).exists()).collect();
    found.sort();
    let newest = found.pop();
    if newest.is_none() {
        assert!(std::env::var_os("CI").is_none(), "{program} is not installed, and {what} must be tested");
        let line = format!("NOT RUN: {what} ({program} is not installed under {folder})\n");
        let _ = std::io::Write::write_all(&mut std::io::stderr(), line.as_bytes()); // past the runner's capture
    }
    newest
}

fn free_port() -> u16 {
    TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port()
}

impl Node {
    /// Boots one; `None`, loudly, where RabbitMQ is not installed.
    pub fn boot(what: &str) -> Option<Self> {
        let programs = installed("/usr/lib/rabbitmq/lib", "sbin", "rabbitmq-server", what)?;
        let home = tempfile::tempdir().unwrap();
        let (port, distribution, names) = (free_port(), free_port(), free_port());
        let at = |name: &str| home.path().join(name).display().to_string();
        let conf = format!(
            "listeners.tcp.1 = 127.0.0.1:{port}\nloopback_users.guest = true\ndisk_free_limit.absolute = 50MB\n"
        );
        std::fs::write(at("rabbitmq.conf"), conf).unwrap();
        std::fs::write(at("enabled_plugins"), "[].").unwrap();
        std::fs::write(at("none"), "").unwrap();
        let settings = [
            ("HOME", home.path().display().to_string()),
            ("RABBITMQ_NODENAME", format!("duenotice-faults-{port}@localhost")),
            ("RABBITMQ_MNESIA_BASE", at("db")),
            ("RABBITMQ_LOG_BASE", at("log")),
            ("RABBITMQ_ENABLED_PLUGINS_FILE", at("enabled_plugins")),
            ("RABBITMQ_CONFIG_FILE", at("rabbitmq.conf")),
            ("RABBITMQ_CONF_ENV_FILE", at("none")),
            ("RABBITMQ_PID_FILE", at("pid")),
            ("RABBITMQ_NODE_PORT", port.to_string()),
            ("RABBITMQ_NODE_IP_ADDRESS", "127.0.0.1".to_owned()),
            ("RABBITMQ_DIST_PORT", distribution.to_string()),
            ("ERL_EPMD_PORT", names.to_string()),
            ("ERL_EPMD_ADDRESS", "127.0.0.1".to_owned()),
        ]
        .map(|(name, value)| (name.to_owned(), value));
        let mut node = Self { home, programs, port, names, settings: settings.into(), child: None };
        node.start();
        Some(node)
    }

    /// How it is reached, with a heartbeat that a test can wait for.
    pub fn url(&self) -> String {
        format!("amqp://guest:guest@127.0.0.1:{}/%2f?heartbeat=2", self.port)
    }

    fn command(&self, program: &str, args: &[&str]) -> Command {
        let mut command = Command::new(self.programs.join(program));
        command.args(args).envs(self.settings.iter().cloned()).current_dir(self.home.path());
        command
    }

    /// `rabbitmqctl`, which must succeed.
    pub fn control(&self, args: &[&str]) {
        let output = self.command("rabbitmqctl", args).output().unwrap();
        assert!(output.status.success(), "rabbitmqctl {args:?}: {}", said(&output));
    }

    /// Starts the server and waits until it serves.
    pub fn start(&mut self) {
        let out = std::fs::File::create(self.home.path().join("out")).unwrap();
        let mut server = self.command("rabbitmq-server", &[]);
        server.stdout(out.try_clone().unwrap()).stderr(out).stdin(Stdio::null());
        self.child = Some(server.process_group(0).spawn().unwrap()); // a group of its own, to be killed as one
        let until = Instant::now() + Duration::from_secs(120);
        while !self
            .command("rabbitmqctl", &["-q", "await_startup", "--timeout", "5"])
            .output()
            .unwrap()
            .status
            .success()
        {
            let out = || std::fs::read_to_string(self.home.path().join("out")).unwrap_or_default();
            assert!(Instant::now() < until, "the private RabbitMQ does not start\n{}", out());
        }
    }

    /// SIGKILL to everything of it.
    pub fn kill(&mut self) {
        if let Some(mut child) = self.child.take() {
            let group = format!("-{}", child.id());
            let _ = Command::new("kill").args(["-KILL", "--", &group]).status();
            let _ = child.wait();
        }
    }

    /// Removes everything that the killed server has kept.
    pub fn wipe(&self) {
        std::fs::remove_dir_all(self.home.path().join("db")).unwrap();
    }

    /// What the log of the server says.
    pub fn logged(&self) -> String {
        read_all(&self.home.path().join("log"))
    }
}

fn read_all(folder: &Path) -> String {
    let files = std::fs::read_dir(folder).into_iter().flatten().map(|entry| entry.unwrap().path());
    files.filter_map(|file| std::fs::read_to_string(file).ok()).collect()
}

fn said(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

impl Drop for Node {
    fn drop(&mut self) {
        self.kill();
        let _ = Command::new("epmd").args(["-port", &self.names.to_string(), "-kill"]).output();
    }
}
