//! Works out everything in a part that is the same for all recipients, once; what is left differs per recipient.
//!
//! Partials are put in place, messages resolved, conditions and lists over incident values worked out. The
//! remaining handlebars template holds long raw texts and a few personal values.

use std::collections::BTreeMap;

use fluent::FluentArgs;
use handlebars::template::{HelperTemplate, TemplateElement};
use handlebars::{Template, TemplateError};

use super::ast::{self, Use, WRAPPED};
use super::catalogue::partial_key;
use super::format::with_formats;
use super::locale::{Direction, Locale};
use super::medium::Medium;
use super::phrases::{PhraseProblem, Phrases};
use super::values::{Value, Values};

/// What the reduction of one variant works with.
pub struct Reducer<'a> {
    /// The messages.
    pub phrases: &'a Phrases,
    /// The incident's values as arguments of messages.
    pub arguments: &'a FluentArgs<'a>,
    /// The incident's values.
    pub values: &'a Values,
    /// Whether a variable is personal.
    pub is_personal: &'a dyn Fn(&str) -> bool,
    /// Whether a message needs a personal value.
    pub is_personal_message: &'a dyn Fn(&str) -> bool,
    /// The parsed partials by their keys.
    pub partials: &'a BTreeMap<String, Template>,
}

/// Why a part cannot be reduced.
#[derive(Debug, thiserror::Error)]
pub enum NotReduced {
    /// A value that the part inserts was not given.
    #[error("the variable {0} is missing")]
    Missing(String),
    /// A message cannot be resolved.
    #[error(transparent)]
    Phrase(#[from] PhraseProblem),
    /// The part uses something that templates may not use.
    #[error("the template uses {0}")]
    Refused(String),
    /// A template that this code made is not accepted by handlebars.
    #[error("a remaining template is not accepted")]
    Remainder(#[source] Box<TemplateError>),
}

/// A reduced part: its remaining template, and the personal messages in it with the names they are inserted by.
#[derive(Debug, Default)]
pub struct Reduced {
    /// What is left.
    pub template: Template,
    /// Name in the context, and message.
    pub messages: Vec<(String, String)>,
}

impl Reduced {
    /// The text, where nothing personal is left in it.
    pub fn fixed(&self) -> Option<&str> {
        match self.template.elements.as_slice() {
            [] => Some(""),
            [TemplateElement::RawString(text)] => Some(text),
            _ => None,
        }
    }
}

impl Reducer<'_> {
    /// Reduces one part.
    pub fn reduce(&self, medium: Medium, template: &Template) -> Result<Reduced, NotReduced> {
        let mut pass = Pass { reducer: self, medium, item: None, wrapped: Vec::new(), messages: Vec::new() };
        let mut left = Left::default();
        pass.template(template, &mut left)?;
        Ok(Reduced { template: left.finish(), messages: pass.messages })
    }

    const fn locale(&self) -> &Locale {
        self.phrases.locale()
    }
}

/// What is left of a part, with adjacent raw texts joined.
#[derive(Default)]
struct Left {
    elements: Vec<TemplateElement>,
    raw: String,
}

impl Left {
    fn push(&mut self, element: TemplateElement) {
        self.flush();
        self.elements.push(element);
    }

    fn flush(&mut self) {
        if !self.raw.is_empty() {
            self.elements.push(TemplateElement::RawString(std::mem::take(&mut self.raw)));
        }
    }

    fn finish(mut self) -> Template {
        self.flush();
        let mut template = Template::new();
        template.elements = self.elements;
        template
    }
}

/// The item that a list is at.
struct Item {
    text: String,
    index: usize,
    last: bool,
}

struct Pass<'a> {
    reducer: &'a Reducer<'a>,
    medium: Medium,
    item: Option<Item>,
    wrapped: Vec<Template>,
    messages: Vec<(String, String)>,
}

impl Pass<'_> {
    fn template(&mut self, template: &Template, left: &mut Left) -> Result<(), NotReduced> {
        template.elements.iter().try_for_each(|element| self.element(element, left))
    }

    fn element(&mut self, element: &TemplateElement, left: &mut Left) -> Result<(), NotReduced> {
        match element {
            TemplateElement::RawString(text) => left.raw.push_str(&self.medium.raw(text, self.direction())),
            TemplateElement::Comment(_) => {}
            TemplateElement::Expression(helper) => self.expression(helper, left)?,
            TemplateElement::HelperBlock(helper) => self.block(helper, left)?,
            TemplateElement::PartialExpression(partial) => self.partial(&ast::partial_use(partial), left)?,
            TemplateElement::PartialBlock(partial) => {
                self.wrapped.push(partial.template.clone().unwrap_or_default());
                self.partial(&ast::partial_use(partial), left)?;
                self.wrapped.pop();
            }
            _ => return Err(NotReduced::Refused("unescaped output or a decorator".to_owned())),
        }
        Ok(())
    }

    fn expression(&mut self, helper: &HelperTemplate, left: &mut Left) -> Result<(), NotReduced> {
        match ast::expression(helper) {
            Use::Message(id) => self.message(id, left),
            Use::Value(name) if (self.reducer.is_personal)(&name) => {
                left.push(TemplateElement::Expression(Box::new(helper.clone())));
                Ok(())
            }
            Use::Value(name) => {
                let inserted = self.inserted(&name)?;
                left.raw.push_str(&inserted);
                Ok(())
            }
            other => Err(NotReduced::Refused(format!("{other:?}"))),
        }
    }

    fn message(&mut self, id: String, left: &mut Left) -> Result<(), NotReduced> {
        if !(self.reducer.is_personal_message)(&id) {
            let said = self.reducer.phrases.say(&id, self.reducer.arguments)?;
            left.raw.push_str(&self.medium.phrase(&said, self.direction()));
            return Ok(());
        }
        let name = format!("said_{}", self.messages.len());
        // The message is inserted in its final form, so it must not be escaped a second time.
        let inserted = Template::compile(&format!("{{{{{{{name}}}}}}}"))
            .map_err(|error| NotReduced::Remainder(Box::new(error)))?;
        self.messages.push((name, id));
        inserted.elements.into_iter().for_each(|element| left.push(element));
        Ok(())
    }

    fn inserted(&self, name: &str) -> Result<String, NotReduced> {
        let missing = || NotReduced::Missing(name.to_owned());
        let (shown, is_address) = match (name, &self.item) {
            // An item is a whole paragraph or line in the locale: nothing to isolate it from.
            ("this", Some(item)) => (item.text.clone(), true),
            ("@index", Some(item)) => (item.index.to_string(), true),
            _ => {
                let value = self.reducer.values.get(name).ok_or_else(missing)?;
                (shown(value, self.reducer.locale()).ok_or_else(missing)?, value.is_address())
            }
        };
        Ok(self.medium.value(&shown, is_address, self.direction()))
    }

    fn block(&mut self, helper: &HelperTemplate, left: &mut Left) -> Result<(), NotReduced> {
        match ast::block(helper) {
            Use::Condition(name) if (self.reducer.is_personal)(&name) => self.kept_block(helper, left),
            Use::Condition(name) => {
                let holds = self.holds(&name) == (helper.name.as_name() == Some("if"));
                let branch = if holds { &helper.template } else { &helper.inverse };
                branch.iter().try_for_each(|branch| self.template(branch, left))
            }
            Use::Each(name) => self.each(&name, helper, left),
            other => Err(NotReduced::Refused(format!("{other:?}"))),
        }
    }

    fn holds(&self, name: &str) -> bool {
        match (name, &self.item) {
            ("@first", Some(item)) => item.index == 0,
            ("@last", Some(item)) => item.last,
            _ => self.reducer.values.get(name).is_some_and(Value::holds),
        }
    }

    /// A condition on a personal value stays; what is inside it is reduced.
    fn kept_block(&mut self, helper: &HelperTemplate, left: &mut Left) -> Result<(), NotReduced> {
        let mut kept = helper.clone();
        for branch in [&mut kept.template, &mut kept.inverse].into_iter().flatten() {
            let mut inner = Left::default();
            self.template(branch, &mut inner)?;
            *branch = inner.finish();
        }
        left.push(TemplateElement::HelperBlock(Box::new(kept)));
        Ok(())
    }

    fn each(&mut self, name: &str, helper: &HelperTemplate, left: &mut Left) -> Result<(), NotReduced> {
        let items = match self.reducer.values.get(name) {
            Some(Value::List(items)) => items.as_slice(),
            _ => &[],
        };
        if items.is_empty() {
            return helper.inverse.iter().try_for_each(|inverse| self.template(inverse, left));
        }
        let outer = self.item.take();
        for (index, text) in items.iter().enumerate() {
            self.item = Some(Item { text: text.clone(), index, last: index + 1 == items.len() });
            helper.template.iter().try_for_each(|body| self.template(body, left))?;
        }
        self.item = outer;
        Ok(())
    }

    fn partial(&mut self, what: &Use, left: &mut Left) -> Result<(), NotReduced> {
        let Use::Partial(name) = what else { return Err(NotReduced::Refused(format!("{what:?}"))) };
        if name == WRAPPED {
            // What is wrapped belongs to the level outside: it may itself insert its own wrapped part.
            let Some(inner) = self.wrapped.pop() else { return Err(NotReduced::Missing(name.clone())) };
            self.template(&inner, left)?;
            self.wrapped.push(inner);
            return Ok(());
        }
        let found = self.reducer.partials.get(&partial_key(self.medium, name));
        let partial = found.ok_or_else(|| NotReduced::Missing(name.clone()))?;
        self.template(partial, left)
    }

    fn direction(&self) -> Direction {
        self.reducer.locale().direction()
    }
}

/// A value as the locale writes it; lists are not inserted whole, and flags not at all.
pub fn shown(value: &Value, locale: &Locale) -> Option<String> {
    match value {
        Value::Text(text) | Value::Phone(text) | Value::Email(text) | Value::Url(text) => Some(text.clone()),
        Value::Date(day) => with_formats(locale, |formats| formats.date(*day)).flatten(),
        Value::Number(number) => with_formats(locale, |formats| formats.number(*number)),
        Value::List(_) | Value::Flag(_) => None,
    }
}
