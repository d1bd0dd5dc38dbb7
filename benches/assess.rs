//! How long an assessment takes with every shipped rule, and how long the rules take to load.

use std::collections::BTreeSet;

use duenotice::incident::{Form, Incident, Population, Territory, read_incident};
use duenotice::law::Library;
use duenotice::obligation::{assess, assessment_json};

fn main() {
    divan::main();
}

fn parts() -> Option<(Incident, Library)> {
    Some((read_incident(include_str!("incident.json")).ok()?, Library::embedded().ok()?))
}

#[divan::bench]
fn assess_thirteen_territories(bencher: divan::Bencher<'_, '_>) {
    let Some((incident, library)) = parts() else { return eprintln!("the incident or the rules have problems") };
    bencher.bench(|| assess(divan::black_box(&incident), divan::black_box(&library)));
}

/// The same incident with people in sixty territories that the rule files speak of, states and countries.
#[divan::bench]
fn assess_sixty_territories(bencher: divan::Bencher<'_, '_>) {
    let Some((mut incident, library)) = parts() else { return eprintln!("the incident or the rules have problems") };
    let groups = ["US", "EU", "EEA", "EEA-EFTA", "WORLD"];
    let codes: BTreeSet<String> = library.instruments().iter().map(|one| one.territory.to_string()).collect();
    let territories: Vec<Territory> = codes
        .iter()
        .filter(|code| !groups.contains(&code.as_str()))
        .filter_map(|code| Territory::parse(code).ok())
        .take(60)
        .collect();
    if territories.len() < 60 {
        return eprintln!("the rules speak of {} territories only", territories.len());
    }
    let data = incident.affected.first().map(|one| one.data.clone()).unwrap_or_default();
    incident.affected = territories
        .into_iter()
        .map(|territory| Population {
            territory,
            count: Some(1_001),
            data: data.clone(),
            form: Some(Form::Electronic),
            found: None,
        })
        .collect();
    bencher.bench(|| assess(divan::black_box(&incident), divan::black_box(&library)));
}

#[divan::bench]
fn write_the_assessment_as_json(bencher: divan::Bencher<'_, '_>) {
    let Some((incident, library)) = parts() else { return eprintln!("the incident or the rules have problems") };
    let assessment = assess(&incident, &library);
    bencher.bench(|| assessment_json(divan::black_box(&assessment)).to_string());
}

#[divan::bench]
fn load_the_library() -> usize {
    Library::embedded().map_or(0, |library| library.files())
}
