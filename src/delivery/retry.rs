//! When to try again: a schedule that knows the legal deadline.

use chrono::{DateTime, TimeDelta, Utc};

/// The least pause between two attempts, in seconds.
const FLOOR_SECONDS: i64 = 30;

/// How many attempts must still fit before a deadline.
const TRIES_BEFORE_DUE: i32 = 4;

/// The pauses between attempts. RFC 5321 section 4.5.4.1 asks for at least thirty minutes as a
/// general rule; the first pauses are shorter, because greylisting relays answer after minutes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Schedule {
    pauses: Vec<TimeDelta>,
}

impl Default for Schedule {
    /// 1, 5, 15 and 30 minutes, 1 and 2 hours, then every 4 hours.
    fn default() -> Self {
        Self { pauses: [1, 5, 15, 30, 60, 120, 240].into_iter().map(TimeDelta::minutes).collect() }
    }
}

impl Schedule {
    /// A schedule of given pauses; the last one repeats. An empty list stands for the default.
    pub fn of(pauses: Vec<TimeDelta>) -> Self {
        if pauses.is_empty() { Self::default() } else { Self { pauses } }
    }

    /// The next attempt after `attempts` attempts (counted with the one that has just failed).
    ///
    /// `jitter` is a random number from -1 to 1 and moves the pause by up to half of it.
    /// Before `due`, the pause is at most a quarter of the time that is left, so that at least four
    /// attempts fit; after it, sending goes on: late is better than never.
    pub fn next(&self, attempts: i16, due: Option<DateTime<Utc>>, now: DateTime<Utc>, jitter: f64) -> DateTime<Utc> {
        let index = usize::try_from(attempts.max(1) - 1).unwrap_or(0).min(self.pauses.len().saturating_sub(1));
        let base = self.pauses.get(index).copied().unwrap_or_else(|| TimeDelta::hours(4));
        let milliseconds = base.num_milliseconds() as f64 * (1.0 + 0.5 * jitter.clamp(-1.0, 1.0));
        let spread = TimeDelta::milliseconds(milliseconds as i64);
        let wanted = match due.map(|due| due - now) {
            Some(left) if left > TimeDelta::zero() => spread.min(left / TRIES_BEFORE_DUE),
            _ => spread,
        };
        now + wanted.max(TimeDelta::seconds(FLOOR_SECONDS))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(attempts: i16, due_in: Option<TimeDelta>, jitter: f64, expected: TimeDelta) {
        let now = DateTime::from_timestamp(1_800_000_000, 0).unwrap();
        let next = Schedule::default().next(attempts, due_in.map(|left| now + left), now, jitter);
        assert_eq!(next - now, expected, "{attempts} {due_in:?} {jitter}");
    }

    #[test]
    fn pauses_grow_and_the_last_one_repeats() {
        check(1, None, 0.0, TimeDelta::minutes(1));
        check(2, None, 0.0, TimeDelta::minutes(5));
        check(7, None, 0.0, TimeDelta::hours(4));
        check(40, None, 0.0, TimeDelta::hours(4));
    }

    #[test]
    fn jitter_moves_a_pause_by_at_most_half() {
        check(3, None, 1.0, TimeDelta::seconds(1350));
        check(3, None, -1.0, TimeDelta::seconds(450));
        check(3, None, -9.0, TimeDelta::seconds(450));
    }

    #[test]
    fn four_attempts_fit_before_a_deadline() {
        check(6, Some(TimeDelta::hours(2)), 0.0, TimeDelta::minutes(30));
        check(6, Some(TimeDelta::seconds(60)), 0.0, TimeDelta::seconds(30));
    }

    #[test]
    fn after_the_deadline_sending_goes_on() {
        check(2, Some(TimeDelta::hours(-1)), 0.0, TimeDelta::minutes(5));
    }
}
