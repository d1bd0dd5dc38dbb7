//! Nothing is loaded from elsewhere, nothing runs, nothing asks for input; links lead where they say (E6, E7).

use super::rendered::Report;
use crate::notice::html::Element;
use crate::notice::medium::Medium;

const REFUSED: &[&str] = &[
    "script", "form", "input", "button", "select", "textarea", "iframe", "object", "embed", "link", "base", "video",
    "audio", "svg", "canvas", "source", "area", "map",
];

/// Looks for elements and attributes that a notice must not have.
pub fn check(root: &Element, report: &mut Report<'_>) {
    for element in root.all() {
        if REFUSED.contains(&element.name.as_str()) {
            report.add(Medium::Html, format!("<{}> is used (E7)", element.name), "text, headings, lists and links");
        }
        if element.name == "img" {
            check_image(element, report);
        }
        for (name, value) in &element.attributes {
            check_attribute(name, value, report);
        }
    }
    let styles = root.all().into_iter().filter(|element| element.name == "style").map(raw);
    if styles.into_iter().any(|style| style.contains("url(") || style.contains("@import")) {
        report.add(Medium::Html, "a style loads something (E7)", "styles without url() and @import");
    }
}

fn raw(style: &Element) -> String {
    style.text().to_ascii_lowercase()
}

fn check_image(image: &Element, report: &mut Report<'_>) {
    if image.attribute("alt").is_none() {
        report.add(Medium::Html, "an image has no text alternative (E6)", "alt=\"…\", empty if it only decorates");
    }
    if !image.attribute("src").is_some_and(|source| source.starts_with("cid:") || source.starts_with("data:image/")) {
        report.add(Medium::Html, "an image is loaded from elsewhere (E7)", "no image, or one that the message carries");
    }
}

fn check_attribute(name: &str, value: &str, report: &mut Report<'_>) {
    let lower = value.to_ascii_lowercase();
    if name.starts_with("on") || matches!(name, "background" | "srcset" | "ping") {
        report.add(
            Medium::Html,
            format!("the attribute {name} is used (E7)"),
            "no attribute that runs or loads something",
        );
    }
    if name == "style" && (lower.contains("url(") || lower.contains("expression(")) {
        report.add(Medium::Html, "a style attribute loads or runs something (E7)", "plain declarations");
    }
    if name == "href" && !["https://", "mailto:", "tel:"].iter().any(|scheme| lower.starts_with(scheme)) {
        report.add(Medium::Html, "a link leads somewhere else than https, mailto or tel", "one of these");
    }
}
