//! How fast messages may go to one recipient domain, for relays that deliver to it directly.

use std::collections::BTreeMap;
use std::sync::{Arc, PoisonError, RwLock};
use std::time::Duration;

use governor::{DefaultDirectRateLimiter, DefaultKeyedRateLimiter, Quota, RateLimiter};
use tokio::time::{Instant, sleep_until};
use tokio_util::sync::CancellationToken;

/// The limits of one relay by domain: this process's even part of what all workers may do.
pub(super) struct Domains {
    usual: u32,
    named: BTreeMap<String, u32>,
    shared: RwLock<Arc<Shared>>,
}

#[derive(Default)]
struct Shared {
    workers: u32,
    usual: Option<DefaultKeyedRateLimiter<String>>,
    named: BTreeMap<String, Option<DefaultDirectRateLimiter>>,
}

impl Domains {
    /// Messages per second over all workers: `usual` for every domain, `named` for some; zero for no limit.
    pub(super) fn new(usual: u32, named: &BTreeMap<String, u32>) -> Self {
        let named = named.iter().map(|(domain, limit)| (domain.to_ascii_lowercase(), *limit)).collect();
        let domains = Self { usual, named, shared: RwLock::default() };
        domains.share(1);
        domains
    }

    /// Divides the limits among so many processes, and forgets domains that nobody has written to for a while.
    pub(super) fn share(&self, workers: u32) {
        let workers = workers.max(1);
        let present = self.present();
        if present.workers == workers {
            if let Some(usual) = &present.usual {
                usual.retain_recent();
            }
            return;
        }
        let usual = part(self.usual, workers).map(RateLimiter::keyed);
        let named = self.named.iter();
        let named = named.map(|(domain, limit)| (domain.clone(), part(*limit, workers).map(RateLimiter::direct)));
        let fresh = Arc::new(Shared { workers, usual, named: named.collect() });
        *self.shared.write().unwrap_or_else(PoisonError::into_inner) = fresh;
    }

    /// Waits for the turn of one message to a domain; `false` if none came `until` then, or before `stop`.
    pub(super) async fn turn(&self, domain: &str, until: Instant, stop: &CancellationToken) -> bool {
        let shared = self.present();
        let (domain, turn) = (domain.to_ascii_lowercase(), async |domain: &String| match shared.named.get(domain) {
            Some(Some(limiter)) => limiter.until_ready().await,
            Some(None) => {}
            None => {
                if let Some(limiter) = &shared.usual {
                    limiter.until_key_ready(domain).await;
                }
            }
        });
        tokio::select! {
            biased;
            () = turn(&domain) => true,
            () = stop.cancelled() => false,
            () = sleep_until(until) => false,
        }
    }

    fn present(&self) -> Arc<Shared> {
        self.shared.read().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

/// One process's part of a limit, message by message; none where there is no limit.
fn part(per_second: u32, workers: u32) -> Option<Quota> {
    let gap = Duration::from_secs_f64(f64::from(workers) / f64::from(per_second.max(1)));
    Quota::with_period(gap).filter(|_| per_second > 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    async fn time_for(domains: &Domains, domain: &str, messages: u32) -> Duration {
        let (start, stop) = (Instant::now(), CancellationToken::new());
        for _ in 0..messages {
            assert!(domains.turn(domain, start + Duration::from_secs(20), &stop).await);
        }
        start.elapsed()
    }

    #[tokio::test]
    async fn each_domain_has_its_own_pace() {
        let named = [("big.example.org".to_owned(), 0), ("slow.example.org".to_owned(), 10)];
        let domains = Domains::new(100, &named.into());
        let usual = time_for(&domains, "a.example.org", 11).await;
        assert!(usual >= Duration::from_millis(95), "{usual:?}");
        assert!(time_for(&domains, "b.example.org", 1).await < Duration::from_millis(50), "another one is not slowed");
        assert!(time_for(&domains, "Big.Example.org", 1000).await < Duration::from_secs(1));
        assert!(time_for(&domains, "slow.example.org", 3).await >= Duration::from_millis(190));
        domains.share(2);
        let halved = time_for(&domains, "a.example.org", 11).await;
        assert!(halved >= Duration::from_millis(195), "{halved:?}");
        let (soon, stop) = (Instant::now() + Duration::from_millis(20), CancellationToken::new());
        assert!(domains.turn("slow.example.org", soon, &stop).await);
        assert!(!domains.turn("slow.example.org", soon, &stop).await, "the patience is over before the turn comes");
    }
}
