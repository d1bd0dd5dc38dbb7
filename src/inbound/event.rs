//! Callbacks of providers: what became of deliveries, as JSON in the manner of CloudEvents.

use chrono::{DateTime, Utc};
use serde_json::{Map, Value};

use super::finding::{Action, Finding};
use super::read::Content;
use crate::problem::{Problem, Problems};

/// How many events one callback may hold.
const MOST: usize = 1_000;
/// How long an event's identifier may be, in bytes.
const LONGEST_ID: usize = 200;

/// What a provider says of one delivery.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    /// The provider's name for it: the same again is a copy.
    pub id: String,
    /// What happened; `None` for a type that means nothing here, such as `opened`.
    pub content: Option<Content>,
    /// The numbers of mailing and recipient, where the event names a delivery as we do: `m3-12`.
    pub about: Option<(i64, i64)>,
    /// When it happened, by the provider.
    pub at: Option<DateTime<Utc>>,
}

/// Reads one event or a list of them. Keys that are not known are passed over, as providers add to their events.
///
/// # Errors
/// Every problem, with its place.
pub fn read_events(bytes: &[u8]) -> Result<Vec<Event>, Problems> {
    let whole: Value = serde_json::from_slice(bytes).map_err(|error| {
        let found = format!("the content is not JSON: it breaks at line {}, column {}", error.line(), error.column());
        Problems(vec![Problem::at("", found, "an event, or a list of events")])
    })?;
    let mut problems = Vec::new();
    let events = match &whole {
        Value::Array(list) if list.len() > MOST => {
            problems.push(Problem::at("", format!("{} events", list.len()), format!("at most {MOST} at once")));
            Vec::new()
        }
        Value::Array(list) => {
            list.iter().enumerate().filter_map(|(at, one)| event(one, &format!("/{at}"), &mut problems)).collect()
        }
        one => event(one, "", &mut problems).into_iter().collect(),
    };
    Problems::none_or_err(problems)?;
    Ok(events)
}

fn event(value: &Value, at: &str, problems: &mut Vec<Problem>) -> Option<Event> {
    let Value::Object(object) = value else {
        problems.push(Problem::at(at, "not an object", "an event with id, type and delivery"));
        return None;
    };
    let mut text = |key: &str, needed: bool| text_of(object, at, key, needed, problems);
    let (id, kind, delivery) = (text("id", true), text("type", true), text("delivery", true));
    let (status, diagnostic) = (text("status", false), text("diagnostic", false).unwrap_or_default());
    let when = text("at", false);
    let instant = when.map(|when| when.parse::<DateTime<Utc>>());
    if let Some(Err(_)) = instant {
        problems.push(Problem::at(format!("{at}/at"), "not an instant", "such as 2026-11-21T10:00:00Z"));
    }
    let id = id.filter(|id| {
        let fits = id.len() <= LONGEST_ID;
        if !fits {
            problems.push(Problem::at(format!("{at}/id"), "too long", format!("at most {LONGEST_ID} bytes")));
        }
        fits
    })?;
    let told = |action| Some(Content::Status(vec![Finding::told(action, status, diagnostic)]));
    let content = match kind? {
        "delivered" => told(Action::Delivered),
        "bounced" => told(Action::Failed),
        "delayed" => told(Action::Delayed),
        "complained" => Some(Content::Complaint { feedback: "abuse".to_owned(), unwanted: true }),
        _ => None,
    };
    Some(Event { id: id.to_owned(), content, about: numbers(delivery?), at: instant.and_then(Result::ok) })
}

fn text_of<'a>(
    object: &'a Map<String, Value>,
    at: &str,
    key: &str,
    needed: bool,
    problems: &mut Vec<Problem>,
) -> Option<&'a str> {
    let mut complain = |found: &str| problems.push(Problem::at(format!("{at}/{key}"), found, "a text"));
    match object.get(key) {
        Some(Value::String(text)) if !(needed && text.is_empty()) => Some(text),
        None | Some(Value::Null) if !needed => None,
        None | Some(Value::Null) => {
            complain("missing");
            None
        }
        Some(_) => {
            complain("not a text, or an empty one");
            None
        }
    }
}

/// The numbers of `m3-12`, with or without a seal behind.
fn numbers(name: &str) -> Option<(i64, i64)> {
    let (mailing_no, rest) = name.strip_prefix('m')?.split_once('-')?;
    let seq = rest.split_once('.').map_or(rest, |(seq, _)| seq);
    let number = |text: &str| text.bytes().all(|sign| sign.is_ascii_digit()).then(|| text.parse().ok())?;
    Some((number(mailing_no)?, number(seq)?))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::delivery::State;

    #[test]
    fn one_event_or_several_are_read() {
        let one = br#"{"specversion":"1.0","id":"e1","type":"bounced","delivery":"m3-12","status":"5.1.1",
            "diagnostic":"550 <x@example.org> unknown","at":"2026-11-21T10:00:00Z"}"#;
        let found = read_events(one).unwrap();
        assert_eq!((found[0].about, found[0].at.is_some()), (Some((3, 12)), true));
        let Some(Content::Status(findings)) = &found[0].content else { panic!("{found:?}") };
        assert_eq!(findings[0].proves(), Some(State::Bounced));
        assert_eq!((findings[0].diagnostic.as_str(), findings[0].code), ("550 ‹address› unknown", Some(550)));
        let several =
            br#"[{"id":"a","type":"opened","delivery":"m3-12"},{"id":"b","type":"delayed","delivery":"other"}]"#;
        let found = read_events(several).unwrap();
        assert_eq!((found[0].content.clone(), found[1].about), (None, None));
    }

    #[test]
    fn every_problem_is_told_with_its_place() {
        let bad = br#"[{"id":7,"delivery":"m1-1","at":"yesterday"}, 3, {"id":"","type":"delivered","status":5}]"#;
        let problems = read_events(bad).unwrap_err();
        let places: Vec<String> = problems.0.iter().map(|problem| problem.place.to_string()).collect();
        for place in ["/0/id", "/0/type", "/0/at", "/1", "/2/id", "/2/delivery", "/2/status"] {
            assert!(places.iter().any(|one| one == place), "{place}: {places:?}");
        }
        assert_eq!(read_events(b"{").unwrap_err().0.len(), 1);
        assert_eq!(read_events(format!("[{}1]", "1,".repeat(MOST)).as_bytes()).unwrap_err().0.len(), 1);
    }
}
