//! Template folders and string files: where they come from, and the shape of `template.toml`.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use rust_embed::Embed;
use serde::Deserialize;

use super::addressee::Addressee;
use super::variables::{ALWAYS, Kind, Level, known};
use super::variant::{Declaration, Translation, Variable};
use crate::problem::Problem;

#[derive(Embed)]
#[folder = "templates/"]
struct ShippedTemplates;

#[derive(Embed)]
#[folder = "locales/"]
struct ShippedLocales;

/// The texts of all template and string files, by path: `templates/<name>/subject.hbs`, `locales/<locale>/common.ftl`.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Sources(pub BTreeMap<String, String>);

impl Sources {
    /// The files that the program carries in itself.
    pub fn embedded() -> Self {
        let mut files = BTreeMap::new();
        for path in ShippedTemplates::iter() {
            let text = ShippedTemplates::get(&path).map(|file| String::from_utf8_lossy(&file.data).into_owned());
            files.extend(text.map(|text| (format!("templates/{path}"), text)));
        }
        for path in ShippedLocales::iter() {
            let text = ShippedLocales::get(&path).map(|file| String::from_utf8_lossy(&file.data).into_owned());
            files.extend(text.map(|text| (format!("locales/{path}"), text)));
        }
        Self(files)
    }

    /// The files of two folders, which stand in place of the embedded ones.
    pub fn from_dir(templates: &Path, locales: &Path) -> Result<Self, Vec<Problem>> {
        let (mut files, mut problems) = (BTreeMap::new(), Vec::new());
        read_folder(templates, "templates", &mut files, &mut problems);
        read_folder(locales, "locales", &mut files, &mut problems);
        if problems.is_empty() { Ok(Self(files)) } else { Err(problems) }
    }

    /// The text of a file.
    pub fn get(&self, path: &str) -> Option<&str> {
        self.0.get(path).map(String::as_str)
    }

    /// The names of the folders right under `folder`.
    pub fn folders(&self, folder: &str) -> BTreeSet<String> {
        let under = |path: &String| {
            path.strip_prefix(folder)?.strip_prefix('/')?.split_once('/').map(|(name, _)| name.to_owned())
        };
        self.0.keys().filter_map(under).collect()
    }
}

fn read_folder(folder: &Path, name: &str, files: &mut BTreeMap<String, String>, problems: &mut Vec<Problem>) {
    let listed = match std::fs::read_dir(folder) {
        Ok(listed) => listed,
        Err(error) => {
            problems.push(Problem::line(name, 0, format!("the folder cannot be read: {error}"), "a readable folder"));
            return;
        }
    };
    for entry in listed.flatten() {
        let inner = format!("{name}/{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() {
            read_folder(&entry.path(), &inner, files, problems);
            continue;
        }
        match std::fs::read_to_string(entry.path()) {
            Ok(text) => drop(files.insert(inner, text)),
            Err(error) => problems.push(Problem::line(inner, 0, format!("this cannot be read: {error}"), "UTF-8 text")),
        }
    }
}

/// `template.toml` as it is written.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct FrontMatter {
    title: String,
    audience: String,
    #[serde(default)]
    addressee: Option<String>,
    serves: Vec<String>,
    territories: Vec<String>,
    channels: Vec<String>,
    /// Further string files that it shares with others, beside `common`.
    #[serde(default)]
    strings: Vec<String>,
    contains: BTreeSet<String>,
    #[serde(default)]
    for_people: BTreeSet<String>,
    #[serde(default)]
    offers: BTreeSet<String>,
    required: Vec<String>,
    #[serde(default)]
    optional: Vec<String>,
    #[serde(default)]
    variables: BTreeMap<String, OwnVariable>,
    locales: BTreeMap<String, TranslationState>,
}

/// A per-person variable of one template.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct OwnVariable {
    kind: String,
    required: bool,
    /// What it means, for the people who fill it; shapes nothing.
    #[allow(dead_code)]
    says: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct TranslationState {
    translation: String,
    #[serde(default)]
    reviewer: String,
}

/// The state of one locale of a template, with the name of its reviewer.
pub type LocaleState = (Translation, Option<String>);

/// A `template.toml` that was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Front {
    /// What the template says about itself.
    pub declaration: Declaration,
    /// The string files that its messages may stand in, besides its own.
    pub shared: Vec<String>,
    /// Its locales, by tag as written.
    pub locales: BTreeMap<String, LocaleState>,
}

/// Reads `template.toml`; problems stand at their lines.
pub fn read_front(file: &str, text: &str, problems: &mut Vec<Problem>) -> Option<Front> {
    let front: FrontMatter = match toml::from_str(text) {
        Ok(front) => front,
        Err(error) => {
            let line = error.span().map_or(0, |span| super::strings::line_of(text, span.start));
            problems.push(Problem::line(file, line, error.message().to_owned(), "see templates/README.md"));
            return None;
        }
    };
    let mut reading = Reading { file, text, problems };
    let mut variables = reading.known_variables(&front.required, true);
    variables.extend(reading.known_variables(&front.optional, false));
    variables.extend(front.variables.iter().filter_map(|(name, own)| reading.own_variable(name, own)));
    let addressee = reading.addressee(front.addressee.as_deref().unwrap_or("person"));
    let locales = reading.locales(front.locales);
    let declaration = Declaration {
        title: front.title,
        audience: front.audience,
        addressee,
        serves: front.serves,
        territories: front.territories,
        channels: front.channels,
        for_people: front.for_people,
        contains: front.contains,
        offers: front.offers,
        variables,
    };
    let shared = std::iter::once("common".to_owned()).chain(front.strings).collect();
    Some(Front { declaration, shared, locales })
}

struct Reading<'a> {
    file: &'a str,
    text: &'a str,
    problems: &'a mut Vec<Problem>,
}

impl Reading<'_> {
    fn complain(&mut self, word: &str, found: String, expected: &str) {
        let line = self.text.lines().position(|line| line.contains(word)).map_or(0, |place| place + 1);
        self.problems.push(Problem::line(self.file, line, found, expected));
    }

    fn addressee(&mut self, word: &str) -> Addressee {
        Addressee::from_word(word).unwrap_or_else(|| {
            let words: Vec<&str> = Addressee::ALL.iter().map(|one| one.word()).collect();
            self.complain(word, format!("unknown addressee {word:?}"), &format!("one of {}", words.join(", ")));
            Addressee::Person
        })
    }

    fn known_variables(&mut self, names: &[String], required: bool) -> Vec<Variable> {
        let mut variables = Vec::new();
        for name in names.iter().filter(|name| !ALWAYS.contains(&name.as_str())) {
            match known(name) {
                Some(known) if known.name == name => {
                    variables.push(Variable { name: name.clone(), kind: known.kind, level: known.level, required });
                }
                _ => self.complain(
                    name,
                    format!("unknown variable {name:?}"),
                    "a name of templates/README.md, or [variables.…]",
                ),
            }
        }
        variables
    }

    fn own_variable(&mut self, name: &str, own: &OwnVariable) -> Option<Variable> {
        if known(name).is_some() {
            self.complain(name, format!("{name:?} is a known variable"), "its name in `required` or `optional`");
            return None;
        }
        let Some(kind) = Kind::of_recipient(&own.kind) else {
            self.complain(name, format!("unknown kind {:?}", own.kind), "text, date, number or flag");
            return None;
        };
        Some(Variable { name: name.to_owned(), kind, level: Level::Recipient, required: own.required })
    }

    fn locales(&mut self, written: BTreeMap<String, TranslationState>) -> BTreeMap<String, LocaleState> {
        let mut locales = BTreeMap::new();
        for (tag, state) in written {
            let Some(translation) = Translation::from_word(&state.translation) else {
                let found = format!("unknown state of translation {:?}", state.translation);
                self.complain(&state.translation, found, "original, draft or reviewed");
                continue;
            };
            let reviewer = Some(state.reviewer).filter(|name| !name.is_empty());
            if translation == Translation::Reviewed && reviewer.is_none() {
                self.complain(
                    &format!("[locales.{tag}]"),
                    format!("{tag} is reviewed by nobody"),
                    "the reviewer's name",
                );
            }
            locales.insert(tag, (translation, reviewer));
        }
        locales
    }
}
