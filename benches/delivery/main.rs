//! How fast people are told: a list is taken in, planned, released and carried to a relay that keeps a ledger.
//!
//! ```text
//! cargo bench --bench delivery -- --recipients 100000 --store postgres --queue amqp
//! ```
//!
//! PostgreSQL by `DUENOTICE_BENCH_POSTGRES_URL` (a superuser's), RabbitMQ by `DUENOTICE_BENCH_AMQP_URL`. The relay is a
//! process of its own, so that the processor time and memory told are those of the engine. Every message is rendered
//! for its recipient from an approved template; every status is durable before the next messages go. The run fails if
//! the ledger and the store do not agree on every recipient.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

mod house;
mod measure;
mod reference;
mod sink;

use std::time::Instant;

use clap::Parser;

use house::{House, deliver};
use measure::{Usage, others};
use sink::Sink;

#[derive(Debug, Clone, Parser)]
pub struct Wanted {
    /// How many people.
    #[arg(long, default_value_t = 20_000)]
    recipients: usize,
    /// sqlite or postgres.
    #[arg(long, default_value = "sqlite")]
    store: String,
    /// in-process, postgres or amqp.
    #[arg(long, default_value = "in-process")]
    queue: String,
    /// Connections to the relay.
    #[arg(long, default_value_t = 8)]
    connections: u16,
    /// Deliveries intended in one commit.
    #[arg(long, default_value_t = 25)]
    sub_batch: usize,
    /// Protect the way to the relay with STARTTLS.
    #[arg(long)]
    starttls: bool,
    /// Measure smtp-source to smtp-sink (Postfix) with the same message in the same run.
    #[arg(long)]
    reference: bool,
    /// Be the relay; the bench starts itself with this.
    #[arg(long, hide = true)]
    be_the_relay: bool,
    /// The folder of the relay's certificate.
    #[arg(long, hide = true)]
    certificate: Option<std::path::PathBuf>,
    /// `cargo bench` says this.
    #[arg(long, hide = true)]
    bench: bool,
}

fn main() -> std::process::ExitCode {
    let wanted = Wanted::parse();
    if wanted.be_the_relay {
        sink::serve(wanted.certificate.as_deref());
        return std::process::ExitCode::SUCCESS;
    }
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
    if runtime.block_on(run(&wanted)) { std::process::ExitCode::SUCCESS } else { std::process::ExitCode::FAILURE }
}

/// One run; gives whether everybody was told once.
async fn run(wanted: &Wanted) -> bool {
    let people = wanted.recipients as f64;
    println!(
        "{} recipients, store {}, queue {}, {} connections, {} in one commit{}",
        wanted.recipients,
        wanted.store,
        wanted.queue,
        wanted.connections,
        wanted.sub_batch,
        if wanted.starttls { ", STARTTLS" } else { "" }
    );
    let Some(house) = House::open(wanted).await else { return true };
    let list = house.write_list(wanted.recipients);

    let began = Instant::now();
    let job = house.take_in(&list).await;
    let taken = began.elapsed().as_secs_f64();
    println!("taken in, sealed, stored, planned: {taken:.2} s ({:.0} a second)", people / taken);

    let certificate = wanted.starttls.then(house::certificate);
    let sink = Sink::start(certificate.as_ref().map(tempfile::TempDir::path));
    let released = house.release(job).await;
    let (before, around) = (Usage::own(), others());
    let began = Instant::now();
    let materialised =
        deliver(&house, wanted, &sink, certificate.as_ref().map(tempfile::TempDir::path), &released).await;
    let took = began.elapsed().as_secs_f64();
    let (engine, around) = (Usage::own() - before, others() - around);
    let ledger = sink.ledger();
    println!(
        "delivered: {took:.2} s, {:.0} deliveries/s (deliveries and chunks stood after {materialised:.2} s)",
        people / took
    );
    println!(
        "processor time per 1,000: engine {:.3} s, PostgreSQL {:.3} s, RabbitMQ {:.3} s, relay {:.3} s",
        engine.seconds * 1000.0 / people,
        around.postgres * 1000.0 / people,
        around.broker * 1000.0 / people,
        ledger.seconds * 1000.0 / people
    );
    println!("memory of the engine at its highest: {} MB", measure::highest_memory() / 1_000_000);
    let status = house.time_of_status(&released).await;
    println!("counts of a mailing by state: {:.2} ms (median of 100)", status * 1000.0);
    let whole = house.accepted(&released).await;
    let honest =
        ledger.distinct == wanted.recipients && ledger.copies == wanted.recipients && whole == wanted.recipients;
    println!(
        "ledger: {} copies to {} people, store: {whole} accepted: {}",
        ledger.copies,
        ledger.distinct,
        if honest { "everybody was told once" } else { "WRONG" }
    );
    house.close().await;
    if wanted.reference {
        reference::run(wanted.recipients, ledger.bytes / ledger.copies.max(1), people / took);
    }
    honest
}
