//! What holds for every incident, however strange.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test stops where it fails")]

use std::sync::LazyLock;

use chrono::{DateTime, TimeDelta, Utc};
use duenotice::incident::{
    DataElement, Event, Fact, FactKind, FactValue, Facts, Form, Hold, HoldBy, Incident, Kind, Organisation, Population,
    Role, Territory, incident_to_json, read_incident,
};
use duenotice::law::Library;
use duenotice::obligation::{Standing, assess, assessment_json};
use proptest::collection::{btree_map, vec};
use proptest::prelude::*;
use proptest::sample::select;

static LIBRARY: LazyLock<Library> = LazyLock::new(super::law::shipped);

fn instant() -> impl Strategy<Value = DateTime<Utc>> {
    // 1990 to 2100, with a bias to the years that rule files speak of.
    prop_oneof![631_152_000i64..4_102_444_800, 1_735_689_600i64..1_798_761_600]
        .prop_map(|seconds| DateTime::from_timestamp(seconds, 0).unwrap())
}

fn territory() -> impl Strategy<Value = Territory> {
    let codes = [
        "US-CA", "US-NY", "US-MA", "US-FL", "US-TX", "US-VT", "US-NJ", "US", "DE", "FR", "EU", "NO", "GB", "JP",
        "US-PR", "AE-DIFC", "US-NM", "US-PA", "US-WI", "BR", "CO", "KR", "SG", "AU", "CA-QC", "CH", "IN", "EG",
    ];
    select(codes.to_vec()).prop_map(|code| Territory::parse(code).unwrap())
}

fn fact() -> impl Strategy<Value = (Fact, FactValue)> {
    select(Fact::ALL.to_vec()).prop_flat_map(|fact| {
        let value = match fact.kind() {
            FactKind::Flag => any::<bool>().prop_map(FactValue::Flag).boxed(),
            FactKind::Number => (0u64..1_000_000).prop_map(|number| FactValue::Number(number as f64)).boxed(),
            FactKind::Words(words) => select(words.to_vec()).prop_map(|word| FactValue::Word(word.to_owned())).boxed(),
        };
        (Just(fact), value)
    })
}

fn facts() -> impl Strategy<Value = Facts> {
    vec(fact(), 0..25).prop_map(|pairs| pairs.into_iter().collect())
}

fn population() -> impl Strategy<Value = Population> {
    let count =
        prop_oneof![Just(None), select(vec![0u64, 1, 499, 500, 501, 999, 1_000, 1_001, u64::MAX]).prop_map(Some)];
    let data = vec(select(DataElement::ALL.to_vec()), 0..6);
    (territory(), count, data, proptest::option::of(select(Form::ALL.to_vec())), proptest::option::of(instant()))
        .prop_map(|(territory, count, data, form, found)| Population { territory, count, data, form, found })
}

fn hold() -> impl Strategy<Value = Hold> {
    let length = proptest::option::of(0i64..400 * 86_400);
    (select(HoldBy::ALL.to_vec()), instant(), length, proptest::option::of(any::<bool>()), vec(territory(), 0..3))
        .prop_map(|(by, from, length, written, territories)| {
            let until = length.map(|seconds| from + TimeDelta::seconds(seconds));
            Hold { by, from, until, written, territories }
        })
}

fn organisation() -> impl Strategy<Value = Organisation> {
    let role = proptest::option::of(select(Role::ALL.to_vec()));
    let place = || proptest::option::of(territory());
    (role, vec(select(Kind::ALL.to_vec()), 0..4), place(), vec(territory(), 0..3), place()).prop_map(
        |(role, kinds, seat, establishments, lead_authority)| Organisation {
            name: "Example Organisation".to_owned(),
            role,
            kinds,
            seat,
            establishments,
            lead_authority,
        },
    )
}

fn incident() -> impl Strategy<Value = Incident> {
    let duties: Vec<String> = LIBRARY.duties().map(|(_, duty)| duty.id.clone()).collect();
    let affected = vec(population(), 0..8);
    let events = btree_map(select(Event::ALL.to_vec()), instant(), 0..12);
    let completed = btree_map(select(duties), instant(), 0..4);
    let places = btree_map(territory(), facts(), 0..3);
    (organisation(), events, completed, affected, facts(), places, vec(hold(), 0..4)).prop_map(
        |(organisation, events, completed, affected, facts, facts_by_territory, holds)| Incident {
            reference: "P-1".to_owned(),
            title: "Drawn by lot".to_owned(),
            drill: false,
            organisation,
            events,
            completed,
            affected,
            facts,
            facts_by_territory,
            holds,
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn an_assessment_is_total_ordered_and_never_lenient_before_strict(incident in incident()) {
        let assessment = assess(&incident, &LIBRARY);
        let mut last = None;
        for one in &assessment.obligations {
            if let Some(due) = &one.due {
                prop_assert!(due.strict <= due.lenient, "{}: {:?}", one.id, due);
                prop_assert!(last.is_none_or(|last| last <= due.strict), "{} is out of order", one.id);
                prop_assert!(one.standing.is_live(), "{} has a date and is {}", one.id, one.standing);
                last = Some(due.strict);
            }
            for later in one.later.iter().filter_map(|later| later.due.as_ref()) {
                prop_assert!(later.strict <= later.lenient);
            }
            prop_assert!(!one.trace.is_empty(), "{} has no reasons", one.id);
        }
        prop_assert_eq!(assessment_json(&assessment), assessment_json(&assess(&incident, &LIBRARY)));
    }

    /// More knowledge settles questions; it never opens one that was settled: what is not owed does not become presumed.
    #[test]
    fn a_fact_more_never_makes_presumed_what_was_not_owed(incident in incident(), fact in fact()) {
        prop_assume!(!incident.facts.contains_key(&fact.0));
        let before = assess(&incident, &LIBRARY);
        let mut more = incident.clone();
        more.facts.insert(fact.0, fact.1);
        let after = assess(&more, &LIBRARY);
        for one in &before.obligations {
            let Some(now) = after.obligations.iter().find(|other| other.id == one.id) else { continue };
            let opened = one.standing == Standing::NotOwed && now.standing == Standing::Presumed;
            prop_assert!(!opened, "{} was not owed and is presumed with {:?}", one.id, fact.0);
        }
    }

    /// Every step rests on a text or says that it is a reading of ours; nothing stands on its own word.
    #[test]
    fn every_step_has_a_citation_or_a_reading(incident in incident()) {
        for one in &assess(&incident, &LIBRARY).obligations {
            for step in &one.trace {
                let ground = &step.citation;
                prop_assert!(ground.cite.is_some() || ground.reading, "{}: {}", one.id, step.text);
                prop_assert!(!ground.says.trim().is_empty(), "{}: {}", one.id, step.text);
            }
        }
    }

    #[test]
    fn an_incident_comes_back_from_its_json(incident in incident()) {
        let back = read_incident(&incident_to_json(&incident).to_string());
        // Counts beyond a trillion are refused on the way in.
        if incident.affected.iter().all(|one| one.count.is_none_or(|count| count <= 1_000_000)) {
            prop_assert_eq!(back.unwrap(), incident);
        }
    }
}
