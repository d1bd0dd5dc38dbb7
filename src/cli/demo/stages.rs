//! The stages of the demo. Each finds out what is done already, so that a second run continues.

use std::path::Path;
use std::time::Duration;

use anyhow::{Context, bail};
use indicatif::{ProgressBar, ProgressStyle};

use crate::app::{Caller, Engine, Shipped, Step};
use crate::delivery::State;
use crate::id::{self, Id};
use crate::notice::approval::Action;
use crate::store::{JobRow, JobState, Listed, MailingRow, MailingState, Source, TemplateState};

use super::house::{approver, author, machine};
use super::{DemoArgs, job, sample, show};

/// How often the demo looks how far the workers are.
const LOOK: Duration = Duration::from_millis(120);
const ALL: i64 = 10_000;

/// From the example files to the last notice.
///
/// # Errors
/// If a stage cannot be done; the next run begins with it.
pub async fn run(args: &DemoArgs, engine: &Engine) -> anyhow::Result<()> {
    let accepted = hand_in(args, engine).await?;
    let planned = until_planned(engine, accepted.job_id).await?;
    show::imported(engine, &planned).await?;
    show::matrix(engine, &planned).await?;
    approve_templates(engine).await?;
    let planned = until_planned(engine, accepted.job_id).await?;
    release(engine, &planned).await?;
    deliver(engine, &planned).await?;
    show::outcome(engine, &planned, &args.dir).await
}

/// Writes job and list, once, and hands the job in; the same job is never made twice.
async fn hand_in(args: &DemoArgs, engine: &Engine) -> anyhow::Result<JobRow> {
    let (message, list) = (args.dir.join("job.json"), args.dir.join("recipients.csv"));
    let again = message.exists();
    if !again {
        write_whole(&list, |out| sample::write(out, usize::try_from(args.recipients).unwrap_or(usize::MAX)))?;
        let job = job::message(engine.clock.now(), "recipients.csv", "demo-job")?;
        let text = serde_json::to_vec_pretty(&job)?;
        write_whole(&message, |out| std::io::Write::write_all(out, &text))?;
    }
    let body = std::fs::read(&message)?;
    let accepted = engine.accept_job(&machine(), &body, None, Source::Cli).await?;
    if again {
        println!("Continuing in {}. To start afresh, delete that folder.\n", args.dir.display());
    } else {
        println!("An example job is in {}: {} people, synthetic.\n", args.dir.display(), args.recipients);
    }
    Ok(accepted.job)
}

/// A file is there whole, or not at all.
fn write_whole(
    path: &Path,
    write: impl FnOnce(&mut std::io::BufWriter<std::fs::File>) -> std::io::Result<()>,
) -> anyhow::Result<()> {
    let part = path.with_extension("part");
    let mut out = std::io::BufWriter::new(std::fs::File::create(&part)?);
    write(&mut out)?;
    out.into_inner().context("writing")?.sync_all()?;
    std::fs::rename(part, path)?;
    Ok(())
}

/// Waits until the workers have imported, assessed and planned.
async fn until_planned(engine: &Engine, job: Id<id::Job>) -> anyhow::Result<JobRow> {
    loop {
        let row = engine.job(&Caller::engine(), job).await?;
        match row.state {
            JobState::Planned | JobState::Released | JobState::Completed => return Ok(row),
            JobState::Failed => bail!("the job failed: {}", row.problem.unwrap_or_default()),
            _ => tokio::time::sleep(LOOK).await,
        }
    }
}

/// What the example needs of the templates that are shipped.
const TEMPLATES: &[&str] = &[
    "individual-general",
    "individual-california",
    "individual-massachusetts",
    "individual-education",
    "individual-gdpr34",
    "guardian-us",
    "authority-gdpr33",
];

/// One person proposes and submits, another approves.
async fn approve_templates(engine: &Engine) -> anyhow::Result<()> {
    let (author, approver) = (author(), approver());
    let names = TEMPLATES.iter().map(|name| (*name).to_owned()).collect();
    let fresh = engine.propose_shipped(&author, &Shipped { names, locales: Vec::new() }).await?;
    let mut approved = 0;
    for version in engine.versions(&author, None).await? {
        if version.state == TemplateState::Draft {
            engine.decide(&author, &version.digest, Action::Submit, &Step::default()).await?;
        }
        if matches!(version.state, TemplateState::Draft | TemplateState::InReview) {
            let said = Step {
                comment: "approved for the demonstration only; not read by counsel",
                reviewer: Some("nobody: demonstration only"),
                overrule: Some("demonstration only"),
                ..Step::default()
            };
            engine.decide(&approver, &version.digest, Action::Approve, &said).await?;
            approved += 1;
        }
    }
    println!(
        "Templates: {} proposed by demo-author@example.org, {approved} approved by demo-approver@example.org.",
        fresh.len()
    );
    Ok(())
}

async fn mailings(engine: &Engine, job: &JobRow) -> anyhow::Result<Vec<MailingRow>> {
    Ok(engine.mailings(&Caller::engine(), Listed::Job(job.job_no), 0, ALL).await?)
}

/// Releases every mailing that nothing stands in the way of; the warnings are shown and acknowledged.
async fn release(engine: &Engine, job: &JobRow) -> anyhow::Result<()> {
    let rows = mailings(engine, job).await?;
    let ready: Vec<&MailingRow> = rows.iter().filter(|row| row.state == MailingState::Planned).collect();
    if ready.is_empty() {
        return Ok(());
    }
    show::release(&ready);
    let ids: Vec<_> = ready.iter().map(|row| row.mailing_id).collect();
    engine.release(&approver(), &ids, true).await?;
    Ok(())
}

/// Shows how the workers carry, until every released mailing is completed.
async fn deliver(engine: &Engine, job: &JobRow) -> anyhow::Result<()> {
    let live = |row: &&MailingRow| {
        !matches!(row.state, MailingState::Planned | MailingState::Blocked | MailingState::Cancelled)
    };
    let total: i64 = mailings(engine, job).await?.iter().filter(live).map(|row| row.total).sum();
    let bar = ProgressBar::new(u64::try_from(total).unwrap_or(0));
    let style = ProgressStyle::with_template("Delivering [{bar:40}] {pos}/{len} people, {per_sec}, {eta} left")?;
    bar.set_style(style.progress_chars("=> "));
    loop {
        let counts = engine.job_counts(&Caller::engine(), job.job_id).await?;
        let settled: i64 = counts.iter().filter(|count| count.state.is_settled()).map(|count| count.n).sum();
        let held: i64 = counts.iter().filter(|count| count.state == State::Held).map(|count| count.n).sum();
        bar.set_position(u64::try_from(settled).unwrap_or(0));
        let rows = mailings(engine, job).await?;
        let open = rows.iter().filter(live).any(|row| row.state != MailingState::Completed);
        if !open || (held > 0 && settled + held >= total) {
            bar.finish();
            return Ok(());
        }
        tokio::time::sleep(LOOK).await;
    }
}
