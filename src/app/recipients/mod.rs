//! Recipient lists: read as a stream, checked row by row; bad rows do not stop good ones.

mod reader;
mod row;

pub use reader::{Format, ReadError, Row, read};
pub use row::{Checked, check};
