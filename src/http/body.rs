//! Small JSON bodies, read key by key so that every problem is found at once.

use chrono::NaiveDate;
use serde_json::{Map, Value};

use crate::problem::{Problem, Problems};

/// A JSON object that is being read; what is left at the end was not expected.
#[derive(Debug)]
pub struct Fields {
    rest: Map<String, Value>,
    found: Vec<Problem>,
}

impl Fields {
    /// Reads the bytes as a JSON object; no bytes and `null` are an empty one.
    ///
    /// # Errors
    /// [`Problems`] if the bytes are not a JSON object.
    pub fn read(bytes: &[u8]) -> Result<Self, Problems> {
        if bytes.is_empty() {
            return Ok(Self { rest: Map::new(), found: Vec::new() });
        }
        let refused = |detail: String| Problems(vec![Problem::at("", detail, "a JSON object")]);
        match serde_json::from_slice(bytes) {
            Ok(Value::Object(rest)) => Ok(Self { rest, found: Vec::new() }),
            Ok(Value::Null) => Ok(Self { rest: Map::new(), found: Vec::new() }),
            Ok(_) => Err(refused("the content is JSON, but not an object".to_owned())),
            Err(error) => {
                let (line, column) = (error.line(), error.column());
                Err(refused(format!("the content is not JSON: it breaks at line {line}, column {column}")))
            }
        }
    }

    /// A text of at most `longest` characters; `None` if it is absent, null or blank.
    pub fn text(&mut self, key: &'static str, longest: usize) -> Option<String> {
        let expected = format!("a text of at most {longest} characters");
        match self.rest.remove(key)? {
            Value::Null => None,
            Value::String(text) if text.chars().count() > longest => {
                self.complain(key, "the text is too long", expected);
                None
            }
            Value::String(text) => Some(text.trim().to_owned()).filter(|text| !text.is_empty()),
            _ => {
                self.complain(key, "not a text", expected);
                None
            }
        }
    }

    /// A text that must be there; the empty text stands for it if it is not.
    pub fn required_text(&mut self, key: &'static str, longest: usize) -> String {
        let before = self.found.len();
        let text = self.text(key, longest);
        if text.is_none() && self.found.len() == before {
            self.complain(key, "missing or blank", format!("a text of at most {longest} characters"));
        }
        text.unwrap_or_default()
    }

    /// A list of texts; empty if it is absent.
    pub fn texts(&mut self, key: &'static str) -> Vec<String> {
        let items = match self.rest.remove(key) {
            None | Some(Value::Null) => return Vec::new(),
            Some(Value::Array(items)) => items,
            Some(_) => {
                self.complain(key, "not a list", "a list of texts");
                return Vec::new();
            }
        };
        let mut texts = Vec::with_capacity(items.len());
        for (at, item) in items.into_iter().enumerate() {
            match item {
                Value::String(text) => texts.push(text),
                _ => self.found.push(Problem::at(format!("/{key}/{at}"), "not a text", "a text")),
            }
        }
        texts
    }

    /// `true` or `false`; `false` if it is absent.
    pub fn flag(&mut self, key: &'static str) -> bool {
        match self.rest.remove(key) {
            None | Some(Value::Null) => false,
            Some(Value::Bool(flag)) => flag,
            Some(_) => {
                self.complain(key, "not a flag", "true or false");
                false
            }
        }
    }

    /// A civil date such as `2027-03-31`; `None` if it is absent.
    pub fn date(&mut self, key: &'static str) -> Option<NaiveDate> {
        let read = match self.rest.remove(key)? {
            Value::Null => return None,
            Value::String(text) => text.parse().ok(),
            _ => None,
        };
        if read.is_none() {
            self.complain(key, "not a date", "a date such as 2027-03-31");
        }
        read
    }

    /// Whether the key is there, with whatever value.
    pub fn has(&self, key: &str) -> bool {
        self.rest.contains_key(key)
    }

    /// Any JSON value, as it stands.
    pub fn value(&mut self, key: &'static str) -> Option<Value> {
        self.rest.remove(key)
    }

    /// Notes a problem of one key.
    pub fn complain(&mut self, key: &str, found: impl Into<String>, expected: impl Into<String>) {
        self.found.push(Problem::at(format!("/{key}"), found, expected));
    }

    /// Ends the reading.
    ///
    /// # Errors
    /// Every problem found, unknown keys among them.
    pub fn end(mut self, known: &[&str]) -> Result<(), Problems> {
        for key in self.rest.keys() {
            let pointer = format!("/{}", key.replace('~', "~0").replace('/', "~1"));
            let expected = if known.is_empty() { "no content".to_owned() } else { known.join(", ") };
            self.found.push(Problem::at(pointer, "this key is not known here", expected));
        }
        Problems::none_or_err(self.found)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_problem_of_a_body_is_found_at_once() {
        let mut fields =
            Fields::read(br#"{"comment": 7, "acknowledged": ["a", 1], "sure": "yes", "types": "a", "odd/key": 1}"#)
                .unwrap();
        assert_eq!(fields.required_text("comment", 100), "");
        assert_eq!(fields.texts("acknowledged"), ["a"]);
        assert!(!fields.flag("sure"));
        assert!(fields.texts("types").is_empty());
        assert_eq!(fields.required_text("reason", 10), "");
        let problems = fields.end(&["comment"]).unwrap_err();
        let places: Vec<String> = problems.0.iter().map(|problem| problem.place.to_string()).collect();
        assert_eq!(places, ["/acknowledged/1", "/comment", "/odd~1key", "/reason", "/sure", "/types"]);
    }

    #[test]
    fn what_is_not_an_object_is_refused() {
        for bytes in [&b"[]"[..], b"{", b"\xff"] {
            assert_eq!(Fields::read(bytes).unwrap_err().0.len(), 1);
        }
        assert!(Fields::read(b"").unwrap().end(&[]).is_ok());
    }
}
