//! How fast messages may go to a relay. Waiting spends no attempt.

use std::num::NonZeroU32;
use std::sync::{Arc, PoisonError, RwLock};

use governor::{DefaultDirectRateLimiter, Quota, RateLimiter};

/// The pace of one relay in this process: its share of what all processes may do together.
#[derive(Default)]
pub(super) struct Limits {
    per_second: u32,
    shared: RwLock<Shared>,
}

#[derive(Default)]
struct Shared {
    workers: u32,
    limiter: Option<Arc<DefaultDirectRateLimiter>>,
}

impl Limits {
    /// At most `per_second` messages, over all processes; zero for no limit.
    pub(super) fn new(per_second: u32) -> Self {
        let limits = Self { per_second, shared: RwLock::default() };
        limits.share(1);
        limits
    }

    /// Divides the pace among so many processes.
    pub(super) fn share(&self, workers: u32) {
        let workers = workers.max(1);
        if self.shared.read().unwrap_or_else(PoisonError::into_inner).workers == workers {
            return;
        }
        let limiter = NonZeroU32::new(self.per_second).map(|all| {
            let own = NonZeroU32::new(all.get() / workers).unwrap_or(NonZeroU32::MIN);
            // a small burst, so that no second holds more than a tenth above the pace
            let burst = NonZeroU32::new(own.get() / 10).unwrap_or(NonZeroU32::MIN);
            Arc::new(RateLimiter::direct(Quota::per_second(own).allow_burst(burst)))
        });
        *self.shared.write().unwrap_or_else(PoisonError::into_inner) = Shared { workers, limiter };
    }

    /// Waits for the turn of one message.
    pub(super) async fn turn(&self) {
        let limiter = self.shared.read().unwrap_or_else(PoisonError::into_inner).limiter.clone();
        if let Some(limiter) = limiter {
            limiter.until_ready().await;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::{Duration, Instant};

    async fn time_for(limits: &Limits, messages: u32) -> Duration {
        let start = Instant::now();
        for _ in 0..messages {
            limits.turn().await;
        }
        start.elapsed()
    }

    #[tokio::test]
    async fn the_pace_is_kept_and_shared() {
        let limits = Limits::new(200);
        let alone = time_for(&limits, 60).await; // a burst of 20, then 40 at 5 ms
        assert!(alone >= Duration::from_millis(180), "{alone:?}");
        limits.share(2);
        let halved = time_for(&limits, 40).await; // a burst of 10, then 30 at 10 ms
        assert!(halved >= Duration::from_millis(270), "{halved:?}");
        let free = time_for(&Limits::new(0), 10_000).await;
        assert!(free < Duration::from_millis(200), "{free:?}");
    }
}
