//! The list of notification jobs, and the page of one: what was read, and what could not be.

use askama::Template;

use super::mailings::{MailingRow, TerritoryRow, Tile};
use crate::console::badge::Badge;
use crate::console::frame::Frame;
use crate::console::moment::Moment;

/// A job in the list.
#[derive(Debug)]
pub struct JobLine {
    /// Its page.
    pub href: String,
    /// Its incident's reference.
    pub name: String,
    /// Its identifier.
    pub id: String,
    /// Whether it is a drill.
    pub drill: bool,
    /// Its state.
    pub state: Badge,
    /// How many recipients were taken.
    pub total: i64,
    /// How many rows could not be read.
    pub bad: i64,
    /// When it came in.
    pub created: Moment,
}

/// The list of jobs.
#[derive(Debug, Template)]
#[template(path = "jobs.html", config = "src/console/askama.toml")]
pub struct JobsPage {
    /// What stands around the page.
    pub frame: Frame,
    /// The jobs of this page.
    pub rows: Vec<JobLine>,
    /// The next page.
    pub next: Option<String>,
}

/// A row that could not be read.
#[derive(Debug)]
pub struct ProblemRow {
    /// Its number in the list.
    pub row: i64,
    /// Invalid or duplicate.
    pub kind: String,
    /// What is wrong, without personal values.
    pub problems: Vec<String>,
}

/// The page of one job.
#[derive(Debug, Template)]
#[template(path = "job.html", config = "src/console/askama.toml")]
pub struct JobPage {
    /// What stands around the page.
    pub frame: Frame,
    /// Its identifier.
    pub id: String,
    /// Its incident's reference.
    pub incident: String,
    /// Its state.
    pub state: Badge,
    /// Why it stopped.
    pub problem: Option<String>,
    /// The counts.
    pub tiles: Vec<Tile>,
    /// The names of the counts by territory.
    pub columns: Vec<String>,
    /// The counts by territory.
    pub territories: Vec<TerritoryRow>,
    /// Where to look further, as address and name.
    pub links: Vec<(String, String)>,
    /// The first rows with problems.
    pub problems: Vec<ProblemRow>,
    /// The mailings of the job.
    pub mailings: Vec<MailingRow>,
}
