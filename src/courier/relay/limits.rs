//! How fast messages may go, over all workers: this worker's share of a limit. Waiting spends no attempt.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::sync::Notify;
use tokio::time::{Instant, sleep_until};
use tokio_util::sync::CancellationToken;

use super::pace::{Pace, Rate, Turn};

/// How often a share is renewed.
const RENEW: Duration = Duration::from_secs(1);

/// After how long without a message a share is given back.
const IDLE: Duration = Duration::from_secs(2);

/// How long a share that cannot be renewed is still used.
const LAPSE: Duration = Duration::from_secs(30);

/// A limit, and this worker's share of it.
pub(super) struct Limits {
    /// The limit's name among all workers.
    pub(super) key: String,
    inner: Mutex<Inner>,
    changed: Notify,
    wake: Arc<Notify>,
}

struct Inner {
    /// Messages per second over all workers; zero for no limit.
    limit: u32,
    pace: Pace,
    waiting: u32,
    taken: u32,
    /// Since when `taken` counts.
    since: Instant,
    used: Option<Instant>,
    renewed: Option<Instant>,
    /// Whether the share is to be renewed before its time.
    due: bool,
    leased: bool,
}

/// What is to be done about a share. Rates are in thousandths of a message per second.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Need {
    /// Nothing.
    Nothing,
    /// It is renewed.
    Lease {
        /// The limit.
        limit: u64,
        /// What this worker wants of it.
        wanted: u64,
    },
    /// It is given back.
    GiveBack,
}

impl Limits {
    /// At most `per_second` messages, over all workers; zero for no limit. `wake` is told when a share is missing.
    pub(super) fn new(key: String, per_second: u32, wake: Arc<Notify>) -> Self {
        let now = Instant::now();
        let pace = Pace::new(if per_second == 0 { Rate::Free } else { Rate::Thousandths(0) }, now);
        let (limit, since, used, renewed) = (per_second, now, None, None);
        let inner = Inner { limit, pace, waiting: 0, taken: 0, since, used, renewed, due: false, leased: false };
        Self { key, inner: Mutex::new(inner), changed: Notify::new(), wake }
    }

    /// Sets another limit.
    pub(super) fn set(&self, per_second: u32) {
        let mut inner = self.lock();
        if inner.limit == per_second {
            return;
        }
        inner.limit = per_second;
        let rate = match inner.pace.rate() {
            _ if per_second == 0 => Rate::Free,
            Rate::Free => Rate::Thousandths(0),
            Rate::Thousandths(rate) => Rate::Thousandths(rate.min(thousandths(per_second))),
        };
        inner.pace.change(rate, Instant::now(), 0.0);
        inner.due = true;
        drop(inner);
        self.changed.notify_waiters();
        self.wake.notify_one();
    }

    /// Waits for the turn of one message; `false` if none came `until` then, or before `stop`.
    pub(super) async fn turn(&self, until: Instant, stop: &CancellationToken) -> bool {
        let mut waits = None;
        loop {
            let changed = self.changed.notified();
            tokio::pin!(changed);
            changed.as_mut().enable();
            let now = Instant::now();
            let at = match self.lock().take(now) {
                Turn::Now => return true,
                Turn::At(at) => at.min(until),
                Turn::Unknown => until,
            };
            if waits.is_none() {
                waits = Some(Waits::begin(self));
                self.wake.notify_one();
            }
            if now >= until {
                return false;
            }
            tokio::select! {
                () = stop.cancelled() => return false,
                () = &mut changed => {}
                () = sleep_until(at) => {}
            }
        }
    }

    /// What is to be done about the share now.
    pub(super) fn need(&self, now: Instant) -> Need {
        let mut inner = self.lock();
        let idle = inner.waiting == 0 && inner.used.is_none_or(|used| now - used > IDLE);
        if inner.limit == 0 || idle {
            if inner.limit > 0 {
                inner.pace.change(Rate::Thousandths(0), now, 0.0);
            }
            return if std::mem::take(&mut inner.leased) { Need::GiveBack } else { Need::Nothing };
        }
        let limit = thousandths(inner.limit);
        if !inner.due && inner.leased && inner.renewed.is_some_and(|at| now - at < RENEW) {
            return Need::Nothing;
        }
        let wanted = inner.wanted(limit, now);
        Need::Lease { limit, wanted }
    }

    /// A share was given; `phase` is chance, from 0 to 1.
    pub(super) fn granted(&self, limit: u64, rate: u64, now: Instant, phase: f64) {
        let mut inner = self.lock();
        if thousandths(inner.limit) != limit {
            return; // changed meanwhile
        }
        inner.pace.change(Rate::Thousandths(rate), now, phase);
        (inner.renewed, inner.since, inner.taken) = (Some(now), now, 0);
        (inner.due, inner.leased) = (false, true);
        drop(inner);
        self.changed.notify_waiters();
    }

    /// The share could not be renewed: nobody else can have got it meanwhile, so it is used for a while.
    pub(super) fn not_renewed(&self, now: Instant) {
        let mut inner = self.lock();
        if inner.limit > 0 && inner.renewed.is_none_or(|at| now - at > LAPSE) {
            inner.pace.change(Rate::Thousandths(0), now, 0.0);
        }
    }

    /// The share could not be given back: the others must be told once more.
    pub(super) fn not_given_back(&self) {
        self.lock().leased = true;
    }

    fn lock(&self) -> MutexGuard<'_, Inner> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Inner {
    fn take(&mut self, now: Instant) -> Turn {
        let turn = self.pace.take(now);
        if turn == Turn::Now {
            self.taken = self.taken.saturating_add(1);
            self.used = Some(now);
        }
        turn
    }

    /// All, if the share was used up and somebody waits; else somewhat more than was used.
    fn wanted(&self, limit: u64, now: Instant) -> u64 {
        let span = (now - self.since).as_secs_f64().max(0.1);
        let used = f64::from(self.taken) * 1000.0 / span;
        let full = match self.pace.rate() {
            Rate::Free => true,
            Rate::Thousandths(rate) => used + 1000.0 / span >= 0.75 * rate as f64,
        };
        if self.waiting > 0 && full { limit } else { ((used * 1.25) as u64).max(1000).min(limit) }
    }
}

/// Somebody waits, until this is dropped.
struct Waits<'a>(&'a Limits);

impl<'a> Waits<'a> {
    fn begin(limits: &'a Limits) -> Self {
        limits.lock().waiting += 1;
        Self(limits)
    }
}

impl Drop for Waits<'_> {
    fn drop(&mut self) {
        let mut inner = self.0.lock();
        inner.waiting = inner.waiting.saturating_sub(1);
    }
}

fn thousandths(per_second: u32) -> u64 {
    u64::from(per_second) * 1000
}

#[cfg(test)]
mod tests {
    use super::*;

    fn limits(per_second: u32) -> Limits {
        Limits::new("relay/test".to_owned(), per_second, Arc::default())
    }

    async fn time_for(limits: &Limits, messages: u32) -> Duration {
        let (start, stop) = (Instant::now(), CancellationToken::new());
        for _ in 0..messages {
            assert!(limits.turn(start + Duration::from_secs(60), &stop).await);
        }
        start.elapsed()
    }

    #[tokio::test(start_paused = true)]
    async fn a_share_paces_and_no_limit_does_not() {
        let free = limits(0);
        assert_eq!(time_for(&free, 10_000).await, Duration::ZERO);
        assert_eq!(free.need(Instant::now()), Need::Nothing);
        let limited = limits(200);
        limited.granted(200_000, 100_000, Instant::now(), 0.0);
        let took = time_for(&limited, 101).await;
        assert!((Duration::from_millis(970)..Duration::from_millis(1030)).contains(&took), "{took:?}");
    }

    #[tokio::test(start_paused = true)]
    async fn who_waits_asks_for_all_and_who_is_idle_gives_back() {
        let limited = Arc::new(limits(50));
        assert_eq!(limited.need(Instant::now()), Need::Nothing, "nobody has asked");
        let waiter = tokio::spawn({
            let limited = limited.clone();
            async move { time_for(&limited, 1).await }
        });
        tokio::task::yield_now().await;
        assert_eq!(limited.need(Instant::now()), Need::Lease { limit: 50_000, wanted: 50_000 });
        limited.granted(50_000, 25_000, Instant::now(), 0.5);
        assert!(waiter.await.unwrap() <= Duration::from_millis(41));
        assert_eq!(limited.need(Instant::now()), Need::Nothing, "it is not renewed yet");
        tokio::time::advance(Duration::from_secs(1)).await;
        assert!(matches!(limited.need(Instant::now()), Need::Lease { wanted: 1000..2000, .. }), "little was used");
        tokio::time::advance(Duration::from_secs(2)).await;
        assert_eq!(limited.need(Instant::now()), Need::GiveBack);
        assert_eq!(limited.need(Instant::now()), Need::Nothing);
    }

    #[tokio::test(start_paused = true)]
    async fn a_share_that_cannot_be_renewed_is_used_for_half_a_minute() {
        let (limited, stop) = (limits(50), CancellationToken::new());
        limited.granted(50_000, 10_000, Instant::now(), 0.0);
        tokio::time::advance(Duration::from_secs(29)).await;
        limited.not_renewed(Instant::now());
        assert!(limited.turn(Instant::now(), &stop).await);
        tokio::time::advance(Duration::from_secs(2)).await;
        limited.not_renewed(Instant::now());
        assert!(!limited.turn(Instant::now() + Duration::from_secs(5), &stop).await);
    }

    #[tokio::test(start_paused = true)]
    async fn a_new_limit_wakes_those_who_wait_and_a_stop_too() {
        let limited = Arc::new(limits(1));
        limited.granted(1000, 1, Instant::now(), 1.0);
        let waiter = tokio::spawn({
            let limited = limited.clone();
            async move { time_for(&limited, 1).await }
        });
        tokio::task::yield_now().await;
        limited.set(0);
        assert_eq!(waiter.await.unwrap(), Duration::ZERO);
        limited.set(1);
        let stop = CancellationToken::new();
        stop.cancel();
        assert!(!limited.turn(Instant::now() + Duration::from_secs(60), &stop).await);
    }
}
