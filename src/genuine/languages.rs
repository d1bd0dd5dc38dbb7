//! The languages of the page, by the names that their readers know them by, and the choice among them.

use crate::notice::{Locale, resolve};

/// Tag and own name of each language, in the order of the menu.
pub const LANGUAGES: &[(&str, &str)] = &[
    ("en", "English"),
    ("es", "Español"),
    ("zh", "简体中文"),
    ("zh-Hant", "繁體中文"),
    ("ar", "العربية"),
    ("vi", "Tiếng Việt"),
    ("ko", "한국어"),
    ("fr", "Français"),
    ("pt", "Português"),
    ("ru", "Русский"),
    ("de", "Deutsch"),
    ("it", "Italiano"),
    ("nl", "Nederlands"),
    ("pl", "Polski"),
    ("he", "עברית"),
];

/// The language for a reader: the one asked for by the menu, else the first that the browser wants and the page has (by
/// the same fallback as notices have), else English.
pub fn preferred(asked: Option<&str>, accept: Option<&str>, available: &[Locale]) -> Option<Locale> {
    let wanted = asked.into_iter().map(str::to_owned).chain(accept.map(by_weight).unwrap_or_default());
    let parsed = wanted.filter_map(|tag| Locale::parse(&tag).ok());
    let found = parsed.map(|locale| resolve(&locale, available, None)).find_map(|resolution| resolution.chosen);
    found.or_else(|| available.iter().find(|locale| locale.as_str() == "en").cloned())
}

/// The tags of `Accept-Language`, the most wanted first (RFC 9110 section 12.5.4); `*` and what is not wanted left out.
fn by_weight(accept: &str) -> Vec<String> {
    let mut tags: Vec<(u32, &str)> = accept
        .split(',')
        .take(20)
        .filter_map(|part| {
            let (tag, rest) = part.split_once(';').unwrap_or((part, ""));
            let weight = rest.trim().strip_prefix("q=").map_or(Some(1.0), |text| text.trim().parse::<f32>().ok())?;
            // thousandths, as the RFC allows them
            #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
            let weight = (weight.clamp(0.0, 1.0) * 1000.0) as u32;
            (weight > 0 && tag.trim() != "*").then_some((weight, tag.trim()))
        })
        .collect();
    tags.sort_by_key(|(weight, _)| std::cmp::Reverse(*weight));
    tags.into_iter().map(|(_, tag)| tag.to_owned()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(asked: Option<&str>, accept: Option<&str>, expected: &str) {
        let available: Vec<Locale> = LANGUAGES.iter().map(|(tag, _)| Locale::parse(tag).unwrap()).collect();
        let found = preferred(asked, accept, &available).unwrap();
        assert_eq!(found.as_str(), expected, "{asked:?} {accept:?}");
    }

    #[test]
    fn the_menu_wins_then_the_browser_then_english() {
        check(Some("de"), Some("fr"), "de");
        check(Some("tlh"), Some("fr-CA, en;q=0.5"), "fr");
        check(None, Some("en;q=0.2, es-MX;q=0.9"), "es");
        check(None, Some("zh-TW"), "zh-Hant");
        check(None, Some("ja, *;q=0.1"), "en");
        check(None, Some("de;q=0, it"), "it");
        check(None, Some(";;;q=x,,"), "en");
        check(None, None, "en");
    }
}
