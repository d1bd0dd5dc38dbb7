//! What the tasks of one worker process have in common.

use std::collections::HashSet;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use backon::{BackoffBuilder, ExponentialBackoff, ExponentialBuilder};
use tokio_util::sync::CancellationToken;

use super::fence::Fence;
use super::relay::Relays;
use super::settings::PoolSettings;
use crate::id::{Chunk, Id, Worker};
use crate::queue::Queue;
use crate::store::Store;
use crate::time::Clock;

/// Everything that the tasks share.
pub(super) struct Shared<S, J> {
    pub(super) settings: PoolSettings,
    pub(super) store: Store,
    pub(super) queue: Arc<Queue>,
    pub(super) relays: Arc<Relays>,
    pub(super) sheets: Arc<S>,
    pub(super) steps: Arc<J>,
    pub(super) clock: Arc<dyn Clock>,
    pub(super) worker: Id<Worker>,
    pub(super) fence: Fence,
    pub(super) stop: CancellationToken,
    pub(super) hands: Hands,
}

/// The chunks that tasks of this process have in hand, so that a second ticket for one of them is recognised.
#[derive(Debug, Default)]
pub(super) struct Hands(Mutex<HashSet<Id<Chunk>>>);

/// A chunk in hand, until it is dropped.
pub(super) struct InHand<'a> {
    hands: &'a Hands,
    chunk: Id<Chunk>,
}

impl Hands {
    /// Takes a chunk in hand; `None` if another task has it.
    pub(super) fn take(&self, chunk: Id<Chunk>) -> Option<InHand<'_>> {
        let is_new = self.lock().insert(chunk);
        is_new.then(|| InHand { hands: self, chunk })
    }

    fn lock(&self) -> MutexGuard<'_, HashSet<Id<Chunk>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for InHand<'_> {
    fn drop(&mut self) {
        self.hands.lock().remove(&self.chunk);
    }
}

impl<S, J> Shared<S, J> {
    /// Whether something new may be begun.
    pub(super) fn goes_on(&self) -> bool {
        !self.stop.is_cancelled() && self.fence.may_send()
    }

    /// Rests, or returns early with `false` when the process is to stop.
    pub(super) async fn rest(&self, pause: Duration) -> bool {
        tokio::select! {
            () = self.stop.cancelled() => false,
            () = tokio::time::sleep(pause) => true,
        }
    }
}

/// The pauses between attempts to reach a machine that is away.
pub(super) fn pauses() -> ExponentialBackoff {
    ExponentialBuilder::new()
        .with_min_delay(Duration::from_millis(100))
        .with_max_delay(Duration::from_secs(5))
        .without_max_times()
        .with_jitter()
        .build()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_chunk_is_in_one_hand_at_a_time() {
        let (hands, chunk) = (Hands::default(), Id::fresh());
        let first = hands.take(chunk);
        assert!(first.is_some());
        assert!(hands.take(chunk).is_none());
        assert!(hands.take(chunk).is_none(), "a refusal takes it from nobody");
        drop(first);
        assert!(hands.take(chunk).is_some());
    }
}
