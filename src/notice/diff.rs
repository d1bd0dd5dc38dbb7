//! What differs between two versions of a template: the notice that a reader gets, and the sources it is made from.

use std::collections::{BTreeMap, BTreeSet};

use similar::{ChangeTag, TextDiff};

use super::render::Prepared;
use super::sample::{full_facts_for, full_recipient};
use super::variant::Variant;

crate::words! {
    /// What became of a line.
    pub enum Change {
        /// It stands in both versions.
        Same = "same",
        /// It stands in the earlier version only.
        Removed = "removed",
        /// It stands in the later version only.
        Added = "added",
    }
}

/// One line of a comparison.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DiffLine {
    /// What became of it.
    pub change: Change,
    /// The line.
    pub text: String,
}

/// What differs in one part.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartDiff {
    /// The part: what the reader gets, or a source.
    pub part: String,
    /// The lines that differ, with up to three lines around them.
    pub lines: Vec<DiffLine>,
}

/// Lines of what stayed that are shown around what differs.
const AROUND: usize = 3;

/// Part by part, what differs; parts that are equal are left out. What the reader gets comes first.
pub fn diff(earlier: &Variant, later: &Variant) -> Vec<PartDiff> {
    let (one, other) = (parts(earlier), parts(later));
    let names: BTreeSet<&(u8, String)> = one.keys().chain(other.keys()).collect();
    let text = |all: &BTreeMap<(u8, String), String>, name: &(u8, String)| all.get(name).cloned().unwrap_or_default();
    let compared = names.into_iter().map(|name| (name, text(&one, name), text(&other, name)));
    let differing = compared.filter(|(_, before, after)| before != after);
    differing.map(|(name, before, after)| PartDiff { part: name.1.clone(), lines: lines(&before, &after) }).collect()
}

fn lines(before: &str, after: &str) -> Vec<DiffLine> {
    let compared = TextDiff::from_lines(before, after);
    let groups = compared.grouped_ops(AROUND);
    let changes = groups.iter().flatten().flat_map(|op| compared.iter_changes(op));
    let line = |change: similar::Change<&str>| DiffLine {
        change: match change.tag() {
            ChangeTag::Equal => Change::Same,
            ChangeTag::Delete => Change::Removed,
            ChangeTag::Insert => Change::Added,
        },
        text: change.value().trim_end_matches('\n').to_owned(),
    };
    changes.map(line).collect()
}

/// The parts of a version by the order in which they are shown, and their names.
fn parts(variant: &Variant) -> BTreeMap<(u8, String), String> {
    let mut parts = BTreeMap::new();
    let compiled = Prepared::new(variant).and_then(|prepared| prepared.compile(&full_facts_for(variant)));
    let rendered = compiled.ok().and_then(|compiled| compiled.render(&full_recipient(variant)).ok());
    if let Some(rendered) = rendered {
        parts.insert((0, "subject with sample data".to_owned()), rendered.subject);
        parts.insert((1, "text with sample data".to_owned()), rendered.text);
        parts.insert((2, "HTML with sample data".to_owned()), rendered.html);
    }
    parts.insert((3, "what it declares".to_owned()), declared(variant));
    for (medium, text) in &variant.parts.parts {
        parts.insert((4, medium.file().to_owned()), text.clone());
    }
    for (name, text) in &variant.parts.partials {
        parts.insert((5, format!("partials/{name}")), text.clone());
    }
    let strings = variant.parts.strings.values().map(|text| text.trim_end()).collect::<Vec<_>>().join("\n");
    parts.insert((6, "messages".to_owned()), strings);
    parts
}

fn declared(variant: &Variant) -> String {
    let meta = &variant.meta;
    let it = &meta.declaration;
    let set = |items: &BTreeSet<String>| items.iter().cloned().collect::<Vec<_>>().join("\n  ");
    let variable = |one: &super::variant::Variable| {
        format!("{} ({}{})", one.name, one.kind.word(), if one.required { ", required" } else { "" })
    };
    let variables = it.variables.iter().map(variable).collect::<Vec<_>>().join("\n  ");
    format!(
        "title: {}\naudience: {}\nspeaks to: {}\nserves: {}\nterritories: {}\nchannels: {}\nfor people: {}\ntranslation: {} {}\ncontains:\n  {}\noffers:\n  {}\nvariables:\n  {}\n",
        it.title,
        it.audience,
        it.addressee,
        it.serves.join(" "),
        it.territories.join(" "),
        it.channels.join(" "),
        set(&it.for_people),
        meta.translation.word(),
        meta.reviewer.as_deref().unwrap_or_default(),
        set(&it.contains),
        set(&it.offers),
        variables,
    )
}
