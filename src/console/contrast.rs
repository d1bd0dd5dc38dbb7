//! The contrast of the console's colours (WCAG 2.2: 1.4.3 for text, 1.4.11 for borders and focus), measured on the stylesheet itself.
#![cfg(test)]

use std::collections::BTreeMap;

const STYLES: &str = include_str!("assets/console.css");

/// The tokens of the first `:root` block in `text`.
fn tokens(text: &str) -> BTreeMap<String, [f64; 3]> {
    let block = text.split_once(":root {").unwrap().1.split_once('}').unwrap().0;
    let channel = |hex: &str, at: usize| f64::from(u8::from_str_radix(&hex[at..at + 2], 16).unwrap()) / 255.0;
    block
        .split(';')
        .filter_map(|line| line.trim().strip_prefix("--")?.split_once(": #"))
        .map(|(name, hex)| (name.to_owned(), [channel(hex, 0), channel(hex, 2), channel(hex, 4)]))
        .collect()
}

fn luminance(colour: [f64; 3]) -> f64 {
    let linear = colour.map(|part| if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) });
    0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
}

fn contrast(one: [f64; 3], other: [f64; 3]) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

fn check(palette: &BTreeMap<String, [f64; 3]>, front: &str, back: &str, least: f64) {
    let found = contrast(palette[front], palette[back]);
    assert!(found >= least, "{front} on {back}: {found:.2} is less than {least}");
}

fn palettes() -> [BTreeMap<String, [f64; 3]>; 2] {
    let (light, dark) = STYLES.split_once("prefers-color-scheme: dark").unwrap();
    [tokens(light), tokens(dark)]
}

#[test]
fn text_stands_out_by_at_least_4_5_in_both_palettes() {
    for palette in palettes() {
        for back in ["page", "surface", "sunken"] {
            for front in ["ink", "soft", "accent", "accent-strong", "danger", "warn"] {
                check(&palette, front, back, 4.5);
            }
        }
        for tone in ["danger", "warn", "good", "info"] {
            check(&palette, tone, &format!("{tone}-wash"), 4.5);
            check(&palette, "ink", &format!("{tone}-wash"), 4.5);
            check(&palette, "accent", &format!("{tone}-wash"), 4.5);
        }
        check(&palette, "on-accent", "accent", 4.5);
        check(&palette, "on-accent", "accent-strong", 4.5);
        check(&palette, "surface", "danger", 4.5);
    }
}

#[test]
fn borders_and_focus_stand_out_by_at_least_3_in_both_palettes() {
    for palette in palettes() {
        for back in ["page", "surface", "sunken"] {
            check(&palette, "line", back, 3.0);
            check(&palette, "focus", back, 3.0);
        }
        check(&palette, "accent", "sunken", 3.0);
    }
}

#[test]
fn both_palettes_define_the_same_tokens() {
    let [light, dark] = palettes();
    assert_eq!(light.keys().collect::<Vec<_>>(), dark.keys().collect::<Vec<_>>());
}

#[test]
fn the_stylesheet_knows_no_left_and_no_right() {
    let bare = STYLES.split("*/").map(|part| part.split("/*").next().unwrap_or("")).collect::<String>();
    for word in ["left", "right", "margin-top", "margin-bottom", "padding-top", "padding-bottom"] {
        assert!(!bare.contains(word), "{word} is not a logical property");
    }
    assert!(bare.contains("outline: 3px solid"), "focus is visible");
}
