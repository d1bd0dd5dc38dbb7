//! The rules: what the library covers, and one rule file in plain sentences.

use askama::Template;

use crate::console::badge::Badge;
use crate::console::frame::Frame;
use crate::console::view::incidents::CitationLine;

/// A rule file in the list.
#[derive(Debug)]
pub struct RuleRow {
    /// Its page.
    pub href: String,
    /// What it is.
    pub title: String,
    /// Its name.
    pub id: String,
    /// Where it holds.
    pub territory: String,
    /// How many duties it has.
    pub duties: usize,
    /// Whether it is applied, and how sure its writers are.
    pub state: Badge,
    /// When it was last held against its sources.
    pub checked: String,
    /// Whether counsel signed it off.
    pub review: String,
}

/// A regime without a rule file.
#[derive(Debug)]
pub struct LeftOut {
    /// What it is, and where it holds.
    pub name: String,
    /// Why it is left out.
    pub reason: String,
}

/// The list.
#[derive(Debug, Template)]
#[template(path = "rules.html", config = "src/console/askama.toml")]
pub struct RulesPage {
    /// What stands around the page.
    pub frame: Frame,
    /// What was searched for.
    pub query: String,
    /// What the library covers, in a sentence.
    pub summary: String,
    /// The rule files.
    pub rows: Vec<RuleRow>,
    /// The regimes left out.
    pub left_out: Vec<LeftOut>,
    /// The digest of the library.
    pub digest: String,
}

/// A statement of law.
#[derive(Debug)]
pub struct Sentence {
    /// What it is about.
    pub label: &'static str,
    /// The value in words.
    pub text: String,
    /// From when until when, if not always.
    pub span: Option<String>,
    /// How sure its writers are, where lower than high.
    pub doubt: Option<String>,
    /// Its ground.
    pub ground: CitationLine,
}

/// A duty.
#[derive(Debug)]
pub struct DutyPart {
    /// The anchor on the page.
    pub anchor: String,
    /// Its full name.
    pub id: String,
    /// Who is told, by whom.
    pub heading: String,
    /// What a reader should know.
    pub note: String,
    /// Its statements.
    pub sentences: Vec<Sentence>,
}

/// One rule file.
#[derive(Debug, Template)]
#[template(path = "rule.html", config = "src/console/askama.toml")]
pub struct RulePage {
    /// What stands around the page.
    pub frame: Frame,
    /// What it is.
    pub title: String,
    /// Whether it is applied, and how sure its writers are.
    pub state: Badge,
    /// What the file says about itself.
    pub meta: Vec<(&'static str, String)>,
    /// What a reader should know that is not law.
    pub note: String,
    /// What holds for the instrument as a whole.
    pub whole: Vec<Sentence>,
    /// Its duties.
    pub duties: Vec<DutyPart>,
    /// What is not encoded, or in doubt.
    pub gaps: Vec<String>,
}
