//! The assessment of the public contract, as JSON.

use chrono::{DateTime, Utc};
use serde_json::{Value as Json, json};

use super::model::{Assessment, Block, ChannelNote, Competent, Due, Later, Obligation, OrderNote, Reached, RecordNote};
use super::{TraceStep, Truth};
use crate::incident::Territory;
use crate::law::Citation;
use crate::time::Zone;

/// The JSON of an assessment; instants carry the offset of the obligation's zone.
pub fn assessment_json(assessment: &Assessment) -> Json {
    let contradiction = |one: &crate::incident::Contradiction| {
        json!({"first": one.first.word(), "second": one.second.word(),
            "problem": format!("{} is recorded before {}", one.second, one.first)})
    };
    json!({
        "reference": assessment.reference,
        "library": {"digest": assessment.library_digest, "files": assessment.library_files},
        "tzdb": assessment.tzdb,
        "obligations": assessment.obligations.iter().map(obligation).collect::<Vec<_>>(),
        "uncovered": assessment.uncovered.iter().map(reached).collect::<Vec<_>>(),
        "contradictions": assessment.contradictions.iter().map(contradiction).collect::<Vec<_>>(),
        "gaps": assessment.gaps,
    })
}

fn obligation(it: &Obligation) -> Json {
    let utc = Zone::utc();
    let zone = it.due.as_ref().map_or(&utc, |due| &due.zone);
    json!({
        "id": it.id, "instrument": it.instrument, "title": it.title, "territory": it.territory.code(),
        "audience": it.audience.word(), "addressee": it.addressee,
        "authorities": it.authorities.iter().map(competent).collect::<Vec<_>>(),
        "owed_by": it.owed_by.word(), "authority": it.authority.word(),
        "standing": it.standing.word(), "standard": it.standard, "phased": it.phased,
        "due": it.due.as_ref().map(due), "waits_for": it.waits_for, "missing_facts": it.missing_facts, "problems": it.problems,
        "reached": it.reached.iter().map(reached).collect::<Vec<_>>(),
        "later": it.later.iter().map(later).collect::<Vec<_>>(),
        "order": it.order.iter().map(order).collect::<Vec<_>>(),
        "blocks": it.blocks.iter().map(|one| block(one, zone)).collect::<Vec<_>>(),
        "channels": it.channels.iter().map(channel).collect::<Vec<_>>(),
        "contents": {
            "required": it.contents.required.iter().map(|one| one.word()).collect::<Vec<_>>(),
            "forbidden": it.contents.forbidden.iter().map(|one| one.word()).collect::<Vec<_>>(),
            "conflicts": it.contents.conflicts.iter().map(|one| one.word()).collect::<Vec<_>>(),
            "monitoring_months": it.contents.monitoring_months,
        },
        "records": it.records.iter().map(record).collect::<Vec<_>>(),
        "completed": it.completed.map(|at| show(at, zone)),
        "citations": it.citations.iter().map(|one| citation(one)).collect::<Vec<_>>(),
        "trace": it.trace.iter().map(step).collect::<Vec<_>>(),
        "confidence": it.confidence.word(), "review": it.review.word(), "note": it.note,
    })
}

fn show(at: DateTime<Utc>, zone: &Zone) -> String {
    zone.local(at).to_rfc3339()
}

fn due(it: &Due) -> Json {
    json!({"strict": show(it.strict, &it.zone), "lenient": show(it.lenient, &it.zone), "zone": it.zone.name()})
}

fn reached(it: &Reached) -> Json {
    json!({"territory": it.territory.code(), "count": it.count})
}

fn later(it: &Later) -> Json {
    let found = it.due.as_ref().map_or_else(|| it.found.to_rfc3339(), |due| show(it.found, &due.zone));
    json!({"territory": it.reached.territory.code(), "count": it.reached.count, "found": found, "due": it.due.as_ref().map(due)})
}

fn competent(it: &Competent) -> Json {
    json!({"territory": it.territory.code(), "name": it.name, "zone": it.zone, "portal": it.portal, "languages": it.languages})
}

fn order(it: &OrderNote) -> Json {
    json!({"kind": it.kind.word(), "duty": it.duty, "satisfied": it.satisfied, "cite": it.citation.cite})
}

fn block(it: &Block, zone: &Zone) -> Json {
    json!({"kind": it.kind.word(), "reason": it.reason, "from": it.from.map(|at| show(at, zone)),
        "until": it.until.map(|at| show(at, zone)),
        "territories": it.territories.iter().map(Territory::code).collect::<Vec<_>>(), "duty": it.duty})
}

fn channel(it: &ChannelNote) -> Json {
    json!({"means": it.means.iter().map(|one| one.word()).collect::<Vec<_>>(), "together": it.together,
        "conditions": it.conditions.iter().map(|one| one.word()).collect::<Vec<_>>(), "substitute": it.substitute,
        "posting": it.posting.map(|one| one.to_string()), "open": it.open.word(), "cite": it.citation.cite})
}

fn record(it: &RecordNote) -> Json {
    json!({"what": it.what, "retain": it.retain.map(|one| one.to_string()), "cite": it.citation.cite})
}

fn citation(it: &Citation) -> Json {
    json!({"cite": it.cite, "says": it.says, "reading": it.reading, "url": it.url, "use": it.used.map(|one| one.word())})
}

fn step(it: &TraceStep) -> Json {
    json!({"stage": it.stage.word(), "outcome": it.outcome.map(Truth::word), "text": it.text,
        "citation": citation(&it.citation)})
}
