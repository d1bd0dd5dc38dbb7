//! The list of mailings, and the page of one: its progress and what may be done with it.

use askama::Template;

use super::templates::ActionLink;
use crate::console::badge::Badge;
use crate::console::frame::Frame;
use crate::console::moment::Moment;

/// A mailing in a list.
#[derive(Debug)]
pub struct MailingRow {
    /// Its page.
    pub href: String,
    /// Whom it is for, in words.
    pub name: String,
    /// Which incident and template, in words.
    pub about: String,
    /// Whether it is a drill.
    pub drill: bool,
    /// Its state.
    pub state: Badge,
    /// How many recipients.
    pub people: i64,
    /// How many of them have a final state.
    pub finished: i64,
    /// The strict deadline.
    pub due: Option<Moment>,
}

/// The list of mailings.
#[derive(Debug, Template)]
#[template(path = "mailings.html", config = "src/console/askama.toml")]
pub struct MailingsPage {
    /// What stands around the page.
    pub frame: Frame,
    /// The mailings of this page.
    pub rows: Vec<MailingRow>,
    /// The next page.
    pub next: Option<String>,
}

/// A number with its name.
#[derive(Debug)]
pub struct Tile {
    /// What is counted.
    pub name: String,
    /// How many.
    pub count: i64,
    /// What the state means, where the name does not say enough.
    pub hint: &'static str,
}

/// The counts of one territory.
#[derive(Debug)]
pub struct TerritoryRow {
    /// The territory.
    pub territory: String,
    /// The counts, each with the name of its column.
    pub cells: Vec<(String, i64)>,
}

/// The page of one mailing.
#[derive(Debug, Template)]
#[template(path = "mailing.html", config = "src/console/askama.toml")]
pub struct MailingPage {
    /// What stands around the page.
    pub frame: Frame,
    /// Whom it is for, in words.
    pub name: String,
    /// Its own page.
    pub href: String,
    /// What it is, in a sentence.
    pub about: String,
    /// The incident's reference.
    pub incident: String,
    /// The incident's page.
    pub incident_href: String,
    /// Its state.
    pub state: Badge,
    /// What keeps it from being released.
    pub blockers: Vec<String>,
    /// What must be acknowledged at release.
    pub warnings: Vec<String>,
    /// All deliveries.
    pub total: i64,
    /// Those with a final state.
    pub finished: i64,
    /// Their share.
    pub percent: i64,
    /// The progress in one sentence, for screen readers.
    pub summary: String,
    /// When it was counted.
    pub as_of: Moment,
    /// Whether nothing will change any more.
    pub settled: bool,
    /// The counts by state.
    pub tiles: Vec<Tile>,
    /// The names of the counts by territory.
    pub columns: Vec<String>,
    /// The counts by territory.
    pub territories: Vec<TerritoryRow>,
    /// Where to look further, as address and name.
    pub links: Vec<(String, String)>,
    /// What the reader may do.
    pub actions: Vec<ActionLink>,
    /// What that means.
    pub advice: String,
    /// Why there is nothing to do.
    pub no_action: String,
    /// What is known about it.
    pub meta: Vec<(String, String)>,
    /// The strict deadline.
    pub strict: Option<Moment>,
    /// The latest deadline.
    pub lenient: Option<Moment>,
    /// When it was released.
    pub released: Option<Moment>,
    /// When it was completed.
    pub completed: Option<Moment>,
    /// The template version's page and name.
    pub template: Option<(String, String)>,
}
