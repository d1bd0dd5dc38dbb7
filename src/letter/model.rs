//! What a letter says, free of how it looks.

use super::paper::Paper;

/// One letter to one person.
#[derive(Debug, Clone)]
pub struct Letter {
    /// Language of the letter, BCP 47 (`de`, `zh-Hant`, `pt-BR`).
    pub lang: String,
    /// Whether the letter runs from right to left.
    pub rtl: bool,
    /// Title of the document, shown by readers in the window title.
    pub title: String,
    /// Sheet and envelope.
    pub paper: Paper,
    /// The sender's name and address, one line each; printed as letterhead and as return line.
    pub sender: Vec<String>,
    /// The recipient's address, one line each; printed in the envelope's window.
    pub to: Vec<String>,
    /// The text.
    pub blocks: Vec<Block>,
    /// The same in other languages, each from a new page on.
    pub others: Vec<Part>,
    /// What identifies this letter for ever; the PDF's identifier is a hash of it.
    pub ident: String,
    /// The moment noted as the PDF's creation; none is written when absent.
    pub created: Option<Created>,
}

/// The text of a letter in a further language.
#[derive(Debug, Clone)]
pub struct Part {
    /// Its language, BCP 47.
    pub lang: String,
    /// Whether it runs from right to left.
    pub rtl: bool,
    /// The text.
    pub blocks: Vec<Block>,
}

/// A moment in UTC.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Created {
    /// Year of the Gregorian calendar.
    pub year: i32,
    /// Month, 1 to 12.
    pub month: u8,
    /// Day of the month, 1 to 31.
    pub day: u8,
    /// Hour, 0 to 23.
    pub hour: u8,
    /// Minute, 0 to 59.
    pub minute: u8,
    /// Second, 0 to 59.
    pub second: u8,
}

/// A part of the text that stands on lines of its own.
#[derive(Debug, Clone)]
pub enum Block {
    /// A heading; the first is of level 1 and no level is skipped.
    Heading {
        /// 1 to 6.
        level: u8,
        /// The words.
        runs: Vec<Run>,
    },
    /// A paragraph.
    Paragraph(Vec<Run>),
    /// A list; each item holds blocks.
    List {
        /// Numbered instead of bulleted.
        ordered: bool,
        /// The items.
        items: Vec<Vec<Block>>,
    },
}

/// A piece of a line.
#[derive(Debug, Clone)]
pub enum Run {
    /// Words, printed as they are; a line feed begins a new line.
    Text {
        /// The words.
        text: String,
        /// Their language where it is not the letter's.
        lang: Option<String>,
        /// Set apart from the direction of what surrounds it, as a name, a number or an address is.
        isolate: Option<Direction>,
    },
    /// A link; its address is printed too, for on paper nobody can follow it.
    Link {
        /// An `http`, `https`, `mailto` or `tel` address.
        href: String,
        /// The words.
        runs: Vec<Run>,
    },
    /// Bold words.
    Bold(Vec<Run>),
    /// A new line within the paragraph.
    Break,
}

impl Run {
    /// Words in the letter's own language.
    pub fn text(text: impl Into<String>) -> Self {
        Self::Text { text: text.into(), lang: None, isolate: None }
    }

    /// Words whose direction is found from themselves and does not touch their neighbours.
    pub fn isolated(text: impl Into<String>) -> Self {
        Self::Text { text: text.into(), lang: None, isolate: Some(Direction::Auto) }
    }
}

/// Direction of isolated words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
    /// By the first letter that has a direction.
    Auto,
}
