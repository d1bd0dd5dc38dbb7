//! Pages that need no data of their own: sign-in, help, refusals.

use askama::Template;

use crate::console::frame::{Errors, Frame};

/// The page on which one signs in.
#[derive(Debug, Template)]
#[template(path = "login.html", config = "src/console/askama.toml")]
pub struct LoginPage {
    /// What stands around the page.
    pub frame: Frame,
    /// Where to go afterwards; a path below `/console/`.
    pub back: String,
    /// Whether the reader has just signed out.
    pub closed: bool,
    /// What was wrong the last time.
    pub errors: Errors,
}

/// The help page.
#[derive(Debug, Template)]
#[template(path = "help.html", config = "src/console/askama.toml")]
pub struct HelpPage {
    /// What stands around the page.
    pub frame: Frame,
    /// The words of the trade and what they mean here.
    pub words: Vec<(&'static str, &'static str)>,
    /// Whom to ask.
    pub contact: String,
}

/// A page that says why something was not done.
#[derive(Debug, Template)]
#[template(path = "refusal.html", config = "src/console/askama.toml")]
pub struct RefusalPage {
    /// What stands around the page.
    pub frame: Frame,
    /// What happened, in a few words.
    pub heading: String,
    /// What happened and what to do.
    pub text: String,
    /// The particulars.
    pub items: Vec<String>,
    /// The request's number.
    pub number: String,
    /// Where to go on.
    pub back: String,
    /// Its name.
    pub back_name: &'static str,
}
