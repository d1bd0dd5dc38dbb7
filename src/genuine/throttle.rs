//! How often the page may be asked: by one caller, and by all together. Codes have fifty random bits, so that guessing
//! at the pace of all together takes some million years for one hit among a thousand codes.

use std::net::IpAddr;
use std::num::NonZeroU32;

use governor::{DefaultDirectRateLimiter, DefaultKeyedRateLimiter, Quota, RateLimiter};

const ONE_AT_ONCE: NonZeroU32 = number(10);
const ONE_PER_MINUTE: NonZeroU32 = number(10);
const ALL_AT_ONCE: NonZeroU32 = number(200);
const ALL_PER_MINUTE: NonZeroU32 = number(600);
/// Callers that are remembered before those who have been quiet are forgotten.
const REMEMBERED: usize = 10_000;

const fn number(n: u32) -> NonZeroU32 {
    match NonZeroU32::new(n) {
        Some(n) => n,
        None => NonZeroU32::MIN,
    }
}

/// Counts questions.
pub struct Throttle {
    one: DefaultKeyedRateLimiter<IpAddr>,
    all: DefaultDirectRateLimiter,
}

impl Default for Throttle {
    fn default() -> Self {
        Self {
            one: RateLimiter::keyed(Quota::per_minute(ONE_PER_MINUTE).allow_burst(ONE_AT_ONCE)),
            all: RateLimiter::direct(Quota::per_minute(ALL_PER_MINUTE).allow_burst(ALL_AT_ONCE)),
        }
    }
}

impl Throttle {
    /// Whether one more question is answered now; `from` is the caller, where the network tells.
    pub fn allows(&self, from: Option<IpAddr>) -> bool {
        if self.one.len() > REMEMBERED {
            self.one.retain_recent();
        }
        let alone = from.is_none_or(|from| self.one.check_key(&from).is_ok());
        alone && self.all.check().is_ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answered(throttle: &Throttle, from: Option<&str>, times: usize) -> usize {
        let from = from.map(|text| text.parse().unwrap());
        (0..times).filter(|_| throttle.allows(from)).count()
    }

    #[test]
    fn one_caller_cannot_use_up_what_others_have() {
        let throttle = Throttle::default();
        assert!((10..12).contains(&answered(&throttle, Some("192.0.2.1"), 100)));
        assert!((10..12).contains(&answered(&throttle, Some("192.0.2.2"), 100)));
    }

    #[test]
    fn all_together_are_limited_too() {
        let throttle = Throttle::default();
        let answered: usize = (0..100).map(|host| answered(&throttle, Some(&format!("198.51.100.{host}")), 10)).sum();
        assert!((200..230).contains(&answered), "{answered}");
    }
}
