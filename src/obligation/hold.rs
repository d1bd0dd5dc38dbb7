//! What holds do to a limit, and what they block (requirement T11).

use chrono::{DateTime, Utc};

use super::case::Case;
use super::limit::{Limit, after};
use super::model::{Block, BlockKind};
use super::trace::{Stage, Trace};
use crate::incident::{Hold, HoldBy, Territory};
use crate::law::{Duty, HoldEffect, HoldRule, Statement, in_force};

const NO_HOLD: &str = "A hold that the file does not name is not honoured: no law is stretched without a citation.";

/// Applies the holds of the incident that the law honours; gives what they block.
pub(super) fn apply(case: &Case<'_>, duty: &Duty, limit: &mut Limit, trace: &mut Trace) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut holds: Vec<&Hold> = case.incident.holds.iter().filter(|hold| touches(case, hold)).collect();
    holds.sort_by_key(|hold| hold.from);
    for hold in holds {
        let rules: Vec<_> = in_force(&duty.holds, case.day()).filter(|rule| rule.value.by.contains(&hold.by)).collect();
        let honoured = rules.iter().find(|rule| !rule.value.written || hold.written == Some(true));
        match (honoured, rules.first()) {
            (Some(rule), _) => blocks.push(honour(case, hold, rule, limit, trace)),
            (None, Some(rule)) => blocks.push(ignore(hold, rule, trace)),
            (None, None) => {
                let text = format!("the law does not let this duty wait for {}", hold.by);
                trace.own(Stage::Hold, None, text, NO_HOLD);
            }
        }
    }
    blocks
}

/// Whether the hold speaks of a territory of the case.
fn touches(case: &Case<'_>, hold: &Hold) -> bool {
    let meets = |place: &Territory| {
        let other = &case.instrument.territory;
        place.contains(other)
            || case.people.iter().any(|one| place.contains(&one.territory) || one.territory.contains(place))
    };
    hold.territories.is_empty() || hold.territories.iter().any(meets)
}

/// Whether the hold speaks of all of the case, so that the limit itself moves.
fn covers(case: &Case<'_>, hold: &Hold) -> bool {
    let within = |place: &Territory| hold.territories.iter().any(|wide| wide.contains(place));
    hold.territories.is_empty()
        || within(&case.instrument.territory)
        || (!case.people.is_empty() && case.people.iter().all(|one| within(&one.territory)))
}

fn honour(case: &Case<'_>, hold: &Hold, rule: &Statement<HoldRule>, limit: &mut Limit, trace: &mut Trace) -> Block {
    let longest = rule.value.at_most.map(|most| after(case, hold.from, most));
    let end = match (hold.until, longest) {
        (Some(until), Some(most)) => Some(until.min(most)),
        (until, most) => until.or(most),
    };
    let shown =
        end.map_or_else(|| "it still runs".to_owned(), |end| format!("until {}", case.zone().local(end).to_rfc3339()));
    let text = format!("{} asks to wait, {shown}; effect: {}", hold.by, rule.value.effect);
    trace.step(Stage::Hold, None, text, &rule.basis);
    if covers(case, hold) {
        match end {
            Some(end) => move_limit(case, hold.from, end, &rule.value, limit),
            None => withhold(case, hold, rule, limit, trace),
        }
        let strict =
            limit.strict.map(|at| format!("strict limit after the hold: {}", case.zone().local(at).to_rfc3339()));
        strict.into_iter().for_each(|text| trace.step(Stage::Hold, None, text, &rule.basis));
    }
    Block {
        kind: BlockKind::Hold,
        reason: why(hold),
        from: Some(hold.from),
        until: end,
        territories: hold.territories.clone(),
        duty: None,
    }
}

/// What keeps the notice back, as people read it.
fn why(hold: &Hold) -> String {
    match hold.by {
        HoldBy::UnfixedVulnerability => {
            "this notice waits until a weakness is closed that it would make known".to_owned()
        }
        by => format!("{by} asked that this notice wait"),
    }
}

/// A hold that the law does not honour moves no limit; sending is blocked all the same until a person decides.
fn ignore(hold: &Hold, rule: &Statement<HoldRule>, trace: &mut Trace) -> Block {
    trace.missing.insert("holds.written".to_owned());
    let text = format!("{} asks to wait, but only a written request counts: the clock runs on", hold.by);
    trace.step(Stage::Hold, None, text, &rule.basis);
    Block {
        kind: BlockKind::Hold,
        reason: format!(
            "{} asked that this notice wait, though not in writing as the law demands: the clock runs on",
            hold.by
        ),
        from: Some(hold.from),
        until: hold.until,
        territories: hold.territories.clone(),
        duty: None,
    }
}

/// While a hold still runs there is no date; the date that would stand without it is in the trace.
fn withhold(case: &Case<'_>, hold: &Hold, rule: &Statement<HoldRule>, limit: &mut Limit, trace: &mut Trace) {
    let passed = limit.strict.is_some_and(|due| due < hold.from);
    if passed {
        return;
    }
    if let Some(due) = limit.strict.take() {
        let text = format!("no date while the hold runs; without it: {}", case.zone().local(due).to_rfc3339());
        trace.step(Stage::Hold, None, text, &rule.basis);
    }
    limit.lenient = None;
    limit.waits.push(format!("end of the hold by {}", hold.by));
}

fn move_limit(case: &Case<'_>, from: DateTime<Utc>, end: DateTime<Utc>, rule: &HoldRule, limit: &mut Limit) {
    let then = rule.then.map_or(end, |then| after(case, end, then));
    let start = limit.start;
    let moved = |due: DateTime<Utc>| Moved { due, from, end, then, start };
    let strict = |due| match rule.effect {
        HoldEffect::Pauses | HoldEffect::Restarts => moved(due).paused(),
        HoldEffect::Tolls => moved(due).tolled(),
    };
    let lenient = |due| match rule.effect {
        HoldEffect::Pauses => moved(due).paused(),
        HoldEffect::Tolls => moved(due).tolled(),
        HoldEffect::Restarts => moved(due).restarted(),
    };
    limit.strict = limit.strict.map(strict);
    limit.lenient = limit.lenient.map(lenient);
}

/// A limit beside a hold.
struct Moved {
    due: DateTime<Utc>,
    from: DateTime<Utc>,
    end: DateTime<Utc>,
    then: DateTime<Utc>,
    start: Option<DateTime<Utc>>,
}

impl Moved {
    /// A limit inside the hold moves to its end, or to the period after it.
    fn paused(self) -> DateTime<Utc> {
        if self.from <= self.due && self.due <= self.end { self.then } else { self.due }
    }

    /// A new period runs from the end of the hold; a limit that is later anyway stays.
    fn restarted(self) -> DateTime<Utc> {
        if self.due < self.from { self.due } else { self.due.max(self.then) }
    }

    /// The length of the hold, as far as the clock ran during it, is added.
    fn tolled(self) -> DateTime<Utc> {
        let from = self.start.map_or(self.from, |start| start.max(self.from));
        if self.due < self.from || self.end <= from {
            return self.due;
        }
        self.due.checked_add_signed(self.end - from).unwrap_or(self.due)
    }
}
