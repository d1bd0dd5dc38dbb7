//! Whether the rest of a mailing will be sent in time at the pace it has.

use chrono::{DateTime, TimeDelta, Utc};

/// What is expected of the rest of a mailing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Forecast {
    /// Nothing is left.
    Finished,
    /// Nothing moves: no end can be named.
    Stalled,
    /// The last notice is expected at this instant, in time.
    InTime(DateTime<Utc>),
    /// The last notice is expected at this instant, after the due instant.
    Late(DateTime<Utc>),
}

/// Forecasts the end for `left` deliveries at `per_second`, against `due`.
pub fn forecast(left: u64, per_second: f64, due: Option<DateTime<Utc>>, now: DateTime<Utc>) -> Forecast {
    if left == 0 {
        return Forecast::Finished;
    }
    let milliseconds = left as f64 / per_second * 1000.0;
    if !(0.0..=3.0e14).contains(&milliseconds) {
        return Forecast::Stalled;
    }
    let end = now + TimeDelta::milliseconds(milliseconds as i64);
    if due.is_some_and(|due| end > due) { Forecast::Late(end) } else { Forecast::InTime(end) }
}

/// How far back the pace of a mailing is measured.
pub const PACE_WINDOW: TimeDelta = TimeDelta::minutes(2);

/// No pace is named before so much time was looked at.
const SHORTEST: TimeDelta = TimeDelta::seconds(10);

/// Deliveries a second between two samples of how many are settled; `None` while there is too little to tell.
pub fn pace(then: (DateTime<Utc>, i64), now: (DateTime<Utc>, i64)) -> Option<f64> {
    let took = now.0 - then.0;
    (took >= SHORTEST).then(|| (now.1 - then.1).max(0) as f64 / (took.num_milliseconds() as f64 / 1000.0))
}

/// The last moment at which a mailing to `total` people can be released and still end before `due`, if `ahead` others
/// are sent first and the pace stays as it is. `None` without a pace.
pub fn last_release(due: DateTime<Utc>, total: u64, ahead: u64, per_second: f64) -> Option<DateTime<Utc>> {
    let milliseconds = (total + ahead) as f64 / per_second * 1000.0;
    (0.0..=3.0e14).contains(&milliseconds).then(|| due - TimeDelta::milliseconds(milliseconds as i64))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_end_is_named_or_no_end_is_named() {
        let now = DateTime::from_timestamp(1_800_000_000, 0).unwrap();
        let end = now + TimeDelta::seconds(100);
        let check = |left, rate, due, expected| assert_eq!(forecast(left, rate, due, now), expected);
        check(0, 0.0, None, Forecast::Finished);
        check(10, 0.0, None, Forecast::Stalled);
        check(1000, 10.0, None, Forecast::InTime(end));
        check(1000, 10.0, Some(end), Forecast::InTime(end));
        check(1000, 10.0, Some(now), Forecast::Late(end));
    }

    #[test]
    fn the_pace_is_measured_and_the_last_moment_follows_from_it() {
        let now = DateTime::from_timestamp(1_800_000_000, 0).unwrap();
        let later = now + TimeDelta::seconds(20);
        assert_eq!(pace((now, 100), (later, 300)), Some(10.0));
        assert_eq!(pace((now, 100), (later, 100)), Some(0.0));
        assert_eq!(pace((now, 100), (now + TimeDelta::seconds(9), 300)), None, "too little to tell");
        assert_eq!(pace((now, 300), (later, 100)), Some(0.0), "what grows by a fallback is no pace below nothing");
        assert_eq!(last_release(later, 100, 100, 10.0), Some(now));
        assert_eq!(last_release(later, 100, 100, 0.0), None);
    }
}
