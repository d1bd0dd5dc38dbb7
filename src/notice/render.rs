//! From a variant and the facts of an incident to notices: compiled once, rendered per recipient.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use fluent::FluentArgs;
use handlebars::template::TemplateElement;
use handlebars::{Context, Handlebars, JsonValue, RenderError, RenderErrorReason, Template, no_escape};

use super::contents::elements_in;
use super::facts::NoticeFacts;
use super::fill::{fill, fill_inside};
use super::gather::{family_prefix, gather};
use super::locale::{Direction, Locale};
use super::medium::{Medium, one_line};
use super::phrases::{PhraseProblem, Phrases, argument, arguments};
use super::recipient::{PersonalProblem, RecipientVars, personal_values};
use super::reduce::{NotReduced, Reduced, Reducer, shown};
use super::strings::Strings;
use super::values::{Value, Values};
use super::variables::{Level, known};
use super::variant::{Variable, Variant, VariantMeta};
use crate::problem::{Problem, Problems};

/// A notice for one recipient.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rendered {
    /// One line.
    pub subject: String,
    /// A whole HTML document.
    pub html: String,
    /// Plain text, lines of at most 76 characters where the script has spaces.
    pub text: String,
}

/// Why a notice cannot be rendered for a recipient. Names variables and messages, never values.
#[derive(Debug, thiserror::Error)]
pub enum RenderProblem {
    /// A personal value is missing or not of its kind.
    #[error(transparent)]
    Personal(#[from] PersonalProblem),
    /// A message cannot be resolved with these values.
    #[error(transparent)]
    Phrase(#[from] PhraseProblem),
    /// The remaining template does not accept the values.
    #[error("the template cannot be rendered with the values of this recipient")]
    Template(#[source] Box<RenderError>),
}

/// A message that needs personal values: where it goes, and what it needs.
struct PersonalMessage {
    id: String,
    medium: Medium,
    name: String,
    needs: BTreeSet<String>,
}

/// A variant whose texts were read, ready for the facts of any incident.
pub struct Prepared {
    meta: VariantMeta,
    phrases: Arc<Phrases>,
    strings: Strings,
    parts: BTreeMap<Medium, Template>,
    partials: BTreeMap<String, Template>,
}

impl Prepared {
    /// Reads the texts of a variant.
    ///
    /// # Errors
    /// What in them cannot be read.
    pub fn new(variant: &Variant) -> Result<Self, Problems> {
        let meta = &variant.meta;
        let source = variant.parts.strings.values().cloned().collect::<String>();
        let phrases = Phrases::new(&meta.locale, source).map_err(|found| broken_strings(meta, found))?;
        let refused = |found| Problems(vec![unreduced(meta, &found)]);
        let parts = variant.parts.parts.iter().map(|(medium, text)| Ok((*medium, parse(text)?)));
        let partials = variant.parts.partials.iter().map(|(key, text)| Ok((key.clone(), parse(text)?)));
        Ok(Self {
            parts: parts.collect::<Result<_, _>>().map_err(refused)?,
            partials: partials.collect::<Result<_, _>>().map_err(refused)?,
            strings: own_strings(variant),
            phrases: Arc::new(phrases),
            meta: meta.clone(),
        })
    }

    /// Works out all that is the same for every recipient, as [`Compiled::new`] does.
    ///
    /// # Errors
    /// Every problem at once.
    pub fn compile(&self, facts: &NoticeFacts) -> Result<Compiled, Problems> {
        Compiled::of(self, facts)
    }
}

/// A variant with the facts of an incident, ready for any number of recipients; shared between threads.
pub struct Compiled {
    locale: Locale,
    direction: Direction,
    digest: String,
    phrases: Arc<Phrases>,
    incident: Values,
    personal: Vec<Variable>,
    messages: Vec<PersonalMessage>,
    parts: BTreeMap<Medium, Part>,
    elements: BTreeSet<String>,
    /// The messages by which this reader is told of data: `data` or `category`.
    data_family: &'static str,
}

enum Part {
    Fixed(String),
    Personal(Box<Handlebars<'static>>),
}

const PART: &str = "part";

impl Compiled {
    /// Works out all that is the same for every recipient. Reports every fact that the template requires and that is
    /// missing, or missing in this locale, at its pointer in the facts.
    ///
    /// # Errors
    /// Every problem at once.
    pub fn new(variant: &Variant, facts: &NoticeFacts) -> Result<Self, Problems> {
        Prepared::new(variant)?.compile(facts)
    }

    fn of(prepared: &Prepared, facts: &NoticeFacts) -> Result<Self, Problems> {
        let (meta, phrases) = (&prepared.meta, &prepared.phrases);
        let (mut incident, mut problems) = gather(facts, phrases, &meta.declaration);
        problems.extend(missing(meta, &incident));
        problems.extend(other_people(meta, facts));
        Problems::none_or_err(problems)?;
        let reduced = reduce(prepared, &mut incident).map_err(|found| Problems(vec![unreduced(meta, &found)]))?;
        let messages = reduced.parts.iter();
        let messages =
            messages.flat_map(|(medium, part)| personal_messages(*medium, part, &prepared.strings)).collect();
        let elements = reduced.parts.get(&Medium::Html).map(elements_of).unwrap_or_default();
        let direction = meta.locale.direction();
        let parts =
            reduced.parts.into_iter().map(|(medium, part)| (medium, compile(medium, part, direction))).collect();
        let personal = meta.declaration.variables.iter().filter(|variable| variable.level == Level::Recipient);
        let compiled = Self {
            personal: personal.cloned().collect(),
            digest: meta.digest.clone(),
            locale: meta.locale.clone(),
            direction,
            phrases: phrases.clone(),
            incident,
            messages,
            parts,
            elements,
            data_family: family_prefix(&meta.declaration, "data"),
        };
        Problems::none_or_err(compiled.broken_promises(meta))?;
        Ok(compiled)
    }

    /// The elements that the HTML part really contains with these facts.
    pub const fn elements(&self) -> &BTreeSet<String> {
        &self.elements
    }

    /// The locale of the notices, for `Content-Language`.
    pub const fn locale(&self) -> &Locale {
        &self.locale
    }

    /// The digest of the variant, to be held against the approval.
    pub fn digest(&self) -> &str {
        &self.digest
    }

    /// The notice for one recipient.
    pub fn render(&self, recipient: &RecipientVars) -> Result<Rendered, RenderProblem> {
        let tell = |word: &str| self.phrases.say(&format!("{}-{word}", self.data_family), &FluentArgs::new()).ok();
        let values = personal_values(recipient, &self.personal, &tell)?;
        let said = self.messages.iter().map(|message| self.say(message, &values)).collect::<Result<Vec<_>, _>>()?;
        let part = |medium| self.part(medium, &values, &said);
        Ok(Rendered {
            subject: one_line(&part(Medium::Subject)?),
            html: part(Medium::Html)?,
            text: fill(&part(Medium::Text)?),
        })
    }

    /// The message, or nothing where an optional value that it needs is missing: then it stands in a branch that
    /// is not taken, or the template fails when it inserts it.
    fn say(&self, message: &PersonalMessage, values: &Values) -> Result<Option<String>, PhraseProblem> {
        let mut arguments = FluentArgs::with_capacity(message.needs.len());
        for name in &message.needs {
            match values.get(name).or_else(|| self.incident.get(name)) {
                Some(value) => arguments.set(name.as_str(), argument(value, &self.locale)),
                None => return Ok(None),
            }
        }
        let said = self.phrases.say(&message.id, &arguments)?;
        Ok(Some(message.medium.phrase(&said, self.direction)))
    }

    fn part(&self, medium: Medium, values: &Values, said: &[Option<String>]) -> Result<String, RenderProblem> {
        match self.parts.get(&medium) {
            None => Ok(String::new()),
            Some(Part::Fixed(text)) => Ok(text.clone()),
            Some(Part::Personal(registry)) => {
                let context = Context::from(self.context(medium, values, said));
                registry.render_with_context(PART, &context).map_err(|error| self.refusal(medium, values, error))
            }
        }
    }

    /// Names the missing variable behind a refusal of handlebars.
    fn refusal(&self, medium: Medium, values: &Values, error: RenderError) -> RenderProblem {
        let RenderErrorReason::MissingVariable(Some(path)) = error.reason() else {
            return RenderProblem::Template(Box::new(error));
        };
        let message = self.messages.iter().find(|message| message.medium == medium && message.name == *path);
        let needed = message.and_then(|message| message.needs.iter().find(|name| !values.contains_key(*name)));
        RenderProblem::Personal(PersonalProblem::Missing(needed.unwrap_or(path).clone()))
    }

    fn context(&self, medium: Medium, values: &Values, said: &[Option<String>]) -> JsonValue {
        let values = values.iter().map(|(name, value)| (name.clone(), self.json(value)));
        let messages = self.messages.iter().zip(said).filter(|(message, _)| message.medium == medium);
        let messages = messages.filter_map(|(message, said)| {
            said.as_ref().map(|said| (message.name.clone(), JsonValue::String(said.clone())))
        });
        values.chain(messages).collect()
    }

    fn json(&self, value: &Value) -> JsonValue {
        match value {
            Value::Flag(flag) => JsonValue::Bool(*flag),
            Value::List(_) => JsonValue::Bool(true),
            other => JsonValue::String(shown(other, &self.locale).unwrap_or_default()),
        }
    }

    fn broken_promises(&self, meta: &VariantMeta) -> Vec<Problem> {
        let promised = meta.declaration.contains.iter().filter(|element| !self.elements.contains(*element));
        let file = format!("templates/{}/{}", meta.name, Medium::Html.file());
        let found = |element: &String| {
            let found = format!("in {} the element {element} is promised but not in the notice", self.locale);
            Problem::line(&file, 0, found, format!("a section with data-element=\"{element}\""))
        };
        promised.map(found).collect()
    }
}

struct ReducedParts {
    parts: BTreeMap<Medium, Reduced>,
}

fn reduce(prepared: &Prepared, incident: &mut Values) -> Result<ReducedParts, NotReduced> {
    let declaration = &prepared.meta.declaration;
    let is_personal = |name: &str| declaration.variable(name).is_some_and(|it| it.level == Level::Recipient);
    let is_personal_message = |id: &str| prepared.strings.needs(id).iter().any(|name| is_personal(name));
    let mut parts = BTreeMap::new();
    for (medium, template) in &prepared.parts {
        let reducer = Reducer {
            arguments: &arguments(incident, prepared.phrases.locale()),
            phrases: &prepared.phrases,
            values: incident,
            is_personal: &is_personal,
            is_personal_message: &is_personal_message,
            partials: &prepared.partials,
        };
        let reduced = reducer.reduce(*medium, template)?;
        // The title of the page is the subject; a subject holds nothing personal.
        if let (Medium::Subject, Some(subject)) = (*medium, reduced.fixed()) {
            incident.insert("subject".to_owned(), Value::Text(one_line(subject)));
        }
        parts.insert(*medium, reduced);
    }
    Ok(ReducedParts { parts })
}

fn parse(text: &str) -> Result<Template, NotReduced> {
    Template::compile(text).map_err(|error| NotReduced::Remainder(Box::new(error)))
}

fn own_strings(variant: &Variant) -> Strings {
    let mut strings = Strings::default();
    // The strings were read before; problems were reported then.
    let mut problems = Vec::new();
    variant.parts.strings.iter().for_each(|(id, text)| strings.add(id, text, &mut problems));
    strings
}

fn personal_messages(medium: Medium, part: &Reduced, strings: &Strings) -> Vec<PersonalMessage> {
    let message = |(name, id): &(String, String)| PersonalMessage {
        id: id.clone(),
        medium,
        name: name.clone(),
        needs: strings.needs(id),
    };
    part.messages.iter().map(message).collect()
}

fn compile(medium: Medium, part: Reduced, direction: Direction) -> Part {
    if let Some(text) = part.fixed() {
        return Part::Fixed(if medium == Medium::Text { fill(text) } else { text.to_owned() });
    }
    let mut registry = Handlebars::new();
    registry.set_strict_mode(true);
    match (medium, direction) {
        (Medium::Html, _) => {}
        (Medium::Text, Direction::Rtl) => {
            registry.register_escape_fn(|text| Medium::Text.value(text, false, Direction::Rtl))
        }
        _ => registry.register_escape_fn(no_escape),
    }
    let mut template = part.template;
    if medium == Medium::Text {
        template.elements.iter_mut().for_each(|element| {
            if let TemplateElement::RawString(text) = element {
                *text = fill_inside(text);
            }
        });
    }
    registry.register_template(PART, template);
    Part::Personal(Box::new(registry))
}

fn elements_of(part: &Reduced) -> BTreeSet<String> {
    fn raw(template: &Template, into: &mut String) {
        for element in &template.elements {
            match element {
                TemplateElement::RawString(text) => into.push_str(text),
                TemplateElement::HelperBlock(block) => {
                    [&block.template, &block.inverse].into_iter().flatten().for_each(|inner| raw(inner, into))
                }
                _ => {}
            }
        }
    }
    let mut all = String::new();
    raw(&part.template, &mut all);
    elements_in(&all)
}

fn missing(meta: &VariantMeta, incident: &Values) -> Vec<Problem> {
    let required = meta.declaration.variables.iter().filter(|it| it.required && it.level == Level::Incident);
    let absent = required.filter(|variable| !incident.contains_key(&variable.name));
    let problem = |variable: &Variable| {
        let pointer = known(&variable.name).map_or("", |known| known.pointer);
        let found = format!("{} is missing", variable.name);
        Problem::at(pointer, found, format!("a value, because {} in {} needs it", meta.name, meta.locale))
    };
    absent.map(problem).collect()
}

/// A notice to students is not sent about an incident that concerns patients.
fn other_people(meta: &VariantMeta, facts: &NoticeFacts) -> Option<Problem> {
    let wanted = &meta.declaration.for_people;
    let fits = !facts.people.is_empty() && facts.people.iter().all(|word| wanted.contains(word));
    let who: Vec<&str> = wanted.iter().map(String::as_str).collect();
    let found = format!("{} is written for {} only", meta.name, who.join(", "));
    (!wanted.is_empty() && !fits).then(|| Problem::at("/people", found, "only these groups, or another template"))
}

fn broken_strings(meta: &VariantMeta, found: Vec<String>) -> Problems {
    let file = format!("locales/{}/{}.ftl", meta.locale, meta.name);
    Problems(found.into_iter().map(|found| Problem::line(&file, 0, found, "messages in Fluent syntax")).collect())
}

fn unreduced(meta: &VariantMeta, found: &NotReduced) -> Problem {
    let file = format!("templates/{}", meta.name);
    Problem::line(file, 0, format!("in {}: {found}", meta.locale), "a template that can be rendered with these facts")
}
