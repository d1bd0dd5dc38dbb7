//! Guessing at tokens is slow: a few tries at once, then one every two seconds, for everybody together.

use std::num::NonZeroU32;

use governor::{DefaultDirectRateLimiter, Quota, RateLimiter};

const AT_ONCE: NonZeroU32 = number(20);
const PER_MINUTE: NonZeroU32 = number(30);

const fn number(n: u32) -> NonZeroU32 {
    match NonZeroU32::new(n) {
        Some(n) => n,
        None => NonZeroU32::MIN,
    }
}

/// Counts tries. Tokens have 256 random bits; this protects the store, not the tokens.
#[derive(Debug)]
pub struct Throttle(DefaultDirectRateLimiter);

impl Default for Throttle {
    fn default() -> Self {
        Self(RateLimiter::direct(Quota::per_minute(PER_MINUTE).allow_burst(AT_ONCE)))
    }
}

impl Throttle {
    /// Whether one more try is allowed now.
    pub fn allows(&self) -> bool {
        self.0.check().is_ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tries_run_out() {
        let throttle = Throttle::default();
        let allowed = (0..50).filter(|_| throttle.allows()).count();
        assert!((20..25).contains(&allowed), "{allowed}");
    }
}
