//! From JSON to facts; every problem at its pointer.

use std::collections::BTreeMap;

use serde_json::Value;

use super::fields::{Fields, read_own_words};
use crate::notice::facts::{Contact, Counts, CreditMonitoring, Dates, NoticeFacts, Organisation, Regulator, Sender};
use crate::notice::locale::Locale;
use crate::notice::words;
use crate::problem::Problem;

const HTTPS: &str = "an address that begins with https://";
const PHONE: &str = "a telephone number with its country code, such as +1 202 555 0100";
const EMAIL: &str = "an e-mail address";

/// Reads the facts of a notice; `pointer_prefix` is where the value stands in its document, such as `/notice`.
pub fn read_notice_facts(value: &Value, pointer_prefix: &str) -> Result<NoticeFacts, Vec<Problem>> {
    let mut problems = Vec::new();
    let found = &mut problems;
    let mut fields = Fields::of(value, pointer_prefix, found);
    let facts = NoticeFacts {
        reference: fields.required("reference", found),
        dated: fields.date("dated", found),
        organisation: read_organisation(&mut fields, found),
        contact: part(&mut fields, "contact", read_contact, found).unwrap_or_default(),
        dpo: part(&mut fields, "dpo", read_contact, found),
        sender: part(&mut fields, "sender", read_sender, found),
        dates: part(&mut fields, "dates", read_dates, found).unwrap_or_default(),
        data: fields.words("data", words::DATA, found),
        people: fields.words("people", words::PEOPLE, found),
        circumstances: fields.words("circumstances", words::CIRCUMSTANCES, found),
        measures: fields.words("measures", words::MEASURES, found),
        consequences: fields.words("consequences", words::CONSEQUENCES, found),
        words: part(&mut fields, "words", read_words, found).unwrap_or_default(),
        credit_monitoring: part(&mut fields, "credit_monitoring", read_credit_monitoring, found),
        law_enforcement_delay: fields.flag("law_enforcement_delay", found),
        verify_page: fields.checked("verify_page", is_https, HTTPS, found),
        verify_code: None,
        residents: read_residents(&mut fields, found),
        regulators: read_regulators(&mut fields, found),
        regulator: None,
        languages: read_languages(&mut fields, found),
        counts: part(&mut fields, "counts", read_counts, found).unwrap_or_default(),
        drill: fields.flag("drill", found).unwrap_or_default(),
    };
    fields.done(found);
    if problems.is_empty() { Ok(facts) } else { Err(problems) }
}

/// Reads an optional inner object and reports the fields of it that nobody knows.
fn part<'a, T>(
    fields: &mut Fields<'a>,
    key: &'static str,
    read: fn(&mut Fields<'a>, &mut Vec<Problem>) -> T,
    problems: &mut Vec<Problem>,
) -> Option<T> {
    let value = fields.value(key)?;
    let mut inner = Fields::of(value, &fields.at(key), problems);
    let found = read(&mut inner, problems);
    inner.done(problems);
    Some(found)
}

fn read_organisation(fields: &mut Fields<'_>, problems: &mut Vec<Problem>) -> Organisation {
    if fields.value("organisation").is_none() {
        problems.push(Problem::at(fields.at("organisation"), "this is missing", "an object with a name"));
    }
    let read = |fields: &mut Fields<'_>, problems: &mut Vec<Problem>| Organisation {
        name: fields.required("name", problems),
        parent: fields.text("parent", problems),
        website: fields.checked("website", is_https, HTTPS, problems),
        postal_address: fields.texts("postal_address", problems),
    };
    part(fields, "organisation", read, problems).unwrap_or_default()
}

fn read_contact(fields: &mut Fields<'_>, problems: &mut Vec<Problem>) -> Contact {
    Contact {
        name: fields.text("name", problems),
        role: fields.local_text("role", problems),
        phone: fields.checked("phone", is_phone, PHONE, problems),
        email: fields.checked("email", is_email, EMAIL, problems),
        hours: fields.local_text("hours", problems),
        page: fields.checked("page", is_https, HTTPS, problems),
        postal_address: fields.texts("postal_address", problems),
    }
}

fn read_sender(fields: &mut Fields<'_>, problems: &mut Vec<Problem>) -> Sender {
    let name = fields.required("name", problems);
    fields.required("email", problems);
    let email = fields.checked("email", is_email, EMAIL, problems).unwrap_or_default();
    Sender { name, email, reply_to: fields.checked("reply_to", is_email, EMAIL, problems) }
}

fn read_dates(fields: &mut Fields<'_>, problems: &mut Vec<Problem>) -> Dates {
    let dates = Dates {
        from: fields.date("from", problems),
        until: fields.date("until", problems),
        estimated: fields.flag("estimated", problems).unwrap_or_default(),
        discovered: fields.date("discovered", problems),
    };
    let in_order = |earlier: Option<_>, later: Option<_>| earlier.zip(later).is_none_or(|(one, two)| one <= two);
    if !in_order(dates.from, dates.until) {
        problems.push(Problem::at(fields.at("until"), "this is before the first day", "a day on or after `from`"));
    }
    if !in_order(dates.from, dates.discovered) {
        problems.push(Problem::at(fields.at("discovered"), "this is before the first day", "a day on or after `from`"));
    }
    dates
}

fn read_credit_monitoring(fields: &mut Fields<'_>, problems: &mut Vec<Problem>) -> CreditMonitoring {
    let provider = fields.required("provider", problems);
    let months = fields.count("months", problems).and_then(|months| u32::try_from(months).ok());
    if months.is_none_or(|months| months == 0) {
        problems.push(Problem::at(
            fields.at("months"),
            "this is missing or not a number of months",
            "a number above 0",
        ));
    }
    fields.required("page", problems);
    CreditMonitoring {
        provider,
        months: months.unwrap_or_default(),
        page: fields.checked("page", is_https, HTTPS, problems).unwrap_or_default(),
        phone: fields.checked("phone", is_phone, PHONE, problems),
        enrol_by: fields.date("enrol_by", problems),
    }
}

fn read_words(fields: &mut Fields<'_>, problems: &mut Vec<Problem>) -> BTreeMap<String, super::super::facts::OwnWords> {
    let mut all = BTreeMap::new();
    for key in words::OWN_WORDS {
        if let Some(value) = fields.value(key) {
            all.insert((*key).to_owned(), read_own_words(value, &fields.at(key), problems));
        }
    }
    all
}

fn read_regulators(fields: &mut Fields<'_>, problems: &mut Vec<Problem>) -> BTreeMap<String, Regulator> {
    let Some(value) = fields.value("regulators") else { return BTreeMap::new() };
    let outer = Fields::of(value, &fields.at("regulators"), problems);
    let mut all = BTreeMap::new();
    for (territory, value) in outer.entries() {
        let mut inner = Fields::of(value, &outer.at(territory), problems);
        let regulator = Regulator {
            name: inner.required("name", problems),
            phone: inner.checked("phone", is_phone, PHONE, problems),
            website: inner.checked("website", is_https, HTTPS, problems),
            postal_address: inner.texts("postal_address", problems),
        };
        inner.done(problems);
        all.insert(territory.clone(), regulator);
    }
    all
}

fn read_residents(fields: &mut Fields<'_>, problems: &mut Vec<Problem>) -> BTreeMap<String, u64> {
    let Some(value) = fields.value("residents") else { return BTreeMap::new() };
    let outer = Fields::of(value, &fields.at("residents"), problems);
    let mut all = BTreeMap::new();
    for (territory, value) in outer.entries() {
        match value.as_u64() {
            Some(count) => drop(all.insert(territory.clone(), count)),
            None => problems.push(Problem::at(outer.at(territory), "this is not a count", "a whole number from 0")),
        }
    }
    all
}

/// More than a few languages make a notice that nobody reads to its end.
const MOST_LANGUAGES: usize = 4;

fn read_languages(fields: &mut Fields<'_>, problems: &mut Vec<Problem>) -> BTreeMap<String, Vec<Locale>> {
    let Some(value) = fields.value("languages") else { return BTreeMap::new() };
    let outer = Fields::of(value, &fields.at("languages"), problems);
    let mut all = BTreeMap::new();
    for (territory, value) in outer.entries() {
        let at = outer.at(territory);
        let Some(items) = value.as_array().filter(|items| !items.is_empty() && items.len() <= MOST_LANGUAGES) else {
            problems.push(Problem::at(
                at,
                "this is not a list of languages",
                "a list of one to four, such as [\"fr\", \"en\"]",
            ));
            continue;
        };
        let mut locales: Vec<Locale> = Vec::new();
        for (place, item) in items.iter().enumerate() {
            match item.as_str().map(Locale::parse) {
                Some(Ok(locale)) if locales.contains(&locale) => {
                    problems.push(Problem::at(
                        format!("{at}/{place}"),
                        "this language stands twice",
                        "each language once",
                    ));
                }
                Some(Ok(locale)) => locales.push(locale),
                Some(Err(wrong)) => {
                    problems.push(Problem::at(format!("{at}/{place}"), wrong.to_string(), "a language such as \"fr\""))
                }
                None => problems.push(Problem::at(
                    format!("{at}/{place}"),
                    "this is not a language",
                    "a tag such as \"fr\"",
                )),
            }
        }
        all.insert(territory.clone(), locales);
    }
    all
}

fn read_counts(fields: &mut Fields<'_>, problems: &mut Vec<Problem>) -> Counts {
    Counts { persons: fields.count("persons", problems), records: fields.count("records", problems), residents: None }
}

fn is_https(text: &str) -> bool {
    url::Url::parse(text).is_ok_and(|url| url.scheme() == "https" && url.has_host() && url.username().is_empty())
        && !text.contains(|mark: char| mark.is_whitespace() || mark.is_control())
}

fn is_phone(text: &str) -> bool {
    text.starts_with('+')
        && text.chars().filter(char::is_ascii_digit).count() >= 7
        && text.chars().all(|mark| mark.is_ascii_digit() || matches!(mark, '+' | ' ' | '-' | '(' | ')'))
}

fn is_email(text: &str) -> bool {
    let Some((local, domain)) = text.rsplit_once('@') else { return false };
    !local.is_empty()
        && domain.contains('.')
        && !text.contains(|mark: char| mark.is_whitespace() || "<>\"?&,;".contains(mark))
}
