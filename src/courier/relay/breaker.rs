//! When to leave a relay alone: what this process has seen, and what all workers know. Time and chance are given, so
//! that every path can be tested.

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

/// All workers are asked again when they have said nothing for so long.
const ASK_LIMIT: Duration = Duration::from_secs(5);

/// When to ask again where nobody can say how long it takes.
const A_MOMENT: Duration = Duration::from_secs(1);

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
    /// It may, as the one that finds out whether the relay is well again, if all workers agree in this turn.
    Ask(i64),
    /// Not before this instant.
    Not(Instant),
}

/// What the others are to be told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum News {
    /// The relay is left alone for so long, for the so-manieth time in a row.
    Rests(Duration, u32),
    /// The relay is well again.
    Well,
}

/// What all workers know of the relay.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Common {
    /// It is used.
    Closed,
    /// It is left alone for so long from now on; without a length until a person ends it.
    Resting(Option<Duration>),
    /// A worker's message finds out whether it is well again.
    Probing {
        /// Whether it is this worker.
        own: bool,
        /// Whether the worker lives.
        lives: bool,
    },
}

#[derive(Debug, Clone, Copy)]
enum Phase {
    Closed,
    Resting {
        until: Option<Instant>,
    },
    /// All workers are being asked whether this one may probe.
    Asking {
        since: Instant,
    },
    Probing {
        since: Instant,
        own: bool,
    },
}

/// The breaker of one relay in one process, and what it knows of the others'.
#[derive(Debug)]
pub(super) struct Breaker {
    phase: Phase,
    in_a_row: u32,
    recent: VecDeque<(Instant, bool)>,
    rests: u32,
    first_rest: Duration,
    /// The turn of the phase that all workers share, as far as this one knows.
    turn: i64,
    news: Option<News>,
}

impl Breaker {
    /// A closed breaker; each rest is twice as long as the one before, the first one is `first_rest`.
    pub(super) fn new(first_rest: Duration) -> Self {
        let (recent, phase) = (VecDeque::new(), Phase::Closed);
        Self { phase, in_a_row: 0, recent, rests: 0, first_rest, turn: 0, news: None }
    }

    /// Asks for one message. After [`Admission::Ask`], [`Self::granted`] or [`Self::refused`] follows.
    pub(super) fn admit(&mut self, now: Instant) -> Admission {
        match (self.phase, self.resting_until(now)) {
            (Phase::Closed, _) => Admission::Open,
            (_, Some(until)) => Admission::Not(until),
            (_, None) => {
                self.phase = Phase::Asking { since: now };
                Admission::Ask(self.turn)
            }
        }
    }

    /// All workers agree that this one probes; `asked` is the turn that was asked in. `false` if they have been told
    /// otherwise meanwhile.
    pub(super) fn granted(&mut self, asked: i64, now: Instant) -> bool {
        if self.turn > asked + 1 {
            return false;
        }
        (self.turn, self.news) = (asked + 1, None);
        self.phase = Phase::Probing { since: now, own: true };
        true
    }

    /// They do not agree, or cannot be asked.
    pub(super) fn refused(&mut self, now: Instant) {
        if matches!(self.phase, Phase::Asking { .. } | Phase::Probing { own: true, .. }) {
            self.phase = Phase::Resting { until: Some(now + A_MOMENT) };
        }
    }

    /// Whether a message would be refused, without asking for one.
    pub(super) fn resting_until(&self, now: Instant) -> Option<Instant> {
        let (since, limit) = match self.phase {
            Phase::Closed => return None,
            Phase::Resting { until: None } => return Some(now + A_MOMENT),
            Phase::Resting { until: Some(until) } => return (now < until).then_some(until),
            Phase::Asking { since } => (since, ASK_LIMIT),
            Phase::Probing { since, .. } => (since, PROBE_LIMIT),
        };
        (now < since + limit).then(|| now + A_MOMENT)
    }

    /// Takes the sign of one message, and whether it was the probe; `jitter` is from 0 to 1. Answers whether the
    /// breaker has just opened.
    pub(super) fn note(&mut self, sign: Sign, probe: bool, now: Instant, jitter: f64) -> bool {
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
            Phase::Probing { own: true, .. } if probe && failed => {
                self.rest(now, jitter);
                true
            }
            Phase::Probing { own: true, .. } if probe => {
                self.close();
                self.news = Some(News::Well);
                false
            }
            // a message that was under way when the breaker opened, or when a person decided
            Phase::Resting { .. } | Phase::Asking { .. } | Phase::Probing { .. } => false,
        }
    }

    /// What the others are to be told, and the turn in which it happened.
    pub(super) fn news(&self) -> Option<(News, i64)> {
        self.news.map(|news| (news, self.turn))
    }

    /// They have been told this in that turn.
    pub(super) fn told(&mut self, news: News, turn: i64) {
        if self.turn == turn {
            self.turn = turn + 1;
            self.news = self.news.filter(|later| *later != news);
        }
    }

    /// Whether this turn is one that is not known yet.
    pub(super) const fn is_new(&self, turn: i64) -> bool {
        self.turn != turn
    }

    /// Learns what all workers know. What others have decided goes before what this one wanted to tell.
    pub(super) fn learn(&mut self, turn: i64, common: Common, rests: u32, now: Instant) {
        let is_new = self.is_new(turn);
        let deserted =
            matches!((self.phase, common), (Phase::Probing { own: false, .. }, Common::Probing { lives: false, .. }));
        if !is_new && !deserted {
            return;
        }
        (self.turn, self.news) = (turn, None);
        match common {
            Common::Closed => self.close(),
            Common::Resting(left) => self.phase = Phase::Resting { until: left.map(|left| now + left) },
            Common::Probing { lives: false, .. } => self.phase = Phase::Resting { until: Some(now) },
            Common::Probing { own: true, .. } if !matches!(self.phase, Phase::Asking { .. }) => {
                self.phase = Phase::Resting { until: Some(now) }; // agreed to an answer that never came
            }
            Common::Probing { own, .. } => self.phase = Phase::Probing { since: now, own },
        }
        self.rests = rests;
    }

    fn close(&mut self) {
        let turn = self.turn;
        *self = Self { turn, ..Self::new(self.first_rest) };
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
        let length = doubled.mul_f64(0.75 + 0.5 * jitter.clamp(0.0, 1.0));
        self.phase = Phase::Resting { until: Some(now + length) };
        self.news = Some(News::Rests(length, self.rests));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const HALF: f64 = 0.5;

    fn seconds(n: u64) -> Duration {
        Duration::from_secs(n)
    }

    fn breaker() -> (Breaker, Instant) {
        (Breaker::new(seconds(30)), Instant::now())
    }

    /// Asks, and has all workers agree.
    fn probe(breaker: &mut Breaker, now: Instant) {
        let Admission::Ask(turn) = breaker.admit(now) else { panic!("it is not asked: {breaker:?}") };
        assert!(breaker.granted(turn, now));
    }

    #[test]
    fn five_failures_in_a_row_open_it_and_a_good_one_between_does_not() {
        let (mut breaker, now) = breaker();
        for _ in 0..4 {
            assert!(!breaker.note(Sign::Failed, false, now, HALF));
        }
        breaker.note(Sign::Well, false, now, HALF);
        for _ in 0..4 {
            breaker.note(Sign::Failed, false, now, HALF);
        }
        assert_eq!((breaker.admit(now), breaker.news()), (Admission::Open, None));
        assert!(breaker.note(Sign::Failed, false, now, HALF));
        assert_eq!(breaker.admit(now), Admission::Not(now + seconds(30)));
        assert_eq!(breaker.news(), Some((News::Rests(seconds(30), 1), 0)));
    }

    #[test]
    fn one_probe_goes_first_and_decides() {
        let (mut breaker, now) = breaker();
        assert!(breaker.note(Sign::Broken, false, now, HALF));
        breaker.told(News::Rests(seconds(30), 1), 0);
        let later = now + seconds(31);
        probe(&mut breaker, later);
        assert!(matches!(breaker.admit(later), Admission::Not(_)));
        assert!(!breaker.note(Sign::Well, false, later, HALF), "one that was under way decides nothing");
        assert!(matches!(breaker.admit(later), Admission::Not(_)));
        breaker.note(Sign::Failed, true, later, HALF);
        assert_eq!(breaker.admit(later), Admission::Not(later + seconds(60)), "twice as long");
        assert_eq!(breaker.news(), Some((News::Rests(seconds(60), 2), 2)));
        let much_later = later + seconds(61);
        probe(&mut breaker, much_later);
        breaker.note(Sign::Well, true, much_later, HALF);
        assert_eq!(breaker.admit(much_later), Admission::Open);
        assert_eq!(breaker.news(), Some((News::Well, 3)));
    }

    #[test]
    fn a_fifth_of_failures_within_the_window_opens_it() {
        let (mut breaker, now) = breaker();
        let mut opened = 0;
        for n in 0..25 {
            let sign = if n % 5 == 4 { Sign::Failed } else { Sign::Well };
            opened += u32::from(breaker.note(sign, false, now, HALF));
        }
        assert_eq!(opened, 1);
        let mut calm = Breaker::new(seconds(30));
        for n in 0..50u64 {
            let sign = if n % 5 == 4 { Sign::Failed } else { Sign::Well };
            assert!(!calm.note(sign, false, now + seconds(n * 20), HALF), "spread over a long time");
        }
    }

    #[test]
    fn a_lost_probe_does_not_close_the_way_for_ever() {
        let (mut breaker, now) = breaker();
        breaker.note(Sign::Broken, false, now, HALF);
        let later = now + seconds(40);
        probe(&mut breaker, later);
        assert_eq!(breaker.admit(later + PROBE_LIMIT), Admission::Ask(1));
        assert!(matches!(breaker.admit(later + PROBE_LIMIT), Admission::Not(_)));
        assert_eq!(breaker.admit(later + PROBE_LIMIT + ASK_LIMIT), Admission::Ask(1), "nobody answered");
    }

    #[test]
    fn rests_do_not_grow_without_end() {
        let (mut breaker, mut now) = breaker();
        breaker.note(Sign::Broken, false, now, HALF);
        for _ in 0..20 {
            now += seconds(2000);
            probe(&mut breaker, now);
            breaker.note(Sign::Broken, true, now, HALF);
        }
        now += seconds(2000);
        probe(&mut breaker, now);
        breaker.note(Sign::Failed, true, now, 1.0);
        assert_eq!(breaker.admit(now), Admission::Not(now + seconds(750)));
    }

    #[test]
    fn what_another_worker_found_out_holds_here_too() {
        let (mut breaker, now) = breaker();
        breaker.learn(1, Common::Resting(Some(seconds(30))), 1, now);
        assert_eq!(breaker.admit(now), Admission::Not(now + seconds(30)));
        breaker.learn(1, Common::Resting(Some(seconds(30))), 1, now + seconds(20));
        assert_eq!(breaker.admit(now + seconds(20)), Admission::Not(now + seconds(30)), "told twice, begun once");
        breaker.learn(2, Common::Probing { own: false, lives: true }, 1, now + seconds(30));
        assert!(matches!(breaker.admit(now + seconds(40)), Admission::Not(_)), "another one asks");
        breaker.learn(3, Common::Resting(Some(seconds(60))), 2, now + seconds(40));
        breaker.learn(4, Common::Closed, 0, now + seconds(50));
        assert_eq!(breaker.admit(now + seconds(50)), Admission::Open);
        breaker.note(Sign::Broken, false, now, HALF);
        assert_eq!(breaker.news(), Some((News::Rests(seconds(30), 1), 4)), "the rests are counted anew");
    }

    #[test]
    fn the_probe_of_a_dead_worker_is_taken_over() {
        let (mut breaker, now) = breaker();
        breaker.learn(2, Common::Probing { own: false, lives: true }, 1, now);
        assert!(matches!(breaker.admit(now), Admission::Not(_)));
        breaker.learn(2, Common::Probing { own: false, lives: false }, 1, now);
        assert_eq!(breaker.admit(now), Admission::Ask(2));
        breaker.refused(now);
        assert_eq!(breaker.admit(now), Admission::Not(now + A_MOMENT), "another one was faster");
        breaker.learn(3, Common::Probing { own: true, lives: true }, 1, now);
        assert_eq!(breaker.admit(now), Admission::Ask(3), "the answer was lost, and nobody probes");
    }

    #[test]
    fn a_person_goes_before_what_was_to_be_told_and_before_a_probe() {
        let (mut breaker, now) = breaker();
        breaker.note(Sign::Broken, false, now, HALF);
        breaker.learn(1, Common::Resting(None), 0, now);
        assert_eq!(breaker.news(), None);
        assert!(matches!(breaker.admit(now + seconds(86_400)), Admission::Not(_)), "until a person ends it");
        breaker.learn(2, Common::Closed, 0, now);
        breaker.note(Sign::Broken, false, now, HALF);
        let Admission::Ask(turn) = breaker.admit(now + seconds(31)) else { panic!("{breaker:?}") };
        breaker.learn(4, Common::Resting(None), 0, now);
        assert!(!breaker.granted(turn, now), "decided while it was asked");
    }
}
