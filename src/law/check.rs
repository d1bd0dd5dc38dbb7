//! What must hold between statements and between files.

use super::Library;
use super::duty::{Clock, Deadline, Duty, Source};
use super::instrument::Instrument;
use super::statement::{Basis, Statement};
use super::vocabulary::Only;
use crate::law::condition::{Condition, Test};
use crate::problem::Problem;
use crate::shape::nearest;
use crate::time::CountingRule;

/// Every problem between the statements and files of a library.
pub(in crate::law) fn check(library: &Library) -> Vec<Problem> {
    let mut checker = Checker { library, found: Vec::new(), file: String::new() };
    for instrument in &library.instruments {
        checker.file = format!("{}.toml", instrument.id);
        checker.instrument(instrument);
    }
    for register in library.registers.values() {
        checker.file = format!("authorities/{}.toml", register.id);
        for calendar in register.entries.iter().filter_map(|one| one.calendar.as_ref()) {
            checker.calendar(1, calendar);
        }
    }
    checker.found.extend(super::cycle::check(library));
    checker.found.extend(super::regime::read::check(library));
    checker.found
}

struct Checker<'a> {
    library: &'a Library,
    found: Vec<Problem>,
    file: String,
}

impl Checker<'_> {
    fn refuse(&mut self, line: usize, found: impl Into<String>, expected: impl Into<String>) {
        self.found.push(Problem::line(&self.file, line, found, expected));
    }

    fn instrument(&mut self, it: &Instrument) {
        if let Some(calendar) = &it.calendar {
            self.calendar(1, calendar);
        }
        if let Some(register) = &it.authorities
            && !self.library.registers.contains_key(register)
        {
            self.refuse(1, format!("there is no register `{register}`"), format!("a file authorities/{register}.toml"));
        }
        let mut ids: Vec<&str> = it.duties.iter().map(|duty| duty.id.as_str()).collect();
        ids.sort_unstable();
        for pair in ids.windows(2).filter(|pair| pair[0] == pair[1]) {
            self.refuse(1, format!("two duties have the name `{}`", pair[0]), "one name for one duty");
        }
        for counting in &it.counting {
            counting.value.calendar.iter().for_each(|calendar| self.calendar(counting.basis.line, calendar));
            self.test(counting.basis.line, counting.value.test.as_ref());
        }
        for basis in it.bases() {
            self.inside(basis, &it.in_force.basis);
        }
        it.duties.iter().for_each(|duty| self.duty(it, duty));
    }

    /// A statement's days lie inside those of the instrument.
    fn inside(&mut self, basis: &Basis, whole: &Basis) {
        let early = basis.from.zip(whole.from).is_some_and(|(from, first)| from < first);
        let late = basis.until.zip(whole.until).is_some_and(|(until, last)| until > last);
        if early || late {
            self.refuse(
                basis.line,
                "the days of this statement reach beyond [in_force]",
                "days inside those of the instrument",
            );
        }
    }

    fn calendar(&mut self, line: usize, id: &str) {
        if !self.library.calendars.contains_key(id) {
            self.refuse(line, format!("there is no calendar `{id}`"), format!("a file calendars/{id}.toml"));
        }
    }

    fn duty(&mut self, it: &Instrument, duty: &Duty) {
        for (at, one) in duty.clocks.iter().enumerate() {
            self.clock(one.basis.line, &one.value);
            if duty.clocks.iter().skip(at + 1).any(|other| other.basis.overlaps(&one.basis)) {
                self.refuse(one.basis.line, "two clocks are in force on the same day", "`until` on the older one");
            }
        }
        for one in &duty.deadlines {
            self.deadline(it, duty, one);
        }
        for one in &duty.orders {
            self.reference(one.basis.line, one.value.relation.other());
        }
        for (line, test) in tests(duty) {
            self.test(line, Some(test));
        }
    }

    fn clock(&mut self, line: usize, clock: &Clock) {
        for source in clock.sources() {
            if let Source::Completed(duty) = source {
                self.reference(line, duty);
            }
        }
    }

    fn test(&mut self, line: usize, test: Option<&Test>) {
        for condition in test.map(Test::conditions).unwrap_or_default() {
            if let Condition::Duty(duty) = condition {
                self.reference(line, duty);
            }
        }
    }

    fn reference(&mut self, line: usize, duty: &str) {
        let known = || self.library.duties().map(|(_, duty)| duty.id.as_str());
        if known().any(|one| one == duty) {
            return;
        }
        let near = nearest(duty, known())
            .map_or_else(|| "the full name of a duty, FILE/DUTY".to_owned(), |near| format!("did you mean `{near}`?"));
        self.refuse(line, format!("there is no duty `{duty}`"), near);
    }

    fn deadline(&mut self, it: &Instrument, duty: &Duty, one: &Statement<Deadline>) {
        let line = one.basis.line;
        one.value.clock.iter().for_each(|clock| self.clock(line, clock));
        one.value.calendar.iter().for_each(|calendar| self.calendar(line, calendar));
        let Some(period) = one.value.no_later_than else { return };
        if one.value.clock.is_none() && !duty.clocks.iter().any(|clock| clock.basis.overlaps(&one.basis)) {
            self.refuse(line, "a number without a clock", "a [[duty.clock]], or `starts` beside the number");
        }
        let calendar = one.value.calendar.is_some() || it.calendar.is_some() || it.authorities.is_some();
        match &one.value.count {
            Some(rules) => self.own_rules(line, rules, period.unit, calendar),
            None => [Only::Strict, Only::Lenient]
                .into_iter()
                .for_each(|mode| self.start_rule(it, duty, one, mode, calendar)),
        }
    }

    fn own_rules(&mut self, line: usize, rules: &[CountingRule], unit: crate::time::Unit, calendar: bool) {
        if rules.iter().filter(|rule| rule.starts()).count() != 1 || !rules.first().is_some_and(|rule| rule.starts()) {
            self.refuse(
                line,
                "`count` does not begin with its one start rule",
                "one start rule, then the rules that move the limit",
            );
        }
        for rule in rules {
            if !rule.fits(unit) {
                self.refuse(
                    line,
                    format!("the rule `{rule}` cannot count {unit}"),
                    "a rule for that unit (see the README)",
                );
            }
            if rule.needs_calendar() && !calendar {
                self.refuse(
                    line,
                    format!("the rule `{rule}` needs a calendar"),
                    "`calendar` of the file or of this statement",
                );
            }
        }
    }

    fn start_rule(&mut self, it: &Instrument, duty: &Duty, one: &Statement<Deadline>, mode: Only, calendar: bool) {
        let Some(unit) = one.value.no_later_than.map(|period| period.unit) else { return };
        if one.value.only.is_some_and(|only| only != mode) {
            return;
        }
        let used = it.counting.iter().filter(|rule| {
            let value = &rule.value;
            value.of == unit
                && value.only.is_none_or(|only| only == mode)
                && (value.duties.is_empty() || value.duties.contains(&duty.id))
                && rule.basis.overlaps(&one.basis)
        });
        let used: Vec<_> = used.collect();
        let starts: Vec<_> = used.iter().filter(|rule| rule.value.rule.starts()).collect();
        if starts.is_empty() {
            let expected = format!("a [[counting]] of = \"{unit}\" with a start rule (see the README)");
            self.refuse(one.basis.line, format!("nothing says how {unit} are counted for the {mode} date"), expected);
        }
        let plain: Vec<_> =
            starts.iter().filter(|rule| rule.value.test.is_none() && rule.value.duties.is_empty()).collect();
        if let [first, second, ..] = plain.as_slice()
            && first.basis.overlaps(&second.basis)
        {
            self.refuse(
                second.basis.line,
                format!("two start rules count {unit} for the {mode} date"),
                "one, or `only` on both",
            );
        }
        for rule in
            used.iter().filter(|rule| rule.value.rule.needs_calendar() && rule.value.calendar.is_none() && !calendar)
        {
            self.refuse(
                rule.basis.line,
                format!("the rule `{}` needs a calendar", rule.value.rule),
                "`calendar` of the file or of this statement",
            );
        }
    }
}

/// Every test under a duty, with its line.
pub(in crate::law) fn tests(duty: &Duty) -> Vec<(usize, &Test)> {
    let mut all: Vec<(usize, &Test)> = duty.whens.iter().map(|one| (one.basis.line, &one.value)).collect();
    all.extend(duty.unlesses.iter().map(|one| (one.basis.line, &one.value.test)));
    all.extend(duty.extensions.iter().map(|one| (one.basis.line, &one.value.test)));
    all.extend(duty.deadlines.iter().filter_map(|one| Some((one.basis.line, one.value.test.as_ref()?))));
    all.extend(duty.contents.iter().filter_map(|one| Some((one.basis.line, one.value.test.as_ref()?))));
    all.extend(duty.channels.iter().filter_map(|one| Some((one.basis.line, one.value.test.as_ref()?))));
    all.extend(duty.orders.iter().filter_map(|one| Some((one.basis.line, one.value.test.as_ref()?))));
    all.extend(duty.records.iter().filter_map(|one| Some((one.basis.line, one.value.test.as_ref()?))));
    all
}
