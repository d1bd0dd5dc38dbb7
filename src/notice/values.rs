//! The facts as flat named values in one locale: the names that templates and messages may use.

use std::collections::BTreeMap;

use chrono::NaiveDate;

/// One value that a template may insert, already in its locale apart from dates and numbers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// A name, reference or short text.
    Text(String),
    /// A civil date, formatted by the locale.
    Date(NaiveDate),
    /// A whole number, formatted by the locale.
    Number(i64),
    /// A truth value, for conditions only.
    Flag(bool),
    /// A telephone number.
    Phone(String),
    /// An e-mail address.
    Email(String),
    /// An `https` address.
    Url(String),
    /// Paragraphs, list items or address lines, in order.
    List(Vec<String>),
}

impl Value {
    /// Whether a condition on this value holds.
    pub fn holds(&self) -> bool {
        match self {
            Self::Flag(flag) => *flag,
            Self::List(items) => !items.is_empty(),
            Self::Number(number) => *number != 0,
            Self::Text(text) | Self::Phone(text) | Self::Email(text) | Self::Url(text) => !text.is_empty(),
            Self::Date(_) => true,
        }
    }

    /// Addresses stand in left-to-right order everywhere and are never wrapped in invisible marks,
    /// which mail programs would take into the link.
    pub const fn is_address(&self) -> bool {
        matches!(self, Self::Email(_) | Self::Url(_))
    }
}

/// The values of one notice by name; an absent name is a fact that nobody gave.
pub type Values = BTreeMap<String, Value>;

/// The form of a telephone number that `tel:` links take (RFC 3966): a plus sign and digits.
pub fn dialled(phone: &str) -> String {
    phone.chars().filter(|mark| mark.is_ascii_digit() || *mark == '+').collect()
}
