//! Floor 9: the public page on which anybody finds out if a notice is genuine. It knows no session, shows no personal
//! data, runs no script, and is asked only so often.

mod languages;
mod page;
mod throttle;

pub use languages::{LANGUAGES, preferred};
pub use page::{MESSAGES, routes};
