//! The closed vocabularies of a notice: what an incident may be described with, each word with a Fluent message per locale.

use crate::incident::DataElement;
use crate::law::{Audience, Element};

/// The words of a vocabulary of the floors below.
macro_rules! words_of {
    ($all:expr) => {{
        let mut words = [""; $all.len()];
        let mut at = 0;
        while at < words.len() {
            words[at] = $all[at].word();
            at += 1;
        }
        words
    }};
}

/// Circumstances that are told by the message `circumstance-<word>`, so that an incident can be described in every
/// locale without new text.
pub const CIRCUMSTANCES: &[&str] = &[
    "unauthorised_access",
    "stolen_credentials",
    "deceptive_message",
    "malware",
    "ransomware",
    "misdirected_message",
    "published_by_mistake",
    "lost_device",
    "stolen_device",
    "lost_documents",
    "improper_use_by_staff",
    "service_provider",
];

/// Measures that are told by the message `measure-<word>`.
pub const MEASURES: &[&str] = &[
    "access_closed",
    "systems_secured",
    "passwords_reset",
    "experts_engaged",
    "police_informed",
    "authority_informed",
    "data_recovered",
    "deletion_confirmed",
    "page_removed",
    "monitoring_increased",
    "procedures_changed",
];

/// Those of [`MEASURES`] that keep the incident from happening again; a template with a place of its own for them names
/// the variable `prevention`.
pub const PREVENTION: &[&str] = &["systems_secured", "monitoring_increased", "procedures_changed"];

/// Likely consequences that are told by the message `consequence-<word>`.
pub const CONSEQUENCES: &[&str] = &[
    "identity_theft",
    "financial_loss",
    "deceptive_messages",
    "account_misuse",
    "loss_of_confidentiality",
    "damage_to_reputation",
    "unwanted_contact",
];

/// Data elements of the incident, told by the message `data-<word>`.
pub const DATA: &[&str] = &words_of!(DataElement::ALL);

/// What a notice or filing may have to contain, or must not: the elements of the rule files.
pub const ELEMENTS: &[&str] = &words_of!(Element::ALL);

/// Whom a notice addresses: the audiences of the rule files.
pub const AUDIENCES: &[&str] = &words_of!(Audience::ALL);

/// The channels that a template can be laid out for.
pub const CHANNELS: &[&str] = &["email", "letter", "web"];

/// Data that lets someone sign in as the person.
pub const CREDENTIALS: &[&str] =
    &["online_credentials", "email_credentials", "security_questions", "private_key", "account_passwords"];
/// Data that lets someone open accounts in the person's name.
pub const IDENTITY: &[&str] = &[
    "ssn",
    "drivers_license",
    "state_id",
    "passport",
    "tax_id",
    "military_id",
    "tribal_id",
    "national_id",
    "other_government_id",
    "voter_id",
    "irs_pin",
    "tax_information",
    "vital_record",
    "mothers_maiden_name",
    "identity_theft_kit",
];
/// Data that lets someone use the person's money.
pub const FINANCIAL: &[&str] = &[
    "account_with_code",
    "account_without_code",
    "account_passwords",
    "payment_card",
    "credit_card",
    "financial_aid",
    "customer_financial",
    "employee_id_with_code",
    "unique_electronic_id",
];
/// Data about the person's health.
pub const MEDICAL: &[&str] = &["medical", "health_insurance", "phi", "phr"];

/// Texts that an organisation may write itself, per locale.
pub const OWN_WORDS: &[&str] = &[
    "what_happened",
    "what_we_do",
    "prevention",
    "what_you_can_do",
    "likely_consequences",
    "reasons_for_delay",
    "acquirers",
    "affected_systems",
    "changes",
    "costs",
    "cross_border_impact",
    "indicators_of_compromise",
    "law_enforcement_told",
    "malicious_cause",
    "monitoring_certification",
    "notice_timing",
    "people_told",
    "ransom_details",
    "root_cause",
    "sample_notice",
    "security_programme",
    "severity_and_impact",
    "tasks",
    "vulnerability",
    "withdrawal_reasons",
];

/// Groups of people concerned that are told by the message `people-<word>`.
pub const PEOPLE: &[&str] = &[
    "students",
    "applicants",
    "alumni",
    "staff",
    "researchers",
    "patients",
    "customers",
    "donors",
    "children",
    "website_users",
    "suppliers",
];

/// The word of `known` that looks most like `word`, for the sentence that mends a slip.
pub fn nearest<'a>(word: &str, known: &[&'a str]) -> Option<&'a str> {
    known
        .iter()
        .copied()
        .map(|other| (distance(word, other), other))
        .min()
        .filter(|(far, _)| *far <= 4)
        .map(|(_, near)| near)
}

/// The Levenshtein distance in characters.
fn distance(one: &str, other: &str) -> usize {
    let other: Vec<char> = other.chars().collect();
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (line, mine) in one.chars().enumerate() {
        let mut above_left = line;
        row[0] = line + 1;
        for (column, its) in other.iter().enumerate() {
            let above = row[column + 1];
            row[column + 1] = (above + 1).min(row[column] + 1).min(above_left + usize::from(mine != *its));
            above_left = above;
        }
    }
    row[other.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(word: &str, expected: Option<&str>) {
        assert_eq!(nearest(word, MEASURES), expected, "{word}");
    }

    #[test]
    fn a_slip_is_answered_with_the_word_that_was_meant() {
        check("password_reset", Some("passwords_reset"));
        check("police_informd", Some("police_informed"));
        check("something_else_entirely", None);
    }

    #[test]
    fn every_word_of_a_family_is_a_data_word() {
        for word in [CREDENTIALS, IDENTITY, FINANCIAL, MEDICAL].concat() {
            assert!(DATA.contains(&word), "{word}");
        }
    }
}
