//! The facts of a notice as JSON.

use std::collections::BTreeSet;

use duenotice::law::Audience;
use duenotice::notice::{Addressee, Compiled, full_facts, read_notice_facts, write_notice_facts};
use serde_json::{Value, json};

use super::SHIPPED;

#[test]
fn facts_survive_storage() {
    let mut facts = full_facts();
    // what is worked out for each mailing is not stored
    (facts.regulator, facts.verify_code, facts.counts.residents) = (None, None, None);
    let written = write_notice_facts(&facts);
    assert_eq!(read_notice_facts(&written, "").unwrap(), facts);
}

#[test]
fn the_example_of_the_documentation_can_be_read() {
    let text = include_str!("../../../examples/notice-university.json");
    let value: Value = serde_json::from_str(text).unwrap();
    let facts = read_notice_facts(&value, "/notice").unwrap();
    assert_eq!(facts.organisation.name, "Example University");
}

/// Changes the facts and expects exactly these places.
fn check(pointer: &str, value: Value, expected: &[&str]) {
    let mut written = write_notice_facts(&full_facts());
    let (parent, key) = pointer.rsplit_once('/').unwrap();
    match (written.pointer_mut(parent).unwrap(), key.parse::<usize>()) {
        (Value::Array(items), Ok(place)) => items[place] = value,
        (object, _) => object[key] = value,
    }
    let problems = read_notice_facts(&written, "/notice").unwrap_err();
    let places: Vec<String> = problems.iter().map(|problem| problem.place.to_string()).collect();
    assert_eq!(places, expected, "{problems:?}");
}

#[test]
fn every_slip_is_reported_at_its_place() {
    check("/refrence", json!("x"), &["/notice/refrence"]);
    check("/dated", json!("21.11.2026"), &["/notice/dated"]);
    check("/data/1", json!("social security number"), &["/notice/data/1"]);
    check("/contact/phone", json!("555-0100"), &["/notice/contact/phone"]);
    check("/contact/email", json!("privacy at example.org"), &["/notice/contact/email"]);
    check("/verify_page", json!("http://www.example.org"), &["/notice/verify_page"]);
    check("/verify_page", json!("javascript:alert(1)"), &["/notice/verify_page"]);
    check("/dates/until", json!("2026-01-01"), &["/notice/dates/until"]);
    check("/organisation/name", json!("A\u{202e}B"), &["/notice/organisation/name"]);
    check("/credit_monitoring/months", json!(0), &["/notice/credit_monitoring/months"]);
    check("/words", json!({ "what_happened": { "not a tag": "x" } }), &["/notice/words/what_happened/not a tag"]);
    check("/organisation", json!(null), &["/notice/organisation"]);
}

#[test]
fn all_slips_are_reported_at_once() {
    let problems = read_notice_facts(&json!({ "data": ["nme"], "drill": "yes", "contact": 7 }), "/notice").unwrap_err();
    let places: Vec<String> = problems.iter().map(|problem| problem.place.to_string()).collect();
    let expected = ["/notice/reference", "/notice/organisation", "/notice/contact", "/notice/data/0", "/notice/drill"];
    assert_eq!(places, expected);
    assert!(problems[3].expected.contains("\"name\""), "{}", problems[3]);
}

#[test]
fn the_people_of_the_example_can_all_be_told() {
    let incident = include_str!("../../../examples/incident-university.json");
    let incident = duenotice::incident::read_incident(incident).unwrap();
    let mut notice: Value = serde_json::from_str(include_str!("../../../examples/notice-university.json")).unwrap();
    notice["dated"] = json!("2026-11-21");
    let facts = read_notice_facts(&notice, "/notice").unwrap();
    let assessment = duenotice::obligation::assess(&incident, &duenotice::law::Library::embedded().unwrap());
    let duties: Vec<_> = assessment
        .obligations
        .iter()
        .filter(|one| one.audience == Audience::Individuals && one.standing.is_live())
        .collect();
    assert!(duties.len() > 5);
    let mut unserved = BTreeSet::new();
    for territory in duties.iter().flat_map(|duty| &duty.reached).map(|reached| reached.territory.code()) {
        let here: Vec<_> = duties
            .iter()
            .filter(|duty| duty.reached.iter().any(|reached| reached.territory.code() == territory))
            .filter(|duty| duty.standing != duenotice::obligation::Standing::Voluntary)
            .collect();
        let reasons: Vec<String> = SHIPPED
            .variants()
            .filter(|variant| variant.meta.locale.as_str() == "en")
            .filter(|variant| {
                here.iter().all(|duty| {
                    let declared = &variant.meta.declaration;
                    declared.audience == "individuals"
                        && declared.addressee == Addressee::Person
                        && declared.serves_duty(&duty.id)
                        && declared.fits_territory(territory)
                })
            })
            .map(|variant| match Compiled::new(variant, &facts.for_territory(territory)) {
                Err(problems) => format!("{}: {problems}", variant.meta.name),
                Ok(compiled) => {
                    let has = |word: &str| compiled.elements().contains(word);
                    let contents = here.iter().map(|duty| &duty.contents);
                    let lacks = contents.clone().flat_map(|it| &it.required).map(|it| it.word()).filter(|it| !has(it));
                    let banned = contents.flat_map(|it| &it.forbidden).map(|it| it.word()).filter(|it| has(it));
                    lacks.chain(banned).map(|word| format!("{}: {word}", variant.meta.name)).collect()
                }
            })
            .collect();
        if !reasons.iter().any(String::is_empty) {
            let ids: Vec<&str> = here.iter().map(|duty| duty.id.as_str()).collect();
            unserved.insert(format!("{territory} ({}): {}", ids.join(", "), reasons.join(" | ")));
        }
    }
    assert_eq!(unserved, BTreeSet::new());
}
