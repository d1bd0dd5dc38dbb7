//! The list of template versions, and the page on which one is reviewed.

use axum::extract::{Path, Query, State};
use axum::response::Response;
use serde::Deserialize;
use serde_json::Value;

use super::badge::{Badge, Tone};
use super::desk::{Desk, Page, Reader, Shown, capital};
use super::frame::Section;
use super::moment::Moment;
use super::steps::said;
use super::view::templates::{
    ActionLink, DecisionRow, DiffRow, FindingRow, TemplateDiffPage, TemplatePage, TemplateRow, TemplatesPage,
};
use super::words::{direction, language, plain, template_state};
use crate::app::{Approval, Caller, Role, read_source};
use crate::http::problem::ProblemReply;
use crate::http::templates::{framed, sample};
use crate::notice::{Change, DiffLine, Rendered, Translation, Variant, measure};
use crate::store::{self, TemplateState};

/// Which versions to show.
#[derive(Debug, Default, Deserialize)]
pub struct Filter {
    #[serde(default)]
    state: String,
}

/// What the reader has just done.
#[derive(Debug, Default, Deserialize)]
pub struct Done {
    /// The word for it.
    pub done: Option<String>,
}

/// The school grade that plain language does not exceed.
const PLAIN_GRADE: f64 = 8.0;

const STATES: [(&str, &str); 5] =
    [("", "All"), ("draft", "Draft"), ("in_review", "In review"), ("approved", "Approved"), ("retired", "Retired")];

/// The list.
///
/// # Errors
/// Refusals of the use cases.
pub async fn list(
    State(desk): State<Desk>,
    Reader(reader): Reader,
    Query(filter): Query<Filter>,
) -> Shown<TemplatesPage> {
    let now = desk.now();
    let versions = desk.engine.versions(&reader.caller, None).await?;
    let wanted = versions.into_iter().filter(|row| filter.state.is_empty() || row.state.word() == filter.state);
    let rows = wanted.map(|row| TemplateRow {
        href: format!("/console/templates/{}", row.digest),
        locale: language(&row.locale),
        short: row.digest.chars().take(12).collect(),
        state: template_state(row.state.word()),
        proposed_by: person(&row.proposed_by),
        changed: Moment::since(row.updated_at, now),
        name: row.name,
    });
    Ok(Page(TemplatesPage {
        rows: rows.collect(),
        frame: desk.frame(Some(&reader), Section::Templates, "Templates"),
        state: filter.state,
        states: STATES.to_vec(),
        next: None,
    }))
}

/// An actor without the word for the kind.
pub fn person(actor: &str) -> String {
    actor.split_once(':').map_or_else(|| "Duenotice".to_owned(), |(_, name)| name.to_owned())
}

/// The HTML part with sample data, for the frame.
///
/// # Errors
/// Refusals of the use cases.
pub async fn preview(
    State(desk): State<Desk>,
    Reader(reader): Reader,
    Path(digest): Path<String>,
) -> Result<Response, ProblemReply> {
    Ok(framed(sample(&desk.engine, &reader.caller, &digest).await?.html))
}

/// The page of one.
///
/// # Errors
/// Refusals of the use cases.
pub async fn show(
    State(desk): State<Desk>,
    Reader(reader): Reader,
    Path(digest): Path<String>,
    Query(done): Query<Done>,
) -> Shown<TemplatePage> {
    let caller = &reader.caller;
    let row = desk.engine.version(caller, &digest).await?;
    let decisions = desk.engine.decisions(caller, &digest).await?;
    let (shown, problems) = match sample(&desk.engine, caller, &digest).await {
        Ok(shown) => (Some(shown), Vec::new()),
        Err(error) => (None, vec![capital(&error.to_string())]),
    };
    let source = read_source(&row)?;
    let mut frame = desk
        .frame(Some(&reader), Section::Templates, format!("{} in {}", row.name, language(&row.locale)))
        .below(false);
    frame.said = said(done.done.as_deref());
    let (actions, advice) = actions(&row, caller);
    let weighs = weighs(&desk, &row, &source);
    let others = others(&desk, caller, &row).await?;
    Ok(Page(TemplatePage {
        frame,
        locale: language(&row.locale),
        lang: Some(row.locale.clone()),
        dir: direction(&row.locale),
        state: template_state(row.state.word()),
        problems,
        no_action: no_action(&row, caller),
        actions,
        advice: advice.to_owned(),
        weighs,
        others,
        subject: shown.as_ref().map(|shown| shown.subject.clone()).unwrap_or_default(),
        preview: format!("/console/templates/{digest}/preview.html"),
        findings: shown.as_ref().map(|shown| findings(shown, &source)).unwrap_or_default(),
        text: shown.map(|shown| shown.text).unwrap_or_default(),
        meta: meta(&row),
        decisions: history(&desk, decisions),
        source: parts(&source),
        name: row.name,
        digest,
    }))
}

/// What a reader should know of an approval that was given.
fn weighs(desk: &Desk, row: &store::VersionRow, source: &Variant) -> Vec<String> {
    let Some(approval) = Approval::of(row).filter(|_| row.state == TemplateState::Approved) else { return Vec::new() };
    let mut weighs = Vec::new();
    if let Some(last) = approval.expires_on {
        let over = approval.has_expired(desk.now());
        let told = if over { "The approval ended on" } else { "The approval holds until" };
        let rest = if over { ": this version is not planned for new mailings." } else { "." };
        weighs.push(format!("{told} {}{rest}", last.format("%-d %B %Y")));
    }
    let stale = desk.engine.stale_rules(row, source);
    if !stale.is_empty() {
        weighs.push(format!("The law has changed since the approval: {}.", stale.join(", ")));
    }
    if let Some(why) = approval.overruled {
        weighs.push(format!("A finding about readability was overruled: {why}"));
    }
    if let (Translation::Draft, Some(reviewer)) = (source.meta.translation, approval.reviewer) {
        weighs.push(format!("The translation was a draft; it was read by: {reviewer}"));
    }
    weighs
}

/// The other versions of this template in this language, to compare with; the latest first.
async fn others(desk: &Desk, caller: &Caller, row: &store::VersionRow) -> Result<Vec<(String, String)>, ProblemReply> {
    let versions = desk.engine.versions(caller, Some(&row.name)).await?;
    let mut same: Vec<_> =
        versions.into_iter().filter(|other| other.locale == row.locale && other.digest != row.digest).collect();
    same.sort_by_key(|other| std::cmp::Reverse(other.proposed_at));
    let link = |other: store::VersionRow| {
        let href = format!("/console/templates/{}/diff/{}", row.digest, other.digest);
        let proposed = Moment::utc(other.proposed_at).absolute();
        (href, format!("Compare with the version proposed {proposed} ({})", plain(other.state.word())))
    };
    Ok(same.into_iter().map(link).collect())
}

/// Two versions side by side.
///
/// # Errors
/// Refusals of the use cases.
pub async fn compare(
    State(desk): State<Desk>,
    Reader(reader): Reader,
    Path((digest, earlier)): Path<(String, String)>,
) -> Shown<TemplateDiffPage> {
    let caller = &reader.caller;
    let (one, other) = (desk.engine.version(caller, &earlier).await?, desk.engine.version(caller, &digest).await?);
    let parts = desk.engine.compare(caller, &earlier, &digest).await?;
    let name = format!("{} in {}", other.name, language(&other.locale));
    Ok(Page(TemplateDiffPage {
        frame: desk.frame(Some(&reader), Section::Templates, format!("What differs: {name}")).below(false),
        name,
        dir: direction(&other.locale),
        lang: other.locale,
        back: format!("/console/templates/{digest}"),
        earlier: Moment::utc(one.proposed_at).absolute(),
        later: Moment::utc(other.proposed_at).absolute(),
        parts: parts.into_iter().map(|part| (part.part, side_by_side(&part.lines))).collect(),
    }))
}

/// Removed and added lines that follow each other stand in one row.
fn side_by_side(lines: &[DiffLine]) -> Vec<DiffRow> {
    let mut rows: Vec<DiffRow> = Vec::new();
    let mut unpaired = 0;
    for line in lines {
        let text = Some(line.text.clone());
        match line.change {
            Change::Same => {
                rows.push(DiffRow { before: text.clone(), after: text, same: true });
                unpaired = 0;
            }
            Change::Removed => {
                rows.push(DiffRow { before: text, after: None, same: false });
                unpaired += 1;
            }
            Change::Added => {
                let place = rows.len() - unpaired;
                match rows.get_mut(place).filter(|_| unpaired > 0) {
                    Some(row) => {
                        row.after = text;
                        unpaired -= 1;
                    }
                    None => rows.push(DiffRow { before: None, after: text, same: false }),
                }
            }
        }
    }
    rows
}

fn history(desk: &Desk, decisions: Vec<store::DecisionRow>) -> Vec<DecisionRow> {
    let told = decisions.into_iter().rev().map(|one| DecisionRow {
        action: decided(&one.action).to_owned(),
        actor: person(&one.actor),
        comment: one.comment,
        at: Moment::since(one.at, desk.now()),
    });
    told.collect()
}

/// What was decided, as it is told afterwards.
fn decided(action: &str) -> &str {
    match action {
        "submit" => "submitted for review",
        "approve" => "approved",
        "reject" => "rejected",
        "retire" => "retired",
        "withdraw" => "withdrawn",
        "comment" => "commented",
        other => other,
    }
}

/// What the reader may do now. The use cases decide again; this only keeps doors shut that lead nowhere.
fn actions(row: &store::VersionRow, caller: &Caller) -> (Vec<ActionLink>, &'static str) {
    let link =
        |word: &str, text, main| ActionLink { href: format!("/console/templates/{}/{word}", row.digest), text, main };
    let own = row.proposed_by == caller.actor.to_text();
    let comment = || link("comment", "Comment", false);
    match row.state {
        TemplateState::Draft if caller.has(&[Role::Author]) => {
            (vec![link("submit", "Submit for review", true), comment()], "Somebody else approves it afterwards.")
        }
        TemplateState::InReview if caller.has(&[Role::Approver]) && !own => (
            vec![link("approve", "Approve", true), link("reject", "Reject", false), comment()],
            "Read both parts and the findings before you decide. Approval holds for exactly these bytes.",
        ),
        TemplateState::InReview if caller.has(&[Role::Author]) && own => (
            vec![link("withdraw", "Withdraw", false), comment()],
            "Somebody else decides about it. You can take it back.",
        ),
        TemplateState::Approved if caller.has(&[Role::Approver]) => (
            vec![link("retire", "Retire", false), comment()],
            "This version may be sent. A retired version is not sent any more.",
        ),
        _ => (Vec::new(), ""),
    }
}

fn no_action(row: &store::VersionRow, caller: &Caller) -> String {
    let own = row.proposed_by == caller.actor.to_text();
    let told = match row.state {
        TemplateState::Draft => "A draft. An author submits it for review.",
        TemplateState::InReview if own => "You proposed this version, so somebody else must approve it.",
        TemplateState::InReview => "In review. An approver decides about it.",
        TemplateState::Approved => "Approved: this version may be sent.",
        TemplateState::Retired => "Retired: this version is not sent any more.",
    };
    told.to_owned()
}

fn meta(row: &store::VersionRow) -> Vec<(String, String)> {
    let list = |value: &Value| match value {
        Value::Array(items) => items.iter().filter_map(Value::as_str).map(plain).collect::<Vec<_>>().join(", "),
        Value::String(text) => plain(text),
        Value::Null => String::new(),
        other => other.to_string(),
    };
    let mut told = vec![
        ("Proposed by".to_owned(), person(&row.proposed_by)),
        ("Proposed".to_owned(), Moment::utc(row.proposed_at).absolute()),
    ];
    if let Value::Object(members) = &row.meta {
        told.extend(members.iter().map(|(key, value)| (capital(&plain(key)), list(value))));
    }
    told.retain(|(_, value)| !value.is_empty());
    told
}

fn parts(variant: &Variant) -> Vec<(String, String)> {
    let parts = &variant.parts;
    let whole = |all: &std::collections::BTreeMap<String, String>| {
        all.values().map(|text| text.trim()).collect::<Vec<_>>().join("\n\n")
    };
    let mut told: Vec<(String, String)> =
        parts.parts.iter().map(|(medium, text)| (medium.file().to_owned(), text.clone())).collect();
    told.extend(parts.partials.iter().map(|(name, text)| (format!("Partial {name}"), text.clone())));
    told.push((format!("Messages ({})", parts.strings.len()), whole(&parts.strings)));
    told
}

/// What a reviewer should know beyond the checks that every proposed version has passed: how easy it reads, and who
/// stands behind a translation.
fn findings(shown: &Rendered, variant: &Variant) -> Vec<FindingRow> {
    let mut rows = Vec::new();
    let advice = |text: String, rule: &str, place: &str, mend: &str| FindingRow {
        text,
        rule: rule.to_owned(),
        weight: Badge::new(Tone::Warn, "advice"),
        place: place.to_owned(),
        mend: mend.to_owned(),
    };
    let grade = measure(shown, &variant.meta.locale).and_then(|found| found.grade);
    if let Some(grade) = grade.filter(|grade| *grade > PLAIN_GRADE) {
        let text = format!("It reads like school grade {grade:.1}");
        let rule = "Plain language: grade 8 or lower (Flesch-Kincaid)";
        rows.push(advice(text, rule, "HTML part", "Shorter sentences, everyday words"));
    }
    if variant.meta.translation != Translation::Original && variant.meta.reviewer.is_none() {
        let text = format!(
            "The translation is {} and nobody has read it against the original",
            plain(variant.meta.translation.word())
        );
        rows.push(advice(
            text,
            "Languages: a named person reads each translation",
            "Every part",
            "Have it read, and name the reader in the template",
        ));
    }
    rows
}
