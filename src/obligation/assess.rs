//! The assessment: pure and total.

use std::cell::RefCell;
use std::collections::BTreeMap;

use super::case::Case;
use super::contents::{channels, citations, contents, records};
use super::hold;
use super::limit::{Limit, limit};
use super::model::{Assessment, Competent, Due, Later, Obligation, Reached};
use super::order::{self, Duties};
use super::stand::stand;
use super::test::Others;
use super::trace::Trace;
use super::truth::Finding;
use super::{Standing, coverage};
use crate::incident::{Incident, Population};
use crate::law::{Audience, Duty, Library};

/// Which duties of the library stand for the incident, when they are due, and why.
///
/// Pure and total: it cannot fail, reads nothing but its arguments and asks no clock. Instruments that reach neither the
/// affected people nor the organisation are left out; all others appear, those that are not owed with the reason.
pub fn assess(incident: &Incident, library: &Library) -> Assessment {
    let cases: Vec<Case<'_>> =
        library.instruments().iter().filter_map(|one| Case::new(incident, library, one)).collect();
    let duties: Duties<'_> = cases
        .iter()
        .flat_map(|case| case.instrument.duties.iter().map(move |duty| (duty.id.as_str(), (case, duty))))
        .collect();
    let standings = Standings { duties: &duties, known: RefCell::default() };
    let others = |id: &str| standings.finding(id);
    let mut all: BTreeMap<String, Obligation> =
        duties.iter().map(|(id, (case, duty))| ((*id).to_owned(), obligation(case, duty, &others))).collect();
    order::apply(&duties, &others, &mut all);
    let mut obligations: Vec<Obligation> = all.into_values().collect();
    let rank = |one: &Obligation| {
        (one.due.is_none(), one.due.as_ref().map(|due| due.strict), !one.standing.is_live(), one.id.clone())
    };
    obligations.sort_by_cached_key(rank);
    Assessment {
        reference: incident.reference.clone(),
        library_digest: library.digest().to_owned(),
        library_files: library.files(),
        tzdb: library.tzdb().to_owned(),
        uncovered: coverage::uncovered(incident, &cases),
        contradictions: incident.contradictions(),
        gaps: coverage::gaps(incident, library),
        obligations,
    }
}

/// The standings of duties that other duties ask for.
struct Standings<'a> {
    duties: &'a Duties<'a>,
    known: RefCell<BTreeMap<String, Option<Standing>>>,
}

impl Standings<'_> {
    fn finding(&self, id: &str) -> Finding {
        match self.standing(id) {
            // a conflict is treated as owed until a person decides; so is what hangs on it, or a fact more could reopen it
            Some(Standing::Owed | Standing::Substituted | Standing::Voluntary | Standing::Conflicting) => true.into(),
            Some(Standing::Presumed) => Finding::wants(format!("standing of {id}")),
            Some(Standing::Lifted | Standing::NotOwed | Standing::NotInForce) | None => false.into(),
        }
    }

    /// `None` for a duty that reaches nobody here. (A circle, which the library refuses, would end here too.)
    fn standing(&self, id: &str) -> Option<Standing> {
        if let Some(known) = self.known.borrow().get(id) {
            return *known;
        }
        let (case, duty) = self.duties.get(id)?;
        self.known.borrow_mut().insert(id.to_owned(), None);
        let standing = stand(case, duty, &|other| self.finding(other), &mut Trace::new(case.instrument.confidence));
        self.known.borrow_mut().insert(id.to_owned(), Some(standing));
        Some(standing)
    }
}

fn obligation(case: &Case<'_>, duty: &Duty, others: Others<'_>) -> Obligation {
    let instrument = case.instrument;
    let mut trace = Trace::new(instrument.confidence);
    let standing = stand(case, duty, others, &mut trace);
    let mut found = Limit::default();
    let mut blocks = Vec::new();
    let live = standing.is_live();
    if live {
        found = limit(case, duty, others, None, &mut trace);
        super::extension::apply(case, duty, others, &mut found, &mut trace);
        blocks = hold::apply(case, duty, &mut found, &mut trace);
    }
    let (channels, records) = (channels(case, duty, others), records(case, duty, others, standing));
    Obligation {
        id: duty.id.clone(),
        instrument: instrument.id.clone(),
        title: instrument.title.clone(),
        territory: instrument.territory.clone(),
        authority: instrument.authority,
        audience: duty.audience,
        addressee: duty.addressee.clone(),
        authorities: if duty.audience == Audience::Authority { competent(case) } else { Vec::new() },
        owed_by: duty.owed_by,
        standing,
        standard: (!found.standards.is_empty()).then(|| found.standards.join("; ")),
        phased: duty.phased,
        due: due(case, &found),
        waits_for: found.waits,
        missing_facts: trace.missing.iter().cloned().collect(),
        problems: trace.problems.iter().cloned().collect(),
        reached: reached(&case.people),
        later: if live && duty.audience == Audience::Individuals { later(case, duty, others) } else { Vec::new() },
        order: Vec::new(),
        blocks,
        citations: citations(&trace, &channels, &records, duty, case),
        contents: contents(case, duty, others),
        channels,
        records,
        completed: case.incident.completed.get(&duty.id).copied(),
        confidence: trace.confidence,
        trace: trace.steps,
        review: instrument.review,
        note: duty.note.clone(),
    }
}

fn due(case: &Case<'_>, limit: &Limit) -> Option<Due> {
    let (strict, lenient) = limit.strict.zip(limit.lenient)?;
    Some(Due { strict: strict.min(lenient), lenient, zone: case.zone().clone() })
}

fn competent(case: &Case<'_>) -> Vec<Competent> {
    let one = |it: &&crate::law::CompetentAuthority| Competent {
        territory: it.territory.clone(),
        name: it.name.clone(),
        zone: it.zone.name().to_owned(),
        portal: it.portal.clone(),
        languages: it.languages.clone(),
    };
    case.authorities.iter().map(one).collect()
}

/// The people by territory; a territory with an unknown part has an unknown count.
pub(super) fn reached(people: &[&Population]) -> Vec<Reached> {
    let mut counts: BTreeMap<_, Option<u64>> = BTreeMap::new();
    for one in people {
        let count = counts.entry(&one.territory).or_insert(Some(0));
        *count = count.zip(one.count).map(|(sum, more)| sum.saturating_add(more));
    }
    counts.into_iter().map(|(territory, count)| Reached { territory: territory.clone(), count }).collect()
}

/// People found later have a clock of their own, which runs from the day they were found (requirement T12).
fn later(case: &Case<'_>, duty: &Duty, others: Others<'_>) -> Vec<Later> {
    let mut cohorts: Vec<Later> = Vec::new();
    for one in &case.people {
        let Some(found) = one.found else { continue };
        let mut trace = Trace::new(case.instrument.confidence);
        let mut own = limit(case, duty, others, Some(found), &mut trace);
        hold::apply(case, duty, &mut own, &mut trace);
        let reached = Reached { territory: one.territory.clone(), count: one.count };
        cohorts.push(Later { reached, found, due: due(case, &own) });
    }
    cohorts
}
