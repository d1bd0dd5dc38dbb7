//! What is kept with an approval, and whether it still means what it meant.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};
use serde_json::{Value, json};

use crate::law::Library;
use crate::notice::{Addressee, Declaration};
use crate::store::VersionRow;

/// What somebody does with a version of a template, and what they say with it.
#[derive(Debug, Clone, Copy, Default)]
pub struct Step<'a> {
    /// The words that are kept with the decision.
    pub comment: &'a str,
    /// With an approval: the last day on which it holds.
    pub expires_on: Option<NaiveDate>,
    /// With an approval of a draft translation: who has read it against the original.
    pub reviewer: Option<&'a str>,
    /// With an approval: why a finding of readability is overruled.
    pub overrule: Option<&'a str>,
}

/// What is kept with an approval.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Approval {
    /// Who approved.
    pub by: String,
    /// When.
    pub at: DateTime<Utc>,
    /// The last day (UTC) on which it holds.
    pub expires_on: Option<NaiveDate>,
    /// Who has read the translation against the original.
    pub reviewer: Option<String>,
    /// Why a finding of readability was overruled, where there was one.
    pub overruled: Option<String>,
    /// The rule files that it was given under: name and digest of each that the template claims to serve.
    pub rules: BTreeMap<String, String>,
}

impl Approval {
    /// As it is stored.
    pub fn to_json(&self) -> Value {
        json!({
            "by": self.by, "at": self.at, "expires_on": self.expires_on, "reviewer": self.reviewer,
            "overruled": self.overruled, "rules": self.rules,
        })
    }

    /// The approval of a stored version, if it was ever approved.
    pub fn of(row: &VersionRow) -> Option<Self> {
        let stored = row.approval.as_ref()?;
        let text = |key: &str| stored.get(key).and_then(Value::as_str).map(str::to_owned);
        let rules = stored.get("rules").and_then(Value::as_object).into_iter().flatten();
        let rules = rules.filter_map(|(name, digest)| Some((name.clone(), digest.as_str()?.to_owned())));
        Some(Self {
            by: text("by")?,
            at: text("at")?.parse().ok()?,
            expires_on: text("expires_on").and_then(|day| day.parse().ok()),
            reviewer: text("reviewer"),
            overruled: text("overruled"),
            rules: rules.collect(),
        })
    }

    /// Whether it no longer holds.
    pub fn has_expired(&self, now: DateTime<Utc>) -> bool {
        self.expires_on.is_some_and(|last| now.date_naive() > last)
    }

    /// The rule files that have changed, come or gone since it was given, in words.
    pub fn stale(&self, declared: &Declaration, library: &Library) -> Vec<String> {
        let now = rules_served(declared, library);
        let mut changes: Vec<String> = self
            .rules
            .iter()
            .filter_map(|(name, digest)| match now.get(name) {
                None => Some(format!("{name} is gone")),
                Some(present) if present != digest => Some(format!("{name} has changed")),
                Some(_) => None,
            })
            .collect();
        changes.extend(now.keys().filter(|name| !self.rules.contains_key(*name)).map(|name| format!("{name} is new")));
        changes
    }
}

/// The rule files with a duty that the template claims to serve, by name with their digests.
pub fn rules_served(declared: &Declaration, library: &Library) -> BTreeMap<String, String> {
    // what everybody reads stands in for notices to people too, so that any audience counts for it
    let any_audience = declared.addressee == Addressee::Public;
    let concerned = |audience: &str| any_audience || audience == declared.audience;
    let duties = library.duties().filter(|(_, duty)| concerned(duty.audience.word()) && declared.serves_duty(&duty.id));
    duties.map(|(instrument, _)| (instrument.id.clone(), instrument.digest.clone())).collect()
}
