//! Reads one rule file.

use super::file::{AppliesToFile, InstrumentFile, ReachFile};
use super::model::{Applies, Counting, Instrument, PersonalInformation};
use crate::incident::Kind;
use crate::law::duty;
use crate::law::read::{Numbers, Read, Source};
use crate::law::statement::Statement;
use crate::law::vocabulary::{Reach, ReviewState, Status};
use crate::problem::Problem;

/// An instrument from its shape; without a value only where problems say why.
pub(in crate::law) fn instrument(
    source: &Source<'_>,
    file: &InstrumentFile,
    digest: String,
) -> (Option<Instrument>, Vec<Problem>) {
    let mut read = Read::new(source, &file.text, file.confidence);
    let instrument = head(&mut read, source, file, digest);
    (instrument, read.found)
}

fn head(read: &mut Read<'_>, source: &Source<'_>, file: &InstrumentFile, digest: String) -> Option<Instrument> {
    let (name, text) = (source.name, source.text);
    let stem = name.trim_end_matches(".toml");
    if file.id != stem
        || !file.id.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
    {
        read.refuse(
            1,
            format!("the id `{}` is not the file's name", file.id),
            format!("`{stem}` (lower case, digits, dashes)"),
        );
    }
    read.not_empty(1, "title", &file.title);
    let territory = read.territory(1, &file.territory);
    let zone = read.zone(1, &file.zone);
    let checked = read.day(1, file.checked);
    let in_force = read.statement(
        &file.in_force,
        |one| &one.ground,
        |_, _, one| Some((one.status.unwrap_or(Status::InForce), Numbers::new())),
    );
    let version_by = version_by(read, file);
    let (reach, applies_to) = (reach(read, file), applies_to(read, file));
    let counting = counting(read, file);
    let personal_information = personal_information(read, file);
    named_duties(read, file);
    let duties = duty::read::duties(read, file);
    Some(Instrument {
        id: file.id.clone(),
        title: file.title.clone(),
        territory: territory?,
        zone: zone?,
        calendar: file.calendar.clone(),
        authorities: file.authorities.clone(),
        authority: file.authority,
        confidence: file.confidence,
        checked: checked?,
        note: file.note.clone(),
        gaps: super::gaps::gaps(text),
        digest,
        review: ReviewState::Unreviewed,
        in_force: in_force?,
        version_by: version_by?,
        reach,
        applies_to,
        counting,
        personal_information,
        duties,
    })
}

fn reach(read: &mut Read<'_>, file: &InstrumentFile) -> Option<Statement<Vec<Reach>>> {
    let value = |_: &mut Read<'_>, _, one: &ReachFile| Some((one.by.clone(), Numbers::new()));
    file.reach.as_ref().and_then(|table| read.statement(table, |one| &one.ground, value))
}

fn applies_to(read: &mut Read<'_>, file: &InstrumentFile) -> Option<Statement<Applies>> {
    let value = |_: &mut Read<'_>, _, one: &AppliesToFile| {
        let kinds = |list: &Option<Vec<Kind>>| list.clone().unwrap_or_default();
        let (any, none) = (kinds(&one.kinds_any), kinds(&one.kinds_none));
        let (own_any, own_none) = (kinds(&one.own_kinds_any), kinds(&one.own_kinds_none));
        Some((Applies { any, none, own_any, own_none }, Numbers::new()))
    };
    file.applies_to.as_ref().and_then(|table| read.statement(table, |one| &one.ground, value))
}

fn version_by(read: &mut Read<'_>, file: &InstrumentFile) -> Option<Statement<Vec<crate::incident::Event>>> {
    read.statement(
        &file.version_by,
        |one| &one.ground,
        |read, line, one| {
            let events = match (one.event, &one.first_of) {
                (Some(event), None) => vec![event],
                (None, Some(events)) if !events.is_empty() => events.clone(),
                _ => {
                    read.refuse(line, "no event, or several ways to name it", "one of `event`, `first_of`");
                    return None;
                }
            };
            Some((events, Numbers::new()))
        },
    )
}

fn counting(read: &mut Read<'_>, file: &InstrumentFile) -> Vec<Statement<Counting>> {
    read.statements(
        &file.counting,
        |one| &one.ground,
        |read, line, one| {
            if !one.rule.fits(one.of) {
                read.refuse(
                    line,
                    format!("the rule `{}` cannot count {}", one.rule, one.of),
                    "a rule for that unit (see the README)",
                );
            }
            let mut numbers = Numbers::new();
            let test = read.test(line, &one.test, &mut numbers);
            let duties = one.duties.iter().flatten().map(|duty| format!("{}/{duty}", file.id)).collect();
            Some((
                Counting { of: one.of, rule: one.rule, only: one.only, calendar: one.calendar.clone(), duties, test },
                numbers,
            ))
        },
    )
}

fn personal_information(read: &mut Read<'_>, file: &InstrumentFile) -> Vec<Statement<PersonalInformation>> {
    read.statements(
        &file.personal_information,
        |one| &one.ground,
        |read, line, one| {
            let value = PersonalInformation {
                form: one.form,
                with_name: one.with_name.clone().unwrap_or_default(),
                alone: one.alone.clone().unwrap_or_default(),
                together: one.together.clone().unwrap_or_default(),
            };
            if value.with_name.is_empty() && value.alone.is_empty() && value.together.is_empty() {
                read.refuse(line, "personal information without any element", "`with_name`, `alone` or `together`");
            }
            Some((value, Numbers::new()))
        },
    )
}

/// Statements for some duties of the file name duties that the file has.
fn named_duties(read: &mut Read<'_>, file: &InstrumentFile) {
    let known: Vec<&str> = file.duty.iter().map(|table| table.0.get_ref().id.as_str()).collect();
    let mut named: Vec<(usize, &String)> = Vec::new();
    macro_rules! collect {
        ($($list:ident)+) => {
            $(for table in &file.$list {
                let line = read.line(table);
                named.extend(table.0.get_ref().duties.iter().flatten().map(|duty| (line, duty)));
            })+
        };
    }
    collect!(counting when unless hold content channel record);
    for (line, duty) in named.into_iter().filter(|(_, duty)| !known.contains(&duty.as_str())) {
        read.refuse(
            line,
            format!("`duties` names `{duty}`, which this file does not have"),
            format!("one of: {}", known.join(", ")),
        );
    }
}
