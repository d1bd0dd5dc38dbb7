//! From facts to named values in one locale; what is missing in that locale is a problem, never another language.

use fluent::FluentArgs;

use super::addressee::Addressee;
use super::facts::{Contact, NoticeFacts, own_words_in};
use super::locale::Locale;
use super::phrases::Phrases;
use super::values::{Value, Values, dialled};
use super::variant::Declaration;
use super::words;
use crate::problem::Problem;

/// The incident's values by name; the second part lists what a template declares and this locale does not have.
pub fn gather(facts: &NoticeFacts, phrases: &Phrases, declared: &Declaration) -> (Values, Vec<Problem>) {
    let mut all =
        Gathering { values: Values::new(), problems: Vec::new(), locale: phrases.locale(), phrases, declared };
    all.add_frame(facts);
    all.add_contact("contact", &facts.contact);
    if let Some(dpo) = &facts.dpo {
        all.add_contact("dpo", dpo);
    }
    all.add_dates(facts);
    all.add_told(facts);
    all.add_data_flags(facts);
    all.add_offer(facts);
    all.add_regulator(facts);
    (all.values, all.problems)
}

struct Gathering<'a> {
    values: Values,
    problems: Vec<Problem>,
    locale: &'a Locale,
    phrases: &'a Phrases,
    declared: &'a Declaration,
}

impl Gathering<'_> {
    fn add(&mut self, name: &str, value: Option<Value>) {
        self.values.extend(value.map(|value| (name.to_owned(), value)));
    }

    fn wants(&self, name: &str) -> bool {
        self.declared.variable(name).is_some()
    }

    fn add_phone(&mut self, name: &str, phone: Option<&String>) {
        self.add(&format!("{name}_tel"), phone.map(|phone| Value::Text(dialled(phone))));
        self.add(name, phone.cloned().map(Value::Phone));
    }

    fn add_frame(&mut self, facts: &NoticeFacts) {
        self.add("locale", Some(Value::Text(self.locale.to_string())));
        self.add("direction", Some(Value::Text(self.locale.direction().word().to_owned())));
        self.add("reference", text(Some(&facts.reference)));
        self.add("notice_date", facts.dated.map(Value::Date));
        self.add("organisation_name", text(Some(&facts.organisation.name)));
        self.add("organisation_parent", text(facts.organisation.parent.as_ref()));
        self.add("organisation_website", facts.organisation.website.clone().map(Value::Url));
        self.add("organisation_address", list(&facts.organisation.postal_address));
        self.add("law_enforcement_delay", facts.law_enforcement_delay.map(Value::Flag));
        self.add("verify_page", facts.verify_page.clone().map(Value::Url));
        self.add("persons_count", count(facts.counts.persons));
        self.add("records_count", count(facts.counts.records));
        self.add("residents_count", count(facts.counts.residents));
        self.add("verify_code", text(facts.verify_code.as_ref()));
        self.add("in_english", Some(Value::Flag(self.locale.language() == "en")));
        self.add("drill", Some(Value::Flag(facts.drill)));
    }

    fn add_contact(&mut self, who: &str, contact: &Contact) {
        self.add(&format!("{who}_name"), text(contact.name.as_ref()));
        self.add(&format!("{who}_email"), contact.email.clone().map(Value::Email));
        self.add(&format!("{who}_page"), contact.page.clone().map(Value::Url));
        self.add(&format!("{who}_address"), list(&contact.postal_address));
        self.add_phone(&format!("{who}_phone"), contact.phone.as_ref());
        let toll_free = contact.phone.as_deref().is_some_and(is_toll_free);
        self.add(&format!("{who}_phone_is_toll_free"), Some(Value::Flag(toll_free)));
        for (what, local) in [("role", &contact.role), ("hours", &contact.hours)] {
            let Some(local) = local.as_ref().filter(|_| self.wants(&format!("{who}_{what}"))) else { continue };
            match local.in_locale(self.locale) {
                Some(said) => self.add(&format!("{who}_{what}"), Some(Value::Text(said.to_owned()))),
                None => self.problems.push(untold(&format!("/{who}/{what}"), self.locale)),
            }
        }
    }

    fn add_dates(&mut self, facts: &NoticeFacts) {
        self.add("occurred_from", facts.dates.from.map(Value::Date));
        let until = facts.dates.until.filter(|until| Some(*until) != facts.dates.from);
        self.add("occurred_until", until.map(Value::Date));
        self.add("dates_estimated", Some(Value::Flag(facts.dates.estimated)));
        self.add("discovered_on", facts.dates.discovered.map(Value::Date));
    }

    fn add_told(&mut self, facts: &NoticeFacts) {
        // what keeps it from happening again stands in its own place where the template has one
        let apart = |word: &&String| self.wants("prevention") && words::PREVENTION.contains(&word.as_str());
        let (prevention, measures): (Vec<String>, Vec<String>) =
            facts.measures.iter().cloned().partition(|word| apart(&word));
        let told = [
            ("data", "data", &facts.data),
            ("what_happened", "circumstance", &facts.circumstances),
            ("what_we_do", "measure", &measures),
            ("prevention", "measure", &prevention),
            ("people", "people", &facts.people),
            ("likely_consequences", "consequence", &facts.consequences),
        ];
        for (name, family, chosen) in told {
            if !self.wants(name) {
                continue;
            }
            let family = family_prefix(self.declared, family);
            let mut said: Vec<String> = chosen.iter().filter_map(|word| self.told(family, word)).collect();
            said.extend(self.own_paragraphs(facts, name));
            self.add(name, list(&said));
        }
        for name in words::OWN_WORDS.iter().filter(|name| !told.iter().any(|(known, ..)| known == *name)) {
            if self.wants(name) {
                let said = self.own_paragraphs(facts, name);
                self.add(name, list(&said));
            }
        }
    }

    fn told(&mut self, family: &str, word: &str) -> Option<String> {
        match self.phrases.say(&format!("{family}-{word}"), &FluentArgs::new()) {
            Ok(said) => Some(said),
            Err(problem) => {
                let expected = "a message for it in the strings of this locale";
                self.problems.push(Problem::at(format!("/{family}"), problem.to_string(), expected));
                None
            }
        }
    }

    /// The organisation's own words, paragraph by paragraph (a blank line ends a paragraph).
    fn own_paragraphs(&mut self, facts: &NoticeFacts, name: &str) -> Vec<String> {
        let Some(texts) = facts.words.get(name) else { return Vec::new() };
        let Some(own) = own_words_in(texts, self.locale) else {
            self.problems.push(untold(&format!("/words/{name}"), self.locale));
            return Vec::new();
        };
        let joined = |paragraph: &str| paragraph.split_whitespace().collect::<Vec<_>>().join(" ");
        own.split("\n\n").map(joined).filter(|paragraph| !paragraph.is_empty()).collect()
    }

    fn add_data_flags(&mut self, facts: &NoticeFacts) {
        let families = [
            ("data_has_credentials", words::CREDENTIALS),
            ("data_has_identity", words::IDENTITY),
            ("data_has_financial", words::FINANCIAL),
            ("data_has_medical", words::MEDICAL),
        ];
        for (name, family) in families {
            let has = facts.data.iter().any(|word| family.contains(&word.as_str()));
            self.add(name, Some(Value::Flag(has)));
        }
    }

    fn add_offer(&mut self, facts: &NoticeFacts) {
        let Some(offer) = &facts.credit_monitoring else { return };
        self.add("credit_monitoring_provider", text(Some(&offer.provider)));
        self.add("credit_monitoring_months", Some(Value::Number(i64::from(offer.months))));
        self.add("credit_monitoring_page", Some(Value::Url(offer.page.clone())));
        self.add_phone("credit_monitoring_phone", offer.phone.as_ref());
        self.add("credit_monitoring_enrol_by", offer.enrol_by.map(Value::Date));
    }

    fn add_regulator(&mut self, facts: &NoticeFacts) {
        let Some(body) = &facts.regulator else { return };
        self.add("regulator_name", text(Some(&body.name)));
        self.add_phone("regulator_phone", body.phone.as_ref());
        self.add("regulator_website", body.website.clone().map(Value::Url));
        self.add("regulator_address", list(&body.postal_address));
    }
}

/// The prefix of the messages by which a family of words is told. People are spoken to ("your name"); guardians,
/// authorities and others are told of the people ("names").
pub fn family_prefix<'a>(declared: &Declaration, family: &'a str) -> &'a str {
    let spoken_to = declared.audience == "individuals" && declared.addressee == Addressee::Person;
    match (spoken_to, family) {
        (true, family) => family,
        (_, "data") => "category",
        (_, "consequence") => "risk",
        (_, family) => family,
    }
}

/// Toll-free codes of the North American Numbering Plan.
fn is_toll_free(phone: &str) -> bool {
    const CODES: &[&str] = &["800", "833", "844", "855", "866", "877", "888"];
    dialled(phone).strip_prefix("+1").is_some_and(|rest| CODES.iter().any(|code| rest.starts_with(code)))
}

fn untold(pointer: &str, locale: &Locale) -> Problem {
    let found = format!("there is no text in {locale}, but there is one in another locale");
    Problem::at(pointer, found, format!("a text under {:?}; another language is never used silently", locale.as_str()))
}

fn text(given: Option<&String>) -> Option<Value> {
    given.filter(|text| !text.is_empty()).cloned().map(Value::Text)
}

fn list(items: &[String]) -> Option<Value> {
    (!items.is_empty()).then(|| Value::List(items.to_vec()))
}

fn count(given: Option<u64>) -> Option<Value> {
    given.and_then(|count| i64::try_from(count).ok()).map(Value::Number)
}
