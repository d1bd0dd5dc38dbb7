//! `duenotice token`: access for people and machines.

use std::process::ExitCode;

use anyhow::bail;
use chrono::Duration;
use clap::{Args, Subcommand, ValueEnum};

use crate::app::{Caller, Role};
use crate::id::{self, Id};
use crate::store::TokenKind;

use super::config::Settings;
use super::open::{Migrate, engine};

/// Issues, lists and revokes access tokens.
#[derive(Debug, Args)]
pub struct TokenArgs {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Holder {
    Person,
    Machine,
}

#[derive(Debug, Subcommand)]
enum Verb {
    /// Issues a token and prints it this once.
    Issue {
        /// The name that the audit log will show.
        name: String,
        /// A person or a machine.
        #[arg(long, value_enum, default_value = "person")]
        kind: Holder,
        /// Roles, separated by commas: author, approver, releaser, operator, viewer, auditor, machine, admin.
        #[arg(long, value_delimiter = ',', required = true)]
        roles: Vec<String>,
        /// Days until it ends.
        #[arg(long, default_value_t = 90)]
        days: i64,
    },
    /// Lists tokens, without their secrets.
    List,
    /// Revokes a token.
    Revoke {
        /// Its identifier, as `list` prints it.
        token: String,
    },
}

/// Runs the command.
///
/// # Errors
/// If the store is away or the words are wrong.
pub async fn run(args: TokenArgs, settings: &Settings) -> anyhow::Result<ExitCode> {
    let engine = engine(settings, Migrate::No).await?;
    let caller = Caller::engine();
    match args.verb {
        Verb::Issue { name, kind, roles, days } => {
            let roles = parse_roles(&roles)?;
            let kind = match kind {
                Holder::Person => TokenKind::Person,
                Holder::Machine => TokenKind::Machine,
            };
            let end = engine.clock.now() + Duration::days(days);
            println!("{}", engine.issue_token(&caller, kind, &name, &roles, Some(end)).await?.reveal());
        }
        Verb::List => {
            for row in engine.tokens(&caller).await? {
                let end =
                    row.expires_at.map_or_else(|| "never ends".to_owned(), |end| format!("until {}", end.format("%F")));
                let revoked = if row.revoked_at.is_some() { ", revoked" } else { "" };
                println!("{}  {}  {}  {}  {end}{revoked}", row.token_id, row.kind, row.name, row.roles);
            }
        }
        Verb::Revoke { token } => {
            engine.revoke_token(&caller, token.parse::<Id<id::Token>>()?).await?;
            println!("The token is revoked.");
        }
    }
    engine.drain_deeds().await?;
    Ok(ExitCode::SUCCESS)
}

fn parse_roles(words: &[String]) -> anyhow::Result<Vec<Role>> {
    let unknown: Vec<&str> = words.iter().filter(|word| Role::from_word(word).is_none()).map(String::as_str).collect();
    if !unknown.is_empty() {
        let known: Vec<&str> = Role::ALL.iter().map(|role| role.word()).collect();
        bail!("unknown role(s) {}; there are {}", unknown.join(", "), known.join(", "));
    }
    Ok(words.iter().filter_map(|word| Role::from_word(word)).collect())
}
