//! `duenotice webhook`: who is told of events.

use std::process::ExitCode;

use clap::{Args, Subcommand};

use crate::app::Caller;
use crate::id::{self, Id};
use crate::store::EndpointRow;

use super::config::Settings;
use super::open::{Migrate, engine};
use super::work::callbacks;

/// Adds, lists, removes and tries out endpoints of other systems.
#[derive(Debug, Args)]
pub struct WebhookArgs {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Debug, Subcommand)]
enum Verb {
    /// Adds an endpoint and prints its secret this once.
    Add {
        /// Its address: https://… on the public network.
        url: String,
        /// Types of events, separated by commas, such as mailing.completed,mailing.late; all if absent.
        #[arg(long, value_delimiter = ',')]
        types: Vec<String>,
    },
    /// Lists endpoints and how it goes with them, without their secrets.
    List,
    /// Removes an endpoint; what it has still to be told is forgotten.
    Remove {
        /// Its identifier, as `list` prints it.
        webhook: String,
    },
    /// Gives an endpoint another secret and prints it this once; for 24 hours both sign.
    Rotate {
        /// Its identifier, as `list` prints it.
        webhook: String,
    },
    /// Sends an event of the type webhook.tested to an endpoint, now and once, and prints what it answers.
    Test {
        /// Its identifier, as `list` prints it.
        webhook: String,
    },
}

/// Runs the command.
///
/// # Errors
/// If the store is away or the words are wrong.
pub async fn run(args: WebhookArgs, settings: &Settings) -> anyhow::Result<ExitCode> {
    let engine = engine(settings, Migrate::No).await?;
    let caller = Caller::engine();
    let mut code = ExitCode::SUCCESS;
    match args.verb {
        Verb::Add { url, types } => {
            let opened = engine.add_webhook(&caller, &url, &types).await?;
            println!("{}\n{}", opened.row.endpoint_id, opened.secret.reveal());
        }
        Verb::List => {
            for row in engine.webhooks(&caller).await? {
                println!("{}", line(&row));
            }
        }
        Verb::Remove { webhook } => {
            engine.remove_webhook(&caller, webhook.parse::<Id<id::Endpoint>>()?).await?;
            println!("The webhook is removed.");
        }
        Verb::Rotate { webhook } => {
            let opened = engine.rotate_webhook(&caller, webhook.parse::<Id<id::Endpoint>>()?).await?;
            println!("{}", opened.secret.reveal());
        }
        Verb::Test { webhook } => {
            let row = engine.webhook_to_test(&caller, webhook.parse::<Id<id::Endpoint>>()?).await?;
            match callbacks(&engine, &settings.webhooks).test(&row).await {
                Ok(called) => {
                    println!("The endpoint answers HTTP {}.", called.status);
                    if !(200..300).contains(&called.status) {
                        code = ExitCode::FAILURE;
                    }
                }
                Err(error) => {
                    println!("The endpoint does not answer: {error}.");
                    code = ExitCode::FAILURE;
                }
            }
        }
    }
    engine.drain_deeds().await?;
    Ok(code)
}

fn line(row: &EndpointRow) -> String {
    let kinds = row.kinds.as_array().map(Vec::as_slice).unwrap_or_default();
    let kinds: Vec<&str> = kinds.iter().filter_map(|kind| kind.as_str()).collect();
    let kinds = if kinds.is_empty() { "all types".to_owned() } else { kinds.join(",") };
    let last = row.last_reason.as_deref().map_or_else(|| "nothing sent yet".to_owned(), |what| format!("last: {what}"));
    let disabled = row.disabled_reason.as_deref().map_or_else(String::new, |why| format!(", disabled: {why}"));
    let (id, url) = (row.endpoint_id, &row.url);
    format!("{id}  {url}  {kinds}  {} waiting, {} given up, {last}{disabled}", row.waiting, row.given_up)
}
