//! What differs from one recipient to the next.

use std::collections::BTreeMap;

use super::medium::tame;
use super::values::{Value, Values};
use super::variables::Kind;
use super::variant::Variable;
use crate::personal::Personal;

/// The variable that says which data of this very person was involved, as words of [`super::words::DATA`].
const OWN_DATA: &str = "own_data";

/// The personal values of one recipient.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct RecipientVars {
    /// The name as it was given; empty if nobody gave one.
    pub name: Personal<String>,
    /// The parent or guardian whom the notice about a minor goes to.
    pub guardian: Option<Personal<String>>,
    /// The next of kin, or who represents the estate, of a person who has died.
    pub next_of_kin: Option<Personal<String>>,
    /// Further variables that the template declares, by name.
    pub extra: BTreeMap<String, Personal<String>>,
}

impl RecipientVars {
    /// A recipient of whom only the name is known.
    pub fn named(name: impl Into<String>) -> Self {
        Self { name: Personal::new(name.into()), ..Self::default() }
    }
}

/// Why a recipient's values cannot be used. Names variables, never values.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PersonalProblem {
    /// A variable that the template requires was not given.
    #[error("the variable {0} is missing")]
    Missing(String),
    /// A value is not what the template declares.
    #[error("the variable {0} is not a {1}")]
    NotOfKind(String, &'static str),
}

/// Says a word of data in the locale; `None` for an unknown word.
type Tell<'a> = &'a dyn Fn(&str) -> Option<String>;

/// The declared personal values by name; values that the template does not declare are left alone.
pub fn personal_values(
    given: &RecipientVars,
    declared: &[Variable],
    tell: Tell<'_>,
) -> Result<Values, PersonalProblem> {
    let mut values = Values::new();
    for variable in declared {
        let text = match variable.name.as_str() {
            "recipient_name" => Some(&given.name),
            "guardian_name" => given.guardian.as_ref(),
            "next_of_kin_name" => given.next_of_kin.as_ref(),
            other => given.extra.get(other),
        };
        let text = text.map(|text| tame(text.reveal())).filter(|text| !text.is_empty());
        match text {
            Some(text) => {
                values.insert(variable.name.clone(), read(text, variable, tell)?);
            }
            None if variable.required => return Err(PersonalProblem::Missing(variable.name.clone())),
            None => {}
        }
    }
    Ok(values)
}

fn read(text: String, variable: &Variable, tell: Tell<'_>) -> Result<Value, PersonalProblem> {
    if variable.name == OWN_DATA {
        let words = text.split(|mark: char| mark == ',' || mark == ';' || mark.is_whitespace());
        let told: Option<Vec<String>> = words.filter(|word| !word.is_empty()).map(tell).collect();
        let refused = || PersonalProblem::NotOfKind(OWN_DATA.to_owned(), "list of data words");
        return told.map(Value::List).ok_or_else(refused);
    }
    let value = match variable.kind {
        Kind::Date => chrono::NaiveDate::parse_from_str(&text, "%Y-%m-%d").ok().map(Value::Date),
        Kind::Number => text.parse().ok().map(Value::Number),
        Kind::Flag => text.parse().ok().map(Value::Flag),
        _ => Some(Value::Text(text)),
    };
    value.ok_or_else(|| PersonalProblem::NotOfKind(variable.name.clone(), variable.kind.word()))
}
