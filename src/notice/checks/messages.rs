//! Every message that a template uses exists, and uses only declared variables in the way of their kind.

use std::collections::BTreeSet;

use crate::notice::ast::Use;
use crate::notice::catalogue::{REFERENCE, TemplateFolder};
use crate::notice::locale::Locale;
use crate::notice::medium::Medium;
use crate::notice::strings::{Message, Strings};
use crate::notice::variables::{ALWAYS, Kind, Level};
use crate::notice::variant::Declaration;
use crate::problem::Problem;

/// Looks at all messages that the template reaches in one locale.
pub fn check(
    folder: &TemplateFolder,
    locale: &Locale,
    strings: &Strings,
    wanted: &BTreeSet<String>,
    problems: &mut Vec<Problem>,
) {
    let own = format!("locales/{locale}/{}.ftl", folder.name);
    for id in wanted.iter().filter(|id| !strings.0.contains_key(*id)) {
        let found = format!("the message {id} is missing");
        problems.push(Problem::line(
            &own,
            0,
            found,
            "the message here or in common.ftl; another language is never used silently",
        ));
    }
    let reached: BTreeSet<String> = strings.closure(wanted).into_keys().collect();
    for (id, message) in reached.iter().filter_map(|id| strings.0.get_key_value(id)) {
        check_message(id, message, &folder.front.declaration, strings, problems);
    }
    check_subject(folder, strings, problems);
    if locale.as_str() == REFERENCE {
        for (id, message) in strings.0.iter().filter(|(id, message)| message.file == own && !reached.contains(*id)) {
            problems.push(Problem::line(
                &own,
                message.line,
                format!("nothing uses the message {id}"),
                "messages that the template uses",
            ));
        }
    }
}

/// A message in the subject brings its variables into it (E21).
fn check_subject(folder: &TemplateFolder, strings: &Strings, problems: &mut Vec<Problem>) {
    let declared = &folder.front.declaration;
    let is_personal = |name: &String| declared.variable(name).is_some_and(|it| it.level == Level::Recipient);
    let Some(part) = folder.parts.get(&Medium::Subject) else { return };
    for spotted in &part.uses {
        let Use::Message(id) = &spotted.what else { continue };
        for name in strings.needs(id).iter().filter(|name| is_personal(name)) {
            let found = format!("the message {id} needs the personal variable {name}");
            problems.push(Problem::line(&part.file, spotted.line, found, "a subject without personal data"));
        }
    }
}

fn check_message(id: &str, message: &Message, declared: &Declaration, strings: &Strings, problems: &mut Vec<Problem>) {
    let mut complain = |found: String, expected: &str| {
        problems.push(Problem::line(&message.file, message.line, found, expected));
    };
    for other in message.refers_to.iter().filter(|other| !strings.0.contains_key(*other)) {
        complain(format!("{id} refers to {other}, which does not exist"), "an existing message or term");
    }
    for name in message.variables().iter().filter(|name| kind(declared, name).is_none()) {
        complain(format!("{id} uses ${name}, which the template does not declare"), "a declared variable");
    }
    for name in &message.inserts {
        match kind(declared, name) {
            Some(Kind::Date) => complain(format!("{id} inserts the date ${name} as it stands"), "DATE($…)"),
            Some(Kind::Number) => complain(format!("{id} inserts the number ${name} as it stands"), "NUMBER($…)"),
            Some(Kind::Flag) => complain(format!("{id} inserts the flag ${name}"), "a choice on it"),
            _ => {}
        }
    }
    for (function, name) in &message.calls {
        let wanted = match function.as_str() {
            "DATE" => Kind::Date,
            "NUMBER" => Kind::Number,
            _ => {
                complain(format!("{id} calls {function}, which does not exist"), "DATE or NUMBER");
                continue;
            }
        };
        if kind(declared, name).is_some_and(|kind| kind != wanted) {
            complain(format!("{id} gives ${name} to {function}"), "DATE for dates, NUMBER for numbers");
        }
    }
}

fn kind(declared: &Declaration, name: &str) -> Option<Kind> {
    match declared.variable(name) {
        Some(variable) => Some(variable.kind),
        None => ALWAYS.contains(&name).then_some(Kind::Text),
    }
}
