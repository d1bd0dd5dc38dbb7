//! Decides how a duty stands, in the order in which the trace prints it.

use super::Standing;
use super::case::Case;
use super::test::{Others, Over, test};
use super::trace::{Stage, Trace};
use super::truth::{Finding, Truth};
use crate::incident::Role;
use crate::law::{Authority, Duty, Effect, Exception, OwedBy, Statement, Status, in_force};

const BY_RESIDENCE: &str = "A file that says nothing of its reach protects the people who live in its territory.";
const NOTHING_PROTECTED: &str = "On this day none of the file's definitions of protected data is law.";

/// How the duty stands, with the reasons in `trace`.
pub(super) fn stand(case: &Case<'_>, duty: &Duty, others: Others<'_>, trace: &mut Trace) -> Standing {
    if !force(case, trace) || !begun(case, duty, trace) {
        return Standing::NotInForce;
    }
    let elements =
        [who(case, duty, trace), reached(case, trace), protected(case, trace), whens(case, duty, others, trace)];
    let whole = Finding::all(elements);
    if whole.truth == Truth::No {
        return Standing::NotOwed;
    }
    let excepted = exceptions(case, duty, others, trace);
    version(case, trace);
    trace.missing.extend(whole.missing.iter().cloned());
    match excepted {
        Some(standing) => standing,
        None if duty.voluntary || case.instrument.authority == Authority::Guidance => Standing::Voluntary,
        None if whole.truth == Truth::Unknown || case.version.is_none() => Standing::Presumed,
        None => Standing::Owed,
    }
}

fn force(case: &Case<'_>, trace: &mut Trace) -> bool {
    let instrument = case.instrument;
    let statement = &instrument.in_force;
    let text = match statement.value {
        Status::Proposed => "a proposal; it is not law".to_owned(),
        Status::NotOperational => "on the books, but its authority or its rules do not work yet".to_owned(),
        _ if statement.basis.holds_on(case.day()) => format!("law on {}", case.day()),
        _ => format!("not law on {}", case.day()),
    };
    let holds =
        !matches!(statement.value, Status::Proposed | Status::NotOperational) && statement.basis.holds_on(case.day());
    trace.step(Stage::Force, Truth::from(holds), format!("{}: {text}", instrument.title), &statement.basis);
    holds
}

/// Whether the duty itself is law on the day: an amendment may bring one, or end one.
fn begun(case: &Case<'_>, duty: &Duty, trace: &mut Trace) -> bool {
    let (day, basis) = (case.day(), &duty.basis);
    let holds = basis.holds_on(day);
    if !holds {
        let text = if basis.announced { "announced only".to_owned() } else { format!("not law on {day}") };
        trace.step(Stage::Force, Truth::No, format!("this duty is {text}"), basis);
    }
    holds
}

fn who(case: &Case<'_>, duty: &Duty, trace: &mut Trace) -> Finding {
    let covered = case.covered();
    if let Some(applies) = &case.instrument.applies_to {
        trace.step(Stage::Who, covered.truth, "the kind of organisation is covered", &applies.basis);
    }
    let role = match (duty.owed_by, case.incident.organisation.role) {
        (OwedBy::Either, _) | (_, Some(Role::Both)) => true.into(),
        (_, None) => Finding::wants("organisation.role"),
        (OwedBy::Controller, Some(role)) => (role == Role::Controller).into(),
        (OwedBy::Processor, Some(role)) => (role == Role::Processor).into(),
    };
    trace.step(Stage::Who, role.truth, format!("owed by: {}", duty.owed_by), &duty.basis);
    Finding::all([covered, role])
}

fn reached(case: &Case<'_>, trace: &mut Trace) -> Finding {
    let text = format!("{} ({})", case.because, case.instrument.territory);
    match &case.instrument.reach {
        Some(reach) => trace.step(Stage::Territory, case.reach.truth, text, &reach.basis),
        None => trace.own(Stage::Territory, case.reach.truth, text, BY_RESIDENCE),
    }
    case.reach.clone()
}

fn protected(case: &Case<'_>, trace: &mut Trace) -> Finding {
    let Some(finding) = &case.protected else { return true.into() };
    let text = "the exposed data are protected here";
    match in_force(&case.instrument.personal_information, case.day()).next() {
        Some(one) => trace.step(Stage::PersonalInformation, finding.truth, text, &one.basis),
        None => trace.own(Stage::PersonalInformation, finding.truth, text, NOTHING_PROTECTED),
    }
    finding.clone()
}

fn whens(case: &Case<'_>, duty: &Duty, others: Others<'_>, trace: &mut Trace) -> Finding {
    let one = |when: &Statement<_>| {
        let finding = test(case, &when.value, Over::Any, others);
        trace.step(Stage::When, finding.truth, when.value.to_string(), &when.basis);
        finding
    };
    // Collected first: every element is traced, even after one that decides.
    Finding::all(in_force(&duty.whens, case.day()).map(one).collect::<Vec<_>>())
}

/// The standing that known exceptions give; exceptions of different effect conflict.
fn exceptions(case: &Case<'_>, duty: &Duty, others: Others<'_>, trace: &mut Trace) -> Option<Standing> {
    let mut effects: Vec<Effect> = Vec::new();
    for unless in in_force(&duty.unlesses, case.day()) {
        let finding = test(case, &unless.value.test, Over::All, others);
        trace.step(Stage::Unless, finding.truth, exception(&unless.value), &unless.basis);
        if finding.truth == Truth::Yes && !effects.contains(&unless.value.effect) {
            effects.push(unless.value.effect);
        }
    }
    match effects.as_slice() {
        [] | [Effect::Stands] => None,
        [Effect::Lifts] => Some(Standing::Lifted),
        [Effect::Substitutes] => Some(Standing::Substituted),
        _ => Some(Standing::Conflicting),
    }
}

fn exception(it: &Exception) -> String {
    let effect = match it.effect {
        Effect::Lifts => "the duty falls away",
        Effect::Substitutes => "a public way takes its place",
        Effect::Stands => "the duty stands in spite of exceptions",
    };
    format!("{effect} if {}", it.test)
}

fn version(case: &Case<'_>, trace: &mut Trace) {
    let by = &case.instrument.version_by;
    let names: Vec<String> = by.value.iter().map(ToString::to_string).collect();
    let names = names.join(" or ");
    match case.version {
        Some(day) => {
            trace.step(Stage::Version, Truth::Yes, format!("the law of {day}, the day of: {names}"), &by.basis)
        }
        None => {
            let text = format!("the day of {names} is not known; the law as last checked on {} is shown", case.day());
            trace.step(Stage::Version, Truth::Unknown, text, &by.basis);
            trace.missing.insert(format!("events.{names}"));
        }
    }
}
