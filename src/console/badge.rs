//! A state in a word, with a shape and a tone; never colour alone (WCAG 1.4.1).

use std::fmt;

use askama::filters::{Html, HtmlSafe, escape};

/// How a state feels to the reader.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    /// Nothing to do.
    Calm,
    /// Under way.
    Info,
    /// As it should be.
    Good,
    /// Look at it.
    Warn,
    /// Act on it.
    Danger,
}

impl Tone {
    /// The class in the stylesheet.
    pub const fn class(self) -> &'static str {
        match self {
            Self::Calm => "",
            Self::Info => "info",
            Self::Good => "good",
            Self::Warn => "warn",
            Self::Danger => "danger",
        }
    }

    const fn shape(self) -> &'static str {
        match self {
            Self::Calm => "○",
            Self::Info => "◐",
            Self::Good => "✓",
            Self::Warn => "▲",
            Self::Danger => "■",
        }
    }
}

/// A state as it stands on a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Badge {
    /// How it feels.
    pub tone: Tone,
    /// What it says.
    pub text: String,
}

impl Badge {
    /// A state.
    pub fn new(tone: Tone, text: impl Into<String>) -> Self {
        Self { tone, text: text.into() }
    }
}

impl fmt::Display for Badge {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = escape(&self.text, Html).map_err(|_| fmt::Error)?;
        let class = self.tone.class();
        write!(
            out,
            "<span class=\"badge {class}\"><span aria-hidden=\"true\">{}</span>{text}</span>",
            self.tone.shape()
        )
    }
}

/// The text is escaped above.
impl HtmlSafe for Badge {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_badge_has_a_shape_and_escapes_its_word() {
        let badge = Badge::new(Tone::Warn, "<due>").to_string();
        assert!(badge.contains("▲"), "{badge}");
        assert!(!badge.contains("<due>"), "{badge}");
    }
}
