//! Printed letters: a [`Letter`] becomes a tagged, accessible PDF (PDF/UA-1) that can be
//! printed, folded and put into a window envelope.
//!
//! Everything that comes from outside is data: the page is laid out by one fixed template
//! (`letter.typ`), which reads the letter as JSON from a world that has no other file.

mod check;
mod data;
mod export;
mod fonts;
mod locale;
mod mend;
mod model;
mod paper;
mod problem;
mod script;
mod text;
mod world;

pub use export::{Pdf, forget, pdf};
pub use fonts::{FontProblem, Fonts};
pub use model::{Block, Created, Direction, Letter, Run};
pub use paper::{Measures, Paper, Window};
pub use problem::LetterProblem;

#[cfg(test)]
mod tests;
