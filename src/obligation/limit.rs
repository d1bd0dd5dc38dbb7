//! Counts the limbs of a time limit and combines them.

use chrono::{DateTime, Utc};

use super::case::Case;
use super::clock::{Start, start};
use super::test::{Others, Over, test};
use super::trace::{Stage, Trace};
use super::truth::Truth;
use crate::law::{Basis, Clock, Deadline, Duty, Only, Statement, in_force};
use crate::time::{Calendar, Count, CountingRule, Period, Unit};

/// A limit before holds and orders.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Limit {
    pub strict: Option<DateTime<Utc>>,
    pub lenient: Option<DateTime<Utc>>,
    pub waits: Vec<String>,
    pub standards: Vec<String>,
    /// The earliest instant from which a limb was counted.
    pub start: Option<DateTime<Utc>>,
}

/// One number of the law, counted.
struct Limb {
    strict: Option<DateTime<Utc>>,
    lenient: Option<DateTime<Utc>>,
    certain: bool,
}

/// The limit of a duty; `instead` replaces every event, for people found later.
pub(super) fn limit(
    case: &Case<'_>,
    duty: &Duty,
    others: Others<'_>,
    instead: Option<DateTime<Utc>>,
    trace: &mut Trace,
) -> Limit {
    let mut counter = Counter { case, duty, others, instead, trace, limit: Limit::default(), limbs: Vec::new() };
    for deadline in in_force(&duty.deadlines, case.day()) {
        let applies = deadline.value.test.as_ref().map_or_else(|| true.into(), |it| test(case, it, Over::Any, others));
        if applies.truth != Truth::No {
            counter.trace.missing.extend(applies.missing);
            counter.deadline(deadline, applies.truth == Truth::Yes);
        }
    }
    let Counter { mut limit, limbs, .. } = counter;
    limit.waits.sort();
    limit.waits.dedup();
    combine(&mut limit, &limbs, duty.latest_limb);
    limit
}

/// Counts the limbs of one duty.
struct Counter<'c, 'a> {
    case: &'c Case<'a>,
    duty: &'c Duty,
    others: Others<'c>,
    instead: Option<DateTime<Utc>>,
    trace: &'c mut Trace,
    limit: Limit,
    limbs: Vec<Limb>,
}

/// A rule of counting with its ground and calendar.
type Rule<'a> = (CountingRule, &'a Basis, Option<&'a Calendar>);

impl<'c> Counter<'c, '_> {
    fn deadline(&mut self, deadline: &'c Statement<Deadline>, certain: bool) {
        if let Some(standard) = &deadline.value.standard {
            if !self.limit.standards.contains(standard) {
                self.limit.standards.push(standard.clone());
            }
            self.trace.step(Stage::Due, None, format!("standard: {standard}"), &deadline.basis);
        }
        let Some((clock, ground)) = self.clock_of(deadline) else { return };
        match start(self.case, &clock, self.instead) {
            Start::Waits(waits) => {
                self.trace.step(
                    Stage::Clock,
                    Truth::Unknown,
                    format!("the clock waits for {}", waits.join(", ")),
                    &ground,
                );
                self.limit.waits.extend(waits);
            }
            Start::At(at, source) => {
                let text = format!("the clock starts with {source}, {}", self.case.zone().local(at).to_rfc3339());
                self.trace.step(Stage::Clock, Truth::Yes, text, &ground);
                self.limit.start = Some(self.limit.start.map_or(at, |other| other.min(at)));
                if let Some(period) = deadline.value.no_later_than {
                    self.limb(deadline, period, at, certain);
                }
            }
        }
    }

    /// The deadline's own clock, or that of the duty.
    fn clock_of(&self, deadline: &Statement<Deadline>) -> Option<(Clock, Basis)> {
        let own = deadline.value.clock.as_ref().map(|clock| (clock.clone(), deadline.basis.clone()));
        own.or_else(|| {
            in_force(&self.duty.clocks, self.case.day()).next().map(|one| (one.value.clone(), one.basis.clone()))
        })
    }

    fn limb(&mut self, deadline: &'c Statement<Deadline>, period: Period, at: DateTime<Utc>, certain: bool) {
        let strict = self.count(deadline, period, at, Only::Strict);
        let lenient = self.count(deadline, period, at, Only::Lenient);
        if !lapsed(self.case, deadline, lenient.or(strict), self.trace) {
            self.limbs.push(Limb { strict, lenient, certain });
        }
    }

    fn count(
        &mut self,
        deadline: &'c Statement<Deadline>,
        period: Period,
        at: DateTime<Utc>,
        mode: Only,
    ) -> Option<DateTime<Utc>> {
        if deadline.value.only.is_some_and(|only| only != mode) {
            return None;
        }
        let zone = self.case.zone();
        let rules = rules(self.case, self.duty, self.others, deadline, mode);
        let calendar = rules.iter().find_map(|(.., calendar)| *calendar);
        let steps = Count { start: at, period, zone, calendar }.steps(rules.iter().map(|(rule, ..)| *rule));
        for (step, (_, ground, _)) in steps.iter().zip(&rules) {
            let met = [step.met.holidays.as_slice(), step.met.problems.as_slice()].concat().join("; ");
            let notes = if met.is_empty() { String::new() } else { format!(" ({met})") };
            self.trace.problems.extend(step.met.problems.iter().cloned());
            let text =
                format!("{mode}: {period} by {} gives {}{notes}", step.rule, zone.local(step.limit).to_rfc3339());
            self.trace.step(Stage::Counting, None, text, ground);
        }
        let last = steps.last().map(|step| step.limit)?;
        let text = format!("{mode} limit: {}", zone.local(last).to_rfc3339());
        self.trace.step(Stage::Due, None, text, &deadline.basis);
        Some(last)
    }
}

/// The rules for one date: the first start rule that applies, then those that move its limit. For the strict date only
/// certain rules move it, because every one of them gives more time.
fn rules<'r>(
    case: &'r Case<'_>,
    duty: &Duty,
    others: Others<'_>,
    deadline: &'r Statement<Deadline>,
    mode: Only,
) -> Vec<Rule<'r>> {
    if let Some(own) = &deadline.value.count {
        let calendar = case.calendar(deadline.value.calendar.as_ref());
        return own.iter().map(|rule| (*rule, &deadline.basis, calendar)).collect();
    }
    let unit = deadline.value.no_later_than.map(|period| period.unit);
    let mut chosen: Vec<Rule<'r>> = Vec::new();
    for counting in in_force(&case.instrument.counting, case.day()) {
        let value = &counting.value;
        let duties = value.duties.is_empty() || value.duties.contains(&duty.id);
        let meant = Some(value.of) == unit && value.only.is_none_or(|only| only == mode) && duties;
        if !meant || (value.rule.starts() && chosen.iter().any(|(rule, ..)| rule.starts())) {
            continue;
        }
        let truth = value.test.as_ref().map_or(Truth::Yes, |it| test(case, it, Over::Any, others).truth);
        if truth == Truth::Yes || (truth == Truth::Unknown && mode == Only::Lenient) {
            let calendar = deadline.value.calendar.as_ref().or(value.calendar.as_ref());
            chosen.push((value.rule, &counting.basis, case.calendar(calendar)));
        }
    }
    chosen.sort_by_key(|(rule, ..)| !rule.starts());
    chosen
}

/// Whether the limb falls away because an event came after its end (DORA: classified after the first 24 hours).
fn lapsed(case: &Case<'_>, deadline: &Statement<Deadline>, end: Option<DateTime<Utc>>, trace: &mut Trace) -> bool {
    let happened = deadline.value.lapses_if.and_then(|event| Some((event, *case.incident.events.get(&event)?)));
    let Some((event, at)) = happened else { return false };
    let lapsed = end.is_some_and(|end| at > end);
    if lapsed {
        trace.step(Stage::Due, None, format!("this limit falls away, because {event} came after it"), &deadline.basis);
    }
    lapsed
}

fn combine(limit: &mut Limit, limbs: &[Limb], latest: bool) {
    if latest && !limit.waits.is_empty() {
        return;
    }
    let pick = |dates: Vec<DateTime<Utc>>| if latest { dates.into_iter().max() } else { dates.into_iter().min() };
    let strict = pick(limbs.iter().filter_map(|limb| limb.strict).collect());
    let certain: Vec<_> = limbs.iter().filter(|limb| limb.certain).filter_map(|limb| limb.lenient).collect();
    let uncertain: Vec<_> = limbs.iter().filter_map(|limb| limb.lenient).collect();
    let lenient = if certain.is_empty() { uncertain.into_iter().max() } else { pick(certain) };
    let (strict, lenient) = (strict.or(lenient), lenient.or(strict));
    // An uncertain limb may shorten the strict date only; the lenient one never lies before it.
    limit.strict = strict.zip(lenient).map(|(strict, lenient)| strict.min(lenient));
    limit.lenient = lenient;
}

/// The limit so long after an instant: whole days end with the day, hours are exact. For extensions and for what
/// follows a hold.
pub(super) fn after(case: &Case<'_>, from: DateTime<Utc>, period: Period) -> DateTime<Utc> {
    let rule = match period.unit {
        Unit::Minutes | Unit::Hours => CountingRule::Elapsed,
        Unit::BusinessDays => CountingRule::BusinessDays,
        Unit::Days => CountingRule::SkipEventDay,
        Unit::Months | Unit::Years => CountingRule::ClampToMonthEnd,
    };
    let steps = Count { start: from, period, zone: case.zone(), calendar: case.calendar(None) }.steps([rule]);
    steps.last().map_or(from, |step| step.limit)
}
