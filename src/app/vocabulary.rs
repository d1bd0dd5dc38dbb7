//! The closed vocabularies that jobs and rule files may use, as their dictionaries.

use serde_json::{Map, Value, json};

use super::{AppResult, Caller, Engine};
use crate::incident::{DataElement, Event, Fact, Form, HoldBy, Kind, Role};
use crate::law::{Audience, Authority, Confidence, Element, Means, OwedBy, RecipientCondition};
use crate::obligation::Standing;

impl Engine {
    /// Every vocabulary: by its name, each word with its meaning.
    ///
    /// # Errors
    /// [`super::AppError::Forbidden`].
    pub async fn vocabulary(&self, caller: &Caller) -> AppResult<Value> {
        self.require_reader(caller).await?;
        Ok(dictionaries())
    }
}

macro_rules! dictionaries {
    ($($name:literal $vocabulary:ident)+) => {
        [$(($name, $vocabulary::ABOUT.trim_ascii(), $vocabulary::dictionary())),+]
    };
}

/// The names are those of `duenotice vocabulary`.
fn dictionaries() -> Value {
    let all = dictionaries!(
        "event" Event "fact" Fact "kind" Kind "role" Role "data" DataElement "form" Form "hold_by" HoldBy
        "standing" Standing "audience" Audience "owed_by" OwedBy "authority" Authority "confidence" Confidence
        "element" Element "means" Means "condition" RecipientCondition
    );
    let told = all.into_iter().map(|(name, about, words)| {
        let words: Map<String, Value> =
            words.into_iter().map(|(word, meaning)| (word.to_owned(), json!(meaning))).collect();
        (name.to_owned(), json!({ "about": about, "words": words }))
    });
    Value::Object(told.collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_has_a_meaning() {
        let Value::Object(all) = dictionaries() else { panic!("not an object") };
        for (name, words) in &all {
            let words = words["words"].as_object().unwrap();
            assert!(!words.is_empty(), "{name}");
            assert!(words.values().all(|meaning| meaning.as_str().is_some_and(|text| !text.is_empty())), "{name}");
        }
    }
}
