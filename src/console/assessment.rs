//! The rows of the obligation matrix, read from the JSON of an assessment (the contract of `duenotice assess --json`).

use chrono::{DateTime, FixedOffset, Utc};
use serde_json::Value;

use super::badge::{Badge, Tone};
use super::desk::{capital, sentence};
use super::moment::Moment;
use super::view::incidents::{AuthorityLine, CitationLine, ObligationRow, OtherRow, TraceLine};
use super::words::{people, plain, standing, stands};

/// An assessment, read once.
#[derive(Debug, Default)]
pub struct Read {
    /// The obligations, by strict due.
    pub obligations: Vec<Value>,
    /// The digest of the rule files, cut.
    pub library: String,
    /// The version of the zone data.
    pub tzdb: String,
    /// What the rules could not answer.
    pub gaps: Vec<String>,
}

impl Read {
    /// Reads what was stored; what is not there is left out, so that an older assessment can still be looked at.
    pub fn of(body: &str) -> Self {
        let whole: Value = serde_json::from_str(body).unwrap_or_default();
        Self {
            obligations: list(&whole["obligations"]).to_vec(),
            library: text(&whole["library"], "digest").trim_start_matches("sha256:").chars().take(12).collect(),
            tzdb: text(&whole, "tzdb"),
            gaps: gaps(&whole),
        }
    }

    /// Those that must be worked on.
    pub fn standing(&self) -> impl Iterator<Item = &Value> {
        self.obligations.iter().filter(|one| stands(&text(one, "standing")))
    }

    /// Those that must be worked on as rows: those that are not done yet first.
    pub fn rows(&self, now: DateTime<Utc>) -> Vec<ObligationRow> {
        let mut rows: Vec<ObligationRow> = self.standing().map(|one| row(one, now)).collect();
        rows.sort_by_key(|row| row.done.is_some());
        rows
    }

    /// Those that must be worked on and are not done yet.
    pub fn open(&self) -> impl Iterator<Item = &Value> {
        self.standing().filter(|one| one["completed"].is_null())
    }

    /// How many there are of each standing that must be worked on, in words.
    pub fn summary(&self) -> String {
        let mut counts: Vec<(String, usize)> = Vec::new();
        for one in self.standing() {
            let word = if one["completed"].is_null() { text(one, "standing") } else { "done".to_owned() };
            match counts.iter_mut().find(|(known, _)| *known == word) {
                Some((_, n)) => *n += 1,
                None => counts.push((word, 1)),
            }
        }
        let told: Vec<String> = counts.into_iter().map(|(word, n)| format!("{n} {}", plain(&word))).collect();
        if told.is_empty() { "none".to_owned() } else { told.join(", ") }
    }

    /// The earliest strict due of those that are not done yet.
    pub fn next(&self) -> Option<(DateTime<FixedOffset>, Option<String>)> {
        self.open().filter_map(strict).min_by_key(|(at, _)| *at)
    }
}

/// People whom no rule file covers, events that contradict each other, and what else the rules leave open.
fn gaps(whole: &Value) -> Vec<String> {
    let uncovered = list(&whole["uncovered"]).iter().map(|one| {
        let count = one["count"].as_i64().map_or_else(|| "people live".to_owned(), |n| format!("{} live", people(n)));
        format!("No rule file covers {}, where {count}.", text(one, "territory"))
    });
    let contradictions = list(&whole["contradictions"]).iter().map(|one| sentence(&plain(&text(one, "problem"))));
    let others = list(&whole["gaps"]).iter().filter_map(Value::as_str).map(str::to_owned);
    uncovered.chain(contradictions).chain(others).collect()
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map(Vec::as_slice).unwrap_or_default()
}

/// A member that is a text; empty where there is none.
pub fn text(value: &Value, key: &str) -> String {
    value[key].as_str().unwrap_or_default().to_owned()
}

/// A list of words of the house, as people read them.
fn words(value: &Value) -> String {
    list(value).iter().filter_map(Value::as_str).map(plain).collect::<Vec<_>>().join(", ")
}

/// The strict due of an obligation, with its zone.
pub fn strict(obligation: &Value) -> Option<(DateTime<FixedOffset>, Option<String>)> {
    due(&obligation["due"], "strict")
}

fn due(due: &Value, which: &str) -> Option<(DateTime<FixedOffset>, Option<String>)> {
    let at = DateTime::parse_from_rfc3339(due[which].as_str()?).ok()?;
    Some((at, due["zone"].as_str().map(str::to_owned)))
}

/// A text with what is known about it in brackets; the brackets are left out where nothing is.
fn with(head: String, particulars: &[String]) -> String {
    let told: Vec<&str> = particulars.iter().map(String::as_str).filter(|one| !one.is_empty()).collect();
    if told.is_empty() { head } else { format!("{head} ({})", told.join("; ")) }
}

fn channel(it: &Value) -> String {
    let between = if it["together"] == true { " and " } else { " or " };
    let means = list(&it["means"]).iter().filter_map(Value::as_str).map(plain).collect::<Vec<_>>().join(between);
    let conditions = words(&it["conditions"]);
    let substitute = if it["substitute"] == true { "substitute notice".to_owned() } else { String::new() };
    let posting = it["posting"].as_str().map(|period| format!("posted for {period}")).unwrap_or_default();
    with(means, &[if conditions.is_empty() { conditions } else { format!("if {conditions}") }, substitute, posting])
}

fn order(it: &Value) -> String {
    let done = if it["satisfied"] == true { "satisfied" } else { "not yet" };
    with(format!("{} {}", plain(&text(it, "kind")), text(it, "duty")), &[done.to_owned()])
}

fn block(it: &Value) -> String {
    let until = due(it, "until").map(|(at, _)| format!("until {}", Moment::due(at, None, at.to_utc()).absolute()));
    with(text(it, "reason"), &[until.unwrap_or_default()])
}

fn later(it: &Value) -> String {
    let found = due(it, "found").map(|(at, _)| Moment::due(at, None, at.to_utc()).absolute()).unwrap_or_default();
    let strict = due(&it["due"], "strict").map(|(at, _)| Moment::due(at, None, at.to_utc()).absolute());
    let count = it["count"].as_i64().map_or_else(|| "people".to_owned(), people);
    let due = strict.map_or_else(|| "no date".to_owned(), |at| format!("due {at}"));
    format!("{count} in {}, found {found}: {due}", text(it, "territory"))
}

fn citation(it: &Value) -> CitationLine {
    let url = text(it, "url");
    let (cite, reading) = (text(it, "cite"), it["reading"] == Value::Bool(true));
    CitationLine {
        reading: reading && !cite.is_empty(),
        cite: if cite.is_empty() { "Our reading".to_owned() } else { cite },
        says: text(it, "says"),
        url: (url.starts_with("https://") || url.starts_with("http://")).then_some(url),
    }
}

fn authority(it: &Value) -> AuthorityLine {
    let portal = text(it, "portal");
    AuthorityLine { name: text(it, "name"), portal: portal.starts_with("https://").then_some(portal) }
}

fn step(it: &Value) -> TraceLine {
    let outcome = it["outcome"].as_str().map(|truth| format!(" – {}", plain(truth))).unwrap_or_default();
    let text = format!("{}: {}{outcome}", capital(&plain(&text(it, "stage"))), text(it, "text"));
    TraceLine { text, cite: it["citation"]["cite"].as_str().unwrap_or_default().to_owned() }
}

fn joined(value: &Value, tell: impl Fn(&Value) -> String) -> String {
    list(value).iter().map(tell).filter(|one| !one.is_empty()).collect::<Vec<_>>().join("; ")
}

/// Who must be told, in words.
pub fn who(obligation: &Value) -> String {
    let addressee = text(obligation, "addressee");
    let told = if addressee.is_empty() { plain(&text(obligation, "audience")) } else { addressee };
    capital(&told)
}

/// How an obligation stands.
pub fn badge(obligation: &Value) -> Badge {
    standing(&text(obligation, "standing"))
}

fn reached(obligation: &Value) -> String {
    let counts: Option<Vec<i64>> = list(&obligation["reached"]).iter().map(|one| one["count"].as_i64()).collect();
    match counts {
        Some(counts) if !counts.is_empty() => people(counts.iter().sum()),
        _ => String::new(),
    }
}

/// Where the law says by when: the citations of the limit, else of the clock, else the first one; two at most.
fn cited(obligation: &Value) -> String {
    let of_stage = |stage: &str| {
        let mut found: Vec<String> = Vec::new();
        for step in list(&obligation["trace"]).iter().filter(|step| step["stage"] == stage) {
            let cite = text(&step["citation"], "cite");
            if !cite.is_empty() && !found.contains(&cite) {
                found.push(cite);
            }
        }
        found
    };
    let stages = ["due", "clock", "when"].into_iter().map(of_stage);
    let found = stages.into_iter().find(|found| !found.is_empty());
    let first = || list(&obligation["citations"]).iter().map(|it| text(it, "cite")).take(1).collect();
    found.unwrap_or_else(first).into_iter().take(2).collect::<Vec<_>>().join("; ")
}

/// An obligation that must be worked on, as a row of the matrix.
fn row(obligation: &Value, now: DateTime<Utc>) -> ObligationRow {
    let done = due(obligation, "completed").map(|(at, _)| Moment::utc(at.to_utc()));
    let moment = |which| {
        let (at, zone) = due(&obligation["due"], which)?;
        Some(if done.is_some() { Moment::past(at, zone.as_deref()) } else { Moment::due(at, zone.as_deref(), now) })
    };
    let contents = &obligation["contents"];
    let id = text(obligation, "id");
    ObligationRow {
        anchor: id.replace(|letter: char| !letter.is_ascii_alphanumeric(), "-"),
        who: who(obligation),
        audience: plain(&text(obligation, "audience")),
        territory: text(obligation, "territory"),
        people: reached(obligation),
        authorities: list(&obligation["authorities"]).iter().map(authority).collect(),
        blocks: list(&obligation["blocks"]).iter().map(block).collect(),
        later: list(&obligation["later"]).iter().map(later).collect(),
        note: text(obligation, "note"),
        instrument: text(obligation, "title"),
        authority: plain(&text(obligation, "authority")),
        owed_by: plain(&text(obligation, "owed_by")),
        standing: if done.is_some() { Badge::new(Tone::Good, "done") } else { badge(obligation) },
        standard: text(obligation, "standard"),
        strict: moment("strict"),
        lenient: moment("lenient"),
        done,
        waits_for: words(&obligation["waits_for"]),
        missing: words(&obligation["missing_facts"]),
        problems: joined(&obligation["problems"], |it| it.as_str().unwrap_or_default().to_owned()),
        doubtful: obligation["confidence"] == "low",
        order: joined(&obligation["order"], order),
        channels: joined(&obligation["channels"], channel),
        required: words(&contents["required"]),
        forbidden: words(&contents["forbidden"]),
        records: joined(&obligation["records"], |it| {
            with(text(it, "what"), &[it["retain"].as_str().map(|period| format!("keep {period}")).unwrap_or_default()])
        }),
        cited: cited(obligation),
        citations: list(&obligation["citations"]).iter().map(citation).collect(),
        trace: list(&obligation["trace"]).iter().map(step).collect(),
        confidence: plain(&text(obligation, "confidence")),
        review: plain(&text(obligation, "review")),
        id,
    }
}

/// A rule that asks for nothing, with the last step of its trace as the reason.
pub fn other(obligation: &Value) -> OtherRow {
    let reason = list(&obligation["trace"]).last().map(|it| text(it, "text")).unwrap_or_default();
    OtherRow { who: who(obligation), instrument: text(obligation, "title"), standing: badge(obligation), reason }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn sample() -> Value {
        json!({
            "id": "us-ca-business/residents", "standing": "owed", "addressee": "each affected resident of California",
            "audience": "individuals", "territory": "US-CA", "title": "California", "completed": null,
            "due": { "strict": "2026-04-01T10:00:00-07:00", "lenient": "2026-04-02T00:00:00-07:00", "zone": "America/Los_Angeles" },
            "waits_for": [], "missing_facts": ["harm_likely"], "reached": [{ "territory": "US-CA", "count": 12000 }],
            "channels": [{ "means": ["mail", "email"], "together": false, "conditions": ["esign_consent"], "substitute": false }],
            "order": [{ "kind": "before", "duty": "us-ca-business/ag", "satisfied": false }],
            "citations": [{ "cite": "civ 1798.82(a)", "says": "30 days", "reading": true, "url": "javascript:alert(1)" }, { "cite": null, "says": "silent", "reading": true }],
            "trace": [{ "stage": "clock", "outcome": null, "text": "starts at discovered", "citation": { "cite": "civ 1798.82(a)" } }],
        })
    }

    #[test]
    fn an_obligation_becomes_a_row() {
        let row = row(&sample(), DateTime::parse_from_rfc3339("2026-04-01T00:00:00Z").unwrap().to_utc());
        assert_eq!(row.who, "Each affected resident of California");
        assert_eq!((row.anchor.as_str(), row.people.as_str()), ("us-ca-business-residents", "12,000 people"));
        assert_eq!(row.missing, "harm likely");
        assert_eq!(row.channels, "mail or email (if esign consent)");
        assert_eq!(row.cited, "civ 1798.82(a)");
        assert_eq!(row.order, "before us-ca-business/ag (not yet)");
        assert_eq!(
            (row.trace[0].text.as_str(), row.trace[0].cite.as_str()),
            ("Clock: starts at discovered", "civ 1798.82(a)")
        );
        assert!(row.strict.unwrap().to_string().contains("in 17 h"));
        assert_eq!(row.citations[0].url, None, "only web addresses become links");
        assert!(row.citations[0].reading, "a reading of a text is told from the text");
        assert_eq!((row.citations[1].cite.as_str(), row.citations[1].reading), ("Our reading", false));
    }

    #[test]
    fn the_next_due_is_the_earliest_of_those_that_stand_and_are_not_done() {
        let early = |key: &str, value: Value| {
            let mut one = sample();
            one[key] = value;
            one["due"]["strict"] = json!("2026-01-01T00:00:00Z");
            one
        };
        let lifted = early("standing", json!("lifted"));
        let done = early("completed", json!("2026-01-01T00:00:00Z"));
        let body = json!({ "library": { "digest": "abc" }, "tzdb": "2026d", "obligations": [lifted, done, sample()],
            "uncovered": [{ "territory": "GU", "count": 3 }], "contradictions": [], "gaps": [] });
        let read = Read::of(&body.to_string());
        assert_eq!(read.next().unwrap().0.to_rfc3339(), "2026-04-01T10:00:00-07:00");
        assert_eq!(read.summary(), "1 done, 1 owed");
        assert_eq!((read.library.as_str(), read.tzdb.as_str()), ("abc", "2026d"));
        assert_eq!(read.gaps, ["No rule file covers GU, where 3 people live."]);
    }

    #[test]
    fn an_assessment_that_cannot_be_read_shows_nothing() {
        assert_eq!(Read::of("{").summary(), "none");
    }
}
