//! Every locale says what the reference locale says: same messages, same variables, all plural forms (P4).

use std::collections::BTreeSet;

use crate::notice::catalogue::{AllStrings, REFERENCE};
use crate::notice::format::Formats;
use crate::notice::locale::Locale;
use crate::notice::strings::{Choice, Message, Strings};
use crate::problem::Problem;

const PLURAL_WORDS: &[&str] = &["zero", "one", "two", "few", "many", "other"];

/// Compares all locales with the reference one, file by file.
pub fn check(all: &AllStrings, problems: &mut Vec<Problem>) {
    let Some(reference) = all.get(REFERENCE) else {
        problems.push(Problem::line("locales", 0, "there are no English strings", "locales/en/common.ftl"));
        return;
    };
    for (tag, files) in all {
        for (name, strings) in files {
            check_plurals(tag, strings, problems);
            match reference.get(name) {
                Some(_) if tag == REFERENCE => {}
                Some(wanted) => compare(&format!("locales/{tag}/{name}.ftl"), wanted, strings, problems),
                None => {
                    let found = "there is no English file of this name".to_owned();
                    problems.push(Problem::line(format!("locales/{tag}/{name}.ftl"), 0, found, "locales/en first"));
                }
            }
        }
    }
}

fn compare(file: &str, wanted: &Strings, strings: &Strings, problems: &mut Vec<Problem>) {
    for id in wanted.0.keys().filter(|id| !strings.0.contains_key(*id)) {
        problems.push(Problem::line(
            file,
            0,
            format!("the message {id} is missing"),
            "a translation; English is never used silently",
        ));
    }
    for (id, message) in &strings.0 {
        match wanted.0.get(id) {
            Some(original) => compare_message(id, original, message, problems),
            None => {
                let found = format!("the message {id} does not exist in English");
                problems.push(Problem::line(file, message.line, found, "only messages of the English file"));
            }
        }
    }
}

fn compare_message(id: &str, original: &Message, message: &Message, problems: &mut Vec<Problem>) {
    let (wanted, found) = (original.variables(), message.variables());
    let mut complain = |found: String, expected: &str| {
        problems.push(Problem::line(&message.file, message.line, found, expected));
    };
    for name in wanted.difference(&found) {
        complain(format!("{id} does not use ${name}, which the English message uses"), "the same variables");
    }
    for name in found.difference(&wanted) {
        complain(format!("{id} uses ${name}, which the English message does not use"), "the same variables");
    }
    if original.attributes != message.attributes {
        complain(format!("{id} has other attributes than the English message"), "the same attributes");
    }
}

fn check_plurals(tag: &str, strings: &Strings, problems: &mut Vec<Problem>) {
    let Some(formats) = Locale::parse(tag).ok().and_then(|locale| Formats::new(&locale)) else { return };
    let wanted: BTreeSet<&str> = formats.plural_categories().into_iter().collect();
    for (id, message) in &strings.0 {
        for choice in message.choices.iter().filter(|choice| is_plural(choice)) {
            let missing: Vec<&str> =
                wanted.iter().copied().filter(|category| !choice.keys.contains(*category)).collect();
            if !missing.is_empty() {
                let found = format!("{id} lacks the plural form(s) {} of {tag}", missing.join(", "));
                problems.push(Problem::line(
                    &message.file,
                    message.line,
                    found,
                    "a variant for each plural form of the locale",
                ));
            }
        }
    }
}

fn is_plural(choice: &Choice) -> bool {
    let word = |key: &String| PLURAL_WORDS.contains(&key.as_str()) || key.parse::<f64>().is_ok();
    choice.keys.iter().all(word) && choice.keys.len() > usize::from(choice.keys.contains("other"))
        || choice.keys.iter().eq(["other"].iter())
}
