//! `duenotice relay`: sees and steers relays, in the name of whoever holds the access token in `DUENOTICE_TOKEN`.

use std::process::ExitCode;

use clap::{Args, Subcommand};

use super::config::Settings;
use super::open::signed;
use super::table::fitted;
use crate::store::{RelayPhase, RelayRow};

/// Lists relays, and steers one.
#[derive(Debug, Args)]
pub struct RelayArgs {
    #[command(subcommand)]
    verb: Verb,
}

/// Which relay, and why.
#[derive(Debug, Args)]
struct Which {
    /// Its name, as `list` prints it.
    relay: String,
    /// Why; it is kept in the audit log.
    #[arg(long)]
    reason: String,
}

#[derive(Debug, Subcommand)]
enum Verb {
    /// Lists what all workers know about the relays.
    List,
    /// Lets a relay rest: all workers leave it alone.
    Rest {
        #[command(flatten)]
        which: Which,
        /// For so many minutes; without it until `resume`.
        #[arg(long)]
        minutes: Option<u32>,
    },
    /// Has a relay used again at once.
    Resume {
        #[command(flatten)]
        which: Which,
    },
    /// Sets how many messages a second go to a relay, over all workers.
    Limit {
        #[command(flatten)]
        which: Which,
        /// Messages a second, 0 for no limit; without it the limit of the settings holds again.
        #[arg(long)]
        per_second: Option<u32>,
    },
}

/// Runs the command.
///
/// # Errors
/// If the store is away, the caller may not, or there is no such relay.
pub async fn run(args: RelayArgs, settings: &Settings) -> anyhow::Result<ExitCode> {
    let (engine, caller) = signed(settings).await?;
    let rows = match args.verb {
        Verb::List => engine.relays(&caller).await?,
        Verb::Rest { which, minutes } => vec![engine.rest_relay(&caller, &which.relay, minutes, &which.reason).await?],
        Verb::Resume { which } => vec![engine.resume_relay(&caller, &which.relay, &which.reason).await?],
        Verb::Limit { which, per_second } => {
            vec![engine.limit_relay(&caller, &which.relay, per_second, &which.reason).await?]
        }
    };
    print(&rows);
    engine.drain_deeds().await?;
    Ok(ExitCode::SUCCESS)
}

fn print(rows: &[RelayRow]) {
    if rows.is_empty() {
        println!("No worker has used a relay yet.");
        return;
    }
    let mut table = fitted();
    table.set_header(["relay", "state", "until", "limit a second", "why", "by"]);
    for row in rows {
        let rests = row.phase != RelayPhase::Closed;
        let until = match row.rests_until {
            _ if !rests => String::new(),
            Some(until) => until.to_rfc3339_opts(chrono::SecondsFormat::Secs, true),
            None => "a person ends it".to_owned(),
        };
        let own = |limit: i64| if limit == 0 { "none".to_owned() } else { limit.to_string() };
        let limit = match row.per_second {
            Some(limit) => format!("{} (settings: {})", own(limit), own(row.configured)),
            None => own(row.configured),
        };
        let state = if rests { row.phase.word() } else { "in use" }.to_owned();
        let why = row.reason.clone().filter(|_| rests).unwrap_or_default();
        let by = row.by_whom.clone().filter(|_| rests).unwrap_or_default();
        table.add_row([row.name.clone(), state, until, limit, why, by]);
    }
    println!("{table}");
}
