//! A PostgreSQL server of its own, which a test may stop, crash and fill.

use std::io::Write;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::private_broker::installed;

/// A running server; it ends when it is dropped.
pub struct Server {
    home: tempfile::TempDir,
    programs: PathBuf,
    port: u16,
    settings: String,
}

/// A small file system; it goes when it is dropped.
pub struct SmallDisk {
    folder: tempfile::TempDir,
}

/// Whether the suite runs as root, which a server refuses and a mount needs.
fn is_root() -> bool {
    let id = Command::new("id").arg("-u").output().unwrap();
    String::from_utf8_lossy(&id.stdout).trim() == "0"
}

/// A command as somebody whom the server accepts.
fn as_postgres(program: &Path) -> Command {
    if !is_root() {
        return Command::new(program);
    }
    let mut command = Command::new("runuser");
    command.args(["-u", "postgres", "--"]).arg(program);
    command
}

fn give_to_postgres(folder: &Path) {
    if is_root() {
        assert!(Command::new("chown").arg("postgres").arg(folder).status().unwrap().success());
    }
}

impl Server {
    /// Starts one with these lines of configuration; `None`, loudly, where PostgreSQL is not installed.
    pub fn start(what: &str, configuration: &[&str]) -> Option<Self> {
        let programs = installed("/usr/lib/postgresql", "bin", "initdb", what)?;
        let home = tempfile::tempdir().unwrap();
        give_to_postgres(home.path());
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let mut settings = format!(
            "-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories={} -c max_connections=60",
            home.path().display()
        );
        configuration.iter().for_each(|one| settings.push_str(&format!(" -c {one}")));
        let server = Self { home, programs, port, settings };
        let made = as_postgres(&server.programs.join("initdb"))
            .args(["-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "-D"])
            .arg(server.home.path().join("db"))
            .output()
            .unwrap();
        assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
        server.begin();
        Some(server)
    }

    pub fn url(&self) -> String {
        format!("postgres://postgres@127.0.0.1:{}/postgres", self.port)
    }

    fn control(&self, args: &[&str]) {
        let log = self.home.path().join("log");
        let status = as_postgres(&self.programs.join("pg_ctl"))
            .arg("-D")
            .arg(self.home.path().join("db"))
            .args(["-w", "-s", "-l", &log.display().to_string()])
            .args(args)
            .status()
            .unwrap();
        assert!(status.success(), "pg_ctl {args:?}: {}", std::fs::read_to_string(log).unwrap_or_default());
    }

    /// Starts it again.
    pub fn begin(&self) {
        self.control(&["-o", &self.settings, "start"]);
    }

    /// As if its machine lost power: nothing is written any more.
    pub fn crash(&self) {
        self.control(&["-m", "immediate", "stop"]);
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = as_postgres(&self.programs.join("pg_ctl"))
            .arg("-D")
            .arg(self.home.path().join("db"))
            .args(["-m", "immediate", "-s", "stop"])
            .status();
    }
}

impl SmallDisk {
    /// Mounts one of so many KiB; `None`, loudly, where that is not allowed.
    pub fn mount(what: &str, size: u32) -> Option<Self> {
        let folder = tempfile::tempdir().unwrap();
        let size = format!("size={size}k");
        let mounted = is_root()
            && Command::new("mount")
                .args(["-t", "tmpfs", "-o", &size, "tmpfs"])
                .arg(folder.path())
                .output()
                .is_ok_and(|output| output.status.success());
        if !mounted {
            let line = format!("NOT RUN: {what} (a small file system cannot be mounted here)\n");
            let _ = std::io::stderr().write_all(line.as_bytes()); // past the runner's capture
            return None;
        }
        Some(Self { folder })
    }

    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    /// A folder on it that the server may use.
    pub fn folder_for_postgres(&self) -> PathBuf {
        let folder = self.path().join("server");
        std::fs::create_dir(&folder).unwrap();
        give_to_postgres(&folder);
        give_to_postgres(self.path());
        folder
    }

    /// Fills it but for so many KiB, while others write to it too.
    pub fn fill(&self, but: u64) {
        let mut filler = std::fs::File::create(self.path().join("filler")).unwrap();
        let mut length = 0;
        while let Ok(written @ 1..) = filler.write(&[7; 4096]) {
            length += written as u64;
        }
        filler.set_len(length.saturating_sub(but * 1024)).unwrap();
    }

    /// Somebody makes room.
    pub fn make_room(&self) {
        std::fs::remove_file(self.path().join("filler")).unwrap();
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg("-l").arg(self.path()).status();
    }
}
