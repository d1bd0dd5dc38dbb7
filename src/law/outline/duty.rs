//! The lines of a duty.

use super::instrument::{DutyOutline, Line, condition, listed, plain};
use crate::law::duty::{Channel, Clock, Contents, Deadline, Duty, Exception, HoldRule, Record, Relation};
use crate::law::vocabulary::Effect;

pub(super) fn outline(it: &Duty) -> DutyOutline {
    let mut lines = vec![Line::new("Duty", it.basis.citation.says.clone(), &it.basis)];
    lines.extend(it.whens.iter().map(|one| Line::new("Only if", plain(&one.value.to_string()), &one.basis)));
    lines.extend(it.unlesses.iter().map(|one| Line::new("Exception", exception(&one.value), &one.basis)));
    lines.extend(it.clocks.iter().map(|one| Line::new("Clock", clock(&one.value), &one.basis)));
    lines.extend(
        it.deadlines.iter().map(|one| Line::new("Time limit", deadline(&one.value, it.latest_limb), &one.basis)),
    );
    lines.extend(it.extensions.iter().map(|one| {
        let text = format!("{} more{}", one.value.by, condition(Some(&one.value.test)));
        Line::new("Extension", text, &one.basis)
    }));
    lines.extend(it.holds.iter().map(|one| Line::new("May wait", hold(&one.value), &one.basis)));
    lines.extend(it.orders.iter().map(|one| {
        let text = relation(&one.value.relation) + &condition(one.value.test.as_ref());
        Line::new("Order", text, &one.basis)
    }));
    lines.extend(it.contents.iter().map(|one| {
        let label = if one.value.forbidden { "Must not say" } else { "Must say" };
        Line::new(label, contents(&one.value), &one.basis)
    }));
    lines.extend(it.channels.iter().map(|one| {
        let label = if one.value.substitute { "Substitute notice" } else { "Lawful way" };
        Line::new(label, channel(&one.value), &one.basis)
    }));
    lines.extend(it.records.iter().map(|one| Line::new("Record", record(&one.value), &one.basis)));
    let voluntary = if it.voluntary { " (voluntary)" } else { "" };
    let heading = format!("{} – owed by the {}{voluntary}", it.addressee, plain(it.owed_by.word()));
    DutyOutline { id: it.id.clone(), heading, note: it.note.clone(), lines }
}

fn clock(it: &Clock) -> String {
    let sources: Vec<String> = it.sources().iter().map(|one| plain(&one.to_string())).collect();
    match it {
        Clock::FirstOf(_) if sources.len() > 1 => format!("from the first of: {}", sources.join(", ")),
        Clock::FirstOf(_) => format!("from: {}", sources.join(", ")),
        Clock::LastOf(_) => format!("from the last of: {}", sources.join(", ")),
    }
}

fn deadline(it: &Deadline, latest: bool) -> String {
    let mut parts: Vec<String> = it.standard.iter().map(|words| format!("“{words}”")).collect();
    parts.extend(it.no_later_than.map(|period| format!("no later than {period}")));
    let mut text = parts.join("; ");
    if it.no_later_than.is_none() {
        text.push_str(" (the law gives no number)");
    } else if latest {
        text.push_str(" (the latest of several limits binds)");
    }
    if let Some(own) = &it.clock {
        text.push_str(&format!(", {}", clock(own)));
    }
    if let Some(only) = it.only {
        text.push_str(&format!(", for the {only} date only"));
    }
    if let Some(event) = it.lapses_if {
        text.push_str(&format!("; falls away if {} after it has passed", plain(event.word())));
    }
    text + &condition(it.test.as_ref())
}

fn exception(it: &Exception) -> String {
    let effect = match it.effect {
        Effect::Lifts => "nothing is owed",
        Effect::Substitutes => "public notice takes the place of telling each person",
        Effect::Stands => "the duty stands in spite of exceptions",
    };
    let needs = it.needs.as_ref().map_or_else(String::new, |needs| format!("; record: {needs}"));
    let retain = it.retain.map_or_else(String::new, |period| format!(", kept {period}"));
    format!("{effect}{}{needs}{retain}", condition(Some(&it.test)))
}

fn hold(it: &HoldRule) -> String {
    let by = listed(it.by.iter().map(|one| one.word()), " or ");
    let written = if it.written { " in writing" } else { "" };
    let then = it.then.map_or_else(String::new, |period| format!(", then {period}"));
    let most = it.at_most.map_or_else(String::new, |period| format!(", at most {period}"));
    format!("at the request of {by}{written}: the time limit {}{then}{most}", plain(it.effect.word()))
}

fn relation(it: &Relation) -> String {
    match it {
        Relation::Before(other) => format!("before {other}"),
        Relation::NotLaterThan(other) => format!("not later than {other}"),
        Relation::After(other, None) => format!("after {other}"),
        Relation::After(other, Some(wait)) => format!("after {other}, and {wait} later"),
    }
}

fn contents(it: &Contents) -> String {
    let months = it.months.map_or_else(String::new, |months| format!(" ({months} months)"));
    format!("{}{months}{}", listed(it.elements.iter().map(|one| one.word()), ", "), condition(it.test.as_ref()))
}

fn channel(it: &Channel) -> String {
    let means = listed(it.means.iter().map(|one| one.word()), if it.together { " and " } else { " or " });
    let conditions = listed(it.conditions.iter().map(|one| one.word()), ", ");
    let conditions = if conditions.is_empty() { conditions } else { format!(" ({conditions})") };
    let posting = it.posting.map_or_else(String::new, |period| format!(", posted for {period}"));
    format!("{means}{conditions}{posting}{}", condition(it.test.as_ref()))
}

fn record(it: &Record) -> String {
    let retain = it.retain.map_or_else(String::new, |period| format!(", kept {period}"));
    format!("{}{retain}{}", it.what, condition(it.test.as_ref()))
}
