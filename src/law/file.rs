//! What the shapes of rule files, as written in TOML, have in common.
//!
//! `duenotice rules schema` prints the shapes as JSON Schema; the doc comments are what editors show.

use schemars::{JsonSchema, SchemaGenerator, json_schema};
use serde::Deserialize;

use super::vocabulary::{Confidence, CountIn, SourceUse};
use crate::incident::{DataElement, Event, Fact, Form, Kind};
use crate::problem::Problem;
use crate::shape::{Lines, Node, check};

/// A day, written without quotes.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(transparent)]
pub(in crate::law) struct Day(pub toml::value::Datetime);

impl JsonSchema for Day {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Day".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> schemars::Schema {
        json_schema!({"type": "string", "format": "date"})
    }
}

/// A table that knows where it begins.
#[derive(Debug, Clone, Deserialize)]
#[serde(transparent)]
pub(in crate::law) struct Located<T>(pub toml::Spanned<T>);

impl<T: JsonSchema> JsonSchema for Located<T> {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        T::schema_name()
    }

    fn schema_id() -> std::borrow::Cow<'static, str> {
        T::schema_id()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> schemars::Schema {
        T::json_schema(generator)
    }
}

pub(in crate::law) type Tables<T> = Vec<Located<T>>;

/// A text that statements cite.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub(in crate::law) struct TextFile {
    /// Its title.
    pub title: String,
    /// How it is cited, where the title is long.
    pub short: Option<String>,
    /// Where it can be read.
    pub url: Option<String>,
    /// How it was used for this file.
    #[serde(rename = "use")]
    pub used: SourceUse,
}

/// What makes a table a statement.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub(in crate::law) struct Ground {
    /// Key of a text of this file, a blank, and the place in it.
    pub cite: Option<String>,
    /// The operative rule in our own words, one sentence.
    pub says: Option<String>,
    /// Our own choice where the law is silent.
    pub reading: Option<String>,
    /// First day on which this is law.
    pub from: Option<Day>,
    /// Last day on which this is law.
    pub until: Option<Day>,
    /// Where lower than the file's.
    pub confidence: Option<Confidence>,
    /// Printed, never applied.
    pub announced: Option<bool>,
}

/// What a fact is compared with.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(untagged)]
pub(in crate::law) enum Is {
    /// True or false.
    Flag(bool),
    /// A word of the fact's list.
    Word(String),
}

/// One condition.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
pub(in crate::law) struct LeafFile {
    /// A fact.
    pub fact: Option<Fact>,
    /// The fact has this value.
    pub is: Option<Is>,
    /// The fact has one of these words.
    pub is_any: Option<Vec<String>>,
    /// The fact is known and has another value.
    pub is_not: Option<Is>,
    /// More people (or a higher number) than this.
    pub more_than: Option<u64>,
    /// So many people (or this number) or more.
    pub at_least: Option<u64>,
    /// Fewer people (or a lower number) than this.
    pub fewer_than: Option<u64>,
    /// So many people (or this number) or fewer.
    pub at_most: Option<u64>,
    /// Which people are counted.
    pub count_in: Option<CountIn>,
    /// One of these data elements was exposed.
    pub data_any: Option<Vec<DataElement>>,
    /// None of these data elements was exposed.
    pub data_none: Option<Vec<DataElement>>,
    /// Nothing but these data elements was exposed.
    pub data_only: Option<Vec<DataElement>>,
    /// The organisation is one of these.
    pub kinds_any: Option<Vec<Kind>>,
    /// The organisation is none of these.
    pub kinds_none: Option<Vec<Kind>>,
    /// Data in this form were exposed.
    pub form: Option<Form>,
    /// The event is recorded.
    pub happened: Option<Event>,
    /// The organisation has its seat or an establishment there.
    pub established_in: Option<String>,
    /// Another duty stands.
    pub duty: Option<String>,
}

/// A test: one condition, or several joined.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
pub(in crate::law) struct TestFile {
    /// The condition.
    #[serde(flatten)]
    pub leaf: LeafFile,
    /// Conditions that must all hold.
    pub all_of: Option<Vec<LeafFile>>,
    /// Conditions of which one must hold.
    pub any_of: Option<Vec<LeafFile>>,
}

/// Where a clock starts.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
pub(in crate::law) struct StartsFile {
    /// An event, or `completed FILE/DUTY`.
    pub starts: Option<String>,
    /// The earliest of these that happened.
    pub first_of: Option<Vec<String>>,
    /// The latest of these, all of which must have happened.
    pub last_of: Option<Vec<String>>,
}

/// What a file can have the shape of.
pub(in crate::law) trait Shape: JsonSchema + serde::de::DeserializeOwned {}

impl<T: JsonSchema + serde::de::DeserializeOwned> Shape for T {}

/// The closed JSON Schema of a shape: keys that it does not name are refused.
pub(in crate::law) struct Schema(pub serde_json::Value);

impl Schema {
    /// The schema of a shape.
    pub fn of<T: Shape>() -> Self {
        let mut schema = schemars::schema_for!(T).to_value();
        close(&mut schema);
        Self(schema)
    }

    /// Reads a file of the shape that the schema was made of.
    ///
    /// # Errors
    /// Every departure from the shape, each at its line.
    pub fn parse<T: Shape>(&self, name: &str, text: &str) -> Result<T, Vec<Problem>> {
        let node = Node::from_toml(name, text)?;
        let mut found = Vec::new();
        check(&self.0, &self.0, &node, &mut found);
        if !found.is_empty() {
            return Err(found);
        }
        toml::from_str(text).map_err(|error| {
            let line = error.span().map_or(0, |span| Lines::of(text).line(span.start));
            vec![Problem::line(name, line, error.message().replace('\n', "; "), "a rule file")]
        })
    }
}

fn close(schema: &mut serde_json::Value) {
    match schema {
        serde_json::Value::Object(entries) => {
            entries.values_mut().for_each(close);
            if entries.contains_key("properties") && !entries.contains_key("additionalProperties") {
                entries.insert("additionalProperties".to_owned(), false.into());
            }
        }
        serde_json::Value::Array(items) => items.iter_mut().for_each(close),
        _ => {}
    }
}
