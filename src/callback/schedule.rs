//! When a callback is tried again, and when it is given up.

use chrono::{DateTime, TimeDelta, Utc};

/// The upper bounds of the pauses after the first, second … failure, in seconds; the last one repeats.
const PAUSES: [i64; 8] = [5, 30, 5 * 60, 30 * 60, 2 * 3600, 6 * 3600, 12 * 3600, 24 * 3600];

/// The least pause, in seconds.
const FLOOR: i64 = 1;

/// No pause is longer, whatever a receiver asks for.
pub const LONGEST_PAUSE: TimeDelta = TimeDelta::hours(24);

/// An event this old is tried once more and then given up.
const GIVE_UP_AFTER: TimeDelta = TimeDelta::days(3);

/// An endpoint that has failed rests for so long at most before another of its events is tried.
const LONGEST_REST: TimeDelta = TimeDelta::seconds(30);

/// The next attempt after `failures` failures (counted with the present one) of an event that happened at `since`;
/// `None` if it is to be given up.
///
/// `jitter` is a random number from 0 to 1: with full jitter the receivers that came back together are not all
/// called together. `asked` is the receiver's `Retry-After` (RFC 9110 section 10.2.3).
pub fn next(
    failures: i32,
    since: DateTime<Utc>,
    now: DateTime<Utc>,
    asked: Option<TimeDelta>,
    jitter: f64,
) -> Option<DateTime<Utc>> {
    let end = since + GIVE_UP_AFTER;
    if now >= end {
        return None;
    }
    let at = usize::try_from(failures - 1).unwrap_or(0).min(PAUSES.len() - 1);
    let bound = PAUSES.get(at).copied().unwrap_or(FLOOR) * 1000;
    let spread = (bound as f64 * jitter.clamp(0.0, 1.0)) as i64;
    let pause = TimeDelta::milliseconds(spread.max(FLOOR * 1000));
    let asked = asked.unwrap_or_default().clamp(TimeDelta::zero(), LONGEST_PAUSE);
    Some((now + pause.max(asked)).min(end))
}

/// Until when the endpoint as a whole rests after a failure: briefly, so that one event that it cannot take does not
/// hold up the others, or as long as it has asked for.
pub fn rest(next: DateTime<Utc>, now: DateTime<Utc>, asked: Option<TimeDelta>) -> DateTime<Utc> {
    if asked.is_some() { next } else { next.min(now + LONGEST_REST) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(failures: i32, age: TimeDelta, asked: Option<i64>, jitter: f64, expected: Option<i64>) {
        let now = DateTime::from_timestamp(1_800_000_000, 0).unwrap();
        let found = next(failures, now - age, now, asked.map(TimeDelta::seconds), jitter);
        assert_eq!(found.map(|at| (at - now).num_seconds()), expected, "{failures} {age} {asked:?} {jitter}");
    }

    #[test]
    fn the_bounds_of_the_pauses_grow_and_the_last_one_repeats() {
        for (failures, bound) in PAUSES.into_iter().enumerate() {
            check(failures as i32 + 1, TimeDelta::zero(), None, 1.0, Some(bound));
        }
        check(30, TimeDelta::zero(), None, 1.0, Some(24 * 3600));
    }

    #[test]
    fn jitter_is_full_but_never_hammers() {
        check(4, TimeDelta::zero(), None, 0.5, Some(900));
        check(4, TimeDelta::zero(), None, 0.0, Some(1));
        check(4, TimeDelta::zero(), None, -3.0, Some(1));
    }

    #[test]
    fn what_a_receiver_asks_for_is_honoured_within_bounds() {
        check(1, TimeDelta::zero(), Some(120), 0.5, Some(120));
        check(1, TimeDelta::zero(), Some(10_000_000), 0.5, Some(24 * 3600));
        check(5, TimeDelta::zero(), Some(1), 1.0, Some(7200));
        check(1, TimeDelta::zero(), Some(-5), 1.0, Some(5));
    }

    #[test]
    fn the_last_attempt_is_at_three_days() {
        check(9, TimeDelta::hours(71), None, 1.0, Some(3600));
        check(9, TimeDelta::hours(72), None, 1.0, None);
    }

    #[test]
    fn an_endpoint_rests_briefly_unless_it_asks_for_more() {
        let now = DateTime::from_timestamp(1_800_000_000, 0).unwrap();
        let far = now + TimeDelta::hours(6);
        assert_eq!(rest(far, now, None), now + LONGEST_REST);
        assert_eq!(rest(far, now, Some(TimeDelta::hours(6))), far);
    }
}
