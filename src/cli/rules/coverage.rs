//! What the library covers, and what it does not.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, Write};

use crate::cli::table::fitted;
use crate::law::{Audience, Confidence, Instrument, Library, Status};

/// Prints the map: territories by audience, then what is left out.
///
/// # Errors
/// If the output cannot be written.
pub fn print(out: &mut impl Write, library: &Library, gaps: bool) -> io::Result<()> {
    writeln!(
        out,
        "Duties by territory and audience; \"2 (low)\" means that one of them rests on sources of low confidence."
    )?;
    writeln!(
        out,
        "Files that are proposed or not operational count in their own column only: they are never applied.\n"
    )?;
    map(out, library)?;
    writeln!(out)?;
    totals(out, library)?;
    left_out(out, library)?;
    if gaps {
        self::gaps(out, library)?;
    }
    writeln!(out)
}

#[derive(Default)]
struct Row<'a> {
    files: Vec<&'a Instrument>,
    cells: BTreeMap<Audience, (usize, Option<Confidence>)>,
    announced: usize,
}

fn applied(it: &Instrument) -> bool {
    !matches!(it.in_force.value, Status::Proposed | Status::NotOperational)
}

fn rows(library: &Library) -> BTreeMap<String, Row<'_>> {
    let mut rows: BTreeMap<String, Row<'_>> = BTreeMap::new();
    for one in library.instruments() {
        let row = rows.entry(one.territory.to_string()).or_default();
        row.files.push(one);
        if !applied(one) {
            row.announced += 1;
            continue;
        }
        for duty in &one.duties {
            let cell = row.cells.entry(duty.audience).or_default();
            let lowest = duty.deadlines.iter().map(|limit| limit.basis.confidence).chain([duty.basis.confidence]).min();
            cell.0 += 1;
            cell.1 = [cell.1, lowest].into_iter().flatten().min();
        }
    }
    rows
}

fn map(out: &mut impl Write, library: &Library) -> io::Result<()> {
    let mut table = fitted();
    let words = ["people", "authority", "agencies", "media", "owner", "counterparty", "auditor", "internal"];
    let mut header = vec!["territory", "files"];
    header.extend(words);
    header.extend(["not applied", "checked", "in doubt"]);
    table.set_header(header);
    for (territory, row) in rows(library) {
        let mut cells = vec![territory, row.files.len().to_string()];
        cells.extend(Audience::ALL.iter().map(|audience| match row.cells.get(audience) {
            None => String::new(),
            Some((duties, Some(Confidence::Low))) => format!("{duties} (low)"),
            Some((duties, _)) => duties.to_string(),
        }));
        let oldest = row.files.iter().map(|one| one.checked).min().map_or_else(String::new, |day| day.to_string());
        let announced = if row.announced == 0 { String::new() } else { row.announced.to_string() };
        let doubts: usize = row.files.iter().map(|one| one.gaps.len()).sum();
        cells.extend([announced, oldest, doubts.to_string()]);
        table.add_row(cells);
    }
    writeln!(out, "{table}")
}

fn totals(out: &mut impl Write, library: &Library) -> io::Result<()> {
    let territories: BTreeSet<String> = library.instruments().iter().map(|one| one.territory.to_string()).collect();
    let encoded = library.regimes().iter().filter(|one| one.left_out.is_none()).count();
    writeln!(
        out,
        "{} territories, {} rule files, {} duties; of {} regimes known, {encoded} are encoded and {} left out.",
        territories.len(),
        library.instruments().len(),
        library.duties().count(),
        library.regimes().len(),
        library.regimes().len() - encoded
    )
}

fn left_out(out: &mut impl Write, library: &Library) -> io::Result<()> {
    for regime in library.regimes() {
        if let Some(reason) = &regime.left_out {
            writeln!(out, "left out: {} ({}): {reason}", regime.name, regime.territory)?;
        }
    }
    Ok(())
}

fn gaps(out: &mut impl Write, library: &Library) -> io::Result<()> {
    writeln!(out, "\nWhat the rule files say that they do not encode, or are unsure of:")?;
    for one in library.instruments() {
        for gap in &one.gaps {
            writeln!(out, "  {}: {gap}", one.id)?;
        }
    }
    Ok(())
}
