//! The self-fence: a worker that cannot give a sign of life stops sending before others call it dead.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

/// Whether this process may still send; on its own monotonic clock.
pub(super) struct Fence {
    last_beat: Mutex<Instant>,
    gone: AtomicBool,
    limit: Duration,
}

impl Fence {
    /// A fence that is down, as after a beat.
    pub(super) fn new(limit: Duration) -> Self {
        Self { last_beat: Mutex::new(Instant::now()), gone: AtomicBool::new(false), limit }
    }

    /// A beat that began at `at` was recorded.
    pub(super) fn beaten(&self, at: Instant) {
        *self.last_beat.lock().unwrap_or_else(PoisonError::into_inner) = at;
    }

    /// The worker was called dead by others: nothing may be sent any more, ever.
    pub(super) fn raise(&self) {
        self.gone.store(true, Ordering::SeqCst);
    }

    /// Whether the worker was called dead.
    pub(super) fn is_gone(&self) -> bool {
        self.gone.load(Ordering::SeqCst)
    }

    /// Whether something may be sent now.
    pub(super) fn may_send(&self) -> bool {
        let last = *self.last_beat.lock().unwrap_or_else(PoisonError::into_inner);
        !self.is_gone() && last.elapsed() < self.limit
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test(start_paused = true)]
    async fn without_beats_the_fence_rises_and_a_beat_lowers_it() {
        let fence = Fence::new(Duration::from_secs(10));
        assert!(fence.may_send());
        tokio::time::advance(Duration::from_secs(11)).await;
        assert!(!fence.may_send());
        fence.beaten(Instant::now());
        assert!(fence.may_send());
        fence.raise();
        fence.beaten(Instant::now());
        assert!(!fence.may_send(), "dead is dead");
    }
}
