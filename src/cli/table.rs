//! Obligations as a table that reads well in a terminal, on paper and aloud: no colour, no meaning by position alone.

use std::io::{self, Write};

use chrono::{DateTime, TimeDelta, Utc};
use comfy_table::{ContentArrangement, Table, presets};

use crate::incident::Incident;
use crate::law::{Citation, Confidence, ReviewState};
use crate::obligation::{Assessment, Due, Obligation, Reached, Truth};

/// Prints an assessment; countdowns run from `now`.
///
/// # Errors
/// If the output cannot be written.
pub fn print(
    out: &mut impl Write,
    incident: &Incident,
    it: &Assessment,
    now: DateTime<Utc>,
    all: bool,
    trace: bool,
) -> io::Result<()> {
    if incident.drill {
        writeln!(out, "DRILL: an exercise; nobody is told.")?;
    }
    writeln!(out, "Incident {}  {}", it.reference, incident.title)?;
    writeln!(
        out,
        "As of {}  law {} ({} files)  time zones {}\n",
        now.to_rfc3339(),
        short(&it.library_digest),
        it.library_files,
        it.tzdb
    )?;
    let shown: Vec<&Obligation> = it.obligations.iter().filter(|one| all || one.standing.is_live()).collect();
    matrix(out, &shown, now)?;
    for (at, one) in shown.iter().enumerate() {
        details(out, at + 1, one, now)?;
        if trace {
            self::trace(out, one)?;
        }
    }
    remarks(out, it, all)
}

/// An empty table that fits the terminal; some report a width of nothing, on which no word could be read.
pub fn fitted() -> Table {
    let mut table = Table::new();
    table.load_style(presets::ASCII_MARKDOWN).set_content_arrangement(ContentArrangement::Dynamic);
    if table.width().is_some_and(|width| width < 60) {
        table.set_width(60);
    }
    table
}

/// Prints the matrix alone: who must be told, standing, strict due, what is left of it, the citation.
///
/// # Errors
/// If the output cannot be written.
pub fn matrix(out: &mut impl Write, shown: &[&Obligation], now: DateTime<Utc>) -> io::Result<()> {
    let mut table = fitted();
    table.set_header(["#", "who must be told", "standing", "due (strict)", "left", "rests on"]);
    for (at, one) in shown.iter().enumerate() {
        table.add_row([(at + 1).to_string(), who(one), standing(one), due(one), left(one, now), rests_on(one)]);
    }
    writeln!(out, "{table}")
}

fn who(it: &Obligation) -> String {
    format!("{} [{}] {}", it.addressee, it.audience, it.id)
}

fn standing(it: &Obligation) -> String {
    let done = if it.completed.is_some() { ", done" } else { "" };
    let doubt = if it.confidence == Confidence::Low { " (LOW CONFIDENCE)" } else { "" };
    format!("{}{done}{doubt}", it.standing)
}

fn due(it: &Obligation) -> String {
    match (&it.due, it.waits_for.is_empty(), &it.standard) {
        (Some(due), ..) => local(due, due.strict),
        (None, false, _) => format!("waits for {}", it.waits_for.join("; ")),
        (None, true, Some(standard)) => format!("no date in the law: {standard}"),
        (None, true, None) => "no date".to_owned(),
    }
}

fn local(due: &Due, at: DateTime<Utc>) -> String {
    due.zone.local(at).format("%a %Y-%m-%d %H:%M:%S %:z").to_string()
}

fn left(it: &Obligation, now: DateTime<Utc>) -> String {
    match (&it.due, it.completed) {
        (_, Some(at)) => format!("done {}", at.format("%Y-%m-%d %H:%MZ")),
        (None, None) => String::new(),
        (Some(due), None) if due.strict < now => format!("OVERDUE by {}", length(now - due.strict)),
        (Some(due), None) => length(due.strict - now),
    }
}

fn length(delta: TimeDelta) -> String {
    let (days, hours, minutes) = (delta.num_days(), delta.num_hours() % 24, delta.num_minutes() % 60);
    if days > 0 { format!("{days} d {hours} h") } else { format!("{hours} h {minutes} min") }
}

/// The ground of the limit, else the first ground.
fn rests_on(it: &Obligation) -> String {
    let limit = it.trace.iter().rev().find(|step| step.stage == crate::obligation::Stage::Due);
    limit.map(|step| &step.citation).or(it.citations.first()).map_or_else(String::new, |one| cite(one))
}

/// Text and place of a ground, or that it is a reading of ours.
pub fn cite(it: &Citation) -> String {
    match (&it.cite, it.reading) {
        (Some(cite), false) => cite.clone(),
        (Some(cite), true) => format!("{cite} (our reading)"),
        (None, _) => "our reading".to_owned(),
    }
}

fn people(list: &[Reached]) -> String {
    let one = |it: &Reached| {
        format!("{} {}", it.territory, it.count.map_or_else(|| "unknown number".to_owned(), |count| count.to_string()))
    };
    list.iter().map(one).collect::<Vec<_>>().join(", ")
}

fn details(out: &mut impl Write, number: usize, it: &Obligation, now: DateTime<Utc>) -> io::Result<()> {
    let mut lines = Vec::new();
    for authority in &it.authorities {
        let portal = authority.portal.as_ref().map_or_else(String::new, |portal| format!(", {portal}"));
        lines.push(format!("competent in {}: {}{portal}", authority.territory, authority.name));
    }
    if let Some(due) = it.due.as_ref().filter(|due| due.lenient != due.strict) {
        lines.push(format!("latest on the most generous reading: {}", local(due, due.lenient)));
    }
    if let (Some(_), false) = (&it.due, it.waits_for.is_empty()) {
        lines.push(format!("may come earlier with: {}", it.waits_for.join("; ")));
    }
    if !it.missing_facts.is_empty() {
        lines.push(format!("missing: {}", it.missing_facts.join("; ")));
    }
    lines.extend(it.problems.iter().map(|problem| format!("PROBLEM: {problem}")));
    lines.extend(it.blocked_at(now).map(|block| format!("BLOCKED: {}", block.reason)));
    lines.extend(it.later.iter().map(|later| {
        let due = later.due.as_ref().map_or_else(|| "no date".to_owned(), |due| local(due, due.strict));
        format!("found later ({}): due {due}", people(std::slice::from_ref(&later.reached)))
    }));
    if it.review != ReviewState::Reviewed || it.confidence == Confidence::Low {
        lines.push(format!("rule file {}, confidence {}", it.review, it.confidence));
    }
    for line in lines {
        writeln!(out, "  #{number} {}: {line}", it.id)?;
    }
    Ok(())
}

/// Prints one obligation with its reasoning, step by step.
///
/// # Errors
/// If the output cannot be written.
pub fn explained(out: &mut impl Write, it: &Obligation, now: DateTime<Utc>) -> io::Result<()> {
    writeln!(out, "{} ({})", it.id, it.title)?;
    let doubt = if it.confidence == Confidence::Low { ", LOW CONFIDENCE" } else { "" };
    writeln!(out, "  {}{doubt}; due (strict): {} {}", it.standing, due(it), left(it, now))?;
    details(out, 1, it, now)?;
    trace(out, it)
}

fn trace(out: &mut impl Write, it: &Obligation) -> io::Result<()> {
    for step in &it.trace {
        let outcome = step.outcome.map_or_else(String::new, |truth: Truth| format!(" [{truth}]"));
        writeln!(out, "      {}{outcome}: {}", step.stage, step.text)?;
        writeln!(out, "        {}: {}", cite(&step.citation), step.citation.says)?;
    }
    writeln!(out)
}

fn remarks(out: &mut impl Write, it: &Assessment, all: bool) -> io::Result<()> {
    writeln!(out)?;
    for wrong in &it.contradictions {
        writeln!(
            out,
            "CONTRADICTION: {} is recorded before {}; dates that depend on either are withheld.",
            wrong.second, wrong.first
        )?;
    }
    if !it.uncovered.is_empty() {
        writeln!(out, "NOT COVERED: no general rule file speaks of the people in: {}.", people(&it.uncovered))?;
    }
    for gap in &it.gaps {
        writeln!(out, "NOT CONSIDERED: {gap}.")?;
    }
    let hidden = it.obligations.iter().filter(|one| !one.standing.is_live()).count();
    if !all && hidden > 0 {
        writeln!(
            out,
            "{hidden} more duties were considered and are not owed, lifted or not in force (--all shows them)."
        )?;
    }
    Ok(())
}

fn short(digest: &str) -> &str {
    digest.get(..19).unwrap_or(digest)
}
