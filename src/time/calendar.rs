//! Dated days on which nobody works, per territory.

use std::collections::BTreeMap;
use std::ops::RangeInclusive;

use chrono::{Datelike, NaiveDate, Weekday};

/// A calendar of non-working days; it knows the years it covers and says so when asked beyond them.
#[derive(Debug, Clone, PartialEq)]
pub struct Calendar {
    /// Its name in rule files.
    pub id: String,
    /// What it is the calendar of.
    pub title: String,
    /// The days of the week on which nobody works.
    pub weekend: Vec<Weekday>,
    /// The years for which the holidays are complete.
    pub covers: RangeInclusive<i32>,
    /// The days actually off, with their names.
    pub days: BTreeMap<NaiveDate, String>,
}

/// What a calendar says of a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DayKind<'a> {
    /// A working day.
    Working,
    /// A day of the weekend.
    Weekend,
    /// A holiday, with its name.
    Holiday(&'a str),
}

impl Calendar {
    /// What the day is; `covered` of the day tells whether holidays were looked up at all.
    pub fn kind(&self, day: NaiveDate) -> DayKind<'_> {
        match self.days.get(&day) {
            Some(name) => DayKind::Holiday(name),
            None if self.weekend.contains(&day.weekday()) => DayKind::Weekend,
            None => DayKind::Working,
        }
    }

    /// Whether the holidays of the day's year are known.
    pub fn covered(&self, day: NaiveDate) -> bool {
        self.covers.contains(&day.year())
    }
}
