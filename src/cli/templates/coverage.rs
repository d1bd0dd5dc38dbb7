//! Which duties of the law a template fulfils, by audience, and what is missing.

use std::collections::BTreeMap;
use std::path::PathBuf;

use anyhow::Result;
use clap::Args;
use comfy_table::Table;
use serde_json::json;

use crate::law::{Audience, Library};
use crate::notice::{Catalogue, Coverage, coverage};

#[derive(Debug, Args)]
pub struct CoverageArgs {
    /// A folder of rule files, in place of those that the program was built with.
    #[arg(long, value_name = "DIR")]
    law: Option<PathBuf>,
    /// Prints JSON instead of tables.
    #[arg(long)]
    json: bool,
    /// Prints every duty, not only those without a template.
    #[arg(long)]
    all: bool,
}

/// Prints the report.
pub fn print(catalogue: &Catalogue, args: &CoverageArgs) -> Result<()> {
    let library = match &args.law {
        Some(folder) => Library::from_dir(folder)?,
        None => Library::embedded()?,
    };
    let found = coverage(catalogue, &library);
    if args.json {
        println!("{:#}", serde_json::Value::Array(found.iter().map(as_json).collect()));
        return Ok(());
    }
    println!("Duties of the law by audience, and how many an English template fulfils:\n{}", by_audience(&found));
    println!("\nLanguages of the templates:\n{}", by_language(catalogue));
    let open: Vec<&Coverage> = found.iter().filter(|one| args.all || one.template.is_none()).collect();
    if open.is_empty() {
        println!("\nEvery duty has a template that can fulfil it.");
        return Ok(());
    }
    let mut table = Table::new();
    table.set_header(["duty", "audience", "template", "what is missing", "languages"]);
    for one in open {
        table.add_row([
            one.duty.clone(),
            one.audience.to_string(),
            one.template.clone().unwrap_or_else(|| "none".to_owned()),
            one.lacks.join(", "),
            one.locales.join(" "),
        ]);
    }
    println!("\n{table}");
    Ok(())
}

fn by_audience(found: &[Coverage]) -> Table {
    let mut table = Table::new();
    table.set_header(["audience", "duties", "fulfilled", "not yet"]);
    for audience in Audience::ALL {
        let of: Vec<&Coverage> = found.iter().filter(|one| one.audience == *audience).collect();
        let done = of.iter().filter(|one| one.template.is_some()).count();
        table.add_row([audience.to_string(), of.len().to_string(), done.to_string(), (of.len() - done).to_string()]);
    }
    table
}

/// For each language, how many templates are written in it and how many of these are drafts; and which are missing.
fn by_language(catalogue: &Catalogue) -> Table {
    let mut written: BTreeMap<String, (usize, usize)> = BTreeMap::new();
    for meta in catalogue.metas() {
        let count = written.entry(meta.locale.to_string()).or_default();
        count.0 += 1;
        count.1 += usize::from(meta.translation == crate::notice::Translation::Draft);
    }
    let all = written.get("en").map_or(0, |count| count.0);
    let mut table = Table::new();
    table.set_header(["language", "templates", "drafts without a named reviewer", "English only"]);
    for (locale, (templates, drafts)) in written {
        table.add_row([locale, templates.to_string(), drafts.to_string(), (all - templates).to_string()]);
    }
    table
}

fn as_json(one: &Coverage) -> serde_json::Value {
    json!({
        "duty": one.duty, "audience": one.audience.word(), "territory": one.territory, "template": one.template,
        "lacks": one.lacks, "locales": one.locales, "drafts": one.drafts,
    })
}
