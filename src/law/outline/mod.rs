//! A rule file as people read it: plain sentences in the order of the file, each with its ground. The command line and
//! the console print the same outline, so that nobody reviews another text than the engine computes with.

mod duty;
mod instrument;

pub use instrument::{DutyOutline, Line, Outline};
