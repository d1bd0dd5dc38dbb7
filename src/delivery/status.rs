//! The step of a delivery: from its state and an attempt's outcome to its next state.

use chrono::{DateTime, TimeDelta, Utc};

use super::outcome::Outcome;
use super::retry::Schedule;
use super::state::State;

/// How long a delivery rests after its relay, not it, has failed; the breaker decides the rest.
const RELAY_REST: TimeDelta = TimeDelta::seconds(30);

/// What to do with a delivery of which nobody knows whether it was sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum OnUnknown {
    /// Send again and flag the possible duplicate: a second letter is a nuisance, a missing one a violation.
    #[default]
    Resend,
    /// Keep it for a person to decide.
    Hold,
}

impl OnUnknown {
    /// The word in stores and job messages.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Resend => "resend",
            Self::Hold => "hold",
        }
    }

    /// Reads what [`OnUnknown::word`] wrote.
    pub fn from_word(word: &str) -> Option<Self> {
        [Self::Resend, Self::Hold].into_iter().find(|choice| choice.word() == word)
    }
}

/// What a mailing has agreed about its deliveries.
#[derive(Debug, Clone)]
pub struct Policy {
    /// The pauses between attempts.
    pub schedule: Schedule,
    /// What to do when the outcome is ambiguous.
    pub on_unknown: OnUnknown,
    /// The strict due instant of the mailing's duties.
    pub due: Option<DateTime<Utc>>,
    /// When the last attempt may be made.
    pub give_up_at: Option<DateTime<Utc>>,
}

/// What is particular to one attempt.
#[derive(Debug, Clone, Copy)]
pub struct Moment {
    /// When the attempt ended.
    pub now: DateTime<Utc>,
    /// How many attempts were made, this one included.
    pub attempts: i16,
    /// A random number from -1 to 1.
    pub jitter: f64,
}

/// What becomes of a delivery.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Transition {
    /// The next state.
    pub to: State,
    /// When to try again, where it is to be tried again.
    pub next_attempt_at: Option<DateTime<Utc>>,
    /// Whether the recipient may get a second copy.
    pub dup_possible: bool,
    /// Whether the strict due instant had passed.
    pub late: bool,
    /// Whether the attempt does not count.
    pub refund: bool,
}

/// What `outcome` makes of a delivery in `state`; `None` where that is not an allowed step.
pub fn step(state: State, outcome: Outcome, policy: &Policy, moment: &Moment) -> Option<Transition> {
    let (to, next_attempt_at) = destination(outcome, policy, moment);
    let transition = Transition {
        to,
        next_attempt_at,
        dup_possible: outcome == Outcome::Ambiguous,
        late: policy.due.is_some_and(|due| moment.now > due),
        refund: !outcome.spends_attempt(),
    };
    state.may_become(to).then_some(transition)
}

fn destination(outcome: Outcome, policy: &Policy, moment: &Moment) -> (State, Option<DateTime<Utc>>) {
    let again = policy.schedule.next(moment.attempts, policy.due, moment.now, moment.jitter);
    let again = policy.give_up_at.map_or(again, |end| again.min(end));
    match (outcome, policy.on_unknown) {
        (Outcome::Accepted, _) => (State::Accepted, None),
        (Outcome::Deferred, _) => (State::Deferred, Some(again)),
        (Outcome::Ambiguous, OnUnknown::Resend) => (State::Unknown, Some(again)),
        (Outcome::Ambiguous, OnUnknown::Hold) | (Outcome::PolicyRefused, _) => (State::Held, None),
        (Outcome::AddressRefused, _) => (State::Rejected, None),
        (Outcome::Impossible, _) => (State::Invalid, None),
        (Outcome::RelayFailed, _) => (State::Pending, Some(moment.now + RELAY_REST)),
        (Outcome::NotTried, _) => (State::Pending, None),
    }
}

/// What becomes of a delivery whose worker died while it was `sending`.
pub const fn orphaned(on_unknown: OnUnknown) -> State {
    match on_unknown {
        OnUnknown::Resend => State::Pending,
        OnUnknown::Hold => State::Held,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn moment() -> Moment {
        Moment { now: DateTime::from_timestamp(1_800_000_000, 0).unwrap(), attempts: 1, jitter: 0.0 }
    }

    fn policy(on_unknown: OnUnknown) -> Policy {
        Policy { schedule: Schedule::default(), on_unknown, due: None, give_up_at: None }
    }

    fn check(outcome: Outcome, on_unknown: OnUnknown, expected: State, pause: Option<i64>) {
        let found = step(State::Sending, outcome, &policy(on_unknown), &moment()).unwrap();
        assert_eq!(found.to, expected, "{outcome:?}");
        assert_eq!(found.next_attempt_at.map(|at| (at - moment().now).num_seconds()), pause, "{outcome:?}");
        assert_eq!(found.refund, !outcome.spends_attempt());
        assert_eq!(found.dup_possible, outcome == Outcome::Ambiguous);
    }

    #[test]
    fn each_outcome_leads_to_its_state() {
        check(Outcome::Accepted, OnUnknown::Resend, State::Accepted, None);
        check(Outcome::Deferred, OnUnknown::Resend, State::Deferred, Some(60));
        check(Outcome::Ambiguous, OnUnknown::Resend, State::Unknown, Some(60));
        check(Outcome::Ambiguous, OnUnknown::Hold, State::Held, None);
        check(Outcome::AddressRefused, OnUnknown::Resend, State::Rejected, None);
        check(Outcome::PolicyRefused, OnUnknown::Resend, State::Held, None);
        check(Outcome::Impossible, OnUnknown::Resend, State::Invalid, None);
        check(Outcome::RelayFailed, OnUnknown::Resend, State::Pending, Some(30));
        check(Outcome::NotTried, OnUnknown::Resend, State::Pending, None);
    }

    #[test]
    fn late_evidence_of_acceptance_is_taken_and_late_evidence_of_failure_is_not() {
        let policy = policy(OnUnknown::Resend);
        assert!(step(State::Unknown, Outcome::Accepted, &policy, &moment()).is_some());
        assert!(step(State::Pending, Outcome::Accepted, &policy, &moment()).is_some());
        assert!(step(State::Accepted, Outcome::AddressRefused, &policy, &moment()).is_none());
        assert!(step(State::Cancelled, Outcome::Accepted, &policy, &moment()).is_none());
    }

    #[test]
    fn no_attempt_is_planned_after_the_end() {
        let end = moment().now + TimeDelta::seconds(20);
        let policy = Policy { give_up_at: Some(end), ..policy(OnUnknown::Resend) };
        let found = step(State::Sending, Outcome::Deferred, &policy, &moment()).unwrap();
        assert_eq!(found.next_attempt_at, Some(end));
    }

    #[test]
    fn what_is_done_after_the_due_instant_is_late() {
        let policy = Policy { due: Some(moment().now - TimeDelta::seconds(1)), ..policy(OnUnknown::Resend) };
        assert!(step(State::Sending, Outcome::Accepted, &policy, &moment()).unwrap().late);
    }
}
