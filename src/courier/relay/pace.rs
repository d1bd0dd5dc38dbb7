//! The pace of one process: one message after the other, evenly. Time and chance are given.
//!
//! `governor` paces what is fixed when the process begins; a share of a limit changes every second, and a limiter made
//! anew each time would let one message through each time.

use std::time::Duration;

use tokio::time::Instant;

/// How much lateness is made up for: a timer that wakes late must not slow the pace down.
const CATCH_UP: Duration = Duration::from_millis(20);

/// How fast messages may go.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Rate {
    /// As fast as they come.
    Free,
    /// So many thousandths of a message per second; zero lets nothing go.
    Thousandths(u64),
}

/// Whether a message may go now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Turn {
    /// Now.
    Now,
    /// Not before this instant, as things are.
    At(Instant),
    /// Not before the pace has changed.
    Unknown,
}

/// The pace.
#[derive(Debug)]
pub(super) struct Pace {
    rate: Rate,
    next: Instant,
}

impl Pace {
    /// A pace that begins now.
    pub(super) const fn new(rate: Rate, now: Instant) -> Self {
        Self { rate, next: now }
    }

    /// The rate that holds.
    pub(super) const fn rate(&self) -> Rate {
        self.rate
    }

    /// Asks for the turn of one message.
    pub(super) fn take(&mut self, now: Instant) -> Turn {
        let Some(gap) = gap(self.rate) else {
            return if self.rate == Rate::Free { Turn::Now } else { Turn::Unknown };
        };
        if now < self.next {
            return Turn::At(self.next);
        }
        self.next = self.next.max(now.checked_sub(CATCH_UP).unwrap_or(now)) + gap;
        Turn::Now
    }

    /// Changes the rate. Whoever begins does so at a `phase` of its gap, from 0 to 1: workers that begin together would
    /// otherwise send together.
    pub(super) fn change(&mut self, rate: Rate, now: Instant, phase: f64) {
        if let Some(new) = gap(rate) {
            self.next = match gap(self.rate) {
                Some(_) => self.next.min(now + new),
                None => now + new.mul_f64(phase.clamp(0.0, 1.0)),
            };
        }
        self.rate = rate;
    }
}

/// The time between two messages; none where there is no such time.
fn gap(rate: Rate) -> Option<Duration> {
    match rate {
        Rate::Free | Rate::Thousandths(0) => None,
        Rate::Thousandths(rate) => Some(Duration::from_secs_f64(1000.0 / rate as f64)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn millis(n: u64) -> Duration {
        Duration::from_millis(n)
    }

    /// How many messages go within a span when somebody asks every so many milliseconds.
    fn sent(pace: &mut Pace, from: Instant, span: u64, step: u64) -> u64 {
        (0..span).step_by(step as usize).filter(|at| pace.take(from + millis(*at)) == Turn::Now).count() as u64
    }

    #[test]
    fn messages_go_evenly_and_late_timers_cost_nothing() {
        let now = Instant::now();
        let mut pace = Pace::new(Rate::Thousandths(100_000), now);
        assert_eq!(sent(&mut pace, now, 1000, 1), 100);
        let mut coarse = Pace::new(Rate::Thousandths(100_000), now);
        assert!((99..=100).contains(&sent(&mut coarse, now, 1000, 7)));
        let mut slow = Pace::new(Rate::Thousandths(625), now);
        assert_eq!(slow.take(now), Turn::Now);
        assert_eq!(slow.take(now), Turn::At(now + millis(1600)));
    }

    #[test]
    fn a_pause_is_not_made_up_for() {
        let now = Instant::now();
        let mut pace = Pace::new(Rate::Thousandths(10_000), now);
        assert_eq!(pace.take(now), Turn::Now);
        let after = sent(&mut pace, now + millis(10_000), 1000, 1);
        assert!((10..=11).contains(&after), "{after}");
    }

    #[test]
    fn a_new_pace_holds_at_once_and_gives_nothing_away() {
        let now = Instant::now();
        let mut pace = Pace::new(Rate::Thousandths(0), now);
        assert_eq!(pace.take(now), Turn::Unknown);
        pace.change(Rate::Thousandths(100), now, 0.5);
        assert_eq!(pace.take(now), Turn::At(now + millis(5000)), "in the middle of its gap");
        pace.change(Rate::Thousandths(100_000), now, 0.0);
        assert_eq!(pace.take(now), Turn::At(now + millis(10)), "who waits does not wait for the old pace");
        let mut taken = 0;
        for n in 0..1000 {
            pace.change(Rate::Thousandths(100_000), now + millis(n), 0.0);
            taken += u64::from(pace.take(now + millis(n)) == Turn::Now);
        }
        assert!(taken <= 101, "{taken}: a renewal gives no message away");
        pace.change(Rate::Free, now, 0.0);
        assert_eq!(sent(&mut pace, now, 100, 1), 100);
    }
}
