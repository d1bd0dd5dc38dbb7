//! How a version of a template comes to be sent: a state machine that no one can walk alone.

crate::words! {
    /// How far a version is.
    pub enum State {
        /// Written; may still be withdrawn by silence.
        Draft = "draft",
        /// Given to review.
        InReview = "in_review",
        /// May be sent, byte for byte.
        Approved = "approved",
        /// May not be sent any more; what was sent stays what it was.
        Retired = "retired",
    }
}

crate::words! {
    /// What people do with a version.
    pub enum Action {
        /// Gives a draft to review.
        Submit = "submit",
        /// Says yes to these exact bytes.
        Approve = "approve",
        /// Sends it back to its author, with a comment.
        Reject = "reject",
        /// Ends its use.
        Retire = "retire",
        /// Takes it back from review before anybody has decided.
        Withdraw = "withdraw",
        /// Says something about it that changes nothing.
        Comment = "comment",
    }
}

/// Why a step is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// The step is not possible from this state.
    #[error("a version that is {from} cannot be given the step {action}")]
    NotFrom {
        /// Its state.
        from: State,
        /// The step.
        action: Action,
    },
    /// Four eyes: nobody approves what he proposed himself (requirement P2).
    #[error("who proposed a version cannot approve it: a second person must")]
    OwnWork,
    /// Only the author takes a version back; others reject it.
    #[error("only who proposed a version can withdraw it; an approver can reject it")]
    NotOwnWork,
    /// A rejection tells the author why; a comment says something.
    #[error("words are needed: a rejection tells the author what to mend, a comment says something")]
    NoComment,
}

/// The state after `action` by `actor` on a version that `author` proposed.
///
/// # Errors
/// [`Refusal`].
pub fn step(from: State, action: Action, actor: &str, author: &str, comment: &str) -> Result<State, Refusal> {
    let to = match (from, action) {
        (State::Draft, Action::Submit) => State::InReview,
        (State::InReview, Action::Approve) => State::Approved,
        (State::InReview, Action::Reject) => State::Draft,
        (State::Draft | State::InReview | State::Approved, Action::Retire) => State::Retired,
        (State::InReview, Action::Withdraw) => State::Draft,
        (state, Action::Comment) => state,
        _ => return Err(Refusal::NotFrom { from, action }),
    };
    match action {
        Action::Approve if actor == author => Err(Refusal::OwnWork),
        Action::Reject | Action::Comment if comment.trim().is_empty() => Err(Refusal::NoComment),
        Action::Withdraw if actor != author => Err(Refusal::NotOwnWork),
        _ => Ok(to),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(from: State, action: Action, actor: &str, comment: &str, expected: Result<State, Refusal>) {
        assert_eq!(step(from, action, actor, "author", comment), expected);
    }

    #[test]
    fn only_a_second_person_approves() {
        check(State::InReview, Action::Approve, "author", "", Err(Refusal::OwnWork));
        check(State::InReview, Action::Approve, "approver", "", Ok(State::Approved));
    }

    #[test]
    fn nothing_is_approved_without_review_and_nothing_comes_back_from_retirement() {
        let refused = |from, action| Err(Refusal::NotFrom { from, action });
        check(State::Draft, Action::Approve, "approver", "", refused(State::Draft, Action::Approve));
        for action in Action::ALL.iter().filter(|action| **action != Action::Comment) {
            check(State::Retired, *action, "approver", "why", refused(State::Retired, *action));
        }
    }

    #[test]
    fn only_the_author_takes_a_version_back_and_a_comment_changes_nothing() {
        check(State::InReview, Action::Withdraw, "author", "", Ok(State::Draft));
        check(State::InReview, Action::Withdraw, "approver", "", Err(Refusal::NotOwnWork));
        for state in State::ALL {
            check(*state, Action::Comment, "approver", "please look at the date", Ok(*state));
        }
        check(State::Draft, Action::Comment, "approver", "", Err(Refusal::NoComment));
    }

    #[test]
    fn a_rejection_tells_why() {
        check(State::InReview, Action::Reject, "approver", " ", Err(Refusal::NoComment));
        check(State::InReview, Action::Reject, "approver", "the date is missing", Ok(State::Draft));
    }
}
