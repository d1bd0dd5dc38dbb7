//! What a notice says about its incident: the same for every recipient of a mailing.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::locale::Locale;

/// Words that an organisation writes itself, one text per locale; a locale without a text is a blocker.
pub type OwnWords = BTreeMap<Locale, String>;

/// A short text of the organisation: a name that is the same everywhere, or one text per locale.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LocalText {
    /// Used as it stands in every locale.
    Same(String),
    /// One text per locale.
    Each(OwnWords),
}

/// Who sends the notice.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Organisation {
    /// The name as readers know it.
    pub name: String,
    /// The parent or affiliated organisation, where a law wants it named (Massachusetts, M.G.L. c. 93H s. 3).
    pub parent: Option<String>,
    /// An `https` address.
    pub website: Option<String>,
    /// The postal address, line by line.
    pub postal_address: Vec<String>,
}

/// Whom readers can turn to.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Contact {
    /// A person or an office.
    pub name: Option<String>,
    /// What that person or office is there for.
    pub role: Option<LocalText>,
    /// With its country code, such as `+1 202 555 0100`.
    pub phone: Option<String>,
    /// An e-mail address.
    pub email: Option<String>,
    /// When the telephone is answered.
    pub hours: Option<LocalText>,
    /// An `https` page with more.
    pub page: Option<String>,
    /// A postal address, line by line.
    pub postal_address: Vec<String>,
}

/// When it happened, as civil dates.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Dates {
    /// The first day.
    pub from: Option<NaiveDate>,
    /// The last day, where it was more than one.
    pub until: Option<NaiveDate>,
    /// Whether the days are an estimate.
    pub estimated: bool,
    /// The day on which the organisation learned of it.
    pub discovered: Option<NaiveDate>,
}

/// An identity protection service that is offered free of charge.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreditMonitoring {
    /// Who provides it.
    pub provider: String,
    /// For how many months.
    pub months: u32,
    /// Where to enrol, an `https` address.
    pub page: String,
    /// Whom to call.
    pub phone: Option<String>,
    /// The last day to enrol.
    pub enrol_by: Option<NaiveDate>,
}

/// A public body that readers of one territory can turn to.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Regulator {
    /// Its name.
    pub name: String,
    /// Its telephone number.
    pub phone: Option<String>,
    /// Its `https` address.
    pub website: Option<String>,
    /// Its postal address, line by line.
    pub postal_address: Vec<String>,
}

/// In whose name messages are sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sender {
    /// The name that mail programs show.
    pub name: String,
    /// The address in `From`.
    pub email: String,
    /// A staffed mailbox for replies.
    pub reply_to: Option<String>,
}

/// Numbers that authorities ask for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Counts {
    /// Persons concerned, at most this many.
    pub persons: Option<u64>,
    /// Records concerned, at most this many.
    pub records: Option<u64>,
    /// Persons concerned who live in the territory of the mailing; set by [`NoticeFacts::for_territory`].
    pub residents: Option<u64>,
}

/// Everything about an incident that its notices may say.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct NoticeFacts {
    /// The reference that readers quote; byte-identical in every locale.
    pub reference: String,
    /// The date on the notice.
    pub dated: Option<NaiveDate>,
    /// Who sends it.
    pub organisation: Organisation,
    /// Whom to turn to.
    pub contact: Contact,
    /// The data protection officer (GDPR Art. 33(3)(b), 34(2)).
    pub dpo: Option<Contact>,
    /// Sender of the messages.
    pub sender: Option<Sender>,
    /// When it happened.
    pub dates: Dates,
    /// Data concerned, words of [`super::words::DATA`].
    pub data: Vec<String>,
    /// Groups of people concerned, words of [`super::words::PEOPLE`].
    pub people: Vec<String>,
    /// How it happened, words of [`super::words::CIRCUMSTANCES`].
    pub circumstances: Vec<String>,
    /// What is done about it, words of [`super::words::MEASURES`].
    pub measures: Vec<String>,
    /// What may follow, words of [`super::words::CONSEQUENCES`].
    pub consequences: Vec<String>,
    /// Own words by their key of [`super::words::OWN_WORDS`].
    pub words: BTreeMap<String, OwnWords>,
    /// An offered protection service.
    pub credit_monitoring: Option<CreditMonitoring>,
    /// Whether a law enforcement agency asked to delay this notice; `None` where nobody has recorded it.
    pub law_enforcement_delay: Option<bool>,
    /// The `https` page on which readers can check that the notice is genuine.
    pub verify_page: Option<String>,
    /// The code by which readers find this notice on the page `/verify`; set for each mailing when it is sent.
    pub verify_code: Option<String>,
    /// Persons concerned by territory (ISO 3166), at most this many.
    pub residents: BTreeMap<String, u64>,
    /// Public bodies by territory (ISO 3166).
    pub regulators: BTreeMap<String, Regulator>,
    /// The one of [`Self::regulators`] that this mailing names; set by [`Self::for_territory`].
    pub regulator: Option<Regulator>,
    /// The languages that every notice to people of a territory (ISO 3166) contains, in this order; the reader's own
    /// comes last where it is not among them.
    pub languages: BTreeMap<String, Vec<Locale>>,
    /// Numbers for authorities.
    pub counts: Counts,
    /// Whether this is an exercise; then every notice says so.
    pub drill: bool,
}

impl NoticeFacts {
    /// The facts as a mailing to one territory states them: with its public body and the number of its residents.
    pub fn for_territory(&self, territory: &str) -> Self {
        let counts = Counts { residents: self.residents.get(territory).copied(), ..self.counts };
        Self { regulator: self.regulators.get(territory).cloned(), counts, ..self.clone() }
    }

    /// The languages that every notice to people of a territory contains: its own, or those of the country around it.
    pub fn languages_in(&self, territory: &str) -> &[Locale] {
        let country = territory.split('-').next().unwrap_or_default();
        self.languages.get(territory).or_else(|| self.languages.get(country)).map_or(&[], Vec::as_slice)
    }
}

impl LocalText {
    /// The text for a locale: its own, or that of a parent in the same language.
    pub fn in_locale(&self, locale: &Locale) -> Option<&str> {
        match self {
            Self::Same(text) => Some(text),
            Self::Each(texts) => own_words_in(texts, locale),
        }
    }
}

/// The text for a locale: its own, or that of a parent in the same language; never another language.
pub fn own_words_in<'a>(texts: &'a OwnWords, locale: &Locale) -> Option<&'a str> {
    locale.chain().iter().find_map(|step| texts.get(step)).map(String::as_str)
}
