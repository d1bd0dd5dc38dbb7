//! The list of incidents, and the page of one: the matrix of obligations.

use askama::Template;

use super::mailings::MailingRow;
use crate::console::badge::{Badge, Tone};
use crate::console::frame::Frame;
use crate::console::moment::Moment;

/// An incident in the list.
#[derive(Debug)]
pub struct IncidentRow {
    /// Its page.
    pub href: String,
    /// Its reference at the organisation.
    pub reference: String,
    /// Its title.
    pub title: String,
    /// Whether it is a drill.
    pub drill: bool,
    /// The nearest strict deadline that is still ahead or overdue.
    pub next: Option<Moment>,
    /// How many duties stand, in words.
    pub duties: String,
    /// When its facts last changed.
    pub changed: Moment,
}

/// The list of incidents.
#[derive(Debug, Template)]
#[template(path = "incidents.html", config = "src/console/askama.toml")]
pub struct IncidentsPage {
    /// What stands around the page.
    pub frame: Frame,
    /// The incidents of this page.
    pub rows: Vec<IncidentRow>,
    /// The next page.
    pub next: Option<String>,
}

/// One step of an assessment.
#[derive(Debug)]
pub struct TraceLine {
    /// What was found.
    pub text: String,
    /// Where the law says so; empty where it does not.
    pub cite: String,
}

/// A place in the law.
#[derive(Debug)]
pub struct CitationLine {
    /// The place, such as `gdpr art. 33(1)`.
    pub cite: String,
    /// What it says in our words, or how we read it where it is silent.
    pub says: String,
    /// Whether this is our reading.
    pub reading: bool,
    /// Where the text can be read.
    pub url: Option<String>,
}

/// An authority that is competent for a duty.
#[derive(Debug)]
pub struct AuthorityLine {
    /// Its name.
    pub name: String,
    /// Where filings are handed in.
    pub portal: Option<String>,
}

/// A duty that stands.
#[derive(Debug)]
pub struct ObligationRow {
    /// The fragment of the page.
    pub anchor: String,
    /// The duty's identifier.
    pub id: String,
    /// Who must be told.
    pub who: String,
    /// The kind of audience, in words.
    pub audience: String,
    /// The territory.
    pub territory: String,
    /// How many people it reaches, in words; empty where it is not known.
    pub people: String,
    /// The authorities that are competent.
    pub authorities: Vec<AuthorityLine>,
    /// When it was performed.
    pub done: Option<Moment>,
    /// What stands in the way of performing it now.
    pub blocks: Vec<String>,
    /// People found later, with their own dates.
    pub later: Vec<String>,
    /// What the rule's author wants to be known.
    pub note: String,
    /// The instrument's title.
    pub instrument: String,
    /// Kind of authority behind it.
    pub authority: String,
    /// Who owes it.
    pub owed_by: String,
    /// How it stands.
    pub standing: Badge,
    /// The words of the law for the time.
    pub standard: String,
    /// The earliest reading of the deadline.
    pub strict: Option<Moment>,
    /// The latest one.
    pub lenient: Option<Moment>,
    /// Events or duties that have not happened, in words.
    pub waits_for: String,
    /// Facts nobody has given, in words.
    pub missing: String,
    /// What a person must look at.
    pub problems: String,
    /// Whether the sources conflict or the status is uncertain.
    pub doubtful: bool,
    /// Duties that come before or after, in words.
    pub order: String,
    /// Lawful channels, in words.
    pub channels: String,
    /// What the notice must say.
    pub required: String,
    /// What it must not say.
    pub forbidden: String,
    /// Records to keep.
    pub records: String,
    /// Where the law says so, in one line.
    pub cited: String,
    /// The same, with what it says.
    pub citations: Vec<CitationLine>,
    /// The steps of the assessment.
    pub trace: Vec<TraceLine>,
    /// How sure the rule's author is.
    pub confidence: String,
    /// Whether counsel has reviewed the rule.
    pub review: String,
}

/// A rule that asks for nothing here.
#[derive(Debug)]
pub struct OtherRow {
    /// Whom it is about.
    pub who: String,
    /// The instrument's title.
    pub instrument: String,
    /// How it stands.
    pub standing: Badge,
    /// The last step of its assessment.
    pub reason: String,
}

/// The people affected in one territory.
#[derive(Debug)]
pub struct AffectedRow {
    /// The territory.
    pub territory: String,
    /// How many.
    pub people: String,
    /// Which of their data.
    pub data: String,
}

/// A revision of the facts.
#[derive(Debug)]
pub struct RevisionRow {
    /// Its number.
    pub number: i64,
    /// Who made it.
    pub actor: String,
    /// Why.
    pub reason: String,
    /// When.
    pub at: Moment,
}

/// The page of one incident.
#[derive(Debug, Template)]
#[template(path = "incident.html", config = "src/console/askama.toml")]
pub struct IncidentPage {
    /// What stands around the page.
    pub frame: Frame,
    /// The incident's reference at the organisation.
    pub reference: String,
    /// Its title.
    pub title: String,
    /// The present revision of its facts.
    pub revision: i64,
    /// The facts, as label and value.
    pub facts: Vec<(String, String)>,
    /// The people affected, by territory.
    pub affected: Vec<AffectedRow>,
    /// The revisions, newest first.
    pub history: Vec<RevisionRow>,
    /// When it was assessed.
    pub assessed: Option<Moment>,
    /// Why there is no assessment, if there is none.
    pub unassessed: Option<String>,
    /// The duties that stand.
    pub rows: Vec<ObligationRow>,
    /// The rules that ask for nothing here.
    pub others: Vec<OtherRow>,
    /// The digest of the rule files.
    pub library: String,
    /// The version of the zone data.
    pub tzdb: String,
    /// What keeps notices from going out.
    pub blockers: Vec<String>,
    /// What the assessment could not answer: people whom no rule file covers, events that contradict each other.
    pub gaps: Vec<String>,
    /// The mailings of the incident.
    pub mailings: Vec<MailingRow>,
}
