//! Deliveries of a mailing, those not reached, and the history of one recipient: by number, never by name.

use askama::Template;

use crate::console::badge::Badge;
use crate::console::frame::Frame;
use crate::console::moment::Moment;

/// One delivery.
#[derive(Debug)]
pub struct DeliveryRow {
    /// The recipient's number in the list.
    pub seq: i64,
    /// The history of the recipient.
    pub href: String,
    /// The territory.
    pub territory: String,
    /// Its state.
    pub state: Badge,
    /// How often it was attempted.
    pub attempts: i64,
    /// Whether the recipient may have received it twice.
    pub doubled: bool,
    /// Whether the strict deadline had passed.
    pub late: bool,
    /// Why it stands so, without personal data.
    pub reason: String,
    /// When it last changed.
    pub changed: Moment,
}

/// A mailing of which nothing was attempted.
#[derive(Debug)]
pub struct UnsentRow {
    /// Its page.
    pub href: String,
    /// Whom it is for, in words.
    pub name: String,
    /// How many people.
    pub people: i64,
    /// Its state.
    pub state: Badge,
    /// What keeps it from going out.
    pub why: Vec<String>,
}

/// A list of deliveries.
#[derive(Debug, Template)]
#[template(path = "deliveries.html", config = "src/console/askama.toml")]
pub struct DeliveriesPage {
    /// What stands around the page.
    pub frame: Frame,
    /// The page to go back to.
    pub back: String,
    /// Its name.
    pub back_name: String,
    /// What the list holds.
    pub lead: String,
    /// What it says when it is empty.
    pub empty: &'static str,
    /// The deliveries of this page.
    pub rows: Vec<DeliveryRow>,
    /// The next page.
    pub next: Option<String>,
    /// Mailings of which nothing was attempted, so that the list is not taken for everyone.
    pub unsent: Vec<UnsentRow>,
    /// Files with the whole list, as address and name.
    pub exports: Vec<(String, String)>,
}

/// One attempt.
#[derive(Debug)]
pub struct AttemptRow {
    /// Its number.
    pub number: i64,
    /// The mailing it belongs to.
    pub mailing: String,
    /// How it ended.
    pub outcome: Badge,
    /// How far it came.
    pub stage: String,
    /// What the mail server said, without addresses.
    pub reply: String,
    /// Which mail server.
    pub relay: String,
    /// When it began.
    pub at: Moment,
}

/// One report that came back.
#[derive(Debug)]
pub struct ReportRow {
    /// What it says, by its own word.
    pub action: Badge,
    /// In which form it came.
    pub kind: &'static str,
    /// Its words, without addresses.
    pub reply: String,
    /// Whether the delivery moved by it.
    pub applied: bool,
    /// When it came in.
    pub at: Moment,
}

/// The history of one recipient.
#[derive(Debug, Template)]
#[template(path = "history.html", config = "src/console/askama.toml")]
pub struct HistoryPage {
    /// What stands around the page.
    pub frame: Frame,
    /// The page to go back to.
    pub back: String,
    /// Its name.
    pub back_name: String,
    /// The recipient's number.
    pub seq: i64,
    /// The delivery's present state.
    pub state: Option<Badge>,
    /// Territory and language, in words.
    pub about: String,
    /// The attempts, the first one first.
    pub rows: Vec<AttemptRow>,
    /// What came back, the first one first.
    pub reports: Vec<ReportRow>,
}
