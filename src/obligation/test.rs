//! Holds conditions against the facts of a case.

use super::case::Case;
use super::truth::{Finding, Truth};
use crate::incident::{DataElement, Fact, FactValue, Form, Population, Territory};
use crate::law::{Condition, CountIn, Test, Threshold};

/// How a test that differs by territory is joined.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Over {
    /// One territory suffices (elements of a duty, required content).
    Any,
    /// All territories must agree (exceptions, extensions).
    All,
}

/// What is known of other duties: whether they stand.
pub(super) type Others<'a> = &'a dyn Fn(&str) -> Finding;

/// What is known of a test, over the territories of the case.
pub(super) fn test(case: &Case<'_>, test: &Test, over: Over, others: Others<'_>) -> Finding {
    let here = |territory: &Territory| {
        let one = |condition: &Condition| self::condition(case, condition, territory, others);
        match test {
            Test::One(condition) => one(condition),
            Test::AllOf(all) => Finding::all(all.iter().map(one)),
            Test::AnyOf(any) => Finding::any(any.iter().map(one)),
        }
    };
    let territories = case.territories();
    match over {
        Over::Any => Finding::any(territories.into_iter().map(here)),
        Over::All => Finding::all(territories.into_iter().map(here)),
    }
}

fn condition(case: &Case<'_>, condition: &Condition, territory: &Territory, others: Others<'_>) -> Finding {
    let organisation = &case.incident.organisation;
    match condition {
        Condition::Fact(fact, values) => fact_is(case, *fact, values, territory),
        Condition::FactNot(fact, values) => fact_is(case, *fact, values, territory).opposite(),
        Condition::Number(fact, threshold) => match case.incident.fact(*fact, territory) {
            Some(FactValue::Number(number)) => threshold.passes(*number).into(),
            _ => Finding::wants(format!("facts.{fact}")),
        },
        Condition::People(count_in, threshold) => people(case, *count_in, *threshold),
        Condition::DataAny(wanted) => data(case, territory, |data| data.iter().any(|one| hit(wanted, *one))),
        Condition::DataNone(unwanted) => {
            data(case, territory, |data| data.iter().any(|one| hit(unwanted, *one))).opposite()
        }
        Condition::DataOnly(only) => {
            data(case, territory, |data| data.iter().any(|one| !only.contains(one))).opposite()
        }
        Condition::KindsAny(_) | Condition::KindsNone(_) if organisation.kinds.is_empty() => {
            Finding::wants("organisation.kinds")
        }
        Condition::KindsAny(kinds) => organisation.kinds.iter().any(|one| kinds.contains(one)).into(),
        Condition::KindsNone(kinds) => (!organisation.kinds.iter().any(|one| kinds.contains(one))).into(),
        Condition::Form(wanted) => form(case, territory, *wanted),
        Condition::Happened(event) if case.incident.events.contains_key(event) => true.into(),
        Condition::Happened(event) => Finding::wants(format!("events.{event}")),
        Condition::EstablishedIn(place) => case.established_in(place),
        Condition::Duty(duty) => others(duty),
    }
}

fn fact_is(case: &Case<'_>, fact: Fact, values: &[FactValue], territory: &Territory) -> Finding {
    case.incident
        .fact(fact, territory)
        .map_or_else(|| Finding::wants(format!("facts.{fact}")), |value| values.contains(value).into())
}

fn hit(wanted: &[DataElement], one: DataElement) -> bool {
    wanted.contains(&one) || wanted.contains(&DataElement::Any)
}

fn people_here<'a>(case: &'a Case<'_>, territory: &'a Territory) -> impl Iterator<Item = &'a Population> {
    case.people.iter().copied().filter(move |one| one.territory == *territory)
}

/// Whether the exposed data of someone in the territory pass; data that nobody named are unknown.
fn data(case: &Case<'_>, territory: &Territory, passes: impl Fn(&[DataElement]) -> bool) -> Finding {
    let one = |people: &Population| match people.data.as_slice() {
        [] => Finding::wants(format!("affected.{territory}.data")),
        data => passes(data).into(),
    };
    let found: Vec<Finding> = people_here(case, territory).map(one).collect();
    if found.is_empty() {
        return Finding::wants("affected");
    }
    Finding::any(found)
}

fn form(case: &Case<'_>, territory: &Territory, wanted: Form) -> Finding {
    let one = |people: &Population| match people.form {
        None => Finding::wants(format!("affected.{territory}.form")),
        Some(form) => (form == wanted || form == Form::Any || wanted == Form::Any).into(),
    };
    let found: Vec<Finding> = people_here(case, territory).map(one).collect();
    if found.is_empty() { Finding::wants("affected") } else { Finding::any(found) }
}

/// Holds the number of affected people against a threshold; a number that is partly unknown decides only if more
/// people could not change the answer.
fn people(case: &Case<'_>, count_in: CountIn, threshold: Threshold) -> Finding {
    match count_in {
        CountIn::Territory => sum(&case.people, threshold),
        CountIn::Anywhere => sum(&case.protected_anywhere(), threshold),
        CountIn::AnyOneState => {
            let mut states = case.territories();
            // the states are those of the instrument's own territory, though it may reach people anywhere
            states.retain(|state| case.instrument.territory.contains(state));
            let one = |state: &&Territory| {
                if **state == case.instrument.territory {
                    return Finding::wants(format!("affected.{state}: how many live in which state"));
                }
                sum(&people_here(case, state).collect::<Vec<_>>(), threshold)
            };
            if threshold.grows_true() {
                Finding::any(states.iter().map(one))
            } else {
                Finding::all(states.iter().map(one))
            }
        }
    }
}

fn sum(people: &[&Population], threshold: Threshold) -> Finding {
    let known: u64 = people.iter().filter_map(|one| one.count).fold(0, u64::saturating_add);
    let passes = threshold.passes(known as f64);
    let missing: Vec<String> = people
        .iter()
        .filter(|one| one.count.is_none())
        .map(|one| format!("affected.{}.count", one.territory))
        .collect();
    if people.is_empty() {
        return Finding::wants("affected");
    }
    if missing.is_empty() || passes == threshold.grows_true() {
        return passes.into();
    }
    Finding { truth: Truth::Unknown, missing: missing.into_iter().collect() }
}
