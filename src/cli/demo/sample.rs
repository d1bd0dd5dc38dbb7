//! The demo's people: clearly synthetic, spread over territories, languages and troubles.
//!
//! Everything follows from the row's number, so that a second run writes the same list.

use std::io::{self, Write};

/// A territory, its share of a hundred people, and the languages asked for there.
struct Place {
    territory: &'static str,
    share: usize,
    locales: &'static [&'static str],
}

const PLACES: &[Place] = &[
    Place { territory: "US-NY", share: 28, locales: &["en-US", "en-US", "en-US", "es-US", "zh-CN", "ru"] },
    Place { territory: "US-CA", share: 18, locales: &["en-US", "en-US", "es-MX", "zh-CN", "zh-TW", "vi"] },
    Place { territory: "US-MA", share: 10, locales: &["en-US", "en-US", "pt-BR", "es-US"] },
    Place { territory: "US-TX", share: 9, locales: &["en-US", "es-MX", "ar"] },
    Place { territory: "US-FL", share: 7, locales: &["en-US", "es-419", "fr"] },
    Place { territory: "US-VT", share: 4, locales: &["en-US"] },
    Place { territory: "DE", share: 7, locales: &["de-DE", "de-DE", "en-GB", "ar"] },
    Place { territory: "FR", share: 5, locales: &["fr-FR", "fr-FR", "ar"] },
    Place { territory: "ES", share: 3, locales: &["es-ES"] },
    Place { territory: "IT", share: 2, locales: &["it-IT", "en-GB"] },
    Place { territory: "AT", share: 2, locales: &["de-AT"] },
    Place { territory: "IE", share: 2, locales: &["en-IE"] },
    Place { territory: "NL", share: 2, locales: &["nl-NL", "en-GB"] },
    Place { territory: "BE", share: 1, locales: &["fr-BE", "nl-BE"] },
];

/// How a sample person is called in a language; the number makes it unique.
fn sample_name(locale: &str, number: usize) -> String {
    let words = match locale.split('-').next().unwrap_or(locale) {
        "es" => "Persona de Muestra",
        "fr" => "Personne Exemple",
        "de" => "Beispiel-Person",
        "it" => "Persona di Esempio",
        "nl" => "Voorbeeldpersoon",
        "pt" => "Pessoa Exemplo",
        "ru" => "Пример Получатель",
        "ar" => "شخص نموذجي",
        "zh" => "示例收件人",
        "vi" => "Người Mẫu",
        _ => "Sample Person",
    };
    format!("{words} {number}")
}

/// Writes a list of `people` rows as CSV. Beside the plain cases it holds, where there is room: people without a
/// mailbox, exposed mailboxes, minors with a guardian, one person twice, and rows that cannot be used.
///
/// # Errors
/// What the writer says.
pub fn write(out: &mut impl Write, people: usize) -> io::Result<()> {
    let head = "id,name,email,phone,postal_address,territory,locale,birth_year,guardian_name,guardian_email,mailbox_compromised,email_agreed";
    writeln!(out, "{head}")?;
    let mut placed = Spread::default();
    for number in 1..=people {
        let (territory, locale) = placed.next();
        writeln!(out, "{}", person(number, territory, locale))?;
    }
    if people >= 100 {
        writeln!(out, "S-000007,Sample Person 7 (again),,,,US-NY,en-US,,,,,")?;
        writeln!(out, "S-900001,,nobody@example.org,,,US-NY,en-US,,,,,")?;
        writeln!(out, "S-900002,Sample Person 900002,not-an-address,,,Atlantis,en-US,,,,,")?;
        writeln!(out, "S-900003,Sample Person 900003,sample-900003@example.org,,,DE,de-DE,yesterday,,,,")?;
    }
    Ok(())
}

fn person(number: usize, territory: &str, locale: &str) -> String {
    let id = format!("S-{number:06}");
    let name = sample_name(locale, number);
    let plain = format!("sample-{number:06}@students.example.org");
    let phone = format!("+1 202 555 {:04}", number % 10_000);
    let street = format!("{number} Example Street; 00000 Sampletown");
    let nothing = String::new();
    let (mailbox, postal, year, guardian, exposed) = match number % 200 {
        37 => (&nothing, &street, "2001", &nothing, ""),
        83 => (&plain, &street, "2002", &nothing, "true"),
        129 => (&plain, &nothing, "2012", &format!("guardian-{number:06}@example.org"), ""),
        171 => (&nothing, &nothing, "2003", &nothing, ""),
        _ => (&plain, &street, "2004", &nothing, ""),
    };
    let agreed = if number % 50 == 49 { "" } else { "true" }; // a few never agreed to notices by e-mail
    let guardian_name = if guardian.is_empty() { nothing.clone() } else { format!("Guardian of {name}") };
    format!(
        "{id},{name},{mailbox},{phone},{postal},{territory},{locale},{year},{guardian_name},{guardian},{exposed},{agreed}"
    )
}

/// Deals territories by their shares, evenly from the first row on (largest remainder).
#[derive(Default)]
struct Spread {
    dealt: [usize; PLACES.len()],
    total: usize,
}

impl Spread {
    fn next(&mut self) -> (&'static str, &'static str) {
        self.total += 1;
        let owed = |at: usize| (PLACES[at].share * self.total).saturating_sub(100 * self.dealt[at]);
        let at = (0..PLACES.len()).rev().max_by_key(|at| owed(*at)).unwrap_or(0);
        let turn = self.dealt[at];
        self.dealt[at] += 1;
        (PLACES[at].territory, PLACES[at].locales[turn % PLACES[at].locales.len()])
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    fn rows(people: usize) -> Vec<String> {
        let mut out = Vec::new();
        write(&mut out, people).unwrap();
        String::from_utf8(out).unwrap().lines().skip(1).map(str::to_owned).collect()
    }

    #[test]
    fn two_thousand_people_live_in_all_places_and_speak_many_languages() {
        let rows = rows(2_000);
        let cell = |row: &String, at: usize| row.split(',').nth(at).unwrap().to_owned();
        let places: BTreeSet<String> = rows.iter().map(|row| cell(row, 5)).collect();
        let locales: BTreeSet<String> = rows.iter().map(|row| cell(row, 6)).collect();
        assert!(places.len() >= PLACES.len(), "{places:?}");
        assert!(locales.len() >= 8, "{locales:?}");
    }

    #[test]
    fn one_person_alone_lives_where_most_do() {
        assert_eq!(
            rows(1),
            [
                "S-000001,Sample Person 1,sample-000001@students.example.org,+1 202 555 0001,1 Example Street; 00000 Sampletown,US-NY,en-US,2004,,,,true"
            ]
        );
    }
}
