//! What differs between two libraries, in the words of the outline: for counsel who reviews an amendment.

use std::collections::BTreeMap;

use super::instrument::Instrument;
use super::library::Library;
use super::outline::Line;

/// What became of one rule file.
#[derive(Debug, Clone, PartialEq)]
pub enum Change {
    /// It is new.
    Added(Subject),
    /// It is gone.
    Removed(Subject),
    /// Statements of it differ.
    Changed(Subject, Vec<Difference>),
}

/// A rule file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Subject {
    /// Its name.
    pub id: String,
    /// What it is, for people.
    pub title: String,
}

/// Statements of one duty, or of the file as a whole, that are in one library only.
#[derive(Debug, Clone, PartialEq)]
pub struct Difference {
    /// The duty's full name; `None` for the file as a whole.
    pub duty: Option<String>,
    /// Statements that are gone.
    pub removed: Vec<Line>,
    /// Statements that are new.
    pub added: Vec<Line>,
}

impl Library {
    /// What is different in `later`, by the name of the rule file; formatting, comments and order of statements are not.
    pub fn changes_to(&self, later: &Self) -> Vec<Change> {
        let (old, new) = (by_id(self), by_id(later));
        let mut changes = Vec::new();
        for (id, one) in &old {
            match new.get(id) {
                None => changes.push(Change::Removed(subject(one))),
                Some(other) => {
                    let differences = differences(one, other);
                    if !differences.is_empty() {
                        changes.push(Change::Changed(subject(other), differences));
                    }
                }
            }
        }
        let fresh = new.iter().filter(|(id, _)| !old.contains_key(*id));
        changes.extend(fresh.map(|(_, one)| Change::Added(subject(one))));
        changes
    }
}

fn by_id(library: &Library) -> BTreeMap<&str, &Instrument> {
    library.instruments().iter().map(|one| (one.id.as_str(), one)).collect()
}

fn subject(it: &Instrument) -> Subject {
    Subject { id: it.id.clone(), title: it.title.clone() }
}

type Parts = BTreeMap<Option<String>, Vec<Line>>;

fn parts(it: &Instrument) -> Parts {
    let outline = it.outline();
    let duties = outline.duties.into_iter().map(|one| (Some(one.id), one.lines));
    duties.chain([(None, outline.whole)]).collect()
}

fn differences(one: &Instrument, other: &Instrument) -> Vec<Difference> {
    let (mut old, mut new) = (parts(one), parts(other));
    let mut names: Vec<Option<String>> = old.keys().chain(new.keys()).cloned().collect();
    names.sort();
    names.dedup();
    let difference = |duty: Option<String>| {
        let (was, is) = (old.remove(&duty).unwrap_or_default(), new.remove(&duty).unwrap_or_default());
        let lacks = |lines: &[Line], line: &Line| !lines.iter().any(|it| same(it, line));
        let removed: Vec<Line> = was.iter().filter(|line| lacks(&is, line)).cloned().collect();
        let added: Vec<Line> = is.iter().filter(|line| lacks(&was, line)).cloned().collect();
        (!removed.is_empty() || !added.is_empty()).then_some(Difference { duty, removed, added })
    };
    names.into_iter().filter_map(difference).collect()
}

/// Whether two statements say the same, wherever in their files they stand.
fn same(one: &Line, other: &Line) -> bool {
    let line = one.basis.line;
    let mut moved = other.clone();
    moved.basis.line = line;
    *one == moved
}
