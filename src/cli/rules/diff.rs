//! What differs between two folders of rule files.

use std::io::{self, Write};
use std::path::Path;
use std::process::ExitCode;

use super::{library, refuse};
use crate::cli::table::cite;
use crate::law::{Change, Difference, Line};
use crate::time::ZoneDatabase;

/// Prints the differences; exit code 2 if one of the folders has problems.
///
/// # Errors
/// If a folder cannot be read or the output cannot be written.
pub fn run(out: &mut impl Write, earlier: &Path, later: &Path, zones: &ZoneDatabase) -> anyhow::Result<ExitCode> {
    let folder = |path: &Path| (path.as_os_str() != "-").then(|| path.to_owned());
    let old = library(folder(earlier).as_deref(), zones)?;
    let new = library(folder(later).as_deref(), zones)?;
    let (old, new) = match (old, new) {
        (Ok(old), Ok(new)) => (old, new),
        (old, new) => {
            for problems in [old.err(), new.err()].into_iter().flatten() {
                refuse(&problems);
            }
            return Ok(ExitCode::from(2));
        }
    };
    let changes = old.changes_to(&new);
    for change in &changes {
        match change {
            Change::Added(it) => writeln!(out, "new      {}: {}", it.id, it.title)?,
            Change::Removed(it) => writeln!(out, "removed  {}: {}", it.id, it.title)?,
            Change::Changed(it, differences) => {
                writeln!(out, "changed  {}: {}", it.id, it.title)?;
                differences.iter().try_for_each(|one| difference(out, one))?;
            }
        }
    }
    writeln!(out, "{} rule file(s) differ", changes.len())?;
    Ok(ExitCode::SUCCESS)
}

fn difference(out: &mut impl Write, it: &Difference) -> io::Result<()> {
    writeln!(out, "  {}", it.duty.as_deref().unwrap_or("the file as a whole"))?;
    it.removed.iter().try_for_each(|one| line(out, "was", one))?;
    it.added.iter().try_for_each(|one| line(out, "is ", one))
}

fn line(out: &mut impl Write, mark: &str, it: &Line) -> io::Result<()> {
    let span = it.span().map_or_else(String::new, |span| format!(" [{span}]"));
    let citation = &it.basis.citation;
    writeln!(out, "    {mark} {}: {}{span}  ({}: {})", it.label, it.text, cite(citation), citation.says)
}
