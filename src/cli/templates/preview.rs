//! Renders a template with synthetic data, and compares two versions of templates.

use std::io::IsTerminal;
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context, Result, bail};
use clap::Args;

use super::report;
use crate::courier::{LetterShop, sample_letter, sample_message};
use crate::letter::Fonts;
use crate::notice::{
    Catalogue, Change, Locale, PartDiff, Prepared, Rendered, Variant, diff, full_facts_for, full_recipient, joined,
    least_facts, least_recipient,
};

#[derive(Debug, Args)]
pub struct PreviewArgs {
    /// The template, such as `individual-general`.
    name: String,
    /// The locale, such as `es`; several make one notice in all of them.
    #[arg(required = true)]
    locales: Vec<Locale>,
    /// The HTML part (the default).
    #[arg(long)]
    html: bool,
    /// The plain text part, with its subject.
    #[arg(long, conflicts_with = "html")]
    text: bool,
    /// The whole e-mail message (RFC 5322), for a mail program.
    #[arg(long, conflicts_with_all = ["html", "text"])]
    eml: bool,
    /// The letter, as PDF; needs fonts.
    #[arg(long, conflicts_with_all = ["html", "text", "eml"])]
    pdf: bool,
    /// Where the fonts of the letter are.
    #[arg(long, value_name = "DIR", default_values = ["/usr/share/fonts/truetype/noto", "/usr/share/fonts/opentype/noto"])]
    fonts: Vec<PathBuf>,
    /// Only the required facts.
    #[arg(long)]
    least: bool,
    /// A file to write to, in place of the standard output.
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
}

/// Renders and writes.
pub fn show(catalogue: &Catalogue, args: &PreviewArgs) -> Result<()> {
    let blocks = args.locales.iter().map(|locale| {
        let variant = catalogue
            .get(&args.name, locale)
            .with_context(|| format!("there is no template {} in {locale}; see `templates list`", args.name))?;
        Ok((locale, render(variant, args.least)?))
    });
    let blocks = blocks.collect::<Result<Vec<_>>>()?;
    let languages = args.locales.iter().map(Locale::as_str).collect::<Vec<_>>().join(", ");
    if args.pdf {
        let shop = LetterShop { fonts: Fonts::load(&args.fonts)?, paper: None };
        return write(args, &sample_letter(&shop, &blocks)?);
    }
    let rendered = joined(blocks).context("these languages cannot be joined into one notice")?;
    let shown = if args.eml {
        sample_message(&rendered, &languages)?
    } else if args.text {
        format!("{}\n\n{}", rendered.subject, rendered.text).into_bytes()
    } else {
        rendered.html.into_bytes()
    };
    write(args, &shown)
}

fn write(args: &PreviewArgs, shown: &[u8]) -> Result<()> {
    match &args.out {
        Some(file) => std::fs::write(file, shown).with_context(|| format!("cannot write {}", file.display())),
        None => Ok(std::io::Write::write_all(&mut std::io::stdout().lock(), shown)?),
    }
}

fn render(variant: &Variant, least: bool) -> Result<Rendered> {
    let (facts, recipient) = if least {
        (least_facts(variant), least_recipient(variant))
    } else {
        (full_facts_for(variant), full_recipient(variant))
    };
    Ok(Prepared::new(variant)?.compile(&facts)?.render(&recipient)?)
}

#[derive(Debug, Args)]
pub struct DiffArgs {
    /// The earlier data folder (with `templates/` and `locales/`; `-` is what the program carries), or the digest of the
    /// earlier stored version.
    pub earlier: String,
    /// The later one.
    pub later: String,
    /// Both are folders.
    #[arg(long = "folders")]
    pub are_folders: bool,
    /// Only this template.
    #[arg(long)]
    pub name: Option<String>,
    /// Only this locale.
    #[arg(long)]
    pub locale: Option<Locale>,
}

/// Compares two folders, variant by variant.
pub fn diff_folders(args: &DiffArgs) -> Result<ExitCode> {
    let read = |folder: &str| match folder {
        "-" => Catalogue::embedded(),
        folder => {
            let folder = PathBuf::from(folder);
            Catalogue::from_dir(&folder.join("templates"), &folder.join("locales"))
        }
    };
    let (earlier, later) = match (read(&args.earlier), read(&args.later)) {
        (Ok(earlier), Ok(later)) => (earlier, later),
        (one, other) => {
            let mut found = one.err().map(|problems| problems.0).unwrap_or_default();
            found.extend(other.err().map(|problems| problems.0).unwrap_or_default());
            return Ok(report(&crate::problem::Problems(found)));
        }
    };
    let wanted = |variant: &&Variant| {
        args.name.as_ref().is_none_or(|name| *name == variant.meta.name)
            && args.locale.as_ref().is_none_or(|locale| *locale == variant.meta.locale)
    };
    let mut seen = 0;
    for variant in later.variants().filter(wanted) {
        seen += 1;
        let (name, locale) = (&variant.meta.name, &variant.meta.locale);
        match earlier.get(name, locale) {
            None => println!("{name} {locale}: is new"),
            Some(before) if before.meta.digest == variant.meta.digest => {}
            Some(before) => {
                println!("{name} {locale}: {} -> {}", before.meta.digest, variant.meta.digest);
                print_parts(&diff(before, variant));
            }
        }
    }
    for variant in earlier.variants().filter(wanted) {
        if later.get(&variant.meta.name, &variant.meta.locale).is_none() {
            seen += 1;
            println!("{} {}: is gone", variant.meta.name, variant.meta.locale);
        }
    }
    if seen == 0 {
        bail!("no template of this name and locale is in either folder");
    }
    Ok(ExitCode::SUCCESS)
}

/// Prints what differs, in words and, on a terminal, in colour as well.
pub fn print_parts(parts: &[PartDiff]) {
    let coloured = std::io::stdout().is_terminal() && std::env::var_os("NO_COLOR").is_none();
    for part in parts {
        println!("  {}:", part.part);
        for line in &part.lines {
            let (word, colour) = match line.change {
                Change::Same => ("         ", ""),
                Change::Removed => ("removed: ", "\u{1b}[31m"),
                Change::Added => ("added:   ", "\u{1b}[32m"),
            };
            if coloured && !colour.is_empty() {
                println!("    {colour}{word}{}\u{1b}[0m", line.text);
            } else {
                println!("    {word}{}", line.text);
            }
        }
    }
}
