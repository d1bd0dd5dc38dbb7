//! The shapes of calendars, registers of authorities and sign-offs, as written in TOML.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Deserialize;

use crate::law::file::{Day, Ground, Tables, TextFile};
use crate::law::vocabulary::DayOfWeek;

/// A calendar of non-working days.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub(in crate::law) struct CalendarFile {
    /// Version of this format: 1.
    #[schemars(range(min = 1, max = 1))]
    #[expect(dead_code, reason = "held against the schema")]
    pub schema: u32,
    /// Name of the file without `.toml`.
    pub id: String,
    /// What it is the calendar of.
    pub title: String,
    /// Where it holds.
    pub territory: String,
    /// The days of the week on which nobody works.
    pub weekend: Vec<DayOfWeek>,
    /// The years for which it is complete.
    pub covers: CoversFile,
    /// Calendars whose holidays it takes over.
    #[serde(default)]
    pub includes: Vec<String>,
    /// The texts that statements cite.
    #[serde(default)]
    pub text: BTreeMap<String, TextFile>,
    /// The holidays.
    #[serde(default)]
    pub holiday: Tables<HolidayFile>,
}

/// First and last year.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub(in crate::law) struct CoversFile {
    /// First year.
    pub from: i32,
    /// Last year.
    pub until: i32,
}

/// `[[holiday]]`: one holiday on all its dates.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub(in crate::law) struct HolidayFile {
    /// Its name.
    pub name: String,
    /// The days actually off.
    pub dates: Vec<Day>,
    /// Its ground.
    #[serde(flatten)]
    pub ground: Ground,
}

/// A register of authorities.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub(in crate::law) struct RegisterFile {
    /// Version of this format: 1.
    #[schemars(range(min = 1, max = 1))]
    #[expect(dead_code, reason = "held against the schema")]
    pub schema: u32,
    /// Name of the file without `.toml`.
    pub id: String,
    /// What it lists.
    pub title: String,
    /// The authorities.
    pub authority: Tables<AuthorityFile>,
}

/// `[[authority]]`: the authority of one territory.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub(in crate::law) struct AuthorityFile {
    /// Its territory.
    pub territory: String,
    /// Its name.
    pub name: String,
    /// Its time zone.
    pub zone: String,
    /// The calendar of its working days.
    pub calendar: Option<String>,
    /// Where to file.
    pub portal: Option<String>,
    /// Languages it accepts, BCP 47.
    #[serde(default)]
    pub languages: Vec<String>,
    /// Anything a reader should know.
    pub note: Option<String>,
}

/// Sign-offs by counsel.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub(in crate::law) struct ReviewsFile {
    /// Version of this format: 1.
    #[schemars(range(min = 1, max = 1))]
    #[expect(dead_code, reason = "held against the schema")]
    pub schema: u32,
    /// The sign-offs.
    #[serde(default)]
    pub review: Tables<ReviewFile>,
}

/// `[[review]]`: one sign-off.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub(in crate::law) struct ReviewFile {
    /// The rule file.
    pub file: String,
    /// `sha256:` and the digest of its bytes.
    pub digest: String,
    /// Who signed.
    pub by: String,
    /// When.
    pub on: Day,
    /// Reservations.
    pub note: Option<String>,
}
