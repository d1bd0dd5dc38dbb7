//! Telling other systems what happens: at least once, each at its own pace, and never in the way of a delivery.

mod call;
mod dispatch;
mod settings;

pub use call::{CallError, Called};
pub use dispatch::Callbacks;
pub use settings::CallbackSettings;
