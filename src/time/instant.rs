//! Instants as they come in: RFC 3339 with an offset, nothing less.

use chrono::{DateTime, Datelike, NaiveDateTime, SubsecRound, Utc};

/// Why a text is not an instant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotAnInstant {
    /// A date and time without an offset: which instant is meant depends on a place that the text does not name.
    #[error("a time without a UTC offset")]
    NoOffset,
    /// Not RFC 3339 at all.
    #[error("not a time in RFC 3339")]
    Malformed,
    /// A year in which no incident of ours can lie.
    #[error("a year outside 1990 to 2100")]
    OutOfRange,
}

/// How an instant is written.
pub const NOTATION: &str = "a time in RFC 3339 with its offset, such as 2026-03-02T10:00:00-08:00";

/// Reads an instant and cuts it to microseconds (what PostgreSQL keeps).
///
/// # Errors
/// [`NotAnInstant`]: without an offset, malformed, or in an absurd year.
pub fn parse_instant(text: &str) -> Result<DateTime<Utc>, NotAnInstant> {
    match DateTime::parse_from_rfc3339(text) {
        Ok(at) if !(1990..=2100).contains(&at.year()) => Err(NotAnInstant::OutOfRange),
        Ok(at) => Ok(at.with_timezone(&Utc).trunc_subsecs(6)),
        Err(_) if is_local(text) => Err(NotAnInstant::NoOffset),
        Err(_) => Err(NotAnInstant::Malformed),
    }
}

fn is_local(text: &str) -> bool {
    ["%Y-%m-%dT%H:%M:%S%.f", "%Y-%m-%d %H:%M:%S%.f", "%Y-%m-%dT%H:%M", "%Y-%m-%d %H:%M"]
        .iter()
        .any(|form| NaiveDateTime::parse_from_str(text, form).is_ok())
        || chrono::NaiveDate::parse_from_str(text, "%Y-%m-%d").is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &str) {
        let shown = parse_instant(text).map_or_else(|refused| refused.to_string(), |at| at.to_rfc3339());
        assert_eq!(shown, expected, "{text}");
    }

    #[test]
    fn an_instant_carries_its_offset() {
        check("2026-03-02T10:00:00-08:00", "2026-03-02T18:00:00+00:00");
        check("2026-03-02T10:00:00.1234567Z", "2026-03-02T10:00:00.123456+00:00");
    }

    #[test]
    fn without_an_offset_it_is_refused() {
        check("2026-03-02T10:00:00", "a time without a UTC offset");
        check("2026-03-02 10:00", "a time without a UTC offset");
        check("2026-03-02", "a time without a UTC offset");
        check("yesterday", "not a time in RFC 3339");
        check("0026-03-02T10:00:00Z", "a year outside 1990 to 2100");
    }
}
