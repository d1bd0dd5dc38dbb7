//! The list of template versions, and the page on which one is reviewed.

use askama::Template;

use crate::console::badge::Badge;
use crate::console::frame::Frame;
use crate::console::moment::Moment;

/// A version in the list.
#[derive(Debug)]
pub struct TemplateRow {
    /// Its page.
    pub href: String,
    /// The template's name.
    pub name: String,
    /// The language, in words and as a tag.
    pub locale: String,
    /// The first digits of its digest.
    pub short: String,
    /// Its state.
    pub state: Badge,
    /// Who proposed it.
    pub proposed_by: String,
    /// When its state last changed.
    pub changed: Moment,
}

/// The list of versions.
#[derive(Debug, Template)]
#[template(path = "templates.html", config = "src/console/askama.toml")]
pub struct TemplatesPage {
    /// What stands around the page.
    pub frame: Frame,
    /// The state that is shown; empty for all.
    pub state: String,
    /// The states to choose from, as value and name.
    pub states: Vec<(&'static str, &'static str)>,
    /// The versions of this page.
    pub rows: Vec<TemplateRow>,
    /// The next page.
    pub next: Option<String>,
}

/// Something that the reader may do with this version now.
#[derive(Debug)]
pub struct ActionLink {
    /// The page on which it is confirmed.
    pub href: String,
    /// What it does.
    pub text: &'static str,
    /// Whether it is the usual next step.
    pub main: bool,
}

/// Something that the automatic checks found.
#[derive(Debug)]
pub struct FindingRow {
    /// What it is.
    pub text: String,
    /// Which rule says so.
    pub rule: String,
    /// Whether it blocks approval.
    pub weight: Badge,
    /// Where it stands.
    pub place: String,
    /// How to mend it.
    pub mend: String,
}

/// A decision about this version.
#[derive(Debug)]
pub struct DecisionRow {
    /// What was decided.
    pub action: String,
    /// By whom.
    pub actor: String,
    /// With which words.
    pub comment: String,
    /// When.
    pub at: Moment,
}

/// The page on which a version is reviewed.
#[derive(Debug, Template)]
#[template(path = "template.html", config = "src/console/askama.toml")]
pub struct TemplatePage {
    /// What stands around the page.
    pub frame: Frame,
    /// The template's name.
    pub name: String,
    /// The language, in words and as a tag.
    pub locale: String,
    /// The language tag for the markup.
    pub lang: Option<String>,
    /// The direction of the language: `ltr` or `rtl`.
    pub dir: &'static str,
    /// The version's whole digest.
    pub digest: String,
    /// Its state.
    pub state: Badge,
    /// What keeps it from being approved.
    pub problems: Vec<String>,
    /// What the reader may do.
    pub actions: Vec<ActionLink>,
    /// What the reader should look at before.
    pub advice: String,
    /// Why there is nothing to do.
    pub no_action: String,
    /// What weighs on its approval: that it has ended, or that the law has changed since.
    pub weighs: Vec<String>,
    /// Other versions of the same template and language, to compare with: address and name.
    pub others: Vec<(String, String)>,
    /// The subject line with sample data.
    pub subject: String,
    /// The address of the HTML part with sample data.
    pub preview: String,
    /// The text part with sample data.
    pub text: String,
    /// What the automatic checks found.
    pub findings: Vec<FindingRow>,
    /// What the version says about itself.
    pub meta: Vec<(String, String)>,
    /// The decisions, newest first.
    pub decisions: Vec<DecisionRow>,
    /// The files that shape its bytes.
    pub source: Vec<(String, String)>,
}

/// One line of two versions side by side.
#[derive(Debug)]
pub struct DiffRow {
    /// What stands on the earlier side; `None` where there is nothing.
    pub before: Option<String>,
    /// What stands on the later side.
    pub after: Option<String>,
    /// Whether both sides are the same.
    pub same: bool,
}

/// Two versions side by side.
#[derive(Debug, Template)]
#[template(path = "template_diff.html", config = "src/console/askama.toml")]
pub struct TemplateDiffPage {
    /// What stands around the page.
    pub frame: Frame,
    /// The template and its language.
    pub name: String,
    /// The language tag for the markup.
    pub lang: String,
    /// The direction of the language: `ltr` or `rtl`.
    pub dir: &'static str,
    /// The address of the later version.
    pub back: String,
    /// When the earlier version was proposed.
    pub earlier: String,
    /// When the later version was proposed.
    pub later: String,
    /// Part by part, its name and its lines.
    pub parts: Vec<(String, Vec<DiffRow>)>,
}
