//! What may happen to a delivery, without doing it.

mod code;
mod forecast;
mod lane;
mod mailbox;
mod outcome;
mod record;
mod retry;
mod share;
mod state;
mod status;
mod tag;

pub use code::{canonical_code, code_mac, notice_code};
pub use forecast::{Forecast, PACE_WINDOW, forecast, last_release, pace};
pub use lane::{LANES, lane};
pub use mailbox::{Mailbox, NotAMailbox};
pub use outcome::{Outcome, Reply, Stage};
pub use record::{RecipientRecord, sealed_row};
pub use retry::Schedule;
pub use share::fair_share;
pub use state::State;
pub use status::{Moment, OnUnknown, Policy, Transition, orphaned, step};
pub use tag::Tag;
