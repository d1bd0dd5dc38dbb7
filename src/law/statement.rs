//! A value of law beside its ground.

use std::sync::Arc;

use chrono::NaiveDate;

use super::vocabulary::{Confidence, SourceUse};

/// Where a value comes from.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Citation {
    /// The text and the place in it, such as `Cal. Civ. Code 1798.82(f)`; absent for a reading without a text.
    pub cite: Option<String>,
    /// The operative rule in our words; for a reading, our choice.
    pub says: String,
    /// Whether it is our own choice, not the law's.
    pub reading: bool,
    /// Where the text can be read.
    pub url: Option<String>,
    /// How the text was used by the file's writers.
    pub used: Option<SourceUse>,
}

impl Citation {
    /// A choice of the engine itself, where a rule file is silent.
    pub fn own(reading: &str) -> Self {
        Self { cite: None, says: reading.to_owned(), reading: true, url: None, used: None }
    }
}

/// The ground of a statement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Basis {
    /// Text, place and paraphrase.
    pub citation: Arc<Citation>,
    /// First day on which it is law; `None` is always.
    pub from: Option<NaiveDate>,
    /// Last day on which it is law; `None` is for ever.
    pub until: Option<NaiveDate>,
    /// How sure its writers are.
    pub confidence: Confidence,
    /// Printed, never applied.
    pub announced: bool,
    /// The line of its file.
    pub line: usize,
}

impl Basis {
    /// Whether the statement is law on that day.
    pub fn holds_on(&self, day: NaiveDate) -> bool {
        !self.announced && self.from.is_none_or(|from| from <= day) && self.until.is_none_or(|until| day <= until)
    }

    /// Whether two statements can be law on the same day.
    pub fn overlaps(&self, other: &Self) -> bool {
        let apart =
            |one: &Self, next: &Self| matches!((one.until, next.from), (Some(until), Some(from)) if until < from);
        !self.announced && !other.announced && !apart(self, other) && !apart(other, self)
    }
}

/// A value with its ground.
#[derive(Debug, Clone, PartialEq)]
pub struct Statement<T> {
    /// The value.
    pub value: T,
    /// Its ground.
    pub basis: Basis,
}

/// The statements that are law on a day.
pub fn in_force<T>(statements: &[Statement<T>], day: NaiveDate) -> impl Iterator<Item = &Statement<T>> {
    statements.iter().filter(move |one| one.basis.holds_on(day))
}
