//! How a duty stands for an incident, step by step.

use std::io::Write;
use std::path::Path;
use std::process::ExitCode;

use super::{refuse, unknown};
use crate::cli::{assess, table};
use crate::incident::read_incident;
use crate::law::Library;
use crate::obligation;
use crate::time::{Clock, SystemClock};

/// Prints the reasoning of a duty, or of every duty of a rule file.
///
/// # Errors
/// If the incident cannot be read or the output cannot be written.
pub fn run(out: &mut impl Write, library: &Library, id: &str, incident: &Path) -> anyhow::Result<ExitCode> {
    if library.instrument(id).is_none() && library.duty(id).is_none() {
        return Ok(unknown(library, id));
    }
    let incident = match read_incident(&assess::read(incident)?) {
        Ok(incident) => incident,
        Err(problems) => return Ok(refuse(&problems)),
    };
    let assessment = obligation::assess(&incident, library);
    let now = SystemClock.now();
    let mut shown = 0;
    for one in assessment.obligations.iter().filter(|one| one.id == id || one.instrument == id) {
        table::explained(out, one, now)?;
        shown += 1;
    }
    if shown == 0 {
        let file = id.split('/').next().unwrap_or_default();
        let place = library.instrument(file).map_or_else(String::new, |one| one.territory.to_string());
        writeln!(
            out,
            "{id} reaches neither an affected person nor the organisation ({place}): nothing is owed under it."
        )?;
    }
    Ok(ExitCode::SUCCESS)
}
