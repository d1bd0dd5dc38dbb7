//! `duenotice rules`: check rule files, list, show, explain and compare them, and say what they cover.

mod coverage;
mod diff;
mod explain;
mod show;

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, Subcommand};

use super::assess::zones;
use crate::law::{Library, LibraryError, Status, rule_file_schema};
use crate::problem::Problems;
use crate::shape::nearest;
use crate::time::ZoneDatabase;

/// Arguments of `duenotice rules`.
#[derive(Debug, Args)]
pub struct RulesArgs {
    /// What to do with the rule files.
    #[command(subcommand)]
    pub command: RulesCommand,
    /// A folder of rule files, in place of those the program was built with.
    #[arg(long, global = true, value_name = "DIR")]
    pub law: Option<PathBuf>,
    /// A folder of TZif files, in place of the bundled time zone database.
    #[arg(long, global = true, value_name = "DIR")]
    pub tzdir: Option<PathBuf>,
}

/// What to do with rule files.
#[derive(Debug, Clone, Subcommand)]
pub enum RulesCommand {
    /// Print every problem of every file, as file:line; exit code 2 if there are any.
    Check,
    /// Print the JSON Schema of rule files, for editors.
    Schema,
    /// List the instruments: territory, authority, duties, confidence, last check, review, digest.
    List,
    /// Print a rule file, or one duty of it, in plain sentences with the ground of each.
    Show {
        /// The id of a rule file (`us-vt`) or of a duty (`us-vt/consumers`).
        id: String,
    },
    /// Say step by step how a duty stands for an incident, even one that is not owed.
    Explain {
        /// The id of a duty (`us-vt/consumers`), or of a rule file for all of its duties.
        id: String,
        /// The incident, as JSON or TOML; `-` reads standard input.
        #[arg(long, value_name = "FILE")]
        incident: PathBuf,
    },
    /// Print which statements differ between two folders of rule files.
    Diff {
        /// The earlier folder; `-` is the law that the program was built with.
        earlier: PathBuf,
        /// The later folder; `-` is the law that the program was built with.
        later: PathBuf,
    },
    /// Print what the library covers: territories by audience, confidence, last check, regimes left out.
    Coverage {
        /// Print what each rule file says of itself that it does not encode.
        #[arg(long)]
        gaps: bool,
    },
}

/// Runs the command.
///
/// # Errors
/// If the folder cannot be read or the output cannot be written.
pub fn run(args: &RulesArgs) -> anyhow::Result<ExitCode> {
    let mut out = std::io::stdout().lock();
    let zones = zones(args.tzdir.as_deref())?;
    if let RulesCommand::Diff { earlier, later } = &args.command {
        return diff::run(&mut out, earlier, later, &zones);
    }
    if matches!(args.command, RulesCommand::Schema) {
        writeln!(out, "{}", serde_json::to_string_pretty(&rule_file_schema())?)?;
        return Ok(ExitCode::SUCCESS);
    }
    let library = match library(args.law.as_deref(), &zones)? {
        Ok(library) => library,
        Err(problems) => return Ok(refuse(&problems)),
    };
    match &args.command {
        RulesCommand::Show { id } => return show::run(&mut out, &library, id),
        RulesCommand::Explain { id, incident } => return explain::run(&mut out, &library, id, incident),
        RulesCommand::Coverage { gaps } => coverage::print(&mut out, &library, *gaps)?,
        RulesCommand::List => {
            list(&mut out, &library)?;
            announced(&mut out, &library)?;
        }
        RulesCommand::Check | RulesCommand::Schema | RulesCommand::Diff { .. } => writeln!(
            out,
            "{} files, {} instruments, {} duties: no problems",
            library.files(),
            library.instruments().len(),
            library.duties().count()
        )?,
    }
    writeln!(out, "{}", library.digest())?;
    Ok(ExitCode::SUCCESS)
}

/// The library of a folder, or the one that the program was built with.
///
/// # Errors
/// The outer error if the folder cannot be read; the inner one if the files have problems.
pub fn library(folder: Option<&Path>, zones: &ZoneDatabase) -> anyhow::Result<Result<Library, Problems>> {
    match folder.map(|folder| Library::from_dir_with(folder, zones)) {
        None => Ok(Library::embedded_with(zones)),
        Some(Ok(library)) => Ok(Ok(library)),
        Some(Err(LibraryError::Problems(problems))) => Ok(Err(problems)),
        Some(Err(unreadable)) => Err(unreadable.into()),
    }
}

/// Prints every problem and gives exit code 2.
pub fn refuse(problems: &Problems) -> ExitCode {
    for problem in &problems.0 {
        eprintln!("{problem}");
    }
    eprintln!("{} problem(s)", problems.0.len());
    ExitCode::from(2)
}

fn list(out: &mut impl Write, library: &Library) -> std::io::Result<()> {
    let mut table = comfy_table::Table::new();
    table.load_style(comfy_table::presets::ASCII_MARKDOWN);
    table.set_header(["instrument", "territory", "authority", "duties", "confidence", "checked", "review", "digest"]);
    for one in library.instruments() {
        table.add_row([
            one.id.clone(),
            one.territory.to_string(),
            one.authority.to_string(),
            one.duties.len().to_string(),
            one.confidence.to_string(),
            one.checked.to_string(),
            one.review.to_string(),
            one.digest.clone(),
        ]);
    }
    writeln!(out, "{table}")
}

/// Law that is not applied yet, or never: printed, so that nobody is surprised by it (requirement L2).
fn announced(out: &mut impl Write, library: &Library) -> std::io::Result<()> {
    for instrument in library.instruments() {
        let file = format!("{}.toml", instrument.id);
        if instrument.in_force.value != Status::InForce {
            writeln!(out, "announced: {file}: {} ({})", instrument.title, instrument.in_force.value)?;
        }
        for basis in instrument.bases() {
            let day = basis.from.filter(|from| *from > instrument.checked);
            if basis.announced || day.is_some() {
                let from = day.map_or_else(|| "no day yet".to_owned(), |day| format!("from {day}"));
                writeln!(out, "announced: {file}:{}: {from}: {}", basis.line, basis.citation.says)?;
            }
        }
    }
    Ok(())
}

/// Says that there is no such id, and which one is near; exit code 2.
fn unknown(library: &Library, id: &str) -> ExitCode {
    let files = library.instruments().iter().map(|one| one.id.as_str());
    let near = nearest(id, files.chain(library.duties().map(|(_, duty)| duty.id.as_str())));
    let hint = near.map_or_else(String::new, |near| format!("; did you mean `{near}`?"));
    eprintln!("there is no rule file and no duty `{id}`{hint} (`duenotice rules list` prints all)");
    ExitCode::from(2)
}
