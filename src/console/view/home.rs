//! The first page: what is due next, what waits for the reader, what is under way.

use askama::Template;

use crate::console::badge::Badge;
use crate::console::frame::Frame;
use crate::console::moment::Moment;

/// A deadline of an open incident.
#[derive(Debug)]
pub struct DueRow {
    /// Who must be told.
    pub who: String,
    /// By which instrument.
    pub instrument: String,
    /// The strict deadline.
    pub due: Moment,
    /// How the duty stands.
    pub standing: Badge,
    /// The incident's own reference.
    pub reference: String,
    /// The incident's page.
    pub href: String,
    /// Whether it is a drill.
    pub drill: bool,
}

/// Something that one of the reader's roles may do now.
#[derive(Debug)]
pub struct Task {
    /// What to do.
    pub text: String,
    /// Where.
    pub href: String,
    /// Since when it waits.
    pub since: Moment,
}

/// A mailing that is being delivered.
#[derive(Debug)]
pub struct RunningRow {
    /// The mailing in words.
    pub name: String,
    /// Its page.
    pub href: String,
    /// Its state.
    pub state: Badge,
    /// Deliveries that have a final state.
    pub finished: i64,
    /// All deliveries.
    pub total: i64,
    /// The share of the finished ones.
    pub percent: i64,
}

/// The first page.
#[derive(Debug, Template)]
#[template(path = "home.html", config = "src/console/askama.toml")]
pub struct HomePage {
    /// What stands around the page.
    pub frame: Frame,
    /// The nearest deadlines.
    pub due: Vec<DueRow>,
    /// What waits for the reader.
    pub waiting: Vec<Task>,
    /// What is under way.
    pub running: Vec<RunningRow>,
}
