//! `duenotice inbound`: takes one message that came back, as a mail server pipes it in.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;
use tokio::io::AsyncReadExt;

use super::config;
use super::open::report_desk;
use crate::inbound::LONGEST;
use crate::store::Received;

/// `EX_TEMPFAIL` of `sysexits.h`: the mail server keeps the message and tries again.
const TRY_AGAIN: u8 = 75;

/// Takes one message that came back.
#[derive(Debug, Args)]
pub struct InboundArgs {
    /// The address that the message was sent to (Postfix: ${original_recipient}); else its head is asked.
    #[arg(long, value_name = "ADDRESS")]
    recipient: Option<String>,
}

/// Runs the command. Whatever the message is, it is taken: a report that is sent back to where it came from would be a
/// report about a report. Only when it cannot be recorded now, also for want of right settings, is it to come again.
///
/// # Errors
/// None: what fails is said and answered by the exit code 75.
pub async fn run(args: InboundArgs, config: Option<PathBuf>) -> anyhow::Result<ExitCode> {
    match take(&args, config).await {
        Ok(outcome) => {
            println!("{outcome}");
            Ok(ExitCode::SUCCESS)
        }
        Err(failure) => {
            eprintln!("duenotice: {failure:#}");
            Ok(ExitCode::from(TRY_AGAIN))
        }
    }
}

async fn take(args: &InboundArgs, config: Option<PathBuf>) -> anyhow::Result<Received> {
    let mut input = tokio::io::stdin();
    let mut message = Vec::new();
    (&mut input).take(LONGEST as u64).read_to_end(&mut message).await?;
    // to its end, or the server would take the broken pipe for a failure
    tokio::io::copy(&mut input, &mut tokio::io::sink()).await?;
    let desk = report_desk(&config::read(config.as_deref())?).await?;
    Ok(desk.take(&message, args.recipient.as_deref()).await?)
}
