//! Turns the written form of a statement into its checked form, and keeps account of what is wrong.

use std::collections::BTreeMap;
use std::sync::Arc;

use chrono::NaiveDate;

use super::condition::{Condition, Test, Threshold};
use super::duty::{Clock, Source as ClockSource};
use super::file::{Day, Ground, Is, LeafFile, Located, StartsFile, TestFile, TextFile};
use super::numbers;
use super::statement::{Basis, Citation, Statement};
use super::vocabulary::{Confidence, CountIn};
use crate::incident::{Event, Fact, FactKind, FactValue, Territory};
use crate::problem::Problem;
use crate::shape::{Lines, nearest};
use crate::time::{Period, Zone, ZoneDatabase};

/// A file as it came.
#[derive(Clone, Copy)]
pub(in crate::law) struct Source<'a> {
    /// Its name, relative to the rule folder.
    pub name: &'a str,
    /// Its text.
    pub text: &'a str,
    /// Where its zones are looked up.
    pub zones: &'a ZoneDatabase,
}

/// Reads one file.
pub(in crate::law) struct Read<'a> {
    /// The file, relative to the rule folder.
    pub file: &'a str,
    lines: Lines,
    texts: &'a BTreeMap<String, TextFile>,
    confidence: Confidence,
    zones: &'a ZoneDatabase,
    /// What was found wrong so far.
    pub found: Vec<Problem>,
}

/// Numbers that a paraphrase must name.
pub(in crate::law) type Numbers = Vec<u64>;

impl<'a> Read<'a> {
    pub fn new(source: &Source<'a>, texts: &'a BTreeMap<String, TextFile>, confidence: Confidence) -> Self {
        let Source { name, text, zones } = *source;
        Self { file: name, lines: Lines::of(text), texts, confidence, zones, found: Vec::new() }
    }

    /// Notes a problem at a line.
    pub fn refuse(&mut self, line: usize, found: impl Into<String>, expected: impl Into<String>) {
        self.found.push(Problem::line(self.file, line, found, expected));
    }

    /// The line at which a table begins.
    pub fn line<T>(&self, table: &Located<T>) -> usize {
        self.lines.line(table.0.span().start)
    }

    /// The statements of a list of tables; those whose value cannot be read are left out (and their problems noted).
    pub fn statements<T, V>(
        &mut self,
        tables: &[Located<T>],
        ground: impl Fn(&T) -> &Ground,
        value: impl Fn(&mut Self, usize, &T) -> Option<(V, Numbers)>,
    ) -> Vec<Statement<V>> {
        let one = |table| self.statement(table, &ground, &value);
        tables.iter().filter_map(one).collect()
    }

    /// One statement.
    pub fn statement<T, V>(
        &mut self,
        table: &Located<T>,
        ground: impl Fn(&T) -> &Ground,
        value: impl Fn(&mut Self, usize, &T) -> Option<(V, Numbers)>,
    ) -> Option<Statement<V>> {
        let line = self.line(table);
        let inner = table.0.get_ref();
        let read = value(self, line, inner);
        let numbers = read.as_ref().map_or(&[][..], |(_, numbers)| numbers);
        let basis = self.basis(line, ground(inner), numbers)?;
        read.map(|(value, _)| Statement { value, basis })
    }

    /// The ground of a statement, with its checks.
    pub fn basis(&mut self, line: usize, ground: &Ground, numbers: &[u64]) -> Option<Basis> {
        let citation = self.citation(line, ground, numbers);
        let (from, until) = (self.day_of(line, ground.from), self.day_of(line, ground.until));
        if let (Some(from), Some(until)) = (from, until)
            && until < from
        {
            self.refuse(line, format!("`until` {until} lies before `from` {from}"), "days in ascending order");
        }
        let confidence = ground.confidence.unwrap_or(self.confidence);
        if confidence > self.confidence {
            self.refuse(
                line,
                format!("confidence `{confidence}` is above the file's `{}`", self.confidence),
                "the file's or a lower one",
            );
        }
        let announced = ground.announced.unwrap_or(false);
        Some(Basis { citation: Arc::new(citation?), from, until, confidence, announced, line })
    }

    fn citation(&mut self, line: usize, ground: &Ground, numbers: &[u64]) -> Option<Citation> {
        let text = ground.cite.as_deref().map(|cite| self.cited(line, cite));
        let (cite, text) = text.map_or((None, None), |(cite, text)| (Some(cite), text));
        let (url, used) = text.map_or((None, None), |text| (text.url.clone(), Some(text.used)));
        match (&ground.says, &ground.reading) {
            (Some(_), Some(_)) => {
                self.refuse(
                    line,
                    "`says` and `reading` stand together",
                    "one of them: the law's rule, or our own choice",
                );
                None
            }
            (None, None) => {
                self.refuse(line, "a value without its ground", "`cite` and `says`, or `reading`");
                None
            }
            (Some(says), None) => {
                if ground.cite.is_none() {
                    self.refuse(line, "`says` without `cite`", "`cite`: the text and the place that say so");
                }
                self.paraphrase(line, says, numbers);
                Some(Citation { cite, says: says.trim().to_owned(), reading: false, url, used })
            }
            (None, Some(reading)) => {
                self.not_empty(line, "reading", reading);
                Some(Citation { cite, says: reading.trim().to_owned(), reading: true, url, used })
            }
        }
    }

    fn cited(&mut self, line: usize, cite: &str) -> (String, Option<&'a TextFile>) {
        let (key, place) = cite.trim().split_once(' ').unwrap_or((cite.trim(), ""));
        let texts = self.texts;
        match texts.get(key) {
            Some(text) => {
                let name = text.short.as_deref().unwrap_or(&text.title);
                (format!("{name} {place}").trim().to_owned(), Some(text))
            }
            None => {
                let near = nearest(key, self.texts.keys().map(String::as_str));
                let mend =
                    near.map_or_else(|| format!("a table [text.{key}]"), |near| format!("did you mean `{near}`?"));
                self.refuse(line, format!("`cite` names the text `{key}`, which this file does not have"), mend);
                (cite.to_owned(), None)
            }
        }
    }

    fn paraphrase(&mut self, line: usize, says: &str, numbers: &[u64]) {
        self.not_empty(line, "says", says);
        for number in numbers.iter().filter(|number| !numbers::occurs(**number, says)) {
            let expected = format!("a paraphrase that names {number}, in digits or words");
            self.refuse(line, format!("the value {number} does not occur in `says`"), expected);
        }
    }

    /// Refuses an empty text.
    pub fn not_empty(&mut self, line: usize, key: &str, text: &str) {
        if text.trim().is_empty() {
            self.refuse(line, format!("`{key}` is empty"), "a sentence");
        }
    }

    fn day_of(&mut self, line: usize, day: Option<Day>) -> Option<NaiveDate> {
        day.and_then(|day| self.day(line, day))
    }

    /// A day.
    pub fn day(&mut self, line: usize, day: Day) -> Option<NaiveDate> {
        let date = day.0.date.filter(|_| day.0.time.is_none());
        let day = date.and_then(|it| NaiveDate::from_ymd_opt(it.year.into(), it.month.into(), it.day.into()));
        if day.is_none() {
            self.refuse(line, "not a day", "a date without a time, such as 2026-01-01");
        }
        day
    }

    /// A period, and its number for the paraphrase.
    pub fn period(&mut self, line: usize, key: &str, text: Option<&str>, numbers: &mut Numbers) -> Option<Period> {
        match Period::parse(text?) {
            Ok(period) => {
                numbers.extend((period.count > 0).then_some(u64::from(period.count)));
                Some(period)
            }
            Err(refused) => {
                self.refuse(line, format!("`{key}`: {refused}"), Period::NOTATION);
                None
            }
        }
    }

    /// A territory.
    pub fn territory(&mut self, line: usize, code: &str) -> Option<Territory> {
        Territory::parse(code)
            .map_err(|refused| {
                let meant = refused.meant.as_ref().map_or_else(String::new, |code| format!("; did you mean `{code}`?"));
                self.refuse(line, refused.to_string(), format!("{}{meant}", crate::incident::TERRITORY_NOTATION));
            })
            .ok()
    }

    /// A zone.
    pub fn zone(&mut self, line: usize, name: &str) -> Option<Zone> {
        self.zones
            .zone(name)
            .map_err(|refused| self.refuse(line, refused.to_string(), "an IANA name such as Europe/Berlin"))
            .ok()
    }

    /// The test of a statement; `None` if it has none.
    pub fn test(&mut self, line: usize, file: &TestFile, numbers: &mut Numbers) -> Option<Test> {
        let own = self.condition(line, &file.leaf, numbers);
        let mut joined = |read: &mut Self, list: &Option<Vec<LeafFile>>| {
            list.as_ref().map(|list| {
                let inner = |one: &LeafFile| {
                    let condition = read.condition(line, one, numbers);
                    if condition.is_none() {
                        read.refuse(
                            line,
                            "a condition that asks nothing",
                            "one of the forms of a test (see the README)",
                        );
                    }
                    condition
                };
                list.iter().filter_map(inner).collect::<Vec<_>>()
            })
        };
        let (all, any) = (joined(self, &file.all_of), joined(self, &file.any_of));
        match (own, all, any) {
            (own, None, None) => own.map(Test::One),
            (None, Some(all), None) => Some(Test::AllOf(all)),
            (None, None, Some(any)) => Some(Test::AnyOf(any)),
            _ => {
                self.refuse(line, "several tests in one statement", "one condition, or `all_of`, or `any_of`");
                None
            }
        }
    }

    /// A test where the statement is nothing without one.
    pub fn needed_test(&mut self, line: usize, file: &TestFile, numbers: &mut Numbers) -> Option<Test> {
        let problems = self.found.len();
        let test = self.test(line, file, numbers);
        if test.is_none() && self.found.len() == problems {
            self.refuse(line, "no test", "one of the forms of a test (see the README)");
        }
        test
    }

    /// A clock; `None` if the keys are absent.
    pub fn clock(&mut self, line: usize, file: &StartsFile) -> Option<Clock> {
        let one = file.starts.as_ref().map(|one| vec![one.clone()]);
        let read =
            |this: &mut Self, list: &[String]| list.iter().filter_map(|it| this.source(line, it)).collect::<Vec<_>>();
        match (one, &file.first_of, &file.last_of) {
            (None, None, None) => None,
            (Some(one), None, None) => Some(Clock::FirstOf(read(self, &one))),
            (None, Some(list), None) if !list.is_empty() => Some(Clock::FirstOf(read(self, list))),
            (None, None, Some(list)) if !list.is_empty() => Some(Clock::LastOf(read(self, list))),
            _ => {
                self.refuse(
                    line,
                    "a clock that starts in several ways or in none",
                    "one of `starts`, `first_of`, `last_of`",
                );
                None
            }
        }
    }

    fn source(&mut self, line: usize, text: &str) -> Option<ClockSource> {
        if let Some(duty) = text.strip_prefix("completed ") {
            return Some(ClockSource::Completed(duty.trim().to_owned()));
        }
        let event = Event::from_word(text);
        if event.is_none() {
            let near = nearest(text, Event::ALL.iter().map(|one| one.word()));
            let meant = near.map_or_else(String::new, |near| format!("; did you mean `{near}`?"));
            self.refuse(line, format!("unknown event `{text}`"), format!("an event, or `completed FILE/DUTY`{meant}"));
        }
        event.map(ClockSource::Event)
    }

    fn condition(&mut self, line: usize, leaf: &LeafFile, numbers: &mut Numbers) -> Option<Condition> {
        let threshold = self.threshold(line, leaf);
        numbers.extend(threshold.map(Threshold::limit));
        let mut forms: Vec<Option<Condition>> = vec![
            leaf.data_any.clone().map(Condition::DataAny),
            leaf.data_none.clone().map(Condition::DataNone),
            leaf.data_only.clone().map(Condition::DataOnly),
            leaf.kinds_any.clone().map(Condition::KindsAny),
            leaf.kinds_none.clone().map(Condition::KindsNone),
            leaf.form.map(Condition::Form),
            leaf.happened.map(Condition::Happened),
            leaf.duty.clone().map(Condition::Duty),
        ];
        if let Some(code) = &leaf.established_in {
            forms.push(self.territory(line, code).map(Condition::EstablishedIn));
        }
        match (leaf.fact, threshold) {
            (Some(fact), threshold) => forms.push(self.fact(line, fact, leaf, threshold)),
            (None, Some(threshold)) => {
                forms.push(Some(Condition::People(leaf.count_in.unwrap_or(CountIn::Territory), threshold)))
            }
            (None, None) => {}
        }
        if leaf.fact.is_none() && (leaf.is.is_some() || leaf.is_any.is_some() || leaf.is_not.is_some()) {
            self.refuse(line, "`is` without a fact", "a key `fact` beside it");
        }
        let mut given: Vec<Condition> = forms.into_iter().flatten().collect();
        if given.len() > 1 {
            self.refuse(line, "several conditions side by side", "one condition, or `all_of` or `any_of` around them");
        }
        (given.len() == 1).then(|| given.remove(0))
    }

    fn threshold(&mut self, line: usize, leaf: &LeafFile) -> Option<Threshold> {
        let given = [
            leaf.more_than.map(Threshold::MoreThan),
            leaf.at_least.map(Threshold::AtLeast),
            leaf.fewer_than.map(Threshold::FewerThan),
            leaf.at_most.map(Threshold::AtMost),
        ];
        let mut given = given.into_iter().flatten();
        let first = given.next();
        if given.next().is_some() {
            self.refuse(
                line,
                "two thresholds in one condition",
                "one of `more_than`, `at_least`, `fewer_than`, `at_most`",
            );
        }
        first
    }

    fn fact(&mut self, line: usize, fact: Fact, leaf: &LeafFile, threshold: Option<Threshold>) -> Option<Condition> {
        let is = |one: &Is| match one {
            Is::Flag(flag) => FactValue::Flag(*flag),
            Is::Word(word) => FactValue::Word(word.clone()),
        };
        let mut wanted: Vec<FactValue> = leaf.is.iter().map(is).collect();
        wanted.extend(leaf.is_any.iter().flatten().cloned().map(FactValue::Word));
        let unwanted: Vec<FactValue> = leaf.is_not.iter().map(is).collect();
        for value in wanted.iter().chain(&unwanted) {
            let (fits, expected) = match (fact.kind(), value) {
                (FactKind::Flag, FactValue::Flag(_)) => (true, String::new()),
                (FactKind::Words(words), FactValue::Word(word)) => (words.contains(&word.as_str()), words.join(", ")),
                (FactKind::Flag, _) => (false, "true or false".to_owned()),
                (FactKind::Words(words), _) => (false, words.join(", ")),
                (FactKind::Number, _) => (false, "`more_than`, `at_least`, `fewer_than` or `at_most`".to_owned()),
            };
            if !fits {
                self.refuse(line, format!("the fact `{fact}` cannot be `{value}`"), expected);
            }
        }
        match (wanted.is_empty(), unwanted.is_empty(), threshold) {
            (true, true, Some(threshold)) if fact.kind() == FactKind::Number => {
                Some(Condition::Number(fact, threshold))
            }
            (false, true, None) => Some(Condition::Fact(fact, wanted)),
            (true, false, None) => Some(Condition::FactNot(fact, unwanted)),
            _ => {
                self.refuse(
                    line,
                    format!("the fact `{fact}` is compared in no way or in several"),
                    "one of `is`, `is_any`, `is_not`, or a threshold for a number",
                );
                None
            }
        }
    }
}
