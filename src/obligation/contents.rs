//! Content, channels and records of an obligation.

use std::sync::Arc;

use super::case::Case;
use super::model::{ChannelNote, ContentsNote, RecordNote};
use super::test::{Others, Over, test};
use super::truth::Truth;
use super::{Standing, Trace};
use crate::law::{Duty, Element, Test, in_force};

fn truth(case: &Case<'_>, condition: Option<&Test>, over: Over, others: Others<'_>) -> Truth {
    condition.map_or(Truth::Yes, |it| test(case, it, over, others).truth)
}

/// Required elements (those whose condition is unknown too) and forbidden ones.
pub(super) fn contents(case: &Case<'_>, duty: &Duty, others: Others<'_>) -> ContentsNote {
    let mut note = ContentsNote::default();
    for statement in in_force(&duty.contents, case.day()) {
        let value = &statement.value;
        if truth(case, value.test.as_ref(), Over::Any, others) == Truth::No {
            continue;
        }
        let list = if value.forbidden { &mut note.forbidden } else { &mut note.required };
        for element in &value.elements {
            if !list.contains(element) {
                list.push(*element);
            }
        }
        note.monitoring_months = note.monitoring_months.max(value.months);
    }
    let conflicts: Vec<Element> = note.required.iter().copied().filter(|one| note.forbidden.contains(one)).collect();
    note.required.retain(|one| !conflicts.contains(one));
    note.conflicts = conflicts;
    note
}

/// The channels that are open, or may be.
pub(super) fn channels(case: &Case<'_>, duty: &Duty, others: Others<'_>) -> Vec<ChannelNote> {
    let note = |statement: &crate::law::Statement<crate::law::Channel>| {
        let value = &statement.value;
        let open = truth(case, value.test.as_ref(), Over::All, others);
        (open != Truth::No).then(|| ChannelNote {
            means: value.means.clone(),
            together: value.together,
            conditions: value.conditions.clone(),
            substitute: value.substitute,
            posting: value.posting,
            open,
            citation: Arc::clone(&statement.basis.citation),
        })
    };
    in_force(&duty.channels, case.day()).filter_map(note).collect()
}

/// What must be kept: by the rules on records, and for the exception that lifted or replaced the duty.
pub(super) fn records(case: &Case<'_>, duty: &Duty, others: Others<'_>, standing: Standing) -> Vec<RecordNote> {
    let mut notes: Vec<RecordNote> = Vec::new();
    for statement in in_force(&duty.records, case.day()) {
        let value = &statement.value;
        if truth(case, value.test.as_ref(), Over::Any, others) != Truth::No {
            let citation = Arc::clone(&statement.basis.citation);
            notes.push(RecordNote { what: value.what.clone(), retain: value.retain, citation });
        }
    }
    if !matches!(standing, Standing::Lifted | Standing::Substituted | Standing::Conflicting) {
        return notes;
    }
    for statement in in_force(&duty.unlesses, case.day()) {
        let known = test(case, &statement.value.test, Over::All, others).truth == Truth::Yes;
        if let (true, Some(needs)) = (known, &statement.value.needs) {
            let citation = Arc::clone(&statement.basis.citation);
            notes.push(RecordNote { what: needs.clone(), retain: statement.value.retain, citation });
        }
    }
    notes
}

/// Everything the obligation rests on, in the order of the trace, each once.
pub(super) fn citations(
    trace: &Trace,
    channels: &[ChannelNote],
    records: &[RecordNote],
    duty: &Duty,
    case: &Case<'_>,
) -> Vec<Arc<crate::law::Citation>> {
    let contents = in_force(&duty.contents, case.day()).map(|one| &one.basis.citation);
    let traced = trace.steps.iter().map(|step| &step.citation);
    let others = channels.iter().map(|one| &one.citation).chain(records.iter().map(|one| &one.citation));
    let mut all: Vec<Arc<crate::law::Citation>> = Vec::new();
    for one in traced.chain(contents).chain(others) {
        if !all.contains(one) {
            all.push(Arc::clone(one));
        }
    }
    all
}
