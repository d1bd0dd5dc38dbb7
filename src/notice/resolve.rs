//! Which of the available locales a reader gets, by which chain, and why.

use super::locale::Locale;

/// Why this locale was chosen, or none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reason {
    /// The wanted locale is available as it stands.
    Exact,
    /// A parent of the wanted locale in the same language is available.
    Parent,
    /// Nothing in the language is available; the job named this other locale for that case.
    NamedFallback,
    /// The recipient stated no locale; the job named this one for that case.
    NotStated,
    /// Nothing in the language is available and the job named no other locale, or that one is not available either.
    NoneAvailable,
}

impl Reason {
    /// The word that is stored with each mailing.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Exact => "exact",
            Self::Parent => "parent",
            Self::NamedFallback => "named_fallback",
            Self::NotStated => "not_stated",
            Self::NoneAvailable => "none_available",
        }
    }
}

/// The outcome of looking for a locale.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Resolution {
    /// The locale to write in; `None` stops the sending, because no language is chosen silently.
    pub chosen: Option<Locale>,
    /// Every locale that was looked for, in order.
    pub chain: Vec<Locale>,
    /// Why.
    pub reason: Reason,
}

/// Looks for `wanted` and its parents among `available`; `fallback` is taken only if the job named it.
pub fn resolve(wanted: &Locale, available: &[Locale], fallback: Option<&Locale>) -> Resolution {
    let mut chain = wanted.chain();
    if let Some(found) = chain.iter().find(|step| available.contains(step)) {
        let reason = if found == wanted { Reason::Exact } else { Reason::Parent };
        return Resolution { chosen: Some(found.clone()), chain, reason };
    }
    let named = fallback.map(Locale::chain).unwrap_or_default();
    let chosen = named.iter().find(|step| available.contains(step)).cloned();
    chain.extend(named);
    let reason = if chosen.is_some() { Reason::NamedFallback } else { Reason::NoneAvailable };
    Resolution { chosen, chain, reason }
}

/// As [`resolve`], for a recipient who may have stated no locale: then only the named one counts.
pub fn resolve_stated(wanted: Option<&Locale>, available: &[Locale], fallback: Option<&Locale>) -> Resolution {
    match (wanted, fallback) {
        (Some(wanted), _) => resolve(wanted, available, fallback),
        (None, Some(named)) => {
            let found = resolve(named, available, None);
            let reason = if found.chosen.is_some() { Reason::NotStated } else { Reason::NoneAvailable };
            Resolution { reason, ..found }
        }
        (None, None) => Resolution { chosen: None, chain: Vec::new(), reason: Reason::NoneAvailable },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn locales(tags: &[&str]) -> Vec<Locale> {
        tags.iter().map(|tag| Locale::parse(tag).unwrap()).collect()
    }

    fn check(wanted: &str, available: &[&str], fallback: Option<&str>, expected: (Option<&str>, Reason)) {
        let fallback = fallback.map(|tag| Locale::parse(tag).unwrap());
        let found = resolve(&Locale::parse(wanted).unwrap(), &locales(available), fallback.as_ref());
        assert_eq!((found.chosen.as_ref().map(Locale::as_str), found.reason), expected, "{wanted}: {:?}", found.chain);
    }

    #[test]
    fn the_nearest_parent_in_the_same_language_is_chosen() {
        check("es-MX", &["en", "es", "es-419"], None, (Some("es-419"), Reason::Parent));
        check("es-MX", &["en", "es"], None, (Some("es"), Reason::Parent));
        check("es", &["en", "es"], None, (Some("es"), Reason::Exact));
        check("zh-TW", &["zh", "zh-Hant"], None, (Some("zh-Hant"), Reason::Parent));
        check("zh-Hans-CN", &["zh"], None, (Some("zh"), Reason::Parent));
        check("ar-EG", &["ar"], None, (Some("ar"), Reason::Parent));
    }

    #[test]
    fn english_is_never_chosen_silently() {
        check("vi", &["en", "es"], None, (None, Reason::NoneAvailable));
        check("zh-TW", &["en", "zh"], None, (None, Reason::NoneAvailable));
        check("hi-Latn", &["en"], None, (None, Reason::NoneAvailable));
    }

    #[test]
    fn a_named_fallback_is_taken_and_says_so() {
        check("vi", &["en", "es"], Some("en-US"), (Some("en"), Reason::NamedFallback));
        check("es-MX", &["en", "es"], Some("en"), (Some("es"), Reason::Parent));
        check("vi", &["es"], Some("en"), (None, Reason::NoneAvailable));
    }

    #[test]
    fn a_recipient_without_a_locale_gets_the_named_one_or_none() {
        let en = Locale::parse("en").unwrap();
        let found = resolve_stated(None, &locales(&["en"]), Some(&en));
        assert_eq!((found.chosen, found.reason), (Some(en), Reason::NotStated));
        assert_eq!(resolve_stated(None, &locales(&["en"]), None).reason, Reason::NoneAvailable);
    }
}
