//! The messages of one locale (Fluent): every failure to resolve one is an error, never a text.

use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentError, FluentResource, FluentValue};

use super::format::with_formats;
use super::locale::Locale;
use super::values::{Value, Values};

/// What a function returns for an argument it cannot use: Fluent has no way to report it otherwise.
const REFUSED: char = '\u{FFFD}';

/// The messages of one locale, ready to be resolved; shared between threads.
pub struct Phrases {
    bundle: FluentBundle<FluentResource>,
    locale: Locale,
}

/// Why a message could not be resolved. Names messages and variables, never values.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PhraseProblem {
    /// There is no such message.
    #[error("there is no message {0} in {1}")]
    Unknown(String, Locale),
    /// The message uses something that is not there.
    #[error("the message {id} cannot be resolved: {reason}")]
    Unresolved {
        /// The message.
        id: String,
        /// What Fluent complains about; a variable or a reference by name.
        reason: String,
    },
}

impl Phrases {
    /// Reads messages in Fluent syntax; every syntax error and every message defined twice is a failure.
    pub fn new(locale: &Locale, source: String) -> Result<Self, Vec<String>> {
        let resource = FluentResource::try_new(source)
            .map_err(|(_, errors)| errors.iter().map(ToString::to_string).collect::<Vec<_>>())?;
        let language = locale.as_str().parse().map_err(|_| vec![format!("{locale} is not a language for Fluent")])?;
        let mut bundle = FluentBundle::new_concurrent(vec![language]);
        bundle.set_use_isolating(true);
        let mut refused: Vec<FluentError> = bundle.add_resource(resource).err().unwrap_or_default();
        let (dates, numbers) = (locale.clone(), locale.clone());
        refused.extend(bundle.add_function("DATE", move |given, _| date(&dates, given)).err());
        refused.extend(bundle.add_function("NUMBER", move |given, _| number(&numbers, given)).err());
        if refused.is_empty() {
            return Ok(Self { bundle, locale: locale.clone() });
        }
        Err(refused.iter().map(ToString::to_string).collect())
    }

    /// The message with these arguments; inserted values stand between U+2068 and U+2069.
    pub fn say(&self, id: &str, arguments: &FluentArgs<'_>) -> Result<String, PhraseProblem> {
        let pattern = self.bundle.get_message(id).and_then(|message| message.value());
        let Some(pattern) = pattern else { return Err(PhraseProblem::Unknown(id.to_owned(), self.locale.clone())) };
        let mut errors = Vec::new();
        let said = self.bundle.format_pattern(pattern, Some(arguments), &mut errors);
        if let Some(error) = errors.first() {
            return Err(PhraseProblem::Unresolved { id: id.to_owned(), reason: error.to_string() });
        }
        if said.contains(REFUSED) {
            let reason = "DATE or NUMBER was given something else".to_owned();
            return Err(PhraseProblem::Unresolved { id: id.to_owned(), reason });
        }
        Ok(self.one_line(&said))
    }

    /// A message may be broken over several lines of its file; those breaks mean nothing.
    fn one_line(&self, said: &str) -> String {
        let glue = if self.locale.is_written_without_spaces() { "" } else { " " };
        said.lines().map(str::trim).collect::<Vec<_>>().join(glue)
    }

    /// The locale of the messages.
    pub const fn locale(&self) -> &Locale {
        &self.locale
    }
}

fn date(locale: &Locale, given: &[FluentValue<'_>]) -> FluentValue<'static> {
    let day = match given {
        [FluentValue::String(text)] => chrono::NaiveDate::parse_from_str(text, "%Y-%m-%d").ok(),
        _ => None,
    };
    let shown = day.and_then(|day| with_formats(locale, |formats| formats.date(day)));
    shown.flatten().unwrap_or_else(|| REFUSED.to_string()).into()
}

fn number(locale: &Locale, given: &[FluentValue<'_>]) -> FluentValue<'static> {
    let shown = match given {
        // Fluent holds numbers as f64; the counts of a notice stay far below 2^53.
        #[allow(clippy::cast_possible_truncation)]
        [FluentValue::Number(number)] => with_formats(locale, |formats| formats.number(number.value as i64)),
        _ => None,
    };
    shown.unwrap_or_else(|| REFUSED.to_string()).into()
}

/// Values as arguments of messages: dates by ISO 8601 for `DATE`, lists joined as the locale joins them.
pub fn arguments<'a>(values: &'a Values, locale: &Locale) -> FluentArgs<'a> {
    let mut arguments = FluentArgs::with_capacity(values.len());
    for (name, value) in values {
        arguments.set(name.as_str(), argument(value, locale));
    }
    arguments
}

/// One value as an argument.
pub fn argument<'a>(value: &'a Value, locale: &Locale) -> FluentValue<'a> {
    match value {
        Value::Text(text) | Value::Phone(text) | Value::Email(text) | Value::Url(text) => text.as_str().into(),
        Value::Date(day) => day.to_string().into(),
        Value::Number(number) => (*number).into(),
        Value::Flag(flag) => if *flag { "true" } else { "false" }.into(),
        Value::List(items) => with_formats(locale, |formats| formats.list(items)).unwrap_or_default().into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SOURCE: &str = "hello = Hello { $name }\nday = On { DATE($day) }\ncount = { $n ->\n    [one] { NUMBER($n) } file\n   *[other] { NUMBER($n) } files\n}\nbroken = See { nothing }\n";

    fn values(pairs: &[(&str, Value)]) -> Values {
        pairs.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect()
    }

    fn check(tag: &str, id: &str, values: &Values, expected: Result<&str, &str>) {
        let locale = Locale::parse(tag).unwrap();
        let phrases = Phrases::new(&locale, SOURCE.to_owned()).unwrap();
        let said = phrases.say(id, &arguments(values, &locale));
        match (said, expected) {
            (Ok(said), Ok(expected)) => assert_eq!(said, expected),
            (Err(problem), Err(expected)) => assert!(problem.to_string().contains(expected), "{problem}"),
            (other, _) => panic!("{other:?}, expected {expected:?}"),
        }
    }

    #[test]
    fn inserted_values_stand_between_isolates() {
        check("en", "hello", &values(&[("name", Value::Text("Ann".into()))]), Ok("Hello \u{2068}Ann\u{2069}"));
    }

    #[test]
    fn dates_and_numbers_are_written_as_the_locale_writes_them() {
        let day = chrono::NaiveDate::from_ymd_opt(2026, 11, 21).unwrap();
        check("de", "day", &values(&[("day", Value::Date(day))]), Ok("On \u{2068}21. November 2026\u{2069}"));
        check("de", "count", &values(&[("n", Value::Number(12_000))]), Ok("\u{2068}12.000\u{2069} files"));
        check("en", "count", &values(&[("n", Value::Number(1))]), Ok("\u{2068}1\u{2069} file"));
    }

    #[test]
    fn whatever_cannot_be_resolved_is_an_error() {
        check("en", "hello", &Values::new(), Err("name"));
        check("en", "day", &values(&[("day", Value::Text("soon".into()))]), Err("DATE"));
        check("en", "broken", &Values::new(), Err("nothing"));
        check("en", "absent", &Values::new(), Err("no message absent"));
    }
}
