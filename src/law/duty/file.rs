//! The shape of a duty, as written in TOML.

use schemars::JsonSchema;
use serde::Deserialize;

use crate::incident::{Event, HoldBy};
use crate::law::Element;
use crate::law::file::{Ground, StartsFile, Tables, TestFile};
use crate::law::vocabulary::{Audience, Effect, HoldEffect, Limbs, Means, Only, OwedBy, RecipientCondition};
use crate::time::CountingRule;

/// `[[when]]`, `[[duty.when]]`: an element of the duty.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub(in crate::law) struct WhenFile {
    /// Only these duties of the file (default: all).
    pub duties: Option<Vec<String>>,
    /// Its test.
    #[serde(flatten)]
    pub test: TestFile,
    /// Its ground.
    #[serde(flatten)]
    pub ground: Ground,
}

/// `[[unless]]`, `[[duty.unless]]`: an exception.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub(in crate::law) struct UnlessFile {
    /// What it does.
    pub effect: Effect,
    /// What record it demands.
    pub needs: Option<String>,
    /// How long the record is kept.
    pub retain: Option<String>,
    /// Only these duties of the file (default: all).
    pub duties: Option<Vec<String>>,
    /// Its test.
    #[serde(flatten)]
    pub test: TestFile,
    /// Its ground.
    #[serde(flatten)]
    pub ground: Ground,
}

/// `[[hold]]`, `[[duty.hold]]`: whose wish delays the notice, and how.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub(in crate::law) struct HoldFile {
    /// Who may ask.
    pub by: Vec<HoldBy>,
    /// What it does to the limit.
    pub effect: HoldEffect,
    /// The period after its end.
    pub then: Option<String>,
    /// Only a written request counts.
    pub written: Option<bool>,
    /// The law honours it so long at most.
    pub at_most: Option<String>,
    /// Only these duties of the file (default: all).
    pub duties: Option<Vec<String>>,
    /// Its ground.
    #[serde(flatten)]
    pub ground: Ground,
}

/// `[[content]]`, `[[duty.content]]`: what a notice must contain, or must not.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub(in crate::law) struct ContentFile {
    /// The elements.
    pub elements: Vec<Element>,
    /// They must not be contained.
    pub forbidden: Option<bool>,
    /// Months of monitoring to offer.
    pub months: Option<u32>,
    /// Only these duties of the file (default: all).
    pub duties: Option<Vec<String>>,
    /// Its test.
    #[serde(flatten)]
    pub test: TestFile,
    /// Its ground.
    #[serde(flatten)]
    pub ground: Ground,
}

/// `[[channel]]`, `[[duty.channel]]`: a lawful way to tell.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub(in crate::law) struct ChannelFile {
    /// The means.
    pub means: Vec<Means>,
    /// All of the means, not any.
    pub together: Option<bool>,
    /// What must be so for the recipient.
    pub conditions: Option<Vec<RecipientCondition>>,
    /// It stands in for individual notice.
    pub substitute: Option<bool>,
    /// How long a posting stays up.
    pub posting: Option<String>,
    /// Only these duties of the file (default: all).
    pub duties: Option<Vec<String>>,
    /// Its test.
    #[serde(flatten)]
    pub test: TestFile,
    /// Its ground.
    #[serde(flatten)]
    pub ground: Ground,
}

/// `[[record]]`, `[[duty.record]]`: what must be kept.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub(in crate::law) struct RecordFile {
    /// What is kept.
    pub what: String,
    /// How long.
    pub retain: Option<String>,
    /// Only these duties of the file (default: all).
    pub duties: Option<Vec<String>>,
    /// Its test.
    #[serde(flatten)]
    pub test: TestFile,
    /// Its ground.
    #[serde(flatten)]
    pub ground: Ground,
}

/// `[[duty.clock]]`: where the clock starts.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub(in crate::law) struct ClockFile {
    /// Where its own clock starts.
    #[serde(flatten)]
    pub clock: StartsFile,
    /// Its ground.
    #[serde(flatten)]
    pub ground: Ground,
}

/// `[[duty.deadline]]`: a standard, a number, or both.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub(in crate::law) struct DeadlineFile {
    /// The words of the law where it gives no number.
    pub standard: Option<String>,
    /// The number.
    pub no_later_than: Option<String>,
    /// Counting rules of its own.
    pub count: Option<Vec<CountingRule>>,
    /// A calendar of its own.
    pub calendar: Option<String>,
    /// For one date only.
    pub only: Option<Only>,
    /// This limb falls away if the event comes after its end.
    pub lapses_if: Option<Event>,
    /// Where its own clock starts.
    #[serde(flatten)]
    pub clock: StartsFile,
    /// Its test.
    #[serde(flatten)]
    pub test: TestFile,
    /// Its ground.
    #[serde(flatten)]
    pub ground: Ground,
}

/// `[[duty.extension]]`: more time, where the test is known to hold.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub(in crate::law) struct ExtensionFile {
    /// How much.
    pub by: String,
    /// Its test.
    #[serde(flatten)]
    pub test: TestFile,
    /// Its ground.
    #[serde(flatten)]
    pub ground: Ground,
}

/// `[[duty.order]]`: how the duty stands to another.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub(in crate::law) struct OrderFile {
    /// This duty first; the other waits for it.
    pub before: Option<String>,
    /// This duty is due when the other is due or done.
    pub not_later_than: Option<String>,
    /// This duty waits for the other.
    pub after: Option<String>,
    /// So long after the other.
    pub wait: Option<String>,
    /// Its test.
    #[serde(flatten)]
    pub test: TestFile,
    /// Its ground.
    #[serde(flatten)]
    pub ground: Ground,
}

/// `[[duty]]`: what the instrument requires of someone towards someone.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub(in crate::law) struct DutyFile {
    /// Its name within the file.
    pub id: String,
    /// Whom it is owed to.
    pub audience: Audience,
    /// Who owes it.
    pub owed_by: OwedBy,
    /// Who is told, in words.
    pub addressee: String,
    /// Recommended, not required.
    pub voluntary: Option<bool>,
    /// The latest limb binds, not the earliest.
    pub limbs: Option<Limbs>,
    /// Information may follow in phases.
    pub phased: Option<bool>,
    /// Anything a reader should know that is not law.
    pub note: Option<String>,
    /// See `[[duty.clock]]`.
    #[serde(default)]
    pub clock: Tables<ClockFile>,
    /// See `[[duty.deadline]]`.
    #[serde(default)]
    pub deadline: Tables<DeadlineFile>,
    /// See `[[duty.extension]]`.
    #[serde(default)]
    pub extension: Tables<ExtensionFile>,
    /// See `[[duty.when]]`.
    #[serde(default)]
    pub when: Tables<WhenFile>,
    /// See `[[duty.unless]]`.
    #[serde(default)]
    pub unless: Tables<UnlessFile>,
    /// See `[[duty.hold]]`.
    #[serde(default)]
    pub hold: Tables<HoldFile>,
    /// See `[[duty.content]]`.
    #[serde(default)]
    pub content: Tables<ContentFile>,
    /// See `[[duty.channel]]`.
    #[serde(default)]
    pub channel: Tables<ChannelFile>,
    /// See `[[duty.order]]`.
    #[serde(default)]
    pub order: Tables<OrderFile>,
    /// See `[[duty.record]]`.
    #[serde(default)]
    pub record: Tables<RecordFile>,
    /// Its ground.
    #[serde(flatten)]
    pub ground: Ground,
}
