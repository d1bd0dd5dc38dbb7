//! Handlebars parts use only what is declared, and only in the few ways that cannot fail silently (strict mode has
//! holes: a missing variable in `{{#if}}` renders nothing).

use crate::notice::ast::{ITEM_NAMES, Spotted, Use};
use crate::notice::catalogue::{PartFile, TemplateFolder};
use crate::notice::medium::Medium;
use crate::notice::variables::{ALWAYS, ALWAYS_FLAGS, Kind, Level};
use crate::notice::variant::Declaration;
use crate::problem::Problem;

/// Messages that every notice to people must use: how to get it in another language or format (E20).
const ALWAYS_SAID: &[&str] = &["other-formats"];

/// Looks at the three parts and their partials.
pub fn check(folder: &TemplateFolder, problems: &mut Vec<Problem>) {
    for part in folder.parts.values().chain(folder.partials.values()) {
        for spotted in &part.uses {
            if let Err((found, expected)) = check_use(spotted, &folder.front.declaration) {
                problems.push(Problem::line(&part.file, spotted.line, found, expected));
            }
        }
    }
    if let Some(subject) = folder.parts.get(&Medium::Subject) {
        check_subject(subject, &folder.front.declaration, problems);
    }
    if folder.front.declaration.audience == "individuals" {
        check_always_said(folder, problems);
    }
}

type Complaint = (String, &'static str);

fn check_use(spotted: &Spotted, declared: &Declaration) -> Result<(), Complaint> {
    match &spotted.what {
        Use::Refused(what) => Err((
            format!("the template uses {what}"),
            "{{name}}, {{t \"id\"}}, {{#if}}, {{#unless}}, {{#each}} or {{> partial}}",
        )),
        Use::Value(name) | Use::Condition(name) if ITEM_NAMES.contains(&name.as_str()) => {
            if spotted.in_each {
                Ok(())
            } else {
                Err((format!("{name} stands outside of {{{{#each}}}}"), "an item name inside {{#each}}"))
            }
        }
        Use::Value(name) => match kind_of(name, declared) {
            None => Err(undeclared(name)),
            Some(Kind::List) => Err((format!("the list {name} is inserted whole"), "{{#each}} around {{this}}")),
            Some(Kind::Flag) => Err((format!("the flag {name} is inserted"), "a condition on it")),
            Some(_) => Ok(()),
        },
        Use::Condition(name) => check_condition(name, declared),
        Use::Each(name) => match kind_of(name, declared) {
            None => Err(undeclared(name)),
            Some(Kind::List) => Ok(()),
            Some(_) => Err((format!("{name} is not a list"), "a variable of kind list in {{#each}}")),
        },
        Use::Message(_) | Use::Partial(_) => Ok(()),
    }
}

fn check_condition(name: &str, declared: &Declaration) -> Result<(), Complaint> {
    if ALWAYS_FLAGS.contains(&name) {
        return Ok(());
    }
    match declared.variable(name) {
        None => Err(undeclared(name)),
        Some(variable) if variable.kind == Kind::Flag || !variable.required => Ok(()),
        Some(_) => {
            Err((format!("the condition on {name} always holds"), "a condition on a flag or an optional variable"))
        }
    }
}

fn kind_of(name: &str, declared: &Declaration) -> Option<Kind> {
    match declared.variable(name) {
        // `<phone>_tel` is text, whatever it belongs to.
        Some(variable) if variable.name != name => Some(Kind::Text),
        Some(variable) => Some(variable.kind),
        None => ALWAYS.contains(&name).then_some(if ALWAYS_FLAGS.contains(&name) { Kind::Flag } else { Kind::Text }),
    }
}

fn undeclared(name: &str) -> Complaint {
    (format!("{name} is not declared"), "a variable of `required`, `optional` or [variables.…] in template.toml")
}

/// A subject is seen on locked screens and in logs of relays: nothing personal stands in it.
fn check_subject(part: &PartFile, declared: &Declaration, problems: &mut Vec<Problem>) {
    for spotted in &part.uses {
        let name = match &spotted.what {
            Use::Value(name) | Use::Condition(name) | Use::Each(name) => name,
            _ => continue,
        };
        if declared.variable(name).is_some_and(|variable| variable.level == Level::Recipient) {
            let found = format!("the personal variable {name} stands in the subject (E21)");
            problems.push(Problem::line(&part.file, spotted.line, found, "a subject without personal data"));
        }
    }
}

fn check_always_said(folder: &TemplateFolder, problems: &mut Vec<Problem>) {
    for (medium, ending) in [(Medium::Html, ".html.hbs"), (Medium::Text, ".txt.hbs")] {
        let partials = folder.partials.iter().filter(|(key, _)| key.ends_with(ending)).map(|(_, part)| part);
        let files: Vec<&PartFile> = folder.parts.get(&medium).into_iter().chain(partials).collect();
        for id in ALWAYS_SAID {
            let said =
                files.iter().flat_map(|part| &part.uses).any(|spotted| spotted.what == Use::Message((*id).to_owned()));
            if !said {
                let file = format!("templates/{}/{}", folder.name, medium.file());
                let found = format!("the message {id} is not used (E20)");
                problems.push(Problem::line(file, 0, found, "how to get the notice in another language or format"));
            }
        }
    }
}
