//! Synthetic facts and recipients, for previews and checks: reserved domains (RFC 2606), numbers kept for fiction (555-01xx).

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::facts::{
    Contact, Counts, CreditMonitoring, Dates, LocalText, NoticeFacts, Organisation, OwnWords, Regulator, Sender,
};
use super::recipient::RecipientVars;
use super::variables::{Kind, Level};
use super::variant::{Variable, Variant};
use super::words::OWN_WORDS;
use crate::personal::Personal;

/// Facts that fill every variable of a variant, about people it is written for.
pub fn full_facts_for(variant: &Variant) -> NoticeFacts {
    let written_for = variant.meta.declaration.for_people.first().map_or("students", String::as_str);
    NoticeFacts { people: words(&[written_for]), words: own_words(variant, |_| true), ..full_facts() }
}

/// Facts that fill every variable that chosen words can fill.
pub fn full_facts() -> NoticeFacts {
    NoticeFacts {
        reference: "INC-2026-0042".to_owned(),
        dated: day(2026, 3, 20),
        organisation: organisation(),
        contact: contact("Privacy Office", "privacy@example.org", "+1 800 555 0199"),
        dpo: Some(contact("Data Protection Officer", "dpo@example.org", "+1 202 555 0143")),
        sender: Some(Sender {
            name: "Example University".to_owned(),
            email: "notices@example.org".to_owned(),
            reply_to: Some("privacy@example.org".to_owned()),
        }),
        dates: Dates { from: day(2026, 2, 20), until: day(2026, 2, 23), estimated: true, discovered: day(2026, 3, 2) },
        data: words(&["name", "date_of_birth", "ssn", "account_with_code", "online_credentials", "student_record"]),
        people: words(&["students"]),
        circumstances: words(&["unauthorised_access"]),
        measures: words(&["access_closed", "experts_engaged", "police_informed", "procedures_changed"]),
        consequences: words(&["identity_theft", "deceptive_messages", "account_misuse"]),
        words: BTreeMap::new(),
        credit_monitoring: Some(CreditMonitoring {
            provider: "Example Protect".to_owned(),
            months: 24,
            page: "https://protect.example.com/enrol".to_owned(),
            phone: Some("+1 202 555 0199".to_owned()),
            enrol_by: day(2026, 6, 30),
        }),
        law_enforcement_delay: Some(true),
        verify_page: Some("https://www.example.org/notice".to_owned()),
        verify_code: Some("K7QM2-9XW4T".to_owned()),
        residents: BTreeMap::new(),
        regulators: BTreeMap::new(),
        languages: BTreeMap::new(),
        regulator: Some(Regulator {
            name: "Office of the Example Attorney General".to_owned(),
            phone: Some("+1 202 555 0111".to_owned()),
            website: Some("https://ag.example.org".to_owned()),
            postal_address: words(&["100 Sample Street", "Exampleton, EX 00000"]),
        }),
        counts: Counts { persons: Some(12_000), records: Some(15_500), residents: Some(1_240) },
        drill: false,
    }
}

/// Facts with as little as the variant requires.
pub fn least_facts(variant: &Variant) -> NoticeFacts {
    let required = |name: &str| variant.meta.declaration.variable(name).is_some_and(|variable| variable.required);
    let full = full_facts_for(variant);
    let keep_contact = |who: &str, contact: Contact| Contact {
        name: contact.name.filter(|_| required(&format!("{who}_name"))),
        role: contact.role.filter(|_| required(&format!("{who}_role"))),
        phone: contact.phone.filter(|_| required(&format!("{who}_phone"))),
        email: contact.email.filter(|_| required(&format!("{who}_email"))),
        hours: contact.hours.filter(|_| required(&format!("{who}_hours"))),
        page: contact.page.filter(|_| required(&format!("{who}_page"))),
        postal_address: if required(&format!("{who}_address")) { contact.postal_address } else { Vec::new() },
    };
    NoticeFacts {
        organisation: Organisation {
            parent: full.organisation.parent.filter(|_| required("organisation_parent")),
            website: full.organisation.website.filter(|_| required("organisation_website")),
            ..full.organisation
        },
        contact: keep_contact("contact", full.contact),
        dpo: full.dpo.map(|dpo| keep_contact("dpo", dpo)),
        dates: Dates {
            from: full.dates.from.filter(|_| required("occurred_from")),
            until: full.dates.until.filter(|_| required("occurred_until")),
            estimated: false,
            discovered: full.dates.discovered.filter(|_| required("discovered_on")),
        },
        data: words(&["name"]),
        words: own_words(variant, |variable| variable.required),
        measures: if required("prevention") {
            words(&["access_closed", "procedures_changed"])
        } else {
            words(&["access_closed"])
        },
        consequences: words(&["deceptive_messages"]),
        credit_monitoring: full.credit_monitoring.filter(|_| required("credit_monitoring_provider")),
        law_enforcement_delay: Some(false),
        verify_page: full.verify_page.filter(|_| required("verify_page")),
        regulator: full.regulator.filter(|_| required("regulator_name")),
        ..full
    }
}

/// A recipient with every personal variable of the variant, to whom the notice speaks as the template does first.
pub fn full_recipient(variant: &Variant) -> RecipientVars {
    recipient(variant, |variable| variable.required || !STANDS_IN.contains(&variable.name.as_str()))
}

/// The same recipient as a child and as a person who has died, where the variant can tell somebody else of it.
pub fn others_told(variant: &Variant) -> Vec<RecipientVars> {
    let optional = |name: &str| variant.meta.declaration.variable(name).is_some_and(|variable| !variable.required);
    let mut others = Vec::new();
    if optional("guardian_name") {
        others.push(recipient(variant, |variable| variable.name != "next_of_kin_name"));
    }
    if optional("next_of_kin_name") {
        others.push(recipient(variant, |variable| variable.name != "guardian_name"));
    }
    others
}

/// Variables that name somebody who is told in another person's place.
const STANDS_IN: &[&str] = &["guardian_name", "next_of_kin_name"];

/// A recipient with only the required personal variables.
pub fn least_recipient(variant: &Variant) -> RecipientVars {
    recipient(variant, |variable| variable.required)
}

fn recipient(variant: &Variant, wanted: fn(&Variable) -> bool) -> RecipientVars {
    let mut given = RecipientVars::default();
    let personal = variant.meta.declaration.variables.iter().filter(|variable| variable.level == Level::Recipient);
    for variable in personal.filter(|variable| wanted(variable)) {
        match variable.name.as_str() {
            "recipient_name" => given.name = Personal::new("Sample Recipient".to_owned()),
            "next_of_kin_name" => given.next_of_kin = Some(Personal::new("Sample Relative".to_owned())),
            "guardian_name" => given.guardian = Some(Personal::new("Sample Guardian".to_owned())),
            "own_data" => drop(given.extra.insert("own_data".to_owned(), Personal::new("name ssn".to_owned()))),
            name => drop(given.extra.insert(name.to_owned(), Personal::new(sample_value(variable.kind).to_owned()))),
        }
    }
    given
}

const fn sample_value(kind: Kind) -> &'static str {
    match kind {
        Kind::Date => "2026-02-20",
        Kind::Number => "3",
        Kind::Flag => "true",
        _ => "SAMPLE-0001",
    }
}

/// The texts that only an organisation can write, as far as the variant declares them.
fn own_words(variant: &Variant, wanted: fn(&Variable) -> bool) -> BTreeMap<String, OwnWords> {
    let declared = variant.meta.declaration.variables.iter().filter(|variable| wanted(variable));
    let only_own =
        declared.filter(|it| OWN_WORDS.contains(&it.name.as_str()) && !TOLD_BY_WORDS.contains(&it.name.as_str()));
    let sample = |name: &str| format!("Sample text of the organization: {}.", name.replace('_', " "));
    only_own.map(|it| (it.name.clone(), [(variant.meta.locale.clone(), sample(&it.name))].into())).collect()
}

/// Variables that chosen words fill.
const TOLD_BY_WORDS: &[&str] = &["what_happened", "what_we_do", "prevention", "likely_consequences"];

fn organisation() -> Organisation {
    Organisation {
        name: "Example University".to_owned(),
        parent: Some("Example Education Group".to_owned()),
        website: Some("https://www.example.org".to_owned()),
        postal_address: words(&["1 Sample Square", "Exampleton, EX 00000"]),
    }
}

fn contact(name: &str, email: &str, phone: &str) -> Contact {
    Contact {
        name: Some(name.to_owned()),
        role: None,
        phone: Some(phone.to_owned()),
        email: Some(email.to_owned()),
        hours: Some(LocalText::Same("09:00–17:00 (UTC−5)".to_owned())),
        page: Some("https://www.example.org/incident".to_owned()),
        postal_address: words(&["1 Sample Square", "Exampleton, EX 00000"]),
    }
}

fn words(list: &[&str]) -> Vec<String> {
    list.iter().map(|word| (*word).to_owned()).collect()
}

fn day(year: i32, month: u32, day: u32) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(year, month, day)
}
