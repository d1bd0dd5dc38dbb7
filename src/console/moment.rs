//! Instants for people: absolute with their offset, and how far away they are.

use std::fmt;

use askama::filters::HtmlSafe;
use chrono::{DateTime, FixedOffset, SecondsFormat, TimeDelta, Utc};

/// An instant as it stands on a page: `<time datetime>` with zone and offset, and the distance from now beside it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Moment {
    at: DateTime<FixedOffset>,
    zone: Option<String>,
    now: Option<DateTime<Utc>>,
    due: bool,
}

impl Moment {
    /// The instant in UTC, without its distance.
    pub fn utc(at: DateTime<Utc>) -> Self {
        Self { at: at.fixed_offset(), zone: Some("UTC".to_owned()), now: None, due: false }
    }

    /// The instant in UTC, with its distance from `now`.
    pub fn since(at: DateTime<Utc>, now: DateTime<Utc>) -> Self {
        Self { now: Some(now), ..Self::utc(at) }
    }

    /// An instant by which something must be done: close ones and missed ones stand out.
    pub fn due(at: DateTime<FixedOffset>, zone: Option<&str>, now: DateTime<Utc>) -> Self {
        Self { at, zone: zone.map(str::to_owned), now: Some(now), due: true }
    }

    /// An instant that asks for nothing any more.
    pub fn past(at: DateTime<FixedOffset>, zone: Option<&str>) -> Self {
        Self { at, zone: zone.map(str::to_owned), now: None, due: false }
    }

    /// The instant with its offset, such as `1 Apr 2026, 10:00 −07:00`.
    pub fn absolute(&self) -> String {
        let offset = match self.at.offset().local_minus_utc() {
            0 => "UTC".to_owned(),
            _ => self.at.format("%:z").to_string().replace('-', "−"),
        };
        format!("{} {offset}", self.at.format("%-d %b %Y, %H:%M"))
    }

    fn left(&self) -> Option<TimeDelta> {
        self.now.map(|now| self.at.with_timezone(&Utc) - now)
    }

    fn class(&self) -> &'static str {
        match self.left() {
            Some(left) if self.due && left < TimeDelta::zero() => "when late",
            Some(left) if self.due && left <= TimeDelta::hours(72) => "when soon",
            _ => "when",
        }
    }
}

impl fmt::Display for Moment {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let stamp = self.at.to_rfc3339_opts(SecondsFormat::Secs, true);
        write!(out, "<span class=\"{}\"><time datetime=\"{stamp}\"", self.class())?;
        if let Some(zone) = self.zone.as_deref().filter(|zone| *zone != "UTC") {
            // zone names come from rule files; keep only what a zone name may hold
            let plain: String = zone.chars().filter(|at| at.is_ascii_alphanumeric() || "/_+-".contains(*at)).collect();
            write!(out, " title=\"{plain}\"")?;
        }
        write!(out, ">{}</time>", self.absolute())?;
        if let Some(left) = self.left() {
            let overdue = if self.due && left < TimeDelta::zero() { ", overdue" } else { "" };
            write!(out, " <span class=\"away\">{}{overdue}</span>", distance(left))?;
        }
        out.write_str("</span>")
    }
}

/// Every part is digits, letters of zone names and our own words; nothing of it needs escaping.
impl HtmlSafe for Moment {}

/// A distance in the two largest units that say enough: `in 3 h`, `in 2 d 4 h`, `5 min ago`.
pub fn distance(left: TimeDelta) -> String {
    let minutes = left.num_minutes().abs();
    let (days, hours) = (minutes / 1440, minutes / 60 % 24);
    let span = match (days, hours, minutes) {
        (0, 0, 0) => return "now".to_owned(),
        (0, 0, minutes) => format!("{minutes} min"),
        (0, hours, minutes) if hours < 6 && minutes % 60 > 0 => format!("{hours} h {} min", minutes % 60),
        (0, hours, _) => format!("{hours} h"),
        (days, hours, _) if days < 7 && hours > 0 => format!("{days} d {hours} h"),
        (days, _, _) => format!("{days} d"),
    };
    if left < TimeDelta::zero() { format!("{span} ago") } else { format!("in {span}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> DateTime<FixedOffset> {
        DateTime::parse_from_rfc3339(text).unwrap()
    }

    #[test]
    fn a_distance_uses_the_units_that_say_enough() {
        let check = |minutes: i64, expected: &str| assert_eq!(distance(TimeDelta::minutes(minutes)), expected);
        check(0, "now");
        check(14, "in 14 min");
        check(200, "in 3 h 20 min");
        check(180, "in 3 h");
        check(500, "in 8 h");
        check(52 * 60, "in 2 d 4 h");
        check(20 * 1440 + 5, "in 20 d");
        check(-5, "5 min ago");
    }

    #[test]
    fn a_due_shows_offset_zone_and_distance() {
        let due = Moment::due(
            at("2026-04-01T10:00:00-07:00"),
            Some("America/Los_Angeles"),
            at("2026-04-01T14:00:00Z").to_utc(),
        );
        assert_eq!(
            due.to_string(),
            "<span class=\"when soon\"><time datetime=\"2026-04-01T10:00:00-07:00\" title=\"America/Los_Angeles\">\
             1 Apr 2026, 10:00 −07:00</time> <span class=\"away\">in 3 h</span></span>"
        );
    }

    #[test]
    fn a_missed_due_says_so_in_words() {
        let due = Moment::due(at("2026-04-01T10:00:00Z"), None, at("2026-04-02T12:00:00Z").to_utc()).to_string();
        assert!(due.contains("when late"), "{due}");
        assert!(due.contains("1 d 2 h ago, overdue"), "{due}");
    }

    #[test]
    fn a_zone_cannot_smuggle_markup() {
        let due =
            Moment::due(at("2026-04-01T10:00:00-07:00"), Some("\"><script>"), at("2026-04-01T14:00:00Z").to_utc());
        assert!(due.to_string().contains("title=\"script\""));
    }
}
