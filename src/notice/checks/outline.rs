//! Language, direction, title, headings, sections and tables (E1, E3, E4, E5, E22).

use super::rendered::Report;
use crate::notice::html::Element;
use crate::notice::medium::Medium;

/// Looks at the skeleton of the document.
pub fn check(root: &Element, subject: &str, report: &mut Report<'_>) {
    check_language(root, report);
    if root.first("title").map(Element::text).as_deref() != Some(subject) {
        report.add(Medium::Html, "the title is not the subject (E3)", "<title>{{subject}}</title>");
    }
    check_headings(root, report);
    for table in root.all().into_iter().filter(|element| element.name == "table") {
        check_table(table, report);
    }
    for section in root.all().into_iter().filter(|element| element.attribute("data-element").is_some()) {
        if section.text().is_empty() {
            let words = section.attribute("data-element").unwrap_or_default();
            report.add(Medium::Html, format!("the element {words} is marked but empty"), "text inside the section");
        }
    }
}

/// Webmail removes `html` and `body`, so the outermost content element repeats language and direction.
fn check_language(root: &Element, report: &mut Report<'_>) {
    let locale = report.variant.meta.locale.clone();
    let wanted = (Some(locale.as_str()), Some(locale.direction().word()));
    let outermost = root.first("body").and_then(|body| body.all().into_iter().nth(1));
    for (element, what) in [(Some(root), "html"), (outermost, "the first element of the body")] {
        let found = element.map(|element| (element.attribute("lang"), element.attribute("dir")));
        if found != Some(wanted) {
            let complaint = format!("{what} does not state the locale and its direction (E1)");
            report.add(Medium::Html, complaint, "lang=\"{{locale}}\" dir=\"{{direction}}\"");
        }
    }
}

fn level(element: &Element) -> Option<u32> {
    element.name.strip_prefix('h').and_then(|digit| digit.parse().ok())
}

fn check_headings(root: &Element, report: &mut Report<'_>) {
    let mut last = 0;
    let mut titles = 0;
    for heading in root.all() {
        let Some(level) = level(heading) else { continue };
        titles += usize::from(level == 1);
        if level > last + 1 {
            report.add(
                Medium::Html,
                format!("the heading {:?} skips a level (E5)", heading.text()),
                "levels one by one",
            );
        }
        if heading.text().is_empty() {
            report.add(Medium::Html, "a heading is empty (E5)", "text in each heading");
        }
        last = level;
    }
    if titles != 1 {
        report.add(Medium::Html, format!("there are {titles} h1 headings (E5)"), "exactly one");
    }
}

fn check_table(table: &Element, report: &mut Report<'_>) {
    let is_layout = table.attribute("role") == Some("presentation");
    let heads: Vec<&Element> = table.all().into_iter().filter(|element| element.name == "th").collect();
    let is_data = table.first("caption").is_some()
        && !heads.is_empty()
        && heads.iter().all(|head| head.attribute("scope").is_some());
    if !is_layout && !is_data {
        report.add(
            Medium::Html,
            "a table is neither layout nor data (E4)",
            "role=\"presentation\", or a caption and th with scope",
        );
    }
}
