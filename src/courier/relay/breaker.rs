//! When to leave a relay alone. Time and chance are given, so that every path can be tested.

use std::collections::VecDeque;
use std::time::Duration;

use tokio::time::Instant;

/// So many failures in a row open the breaker.
const IN_A_ROW: u32 = 5;

/// The window for the share of failures.
const WINDOW: Duration = Duration::from_secs(30);

/// The window says nothing before it holds so many.
const ENOUGH: usize = 20;

/// The longest rest.
const LONGEST_REST: Duration = Duration::from_secs(600);

/// A probe that has said nothing for so long is given up: longer than every deadline of a conversation.
const PROBE_LIMIT: Duration = Duration::from_secs(900);

/// What a message has shown about its relay.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sign {
    /// The relay did its work, whatever it thinks of the recipient.
    Well,
    /// The relay failed.
    Failed,
    /// The relay will fail everybody until someone mends it, or refuses as in a storm.
    Broken,
}

/// Whether a message may go to the relay now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Admission {
    /// It may.
    Open,
    /// It may, as the one that finds out whether the relay is well again.
    Probe,
    /// Not before this instant.
    Not(Instant),
}

#[derive(Debug, Clone, Copy)]
enum Phase {
    Closed,
    Resting { until: Instant },
    Probing { since: Instant },
}

/// The breaker of one relay.
#[derive(Debug)]
pub(super) struct Breaker {
    phase: Phase,
    in_a_row: u32,
    recent: VecDeque<(Instant, bool)>,
    rests: u32,
    first_rest: Duration,
}

impl Breaker {
    /// A closed breaker; each rest is twice as long as the one before, the first one is `first_rest`.
    pub(super) fn new(first_rest: Duration) -> Self {
        Self { phase: Phase::Closed, in_a_row: 0, recent: VecDeque::new(), rests: 0, first_rest }
    }

    /// Asks for one message.
    pub(super) fn admit(&mut self, now: Instant) -> Admission {
        match self.phase {
            Phase::Closed => Admission::Open,
            Phase::Resting { until } if now < until => Admission::Not(until),
            Phase::Probing { since } if now < since + PROBE_LIMIT => Admission::Not(now + Duration::from_secs(1)),
            Phase::Resting { .. } | Phase::Probing { .. } => {
                self.phase = Phase::Probing { since: now };
                Admission::Probe
            }
        }
    }

    /// Whether a message would be refused, without asking for one.
    pub(super) fn resting_until(&self, now: Instant) -> Option<Instant> {
        match self.phase {
            Phase::Closed => None,
            Phase::Resting { until } => (now < until).then_some(until),
            Phase::Probing { since } => (now < since + PROBE_LIMIT).then(|| now + Duration::from_secs(1)),
        }
    }

    /// Takes the sign of one message; `jitter` is from 0 to 1. Answers whether the breaker has just opened.
    pub(super) fn note(&mut self, sign: Sign, now: Instant, jitter: f64) -> bool {
        let failed = sign != Sign::Well;
        match self.phase {
            Phase::Closed => {
                self.count(failed, now);
                let trips = sign == Sign::Broken || self.in_a_row >= IN_A_ROW || self.fails_often();
                if trips {
                    self.rest(now, jitter);
                }
                trips
            }
            Phase::Probing { .. } if failed => {
                self.rest(now, jitter);
                true
            }
            Phase::Probing { .. } => {
                *self = Self::new(self.first_rest);
                false
            }
            Phase::Resting { .. } => false, // a message that was under way when the breaker opened
        }
    }

    fn count(&mut self, failed: bool, now: Instant) {
        self.in_a_row = if failed { self.in_a_row + 1 } else { 0 };
        self.recent.push_back((now, failed));
        while self.recent.front().is_some_and(|(at, _)| now - *at > WINDOW) || self.recent.len() > 2000 {
            self.recent.pop_front();
        }
    }

    fn fails_often(&self) -> bool {
        let failures = self.recent.iter().filter(|(_, failed)| *failed).count();
        self.recent.len() >= ENOUGH && failures * 5 >= self.recent.len()
    }

    fn rest(&mut self, now: Instant, jitter: f64) {
        let doubled = self.first_rest.saturating_mul(1 << self.rests.min(8)).min(LONGEST_REST);
        self.rests += 1;
        self.in_a_row = 0;
        self.recent.clear();
        self.phase = Phase::Resting { until: now + doubled.mul_f64(0.75 + 0.5 * jitter.clamp(0.0, 1.0)) };
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const HALF: f64 = 0.5;

    fn seconds(n: u64) -> Duration {
        Duration::from_secs(n)
    }

    #[test]
    fn five_failures_in_a_row_open_it_and_a_good_one_between_does_not() {
        let (mut breaker, now) = (Breaker::new(seconds(30)), Instant::now());
        for _ in 0..4 {
            assert!(!breaker.note(Sign::Failed, now, HALF));
        }
        breaker.note(Sign::Well, now, HALF);
        for _ in 0..4 {
            breaker.note(Sign::Failed, now, HALF);
        }
        assert_eq!(breaker.admit(now), Admission::Open);
        assert!(breaker.note(Sign::Failed, now, HALF));
        assert_eq!(breaker.admit(now), Admission::Not(now + seconds(30)));
    }

    #[test]
    fn one_probe_goes_first_and_decides() {
        let (mut breaker, now) = (Breaker::new(seconds(30)), Instant::now());
        assert!(breaker.note(Sign::Broken, now, HALF));
        let later = now + seconds(31);
        assert_eq!(breaker.admit(later), Admission::Probe);
        assert!(matches!(breaker.admit(later), Admission::Not(_)));
        breaker.note(Sign::Failed, later, HALF);
        assert_eq!(breaker.admit(later), Admission::Not(later + seconds(60)), "twice as long");
        let much_later = later + seconds(61);
        assert_eq!(breaker.admit(much_later), Admission::Probe);
        breaker.note(Sign::Well, much_later, HALF);
        assert_eq!(breaker.admit(much_later), Admission::Open);
    }

    #[test]
    fn a_fifth_of_failures_within_the_window_opens_it() {
        let (mut breaker, now) = (Breaker::new(seconds(30)), Instant::now());
        let mut opened = 0;
        for n in 0..25 {
            let sign = if n % 5 == 4 { Sign::Failed } else { Sign::Well };
            opened += u32::from(breaker.note(sign, now, HALF));
        }
        assert_eq!(opened, 1);
        let mut calm = Breaker::new(seconds(30));
        for n in 0..50u64 {
            let sign = if n % 5 == 4 { Sign::Failed } else { Sign::Well };
            assert!(!calm.note(sign, now + seconds(n * 20), HALF), "spread over a long time");
        }
    }

    #[test]
    fn a_lost_probe_does_not_close_the_way_for_ever() {
        let (mut breaker, now) = (Breaker::new(seconds(30)), Instant::now());
        breaker.note(Sign::Broken, now, HALF);
        let later = now + seconds(40);
        assert_eq!(breaker.admit(later), Admission::Probe);
        assert_eq!(breaker.admit(later + PROBE_LIMIT), Admission::Probe);
    }

    #[test]
    fn rests_do_not_grow_without_end() {
        let (mut breaker, mut now) = (Breaker::new(seconds(30)), Instant::now());
        for _ in 0..20 {
            breaker.note(Sign::Broken, now, HALF);
            now += seconds(2000);
            assert_eq!(breaker.admit(now), Admission::Probe);
        }
        breaker.note(Sign::Failed, now, 1.0);
        assert_eq!(breaker.admit(now), Admission::Not(now + seconds(750)));
    }
}
