//! A subject says what the message is, in one short line, without shouting (E21).

use super::rendered::Report;
use crate::notice::catalogue::REFERENCE;
use crate::notice::medium::Medium;

const LONGEST: usize = 70;
/// Organisations with long names push the end of the subject away; other languages need more room.
const LONGEST_TRANSLATED: usize = 110;

/// Looks at a rendered subject.
pub fn check(subject: &str, report: &mut Report<'_>) {
    let reference = report.variant.meta.locale.as_str() == REFERENCE;
    let longest = if reference { LONGEST } else { LONGEST_TRANSLATED };
    if subject.is_empty() || subject.chars().count() > longest {
        report.add(
            Medium::Subject,
            format!("the subject has {} characters (E21)", subject.chars().count()),
            "1 to 70 in English, 110 elsewhere",
        );
    }
    let lower = subject.to_lowercase();
    if reference && !lower.contains("data") && !lower.contains("information") {
        report.add(
            Medium::Subject,
            "the subject does not say that it is about personal data (E21)",
            "the word data or information",
        );
    }
    let shouts = |word: &str| {
        word.chars().filter(|mark| mark.is_alphabetic()).count() > 5
            && word.chars().all(|mark| !mark.is_lowercase())
            && word.chars().any(char::is_uppercase)
    };
    if subject.split_whitespace().any(shouts) {
        report.add(Medium::Subject, "a word stands in capitals (E21)", "ordinary letters");
    }
    if subject.contains('\u{2068}') || subject.chars().any(char::is_control) {
        report.add(Medium::Subject, "the subject holds invisible marks", "plain text");
    }
}
