//! The commands, and the way from each to its room.

use std::io::ErrorKind;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Parser, Subcommand};

use super::audit::{self, AuditArgs};
use super::config::{self, Settings};
use super::demo::{self, DemoArgs};
use super::inbound::{self, InboundArgs};
use super::relay::{self, RelayArgs};
use super::templates::{self, TemplatesArgs};
use super::token::{self, TokenArgs};
use super::webhook::{self, WebhookArgs};
use super::{AssessArgs, RulesArgs, VocabularyArgs, assess, open, rules, serve, vocabulary, work};
use crate::app::AppError;
use crate::problem::Problems;

/// Who must be told of a personal data breach, by when and why; and proof that they were.
#[derive(Debug, Parser)]
#[command(name = "duenotice", version, about)]
pub struct Cli {
    /// A file with settings of your own; `duenotice config defaults` prints all of them.
    #[arg(long, global = true, env = "DUENOTICE_CONFIG", value_name = "FILE")]
    pub config: Option<PathBuf>,
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// What the program does.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Show everything at work on an example, with nothing installed.
    Demo(DemoArgs),
    /// Say who must be told of an incident, by when and why.
    Assess(AssessArgs),
    /// Print every closed word of incidents and rule files with its meaning.
    Vocabulary(VocabularyArgs),
    /// Check rule files, list them, or print their JSON Schema.
    Rules(RulesArgs),
    /// Check, list, preview and compare templates; propose versions and decide about them.
    Templates(TemplatesArgs),
    /// Serve the API and the console; sends nothing.
    Serve,
    /// Take jobs and deliveries until told to stop; any number of these may run.
    Work,
    /// Bring the databases' schemas up to date.
    Migrate,
    /// Read and verify the audit log.
    Audit(AuditArgs),
    /// List the relays, let one rest, have it used again, limit it.
    Relay(RelayArgs),
    /// Issue, list and revoke access tokens.
    Token(TokenArgs),
    /// Tell other systems of events: add, list, remove and try out their endpoints.
    Webhook(WebhookArgs),
    /// Print or check settings.
    Config(ConfigArgs),
    /// Make the key that seals recipients.
    Keys(KeysArgs),
    /// Print how jobs arrive by RabbitMQ, as AsyncAPI.
    Intake,
    /// Take one message that came back from the standard input, for a mail server's pipe.
    Inbound(InboundArgs),
}

/// Arguments of `duenotice config`.
#[derive(Debug, Args)]
pub struct ConfigArgs {
    #[command(subcommand)]
    verb: ConfigVerb,
}

#[derive(Debug, Subcommand)]
enum ConfigVerb {
    /// Print every setting with its default and its meaning.
    Defaults,
    /// Read file and environment and report every problem.
    Check,
}

/// Arguments of `duenotice keys`.
#[derive(Debug, Args)]
pub struct KeysArgs {
    #[command(subcommand)]
    verb: KeysVerb,
}

#[derive(Debug, Subcommand)]
enum KeysVerb {
    /// Write a fresh master key; an existing file is never touched.
    New {
        /// The file.
        file: PathBuf,
    },
}

/// Runs the program and gives its exit code: 0 done, 1 failed, 2 the input has problems (all are printed).
pub fn run() -> ExitCode {
    // one provider of cryptography for every TLS connection; setting it twice is no fault
    let _ = rustls::crypto::ring::default_provider().install_default();
    end_quietly_with_the_reader();
    let cli = Cli::parse();
    dispatch(cli).unwrap_or_else(|failure| match problems_of(&failure) {
        Some(problems) => {
            for problem in &problems.0 {
                eprintln!("{problem}");
            }
            ExitCode::from(2)
        }
        None if failure.downcast_ref::<std::io::Error>().is_some_and(|said| said.kind() == ErrorKind::BrokenPipe) => {
            ExitCode::SUCCESS // the reader has seen enough
        }
        None => {
            eprintln!("duenotice: {failure:#}");
            ExitCode::FAILURE
        }
    })
}

/// What is wrong with the input, if that is why a command failed.
fn problems_of(failure: &anyhow::Error) -> Option<&Problems> {
    match failure.downcast_ref::<AppError>() {
        Some(AppError::Invalid(problems)) => Some(problems),
        _ => failure.downcast_ref::<Problems>(),
    }
}

/// A reader such as `head` that has seen enough closes the pipe; that is no fault of the program to report.
fn end_quietly_with_the_reader() {
    let usual = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |panic| {
        let said = panic.payload().downcast_ref::<String>();
        if said.is_some_and(|said| said.starts_with("failed printing to stdout") && said.contains("Broken pipe")) {
            std::process::exit(0);
        }
        usual(panic);
    }));
}

fn dispatch(cli: Cli) -> anyhow::Result<ExitCode> {
    match cli.command {
        Command::Assess(args) => assess::run(&args),
        Command::Vocabulary(args) => vocabulary::run(&args),
        Command::Rules(args) => rules::run(&args),
        Command::Templates(args) if !args.needs_store() => templates::run(&args),
        Command::Demo(args) => waiting(demo::run(args)),
        Command::Inbound(args) => waiting(inbound::run(args, cli.config)),
        Command::Intake => {
            print!("{}", crate::intake::ASYNCAPI);
            Ok(ExitCode::SUCCESS)
        }
        Command::Keys(KeysArgs { verb: KeysVerb::New { file } }) => {
            open::new_master_key(&file)?;
            println!("A fresh master key is in {}. Keep a copy in a safe place.", file.display());
            Ok(ExitCode::SUCCESS)
        }
        Command::Config(ConfigArgs { verb: ConfigVerb::Defaults }) => {
            print!("{}", config::DEFAULTS);
            Ok(ExitCode::SUCCESS)
        }
        command => with_settings(command, &config::read(cli.config.as_deref())?),
    }
}

fn with_settings(command: Command, settings: &Settings) -> anyhow::Result<ExitCode> {
    log(settings)?;
    match command {
        Command::Serve => waiting(serve::run(settings)),
        Command::Work => waiting(work::run(settings)),
        Command::Audit(args) => waiting(audit::run(args, settings)),
        Command::Relay(args) => waiting(relay::run(args, settings)),
        Command::Token(args) => waiting(token::run(args, settings)),
        Command::Webhook(args) => waiting(webhook::run(args, settings)),
        Command::Templates(args) => waiting(templates::run_stored(args, settings)),
        Command::Migrate => waiting(async {
            open::migrate(settings).await?;
            println!("Both databases are up to date.");
            Ok(ExitCode::SUCCESS)
        }),
        _ => {
            println!("The settings are in order.");
            Ok(ExitCode::SUCCESS)
        }
    }
}

fn waiting(work: impl Future<Output = anyhow::Result<ExitCode>>) -> anyhow::Result<ExitCode> {
    tokio::runtime::Builder::new_multi_thread().enable_all().build()?.block_on(work)
}

/// Begins to log to the standard error.
///
/// # Errors
/// If the filter cannot be read.
fn log(settings: &Settings) -> anyhow::Result<()> {
    let filter = tracing_subscriber::EnvFilter::try_new(&settings.log.filter)?;
    // a full disk under the log must not end the process: complaining about it on the same stream would panic
    let lines =
        tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).log_internal_errors(false);
    let begun = if settings.log.format == "json" { lines.json().try_init() } else { lines.try_init() };
    begun.map_err(|error| anyhow::anyhow!("logging cannot begin: {error}"))
}
