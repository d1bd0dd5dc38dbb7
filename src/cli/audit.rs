//! `duenotice audit`: the hash-chained log, read and verified.

use std::process::ExitCode;

use anyhow::{Context, bail};
use clap::{Args, Subcommand};

use crate::audit::Hash;
use crate::audit_log::AuditLog;

use super::config::Settings;
use super::open::{Migrate, store};

/// Reads and verifies the audit log.
#[derive(Debug, Args)]
pub struct AuditArgs {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Debug, Subcommand)]
enum Verb {
    /// Checks the whole chain; exit code 1 if it is broken.
    Verify {
        /// A head that was written down elsewhere, as NUMBER:HASH; the log must contain it.
        #[arg(long, value_name = "NUMBER:HASH")]
        expect: Option<String>,
    },
    /// Prints number and hash of the last entry, to be written down elsewhere.
    Head,
    /// Prints entries, oldest first, one JSON object a line.
    List {
        /// Start after this number.
        #[arg(long, default_value_t = 0)]
        after: i64,
        /// At most this many.
        #[arg(long, default_value_t = 100)]
        limit: i64,
    },
}

/// Runs the command.
///
/// # Errors
/// If a database is away.
pub async fn run(args: AuditArgs, settings: &Settings) -> anyhow::Result<ExitCode> {
    let log = AuditLog::open(&settings.audit.url).await.context("opening the audit log (audit.url)")?;
    match args.verb {
        Verb::Verify { expect } => {
            let expected = expect.as_deref().map(parse_head).transpose()?;
            warn_of_waiting(settings).await;
            verify(&log, expected).await
        }
        Verb::Head => {
            println!("{}", print_head(log.head().await?));
            Ok(ExitCode::SUCCESS)
        }
        Verb::List { after, limit } => {
            for logged in log.entries(after, limit).await? {
                let (entry, hash) = (&logged.entry, hex(&logged.entry.hash));
                println!(
                    "{{\"seq\":{},\"hash\":\"{hash}\",\"deed\":{}}}",
                    entry.seq,
                    String::from_utf8_lossy(&entry.body)
                );
            }
            Ok(ExitCode::SUCCESS)
        }
    }
}

/// Verifies and prints what was found.
///
/// # Errors
/// If the database is away.
pub async fn verify(log: &AuditLog, expected: Option<(i64, Hash)>) -> anyhow::Result<ExitCode> {
    let verified = log.verify(expected).await?;
    match verified.broken {
        None => {
            println!("The audit log is whole: {} entries. Head {}", verified.head.0, print_head(verified.head));
            Ok(ExitCode::SUCCESS)
        }
        Some(broken) => {
            println!("THE AUDIT LOG WAS TAMPERED WITH: {broken}. It is whole up to entry {}.", verified.head.0);
            Ok(ExitCode::FAILURE)
        }
    }
}

/// Deeds that still wait in the store are not in the log yet; that is no fault, but should be known.
async fn warn_of_waiting(settings: &Settings) {
    let Ok(store) = store(settings, Migrate::No).await else { return };
    if let Ok(waiting @ 1..) = store.deeds_waiting().await {
        println!("{waiting} deed(s) wait in the store for their place in the log; a running process moves them.");
    }
}

/// A head as people write it down.
pub fn print_head(head: (i64, Hash)) -> String {
    format!("{}:{}", head.0, hex(&head.1))
}

fn parse_head(text: &str) -> anyhow::Result<(i64, Hash)> {
    let (seq, hash) = text.split_once(':').context("a head is written NUMBER:HASH")?;
    let mut bytes = [0; 32];
    if hash.len() != 64 || !hash.is_ascii() {
        bail!("the hash of a head has 64 hexadecimal digits");
    }
    for (at, byte) in bytes.iter_mut().enumerate() {
        *byte = u8::from_str_radix(&hash[2 * at..2 * at + 2], 16).context("the hash of a head is hexadecimal")?;
    }
    Ok((seq.parse().context("the number of a head")?, bytes))
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
