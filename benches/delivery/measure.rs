//! What processes have used, as the kernel tells it.

use std::fs;
use std::ops::Sub;

/// Processor time in seconds, in user and kernel mode.
#[derive(Debug, Clone, Copy)]
pub struct Usage {
    pub seconds: f64,
}

impl Usage {
    /// Of this process.
    pub fn own() -> Self {
        Self { seconds: ticks("/proc/self/stat").map_or(0.0, |(_, seconds)| seconds) }
    }
}

impl Sub for Usage {
    type Output = Self;

    fn sub(self, before: Self) -> Self {
        Self { seconds: self.seconds - before.seconds }
    }
}

/// Processor time of the servers on this machine.
#[derive(Debug, Clone, Copy, Default)]
pub struct Others {
    pub postgres: f64,
    pub broker: f64,
}

impl Sub for Others {
    type Output = Self;

    fn sub(self, before: Self) -> Self {
        Self { postgres: self.postgres - before.postgres, broker: self.broker - before.broker }
    }
}

/// Reads all processes; one that ends meanwhile takes its time with it.
pub fn others() -> Others {
    let mut found = Others::default();
    for entry in fs::read_dir("/proc").into_iter().flatten().flatten() {
        let Some((name, seconds)) = ticks(&format!("{}/stat", entry.path().display())) else { continue };
        match name.as_str() {
            "postgres" => found.postgres += seconds,
            name if name.starts_with("beam") => found.broker += seconds,
            _ => {}
        }
    }
    found
}

/// A process's name, and its time with that of its children who have ended.
fn ticks(file: &str) -> Option<(String, f64)> {
    let text = fs::read_to_string(file).ok()?;
    let (head, rest) = text.rsplit_once(')')?;
    let (_, name) = head.split_once('(')?;
    let fields: Vec<&str> = rest.split_whitespace().collect();
    let at = |place: usize| fields.get(place)?.parse::<f64>().ok();
    let own = at(11)? + at(12)?;
    let children = if name == "postgres" { at(13)? + at(14)? } else { 0.0 };
    Some((name.to_owned(), (own + children) / 100.0)) // USER_HZ is 100 on Linux
}

/// The most memory that this process has had, in bytes.
pub fn highest_memory() -> u64 {
    let text = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = text.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kilobytes = line.and_then(|line| line.trim().strip_suffix("kB")?.trim().parse::<u64>().ok());
    kilobytes.unwrap_or_default() * 1024
}
