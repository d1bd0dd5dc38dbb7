//! Personal values that do not print themselves, and their sealing at rest.

mod seal;
mod value;

pub use seal::{DataKey, MasterKey, SealError, blind_index};
pub use value::Personal;
