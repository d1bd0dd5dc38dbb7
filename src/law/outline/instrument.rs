//! The lines of an instrument as a whole, and what lines are.

use super::duty;
use crate::incident::DataElement;
use crate::law::Test;
use crate::law::instrument::{Counting, Instrument, PersonalInformation};
use crate::law::statement::{Basis, Statement};

/// A rule file in plain sentences.
#[derive(Debug, Clone, PartialEq)]
pub struct Outline {
    /// What the file says of the instrument as a whole.
    pub whole: Vec<Line>,
    /// What it says of each duty.
    pub duties: Vec<DutyOutline>,
}

/// A duty in plain sentences.
#[derive(Debug, Clone, PartialEq)]
pub struct DutyOutline {
    /// Its full name.
    pub id: String,
    /// Who is told, by whom.
    pub heading: String,
    /// What a reader should know that is not law.
    pub note: Option<String>,
    /// Its statements.
    pub lines: Vec<Line>,
}

/// One statement in plain words.
#[derive(Debug, Clone, PartialEq)]
pub struct Line {
    /// What it is about.
    pub label: &'static str,
    /// The value in words.
    pub text: String,
    /// Its ground.
    pub basis: Basis,
}

impl Line {
    pub(super) fn new(label: &'static str, text: String, basis: &Basis) -> Self {
        Self { label, text, basis: basis.clone() }
    }

    /// From when until when it is law, if not always; and whether it is only announced.
    pub fn span(&self) -> Option<String> {
        let days = match (self.basis.from, self.basis.until) {
            (None, None) => None,
            (Some(from), None) => Some(format!("from {from}")),
            (None, Some(until)) => Some(format!("until {until}")),
            (Some(from), Some(until)) => Some(format!("from {from} until {until}")),
        };
        match (self.basis.announced, days) {
            (true, days) => {
                Some(format!("announced, never applied{}", days.map_or(String::new(), |it| format!(", {it}"))))
            }
            (false, days) => days,
        }
    }
}

impl Instrument {
    /// The file in plain sentences.
    pub fn outline(&self) -> Outline {
        Outline { whole: whole(self), duties: self.duties.iter().map(duty::outline).collect() }
    }
}

fn whole(it: &Instrument) -> Vec<Line> {
    let mut lines = vec![Line::new("In force", plain(it.in_force.value.word()), &it.in_force.basis)];
    let events = listed(it.version_by.value.iter().map(|one| one.word()), ", ");
    let first = if it.version_by.value.len() > 1 { "the first of: " } else { "" };
    lines.push(Line::new("Version", format!("the law of the day of {first}{events}"), &it.version_by.basis));
    if let Some(reach) = &it.reach {
        let by = listed(reach.value.iter().map(|one| one.word()), ", ");
        lines.push(Line::new("Reaches by", by, &reach.basis));
    }
    if let Some(applies) = &it.applies_to {
        let any = listed(applies.value.any.iter().map(|one| one.word()), ", ");
        let none = listed(applies.value.none.iter().map(|one| one.word()), ", ");
        let own_any = listed(applies.value.own_any.iter().map(|one| one.word()), ", ");
        let own_none = listed(applies.value.own_none.iter().map(|one| one.word()), ", ");
        let given = [
            ("", any),
            ("of the territory itself: ", own_any),
            ("all but: ", none),
            ("all but those of the territory itself: ", own_none),
        ];
        let text: Vec<String> = given
            .into_iter()
            .filter(|(_, kinds)| !kinds.is_empty())
            .map(|(lead, kinds)| lead.to_owned() + &kinds)
            .collect();
        lines.push(Line::new("Applies to", text.join("; "), &applies.basis));
    }
    lines.extend(
        it.personal_information.iter().map(|one| Line::new("Protected data", protected(&one.value), &one.basis)),
    );
    lines.extend(it.counting.iter().map(counting));
    lines
}

fn protected(it: &PersonalInformation) -> String {
    let words = |data: &[DataElement]| listed(data.iter().map(|one| one.word()), ", ");
    let mut parts = Vec::new();
    if !it.with_name.is_empty() {
        parts.push(format!("beside a name: {}", words(&it.with_name)));
    }
    if !it.alone.is_empty() {
        parts.push(format!("alone: {}", words(&it.alone)));
    }
    parts.extend(it.together.iter().map(|set| format!("together: {}", words(set))));
    format!("{} data; {}", it.form, parts.join("; "))
}

fn counting(it: &Statement<Counting>) -> Line {
    let value = &it.value;
    let mut text = format!("{}: {}", plain(value.of.word()), plain(value.rule.word()));
    if let Some(calendar) = &value.calendar {
        text.push_str(&format!(", calendar {calendar}"));
    }
    if let Some(only) = value.only {
        text.push_str(&format!(", for the {only} date only"));
    }
    if !value.duties.is_empty() {
        text.push_str(&format!(", for {}", value.duties.join(", ")));
    }
    Line::new("Counting", text + &condition(value.test.as_ref()), &it.basis)
}

/// Closed words as people write them.
pub(super) fn plain(word: &str) -> String {
    word.replace('_', " ")
}

pub(super) fn listed<'a>(words: impl IntoIterator<Item = &'a str>, between: &str) -> String {
    words.into_iter().map(plain).collect::<Vec<_>>().join(between)
}

pub(super) fn condition(test: Option<&Test>) -> String {
    test.map_or_else(String::new, |test| format!(", if {}", plain(&test.to_string())))
}
