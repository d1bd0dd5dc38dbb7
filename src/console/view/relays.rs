//! The list of relays with what may be done about each.

use askama::Template;

use super::templates::ActionLink;
use crate::console::badge::Badge;
use crate::console::frame::Frame;
use crate::console::moment::Moment;

/// A relay in the list.
#[derive(Debug)]
pub struct RelayLine {
    /// Its name in the settings.
    pub name: String,
    /// Whether it is used.
    pub state: Badge,
    /// Why it is not, and who decided that.
    pub why: String,
    /// Since when it rests.
    pub since: Option<Moment>,
    /// When it is asked again.
    pub until: Option<Moment>,
    /// Messages a second, in words.
    pub limit: String,
    /// What the reader may do.
    pub actions: Vec<ActionLink>,
}

/// The list of relays.
#[derive(Debug, Template)]
#[template(path = "relays.html", config = "src/console/askama.toml")]
pub struct RelaysPage {
    /// What stands around the page.
    pub frame: Frame,
    /// The relays.
    pub rows: Vec<RelayLine>,
}
