//! How duties stand to each other in time: caps on the limit, and blocks.

use std::collections::BTreeMap;
use std::sync::Arc;

use chrono::{DateTime, Utc};

use super::case::Case;
use super::limit::after;
use super::model::{Block, BlockKind, Due, Obligation, OrderKind, OrderNote};
use super::test::{Others, Over, test};
use super::trace::{Stage, TraceStep};
use super::truth::Truth;
use crate::law::{Duty, Order, Relation, Statement, in_force};

/// A duty with its case, by the duty's full name.
pub(super) type Duties<'a> = BTreeMap<&'a str, (&'a Case<'a>, &'a Duty)>;

/// Applies the orders of all duties: notes, blocks, and limits that follow those of other duties.
pub(super) fn apply(duties: &Duties<'_>, others: Others<'_>, all: &mut BTreeMap<String, Obligation>) {
    let mut caps: Vec<(String, String, Arc<crate::law::Citation>)> = Vec::new();
    for (id, (case, duty)) in duties {
        if !all.get(*id).is_some_and(|one| one.standing.is_live()) {
            continue;
        }
        for statement in in_force(&duty.orders, case.day()) {
            let holds = statement.value.test.as_ref().map_or(Truth::Yes, |it| test(case, it, Over::Any, others).truth);
            if holds == Truth::No {
                continue;
            }
            note(id, case, statement, all);
            if !matches!(statement.value.relation, Relation::After(..)) {
                caps.push((
                    (*id).to_owned(),
                    statement.value.relation.other().to_owned(),
                    Arc::clone(&statement.basis.citation),
                ));
            }
        }
    }
    // Circles are refused when the library is loaded; so many rounds reach the end of every chain.
    for _ in 0..caps.len() {
        let before: Vec<Option<Due>> =
            caps.iter().map(|(id, ..)| all.get(id).and_then(|one| one.due.clone())).collect();
        caps.iter().for_each(|(id, other, citation)| cap(id, other, citation, all));
        if caps.iter().zip(&before).all(|((id, ..), old)| all.get(id).map(|one| &one.due) == Some(old)) {
            break;
        }
    }
}

fn done(all: &BTreeMap<String, Obligation>, id: &str) -> Option<DateTime<Utc>> {
    all.get(id).and_then(|one| one.completed)
}

fn note(id: &str, case: &Case<'_>, statement: &Statement<Order>, all: &mut BTreeMap<String, Obligation>) {
    let other = statement.value.relation.other();
    let live = all.get(other).is_some_and(|one| one.standing.is_live());
    let completed = case.incident.completed.get(other).copied();
    let (kind, satisfied) = match &statement.value.relation {
        Relation::Before(_) => (OrderKind::Before, completed.is_none() || done(all, id).is_some()),
        Relation::NotLaterThan(_) => (OrderKind::NotLaterThan, completed.is_none() || done(all, id).is_some()),
        Relation::After(..) => (OrderKind::After, completed.is_some() || !live),
    };
    let citation = Arc::clone(&statement.basis.citation);
    let (blocked, block) = match &statement.value.relation {
        Relation::Before(_) if done(all, id).is_none() => (Some(other), Some(first(id))),
        Relation::After(_, wait) if live || completed.is_some() => (Some(id), wait_for(case, other, completed, *wait)),
        _ => (None, None),
    };
    if let (Some(blocked), Some(block)) = (blocked, block)
        && let Some(obligation) = all.get_mut(blocked)
    {
        obligation.blocks.push(block);
    }
    if let Some(obligation) = all.get_mut(id) {
        let text = format!("{kind} {other}");
        let outcome = Some(Truth::from(satisfied));
        obligation.trace.push(TraceStep { stage: Stage::Order, outcome, text, citation: Arc::clone(&citation) });
        if !obligation.citations.contains(&citation) {
            obligation.citations.push(Arc::clone(&citation));
        }
        obligation.confidence = obligation.confidence.min(statement.basis.confidence);
        obligation.order.push(OrderNote { kind, duty: other.to_owned(), satisfied, citation });
    }
}

fn first(id: &str) -> Block {
    let reason = format!("{id} must be performed before");
    Block {
        kind: BlockKind::Order,
        reason,
        from: None,
        until: None,
        territories: Vec::new(),
        duty: Some(id.to_owned()),
    }
}

fn wait_for(
    case: &Case<'_>,
    other: &str,
    completed: Option<DateTime<Utc>>,
    wait: Option<crate::time::Period>,
) -> Option<Block> {
    let Some(completed) = completed else { return Some(first(other)) };
    let wait = wait?;
    let until = after(case, completed, wait);
    let reason = format!("{wait} must pass after {other}");
    let duty = Some(other.to_owned());
    Some(Block { kind: BlockKind::Wait, reason, from: None, until: Some(until), territories: Vec::new(), duty })
}

/// The limit of a duty that is due no later than another is due or done.
fn cap(id: &str, other: &str, citation: &Arc<crate::law::Citation>, all: &mut BTreeMap<String, Obligation>) {
    let Some(leader) = all.get(other).filter(|one| one.standing.is_live() || one.completed.is_some()) else { return };
    let bound = match leader.completed {
        Some(at) => Some((at, at, leader.due.as_ref().map(|due| due.zone.clone()))),
        None => leader.due.as_ref().map(|due| (due.strict, due.lenient, Some(due.zone.clone()))),
    };
    let Some((strict, lenient, zone)) = bound else { return };
    let Some(obligation) = all.get_mut(id) else { return };
    let own = obligation.due.clone();
    let capped = match own {
        Some(due) => Due { strict: due.strict.min(strict), lenient: due.lenient.min(lenient), zone: due.zone },
        None if obligation.waits_for.iter().any(|one| one.starts_with("end of the hold")) => return,
        None => Due { strict, lenient, zone: zone.unwrap_or_else(crate::time::Zone::utc) },
    };
    if obligation.due.as_ref() != Some(&capped) {
        let shown = capped.zone.local(capped.strict).to_rfc3339();
        let text = format!("no later than {other}: strict limit {shown}");
        obligation.trace.push(TraceStep { stage: Stage::Order, outcome: None, text, citation: Arc::clone(citation) });
        obligation.due = Some(capped);
    }
}
