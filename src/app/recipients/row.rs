//! One row of a recipient list: what it may hold, and every problem it has.

use std::collections::BTreeMap;

use crate::delivery::{Mailbox, RecipientRecord};
use crate::incident::Territory;
use crate::notice::Locale;
use crate::personal::Personal;
use crate::problem::{Place, Problem};

/// The columns of a recipient list (keys of an NDJSON object), besides `vars.NAME`.
pub const COLUMNS: &[&str] = &[
    "id",
    "name",
    "email",
    "phone",
    "postal_address",
    "territory",
    "locale",
    "zone",
    "birth_year",
    "minor",
    "guardian_name",
    "guardian_email",
    "deceased",
    "next_of_kin_name",
    "next_of_kin_email",
    "email_agreed",
    "mailbox_compromised",
];

/// A row that can be kept: what the store may see in clear, and the personal rest.
#[derive(Debug, Clone)]
pub struct Checked {
    /// Where the person lives, ISO 3166-1 or -2; decides the law.
    pub territory: Territory,
    /// The language wanted, BCP 47; `und` where the list says nothing.
    pub locale: String,
    /// IANA zone, where known.
    pub zone: Option<String>,
    /// Whether the person agreed to notices by e-mail; unknown where the list is silent.
    pub email_agreed: Option<bool>,
    /// Whether the mailbox itself was exposed, so that it must not be written to.
    pub mailbox_compromised: bool,
    /// Everything personal.
    pub record: Personal<RecipientRecord>,
}

/// Checks the cells of row number `row`. The problems never repeat a value.
///
/// # Errors
/// Every problem of the row.
pub fn check(row: u64, cells: &BTreeMap<String, String>, this_year: i32) -> Result<Checked, Vec<Problem>> {
    let mut cells = Cells { row, cells, problems: Vec::new() };
    let id = cells.required("id", "the person's identifier in your system");
    let name = cells.required("name", "the person's name as it is written");
    let territory = cells.required("territory", "an ISO 3166 code such as US-CA or DE");
    let territory = cells
        .parsed(&territory, "territory", "an ISO 3166 code such as US-CA or DE", |text| Territory::parse(text).ok());
    let locale = cells.optional("locale");
    let locale = locale.map(|text| cells.parsed(&Some(text), "locale", "a BCP 47 tag such as es-MX", canonical));
    let zone = cells.optional("zone");
    let zone = zone.map(|text| cells.parsed(&Some(text), "zone", "an IANA zone such as America/Chicago", zone_name));
    let birth_year = cells.number("birth_year");
    let minor = cells.flag("minor").unwrap_or_else(|| birth_year.is_some_and(|year| this_year - year < 18));
    let email = cells.mailbox("email");
    let guardian_email = cells.mailbox("guardian_email");
    let record = RecipientRecord {
        id: id.unwrap_or_default(),
        name: name.unwrap_or_default(),
        minor,
        email,
        phone: cells.optional("phone"),
        postal_address: cells.optional("postal_address"),
        birth_year,
        guardian_name: cells.optional("guardian_name"),
        guardian_email,
        deceased: cells.flag("deceased").unwrap_or(false),
        next_of_kin_name: cells.optional("next_of_kin_name"),
        next_of_kin_email: cells.mailbox("next_of_kin_email"),
        vars: cells.vars(),
    };
    let email_agreed = cells.flag("email_agreed");
    let mailbox_compromised = cells.flag("mailbox_compromised").unwrap_or(false);
    match (territory, cells.problems.is_empty()) {
        (Some(territory), true) => Ok(Checked {
            territory,
            locale: locale.flatten().unwrap_or_else(|| "und".to_owned()),
            zone: zone.flatten(),
            email_agreed,
            mailbox_compromised,
            record: Personal::new(record),
        }),
        _ => Err(cells.problems),
    }
}

fn canonical(text: &str) -> Option<String> {
    Locale::parse(text).ok().map(|locale| locale.to_string())
}

fn zone_name(text: &str) -> Option<String> {
    text.parse::<chrono_tz::Tz>().ok().map(|zone| zone.name().to_owned())
}

/// The cells of one row, and the problems found so far.
struct Cells<'a> {
    row: u64,
    cells: &'a BTreeMap<String, String>,
    problems: Vec<Problem>,
}

impl Cells<'_> {
    fn complain(&mut self, column: &str, found: &str, expected: &str) {
        let place = Place::Row { row: self.row, column: Some(column.to_owned()) };
        self.problems.push(Problem::new(place, found, expected));
    }

    fn optional(&self, column: &str) -> Option<String> {
        self.cells.get(column).map(|cell| cell.trim()).filter(|cell| !cell.is_empty()).map(str::to_owned)
    }

    fn required(&mut self, column: &str, expected: &str) -> Option<String> {
        let found = self.optional(column);
        if found.is_none() {
            self.complain(column, "nothing stands here", expected);
        }
        found
    }

    fn parsed<T>(
        &mut self,
        text: &Option<String>,
        column: &str,
        expected: &str,
        parse: impl Fn(&str) -> Option<T>,
    ) -> Option<T> {
        let parsed = parse(text.as_deref()?);
        if parsed.is_none() {
            self.complain(column, "the value cannot be read", expected);
        }
        parsed
    }

    fn number(&mut self, column: &str) -> Option<i32> {
        let text = self.optional(column);
        self.parsed(&text, column, "a year such as 2004", |text| {
            text.parse().ok().filter(|year| (1890..=2100).contains(year))
        })
    }

    fn flag(&mut self, column: &str) -> Option<bool> {
        let text = self.optional(column);
        self.parsed(&text, column, "true, false or nothing", |text| match text.to_ascii_lowercase().as_str() {
            "true" | "yes" | "1" => Some(true),
            "false" | "no" | "0" => Some(false),
            _ => None,
        })
    }

    fn mailbox(&mut self, column: &str) -> Option<String> {
        let text = self.optional(column);
        self.parsed(&text, column, "an e-mail address, or nothing if there is none", |text| {
            Mailbox::parse(text).ok().map(|mailbox| mailbox.reveal().to_owned())
        })
    }

    fn vars(&self) -> BTreeMap<String, String> {
        let named = self.cells.iter().filter_map(|(key, value)| Some((key.strip_prefix("vars.")?, value)));
        named.map(|(key, value)| (key.to_owned(), value.clone())).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(pairs: &[(&str, &str)]) -> Result<Checked, Vec<String>> {
        let cells = pairs.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned())).collect();
        check(7, &cells, 2026).map_err(|problems| problems.iter().map(|problem| problem.place.to_string()).collect())
    }

    #[test]
    fn a_full_row_is_kept_with_its_locale_in_canonical_form() {
        let kept = row(&[
            ("id", "s-1"),
            ("name", "Sample Person"),
            ("email", "sample@example.org"),
            ("territory", "US-CA"),
            ("locale", "es-mx"),
            ("birth_year", "2012"),
            ("vars.campus", "North"),
        ])
        .unwrap();
        assert_eq!(kept.locale, "es-MX");
        assert!(kept.record.reveal().minor);
        assert_eq!(kept.record.reveal().vars["campus"], "North");
    }

    #[test]
    fn every_problem_of_a_row_is_told_and_no_value_repeated() {
        let places =
            row(&[("email", "not an address"), ("locale", "!!"), ("minor", "perhaps"), ("territory", "Atlantis")]);
        assert_eq!(
            places.unwrap_err(),
            ["row 7, id", "row 7, name", "row 7, territory", "row 7, locale", "row 7, minor", "row 7, email"]
        );
    }

    #[test]
    fn a_person_without_any_address_is_kept() {
        assert!(row(&[("id", "s-2"), ("name", "Sample Person"), ("territory", "DE")]).is_ok());
    }
}
