//! Personal values that do not print themselves, and their sealing at rest.

mod scrub;
mod seal;
mod value;

pub use scrub::without_addresses;
pub use seal::{DataKey, MasterKey, SealError, blind_index};
pub use value::Personal;
