//! Urgency: which of the four lanes work travels in, by its strict due instant.

use chrono::{DateTime, TimeDelta, Utc};

/// How many lanes there are; lane zero is the most urgent.
pub const LANES: u8 = 4;

/// The lane of work that is due at `due`: 0 overdue or within six hours, 1 within a day,
/// 2 within three days, 3 later or without a due instant.
///
/// Asked anew whenever work is published, because urgency grows while work waits.
pub fn lane(due: Option<DateTime<Utc>>, now: DateTime<Utc>) -> u8 {
    let Some(due) = due else { return LANES - 1 };
    match due - now {
        left if left < TimeDelta::hours(6) => 0,
        left if left < TimeDelta::hours(24) => 1,
        left if left < TimeDelta::hours(72) => 2,
        _ => LANES - 1,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn urgency_follows_the_time_that_is_left() {
        let now = DateTime::from_timestamp(1_800_000_000, 0).unwrap();
        let check = |hours: Option<i64>, expected| {
            assert_eq!(lane(hours.map(|hours| now + TimeDelta::hours(hours)), now), expected, "{hours:?}");
        };
        check(Some(-5), 0);
        check(Some(5), 0);
        check(Some(6), 1);
        check(Some(24), 2);
        check(Some(71), 2);
        check(Some(72), 3);
        check(None, 3);
    }
}
