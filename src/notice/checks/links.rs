//! Links say where they lead, are underlined, and telephone numbers can be dialled (E8, E9, E19).

use std::collections::BTreeMap;

use super::rendered::Report;
use crate::notice::html::Element;
use crate::notice::medium::Medium;

/// Link texts that say nothing without their surroundings, in the languages of the shipped templates.
const SAYS_NOTHING: &[&str] = &[
    "here",
    "click here",
    "read more",
    "more",
    "link",
    "this link",
    "aquí",
    "haga clic aquí",
    "más",
    "ici",
    "cliquez ici",
    "lire la suite",
    "hier",
    "hier klicken",
    "mehr",
    "weiterlesen",
    "هنا",
    "اضغط هنا",
    "المزيد",
    "这里",
    "点击这里",
    "更多",
];

/// The longest address that may stand as its own link text.
const LONGEST_ADDRESS: usize = 40;

/// Looks at every link.
pub fn check(root: &Element, report: &mut Report<'_>) {
    let mut targets: BTreeMap<String, String> = BTreeMap::new();
    for link in root.all().into_iter().filter(|element| element.name == "a") {
        let (text, target) = (link.text(), link.attribute("href").unwrap_or_default().to_owned());
        check_text(&text, report);
        if link.style("text-decoration") != Some("underline") {
            report.add(
                Medium::Html,
                format!("the link {text:?} is not underlined (E9)"),
                "text-decoration:underline in its style",
            );
        }
        if let Some(number) = target.strip_prefix("tel:") {
            check_number(number, &text, report);
        }
        let other = targets.insert(text.clone(), target.clone()).filter(|other| *other != target);
        if other.is_some() {
            report.add(
                Medium::Html,
                format!("two links with the text {text:?} lead to different places (E8)"),
                "a text for each",
            );
        }
    }
}

fn check_text(text: &str, report: &mut Report<'_>) {
    let lower = text.to_lowercase();
    if text.is_empty() || SAYS_NOTHING.contains(&lower.as_str()) {
        report.add(
            Medium::Html,
            format!("the link text {text:?} does not say where it leads (E8)"),
            "a text that stands alone",
        );
    }
    if text.contains("://") && text.chars().count() > LONGEST_ADDRESS {
        report.add(Medium::Html, "a long address is its own link text (E8)", "words that say where it leads");
    }
}

fn check_number(number: &str, text: &str, report: &mut Report<'_>) {
    let dialled = number.strip_prefix('+').unwrap_or(number);
    if dialled.is_empty() || !dialled.bytes().all(|byte| byte.is_ascii_digit()) {
        report.add(Medium::Html, format!("the link for {text:?} cannot be dialled (E19)"), "tel:{{contact_phone_tel}}");
    }
}
