//! Four bounded lanes in memory, taken from in the proportion 8 : 4 : 2 : 1.

use std::collections::VecDeque;
use std::sync::{Mutex, MutexGuard, PoisonError};

use tokio::sync::Notify;

const LANES: usize = crate::delivery::LANES as usize;

/// Whose turn it is. The last lane has its own place, so that urgent work cannot starve it.
const TURNS: [usize; 15] = [0, 1, 0, 2, 0, 1, 0, 3, 0, 1, 0, 2, 0, 1, 0];

/// The lane that turn number `turn` prefers; for dispatchers that keep their lanes elsewhere.
pub(super) const fn preferred(turn: usize) -> usize {
    TURNS[turn % TURNS.len()]
}

/// Bounded lanes of `T`.
pub(super) struct Lanes<T> {
    inner: Mutex<Inner<T>>,
    arrived: Notify,
    capacity: usize,
}

struct Inner<T> {
    waiting: [VecDeque<T>; LANES],
    turn: usize,
}

impl<T> Lanes<T> {
    /// Empty lanes that hold `capacity` each.
    pub(super) fn new(capacity: usize) -> Self {
        let waiting = std::array::from_fn(|_| VecDeque::new());
        Self { inner: Mutex::new(Inner { waiting, turn: 0 }), arrived: Notify::new(), capacity }
    }

    /// Puts one in, or gives it back if the lane is full. A lane that does not exist counts as the last.
    pub(super) fn offer(&self, lane: u8, one: T) -> Result<(), T> {
        let mut inner = self.lock();
        let Some(waiting) = inner.waiting.get_mut(place(lane)) else { return Err(one) };
        if waiting.len() >= self.capacity {
            return Err(one);
        }
        waiting.push_back(one);
        drop(inner);
        self.arrived.notify_one();
        Ok(())
    }

    /// Waits for the next one. Dropping the future takes nothing.
    pub(super) async fn take(&self) -> T {
        loop {
            let arrived = self.arrived.notified();
            if let Some(one) = self.try_take() {
                return one;
            }
            arrived.await;
        }
    }

    /// The next one, if there is any.
    pub(super) fn try_take(&self) -> Option<T> {
        let mut inner = self.lock();
        let first = preferred(inner.turn);
        let found = std::iter::once(first).chain(0..LANES).find_map(|lane| inner.waiting.get_mut(lane)?.pop_front());
        if found.is_some() {
            inner.turn = (inner.turn + 1) % TURNS.len();
        }
        let more = inner.waiting.iter().any(|waiting| !waiting.is_empty());
        drop(inner);
        if found.is_some() && more {
            self.arrived.notify_one(); // several offers may have left a single permit behind
        }
        found
    }

    /// How many more fit.
    pub(super) fn room(&self, lane: u8) -> usize {
        self.lock().waiting.get(place(lane)).map_or(0, |waiting| self.capacity.saturating_sub(waiting.len()))
    }

    /// Throws everything out.
    pub(super) fn clear(&self) {
        self.lock().waiting.iter_mut().for_each(VecDeque::clear);
    }

    fn lock(&self) -> MutexGuard<'_, Inner<T>> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn place(lane: u8) -> usize {
    usize::from(lane).min(LANES - 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lanes_are_served_eight_to_four_to_two_to_one() {
        let lanes = Lanes::new(100);
        for lane in 0..4 {
            (0..50).for_each(|_| lanes.offer(lane, lane).unwrap());
        }
        let mut served = [0; 4];
        (0..30).filter_map(|_| lanes.try_take()).for_each(|lane| served[usize::from(lane)] += 1);
        assert_eq!(served, [16, 8, 4, 2]);
    }

    #[test]
    fn an_empty_lane_gives_its_turn_away() {
        let lanes = Lanes::new(2);
        lanes.offer(3, 'x').unwrap();
        assert_eq!(lanes.try_take(), Some('x'));
        assert_eq!(lanes.try_take(), None);
    }

    #[test]
    fn a_full_lane_refuses() {
        let lanes = Lanes::new(1);
        assert_eq!(lanes.room(2), 1);
        lanes.offer(2, 1).unwrap();
        assert_eq!(lanes.offer(2, 2), Err(2));
        assert_eq!(lanes.room(2), 0);
        lanes.offer(1, 3).unwrap();
    }

    #[tokio::test]
    async fn every_waiting_task_is_woken() {
        let lanes = std::sync::Arc::new(Lanes::new(10));
        let tasks: Vec<_> = (0..4)
            .map(|_| {
                let lanes = lanes.clone();
                tokio::spawn(async move { lanes.take().await })
            })
            .collect();
        tokio::task::yield_now().await;
        (0..4).for_each(|n| lanes.offer(0, n).unwrap());
        let mut taken = Vec::new();
        for task in tasks {
            taken.push(task.await.unwrap());
        }
        taken.sort_unstable();
        assert_eq!(taken, [0, 1, 2, 3]);
    }
}
