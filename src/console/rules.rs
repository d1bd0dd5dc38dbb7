//! The rules: the list of rule files with what they leave out, and the page of one.

use axum::extract::{Path, Query, State};
use serde::Deserialize;

use super::badge::{Badge, Tone};
use super::desk::{Desk, Page, Reader, Shown, capital};
use super::frame::Section;
use super::view::incidents::CitationLine;
use super::view::rules::{DutyPart, LeftOut, RulePage, RuleRow, RulesPage, Sentence};
use super::words::plain;
use crate::http::problem::{Kind, ProblemReply};
use crate::law::{Confidence, DutyOutline, Instrument, Line, Status};

/// What is looked for.
#[derive(Debug, Default, Deserialize)]
pub struct Search {
    #[serde(default)]
    q: String,
}

/// The list.
///
/// # Errors
/// None of its own.
pub async fn list(State(desk): State<Desk>, Reader(reader): Reader, Query(search): Query<Search>) -> Shown<RulesPage> {
    let library = &desk.engine.library;
    let words: Vec<String> = search.q.split_whitespace().map(str::to_lowercase).collect();
    let found = |it: &&Instrument| {
        let text = format!("{} {} {}", it.id, it.title, it.territory).to_lowercase();
        words.iter().all(|word| text.contains(word))
    };
    let rows: Vec<RuleRow> = library.instruments().iter().filter(found).map(row).collect();
    let regimes = library.regimes();
    let left_out = regimes.iter().filter_map(|one| {
        let reason = one.left_out.clone()?;
        Some(LeftOut { name: format!("{} ({})", one.name, one.territory), reason })
    });
    let left_out: Vec<LeftOut> = left_out.collect();
    let summary = format!(
        "{} rule files with {} duties. Of {} regimes known, {} have no rule file.",
        library.instruments().len(),
        library.duties().count(),
        regimes.len(),
        left_out.len()
    );
    Ok(Page(RulesPage {
        frame: desk.frame(Some(&reader), Section::Rules, "Rules"),
        query: search.q,
        summary,
        rows,
        left_out,
        digest: library.digest().to_owned(),
    }))
}

fn row(it: &Instrument) -> RuleRow {
    RuleRow {
        href: format!("/console/rules/{}", it.id),
        title: it.title.clone(),
        id: it.id.clone(),
        territory: it.territory.to_string(),
        duties: it.duties.len(),
        state: state(it),
        checked: it.checked.to_string(),
        review: capital(&plain(it.review.word())),
    }
}

fn state(it: &Instrument) -> Badge {
    match (it.in_force.value, it.confidence) {
        (Status::Proposed | Status::NotOperational, _) => {
            Badge::new(Tone::Calm, format!("{}, never applied", plain(it.in_force.value.word())))
        }
        (_, Confidence::Low) => Badge::new(Tone::Warn, "low confidence"),
        (_, Confidence::Medium) => Badge::new(Tone::Info, "medium confidence"),
        (_, Confidence::High) => Badge::new(Tone::Good, "high confidence"),
    }
}

/// The page of one.
///
/// # Errors
/// Not found.
pub async fn show(State(desk): State<Desk>, Reader(reader): Reader, Path(id): Path<String>) -> Shown<RulePage> {
    let Some(it) = desk.engine.library.instrument(&id) else {
        return Err(ProblemReply::new(Kind::NotFound).because("there is no rule file of this name"));
    };
    let outline = it.outline();
    let meta = vec![
        ("Rule file", format!("{}.toml", it.id)),
        ("Territory", it.territory.to_string()),
        ("Time zone", it.zone.name().to_owned()),
        ("Force", plain(it.authority.word())),
        ("Last checked", it.checked.to_string()),
        ("Review", plain(it.review.word())),
        ("Digest", it.digest.clone()),
    ];
    Ok(Page(RulePage {
        frame: desk.frame(Some(&reader), Section::Rules, it.title.clone()).below(false),
        title: it.title.clone(),
        state: state(it),
        meta,
        note: it.note.clone().unwrap_or_default(),
        whole: outline.whole.iter().map(sentence).collect(),
        duties: outline.duties.into_iter().map(duty).collect(),
        gaps: it.gaps.clone(),
    }))
}

fn duty(it: DutyOutline) -> DutyPart {
    DutyPart {
        anchor: it.id.replace('/', "-"),
        heading: capital(&it.heading),
        note: it.note.unwrap_or_default(),
        sentences: it.lines.iter().map(sentence).collect(),
        id: it.id,
    }
}

fn sentence(it: &Line) -> Sentence {
    let citation = &it.basis.citation;
    let doubt = (it.basis.confidence != Confidence::High).then(|| format!("{} confidence", it.basis.confidence));
    let ground = CitationLine {
        reading: citation.reading && citation.cite.is_some(),
        cite: citation.cite.clone().unwrap_or_else(|| "Our reading".to_owned()),
        says: citation.says.clone(),
        url: citation.url.clone().filter(|url| url.starts_with("https://") || url.starts_with("http://")),
    };
    Sentence { label: it.label, text: capital(&it.text), span: it.span(), doubt, ground }
}
