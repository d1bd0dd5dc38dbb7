//! `duenotice demo`: one incident from the facts to delivered, provable notices, with nothing but this program.

mod house;
mod job;
mod sample;
mod show;
mod stages;

use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

use clap::Args;
use tokio_util::sync::CancellationToken;

use super::open::{Migrate, engine};
use super::{serve, stop, work};
use crate::app::Engine;

/// Arguments of `duenotice demo`.
#[derive(Debug, Args)]
pub struct DemoArgs {
    /// The folder that everything goes into.
    #[arg(long, default_value = "./duenotice-demo", value_name = "DIR")]
    dir: PathBuf,
    /// How many people were affected.
    #[arg(long, default_value_t = 2_000, value_parser = clap::value_parser!(u64).range(1..=5_000_000))]
    recipients: u64,
    /// Where the API and the console listen afterwards.
    #[arg(long, default_value = "127.0.0.1:8080", value_name = "ADDRESS")]
    listen: String,
    /// End when the notices are delivered, without serving.
    #[arg(long)]
    no_serve: bool,
}

/// Runs the command.
///
/// # Errors
/// If the folder cannot be used or something breaks; running again continues.
pub async fn run(args: DemoArgs) -> anyhow::Result<ExitCode> {
    let settings = house::furnish(&args.dir, &args.listen)?;
    // before the work, so that a taken port is told at once
    let listener = if args.no_serve { None } else { Some(serve::listen(&settings.http).await?) };
    let engine = engine(&settings, Migrate::Yes).await?;
    let _guard = engine.store.guard()?;
    let stop = CancellationToken::new();
    stop::on_signals(stop.clone());
    let carried = carry(&args, &settings, &engine, stop.clone()).await;
    if stop.is_cancelled() && carried.is_ok() {
        println!("\nStopped in order; nothing is lost. The same command continues.");
        return Ok(ExitCode::from(130));
    }
    carried?;
    let whole = show::audit(&engine).await?;
    if let Some(listener) = listener {
        house::invite(&engine, &args.dir, &args.listen).await?;
        let draining = tokio::spawn(work::drain(engine.clone(), stop.clone()));
        serve::answer(listener, engine, &settings, stop.clone()).await?;
        stop.cancel();
        let _ = draining.await;
    }
    Ok(if whole { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Runs the stages beside a pool of workers, which ends with them.
async fn carry(
    args: &DemoArgs,
    settings: &super::config::Settings,
    engine: &Engine,
    stop: CancellationToken,
) -> anyhow::Result<()> {
    let queue = Arc::new(work::queue(settings, engine).await?);
    let pool = work::pool(engine, settings, queue)?;
    let rest = stop.child_token();
    let working = tokio::spawn(pool.run(rest.clone()));
    let draining = tokio::spawn(work::drain(engine.clone(), rest.clone()));
    let staged = stop.run_until_cancelled(stages::run(args, engine)).await;
    rest.cancel();
    working.await??;
    draining.await?;
    staged.unwrap_or(Ok(()))
}
