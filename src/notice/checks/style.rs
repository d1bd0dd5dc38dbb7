//! Type that can be read: sizes, line height, alignment, no tricks of position, both colour schemes (E11, E12, E15, E23, E24).

use super::rendered::Report;
use crate::notice::html::{Element, declarations};
use crate::notice::medium::Medium;

const SMALLEST_BODY: f64 = 16.0;
const SMALLEST: f64 = 14.0;

/// Looks at all inline styles and at the style block.
pub fn check(root: &Element, report: &mut Report<'_>) {
    let sheet: String = root.all().into_iter().filter(|it| it.name == "style").map(Element::text).collect();
    check_schemes(root, &sheet, report);
    for element in root.all() {
        for (property, value) in declarations(element.attribute("style").unwrap_or_default()) {
            check_declaration(property, value, report);
        }
    }
    let content = root.first("body").and_then(|body| body.all().into_iter().nth(1));
    let size = content.and_then(|content| content.style("font-size")).and_then(pixels);
    if !size.is_some_and(|size| size >= SMALLEST_BODY) {
        report.add(
            Medium::Html,
            "body text is smaller than 16 px, or its size is not stated (E11)",
            "font-size of 16px or more",
        );
    }
    let height = content.and_then(|content| content.style("line-height")).and_then(|height| height.parse::<f64>().ok());
    if !height.is_some_and(|height| height >= 1.5) {
        report.add(Medium::Html, "lines are closer than 1.5 (E11)", "line-height of 1.5 or more");
    }
    check_fonts(content, report);
}

fn check_schemes(root: &Element, sheet: &str, report: &mut Report<'_>) {
    let scheme = root.all().into_iter().find(|it| it.name == "meta" && it.attribute("name") == Some("color-scheme"));
    if scheme.and_then(|meta| meta.attribute("content")) != Some("light dark") {
        report.add(
            Medium::Html,
            "the colour schemes are not stated (E15)",
            "<meta name=\"color-scheme\" content=\"light dark\">",
        );
    }
    let dark = sheet.split_once("prefers-color-scheme").map(|(_, after)| after.replace(' ', ""));
    let stronger = |dark: String| dark.matches("color:#").count() == dark.matches("!important").count();
    if !dark.is_some_and(stronger) {
        let expected =
            "@media (prefers-color-scheme: dark) with !important on every colour, because inline styles are stronger";
        report.add(Medium::Html, "there is no dark scheme that inline styles cannot override (E15)", expected);
    }
}

fn check_declaration(property: &str, value: &str, report: &mut Report<'_>) {
    let refused = match property {
        "position" | "float" => true,
        "text-align" => matches!(value, "justify" | "left" | "right"),
        "margin" | "margin-top" | "margin-bottom" => value.contains('-'),
        "word-break" => value != "normal",
        "font-size" => pixels(value).is_some_and(|size| size < SMALLEST),
        _ => property.ends_with("-left") || property.ends_with("-right"),
    };
    if refused {
        let expected =
            "start and end instead of left and right; no position, float, justified text or text below 14 px";
        report.add(Medium::Html, format!("the style {property}:{value} is used (E11, E12, E22, E24)"), expected);
    }
}

fn check_fonts(content: Option<&Element>, report: &mut Report<'_>) {
    let fonts = content.and_then(|content| content.style("font-family")).unwrap_or_default().to_owned();
    let wanted = match report.variant.meta.locale.language() {
        "zh" | "yue" => "Noto Sans CJK",
        "ja" => "Noto Sans CJK JP",
        "ko" => "Noto Sans CJK KR",
        _ => "sans-serif",
    };
    if !fonts.contains(wanted) {
        report.add(
            Medium::Html,
            format!("the fonts do not include {wanted} (E23)"),
            "the message font-stack of the locale",
        );
    }
}

/// The number of a length in px.
pub fn pixels(value: &str) -> Option<f64> {
    value.strip_suffix("px")?.parse().ok()
}
