//! A rule file in plain sentences.

use std::io::{self, Write};
use std::process::ExitCode;

use super::unknown;
use crate::cli::table::cite;
use crate::law::{DutyOutline, Instrument, Library, Line, SourceUse};

/// Prints a rule file, or one duty of it.
///
/// # Errors
/// If the output cannot be written.
pub fn run(out: &mut impl Write, library: &Library, id: &str) -> anyhow::Result<ExitCode> {
    let (file, single) = (id.split('/').next().unwrap_or_default(), id.contains('/'));
    let Some(instrument) = library.instrument(file) else { return Ok(unknown(library, id)) };
    let outline = instrument.outline();
    let shown: Vec<&DutyOutline> = outline.duties.iter().filter(|one| !single || one.id == id).collect();
    if shown.is_empty() {
        return Ok(unknown(library, id));
    }
    head(out, instrument)?;
    lines(out, &outline.whole)?;
    for one in shown {
        writeln!(out, "\n{}\n  {}", one.id, one.heading)?;
        if let Some(note) = &one.note {
            writeln!(out, "  note: {note}")?;
        }
        lines(out, &one.lines)?;
    }
    if !instrument.gaps.is_empty() {
        writeln!(out, "\nNot encoded, or in doubt")?;
    }
    for gap in &instrument.gaps {
        writeln!(out, "  - {gap}")?;
    }
    Ok(ExitCode::SUCCESS)
}

fn head(out: &mut impl Write, it: &Instrument) -> io::Result<()> {
    writeln!(out, "{}\n", it.title)?;
    writeln!(out, "  file {}.toml, territory {}, zone {}, {}", it.id, it.territory, it.zone.name(), it.authority)?;
    writeln!(out, "  confidence {}, last checked {}, {}", it.confidence, it.checked, it.review)?;
    if let Some(note) = &it.note {
        writeln!(out, "  note: {note}")?;
    }
    writeln!(out)
}

fn lines(out: &mut impl Write, lines: &[Line]) -> io::Result<()> {
    for line in lines {
        let span = line.span().map_or_else(String::new, |span| format!(" [{span}]"));
        writeln!(out, "  {}: {}{span}", line.label, line.text)?;
        let citation = &line.basis.citation;
        let how = match citation.used {
            Some(SourceUse::Knowledge) => ", from knowledge",
            Some(SourceUse::Secondary) => ", from a summary",
            Some(SourceUse::Text) | None => "",
        };
        let says = if citation.says == line.text { "" } else { citation.says.as_str() };
        let parted = if says.is_empty() { "" } else { ": " };
        writeln!(out, "      {} ({} confidence{how}){parted}{says}", cite(citation), line.basis.confidence)?;
    }
    Ok(())
}
