//! `duenotice vocabulary`: every closed word with its meaning.

use std::io::Write;
use std::process::ExitCode;

use clap::Args;
use serde_json::{Map, Value, json};

use crate::incident::{DataElement, Event, Fact, FactKind, Form, HoldBy, Kind, Role};
use crate::law::{
    Audience, Authority, Confidence, CountIn, Effect, Element, HoldEffect, Means, Only, OwedBy, Reach,
    RecipientCondition, ReviewState, SourceUse, Status,
};
use crate::obligation::Standing;
use crate::time::{CountingRule, Unit};

/// Arguments of `duenotice vocabulary`.
#[derive(Debug, Args)]
pub struct VocabularyArgs {
    /// Print JSON.
    #[arg(long)]
    pub json: bool,
    /// Only these vocabularies, such as `event` or `fact`.
    pub only: Vec<String>,
}

struct Dictionary {
    name: &'static str,
    about: &'static str,
    words: Vec<(String, String)>,
}

macro_rules! dictionaries {
    ($($name:literal $vocabulary:ident)+) => {
        vec![$(Dictionary {
            name: $name,
            about: $vocabulary::ABOUT.trim_ascii(),
            words: $vocabulary::dictionary().into_iter().map(|(word, meaning)| (word.to_owned(), meaning.to_owned())).collect(),
        }),+]
    };
}

fn dictionaries() -> Vec<Dictionary> {
    let mut all = dictionaries!(
        "event" Event "fact" Fact "kind" Kind "role" Role "data" DataElement "form" Form "hold_by" HoldBy
        "standing" Standing "audience" Audience "owed_by" OwedBy "authority" Authority "confidence" Confidence "review" ReviewState
        "element" Element "means" Means "condition" RecipientCondition "counting_rule" CountingRule "unit" Unit "reach" Reach
        "status" Status "effect" Effect "hold_effect" HoldEffect "count_in" CountIn "only" Only "use" SourceUse
    );
    for dictionary in all.iter_mut().filter(|one| one.name == "fact") {
        for (word, meaning) in &mut dictionary.words {
            if let Some(fact) = Fact::from_word(word) {
                let values = match fact.kind() {
                    FactKind::Flag => "true or false".to_owned(),
                    FactKind::Number => "a number".to_owned(),
                    FactKind::Words(words) => words.join(", "),
                };
                *meaning = format!("{meaning} Value: {values}.");
            }
        }
    }
    all
}

/// Prints the dictionaries.
///
/// # Errors
/// If the output cannot be written, or a vocabulary is unknown.
pub fn run(args: &VocabularyArgs) -> anyhow::Result<ExitCode> {
    let all = dictionaries();
    if let Some(unknown) = args.only.iter().find(|name| !all.iter().any(|one| one.name == name.as_str())) {
        let names: Vec<&str> = all.iter().map(|one| one.name).collect();
        anyhow::bail!("there is no vocabulary `{unknown}`; there are: {}", names.join(", "));
    }
    let wanted = |one: &&Dictionary| args.only.is_empty() || args.only.iter().any(|name| name == one.name);
    let mut out = std::io::stdout().lock();
    if args.json {
        let entry = |one: &Dictionary| {
            let words: Map<String, Value> =
                one.words.iter().map(|(word, meaning)| (word.clone(), json!(meaning))).collect();
            (one.name.to_owned(), json!({"about": one.about, "words": words}))
        };
        let json: Map<String, Value> = all.iter().filter(wanted).map(entry).collect();
        writeln!(out, "{}", serde_json::to_string_pretty(&json)?)?;
        return Ok(ExitCode::SUCCESS);
    }
    for one in all.iter().filter(wanted) {
        writeln!(out, "{}: {}", one.name, one.about)?;
        for (word, meaning) in &one.words {
            writeln!(out, "  {word:30} {meaning}")?;
        }
        writeln!(out)?;
    }
    Ok(ExitCode::SUCCESS)
}
