//! Notification jobs: accepted once, their recipients imported, assessed, planned.

mod accept;
mod assess;
mod import;
mod plan;
mod read;
mod record;
mod steps;

pub(super) use assess::read_stored;
pub(super) use import::bad_row_name;

pub use accept::AcceptedJob;
pub use import::Tally;
pub use record::{JobMessage, RecipientFile, read_job};
