//! `duenotice templates`: checks, lists and previews templates.

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context, Result};
use clap::{Args, Subcommand};
use comfy_table::Table;

use crate::notice::{
    Catalogue, Compiled, Locale, Rendered, Variant, full_facts_for, full_recipient, least_facts, least_recipient, measure,
};
use crate::problem::Problems;

/// What to do with templates.
#[derive(Debug, Args)]
pub struct TemplatesArgs {
    /// A data folder with `templates/` and `locales/`, in place of the embedded ones.
    #[arg(long, global = true, value_name = "DIR")]
    data: Option<PathBuf>,
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Checks every template in every locale and reports all problems.
    Check,
    /// Lists every template in every locale with its digest.
    List {
        /// Prints JSON instead of a table.
        #[arg(long)]
        json: bool,
    },
    /// Renders one template with synthetic sample data.
    Preview(PreviewArgs),
}

#[derive(Debug, Args)]
struct PreviewArgs {
    /// The template, such as `individual-general`.
    name: String,
    /// The locale, such as `es`.
    locale: Locale,
    /// The HTML part (the default).
    #[arg(long)]
    html: bool,
    /// The plain text part, with its subject.
    #[arg(long, conflicts_with = "html")]
    text: bool,
    /// Only the required facts.
    #[arg(long)]
    least: bool,
    /// A file to write to, in place of the standard output.
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
}

/// Exit code for templates with problems, as for other wrong input.
const PROBLEMS: u8 = 2;

/// Runs the command.
pub fn run(args: &TemplatesArgs) -> Result<ExitCode> {
    let read = match &args.data {
        Some(folder) => Catalogue::from_dir(&folder.join("templates"), &folder.join("locales")),
        None => Catalogue::embedded(),
    };
    let catalogue = match read {
        Ok(catalogue) => catalogue,
        Err(problems) => return Ok(report(&problems)),
    };
    match &args.command {
        Command::Check => {
            if let Err(problems) = catalogue.check() {
                return Ok(report(&problems));
            }
            check(&catalogue);
        }
        Command::List { json } => list(&catalogue, *json),
        Command::Preview(preview) => show(&catalogue, preview)?,
    }
    Ok(ExitCode::SUCCESS)
}

fn report(problems: &Problems) -> ExitCode {
    for problem in &problems.0 {
        eprintln!("{problem}");
    }
    eprintln!("{} problem(s)", problems.0.len());
    ExitCode::from(PROBLEMS)
}

fn check(catalogue: &Catalogue) {
    let mut warnings = 0;
    for variant in catalogue.variants() {
        for warning in readability(variant) {
            warnings += 1;
            println!("{} {}: warning: {warning}", variant.meta.name, variant.meta.locale);
        }
    }
    println!("{} variants, no problems, {warnings} warning(s)", catalogue.variants().count());
}

fn readability(variant: &Variant) -> Vec<String> {
    let rendered = render(variant, false).ok();
    let measured = rendered.and_then(|rendered| measure(&rendered, &variant.meta.locale));
    measured.map(|measured| measured.warnings(&variant.meta.locale)).unwrap_or_default()
}

fn list(catalogue: &Catalogue, json: bool) {
    if json {
        let rows = catalogue.metas().map(|meta| {
            serde_json::json!({
                "name": meta.name,
                "locale": meta.locale.as_str(),
                "digest": meta.digest,
                "title": meta.declaration.title,
                "audience": meta.declaration.audience,
                "territories": meta.declaration.territories,
                "serves": meta.declaration.serves,
                "contains": meta.declaration.contains,
                "offers": meta.declaration.offers,
                "translation": meta.translation.word(),
                "reviewer": meta.reviewer,
            })
        });
        println!("{:#}", serde_json::Value::Array(rows.collect()));
        return;
    }
    let mut table = Table::new();
    table.set_header(["template", "locale", "translation", "audience", "territories", "digest"]);
    for meta in catalogue.metas() {
        let digest: String = meta.digest.chars().take(19).collect();
        table.add_row([
            meta.name.clone(),
            meta.locale.to_string(),
            meta.translation.word().to_owned(),
            meta.declaration.audience.clone(),
            meta.declaration.territories.join(" "),
            digest,
        ]);
    }
    println!("{table}");
}

fn show(catalogue: &Catalogue, args: &PreviewArgs) -> Result<()> {
    let variant = catalogue
        .get(&args.name, &args.locale)
        .with_context(|| format!("there is no template {} in {}; see `templates list`", args.name, args.locale))?;
    let rendered = render(variant, args.least)?;
    let shown = if args.text { format!("{}\n\n{}", rendered.subject, rendered.text) } else { rendered.html };
    match &args.out {
        Some(file) => std::fs::write(file, shown).with_context(|| format!("cannot write {}", file.display())),
        None => {
            print!("{shown}");
            Ok(())
        }
    }
}

fn render(variant: &Variant, least: bool) -> Result<Rendered> {
    let (facts, recipient) =
        if least { (least_facts(variant), least_recipient(variant)) } else { (full_facts_for(variant), full_recipient(variant)) };
    Ok(Compiled::new(variant, &facts)?.render(&recipient)?)
}
