//! The facts of a notice as JSON: in the job message, and as they are stored.

mod fields;
mod read;
mod write;

pub use read::read_notice_facts;
pub use write::write_notice_facts;
