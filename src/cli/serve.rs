//! `duenotice serve`: the API and the console. It sends nothing.

use std::net::SocketAddr;
use std::process::ExitCode;

use anyhow::Context;
use tokio::net::TcpListener;
use tokio_util::sync::CancellationToken;

use super::config::{HttpSection, Settings};
use super::open::{Migrate, engine, page_words};
use super::stop;
use super::work::{drain, watch};
use crate::app::Engine;
use crate::console::{self, ConsoleSettings};
use crate::genuine;

/// Runs the command.
///
/// # Errors
/// If a database is away or the address is taken.
pub async fn run(settings: &Settings) -> anyhow::Result<ExitCode> {
    let engine = engine(settings, Migrate::No).await?;
    let listener = listen(&settings.http).await?;
    let stop = CancellationToken::new();
    stop::on_signals(stop.clone());
    let draining = tokio::spawn(drain(engine.clone(), stop.clone()));
    let watching = watch(&engine, settings, stop.clone());
    let served = answer(listener, engine, settings, stop.clone()).await;
    stop.cancel();
    if let Some(watching) = watching {
        let _ = watching.await;
    }
    let _ = draining.await;
    served?;
    Ok(ExitCode::SUCCESS)
}

/// Takes the address.
///
/// # Errors
/// If it is no address, or taken; the message names a way out.
pub async fn listen(http: &HttpSection) -> anyhow::Result<TcpListener> {
    let address: SocketAddr = http.bind.parse().with_context(|| format!("{} is no address with a port", http.bind))?;
    Ok(crate::http::listen(address).await?)
}

/// Serves the API and the console until `stop`.
///
/// # Errors
/// If the listener fails.
pub async fn answer(
    listener: TcpListener,
    engine: Engine,
    settings: &Settings,
    stop: CancellationToken,
) -> anyhow::Result<()> {
    let address = listener.local_addr()?;
    tracing::info!(%address, "serving the API and the console");
    // on the machine itself there is no network between browser and server, and usually no certificate
    let words = page_words(settings)?;
    let settings = ConsoleSettings { secure: !address.ip().is_loopback(), contact: settings.http.contact.clone() };
    let public = genuine::routes(engine.clone(), words);
    let routes = crate::http::routes(engine.clone()).merge(console::routes(engine, settings)).merge(public);
    crate::http::serve(listener, routes, async move { stop.cancelled().await }).await?;
    Ok(())
}
