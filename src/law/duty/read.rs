//! Reads the duties of a rule file.

use super::file::{
    ChannelFile, ContentFile, DeadlineFile, DutyFile, HoldFile, OrderFile, RecordFile, UnlessFile, WhenFile,
};
use super::model::{Channel, Contents, Deadline, Duty, Exception, Extension, HoldRule, Order, Record, Relation};
use crate::law::condition::Test;
use crate::law::file::{Located, Tables};
use crate::law::instrument::file::InstrumentFile;
use crate::law::read::{Numbers, Read};
use crate::law::statement::Statement;
use crate::law::vocabulary::{HoldEffect, Limbs};

/// The duties of an instrument, with what the file says for all of them.
pub(in crate::law) fn duties(read: &mut Read<'_>, file: &InstrumentFile) -> Vec<Duty> {
    file.duty.iter().filter_map(|table| duty(read, file, table)).collect()
}

fn duty(read: &mut Read<'_>, file: &InstrumentFile, table: &Located<DutyFile>) -> Option<Duty> {
    let line = read.line(table);
    let it = table.0.get_ref();
    let basis = read.basis(line, &it.ground, &[]);
    if it.deadline.is_empty() {
        read.refuse(
            line,
            format!("the duty `{}` has no deadline", it.id),
            "a [[duty.deadline]] with a `standard` or a number",
        );
    }
    read.not_empty(line, "addressee", &it.addressee);
    let id = it.id.as_str();
    let clocks = read.statements(
        &it.clock,
        |one| &one.ground,
        |read, line, one| {
            let clock = read.clock(line, &one.clock);
            if clock.is_none() {
                read.refuse(line, "a clock that does not start", "one of `starts`, `first_of`, `last_of`");
            }
            clock.map(|clock| (clock, Numbers::new()))
        },
    );
    let extensions = read.statements(
        &it.extension,
        |one| &one.ground,
        |read, line, one| {
            let mut numbers = Numbers::new();
            let by = read.period(line, "by", Some(&one.by), &mut numbers);
            let test = read.needed_test(line, &one.test, &mut numbers);
            Some((Extension { by: by?, test: test? }, numbers))
        },
    );
    Some(Duty {
        id: format!("{}/{id}", file.id),
        audience: it.audience,
        owed_by: it.owed_by,
        addressee: it.addressee.clone(),
        voluntary: it.voluntary.unwrap_or(false),
        latest_limb: it.limbs == Some(Limbs::Latest),
        phased: it.phased.unwrap_or(false),
        note: it.note.clone(),
        clocks,
        deadlines: deadlines(read, &it.deadline),
        extensions,
        whens: both(read, id, &file.when, &it.when, |one| &one.duties, whens),
        unlesses: both(read, id, &file.unless, &it.unless, |one| &one.duties, unlesses),
        holds: both(read, id, &file.hold, &it.hold, |one| &one.duties, holds),
        contents: both(read, id, &file.content, &it.content, |one| &one.duties, contents),
        channels: both(read, id, &file.channel, &it.channel, |one| &one.duties, channels),
        orders: orders(read, &it.order),
        records: both(read, id, &file.record, &it.record, |one| &one.duties, records),
        basis: basis?,
    })
}

/// What the file says for all duties or for this one, then what the duty says itself.
fn both<T: Clone, V>(
    read: &mut Read<'_>,
    duty: &str,
    common: &Tables<T>,
    own: &Tables<T>,
    duties: impl Fn(&T) -> &Option<Vec<String>>,
    statements: impl Fn(&mut Read<'_>, &[Located<T>]) -> Vec<Statement<V>>,
) -> Vec<Statement<V>> {
    let meant =
        |table: &&Located<T>| duties(table.0.get_ref()).as_ref().is_none_or(|list| list.iter().any(|one| one == duty));
    let mut tables: Vec<Located<T>> = common.iter().filter(meant).cloned().collect();
    tables.extend(own.iter().cloned());
    statements(read, &tables)
}

fn deadlines(read: &mut Read<'_>, tables: &[Located<DeadlineFile>]) -> Vec<Statement<Deadline>> {
    read.statements(
        tables,
        |one| &one.ground,
        |read, line, one| {
            let mut numbers = Numbers::new();
            let no_later_than = read.period(line, "no_later_than", one.no_later_than.as_deref(), &mut numbers);
            let test = read.test(line, &one.test, &mut numbers);
            let clock = read.clock(line, &one.clock);
            if one.standard.is_none() && one.no_later_than.is_none() {
                read.refuse(
                    line,
                    "a deadline without a standard and without a number",
                    "`standard`, `no_later_than`, or both",
                );
            }
            let value = Deadline {
                standard: one.standard.clone(),
                no_later_than,
                clock,
                count: one.count.clone(),
                calendar: one.calendar.clone(),
                only: one.only,
                lapses_if: one.lapses_if,
                test,
            };
            Some((value, numbers))
        },
    )
}

fn whens(read: &mut Read<'_>, tables: &[Located<WhenFile>]) -> Vec<Statement<Test>> {
    read.statements(
        tables,
        |one| &one.ground,
        |read, line, one| {
            let mut numbers = Numbers::new();
            read.needed_test(line, &one.test, &mut numbers).map(|test| (test, numbers))
        },
    )
}

fn unlesses(read: &mut Read<'_>, tables: &[Located<UnlessFile>]) -> Vec<Statement<Exception>> {
    read.statements(
        tables,
        |one| &one.ground,
        |read, line, one| {
            let mut numbers = Numbers::new();
            let test = read.needed_test(line, &one.test, &mut numbers);
            let retain = read.period(line, "retain", one.retain.as_deref(), &mut numbers);
            Some((Exception { effect: one.effect, test: test?, needs: one.needs.clone(), retain }, numbers))
        },
    )
}

fn holds(read: &mut Read<'_>, tables: &[Located<HoldFile>]) -> Vec<Statement<HoldRule>> {
    read.statements(
        tables,
        |one| &one.ground,
        |read, line, one| {
            let mut numbers = Numbers::new();
            let then = read.period(line, "then", one.then.as_deref(), &mut numbers);
            let at_most = read.period(line, "at_most", one.at_most.as_deref(), &mut numbers);
            if one.effect == HoldEffect::Restarts && one.then.is_none() {
                read.refuse(
                    line,
                    "a hold that restarts the clock without a period",
                    "`then`: the period after its end",
                );
            }
            let value = HoldRule {
                by: one.by.clone(),
                effect: one.effect,
                then,
                written: one.written.unwrap_or(false),
                at_most,
            };
            Some((value, numbers))
        },
    )
}

fn contents(read: &mut Read<'_>, tables: &[Located<ContentFile>]) -> Vec<Statement<Contents>> {
    read.statements(
        tables,
        |one| &one.ground,
        |read, line, one| {
            let mut numbers: Numbers = one.months.map(u64::from).into_iter().collect();
            let test = read.test(line, &one.test, &mut numbers);
            let value = Contents {
                elements: one.elements.clone(),
                forbidden: one.forbidden.unwrap_or(false),
                months: one.months,
                test,
            };
            Some((value, numbers))
        },
    )
}

fn channels(read: &mut Read<'_>, tables: &[Located<ChannelFile>]) -> Vec<Statement<Channel>> {
    read.statements(
        tables,
        |one| &one.ground,
        |read, line, one| {
            let mut numbers = Numbers::new();
            let test = read.test(line, &one.test, &mut numbers);
            let posting = read.period(line, "posting", one.posting.as_deref(), &mut numbers);
            let value = Channel {
                means: one.means.clone(),
                together: one.together.unwrap_or(false),
                conditions: one.conditions.clone().unwrap_or_default(),
                substitute: one.substitute.unwrap_or(false),
                posting,
                test,
            };
            Some((value, numbers))
        },
    )
}

fn records(read: &mut Read<'_>, tables: &[Located<RecordFile>]) -> Vec<Statement<Record>> {
    read.statements(
        tables,
        |one| &one.ground,
        |read, line, one| {
            let mut numbers = Numbers::new();
            let retain = read.period(line, "retain", one.retain.as_deref(), &mut numbers);
            let test = read.test(line, &one.test, &mut numbers);
            read.not_empty(line, "what", &one.what);
            Some((Record { what: one.what.clone(), retain, test }, numbers))
        },
    )
}

fn orders(read: &mut Read<'_>, tables: &[Located<OrderFile>]) -> Vec<Statement<Order>> {
    read.statements(
        tables,
        |one| &one.ground,
        |read, line, one| {
            let mut numbers = Numbers::new();
            let wait = read.period(line, "wait", one.wait.as_deref(), &mut numbers);
            let test = read.test(line, &one.test, &mut numbers);
            let relation = match (&one.before, &one.not_later_than, &one.after) {
                (Some(other), None, None) => Relation::Before(other.clone()),
                (None, Some(other), None) => Relation::NotLaterThan(other.clone()),
                (None, None, Some(other)) => Relation::After(other.clone(), wait),
                _ => {
                    read.refuse(
                        line,
                        "an order in several ways or in none",
                        "one of `before`, `not_later_than`, `after`",
                    );
                    return None;
                }
            };
            if one.wait.is_some() && one.after.is_none() {
                read.refuse(line, "`wait` without `after`", "`after`: the duty after which to wait");
            }
            Some((Order { relation, test }, numbers))
        },
    )
}
