//! The calendars against an independent source: the package `holidays` of PyPI, where it can be had.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test stops where it fails")]

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// The version that the explained differences were written against.
const PACKAGE: &str = "holidays==0.109";

fn at(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

fn said(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

/// A Python that has the package; made once, kept beside what the compiler made. The error says why there is none.
fn python() -> Result<PathBuf, String> {
    let home = Path::new(env!("CARGO_TARGET_TMPDIR")).join(PACKAGE.replace("==", "-"));
    let python = home.join("bin/python");
    let run = |command: &mut Command| match command.output() {
        Ok(output) if output.status.success() => Ok(()),
        Ok(output) => Err(said(&output)),
        Err(error) => Err(error.to_string()),
    };
    if run(Command::new(&python).args(["-c", "import holidays"])).is_err() {
        run(Command::new("python3").args(["-m", "venv", "--clear"]).arg(&home))?;
        run(Command::new(&python).args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check", PACKAGE]))?;
    }
    Ok(python)
}

#[test]
fn calendars_agree_with_an_independent_source_or_say_why_not() {
    let python = match python() {
        Ok(python) => python,
        Err(why) => {
            let why = why.lines().last().unwrap_or_default().to_owned();
            let _ = writeln!(std::io::stderr(), "NOT RUN: calendars against {PACKAGE} (it cannot be had: {why})");
            return;
        }
    };
    let output = Command::new(python)
        .arg(at("tests/calendars_check.py"))
        .arg("--calendars")
        .arg(at("jurisdictions/calendars"))
        .arg("--explained")
        .arg(at("tests/calendars_check.toml"))
        .arg("--json")
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", said(&output));
    let summary: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let held = |one: &serde_json::Value| one["unchecked"].is_null() && one["compared"].as_u64() > Some(0);
    let calendars = summary["calendars"].as_array().unwrap();
    let years = |one: &serde_json::Value| one["years"][1].as_i64().unwrap() - one["years"][0].as_i64().unwrap() + 1;
    let ten_years = calendars.iter().filter(|one| held(one) && years(one) >= 10).count();
    assert!(ten_years >= 40, "only {ten_years} calendars were held against {PACKAGE} for ten years or more");
}
