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
}
