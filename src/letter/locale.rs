//! Languages, and the font families that print them.

use unic_langid::LanguageIdentifier;

use super::problem::LetterProblem;

/// A language as the typesetter knows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Locale {
    /// Language, two or three letters.
    pub lang: String,
    /// Country, two letters.
    pub region: Option<String>,
}

/// One font family, or the part of it that is to be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Family {
    /// Name of the family.
    pub name: &'static str,
    /// Leaves quotation marks, dashes and dots to the next family (Chinese, Japanese).
    pub latin_only: bool,
}

impl Locale {
    /// Reads a BCP 47 tag. The script of a Chinese tag becomes a country, for the typesetter
    /// knows none.
    pub fn parse(tag: &str) -> Result<Self, LetterProblem> {
        let id: LanguageIdentifier = tag.parse().map_err(|_| LetterProblem::Language(tag.to_owned()))?;
        if id.language.is_empty() || id.language.as_str().len() > 3 {
            return Err(LetterProblem::Language(tag.to_owned()));
        }
        let script = id.script.map(|s| s.as_str().to_owned());
        let region = id.region.map(|r| r.as_str().to_owned()).filter(|r| r.len() == 2);
        let by_script = match script.as_deref() {
            Some("Hant") => Some("TW".to_owned()),
            Some("Hans") => Some("CN".to_owned()),
            _ => None,
        };
        let lang = id.language.as_str().to_owned();
        Ok(Self { lang, region: region.or(by_script) })
    }

    /// The families to look a character up in, in order.
    pub fn families(&self) -> Vec<Family> {
        let cjk = self.cjk();
        let mut names: Vec<Family> = Vec::new();
        names.extend(self.script_family().map(whole));
        names.push(Family { name: "Noto Sans", latin_only: cjk.is_some() });
        names.extend(cjk.map(whole));
        for name in SHARED {
            if names.iter().all(|f| f.name != *name) {
                names.push(whole(name));
            }
        }
        names
    }

    fn script_family(&self) -> Option<&'static str> {
        match self.lang.as_str() {
            "ar" | "fa" | "ur" | "ps" | "ckb" | "ug" | "sd" => Some("Noto Sans Arabic"),
            "he" | "yi" => Some("Noto Sans Hebrew"),
            _ => None,
        }
    }

    fn cjk(&self) -> Option<&'static str> {
        match (self.lang.as_str(), self.region.as_deref()) {
            ("zh" | "yue", Some("HK" | "MO")) => Some("Noto Sans CJK HK"),
            ("zh", Some("TW")) => Some("Noto Sans CJK TC"),
            ("zh", _) => Some("Noto Sans CJK SC"),
            ("yue", _) => Some("Noto Sans CJK HK"),
            ("ja", _) => Some("Noto Sans CJK JP"),
            ("ko", _) => Some("Noto Sans CJK KR"),
            _ => None,
        }
    }
}

/// Families behind the language's own: a name may be of any script.
const SHARED: &[&str] = &[
    "Noto Sans",
    "Noto Sans Arabic",
    "Noto Sans Hebrew",
    "Noto Sans CJK SC",
    "Noto Sans Symbols",
    "Noto Sans Symbols2",
    "Noto Sans Math",
    "Noto Emoji",
    "Noto Color Emoji",
];

fn whole(name: &'static str) -> Family {
    Family { name, latin_only: false }
}
