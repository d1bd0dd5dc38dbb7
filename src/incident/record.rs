//! The incident of the public contract: read from JSON or TOML, written to JSON.

use chrono::{DateTime, SecondsFormat, Utc};
use serde_json::{Map, Value as Json, json};

use super::reader::Reader;
use super::{
    DataElement, Event, Fact, FactValue, Facts, Form, Hold, HoldBy, Incident, Kind, Organisation, Population, Role,
};
use crate::problem::{Place, Problem, Problems};
use crate::shape::{Node, Value};

const KEYS: &[&str] = &[
    "schema",
    "reference",
    "title",
    "drill",
    "organisation",
    "events",
    "completed",
    "affected",
    "facts",
    "facts_by_territory",
    "holds",
];

/// Reads an incident from JSON (if it begins with a brace) or TOML.
///
/// # Errors
/// Every problem of the document, each with its JSON pointer and what was expected.
pub fn read_incident(text: &str) -> Result<Incident, Problems> {
    let document = document(text).map_err(|problem| Problems(vec![problem]))?;
    let mut reader = Reader::default();
    let incident = incident(&mut reader, &Node::from_json("", &document));
    Problems::none_or_err(reader.found).map(|()| incident)
}

fn document(text: &str) -> Result<Json, Problem> {
    if text.trim_start().starts_with('{') {
        let syntax = |error: serde_json::Error| Problem::line("document", error.line(), error.to_string(), "JSON");
        return serde_json::from_str(text).map_err(syntax);
    }
    let syntax = |error: toml::de::Error| {
        let line = error.span().map_or(0, |span| text[..span.start].matches('\n').count() + 1);
        Problem::line("document", line, error.message().replace('\n', "; "), "JSON or TOML")
    };
    let table: toml::Table = toml::from_str(text).map_err(syntax)?;
    Ok(plain(toml::Value::Table(table)))
}

/// TOML as JSON; its dates become texts.
fn plain(value: toml::Value) -> Json {
    match value {
        toml::Value::String(text) => Json::String(text),
        toml::Value::Integer(number) => Json::from(number),
        toml::Value::Float(number) => Json::from(number),
        toml::Value::Boolean(flag) => Json::Bool(flag),
        toml::Value::Datetime(at) => Json::String(at.to_string()),
        toml::Value::Array(items) => items.into_iter().map(plain).collect(),
        toml::Value::Table(entries) => {
            Json::Object(entries.into_iter().map(|(key, value)| (key, plain(value))).collect())
        }
    }
}

macro_rules! known {
    ($vocabulary:ident) => {
        $vocabulary::ALL.iter().map(|one| (one.word(), *one)).collect::<Vec<_>>()
    };
}

fn incident(reader: &mut Reader, root: &Node) -> Incident {
    let entries = reader.table(root, KEYS);
    let mut it = Incident {
        reference: String::new(),
        title: String::new(),
        drill: false,
        organisation: Organisation::default(),
        events: Default::default(),
        completed: Default::default(),
        affected: Vec::new(),
        facts: Facts::new(),
        facts_by_territory: Default::default(),
        holds: Vec::new(),
    };
    let root_place = Place::Pointer(String::new());
    for key in ["schema", "reference"] {
        if root.get(key).is_none() {
            reader.refuse(&root_place, format!("`{key}` is missing"), format!("a key `{key}`"));
        }
    }
    for (key, _, node) in entries.iter().filter(|(.., node)| !matches!(node.value, Value::Null)) {
        match key.as_str() {
            "schema" if !matches!(node.value, Value::Number(1.0)) => reader.refuse(&node.at, "another schema", "1"),
            "reference" => it.reference = reference(reader, node),
            "title" => it.title = reader.text(node).unwrap_or_default(),
            "drill" => it.drill = reader.flag(node).unwrap_or_default(),
            "organisation" => it.organisation = organisation(reader, node),
            "events" => it.events = events(reader, node),
            "completed" => it.completed = completed(reader, node),
            "affected" => it.affected = reader.list(node).iter().filter_map(|one| population(reader, one)).collect(),
            "facts" => it.facts = facts(reader, node),
            "facts_by_territory" => it.facts_by_territory = facts_by_territory(reader, node),
            "holds" => it.holds = reader.list(node).iter().filter_map(|one| hold(reader, one)).collect(),
            _ => {}
        }
    }
    it
}

fn reference(reader: &mut Reader, node: &Node) -> String {
    let text = reader.text(node).unwrap_or_default();
    if matches!(node.value, Value::Text(_)) && (text.trim().is_empty() || text.len() > 200) {
        reader.refuse(&node.at, "a reference that is empty or over 200 bytes", "a short reference");
    }
    text
}

fn organisation(reader: &mut Reader, node: &Node) -> Organisation {
    let mut it = Organisation::default();
    let known = ["name", "role", "kinds", "seat", "establishments", "lead_authority"];
    for (key, _, node) in reader.table(node, &known).iter().filter(|(.., node)| !matches!(node.value, Value::Null)) {
        match key.as_str() {
            "name" => it.name = reader.text(node).unwrap_or_default(),
            "role" => it.role = reader.word_in(node, &known!(Role)),
            "kinds" => {
                let words = known!(Kind);
                it.kinds = reader.list(node).iter().filter_map(|one| reader.word_in(one, &words)).collect();
            }
            "seat" => it.seat = reader.territory(node),
            "establishments" => it.establishments = reader.territories(node),
            "lead_authority" => it.lead_authority = reader.territory(node),
            _ => {}
        }
    }
    it
}

fn events(reader: &mut Reader, node: &Node) -> std::collections::BTreeMap<Event, DateTime<Utc>> {
    let words = known!(Event);
    let mut events = std::collections::BTreeMap::new();
    for (key, place, node) in reader.map(node).iter().filter(|(.., node)| !matches!(node.value, Value::Null)) {
        let event = reader.word(place, key, &words);
        if let (Some(event), Some(at)) = (event, reader.instant(node)) {
            events.insert(event, at);
        }
    }
    events
}

fn completed(reader: &mut Reader, node: &Node) -> std::collections::BTreeMap<String, DateTime<Utc>> {
    let mut completed = std::collections::BTreeMap::new();
    for (key, place, node) in reader.map(node).iter().filter(|(.., node)| !matches!(node.value, Value::Null)) {
        if key.split('/').filter(|part| !part.is_empty()).count() != 2 {
            reader.refuse(place, format!("`{key}` is not a duty"), "a full duty name such as us-ca-business/residents");
        }
        if let Some(at) = reader.instant(node) {
            completed.insert(key.clone(), at);
        }
    }
    completed
}

fn population(reader: &mut Reader, node: &Node) -> Option<Population> {
    let mut it = (None, None, Vec::new(), None, None);
    let entries = reader.table(node, &["territory", "count", "data", "form", "found"]);
    for (key, _, node) in entries.iter().filter(|(.., node)| !matches!(node.value, Value::Null)) {
        match key.as_str() {
            "territory" => it.0 = reader.territory(node),
            "count" => it.1 = reader.count(node),
            "data" => {
                let words = known!(DataElement);
                it.2 = reader.list(node).iter().filter_map(|one| reader.word_in(one, &words)).collect();
            }
            "form" => it.3 = reader.word_in(node, &known!(Form)),
            "found" => it.4 = reader.instant(node),
            _ => {}
        }
    }
    if node.get("territory").is_none() {
        reader.refuse(&node.at, "`territory` is missing", "a key `territory`");
    }
    Some(Population { territory: it.0?, count: it.1, data: it.2, form: it.3, found: it.4 })
}

fn facts(reader: &mut Reader, node: &Node) -> Facts {
    let words = known!(Fact);
    let mut facts = Facts::new();
    for (key, place, node) in reader.map(node) {
        let Some(fact) = reader.word(place, key, &words) else { continue };
        if let Some(value) = reader.fact(fact, node) {
            facts.insert(fact, value);
        }
    }
    facts
}

fn facts_by_territory(reader: &mut Reader, node: &Node) -> std::collections::BTreeMap<super::Territory, Facts> {
    let mut all = std::collections::BTreeMap::new();
    for (key, place, node) in reader.map(node) {
        let territory = reader.code(place, key);
        let facts = facts(reader, node);
        all.extend(territory.map(|territory| (territory, facts)));
    }
    all
}

fn hold(reader: &mut Reader, node: &Node) -> Option<Hold> {
    let mut it = (None, None, None, None, Vec::new());
    let entries = reader.table(node, &["by", "from", "until", "written", "territories"]);
    for (key, _, node) in entries.iter().filter(|(.., node)| !matches!(node.value, Value::Null)) {
        match key.as_str() {
            "by" => it.0 = reader.word_in(node, &known!(HoldBy)),
            "from" => it.1 = reader.instant(node),
            "until" => it.2 = reader.instant(node),
            "written" => it.3 = reader.flag(node),
            "territories" => it.4 = reader.territories(node),
            _ => {}
        }
    }
    for key in ["by", "from"] {
        if node.get(key).is_none() {
            reader.refuse(&node.at, format!("`{key}` is missing"), format!("a key `{key}`"));
        }
    }
    let (by, from) = (it.0?, it.1?);
    if it.2.is_some_and(|until| until < from) {
        reader.refuse(&node.at, "the hold ends before it begins", "`until` after `from`");
    }
    Some(Hold { by, from, until: it.2, written: it.3, territories: it.4 })
}

/// Writes an incident as the JSON that [`read_incident`] reads; instants in UTC.
pub fn incident_to_json(incident: &Incident) -> Json {
    let organisation = &incident.organisation;
    let codes = |list: &[super::Territory]| list.iter().map(|one| Json::from(one.code())).collect::<Vec<_>>();
    let code = |one: &Option<super::Territory>| one.as_ref().map(super::Territory::code).map(str::to_owned);
    let population = |one: &Population| {
        json!({"territory": one.territory.code(), "count": one.count, "data": words(&one.data, DataElement::word),
            "form": one.form.map(Form::word), "found": one.found.map(utc)})
    };
    let hold = |one: &Hold| {
        json!({"by": one.by.word(), "from": utc(one.from), "until": one.until.map(utc), "written": one.written,
            "territories": codes(&one.territories)})
    };
    json!({
        "schema": 1,
        "reference": incident.reference,
        "title": incident.title,
        "drill": incident.drill,
        "organisation": {
            "name": organisation.name, "role": organisation.role.map(Role::word), "kinds": words(&organisation.kinds, Kind::word),
            "seat": code(&organisation.seat), "establishments": codes(&organisation.establishments),
            "lead_authority": code(&organisation.lead_authority),
        },
        "events": incident.events.iter().map(|(event, at)| (event.word().to_owned(), Json::from(utc(*at)))).collect::<Map<_, _>>(),
        "completed": incident.completed.iter().map(|(duty, at)| (duty.clone(), Json::from(utc(*at)))).collect::<Map<_, _>>(),
        "affected": incident.affected.iter().map(population).collect::<Vec<_>>(),
        "facts": facts_to_json(&incident.facts),
        "facts_by_territory": incident.facts_by_territory.iter()
            .map(|(place, facts)| (place.code().to_owned(), facts_to_json(facts))).collect::<Map<_, _>>(),
        "holds": incident.holds.iter().map(hold).collect::<Vec<_>>(),
    })
}

fn words<T: Copy>(list: &[T], word: impl Fn(T) -> &'static str) -> Vec<&'static str> {
    list.iter().map(|one| word(*one)).collect()
}

fn utc(at: DateTime<Utc>) -> String {
    at.to_rfc3339_opts(SecondsFormat::AutoSi, true)
}

fn facts_to_json(facts: &Facts) -> Json {
    let value = |value: &FactValue| match value {
        FactValue::Flag(flag) => Json::from(*flag),
        FactValue::Word(word) => Json::from(word.as_str()),
        FactValue::Number(number) if number.fract() == 0.0 && number.abs() < 9e15 => Json::from(*number as i64),
        FactValue::Number(number) => Json::from(*number),
    };
    Json::Object(facts.iter().map(|(fact, one)| (fact.word().to_owned(), value(one))).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    const EXAMPLE: &str = r#"{
      "schema": 1, "reference": "INC-2026-0042", "title": "Student portal export exposed", "drill": false,
      "organisation": {"name": "Example University", "role": "controller", "kinds": ["private_university"],
                       "seat": "US-NY", "establishments": ["US-NY"], "lead_authority": null},
      "events": {"occurred": "2026-02-20T03:00:00-08:00", "discovered": "2026-03-02T10:00:00-08:00"},
      "completed": {"us-ca-business/residents": "2026-03-30T10:00:00-07:00"},
      "affected": [{"territory": "US-CA", "count": 12000, "data": ["name", "ssn"], "form": "electronic"}],
      "facts": {"acquired": true, "harm": "likely", "notice_cost_usd": 1000, "risk": null},
      "facts_by_territory": {"US-FL": {"harm": "unlikely"}},
      "holds": [{"by": "law_enforcement", "from": "2026-03-03T10:00:00-08:00", "written": true, "territories": ["US-CA"]}]
    }"#;

    #[test]
    fn an_incident_comes_back_as_it_went() {
        let incident = read_incident(EXAMPLE).unwrap();
        assert_eq!(incident.affected.first().and_then(|one| one.count), Some(12_000));
        assert_eq!(read_incident(&incident_to_json(&incident).to_string()).unwrap(), incident);
    }

    #[test]
    fn toml_says_the_same_as_json() {
        let incident = read_incident(EXAMPLE).unwrap();
        let text = toml::to_string(&without_nulls(incident_to_json(&incident))).unwrap();
        assert_eq!(read_incident(&text).unwrap(), incident);
    }

    fn without_nulls(json: Json) -> Json {
        match json {
            Json::Object(entries) => Json::Object(
                entries.into_iter().filter(|(_, it)| !it.is_null()).map(|(key, it)| (key, without_nulls(it))).collect(),
            ),
            Json::Array(items) => items.into_iter().map(without_nulls).collect(),
            other => other,
        }
    }

    #[test]
    fn every_problem_is_named_at_once_with_its_place() {
        let text = r#"{"schema": 2, "reference": "", "organisation": {"kind": [], "kinds": ["universty"], "seat": "UK"},
            "events": {"discoverd": "2026-03-02T10:00:00Z", "determined": "2026-03-02T10:00:00"},
            "affected": [{"count": -1, "data": ["snn"]}], "facts": {"acquired": "yes", "risk": "hihg"},
            "holds": [{"by": "police", "from": "2026-03-02T10:00:00Z"}], "completed": {"residents": "x"}}"#;
        let problems = read_incident(text).unwrap_err();
        let places: Vec<String> = problems.0.iter().map(|problem| problem.place.to_string()).collect();
        for expected in [
            "/schema",
            "/reference",
            "/organisation/kind",
            "/organisation/kinds/0",
            "/organisation/seat",
            "/events/discoverd",
            "/events/determined",
            "/affected/0",
            "/affected/0/count",
            "/affected/0/data/0",
            "/facts/acquired",
            "/facts/risk",
            "/holds/0/by",
            "/completed/residents",
        ] {
            assert!(places.iter().any(|place| place == expected), "{expected} is missing in {places:#?}");
        }
        let text = problems.to_string();
        assert!(text.contains("did you mean `discovered`?") && text.contains("did you mean `ssn`?"), "{text}");
        assert!(text.contains("has no UTC offset"), "{text}");
    }
}
