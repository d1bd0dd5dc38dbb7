//! Versions of templates as they are shown.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use utoipa::{IntoParams, ToSchema};

use crate::app::{Approval, Engine, read_source};
use crate::store::{DecisionRow, VersionRow};

/// A version of a template in one language.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub struct VersionSummary {
    /// SHA-256 of everything that shapes its bytes; it names the version.
    pub digest: String,
    /// The template's name.
    pub name: String,
    /// The language (BCP 47).
    pub locale: String,
    /// draft, in_review, approved or retired.
    pub state: String,
    /// Who proposed it; this person cannot approve it.
    pub proposed_by: String,
    /// When.
    pub proposed_at: DateTime<Utc>,
    /// When its state last changed.
    pub updated_at: DateTime<Utc>,
    /// What the version says about itself: duties served, elements contained, channels.
    pub meta: Value,
    /// What was said with the approval, if it was ever approved.
    pub approval: Option<ApprovalView>,
}

/// What is kept with an approval.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct ApprovalView {
    /// Who approved.
    pub by: String,
    /// When.
    pub at: DateTime<Utc>,
    /// The last day on which it holds (UTC).
    pub expires_on: Option<NaiveDate>,
    /// Whether that day is over.
    pub expired: bool,
    /// Who has read the translation against the original.
    pub reviewer: Option<String>,
    /// Why a finding of readability was overruled.
    pub overruled: Option<String>,
    /// The rule files that it was given under, with their digests.
    pub rules: BTreeMap<String, String>,
    /// Which of them have changed since, come or gone; not empty for a stale approval.
    pub stale: Vec<String>,
}

/// A version as it is listed.
pub fn summary(engine: &Engine, row: &VersionRow) -> VersionSummary {
    let now = engine.clock.now();
    let approval = Approval::of(row).map(|held| ApprovalView {
        expired: held.has_expired(now),
        stale: read_source(row).map(|variant| engine.stale_rules(row, &variant)).unwrap_or_default(),
        by: held.by,
        at: held.at,
        expires_on: held.expires_on,
        reviewer: held.reviewer,
        overruled: held.overruled,
        rules: held.rules,
    });
    VersionSummary { approval, ..row.into() }
}

impl From<&VersionRow> for VersionSummary {
    fn from(row: &VersionRow) -> Self {
        Self {
            digest: row.digest.clone(),
            name: row.name.clone(),
            locale: row.locale.clone(),
            state: row.state.to_string(),
            proposed_by: row.proposed_by.clone(),
            proposed_at: row.proposed_at,
            updated_at: row.updated_at,
            meta: row.meta.clone(),
            approval: None,
        }
    }
}

/// A decision about a version.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct DecisionView {
    /// What was decided.
    pub action: String,
    /// By whom.
    pub actor: String,
    /// With which words.
    pub comment: String,
    /// When.
    pub at: DateTime<Utc>,
}

impl From<&DecisionRow> for DecisionView {
    fn from(row: &DecisionRow) -> Self {
        let (action, actor, comment) = (row.action.clone(), row.actor.clone(), row.comment.clone());
        Self { action, actor, comment, at: row.at }
    }
}

/// A version with its history and its source.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub struct VersionView {
    /// The version.
    #[serde(flatten)]
    pub summary: VersionSummary,
    /// What was decided about it, the first decision first.
    pub decisions: Vec<DecisionView>,
    /// The exact source, whose SHA-256 is the digest.
    pub source: String,
}

/// What was proposed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct ProposedView {
    /// The digests of the versions that were not known before.
    pub proposed: Vec<String>,
}

/// Which versions to list.
#[derive(Debug, Clone, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct VersionQuery {
    /// Only those of this template.
    pub name: Option<String>,
    /// Only those in this state.
    pub state: Option<String>,
}

/// What a person says with a decision.
#[derive(Debug, Clone, ToSchema)]
#[allow(dead_code)] // read key by key
pub struct Comment {
    /// The words that are kept with the decision; a rejection needs some.
    #[schema(max_length = 4000)]
    pub comment: Option<String>,
}

/// What an approver says.
#[derive(Debug, Clone, ToSchema)]
#[allow(dead_code)] // read key by key, so that every problem is told
pub struct ApprovalWords {
    /// The words that are kept with the decision.
    #[schema(max_length = 4000)]
    pub comment: Option<String>,
    /// The last day on which the approval holds (UTC).
    pub expires_on: Option<NaiveDate>,
    /// Who has read a draft translation against the original; needed for one.
    #[schema(max_length = 200)]
    pub reviewer: Option<String>,
    /// Why a finding of readability is overruled; needed where there is one.
    #[schema(max_length = 4000)]
    pub overrule: Option<String>,
}

/// Which shipped templates to propose.
#[derive(Debug, Clone, ToSchema)]
#[allow(dead_code)] // read key by key, so that every problem is told
pub struct ShippedWanted {
    /// Names of templates; empty for all.
    pub names: Option<Vec<String>>,
    /// Languages (BCP 47); empty for all.
    pub locales: Option<Vec<String>>,
}
