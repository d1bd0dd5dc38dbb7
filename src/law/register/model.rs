//! Authorities and sign-offs as the engine reads them.

use chrono::NaiveDate;

use crate::incident::Territory;
use crate::time::Zone;

/// A register of competent authorities, by territory.
#[derive(Debug, Clone, PartialEq)]
pub struct Register {
    /// Its name in rule files.
    pub id: String,
    /// What it lists.
    pub title: String,
    /// The authorities.
    pub entries: Vec<CompetentAuthority>,
}

impl Register {
    /// The authority of the smallest listed territory that contains this one.
    pub fn of(&self, territory: &Territory) -> Option<&CompetentAuthority> {
        let fitting = self.entries.iter().filter(|one| one.territory.contains(territory));
        fitting.max_by_key(|one| self.entries.iter().filter(|other| other.territory.contains(&one.territory)).count())
    }
}

/// The authority of one territory.
#[derive(Debug, Clone, PartialEq)]
pub struct CompetentAuthority {
    /// Its territory.
    pub territory: Territory,
    /// Its name.
    pub name: String,
    /// Its time zone.
    pub zone: Zone,
    /// The calendar of its working days.
    pub calendar: Option<String>,
    /// Where to file.
    pub portal: Option<String>,
    /// Languages it accepts, BCP 47.
    pub languages: Vec<String>,
    /// What a reader should know.
    pub note: Option<String>,
}

/// One sign-off.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Review {
    /// The rule file.
    pub file: String,
    /// The digest that was signed.
    pub digest: String,
    /// Who signed.
    pub by: String,
    /// When.
    pub on: NaiveDate,
    /// Reservations.
    pub note: Option<String>,
}
