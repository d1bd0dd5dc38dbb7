//! What `template.toml` promises is possible: known words, marked sections, an English original.

use std::collections::BTreeSet;

use crate::notice::catalogue::{REFERENCE, TemplateFolder};
use crate::notice::contents::elements_in;
use crate::notice::medium::Medium;
use crate::notice::variant::Translation;
use crate::notice::words::{AUDIENCES, CHANNELS, ELEMENTS, PEOPLE, nearest};
use crate::problem::Problem;

/// Looks at one template's own statements.
pub fn check(folder: &TemplateFolder, problems: &mut Vec<Problem>) {
    let declared = &folder.front.declaration;
    let file = format!("templates/{}/template.toml", folder.name);
    let mut complain = |found: String, expected: String| problems.push(Problem::line(&file, 0, found, expected));
    known_words(std::iter::once(&declared.audience), AUDIENCES, "audience", &mut complain);
    known_words(declared.for_people.iter(), PEOPLE, "group of people", &mut complain);
    known_words(declared.channels.iter(), CHANNELS, "channel", &mut complain);
    known_words(declared.contains.iter().chain(&declared.offers), ELEMENTS, "element", &mut complain);
    for element in declared.contains.intersection(&declared.offers) {
        complain(format!("{element} stands in `contains` and in `offers`"), "it in one of them".to_owned());
    }
    for (list, what) in
        [(&declared.serves, "serves"), (&declared.territories, "territories"), (&declared.channels, "channels")]
    {
        if list.is_empty() {
            complain(format!("`{what}` is empty"), "at least one; \"*\" means all".to_owned());
        }
    }
    let marked = marked_elements(folder);
    let promised: BTreeSet<String> = declared.contains.union(&declared.offers).cloned().collect();
    for element in promised.difference(&marked) {
        complain(
            format!("the element {element} is promised but marked nowhere"),
            format!("data-element=\"{element}\" in the HTML part"),
        );
    }
    for element in marked.difference(&promised) {
        complain(
            format!("the element {element} is marked but not promised"),
            "it in `contains` or `offers`".to_owned(),
        );
    }
    match folder.front.locales.get(REFERENCE) {
        Some((Translation::Original, _)) => {}
        _ => complain(
            "English is not the original".to_owned(),
            "[locales.en] with translation = \"original\"".to_owned(),
        ),
    }
}

fn known_words<'a>(
    words: impl Iterator<Item = &'a String>,
    known: &[&str],
    what: &str,
    complain: &mut impl FnMut(String, String),
) {
    for word in words.filter(|word| !known.contains(&word.as_str())) {
        let expected = match nearest(word, known) {
            Some(near) => format!("{near:?}, or another word of the vocabulary"),
            None => format!("one of {}", known.join(", ")),
        };
        complain(format!("unknown {what} {word:?}"), expected);
    }
}

fn marked_elements(folder: &TemplateFolder) -> BTreeSet<String> {
    let partials = folder.partials.iter().filter(|(key, _)| key.ends_with(".html.hbs")).map(|(_, part)| part);
    folder.parts.get(&Medium::Html).into_iter().chain(partials).flat_map(|part| elements_in(&part.text)).collect()
}
