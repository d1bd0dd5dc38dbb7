//! `duenotice templates`: checks, lists, previews and compares templates; proposes and decides about versions.

mod coverage;
mod decide;
mod list;
mod preview;

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Result;
use clap::{Args, Subcommand};

use super::config::Settings;
use crate::notice::{Catalogue, Gate};
use crate::problem::Problems;

/// What to do with templates.
#[derive(Debug, Args)]
pub struct TemplatesArgs {
    /// A data folder with `templates/` and `locales/`, in place of the embedded ones.
    #[arg(long, global = true, value_name = "DIR")]
    data: Option<PathBuf>,
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Check every template in every locale and report all problems.
    Check,
    /// List every template in every locale with its digest; with --stored, every version in the store.
    List(list::ListArgs),
    /// Render one template with synthetic sample data.
    Preview(preview::PreviewArgs),
    /// Show what differs between two folders of templates, or between two stored versions.
    Diff(preview::DiffArgs),
    /// Show which duties of the law a template fulfils, and what is missing.
    Coverage(coverage::CoverageArgs),
    /// Propose the templates that the store does not know yet: all, or those that are named.
    Propose(decide::ProposeArgs),
    /// Give a draft to review.
    Review(decide::DecideArgs),
    /// Take a version back from review; only who proposed it can.
    Withdraw(decide::DecideArgs),
    /// Approve exactly these bytes; whoever proposed them cannot.
    Approve(decide::ApproveArgs),
    /// Give a version back to its author, with the reason.
    Reject(decide::DecideArgs),
    /// End the use of a version.
    Retire(decide::DecideArgs),
    /// Keep a comment with a version.
    Comment(decide::DecideArgs),
}

impl TemplatesArgs {
    /// Whether the command works on the store, and so needs settings.
    pub const fn needs_store(&self) -> bool {
        match &self.command {
            Command::Check | Command::Preview(_) | Command::Coverage(_) => false,
            Command::List(args) => args.stored,
            Command::Diff(args) => !args.are_folders,
            _ => true,
        }
    }
}

/// Exit code for templates with problems, as for other wrong input.
const PROBLEMS: u8 = 2;

/// Runs a command that needs no store.
///
/// # Errors
/// If something cannot be read or written.
pub fn run(args: &TemplatesArgs) -> Result<ExitCode> {
    if let Command::Diff(diff) = &args.command {
        return preview::diff_folders(diff);
    }
    let catalogue = match catalogue(args) {
        Ok(catalogue) => catalogue,
        Err(problems) => return Ok(report(&problems)),
    };
    match &args.command {
        Command::Check => return Ok(check(&catalogue)),
        Command::List(list) => list::print(&catalogue, list.json),
        Command::Preview(preview) => preview::show(&catalogue, preview)?,
        Command::Coverage(coverage) => coverage::print(&catalogue, coverage)?,
        _ => {}
    }
    Ok(ExitCode::SUCCESS)
}

/// Runs a command on the store, in the name of whoever holds the access token in `DUENOTICE_TOKEN`.
///
/// # Errors
/// If the store is away, or the caller may not.
pub async fn run_stored(args: TemplatesArgs, settings: &Settings) -> Result<ExitCode> {
    let desk = decide::Desk::open(settings).await?;
    match &args.command {
        Command::List(list) => desk.list(list.json).await?,
        Command::Diff(diff) => desk.diff(diff).await?,
        Command::Propose(wanted) => match catalogue(&args) {
            Ok(catalogue) => desk.propose(&catalogue, wanted).await?,
            Err(problems) => return Ok(report(&problems)),
        },
        Command::Review(one) => desk.decide(decide::Action::Submit, one).await?,
        Command::Withdraw(one) => desk.decide(decide::Action::Withdraw, one).await?,
        Command::Reject(one) => desk.decide(decide::Action::Reject, one).await?,
        Command::Retire(one) => desk.decide(decide::Action::Retire, one).await?,
        Command::Comment(one) => desk.decide(decide::Action::Comment, one).await?,
        Command::Approve(one) => desk.approve(one).await?,
        _ => {}
    }
    Ok(ExitCode::SUCCESS)
}

fn catalogue(args: &TemplatesArgs) -> Result<Catalogue, Problems> {
    match &args.data {
        Some(folder) => Catalogue::from_dir(&folder.join("templates"), &folder.join("locales")),
        None => Catalogue::embedded(),
    }
}

fn report(problems: &Problems) -> ExitCode {
    for problem in &problems.0 {
        eprintln!("{problem}");
    }
    eprintln!("{} problem(s)", problems.0.len());
    ExitCode::from(PROBLEMS)
}

fn check(catalogue: &Catalogue) -> ExitCode {
    if let Err(problems) = catalogue.check() {
        return report(&problems);
    }
    let mut warnings = 0;
    for variant in catalogue.variants() {
        for advice in Gate::of(variant).advice {
            warnings += 1;
            println!("{} {}: warning: {advice}", variant.meta.name, variant.meta.locale);
        }
    }
    println!("{} variants, no problems, {warnings} warning(s)", catalogue.variants().count());
    ExitCode::SUCCESS
}
