//! The page on which a step with consequences is confirmed (WCAG 3.3.4): its whole effect, then one button.

use askama::Template;

use crate::console::frame::{Errors, Frame};

/// A warning that must be acknowledged.
#[derive(Debug)]
pub struct Acknowledgement {
    /// The word that is sent for it.
    pub key: String,
    /// What it says.
    pub text: String,
    /// Whether the reader has acknowledged it already.
    pub checked: bool,
}

/// A field for words that are kept with the step.
#[derive(Debug)]
pub struct CommentField {
    /// Its label.
    pub label: &'static str,
    /// What to write there.
    pub hint: &'static str,
    /// Whether the step needs it.
    pub required: bool,
    /// What the reader has written already.
    pub value: String,
}

/// A further field of one line.
#[derive(Debug)]
pub struct StepField {
    /// Its name, which is also its id.
    pub name: &'static str,
    /// Its label, with word of whether it is needed.
    pub label: &'static str,
    /// What to write there.
    pub hint: &'static str,
    /// What the reader has written already.
    pub value: String,
}

/// The page.
#[derive(Debug, Template)]
#[template(path = "confirm.html", config = "src/console/askama.toml")]
pub struct ConfirmPage {
    /// What stands around the page.
    pub frame: Frame,
    /// The page to go back to.
    pub back: String,
    /// Its name.
    pub back_name: String,
    /// The question.
    pub heading: String,
    /// What the step means.
    pub lead: String,
    /// The effect, as label and value.
    pub effects: Vec<(String, String)>,
    /// What must be acknowledged.
    pub warnings: Vec<Acknowledgement>,
    /// The words that are kept with the step.
    pub comment: Option<CommentField>,
    /// Further fields.
    pub fields: Vec<StepField>,
    /// Values that travel along.
    pub hidden: Vec<(String, String)>,
    /// Where the form goes.
    pub action: String,
    /// What the button says.
    pub button: String,
    /// Whether the step cannot be undone.
    pub danger: bool,
    /// What was wrong the last time.
    pub errors: Errors,
}
