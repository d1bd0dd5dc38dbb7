//! How long an assessment takes: every shipped rule, an incident with people in thirteen territories.

use duenotice::incident::{Incident, read_incident};
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
