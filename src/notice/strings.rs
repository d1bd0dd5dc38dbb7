//! The string files of one locale, taken apart into messages, so that a variant holds exactly those it uses.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Resource, VariantKey};
use fluent_syntax::{parser, serializer};

use crate::problem::Problem;

/// A choice inside a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// The variable that decides, where it is one.
    pub variable: Option<String>,
    /// The keys of its variants.
    pub keys: BTreeSet<String>,
}

/// One message, or one term (its identifier begins with a hyphen).
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Message {
    /// Its text in Fluent syntax, in normal form and without comments.
    pub text: String,
    /// The file it stands in.
    pub file: String,
    /// The line it begins on, counted from one.
    pub line: usize,
    /// Messages and terms that it refers to.
    pub refers_to: BTreeSet<String>,
    /// Variables that it inserts as they are.
    pub inserts: BTreeSet<String>,
    /// Variables that it gives to functions, with the function.
    pub calls: BTreeSet<(String, String)>,
    /// The choices in it.
    pub choices: Vec<Choice>,
    /// Its attributes.
    pub attributes: BTreeSet<String>,
}

impl Message {
    /// Every variable that must be there for the message to be resolved.
    pub fn variables(&self) -> BTreeSet<String> {
        let called = self.calls.iter().map(|(_, variable)| variable);
        let chosen = self.choices.iter().filter_map(|choice| choice.variable.as_ref());
        self.inserts.iter().chain(called).chain(chosen).cloned().collect()
    }
}

/// The messages of one locale by identifier.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Strings(pub BTreeMap<String, Message>);

impl Strings {
    /// Adds the messages of one file; syntax errors and messages defined twice are problems.
    pub fn add(&mut self, file: &str, source: &str, problems: &mut Vec<Problem>) {
        let resource = parser::parse(source).unwrap_or_else(|(partial, errors)| {
            problems.extend(errors.iter().map(|error| {
                let line = line_of(source, error.pos.start);
                Problem::line(file, line, format!("this is not Fluent syntax: {}", error.kind), "a message or a term")
            }));
            partial
        });
        for entry in resource.body {
            if let Some((id, message)) = read_entry(entry, file, source) {
                self.insert(id, message, problems);
            }
        }
    }

    fn insert(&mut self, id: String, message: Message, problems: &mut Vec<Problem>) {
        if let Some(former) = self.0.get(&id) {
            let found = format!("{id} is defined twice; first in {}:{}", former.file, former.line);
            problems.push(Problem::line(&message.file, message.line, found, "one definition"));
            return;
        }
        self.0.insert(id, message);
    }

    /// The identifiers of `wanted` and of all that they refer to, as far as they exist.
    pub fn reach<'a>(&'a self, wanted: impl IntoIterator<Item = &'a str>) -> BTreeSet<&'a str> {
        let mut reached = BTreeSet::new();
        let mut open: Vec<&str> = wanted.into_iter().collect();
        while let Some(id) = open.pop() {
            let Some(message) = self.0.get(id) else { continue };
            if reached.insert(id) {
                open.extend(message.refers_to.iter().map(String::as_str));
            }
        }
        reached
    }

    /// The messages of `wanted` and all that they refer to.
    pub fn closure(&self, wanted: &BTreeSet<String>) -> BTreeMap<String, String> {
        let reached = self.reach(wanted.iter().map(String::as_str));
        reached.into_iter().filter_map(|id| Some((id.to_owned(), self.0.get(id)?.text.clone()))).collect()
    }

    /// The variables of a message and of all that it refers to.
    pub fn needs(&self, id: &str) -> BTreeSet<String> {
        self.reach([id]).into_iter().filter_map(|id| self.0.get(id)).flat_map(Message::variables).collect()
    }
}

/// The line, counted from one, of a byte offset.
pub fn line_of(source: &str, offset: usize) -> usize {
    source.bytes().take(offset).filter(|byte| *byte == b'\n').count() + 1
}

fn read_entry(entry: Entry<&str>, file: &str, source: &str) -> Option<(String, Message)> {
    let mut message = Message { file: file.to_owned(), ..Message::default() };
    let (id, place, bare) = match entry {
        Entry::Message(mut read) => {
            read.comment = None;
            read.value.iter().for_each(|pattern| visit(pattern, &mut message));
            read_attributes(&read.attributes, &mut message);
            (read.id.name.to_owned(), read.id.name, Entry::Message(read))
        }
        Entry::Term(mut read) => {
            read.comment = None;
            visit(&read.value, &mut message);
            read_attributes(&read.attributes, &mut message);
            (format!("-{}", read.id.name), read.id.name, Entry::Term(read))
        }
        _ => return None,
    };
    message.line = line_of(source, place.as_ptr() as usize - source.as_ptr() as usize);
    message.text = serializer::serialize(&Resource { body: vec![bare] });
    Some((id, message))
}

fn read_attributes(attributes: &[fluent_syntax::ast::Attribute<&str>], message: &mut Message) {
    for attribute in attributes {
        message.attributes.insert(attribute.id.name.to_owned());
        visit(&attribute.value, message);
    }
}

fn visit(pattern: &Pattern<&str>, message: &mut Message) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { .. } => {}
            PatternElement::Placeable { expression } => visit_expression(expression, message),
        }
    }
}

fn visit_expression(expression: &Expression<&str>, message: &mut Message) {
    match expression {
        Expression::Inline(inline) => visit_inline(inline, message),
        Expression::Select { selector, variants } => {
            let variable = match selector {
                InlineExpression::VariableReference { id } => Some(id.name.to_owned()),
                other => {
                    visit_inline(other, message);
                    None
                }
            };
            let keys = variants.iter().map(|variant| key_word(&variant.key)).collect();
            message.choices.push(Choice { variable, keys });
            variants.iter().for_each(|variant| visit(&variant.value, message));
        }
    }
}

fn key_word(key: &VariantKey<&str>) -> String {
    match key {
        VariantKey::Identifier { name } => (*name).to_owned(),
        VariantKey::NumberLiteral { value } => (*value).to_owned(),
    }
}

fn visit_inline(inline: &InlineExpression<&str>, message: &mut Message) {
    match inline {
        InlineExpression::VariableReference { id } => {
            message.inserts.insert(id.name.to_owned());
        }
        InlineExpression::MessageReference { id, .. } => {
            message.refers_to.insert(id.name.to_owned());
        }
        InlineExpression::TermReference { id, .. } => {
            message.refers_to.insert(format!("-{}", id.name));
        }
        InlineExpression::FunctionReference { id, arguments } => {
            for argument in &arguments.positional {
                match argument {
                    InlineExpression::VariableReference { id: variable } => {
                        message.calls.insert((id.name.to_owned(), variable.name.to_owned()));
                    }
                    other => visit_inline(other, message),
                }
            }
        }
        InlineExpression::Placeable { expression } => visit_expression(expression, message),
        InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(source: &str) -> (Strings, Vec<Problem>) {
        let (mut strings, mut problems) = (Strings::default(), Vec::new());
        strings.add("en/a.ftl", source, &mut problems);
        (strings, problems)
    }

    #[test]
    fn a_message_knows_its_line_its_variables_and_what_it_refers_to() {
        let (strings, problems) = read("# note\na = A { $x } { b } { DATE($d) }\nb = B { -t }\n-t = T\n");
        assert_eq!(problems, []);
        let message = &strings.0["a"];
        assert_eq!((message.line, message.text.as_str()), (2, "a = A { $x } { b } { DATE($d) }\n"));
        assert_eq!(message.variables().into_iter().collect::<Vec<_>>(), ["d", "x"]);
        let taken: Vec<String> = strings.closure(&["a".to_owned()].into()).into_keys().collect();
        assert_eq!(taken, ["-t", "a", "b"]);
    }

    #[test]
    fn a_choice_knows_what_decides_it_and_its_keys() {
        let (strings, _) = read("n = { $count ->\n    [one] one\n   *[other] many\n }\n");
        let choice = &strings.0["n"].choices[0];
        assert_eq!(choice.variable.as_deref(), Some("count"));
        assert_eq!(choice.keys.iter().collect::<Vec<_>>(), ["one", "other"]);
    }

    #[test]
    fn syntax_errors_and_double_messages_are_reported_with_their_lines() {
        let (_, problems) = read("a = A\nb { broken\na = again\n");
        let places: Vec<String> = problems.iter().map(|problem| problem.place.to_string()).collect();
        assert_eq!(places, ["en/a.ftl:2", "en/a.ftl:3"]);
    }
}
