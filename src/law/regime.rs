//! Which regimes of the world the library knows of, and where each stands: `regimes.toml`. A regime without a rule
//! file is listed with the reason, so that silence is never taken for "no duty there".

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Deserialize;

use super::file::{Tables, TextFile};
use super::library::Library;
use super::read::{Read, Source};
use super::vocabulary::Confidence;
use crate::incident::Territory;
use crate::problem::Problem;

/// A regime of breach notification.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Regime {
    /// What it is.
    pub name: String,
    /// Where it holds.
    pub territory: Territory,
    /// The rule files, or single duties, that encode it.
    pub encoded: Vec<String>,
    /// Why it is left out.
    pub left_out: Option<String>,
    /// The line of `regimes.toml`.
    pub line: usize,
}

/// `regimes.toml`.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub(in crate::law) struct RegimesFile {
    /// Version of this format: 1.
    #[schemars(range(min = 1, max = 1))]
    #[expect(dead_code, reason = "held against the schema")]
    pub schema: u32,
    /// The regimes.
    #[serde(default)]
    pub regime: Tables<RegimeFile>,
}

/// `[[regime]]`: one regime.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub(in crate::law) struct RegimeFile {
    /// What it is.
    pub name: String,
    /// Where it holds (ISO 3166, or a word for a group of countries).
    pub territory: String,
    /// The rule files or duties that encode it.
    #[serde(default)]
    pub encoded: Vec<String>,
    /// Why it is left out, in place of `encoded`.
    pub left_out: Option<String>,
}

/// The regimes.
pub(in crate::law) fn regimes(source: &Source<'_>, file: &RegimesFile) -> (Vec<Regime>, Vec<Problem>) {
    let texts: BTreeMap<String, TextFile> = BTreeMap::new();
    let mut read = Read::new(source, &texts, Confidence::High);
    let mut regimes = Vec::new();
    for table in &file.regime {
        let line = read.line(table);
        let one = table.0.get_ref();
        read.not_empty(line, "name", &one.name);
        if one.encoded.is_empty() == one.left_out.is_none() {
            read.refuse(line, "a regime that is neither encoded nor left out, or both", "one of `encoded`, `left_out`");
        }
        if let Some(reason) = &one.left_out {
            read.not_empty(line, "left_out", reason);
        }
        let Some(territory) = read.territory(line, &one.territory) else { continue };
        let (name, encoded, left_out) = (one.name.clone(), one.encoded.clone(), one.left_out.clone());
        regimes.push(Regime { name, territory, encoded, left_out, line });
    }
    (regimes, read.found)
}

/// The files and duties that `regimes.toml` names, but that are not there.
pub(in crate::law) fn check(library: &Library) -> Vec<Problem> {
    let there = |name: &str| library.duty(name).is_some() || library.instrument(name).is_some();
    let mut found = Vec::new();
    for regime in library.regimes() {
        for name in regime.encoded.iter().filter(|name| !there(name)) {
            let expected = "the id of a rule file, or of a duty as FILE/DUTY";
            found.push(Problem::line("regimes.toml", regime.line, format!("there is no `{name}`"), expected));
        }
    }
    found
}
