//! The audit log: its head, its entries, and what a check of the chain found.

use askama::Template;

use crate::console::badge::Tone;
use crate::console::frame::Frame;
use crate::console::moment::Moment;

/// What a check of the chain found.
#[derive(Debug)]
pub struct Checked {
    /// Good or danger.
    pub tone: Tone,
    /// The result.
    pub heading: &'static str,
    /// The result in a sentence.
    pub text: String,
}

/// One entry.
#[derive(Debug)]
pub struct EntryRow {
    /// Its number.
    pub seq: i64,
    /// What was done.
    pub action: String,
    /// To what.
    pub subject: String,
    /// The particulars as JSON.
    pub detail: String,
    /// By whom.
    pub actor: String,
    /// When.
    pub at: Moment,
    /// Its hash.
    pub hash: String,
}

/// The page.
#[derive(Debug, Template)]
#[template(path = "audit.html", config = "src/console/askama.toml")]
pub struct AuditPage {
    /// What stands around the page.
    pub frame: Frame,
    /// What a check has just found.
    pub checked: Option<Checked>,
    /// How many entries there are.
    pub count: i64,
    /// The last hash.
    pub hash: String,
    /// Which entries the table holds.
    pub caption: String,
    /// The entries of this page, newest first.
    pub rows: Vec<EntryRow>,
    /// The next page.
    pub next: Option<String>,
}
