//! A document as a tree whose every node knows its place.

use toml::de::{DeTable, DeValue};

use crate::problem::{Place, Problem};

/// A value at its place.
#[derive(Debug, Clone)]
pub struct Node {
    /// Where it stands.
    pub at: Place,
    /// What stands there.
    pub value: Value,
}

/// A value of JSON or TOML.
#[derive(Debug, Clone)]
pub enum Value {
    /// Nothing (JSON only).
    Null,
    /// True or false.
    Flag(bool),
    /// A number; whole numbers and others alike.
    Number(f64),
    /// A text.
    Text(String),
    /// A date or instant written without quotes (TOML only).
    Date(String),
    /// A list.
    List(Vec<Node>),
    /// A table: key, place of the key, value.
    Table(Vec<(String, Place, Node)>),
}

impl Node {
    /// Reads TOML; every node stands at a line of `file`.
    ///
    /// # Errors
    /// Every error of the notation, each at its line.
    pub fn from_toml(file: &str, text: &str) -> Result<Self, Vec<Problem>> {
        let lines = Lines::of(text);
        let (table, errors) = DeTable::parse_recoverable(text);
        if errors.is_empty() {
            return Ok(lines.table(file, table.span().start, table.get_ref()));
        }
        let problem = |error: &toml::de::Error| {
            let line = error.span().map_or(0, |span| lines.line(span.start));
            Problem::line(file, line, error.message().trim().replace('\n', "; "), "TOML")
        };
        Err(errors.iter().map(problem).collect())
    }

    /// Takes JSON; every node stands at a JSON pointer that begins with `pointer`.
    pub fn from_json(pointer: &str, json: &serde_json::Value) -> Self {
        let below = |key: &str| format!("{pointer}/{}", key.replace('~', "~0").replace('/', "~1"));
        let value = match json {
            serde_json::Value::Null => Value::Null,
            serde_json::Value::Bool(flag) => Value::Flag(*flag),
            serde_json::Value::Number(number) => Value::Number(number.as_f64().unwrap_or(f64::NAN)),
            serde_json::Value::String(text) => Value::Text(text.clone()),
            serde_json::Value::Array(list) => {
                let node = |(at, one): (usize, &serde_json::Value)| Self::from_json(&below(&at.to_string()), one);
                Value::List(list.iter().enumerate().map(node).collect())
            }
            serde_json::Value::Object(table) => {
                let entry = |(key, one): (&String, &serde_json::Value)| {
                    (key.clone(), Place::Pointer(below(key)), Self::from_json(&below(key), one))
                };
                Value::Table(table.iter().map(entry).collect())
            }
        };
        Self { at: Place::Pointer(pointer.to_owned()), value }
    }

    /// The value under a key of a table.
    pub fn get(&self, key: &str) -> Option<&Self> {
        match &self.value {
            Value::Table(entries) => entries.iter().find(|(name, ..)| name == key).map(|(.., node)| node),
            _ => None,
        }
    }
}

/// Finds the line of a byte.
pub struct Lines(Vec<usize>);

impl Lines {
    /// The line starts of a text.
    pub fn of(text: &str) -> Self {
        Self(std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect())
    }

    /// The line, counted from one, that holds the byte at `offset`.
    pub fn line(&self, offset: usize) -> usize {
        self.0.partition_point(|start| *start <= offset)
    }

    fn table(&self, file: &str, start: usize, table: &DeTable<'_>) -> Node {
        let place = |offset| Place::Line { file: file.to_owned(), line: self.line(offset) };
        let entry = |(key, value): (&toml::Spanned<std::borrow::Cow<'_, str>>, &toml::Spanned<DeValue<'_>>)| {
            (key.get_ref().to_string(), place(key.span().start), self.value(file, value.span().start, value.get_ref()))
        };
        Node { at: place(start), value: Value::Table(table.iter().map(entry).collect()) }
    }

    fn value(&self, file: &str, start: usize, value: &DeValue<'_>) -> Node {
        let value = match value {
            DeValue::String(text) => Value::Text(text.to_string()),
            DeValue::Integer(number) => {
                Value::Number(i64::from_str_radix(number.as_str(), number.radix()).map_or(f64::NAN, |n| n as f64))
            }
            DeValue::Float(number) => Value::Number(number.as_str().parse().unwrap_or(f64::NAN)),
            DeValue::Boolean(flag) => Value::Flag(*flag),
            DeValue::Datetime(date) => Value::Date(date.to_string()),
            DeValue::Array(list) => {
                Value::List(list.iter().map(|one| self.value(file, one.span().start, one.get_ref())).collect())
            }
            DeValue::Table(table) => return self.table(file, start, table),
        };
        Node { at: Place::Line { file: file.to_owned(), line: self.line(start) }, value }
    }
}
