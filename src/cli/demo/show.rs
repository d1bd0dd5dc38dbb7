//! What the demo tells: in words and tables, without colour.

use std::collections::BTreeMap;
use std::path::Path;

use comfy_table::Table;

use crate::app::{Caller, Engine, texts};
use crate::cli::audit::print_head;
use crate::cli::table::{fitted, matrix as print_matrix};
use crate::delivery::State;
use crate::incident::read_incident;
use crate::obligation::assess;
use crate::store::{JobRow, Listed, MailingRow, MailingState};

const ALL: i64 = 10_000;
/// Columns of a table that no terminal bounds.
const WIDTH: u16 = 120;

fn table(head: &[&str]) -> Table {
    let mut table = fitted();
    if !table.is_tty() {
        table.set_width(WIDTH);
    }
    table.set_header(head.to_vec());
    table
}

/// What came of the recipient list.
///
/// # Errors
/// If the store is away.
pub async fn imported(engine: &Engine, job: &JobRow) -> anyhow::Result<()> {
    println!("Recipients: {} people, {} rows that cannot be used, {} repeated.", job.total, job.bad, job.duplicate);
    for row in engine.store.row_problems(job.job_no, 0, 5).await? {
        let why: Vec<serde_json::Value> = serde_json::from_str(&row.problems)?;
        let text = |one: &serde_json::Value, key: &str| one[key].as_str().unwrap_or_default().to_owned();
        let reasons: Vec<String> =
            why.iter().map(|one| format!("{}: {}", text(one, "place"), text(one, "found"))).collect();
        let reasons =
            if reasons.is_empty() { "the person stood in the list before".to_owned() } else { reasons.join("; ") };
        println!("  row {} ({}): {reasons}", row.row_no, row.kind);
    }
    println!();
    Ok(())
}

/// Who must be told, by when, and by which rule.
///
/// # Errors
/// If the store is away.
pub async fn matrix(engine: &Engine, job: &JobRow) -> anyhow::Result<()> {
    let incident = engine.incident(&Caller::engine(), job.incident_id).await?;
    let assessment = assess(&read_incident(&incident.facts)?, &engine.library);
    println!("Incident {}: {}", incident.reference, incident.title);
    let live: Vec<_> = assessment.obligations.iter().filter(|one| one.standing.is_live()).collect();
    print_matrix(&mut std::io::stdout(), &live, engine.clock.now())?;
    let rest = assessment.obligations.len() - live.len();
    println!(
        "{rest} more duties were held against the facts and do not stand. `duenotice assess --trace` tells why.\n"
    );
    Ok(())
}

/// What is about to be released, and what a releaser must have read.
pub fn release(ready: &[&MailingRow]) {
    let people: i64 = ready.iter().map(|row| row.total).sum();
    println!("Releasing {} mailings to {people} people. Acknowledged with the release:", ready.len());
    let mut warnings: BTreeMap<String, i64> = BTreeMap::new();
    for row in ready {
        for warning in texts(&row.warnings) {
            *warnings.entry(warning).or_default() += row.total;
        }
    }
    for (warning, people) in warnings {
        println!("  - {warning} ({people} people)");
    }
    println!();
}

/// Counts by territory, and who was not reached and why.
///
/// # Errors
/// If the store is away.
pub async fn outcome(engine: &Engine, job: &JobRow, dir: &Path) -> anyhow::Result<()> {
    let caller = Caller::engine();
    let rows = engine.mailings(&caller, Listed::Job(job.job_no), 0, ALL).await?;
    let mut people: BTreeMap<String, BTreeMap<&'static str, i64>> = BTreeMap::new();
    for count in engine.job_counts(&caller, job.job_id).await? {
        *people.entry(count.territory).or_default().entry(count.state.word()).or_default() += count.n;
    }
    for row in rows.iter().filter(|row| row.state == MailingState::Blocked) {
        *people.entry(row.territory.clone()).or_default().entry("not sent").or_default() += row.total;
    }
    let words: Vec<&'static str> = State::ALL.iter().map(|state| state.word()).chain(["not sent"]).collect();
    let used: Vec<&'static str> = words
        .into_iter()
        .filter(|word| people.values().any(|counts| counts.get(word).is_some_and(|n| *n > 0)))
        .collect();
    let mut head = vec!["territory", "people"];
    head.extend(&used);
    let mut shown = table(&head);
    for (territory, counts) in &people {
        let mut cells = vec![territory.clone(), counts.values().sum::<i64>().to_string()];
        cells.extend(used.iter().map(|word| counts.get(word).copied().unwrap_or(0).to_string()));
        shown.add_row(cells);
    }
    println!(
        "\nDelivery by territory (\"accepted\": the relay, here the folder {}, has it):",
        dir.join("outbox").display()
    );
    println!("{shown}");
    not_reached(engine, job).await
}

async fn not_reached(engine: &Engine, job: &JobRow) -> anyhow::Result<()> {
    let mut why: BTreeMap<String, i64> = BTreeMap::new();
    let mut after = (0, 0);
    loop {
        let page = engine.unreached(&Caller::engine(), job.job_id, after, 500).await?;
        let Some(last) = page.last() else { break };
        after = (last.mailing_no, last.seq);
        for one in &page {
            let reason = format!("{}: {}", one.word(), one.reason().as_deref().unwrap_or("no reason given"));
            *why.entry(reason).or_default() += 1;
        }
    }
    if why.is_empty() {
        println!("Everybody was reached.");
        return Ok(());
    }
    let mut shown = table(&["not reached", "why"]);
    for (reason, people) in why {
        shown.add_row(vec![people.to_string(), reason]);
    }
    println!("Not reached, and why:\n{shown}");
    println!(
        "{} rows of the list could not be used and {} were repeated; `job.json` and the list lie beside.",
        job.bad, job.duplicate
    );
    Ok(())
}

/// Whether the audit log is whole.
///
/// # Errors
/// If a database is away.
pub async fn audit(engine: &Engine) -> anyhow::Result<bool> {
    let found = engine.verify_audit(&Caller::engine(), None).await?;
    match &found.broken {
        None => println!("\nThe audit log is whole: {} entries, head {}", found.head.0, print_head(found.head)),
        Some(broken) => println!("\nTHE AUDIT LOG WAS TAMPERED WITH: {broken}"),
    }
    Ok(found.broken.is_none())
}
