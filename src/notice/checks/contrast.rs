//! Text stands out from its background by 4.5 to 1, in the light and in the dark scheme (E10; WCAG 1.4.3).

use std::collections::BTreeMap;

use super::rendered::Report;
use crate::notice::html::{Element, Node, declarations};
use crate::notice::medium::Medium;

const LEAST: f64 = 4.5;

type Colour = [u8; 3];

/// What text and background are at one place of the document.
#[derive(Clone, Copy)]
struct Pair {
    text: Colour,
    background: Colour,
}

/// Dark colours by class, from the style block.
type Dark = BTreeMap<String, Vec<(String, String)>>;

/// Follows the colours of both schemes down the document.
pub fn check(root: &Element, report: &mut Report<'_>) {
    let Some(body) = root.first("body") else { return };
    let sheet: String = root.all().into_iter().filter(|it| it.name == "style").map(Element::text).collect();
    let dark = dark_rules(&sheet);
    let start = Pair { text: [0, 0, 0], background: [255, 255, 255] };
    walk(body, start, None, "light", report);
    walk(body, start, Some(&dark), "dark", report);
}

fn walk(element: &Element, outer: Pair, dark: Option<&Dark>, scheme: &str, report: &mut Report<'_>) {
    let mut pair = outer;
    let inline = declarations(element.attribute("style").unwrap_or_default());
    inline.for_each(|(property, value)| apply(&mut pair, property, value));
    for class in element.attribute("class").unwrap_or_default().split_whitespace() {
        let rules = dark.and_then(|dark| dark.get(class)).into_iter().flatten();
        rules.for_each(|(property, value)| apply(&mut pair, property, value));
    }
    let has_text = element.children.iter().any(|node| matches!(node, Node::Text(text) if !text.trim().is_empty()));
    let ratio = contrast(pair.text, pair.background);
    if has_text && ratio < LEAST {
        let found = format!("in the {scheme} scheme <{}> has a contrast of {ratio:.1} (E10)", element.name);
        report.add(Medium::Html, found, "at least 4.5");
    }
    for child in &element.children {
        if let Node::Element(child) = child {
            walk(child, pair, dark, scheme, report);
        }
    }
}

fn apply(pair: &mut Pair, property: &str, value: &str) {
    let Some(colour) = read_colour(value) else { return };
    match property {
        "color" => pair.text = colour,
        "background" | "background-color" => pair.background = colour,
        _ => {}
    }
}

/// Rules of the form `.name{…}` inside the dark block.
fn dark_rules(sheet: &str) -> Dark {
    let block = sheet.split_once("prefers-color-scheme").map_or("", |(_, after)| after);
    let mut rules = Dark::new();
    for rule in block.split('}') {
        let Some((selectors, body)) = rule.rsplit_once('{') else { continue };
        for class in
            selectors.split(',').filter_map(|selector| selector.rsplit_once('.')).map(|(_, class)| class.trim())
        {
            let body = body.replace("!important", "");
            let said = declarations(&body).map(|(property, value)| (property.to_owned(), value.to_owned()));
            rules.entry(class.to_owned()).or_default().extend(said);
        }
    }
    rules
}

fn read_colour(value: &str) -> Option<Colour> {
    let digits = value.trim().strip_prefix('#')?;
    let full: String = match digits.len() {
        3 => digits.chars().flat_map(|digit| [digit, digit]).collect(),
        _ => digits.to_owned(),
    };
    let number = u32::from_str_radix(&full, 16).ok().filter(|_| full.len() == 6)?;
    let [_, red, green, blue] = number.to_be_bytes();
    Some([red, green, blue])
}

/// WCAG 2.2, "contrast ratio".
fn contrast(one: Colour, other: Colour) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

/// WCAG 2.2, "relative luminance".
fn luminance(colour: Colour) -> f64 {
    let [red, green, blue] = colour.map(|channel| {
        let share = f64::from(channel) / 255.0;
        if share <= 0.04045 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) }
    });
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check_ratio(one: &str, other: &str, expected: f64) {
        let ratio = contrast(read_colour(one).unwrap(), read_colour(other).unwrap());
        assert!((ratio - expected).abs() < 0.05, "{one} on {other}: {ratio}");
    }

    #[test]
    fn ratios_are_those_of_the_standard() {
        check_ratio("#000", "#fff", 21.0);
        check_ratio("#777777", "#ffffff", 4.48);
        check_ratio("#595959", "#ffffff", 7.0);
    }

    #[test]
    fn dark_rules_are_read_by_class() {
        let rules = dark_rules(
            "p{} @media (prefers-color-scheme: dark){.a,.b{color:#fff!important}.c{background:#000!important}}",
        );
        assert_eq!(rules["b"], [("color".to_owned(), "#fff".to_owned())]);
        assert_eq!(rules["c"].len(), 1);
    }
}
