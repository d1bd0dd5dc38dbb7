//! All templates in all their locales, checked; or every problem of all of them at once.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use handlebars::Template;

use super::ast::{Spotted, Use, WRAPPED, uses};
use super::checks;
use super::file::{Front, LocaleState, Sources, read_front};
use super::gather::family_prefix;
use super::locale::Locale;
use super::medium::Medium;
use super::strings::Strings;
use super::variant::{Declaration, Parts, Variant, VariantMeta};
use super::words;
use crate::problem::{Problem, Problems};

/// The reference locale: the one whose messages the others are compared with.
pub const REFERENCE: &str = "en";

/// A handlebars file that was parsed, with what it uses.
#[derive(Debug, Clone)]
pub struct PartFile {
    /// Its path.
    pub file: String,
    /// Its text.
    pub text: String,
    /// What it uses.
    pub uses: Vec<Spotted>,
}

/// One template folder, apart from locales.
#[derive(Debug, Clone)]
pub struct TemplateFolder {
    /// The folder's name.
    pub name: String,
    /// What `template.toml` says.
    pub front: Front,
    /// Subject, HTML and text.
    pub parts: BTreeMap<Medium, PartFile>,
    /// The partials that each part reaches, by name.
    pub partials: BTreeMap<String, PartFile>,
}

/// All variants.
#[derive(Debug, Clone, Default)]
pub struct Catalogue {
    variants: Vec<Variant>,
}

impl Catalogue {
    /// The templates that the program carries in itself.
    pub fn embedded() -> Result<Self, Problems> {
        Self::from_sources(&Sources::embedded())
    }

    /// The templates of two folders.
    pub fn from_dir(templates: &Path, locales: &Path) -> Result<Self, Problems> {
        Self::from_sources(&Sources::from_dir(templates, locales).map_err(Problems)?)
    }

    /// Reads all templates and checks what can be checked without rendering them; reports every problem of every file
    /// at once. [`Catalogue::check`] looks at what they render.
    pub fn from_sources(sources: &Sources) -> Result<Self, Problems> {
        let mut problems = Vec::new();
        let strings = read_strings(sources, &mut problems);
        let folders = read_folders(sources, &mut problems);
        if folders.is_empty() && problems.is_empty() {
            problems.push(Problem::line("templates", 0, "there is no template", "folders with template.toml"));
        }
        checks::strings::check(&strings, &mut problems);
        let mut variants = Vec::new();
        for folder in &folders {
            checks::uses::check(folder, &mut problems);
            checks::declaration::check(folder, &mut problems);
            variants.extend(folder.front.locales.iter().filter_map(|(tag, state)| {
                let words = Locales { strings: &strings, tag };
                make_variant(folder, &words, state, &mut problems)
            }));
        }
        Problems::none_or_err(problems)?;
        Ok(Self { variants })
    }

    /// Renders every variant with sample facts and looks at the result as a reader's program would; every problem of
    /// every variant at once. Takes a few milliseconds for each variant, shared between the processors.
    ///
    /// # Errors
    /// Everything that was found, by variant.
    pub fn check(&self) -> Result<(), Problems> {
        let workers = std::thread::available_parallelism().map_or(1, usize::from);
        let share = self.variants.len().div_ceil(workers).max(1);
        let found: Vec<Problem> = std::thread::scope(|scope| {
            let parts: Vec<_> = self.variants.chunks(share).map(|part| scope.spawn(|| check_all(part))).collect();
            parts.into_iter().flat_map(|part| part.join().unwrap_or_else(|_| vec![unfinished()])).collect()
        });
        Problems::none_or_err(found)
    }

    /// Only the variants that `wanted` wants: for an organisation that uses a few templates in a few languages.
    #[must_use]
    pub fn limited_to(mut self, wanted: impl Fn(&VariantMeta) -> bool) -> Self {
        self.variants.retain(|variant| wanted(&variant.meta));
        self
    }

    /// Every variant, by template and locale.
    pub fn variants(&self) -> impl Iterator<Item = &Variant> {
        self.variants.iter()
    }

    /// What lists and plans need to know of every variant.
    pub fn metas(&self) -> impl Iterator<Item = &VariantMeta> {
        self.variants.iter().map(|variant| &variant.meta)
    }

    /// One template in one locale.
    pub fn get(&self, name: &str, locale: &Locale) -> Option<&Variant> {
        self.variants.iter().find(|variant| variant.meta.name == name && variant.meta.locale == *locale)
    }
}

fn check_all(variants: &[Variant]) -> Vec<Problem> {
    let mut problems = Vec::new();
    variants.iter().for_each(|variant| checks::rendered::check(variant, &mut problems));
    problems
}

fn unfinished() -> Problem {
    Problem::line(
        "templates",
        0,
        "the check of some templates ended by a fault of the program",
        "a report of this fault",
    )
}

/// The strings of every locale and template: `locales/<tag>/common.ftl` and `locales/<tag>/<template>.ftl`.
pub type AllStrings = BTreeMap<String, BTreeMap<String, Strings>>;

struct Locales<'a> {
    strings: &'a AllStrings,
    tag: &'a str,
}

fn read_strings(sources: &Sources, problems: &mut Vec<Problem>) -> AllStrings {
    let mut all = AllStrings::new();
    for tag in sources.folders("locales") {
        if let Err(refused) = Locale::parse(&tag).and_then(Locale::with_data) {
            problems.push(Problem::line(format!("locales/{tag}"), 0, refused.to_string(), "a locale with date data"));
            continue;
        }
        let prefix = format!("locales/{tag}/");
        let files = sources.0.iter().filter_map(|(path, text)| {
            Some((path, path.strip_prefix(&prefix)?.strip_suffix(".ftl")?.to_owned(), text))
        });
        let locale = all.entry(tag.clone()).or_default();
        for (path, name, text) in files {
            locale.entry(name).or_default().add(path, text, problems);
        }
    }
    all
}

fn read_folders(sources: &Sources, problems: &mut Vec<Problem>) -> Vec<TemplateFolder> {
    let names = sources.folders("templates").into_iter().filter(|name| name != "partials");
    names.filter_map(|name| read_template(sources, name, problems)).collect()
}

fn read_template(sources: &Sources, name: String, problems: &mut Vec<Problem>) -> Option<TemplateFolder> {
    let file = format!("templates/{name}/template.toml");
    let Some(text) = sources.get(&file) else {
        problems.push(Problem::line(
            file,
            0,
            "this file is missing",
            "what the template is for; see templates/README.md",
        ));
        return None;
    };
    let front = read_front(&file, text, problems)?;
    let (mut parts, mut partials) = (BTreeMap::new(), BTreeMap::new());
    for medium in Medium::ALL {
        let path = format!("templates/{name}/{}", medium.file());
        if let Some(part) = read_part(sources, &path, problems) {
            read_partials(sources, medium, &part, &mut partials, problems);
            parts.insert(medium, part);
        }
    }
    (parts.len() == Medium::ALL.len()).then_some(TemplateFolder { name, front, parts, partials })
}

fn read_part(sources: &Sources, path: &str, problems: &mut Vec<Problem>) -> Option<PartFile> {
    let Some(text) = sources.get(path) else {
        problems.push(Problem::line(path, 0, "this file is missing", "a handlebars text"));
        return None;
    };
    match Template::compile(text) {
        Ok(template) => Some(PartFile { file: path.to_owned(), text: text.to_owned(), uses: uses(&template) }),
        Err(error) => {
            let line = error.pos().map_or(0, |(line, _)| line);
            problems.push(Problem::line(
                path,
                line,
                "this is not handlebars syntax",
                "closed braces and closed blocks",
            ));
            None
        }
    }
}

/// Reads what a part reaches: HTML parts use `<name>.html.hbs`, the others `<name>.txt.hbs`.
fn read_partials(
    sources: &Sources,
    medium: Medium,
    part: &PartFile,
    partials: &mut BTreeMap<String, PartFile>,
    problems: &mut Vec<Problem>,
) {
    for spotted in &part.uses {
        let Use::Partial(name) = &spotted.what else { continue };
        if name == WRAPPED || partials.contains_key(&partial_key(medium, name)) {
            continue;
        }
        let path = format!("templates/partials/{}", partial_key(medium, name));
        if sources.get(&path).is_none() {
            let found = format!("there is no partial {name:?}");
            problems.push(Problem::line(&part.file, spotted.line, found, format!("a file {path}")));
            continue;
        }
        if let Some(read) = read_part(sources, &path, problems) {
            partials.insert(partial_key(medium, name), read.clone());
            read_partials(sources, medium, &read, partials, problems);
        }
    }
}

/// The file name of a partial for one medium; also its key in a variant.
pub fn partial_key(medium: Medium, name: &str) -> String {
    let ending = if medium == Medium::Html { "html" } else { "txt" };
    format!("{name}.{ending}.hbs")
}

fn make_variant(
    folder: &TemplateFolder,
    words: &Locales<'_>,
    state: &LocaleState,
    problems: &mut Vec<Problem>,
) -> Option<Variant> {
    let file = format!("templates/{}/template.toml", folder.name);
    let locale = match Locale::parse(words.tag).and_then(Locale::with_data) {
        Ok(locale) => locale,
        Err(refused) => {
            problems.push(Problem::line(file, 0, refused.to_string(), "a locale with date data"));
            return None;
        }
    };
    let strings = strings_for(folder, words, problems)?;
    let wanted = wanted_messages(folder);
    checks::messages::check(folder, &locale, &strings, &wanted, problems);
    let parts = Parts {
        parts: folder.parts.iter().map(|(medium, part)| (*medium, part.text.clone())).collect(),
        partials: folder.partials.iter().map(|(key, part)| (key.clone(), part.text.clone())).collect(),
        strings: strings.closure(&wanted),
    };
    let meta = VariantMeta {
        name: folder.name.clone(),
        locale,
        digest: String::new(),
        declaration: folder.front.declaration.clone(),
        translation: state.0,
        reviewer: state.1.clone(),
    };
    Some(Variant::new(meta, parts))
}

/// The template's own messages and those it shares; an own message may not hide a shared one.
fn strings_for(folder: &TemplateFolder, words: &Locales<'_>, problems: &mut Vec<Problem>) -> Option<Strings> {
    let Some(locale) = words.strings.get(words.tag) else {
        let file = format!("templates/{}/template.toml", folder.name);
        let expected = format!("locales/{}/common.ftl and {}.ftl", words.tag, folder.name);
        problems.push(Problem::line(file, 0, format!("there are no strings for {}", words.tag), expected));
        return None;
    };
    let mut all = Strings::default();
    for name in folder.front.shared.iter().chain([&folder.name]) {
        for (id, message) in locale.get(name).map(|strings| &strings.0).into_iter().flatten() {
            if let Some(common) = all.0.insert(id.clone(), message.clone()) {
                let found = format!("{id} is already defined in {}:{}", common.file, common.line);
                problems.push(Problem::line(&message.file, message.line, found, "another name"));
            }
        }
    }
    Some(all)
}

/// The messages that parts and partials name, and the families that declared variables are told by.
fn wanted_messages(folder: &TemplateFolder) -> BTreeSet<String> {
    let files = folder.parts.values().chain(folder.partials.values());
    let named = files.flat_map(|part| &part.uses).filter_map(|spotted| match &spotted.what {
        Use::Message(id) => Some(id.clone()),
        _ => None,
    });
    named.chain(family_messages(&folder.front.declaration)).collect()
}

/// The messages by which declared variables are told, such as `data-ssn`.
pub fn family_messages(declaration: &Declaration) -> BTreeSet<String> {
    let families: [(&str, &str, &[&str]); 6] = [
        ("people", "people", words::PEOPLE),
        ("data", "data", words::DATA),
        ("what_happened", "circumstance", words::CIRCUMSTANCES),
        ("what_we_do", "measure", words::MEASURES),
        ("prevention", "measure", words::PREVENTION),
        ("likely_consequences", "consequence", words::CONSEQUENCES),
    ];
    let declared = families.into_iter().filter(|(variable, ..)| declaration.variable(variable).is_some());
    let told = |(_, family, words): (_, _, &'static [&'static str])| {
        let prefix = family_prefix(declaration, family);
        words.iter().map(move |word| format!("{prefix}-{word}"))
    };
    declared.flat_map(told).collect()
}
