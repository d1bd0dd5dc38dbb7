//! Closed words, and documents held against their shape with every problem at its place.

mod check;
mod nearest;
mod tree;
mod vocabulary;

pub use check::check;
pub use nearest::nearest;
pub use tree::{Lines, Node, Value};

#[doc(hidden)]
pub use vocabulary::deps;
