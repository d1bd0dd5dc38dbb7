//! Dates, numbers and lists as a locale writes them (ICU4X; always the Gregorian calendar).

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

use icu::calendar::Gregorian;
use icu::datetime::FixedCalendarDateTimeFormatter;
use icu::datetime::fieldsets::YMD;
use icu::datetime::input::Date;
use icu::decimal::DecimalFormatter;
use icu::decimal::input::Decimal;
use icu::list::ListFormatter;
use icu::list::options::{ListFormatterOptions, ListLength};
use icu::locale::Locale as IcuLocale;
use icu::plurals::{PluralCategory, PluralRules};

use super::locale::Locale;

thread_local! {
    /// ICU4X formatters cannot be shared between threads here, so each thread keeps its own.
    static LOADED: RefCell<HashMap<Locale, Option<Rc<Formats>>>> = RefCell::default();
}

/// Uses the formatters of a locale; `None` where there is no data for it.
pub fn with_formats<T>(locale: &Locale, use_them: impl FnOnce(&Formats) -> T) -> Option<T> {
    let formats = LOADED.with_borrow_mut(|loaded| match loaded.get(locale) {
        Some(found) => found.clone(),
        None => loaded.entry(locale.clone()).or_insert_with(|| Formats::new(locale).map(Rc::new)).clone(),
    });
    formats.as_deref().map(use_them)
}

/// The formatters of one locale; made once per rendering, not once per recipient.
pub struct Formats {
    date: FixedCalendarDateTimeFormatter<Gregorian, YMD>,
    number: DecimalFormatter,
    list: ListFormatter,
    plurals: PluralRules,
    is_vietnamese: bool,
}

impl Formats {
    /// Loads the data of a locale; `None` where ICU4X has none at all.
    pub fn new(locale: &Locale) -> Option<Self> {
        let icu: IcuLocale = locale.identifier().into();
        Some(Self {
            date: FixedCalendarDateTimeFormatter::try_new((&icu).into(), YMD::long()).ok()?,
            number: DecimalFormatter::try_new((&icu).into(), Default::default()).ok()?,
            list: ListFormatter::try_new_and(
                (&icu).into(),
                ListFormatterOptions::default().with_length(ListLength::Wide),
            )
            .ok()?,
            plurals: PluralRules::try_new_cardinal((&icu).into()).ok()?,
            is_vietnamese: locale.language() == "vi",
        })
    }

    /// A civil date with its month in words, such as `21 de noviembre de 2026`.
    pub fn date(&self, date: chrono::NaiveDate) -> Option<String> {
        use chrono::Datelike;
        let month = u8::try_from(date.month()).ok()?;
        let day = u8::try_from(date.day()).ok()?;
        let date = Date::try_new_gregorian(date.year(), month, day).ok()?;
        let said = self.date.format(&date).to_string();
        // CLDR leaves out the word for the year that Vietnamese letters have: "21 tháng 11 năm 2026"
        match (self.is_vietnamese, said.rsplit_once(' ')) {
            (true, Some((day, year))) if !year.is_empty() => Some(format!("{} năm {year}", day.trim_end_matches(','))),
            _ => Some(said),
        }
    }

    /// A whole number with the digits and separators of the locale.
    pub fn number(&self, number: i64) -> String {
        self.number.format(&Decimal::from(number)).to_string()
    }

    /// "A, B and C".
    pub fn list(&self, items: &[String]) -> String {
        self.list.format(items.iter()).to_string()
    }

    /// The CLDR plural categories that a whole number can fall into in this locale, as Fluent writes them.
    pub fn plural_categories(&self) -> Vec<&'static str> {
        self.plurals.categories().map(category_word).collect()
    }

    pub(super) fn sample_date(&self) -> String {
        chrono::NaiveDate::from_ymd_opt(2026, 11, 21)
            .and_then(|date| self.date(date))
            .unwrap_or_else(|| "M11".to_owned())
    }
}

const fn category_word(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn formats(tag: &str) -> Formats {
        Formats::new(&Locale::parse(tag).unwrap()).unwrap()
    }

    fn check_date(tag: &str, expected: &str) {
        assert_eq!(formats(tag).sample_date(), expected, "{tag}");
    }

    #[test]
    fn dates_have_their_month_in_words_and_the_gregorian_year() {
        check_date("en", "November 21, 2026");
        check_date("en-GB", "21 November 2026");
        check_date("es", "21 de noviembre de 2026");
        check_date("fr", "21 novembre 2026");
        check_date("de", "21. November 2026");
        check_date("zh", "2026年11月21日");
        check_date("ar", "21 نوفمبر 2026");
        check_date("vi", "21 tháng 11 năm 2026");
        check_date("ko", "2026년 11월 21일");
        assert!(formats("th").sample_date().contains("2026"), "{}", formats("th").sample_date());
        assert!(!formats("fa").sample_date().contains("1405"), "{}", formats("fa").sample_date());
    }

    #[test]
    fn numbers_and_lists_follow_the_locale() {
        assert_eq!(formats("de").number(1_234_567), "1.234.567");
        assert_eq!(formats("fr").number(12_000), "12\u{202f}000");
        let items = ["a".to_owned(), "b".to_owned(), "c".to_owned()];
        assert_eq!(formats("en").list(&items), "a, b, and c");
        assert_eq!(formats("zh").list(&items), "a、b和c");
    }

    #[test]
    fn plural_categories_are_those_of_cldr() {
        assert_eq!(formats("en").plural_categories().len(), 2);
        assert_eq!(formats("ar").plural_categories().len(), 6);
        assert_eq!(formats("zh").plural_categories(), ["other"]);
    }
}
