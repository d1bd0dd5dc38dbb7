//! Reads calendars, registers of authorities and sign-offs.

use std::collections::BTreeMap;

use chrono::{NaiveDate, Weekday};

use super::file::{CalendarFile, RegisterFile, ReviewsFile};
use super::model::{CompetentAuthority, Register, Review};
use crate::law::file::TextFile;
use crate::law::read::{Read, Source};
use crate::law::vocabulary::{Confidence, DayOfWeek};
use crate::problem::Problem;
use crate::time::Calendar;

/// A calendar, and the names of the calendars whose holidays it takes over.
pub(in crate::law) fn calendar(source: &Source<'_>, file: &CalendarFile) -> (Calendar, Vec<String>, Vec<Problem>) {
    let mut read = Read::new(source, &file.text, Confidence::High);
    check_id(&mut read, source.name, "calendars/", &file.id);
    read.territory(1, &file.territory);
    if file.covers.until < file.covers.from {
        read.refuse(1, "`covers` ends before it begins", "years in ascending order");
    }
    let mut days = BTreeMap::new();
    for table in &file.holiday {
        let line = read.line(table);
        let holiday = table.0.get_ref();
        read.basis(line, &holiday.ground, &[]);
        let dates: Vec<NaiveDate> = holiday.dates.iter().filter_map(|day| read.day(line, *day)).collect();
        for date in dates {
            if !(file.covers.from..=file.covers.until).contains(&chrono::Datelike::year(&date)) {
                read.refuse(
                    line,
                    format!("{date} lies outside the years that the calendar covers"),
                    "a date inside `covers`",
                );
            }
            days.insert(date, holiday.name.clone());
        }
    }
    let weekend = file.weekend.iter().map(|day| weekday(*day)).collect();
    let covers = file.covers.from..=file.covers.until;
    let calendar = Calendar { id: file.id.clone(), title: file.title.clone(), weekend, covers, days };
    (calendar, file.includes.clone(), read.found)
}

/// A register of authorities.
pub(in crate::law) fn register(source: &Source<'_>, file: &RegisterFile) -> (Register, Vec<Problem>) {
    let texts: BTreeMap<String, TextFile> = BTreeMap::new();
    let mut read = Read::new(source, &texts, Confidence::High);
    check_id(&mut read, source.name, "authorities/", &file.id);
    let mut entries = Vec::new();
    for table in &file.authority {
        let line = read.line(table);
        let one = table.0.get_ref();
        let (territory, zone) = (read.territory(line, &one.territory), read.zone(line, &one.zone));
        let (Some(territory), Some(zone)) = (territory, zone) else { continue };
        entries.push(CompetentAuthority {
            territory,
            name: one.name.clone(),
            zone,
            calendar: one.calendar.clone(),
            portal: one.portal.clone(),
            languages: one.languages.clone(),
            note: one.note.clone(),
        });
    }
    (Register { id: file.id.clone(), title: file.title.clone(), entries }, read.found)
}

/// The sign-offs.
pub(in crate::law) fn reviews(source: &Source<'_>, file: &ReviewsFile) -> (Vec<Review>, Vec<Problem>) {
    let texts: BTreeMap<String, TextFile> = BTreeMap::new();
    let mut read = Read::new(source, &texts, Confidence::High);
    let mut reviews = Vec::new();
    for table in &file.review {
        let line = read.line(table);
        let one = table.0.get_ref();
        read.not_empty(line, "by", &one.by);
        let Some(on) = read.day(line, one.on) else { continue };
        reviews.push(Review {
            file: one.file.clone(),
            digest: one.digest.clone(),
            by: one.by.clone(),
            on,
            note: one.note.clone(),
        });
    }
    (reviews, read.found)
}

fn check_id(read: &mut Read<'_>, name: &str, folder: &str, id: &str) {
    let stem = name.trim_start_matches(folder).trim_end_matches(".toml");
    if id != stem {
        read.refuse(1, format!("the id `{id}` is not the file's name"), format!("`{stem}`"));
    }
}

const fn weekday(day: DayOfWeek) -> Weekday {
    match day {
        DayOfWeek::Monday => Weekday::Mon,
        DayOfWeek::Tuesday => Weekday::Tue,
        DayOfWeek::Wednesday => Weekday::Wed,
        DayOfWeek::Thursday => Weekday::Thu,
        DayOfWeek::Friday => Weekday::Fri,
        DayOfWeek::Saturday => Weekday::Sat,
        DayOfWeek::Sunday => Weekday::Sun,
    }
}
