//! What the library does not speak of: shown, so that silence is never taken for "nothing to do".

use super::assess::reached;
use super::case::Case;
use super::model::Reached;
use super::truth::Truth;
use crate::incident::{Fact, Incident, Population, Territory};
use crate::law::{Audience, Authority, Instrument, Library, Reach, Status};

/// The affected people of whom no general law of the library speaks: no statute or regulation with a duty to
/// individuals that reaches by residence, is in force and covers this kind of organisation.
pub(super) fn uncovered(incident: &Incident, cases: &[Case<'_>]) -> Vec<Reached> {
    let speaks = |case: &Case<'_>, people: &Population| {
        let instrument = case.instrument;
        general(instrument) && instrument.territory.contains(&people.territory) && in_force(case) && covers_kind(case)
    };
    let silent = |people: &&Population| people.count != Some(0) && !cases.iter().any(|case| speaks(case, people));
    let people: Vec<&Population> = incident.affected.iter().filter(silent).collect();
    reached(&people)
}

fn general(instrument: &Instrument) -> bool {
    matches!(instrument.authority, Authority::Statute | Authority::Regulation)
        && instrument.reaches_by(Reach::Residents)
        && instrument.duties.iter().any(|duty| duty.audience == Audience::Individuals)
}

fn in_force(case: &Case<'_>) -> bool {
    let statement = &case.instrument.in_force;
    !matches!(statement.value, Status::Proposed | Status::NotOperational) && statement.basis.holds_on(case.day())
}

fn covers_kind(case: &Case<'_>) -> bool {
    case.covered().truth != Truth::No
}

/// Which facts would bring in further instruments.
pub(super) fn gaps(incident: &Incident, library: &Library) -> Vec<String> {
    let mut gaps = Vec::new();
    if incident.affected.is_empty() {
        gaps.push("affected: nobody is recorded, so laws that reach by residence were not considered".to_owned());
    }
    let organisation = &incident.organisation;
    if organisation.seat.is_none() && organisation.establishments.is_empty() {
        let by_establishment = library.instruments().iter().filter(|one| one.reaches_by(Reach::Establishment));
        let names: Vec<&str> = by_establishment.map(|one| one.id.as_str()).collect();
        if !names.is_empty() {
            let names = names.join(", ");
            gaps.push(format!(
                "organisation.seat: not recorded, so reach by establishment was not considered ({names})"
            ));
        }
    }
    gaps.extend(library.instruments().iter().filter_map(|instrument| outside(incident, instrument)));
    gaps
}

/// People outside the territory of an instrument that an establishment (not the seat) brings in: whether their data
/// were processed in the context of that establishment is a fact of its own.
fn outside(incident: &Incident, instrument: &Instrument) -> Option<String> {
    let organisation = &incident.organisation;
    let inside = |place: &Territory| instrument.territory.contains(place);
    let only_established = instrument.reaches_by(Reach::Establishment)
        && organisation.establishments.iter().any(inside)
        && !organisation.seat.as_ref().is_some_and(inside);
    let unknown = incident
        .affected
        .iter()
        .any(|one| !inside(&one.territory) && incident.fact(Fact::InContextOfEstablishment, &one.territory).is_none());
    (only_established && unknown).then(|| {
        let (id, territory) = (&instrument.id, &instrument.territory);
        format!(
            "facts.in_context_of_establishment: not recorded, so {id} was not applied to people outside {territory}"
        )
    })
}
