//! The words of the public page on which readers find out that a notice is genuine, in every language of the notices.

use std::collections::BTreeMap;

use fluent::FluentArgs;

use super::file::Sources;
use super::format::with_formats;
use super::locale::Locale;
use super::medium::Medium;
use super::phrases::Phrases;
use crate::problem::{Problem, Problems};

/// The string file of the page.
pub const PAGE: &str = "verify-page";

/// The words of the page by language.
pub struct PageWords(BTreeMap<Locale, Phrases>);

impl PageWords {
    /// Reads `locales/<locale>/verify-page.ftl` of every language that has one.
    ///
    /// # Errors
    /// What cannot be read, by file.
    pub fn from_sources(sources: &Sources) -> Result<Self, Problems> {
        let (mut all, mut problems) = (BTreeMap::new(), Vec::new());
        for tag in sources.folders("locales") {
            let file = format!("locales/{tag}/{PAGE}.ftl");
            let (Some(text), Ok(locale)) = (sources.get(&file), Locale::parse(&tag)) else { continue };
            match Phrases::new(&locale, text.to_owned()) {
                Ok(phrases) => drop(all.insert(locale, phrases)),
                Err(found) => {
                    let told =
                        found.into_iter().map(|found| Problem::line(&file, 0, found, "messages in Fluent syntax"));
                    problems.extend(told);
                }
            }
        }
        Problems::none_or_err(problems)?;
        Ok(Self(all))
    }

    /// The words that the program carries in itself.
    ///
    /// # Errors
    /// What cannot be read, by file.
    pub fn embedded() -> Result<Self, Problems> {
        Self::from_sources(&Sources::embedded())
    }

    /// The languages.
    pub fn locales(&self) -> impl Iterator<Item = &Locale> {
        self.0.keys()
    }

    /// A message as HTML, with values given as text; inserted values are set apart, so that their direction disturbs
    /// nothing. Empty if there is no such message, which a test excludes.
    pub fn html(&self, locale: &Locale, id: &str, values: &[(&'static str, String)]) -> String {
        let Some(phrases) = self.0.get(locale) else { return String::new() };
        let mut arguments = FluentArgs::with_capacity(values.len());
        for (name, value) in values {
            arguments.set(*name, value.clone());
        }
        let said = phrases.say(id, &arguments).unwrap_or_default();
        Medium::Html.phrase(&said, locale.direction())
    }

    /// Whether every message of the page can be said in this language.
    ///
    /// # Errors
    /// The messages that cannot.
    pub fn check(&self, locale: &Locale, ids: &[&str]) -> Result<(), Vec<String>> {
        let sample = [
            ("organisation_name", "Example University".to_owned()),
            ("notice_date", "2026-03-20".to_owned()),
            ("reference", "INC-2026-0042".to_owned()),
        ];
        let silent = |id: &&&str| self.html(locale, id, &sample).is_empty();
        let missing: Vec<String> = ids.iter().filter(silent).map(|id| (*id).to_owned()).collect();
        if missing.is_empty() && with_formats(locale, |_| ()).is_some() { Ok(()) } else { Err(missing) }
    }
}
