//! How many connections to a relay this process may have open: its part of what all workers may.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::sync::Notify;
use tokio::time::{Instant, sleep_until};
use tokio_util::sync::CancellationToken;

/// The seats of one relay in this process.
pub(super) struct Seats {
    /// Connections over all workers; zero for no limit.
    most: u32,
    inner: Mutex<Inner>,
    freed: Notify,
}

struct Inner {
    room: u32,
    taken: u32,
    waiting: u32,
}

/// The right to have a connection open, until it is dropped.
pub(super) struct Seat(Arc<Seats>);

impl Seats {
    /// At most so many connections over all workers; zero for no limit.
    pub(super) fn new(most: u32) -> Arc<Self> {
        let room = if most == 0 { u32::MAX } else { most };
        Arc::new(Self { most, inner: Mutex::new(Inner { room, taken: 0, waiting: 0 }), freed: Notify::new() })
    }

    /// Divides the connections among so many processes; each has one at least.
    pub(super) fn share(&self, workers: u32) {
        if self.most > 0 {
            self.lock().room = (self.most / workers.max(1)).max(1);
            self.freed.notify_waiters();
        }
    }

    /// Whether no seat is free.
    pub(super) fn full(&self) -> bool {
        let inner = self.lock();
        inner.taken >= inner.room
    }

    /// Whether somebody should leave: there are too many, or others wait.
    pub(super) fn crowded(&self) -> bool {
        let inner = self.lock();
        inner.taken > inner.room || (inner.waiting > 0 && inner.taken >= inner.room)
    }

    /// Whether there are more than there is room for.
    pub(super) fn too_many(&self) -> bool {
        let inner = self.lock();
        inner.taken > inner.room
    }

    /// Waits for a seat; none if there was none `until` then, or before `stop`.
    pub(super) async fn take(self: &Arc<Self>, until: Instant, stop: &CancellationToken) -> Option<Seat> {
        if let Some(seat) = self.try_take() {
            return Some(seat);
        }
        let _waits = Waits::begin(self);
        loop {
            let freed = self.freed.notified();
            tokio::pin!(freed);
            freed.as_mut().enable();
            if let Some(seat) = self.try_take() {
                return Some(seat);
            }
            tokio::select! {
                () = stop.cancelled() => return None,
                () = sleep_until(until) => return None,
                () = &mut freed => {}
            }
        }
    }

    fn try_take(self: &Arc<Self>) -> Option<Seat> {
        let mut inner = self.lock();
        (inner.taken < inner.room).then(|| {
            inner.taken += 1;
            Seat(self.clone())
        })
    }

    fn lock(&self) -> MutexGuard<'_, Inner> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Seat {
    fn drop(&mut self) {
        let mut inner = self.0.lock();
        inner.taken = inner.taken.saturating_sub(1);
        drop(inner);
        self.0.freed.notify_waiters();
    }
}

/// Somebody waits, until this is dropped.
struct Waits<'a>(&'a Seats);

impl<'a> Waits<'a> {
    fn begin(seats: &'a Seats) -> Self {
        seats.lock().waiting += 1;
        Self(seats)
    }
}

impl Drop for Waits<'_> {
    fn drop(&mut self) {
        let mut inner = self.0.lock();
        inner.waiting = inner.waiting.saturating_sub(1);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Duration;

    #[tokio::test(start_paused = true)]
    async fn there_are_as_many_as_this_process_has_of_all() {
        let (seats, stop) = (Seats::new(5), CancellationToken::new());
        seats.share(2);
        let soon = || Instant::now() + Duration::from_secs(1);
        let first = seats.take(soon(), &stop).await.unwrap();
        let second = seats.take(soon(), &stop).await.unwrap();
        assert!(seats.full() && !seats.crowded());
        assert!(seats.take(soon(), &stop).await.is_none());
        let waiter = tokio::spawn({
            let (seats, stop, until) = (seats.clone(), stop.clone(), soon());
            async move { seats.take(until, &stop).await.is_some() }
        });
        tokio::task::yield_now().await;
        assert!(seats.crowded());
        drop(first);
        assert!(waiter.await.unwrap());
        seats.share(9);
        assert!(seats.full() && !seats.too_many(), "each process has one");
        seats.share(1);
        let third = seats.take(soon(), &stop).await.unwrap();
        seats.share(9);
        assert!(seats.too_many());
        drop((second, third));
        assert!(!seats.full());
    }

    #[tokio::test]
    async fn without_a_limit_there_is_always_one() {
        let (seats, stop) = (Seats::new(0), CancellationToken::new());
        seats.share(7);
        let mut all = Vec::new();
        for _ in 0..100 {
            all.push(seats.take(Instant::now(), &stop).await.unwrap());
        }
        assert!(!seats.full());
    }
}
