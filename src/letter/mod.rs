//! Floor 6: printed letters. A [`Letter`] becomes a tagged, accessible PDF (PDF/UA-1, ISO 14289-1) that can be printed,
//! folded and put into a window envelope.
//!
//! Everything that comes from outside is data: the page is laid out by one fixed template (`letter.typ`), which reads
//! the letter as JSON from a world that has no other file.
//!
//! The typesetter is `typst` as a library: it breaks lines in every script of the notices, and its PDFs are tagged. What
//! it costs: 173 more packages, about seven minutes of processor time in a debug build and, by an estimate, twenty in a release build,
//! 40 MB of program, 6 to 20 ms for a letter of two pages. What it gets wrong, the reading order of Arabic and Hebrew in
//! the tags, `mend` puts right. Conformance was looked at with the typesetter's own PDF/UA checks and two free
//! checkers; veraPDF could not be had, and no screen reader was used.

mod check;
mod export;
mod fonts;
mod html;
mod locale;
mod mend;
mod model;
mod paper;
mod problem;
mod script;
mod text;
mod wire;
mod world;

pub use export::{Pdf, forget, pdf};
pub use fonts::{FontProblem, Fonts};
pub use html::{of_notice, printable};
pub use model::{Block, Created, Direction, Letter, Part, Run};
pub use paper::{Measures, Paper, Window};
pub use problem::LetterProblem;

#[cfg(test)]
mod tests;
