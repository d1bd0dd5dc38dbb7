//! Reads one JSON object field by field, remembers every problem and every key that nobody asked for.

use chrono::NaiveDate;
use serde_json::{Map, Value};

use crate::notice::facts::{LocalText, OwnWords};
use crate::notice::locale::Locale;
use crate::notice::words::nearest;
use crate::problem::Problem;

/// One object at its pointer; [`Fields::done`] reports the keys that were not read.
pub struct Fields<'a> {
    object: Option<&'a Map<String, Value>>,
    pointer: String,
    asked: Vec<&'static str>,
}

impl<'a> Fields<'a> {
    /// The object at `pointer`; anything but an object is a problem.
    pub fn of(value: &'a Value, pointer: &str, problems: &mut Vec<Problem>) -> Self {
        if !value.is_object() {
            problems.push(Problem::at(pointer, "this is not an object", "an object with named fields"));
        }
        Self { object: value.as_object(), pointer: pointer.to_owned(), asked: Vec::new() }
    }

    /// The pointer of one field.
    pub fn at(&self, key: &str) -> String {
        format!("{}/{}", self.pointer, key.replace('~', "~0").replace('/', "~1"))
    }

    /// The value of a field; absent and `null` are the same.
    pub fn value(&mut self, key: &'static str) -> Option<&'a Value> {
        self.asked.push(key);
        self.object.and_then(|object| object.get(key)).filter(|value| !value.is_null())
    }

    /// Every field, for objects whose keys are data.
    pub fn entries(&self) -> impl Iterator<Item = (&'a String, &'a Value)> {
        self.object.into_iter().flatten()
    }

    /// A text without control characters.
    pub fn text(&mut self, key: &'static str, problems: &mut Vec<Problem>) -> Option<String> {
        let value = self.value(key)?;
        read_text(value, &self.at(key), problems)
    }

    /// A text that must be there.
    pub fn required(&mut self, key: &'static str, problems: &mut Vec<Problem>) -> String {
        if self.value(key).is_none() {
            problems.push(Problem::at(self.at(key), "this is missing", "a text"));
        }
        self.text(key, problems).unwrap_or_default()
    }

    /// A text that passes a test, such as an address.
    pub fn checked(
        &mut self,
        key: &'static str,
        test: fn(&str) -> bool,
        expected: &'static str,
        problems: &mut Vec<Problem>,
    ) -> Option<String> {
        let text = self.text(key, problems)?;
        if !test(&text) {
            problems.push(Problem::at(self.at(key), "this cannot be used", expected));
        }
        Some(text)
    }

    /// `true` or `false`.
    pub fn flag(&mut self, key: &'static str, problems: &mut Vec<Problem>) -> Option<bool> {
        let value = self.value(key)?;
        if !value.is_boolean() {
            problems.push(Problem::at(self.at(key), "this is not a truth value", "true or false"));
        }
        value.as_bool()
    }

    /// A whole number from zero.
    pub fn count(&mut self, key: &'static str, problems: &mut Vec<Problem>) -> Option<u64> {
        let value = self.value(key)?;
        if value.as_u64().is_none() {
            problems.push(Problem::at(self.at(key), "this is not a count", "a whole number from 0"));
        }
        value.as_u64()
    }

    /// A civil date.
    pub fn date(&mut self, key: &'static str, problems: &mut Vec<Problem>) -> Option<NaiveDate> {
        let value = self.value(key)?;
        let date = value.as_str().and_then(|text| NaiveDate::parse_from_str(text, "%Y-%m-%d").ok());
        if date.is_none() {
            problems.push(Problem::at(self.at(key), "this is not a date", "a date such as \"2026-11-21\""));
        }
        date
    }

    /// A list of texts.
    pub fn texts(&mut self, key: &'static str, problems: &mut Vec<Problem>) -> Vec<String> {
        let Some(value) = self.value(key) else { return Vec::new() };
        let Some(items) = value.as_array() else {
            problems.push(Problem::at(self.at(key), "this is not a list", "a list of texts"));
            return Vec::new();
        };
        let read = |(place, item)| read_text(item, &format!("{}/{place}", self.at(key)), problems);
        items.iter().enumerate().filter_map(read).collect()
    }

    /// A list of words of a closed vocabulary.
    pub fn words(&mut self, key: &'static str, known: &[&str], problems: &mut Vec<Problem>) -> Vec<String> {
        let words = self.texts(key, problems);
        for (place, word) in words.iter().enumerate().filter(|(_, word)| !known.contains(&word.as_str())) {
            let expected = match nearest(word, known) {
                Some(near) => format!("{near:?}, or another word of the vocabulary"),
                None => format!("one of {}", known.join(", ")),
            };
            problems.push(Problem::at(format!("{}/{place}", self.at(key)), format!("unknown word {word:?}"), expected));
        }
        words
    }

    /// A text that is the same everywhere, or an object with one text per locale.
    pub fn local_text(&mut self, key: &'static str, problems: &mut Vec<Problem>) -> Option<LocalText> {
        let value = self.value(key)?;
        match value {
            Value::Object(_) => Some(LocalText::Each(read_own_words(value, &self.at(key), problems))),
            _ => read_text(value, &self.at(key), problems).map(LocalText::Same),
        }
    }

    /// Reports every key that was not asked for.
    pub fn done(self, problems: &mut Vec<Problem>) {
        for (key, _) in self.entries().filter(|(key, _)| !self.asked.contains(&key.as_str())) {
            let expected = match nearest(key, &self.asked) {
                Some(near) => format!("{near:?}, or no such field"),
                None => format!("one of {}", self.asked.join(", ")),
            };
            problems.push(Problem::at(self.at(key), "unknown field", expected));
        }
    }
}

/// One text per locale.
pub fn read_own_words(value: &Value, pointer: &str, problems: &mut Vec<Problem>) -> OwnWords {
    let fields = Fields::of(value, pointer, problems);
    let mut words = OwnWords::new();
    for (tag, text) in fields.entries() {
        let place = fields.at(tag);
        match Locale::parse(tag) {
            Ok(locale) => words.extend(read_lines(text, &place, problems).map(|text| (locale, text))),
            Err(refused) => problems.push(Problem::at(place, refused.to_string(), "a locale such as \"en\"")),
        }
    }
    words
}

/// A text of one line.
fn read_text(value: &Value, pointer: &str, problems: &mut Vec<Problem>) -> Option<String> {
    let text = read_lines(value, pointer, problems)?;
    if text.contains('\n') && !text.chars().any(is_unwelcome) {
        problems.push(Problem::at(pointer, "the text has several lines", "one line"));
    }
    Some(text)
}

/// A text of paragraphs.
fn read_lines(value: &Value, pointer: &str, problems: &mut Vec<Problem>) -> Option<String> {
    let Some(text) = value.as_str().map(str::trim).filter(|text| !text.is_empty()) else {
        problems.push(Problem::at(pointer, "this is not a text, or it is empty", "a text"));
        return None;
    };
    if text.chars().any(is_unwelcome) {
        problems.push(Problem::at(
            pointer,
            "the text contains control characters or invisible marks of direction",
            "plain text; direction is set by the notice",
        ));
    }
    Some(text.to_owned())
}

/// Control characters apart from line ends, and marks that change the direction of what follows.
fn is_unwelcome(mark: char) -> bool {
    (mark.is_control() && mark != '\n') || matches!(mark, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}
