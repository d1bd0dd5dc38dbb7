//! What keeps a letter from being printed.

/// Why a letter was not printed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum LetterProblem {
    /// No loaded font can print these characters.
    #[error("no loaded font has the characters {}", named(.0))]
    MissingGlyphs(Vec<char>),
    /// The language tag is none.
    #[error("`{0}` is not a language tag")]
    Language(String),
    /// Headings must begin at level 1 and skip no level.
    #[error("a heading of level {found} cannot follow level {before}")]
    HeadingLevel {
        /// Level of the heading before, 0 for none.
        before: u8,
        /// Level of this heading.
        found: u8,
    },
    /// Blocks nested too deeply.
    #[error("lists are nested more than {0} deep")]
    TooDeep(usize),
    /// More text than a letter may hold.
    #[error("the letter has {found} characters, more than {most}")]
    TooLong {
        /// Characters found.
        found: usize,
        /// Characters allowed.
        most: usize,
    },
    /// A part that must have words has none.
    #[error("the {0} is empty")]
    Empty(&'static str),
    /// A link that cannot be printed.
    #[error("`{0}` is not an http, https, mailto or tel address")]
    Link(String),
    /// The address does not fit into the window.
    #[error("the recipient's address does not fit into the envelope's window")]
    Address,
    /// The sender's lines reach into the address.
    #[error("the sender's lines do not fit above the recipient's address")]
    Sender,
    /// The moment of creation is none.
    #[error("the moment of creation is not a date")]
    Created,
    /// The typesetter refused.
    #[error("the letter could not be set: {0}")]
    Typeset(String),
}

fn named(missing: &[char]) -> String {
    let names: Vec<String> = missing.iter().map(|c| format!("U+{:04X} {c}", u32::from(*c))).collect();
    names.join(", ")
}
