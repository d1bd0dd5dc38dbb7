//! From what an attempt brought to the row that is recorded.

use std::panic::{AssertUnwindSafe, catch_unwind};

use chrono::{DateTime, Utc};
use rand::RngExt;

use super::channel::{Message, PostItem, Sent};
use super::sheet::{Sheet, Unwritable};
use crate::delivery::{self, Moment, OnUnknown, Outcome, Policy, Reply, Schedule, Stage, State};
use crate::store::{Begun, CarriedMailing, ResultRow};

/// When an attempt began and ended.
#[derive(Debug, Clone, Copy)]
pub(super) struct Span {
    pub(super) from: DateTime<Utc>,
    pub(super) to: DateTime<Utc>,
}

/// The policy of a mailing.
pub(super) fn policy(mailing: &CarriedMailing) -> Policy {
    Policy {
        schedule: Schedule::default(),
        on_unknown: OnUnknown::from_word(mailing.on_unknown.word()).unwrap_or_default(),
        due: mailing.strict_due,
        give_up_at: mailing.give_up_at,
    }
}

/// The row of an attempt that ended as `sent`.
pub(super) fn row(begun: &Begun, sent: Sent, policy: &Policy, span: Span) -> ResultRow {
    let moment = Moment { now: span.to, attempts: begun.attempt_n, jitter: rand::rng().random_range(-1.0..=1.0) };
    // from `sending` every outcome is an allowed step; a new one that is not would be kept for a person
    let step = delivery::step(State::Sending, sent.outcome, policy, &moment);
    ResultRow {
        seq: begun.seq,
        n: begun.attempt_n,
        to: step.map_or(State::Held, |step| step.to),
        next_attempt_at: step.and_then(|step| step.next_attempt_at),
        dup_possible: step.is_some_and(|step| step.dup_possible),
        late: step.is_some_and(|step| step.late),
        outcome: sent.outcome,
        stage: sent.stage,
        reply: sent.reply,
        relay: Some(sent.relay).filter(|name| !name.is_empty()),
        remote_id: sent.remote_id,
        started_at: span.from,
        ended_at: span.to,
        refund: step.is_some_and(|step| step.refund),
    }
}

/// Something that came to nothing before any relay was asked.
pub(super) fn unsent(outcome: Outcome, reason: &str) -> Sent {
    let reply = Reply { code: None, enhanced: None, text: reason.to_owned() };
    Sent { outcome, stage: Stage::Prepare, reply, remote_id: None, relay: String::new(), mend: false }
}

/// Makes a letter; a panic costs this one recipient and nothing else.
pub(super) fn set(sheet: &dyn Sheet, begun: &Begun) -> Result<PostItem, Unwritable> {
    catch_unwind(AssertUnwindSafe(|| sheet.letter(begun)))
        .unwrap_or_else(|_| Err(Unwritable("setting the letter ended in a fault of the program".to_owned())))
}

/// Makes a message; a panic in a template engine or a library costs this one recipient and nothing else.
pub(super) fn write(sheet: &dyn Sheet, begun: &Begun) -> Result<Message, Unwritable> {
    catch_unwind(AssertUnwindSafe(|| sheet.message(begun)))
        .unwrap_or_else(|_| Err(Unwritable("making the message ended in a fault of the program".to_owned())))
}
