//! Takes values out of a document and keeps account of everything that is wrong with it.

use chrono::{DateTime, Utc};

use super::territory::NOTATION;
use super::{Fact, FactKind, FactValue, Territory};
use crate::problem::{Place, Problem};
use crate::shape::{Node, Value, nearest};
use crate::time::{INSTANT_NOTATION, NotAnInstant, parse_instant};

/// Entries of a table: key, place, value.
pub type Entries<'a> = &'a [(String, Place, Node)];

/// Collects problems while values are taken out.
#[derive(Default)]
pub struct Reader {
    /// What was found wrong so far.
    pub found: Vec<Problem>,
}

impl Reader {
    /// Notes a problem.
    pub fn refuse(&mut self, at: &Place, found: impl Into<String>, expected: impl Into<String>) {
        self.found.push(Problem::new(at.clone(), found, expected));
    }

    /// The entries of a table whose keys are all among `known`.
    pub fn table<'a>(&mut self, node: &'a Node, known: &[&str]) -> Entries<'a> {
        let entries = self.map(node);
        for (key, place, _) in entries.iter().filter(|(key, ..)| !known.contains(&key.as_str())) {
            self.refuse(place, format!("unknown key `{key}`"), mend(key, known.iter().copied()));
        }
        entries
    }

    /// The entries of a table with free keys.
    pub fn map<'a>(&mut self, node: &'a Node) -> Entries<'a> {
        match &node.value {
            Value::Table(entries) => entries,
            _ => {
                self.refuse(&node.at, "not a table", "a table");
                &[]
            }
        }
    }

    /// The items of a list.
    pub fn list<'a>(&mut self, node: &'a Node) -> &'a [Node] {
        match &node.value {
            Value::List(items) => items,
            _ => {
                self.refuse(&node.at, "not a list", "a list");
                &[]
            }
        }
    }

    /// A text.
    pub fn text(&mut self, node: &Node) -> Option<String> {
        match &node.value {
            Value::Text(text) | Value::Date(text) => Some(text.clone()),
            _ => {
                self.refuse(&node.at, "not a text", "a text in quotes");
                None
            }
        }
    }

    /// True or false.
    pub fn flag(&mut self, node: &Node) -> Option<bool> {
        match node.value {
            Value::Flag(flag) => Some(flag),
            _ => {
                self.refuse(&node.at, "neither true nor false", "true or false");
                None
            }
        }
    }

    /// A count of people.
    pub fn count(&mut self, node: &Node) -> Option<u64> {
        match node.value {
            Value::Number(number) if number.fract() == 0.0 && (0.0..=1e12).contains(&number) => Some(number as u64),
            _ => {
                self.refuse(&node.at, "not a count", "a whole number, zero or more");
                None
            }
        }
    }

    /// An instant with its offset (requirement T2).
    pub fn instant(&mut self, node: &Node) -> Option<DateTime<Utc>> {
        let text = self.text(node)?;
        let refused = match parse_instant(&text) {
            Ok(at) => return Some(at),
            Err(NotAnInstant::NoOffset) => format!("`{text}` has no UTC offset, so the instant it means is unknown"),
            Err(other) => format!("`{text}` is {other}"),
        };
        self.refuse(&node.at, refused, INSTANT_NOTATION);
        None
    }

    /// A territory.
    pub fn territory(&mut self, node: &Node) -> Option<Territory> {
        let code = self.text(node)?;
        self.code(&node.at, &code)
    }

    /// A territory from its code.
    pub fn code(&mut self, at: &Place, code: &str) -> Option<Territory> {
        match Territory::parse(code) {
            Ok(territory) => Some(territory),
            Err(refused) => {
                let meant = refused.meant.as_ref().map_or_else(String::new, |code| format!("; did you mean `{code}`?"));
                self.refuse(at, refused.to_string(), format!("{NOTATION}{meant}"));
                None
            }
        }
    }

    /// A list of territories.
    pub fn territories(&mut self, node: &Node) -> Vec<Territory> {
        self.list(node).iter().filter_map(|one| self.territory(one)).collect()
    }

    /// A word of a closed vocabulary.
    pub fn word<T: Copy>(&mut self, at: &Place, word: &str, known: &[(&'static str, T)]) -> Option<T> {
        let hit = known.iter().find(|(one, _)| *one == word).map(|(_, value)| *value);
        if hit.is_none() {
            self.refuse(at, format!("unknown word `{word}`"), mend(word, known.iter().map(|(one, _)| *one)));
        }
        hit
    }

    /// A word of a closed vocabulary, in a text node.
    pub fn word_in<T: Copy>(&mut self, node: &Node, known: &[(&'static str, T)]) -> Option<T> {
        let word = self.text(node)?;
        self.word(&node.at, &word, known)
    }

    /// The value of a fact; null is the same as leaving it out.
    pub fn fact(&mut self, fact: Fact, node: &Node) -> Option<FactValue> {
        match (fact.kind(), &node.value) {
            (_, Value::Null) => None,
            (FactKind::Flag, Value::Flag(flag)) => Some(FactValue::Flag(*flag)),
            (FactKind::Number, Value::Number(number)) if number.is_finite() => Some(FactValue::Number(*number)),
            (FactKind::Words(words), Value::Text(word)) => {
                let known: Vec<(&'static str, ())> = words.iter().map(|word| (*word, ())).collect();
                self.word(&node.at, word, &known).map(|()| FactValue::Word(word.clone()))
            }
            (kind, _) => {
                let expected = match kind {
                    FactKind::Flag => "true or false".to_owned(),
                    FactKind::Number => "a number".to_owned(),
                    FactKind::Words(words) => format!("one of: {}", words.join(", ")),
                };
                self.refuse(&node.at, format!("`{fact}` has a value of another kind"), expected);
                None
            }
        }
    }
}

/// What to write instead of an unknown word.
pub fn mend<'a>(word: &str, known: impl Iterator<Item = &'a str> + Clone) -> String {
    match nearest(word, known.clone()) {
        Some(near) => format!("a known word; did you mean `{near}`?"),
        None if known.clone().count() <= 15 => format!("one of: {}", known.collect::<Vec<_>>().join(", ")),
        None => "a word of `duenotice vocabulary`".to_owned(),
    }
}
