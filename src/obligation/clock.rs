//! Where a clock starts.

use chrono::{DateTime, Utc};

use super::case::Case;
use crate::incident::{Contradiction, Event};
use crate::law::{Clock, Source};

/// Where a clock stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Start {
    /// It runs from this instant, on account of this source.
    At(DateTime<Utc>, String),
    /// It waits for these (requirement T3: no other event is used in their place).
    Waits(Vec<String>),
}

/// Resolves a clock; `instead` replaces every event, for people found later.
pub(super) fn start(case: &Case<'_>, clock: &Clock, instead: Option<DateTime<Utc>>) -> Start {
    if let Some(wrong) = contradicted(case, clock) {
        let text = format!("correction of {} (recorded before {})", wrong.second, wrong.first);
        return Start::Waits(vec![text]);
    }
    let instant = |source: &Source| match source {
        Source::Event(event) => {
            case.incident.events.get(event).copied().map(|at| instead.map_or(at, |later| at.max(later)))
        }
        Source::Completed(duty) => case.incident.completed.get(duty).copied(),
    };
    let known = || clock.sources().iter().filter_map(|source| Some((instant(source)?, source.to_string())));
    let name = |source: &Source| match source {
        Source::Event(event) => event.to_string(),
        Source::Completed(duty) => duty.clone(),
    };
    match clock {
        Clock::FirstOf(sources) => known().min().map_or_else(
            || Start::Waits(vec![sources.iter().map(name).collect::<Vec<_>>().join(" or ")]),
            |(at, source)| Start::At(at, source),
        ),
        Clock::LastOf(sources) => {
            let waits: Vec<String> = sources.iter().filter(|source| instant(source).is_none()).map(name).collect();
            match known().max() {
                Some((at, source)) if waits.is_empty() => Start::At(at, source),
                _ => Start::Waits(waits),
            }
        }
    }
}

/// Requirement T4: an order of events that contradicts itself gives no date for what depends on it.
fn contradicted(case: &Case<'_>, clock: &Clock) -> Option<Contradiction> {
    let events: Vec<Event> = clock
        .sources()
        .iter()
        .filter_map(|source| match source {
            Source::Event(event) => Some(*event),
            Source::Completed(_) => None,
        })
        .collect();
    case.incident
        .contradictions()
        .into_iter()
        .find(|wrong| events.contains(&wrong.first) || events.contains(&wrong.second))
}
