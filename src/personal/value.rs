//! A wrapper that keeps personal data out of logs by construction.

use std::fmt;

/// A personal value: reading it takes an explicit [`Personal::reveal`]; printing shows `‹personal›`.
#[derive(Clone, PartialEq, Eq, Hash, Default)]
pub struct Personal<T>(T);

impl<T> Personal<T> {
    /// Wraps a value.
    pub const fn new(value: T) -> Self {
        Self(value)
    }

    /// The value itself. Each call is a place to look at when asking where personal data flows.
    pub const fn reveal(&self) -> &T {
        &self.0
    }

    /// The value, given away.
    pub fn into_inner(self) -> T {
        self.0
    }
}

impl<T> fmt::Debug for Personal<T> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("‹personal›")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_personal_value_does_not_print_itself() {
        let name = Personal::new("someone@example.org".to_owned());
        assert_eq!(format!("{name:?}"), "‹personal›");
        assert_eq!(name.reveal(), "someone@example.org");
    }
}
