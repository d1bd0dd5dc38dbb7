//! What a locale is: a language as it is written somewhere (BCP 47), canonical, with its direction.

use std::fmt;
use std::str::FromStr;

use icu::locale::fallback::LocaleFallbacker;
use icu::locale::{
    Direction as ScriptDirection, LanguageIdentifier, Locale as IcuLocale, LocaleCanonicalizer, LocaleDirectionality,
};

use super::format::Formats;

/// The direction in which a locale is written; the `dir` of HTML.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

impl Direction {
    /// The word of the HTML attribute `dir`.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }
}

/// A well-formed BCP 47 tag in its shortest canonical form: `zh-Hans` is `zh`,
/// `zh-Hant-TW` is `zh-TW`, `iw` is `he`. Extensions (`-u-…`) are dropped.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Locale(String);

/// Why a text is not a locale that notices can be written in.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NotALocale {
    /// The text does not follow BCP 47.
    #[error("{0:?} is not a BCP 47 language tag")]
    Malformed(String),
    /// The tag names no language (`und`).
    #[error("the tag names no language")]
    NoLanguage,
    /// ICU4X has no names of months for it, so that a date would read `2026 M11 21`.
    #[error("there is no date data for {0}")]
    NoData(Locale),
}

impl Locale {
    /// Reads a tag and brings it into canonical form. Whether notices can be written in it says [`Locale::with_data`].
    pub fn parse(text: &str) -> Result<Self, NotALocale> {
        let mut read = IcuLocale::try_from_str(text.trim()).map_err(|_| NotALocale::Malformed(text.to_owned()))?;
        LocaleCanonicalizer::new_extended().canonicalize(&mut read);
        if read.id.language.is_unknown() {
            return Err(NotALocale::NoLanguage);
        }
        let normal = LocaleFallbacker::new().for_config(Default::default()).fallback_for(read.id.into());
        Ok(Self(normal.get().to_string()))
    }

    /// Refuses a locale for which a sample date falls back to the root pattern (`M11`).
    pub fn with_data(self) -> Result<Self, NotALocale> {
        match Formats::new(&self) {
            Some(formats) if !formats.sample_date().contains("M11") => Ok(self),
            _ => Err(NotALocale::NoData(self)),
        }
    }

    /// The canonical tag.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The direction of the script in which the locale is usually written.
    pub fn direction(&self) -> Direction {
        match LocaleDirectionality::new_extended().get(&self.identifier()) {
            Some(ScriptDirection::RightToLeft) => Direction::Rtl,
            _ => Direction::Ltr,
        }
    }

    /// The locales that may stand in for this one, itself first: `es-MX`, `es-419`, `es`. The chain
    /// stays within the language, because another language is a decision and not a fallback
    /// (CLDR leads Hindi in Latin script to English); Norwegian is one language under three tags.
    pub fn chain(&self) -> Vec<Self> {
        let fallbacker = LocaleFallbacker::new();
        let mut steps = fallbacker.for_config(Default::default()).fallback_for(self.identifier().into());
        let mut chain = Vec::new();
        while !steps.get().is_unknown() {
            let next = Self(steps.get().to_string());
            if !self.shares_language_with(&next) {
                break;
            }
            chain.push(next);
            steps.step();
        }
        chain
    }

    fn shares_language_with(&self, other: &Self) -> bool {
        let (mine, its) = (self.language(), other.language());
        mine == its || (matches!(mine, "nb" | "nn") && its == "no")
    }

    /// The language subtag, such as `zh`.
    pub fn language(&self) -> &str {
        self.0.split('-').next().unwrap_or_default()
    }

    /// Whether words are written without spaces between them, so that lines and sentences are counted in characters.
    pub fn is_written_without_spaces(&self) -> bool {
        matches!(self.language(), "zh" | "yue" | "ja" | "th" | "lo" | "km" | "my")
    }

    pub(super) fn identifier(&self) -> LanguageIdentifier {
        LanguageIdentifier::try_from_str(&self.0).unwrap_or(LanguageIdentifier::UNKNOWN)
    }
}

impl FromStr for Locale {
    type Err = NotALocale;

    fn from_str(text: &str) -> Result<Self, NotALocale> {
        Self::parse(text)
    }
}

impl fmt::Display for Locale {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check_parse(text: &str, expected: &str) {
        assert_eq!(Locale::parse(text).map(|locale| locale.to_string()), Ok(expected.to_owned()), "{text}");
    }

    #[test]
    fn tags_are_brought_into_one_form() {
        check_parse("EN-us", "en-US");
        check_parse("zh-Hans", "zh");
        check_parse("iw", "he");
        check_parse("tl", "fil");
        check_parse("ar-u-nu-latn", "ar");
        check_parse("zh-Hant-TW", "zh-TW");
        check_parse("zh-Hant", "zh-Hant");
    }

    #[test]
    fn a_tag_that_names_no_language_is_refused() {
        assert_eq!(Locale::parse("und"), Err(NotALocale::NoLanguage));
        assert!(matches!(Locale::parse("not a tag"), Err(NotALocale::Malformed(_))));
    }

    #[test]
    fn a_locale_without_names_of_months_is_refused() {
        let hmong = Locale::parse("hnj").unwrap();
        assert_eq!(hmong.clone().with_data(), Err(NotALocale::NoData(hmong)));
        assert!(Locale::parse("vi").unwrap().with_data().is_ok());
    }

    fn check_chain(text: &str, expected: &[&str]) {
        let chain: Vec<String> = Locale::parse(text).unwrap().chain().iter().map(ToString::to_string).collect();
        assert_eq!(chain, expected, "{text}");
    }

    #[test]
    fn a_chain_stays_within_its_language() {
        check_chain("es-MX", &["es-MX", "es-419", "es"]);
        check_chain("pt-AO", &["pt-AO", "pt-PT", "pt"]);
        check_chain("zh-CN", &["zh-CN", "zh"]);
        check_chain("hi-Latn-IN", &["hi-Latn-IN", "hi-Latn"]);
        check_chain("nb", &["nb", "no"]);
        check_chain("sr-Latn", &["sr-Latn"]);
    }

    #[test]
    fn taiwan_reads_traditional_characters_and_never_falls_to_simplified_ones() {
        let chain = Locale::parse("zh-TW").unwrap().chain();
        assert!(chain.iter().any(|locale| locale.as_str() == "zh-Hant"), "{chain:?}");
        assert!(chain.iter().all(|locale| locale.as_str() != "zh"), "{chain:?}");
    }

    #[test]
    fn direction_follows_the_script() {
        assert_eq!(Locale::parse("ar-EG").unwrap().direction(), Direction::Rtl);
        assert_eq!(Locale::parse("he").unwrap().direction(), Direction::Rtl);
        assert_eq!(Locale::parse("ur").unwrap().direction(), Direction::Rtl);
        assert_eq!(Locale::parse("zh").unwrap().direction(), Direction::Ltr);
    }
}
