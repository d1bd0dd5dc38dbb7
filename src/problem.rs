//! What is wrong with an input, where, and what was expected instead.
//!
//! Every reader of Duenotice (job, rule file, template, recipient list, configuration)
//! collects *all* problems before it answers, so that one round of mending is enough.

use std::fmt;

/// Where in an input a problem stands.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// A JSON pointer (RFC 6901) into a document; the empty pointer is the whole document.
    Pointer(String),
    /// A line of a text file, counted from one; line zero stands for the whole file.
    Line {
        /// The file as the reader knows it, relative to its data folder.
        file: String,
        /// The line, counted from one; zero for the whole file.
        line: usize,
    },
    /// A record of a recipient list, counted from one without the header.
    Row {
        /// The record number.
        row: u64,
        /// The column or key, where one is to blame.
        column: Option<String>,
    },
    /// A configuration key in dotted form, such as `store.url`.
    Setting(String),
}

impl fmt::Display for Place {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Pointer(pointer) if pointer.is_empty() => write!(out, "(document)"),
            Self::Pointer(pointer) => write!(out, "{pointer}"),
            Self::Line { file, line: 0 } => write!(out, "{file}"),
            Self::Line { file, line } => write!(out, "{file}:{line}"),
            Self::Row { row, column: None } => write!(out, "row {row}"),
            Self::Row { row, column: Some(column) } => write!(out, "row {row}, {column}"),
            Self::Setting(key) => write!(out, "setting {key}"),
        }
    }
}

/// One thing that is wrong with an input. The texts never repeat personal values.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// Where it stands.
    pub place: Place,
    /// What is wrong, as a sentence without a full stop.
    pub found: String,
    /// What was expected, or how to mend it.
    pub expected: String,
}

impl Problem {
    /// A problem at `place`.
    pub fn new(place: Place, found: impl Into<String>, expected: impl Into<String>) -> Self {
        Self { place, found: found.into(), expected: expected.into() }
    }

    /// A problem at a JSON pointer.
    pub fn at(pointer: impl Into<String>, found: impl Into<String>, expected: impl Into<String>) -> Self {
        Self::new(Place::Pointer(pointer.into()), found, expected)
    }

    /// A problem at a line of a file; line zero stands for the whole file.
    pub fn line(file: impl Into<String>, line: usize, found: impl Into<String>, expected: impl Into<String>) -> Self {
        Self::new(Place::Line { file: file.into(), line }, found, expected)
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}: {}; expected {}", self.place, self.found, self.expected)
    }
}

/// Every problem of one input, in the order of their places.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{} problem(s): {}", .0.len(), .0.iter().map(ToString::to_string).collect::<Vec<_>>().join(" | "))]
pub struct Problems(pub Vec<Problem>);

impl Problems {
    /// `Ok` if there is nothing to complain about.
    pub fn none_or_err(mut found: Vec<Problem>) -> Result<(), Self> {
        found.sort();
        found.dedup();
        if found.is_empty() { Ok(()) } else { Err(Self(found)) }
    }
}
