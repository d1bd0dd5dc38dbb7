//! The guard against storms: a relay that refuses everybody is the one that is wrong.

use std::collections::VecDeque;

use crate::delivery::Outcome;

/// How many outcomes the window holds.
const WINDOW: usize = 200;

/// Refusals by policy say nothing before the window holds so many.
const ENOUGH: usize = 20;

/// Refusals of addresses say nothing before the window holds so many: old lists have many dead addresses.
const ENOUGH_ADDRESSES: usize = 50;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Fine,
    Policy,
    Address,
}

/// The last outcomes of one relay.
#[derive(Debug, Default)]
pub(super) struct Guard {
    recent: VecDeque<Kind>,
}

/// What the guard makes of an outcome.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Judged {
    /// The outcome that counts.
    pub(super) outcome: Outcome,
    /// Whether the relay refuses as in a storm.
    pub(super) storm: bool,
}

impl Guard {
    /// Takes an outcome. With three in ten refused by policy, or four in five addresses refused, it is a storm;
    /// then not even a refused address is believed: it is kept for a person instead of being given up.
    pub(super) fn judge(&mut self, outcome: Outcome) -> Judged {
        let kind = match outcome {
            Outcome::PolicyRefused => Kind::Policy,
            Outcome::AddressRefused => Kind::Address,
            Outcome::Accepted | Outcome::Deferred => Kind::Fine,
            _ => return Judged { outcome, storm: false },
        };
        self.recent.push_back(kind);
        if self.recent.len() > WINDOW {
            self.recent.pop_front();
        }
        let (all, policy, address) = (self.recent.len(), self.count(Kind::Policy), self.count(Kind::Address));
        let storm = match kind {
            Kind::Fine => false,
            Kind::Policy => all >= ENOUGH && policy * 10 >= all * 3,
            Kind::Address => all >= ENOUGH_ADDRESSES && address * 5 >= all * 4,
        };
        if storm {
            self.recent.clear();
        }
        Judged { outcome: if storm { Outcome::PolicyRefused } else { outcome }, storm }
    }

    fn count(&self, wanted: Kind) -> usize {
        self.recent.iter().filter(|kind| **kind == wanted).count()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn first_storm(outcomes: impl Iterator<Item = Outcome>) -> Option<usize> {
        let mut guard = Guard::default();
        outcomes.enumerate().find(|(_, outcome)| guard.judge(*outcome).storm).map(|(at, _)| at)
    }

    #[test]
    fn a_relay_that_denies_everybody_is_noticed_early() {
        assert_eq!(first_storm(std::iter::repeat_n(Outcome::PolicyRefused, 200)), Some(19));
    }

    #[test]
    fn a_quarter_of_dead_addresses_is_no_storm() {
        let list = (0..2000).map(|n| if n % 4 == 0 { Outcome::AddressRefused } else { Outcome::Accepted });
        assert_eq!(first_storm(list), None);
        let one_in_ten = (0..2000).map(|n| if n % 10 == 0 { Outcome::PolicyRefused } else { Outcome::Accepted });
        assert_eq!(first_storm(one_in_ten), None);
    }

    #[test]
    fn a_relay_that_knows_nobody_is_not_believed() {
        let mut guard = Guard::default();
        let judged: Vec<_> = (0..50).map(|_| guard.judge(Outcome::AddressRefused)).collect();
        assert!(judged[..49].iter().all(|judged| judged.outcome == Outcome::AddressRefused && !judged.storm));
        assert_eq!(judged[49], Judged { outcome: Outcome::PolicyRefused, storm: true });
    }
}
