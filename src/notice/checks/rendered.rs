//! Renders a variant with synthetic facts, once with everything and once with the least, and looks at the result as
//! a reader's program would (WCAG 2.2 AA as far as a machine can tell; the numbers E1 to E24 name the rules).

use super::{contrast, isolation, links, outline, safety, style, subject, text_part};
use crate::notice::html::{Element, parse};
use crate::notice::medium::Medium;
use crate::notice::recipient::RecipientVars;
use crate::notice::render::{Compiled, Prepared, Rendered};
use crate::notice::sample::{full_facts_for, full_recipient, least_facts, least_recipient, others_told};
use crate::notice::variant::Variant;
use crate::problem::{Problem, Problems};

/// What the rules of one rendering write their findings into.
pub struct Report<'a> {
    /// The variant that was rendered.
    pub variant: &'a Variant,
    /// What was found.
    pub problems: &'a mut Vec<Problem>,
}

impl Report<'_> {
    /// A finding in one part.
    pub fn add(&mut self, medium: Medium, found: impl std::fmt::Display, expected: &str) {
        let meta = &self.variant.meta;
        let file = format!("templates/{}/{}", meta.name, medium.file());
        self.problems.push(Problem::line(file, 0, format!("in {}: {found}", meta.locale), expected));
    }
}

/// Looks at all renderings: with everything, told to somebody else where the template allows it, and with the least.
pub fn check(variant: &Variant, problems: &mut Vec<Problem>) {
    let prepared = match Prepared::new(variant) {
        Ok(prepared) => prepared,
        Err(found) => return problems.extend(found.0),
    };
    let full = full_facts_for(variant);
    let to = others_told(variant).into_iter().chain([full_recipient(variant)]);
    check_with(variant, prepared.compile(&full), to, problems);
    check_with(variant, prepared.compile(&least_facts(variant)), [least_recipient(variant)], problems);
}

fn check_with(
    variant: &Variant,
    compiled: Result<Compiled, Problems>,
    recipients: impl IntoIterator<Item = RecipientVars>,
    problems: &mut Vec<Problem>,
) {
    let compiled = match compiled {
        Ok(compiled) => compiled,
        Err(found) => return problems.extend(found.0),
    };
    let mut report = Report { variant, problems };
    for recipient in recipients {
        match compiled.render(&recipient) {
            Ok(rendered) => check_rendered(&rendered, &mut report),
            Err(refused) => {
                report.add(Medium::Html, refused, "a notice that can be rendered with the declared variables");
            }
        }
    }
}

fn check_rendered(rendered: &Rendered, report: &mut Report<'_>) {
    subject::check(&rendered.subject, report);
    match parse(&rendered.html) {
        Ok(root) => check_html(&root, rendered, report),
        Err(refused) => report.add(Medium::Html, refused, "HTML with every element closed and every attribute quoted"),
    }
}

fn check_html(root: &Element, rendered: &Rendered, report: &mut Report<'_>) {
    outline::check(root, &rendered.subject, report);
    safety::check(root, report);
    isolation::check(root, report);
    links::check(root, report);
    style::check(root, report);
    contrast::check(root, report);
    text_part::check(root, &rendered.text, report);
}
