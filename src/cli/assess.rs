//! `duenotice assess`: who must be told of an incident, by when and why.

use std::collections::BTreeMap;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::Context;
use chrono::{DateTime, Utc};
use clap::Args;

use super::rules::{library, refuse};
use super::table;
use crate::incident::read_incident;
use crate::obligation::{assess, assessment_json};
use crate::time::{Clock, INSTANT_NOTATION, SystemClock, ZoneDatabase, parse_instant};

/// Arguments of `duenotice assess`.
#[derive(Debug, Args)]
pub struct AssessArgs {
    /// The incident, as JSON or TOML; `-` reads standard input.
    pub incident: PathBuf,
    /// Print the JSON of the public contract.
    #[arg(long)]
    pub json: bool,
    /// Print the reasoning of every obligation, step by step, with its citations.
    #[arg(long)]
    pub trace: bool,
    /// Show duties that are not owed or not in force too.
    #[arg(long)]
    pub all: bool,
    /// A folder of rule files, in place of those the program was built with.
    #[arg(long, value_name = "DIR")]
    pub law: Option<PathBuf>,
    /// The instant that countdowns are shown from, in RFC 3339 (default: now).
    #[arg(long, value_name = "INSTANT", value_parser = instant)]
    pub as_of: Option<DateTime<Utc>>,
    /// A folder of TZif files, in place of the bundled time zone database.
    #[arg(long, value_name = "DIR")]
    pub tzdir: Option<PathBuf>,
}

fn instant(text: &str) -> Result<DateTime<Utc>, String> {
    parse_instant(text).map_err(|refused| format!("{refused}; expected {INSTANT_NOTATION}"))
}

/// Assesses the incident and prints the obligations; exit code 2 if the incident or the rule files have problems.
///
/// # Errors
/// If a file cannot be read or the output cannot be written.
pub fn run(args: &AssessArgs) -> anyhow::Result<ExitCode> {
    let text = read(&args.incident)?;
    let library = library(args.law.as_deref(), &zones(args.tzdir.as_deref())?)?;
    let (incident, library) = match (read_incident(&text), library) {
        (Ok(incident), Ok(library)) => (incident, library),
        (incident, library) => {
            for problems in [incident.err(), library.err()].into_iter().flatten() {
                refuse(&problems);
            }
            return Ok(ExitCode::from(2));
        }
    };
    let assessment = assess(&incident, &library);
    let mut out = std::io::stdout().lock();
    if args.json {
        writeln!(out, "{}", serde_json::to_string_pretty(&assessment_json(&assessment))?)?;
    } else {
        let now = args.as_of.unwrap_or_else(|| SystemClock.now());
        table::print(&mut out, &incident, &assessment, now, args.all, args.trace)?;
    }
    Ok(ExitCode::SUCCESS)
}

/// The text of an incident; `-` is standard input.
///
/// # Errors
/// If it cannot be read.
pub fn read(path: &Path) -> anyhow::Result<String> {
    if path.as_os_str() == "-" {
        let mut text = String::new();
        std::io::stdin().read_to_string(&mut text).context("standard input cannot be read")?;
        return Ok(text);
    }
    std::fs::read_to_string(path).with_context(|| format!("the incident {} cannot be read", path.display()))
}

/// The time zone database of a folder, or the bundled one.
///
/// # Errors
/// If the folder cannot be read.
pub fn zones(folder: Option<&Path>) -> anyhow::Result<ZoneDatabase> {
    let Some(folder) = folder else { return Ok(ZoneDatabase::bundled()) };
    let mut zones = BTreeMap::new();
    read_zones(folder, "", &mut zones)?;
    let index = std::fs::read_to_string(folder.join("tzdata.zi")).unwrap_or_default();
    let version = index.lines().next().and_then(|line| line.strip_prefix("# version ")).unwrap_or("unknown").to_owned();
    Ok(ZoneDatabase::own(version, zones))
}

fn read_zones(folder: &Path, prefix: &str, zones: &mut BTreeMap<String, Vec<u8>>) -> anyhow::Result<()> {
    let entries =
        std::fs::read_dir(folder).with_context(|| format!("the zone folder {} cannot be read", folder.display()))?;
    for entry in entries {
        let path = entry?.path();
        let Some(name) = path.file_name().and_then(|name| name.to_str()) else { continue };
        let name = if prefix.is_empty() { name.to_owned() } else { format!("{prefix}/{name}") };
        if path.is_dir() {
            read_zones(&path, &name, zones)?;
            continue;
        }
        let data = std::fs::read(&path).with_context(|| format!("{} cannot be read", path.display()))?;
        if data.starts_with(b"TZif") {
            zones.insert(name, data);
        }
    }
    Ok(())
}
