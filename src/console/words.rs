//! The house's words as people read them: states with a tone, audiences, channels, languages.

use super::badge::{Badge, Tone};

/// A word of the house without its underscores.
pub fn plain(word: &str) -> String {
    word.replace('_', " ")
}

/// Several words of the house, separated by commas.
pub fn plain_list<'a>(words: impl IntoIterator<Item = &'a str>) -> String {
    words.into_iter().map(plain).collect::<Vec<_>>().join(", ")
}

/// How far a job is.
pub fn job_state(word: &str) -> Badge {
    let tone = match word {
        "completed" => Tone::Good,
        "planned" | "awaiting_recipients" => Tone::Warn,
        "failed" => Tone::Danger,
        "cancelled" => Tone::Calm,
        _ => Tone::Info,
    };
    let text = match word {
        "planned" => "waits for release".to_owned(),
        "awaiting_recipients" => "waits for recipients".to_owned(),
        other => plain(other),
    };
    Badge::new(tone, text)
}

/// How far a mailing is.
pub fn mailing_state(word: &str) -> Badge {
    let tone = match word {
        "completed" => Tone::Good,
        "planned" | "paused" => Tone::Warn,
        "blocked" => Tone::Danger,
        "cancelled" => Tone::Calm,
        _ => Tone::Info,
    };
    let text = if word == "planned" { "waits for release".to_owned() } else { plain(word) };
    Badge::new(tone, text)
}

/// How a relay is; `paused` if a person let it rest.
pub fn relay_state(word: &str, paused: bool) -> Badge {
    match word {
        "closed" => Badge::new(Tone::Good, "in use"),
        "resting" if paused => Badge::new(Tone::Warn, "rests by order"),
        "resting" => Badge::new(Tone::Danger, "left alone"),
        _ => Badge::new(Tone::Info, "being asked again"),
    }
}

/// How far a template version is.
pub fn template_state(word: &str) -> Badge {
    let tone = match word {
        "approved" => Tone::Good,
        "in_review" => Tone::Warn,
        "draft" => Tone::Info,
        _ => Tone::Calm,
    };
    Badge::new(tone, plain(word))
}

/// How a duty stands.
pub fn standing(word: &str) -> Badge {
    let tone = match word {
        "owed" => Tone::Warn,
        "presumed" => Tone::Info,
        "conflicting" => Tone::Danger,
        _ => Tone::Calm,
    };
    Badge::new(tone, plain(word))
}

/// Whether a duty with this standing must be worked on.
pub fn stands(word: &str) -> bool {
    matches!(word, "owed" | "presumed" | "conflicting" | "substituted" | "voluntary")
}

/// How a delivery is.
pub fn delivery_state(word: &str) -> Badge {
    let tone = match word {
        "accepted" | "delivered" => Tone::Good,
        "pending" | "sending" => Tone::Info,
        "deferred" | "unknown" | "held" => Tone::Warn,
        "cancelled" => Tone::Calm,
        _ => Tone::Danger,
    };
    Badge::new(tone, word)
}

/// What a state of deliveries means, where the word does not say enough.
pub fn delivery_hint(word: &str) -> &'static str {
    match word {
        "accepted" => "a mail server took it",
        "delivered" => "a report confirms it",
        "deferred" => "tried again later",
        "unknown" => "perhaps sent",
        "held" => "waits for a person",
        "bounced" => "came back",
        "rejected" | "invalid" => "needs another channel",
        "suppressed" => "not tried: suppression list",
        "expired" => "given up in time",
        _ => "",
    }
}

/// The way of a mailing.
pub fn channel(word: &str) -> &'static str {
    match word {
        "email" => "by e-mail",
        "letter" => "by letter",
        _ => "no way to reach them",
    }
}

/// A language tag with its English name, where it is one of the languages of the house.
pub fn language(tag: &str) -> String {
    let main = tag.split('-').next().unwrap_or(tag);
    let name = match main {
        "en" => "English",
        "es" => "Spanish",
        "fr" => "French",
        "de" => "German",
        "ar" => "Arabic",
        "zh" => "Chinese",
        "vi" => "Vietnamese",
        "ko" => "Korean",
        "pt" => "Portuguese",
        "ru" => "Russian",
        "it" => "Italian",
        "nl" => "Dutch",
        "pl" => "Polish",
        "he" => "Hebrew",
        "ja" => "Japanese",
        _ => return tag.to_owned(),
    };
    format!("{name} ({tag})")
}

/// The direction of a language's script.
pub fn direction(tag: &str) -> &'static str {
    match tag.split('-').next() {
        Some("ar" | "he" | "fa" | "ur" | "yi" | "ps" | "dv") => "rtl",
        _ => "ltr",
    }
}

/// A count with thousands apart, such as `12,000`.
pub fn count(n: i64) -> String {
    let digits = n.unsigned_abs().to_string();
    let mut text = String::from(if n < 0 { "−" } else { "" });
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

/// `1 person`, `1,204 people`.
pub fn people(n: i64) -> String {
    format!("{} {}", count(n), if n == 1 { "person" } else { "people" })
}

/// The share of `part` in `whole` in whole percent, rounded down, so that 100 means all.
pub fn percent(part: i64, whole: i64) -> i64 {
    if whole <= 0 { 0 } else { part.clamp(0, whole) * 100 / whole }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::delivery::State;

    #[test]
    fn every_state_of_a_delivery_has_a_word_and_a_tone() {
        for state in State::ALL {
            let badge = delivery_state(state.word());
            assert_eq!(badge.text, state.word());
            assert_eq!(badge.tone == Tone::Good, state.reached(), "{state}");
            if state.needs_other_channel() {
                assert_eq!(badge.tone, Tone::Danger, "{state}");
            }
        }
    }

    #[test]
    fn counts_have_their_thousands_apart() {
        let check = |n, expected: &str| assert_eq!(count(n), expected);
        check(0, "0");
        check(999, "999");
        check(1_204, "1,204");
        check(1_000_000, "1,000,000");
        check(-12_000, "−12,000");
    }

    #[test]
    fn a_hundred_percent_means_all() {
        assert_eq!(percent(1_999, 2_000), 99);
        assert_eq!(percent(2_000, 2_000), 100);
        assert_eq!(percent(0, 0), 0);
    }

    #[test]
    fn a_language_has_its_name_and_direction() {
        assert_eq!(language("es-419"), "Spanish (es-419)");
        assert_eq!(language("xx"), "xx");
        assert_eq!(direction("ar-EG"), "rtl");
        assert_eq!(direction("zh-Hant"), "ltr");
    }
}
