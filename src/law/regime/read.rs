//! Reads `regimes.toml`, and holds it against the library.

use std::collections::BTreeMap;

use super::Regime;
use super::file::RegimesFile;
use crate::law::file::TextFile;
use crate::law::library::Library;
use crate::law::read::{Read, Source};
use crate::law::vocabulary::Confidence;
use crate::problem::Problem;

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
