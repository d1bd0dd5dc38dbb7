//! The plain text says all that the HTML says, in the same order, in lines that fit (E17, E18).

use super::rendered::Report;
use crate::notice::fill::WIDTH;
use crate::notice::html::{Element, Node};
use crate::notice::medium::Medium;

/// Compares the text part with the HTML part.
pub fn check(root: &Element, text: &str, report: &mut Report<'_>) {
    let mut wanted = Vec::new();
    if let Some(body) = root.first("body") {
        pieces(body, &mut wanted);
    }
    let squeezed = squeeze(text);
    let mut from = 0;
    for piece in &wanted {
        match squeezed[from..].find(piece.as_str()) {
            Some(place) => from += place + piece.len(),
            None => {
                let shortened: String = piece.chars().take(40).collect();
                let found =
                    format!("{shortened:?} of the HTML part is not in the text part, or stands elsewhere (E17)");
                report.add(Medium::Text, found, "the same words in the same order");
            }
        }
    }
    check_lines(text, report);
}

/// The texts of headings, paragraphs, list items and cells, and the targets of links; without white space, so that
/// line breaks make no difference.
fn pieces(element: &Element, wanted: &mut Vec<String>) {
    let is_block =
        matches!(element.name.as_str(), "h1" | "h2" | "h3" | "p" | "li" | "td" | "th" | "caption" | "address");
    if is_block {
        wanted.push(squeeze(&element.text()));
        wanted.extend(element.all().into_iter().filter(|it| it.name == "a").filter_map(target));
        return;
    }
    for child in &element.children {
        match child {
            Node::Element(child) => pieces(child, wanted),
            Node::Text(text) if !text.trim().is_empty() => wanted.push(squeeze(text)),
            Node::Text(_) => {}
        }
    }
}

/// The address of a web link whose text is something else: the text part must show it.
fn target(link: &Element) -> Option<String> {
    let target = link.attribute("href")?;
    (target.starts_with("https://") && squeeze(&link.text()) != target).then(|| squeeze(target))
}

fn squeeze(text: &str) -> String {
    text.chars().filter(|mark| !mark.is_whitespace() && !matches!(mark, '\u{2066}'..='\u{2069}')).collect()
}

fn check_lines(text: &str, report: &mut Report<'_>) {
    if report.variant.meta.locale.is_written_without_spaces() {
        return;
    }
    for line in text.lines().filter(|line| line.chars().count() > WIDTH && line.trim().contains(' ')) {
        let start: String = line.chars().take(20).collect();
        report.add(
            Medium::Text,
            format!("the line {start:?}… is longer than {WIDTH} characters (E18)"),
            "shorter words",
        );
    }
}
