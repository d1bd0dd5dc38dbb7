//! The shape of an instrument, as written in TOML.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Deserialize;

use crate::incident::{DataElement, Event, Form, Kind};
use crate::law::duty::file::{ChannelFile, ContentFile, DutyFile, HoldFile, RecordFile, UnlessFile, WhenFile};
use crate::law::file::{Day, Ground, Located, Schema, Tables, TestFile, TextFile};
use crate::law::vocabulary::{Authority, Confidence, Only, Reach, Status};
use crate::time::{CountingRule, Unit};

/// One legal instrument.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub(in crate::law) struct InstrumentFile {
    /// Version of this format: 1.
    #[schemars(range(min = 1, max = 1))]
    #[expect(dead_code, reason = "held against the schema")]
    pub schema: u32,
    /// Name of the file without `.toml`.
    pub id: String,
    /// What the instrument is, for people.
    pub title: String,
    /// Where it reaches: ISO 3166, or EU, EEA, EEA-EFTA, WORLD.
    pub territory: String,
    /// IANA time zone in which its days and hours are counted.
    pub zone: String,
    /// Id of the calendar of non-working days.
    pub calendar: Option<String>,
    /// Id of the register of competent authorities.
    pub authorities: Option<String>,
    /// What gives it its force.
    pub authority: Authority,
    /// How sure its writers are.
    pub confidence: Confidence,
    /// The day on which someone last held the file against its sources.
    pub checked: Day,
    /// Anything a reader should know that is not law.
    pub note: Option<String>,
    /// The texts that statements cite.
    #[serde(default)]
    pub text: BTreeMap<String, TextFile>,
    /// When it is law.
    pub in_force: Located<InForceFile>,
    /// The event whose day chooses the version.
    pub version_by: Located<VersionByFile>,
    /// What brings an organisation under it.
    pub reach: Option<Located<ReachFile>>,
    /// Which kinds of organisation it covers.
    pub applies_to: Option<Located<AppliesToFile>>,
    /// How it counts time.
    #[serde(default)]
    pub counting: Tables<CountingFile>,
    /// Which exposed data make it a breach here.
    #[serde(default)]
    pub personal_information: Tables<PersonalInformationFile>,
    /// Elements of every duty.
    #[serde(default)]
    pub when: Tables<WhenFile>,
    /// Exceptions to every duty.
    #[serde(default)]
    pub unless: Tables<UnlessFile>,
    /// Holds that every duty knows.
    #[serde(default)]
    pub hold: Tables<HoldFile>,
    /// Content of every notice.
    #[serde(default)]
    pub content: Tables<ContentFile>,
    /// Channels of every notice.
    #[serde(default)]
    pub channel: Tables<ChannelFile>,
    /// Records to keep.
    #[serde(default)]
    pub record: Tables<RecordFile>,
    /// The duties.
    pub duty: Tables<DutyFile>,
}

/// `[in_force]`: when the instrument is law.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub(in crate::law) struct InForceFile {
    /// Where it stands on its way to force.
    pub status: Option<Status>,
    /// Its ground.
    #[serde(flatten)]
    pub ground: Ground,
}

/// `[version_by]`: the event whose day chooses the version.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub(in crate::law) struct VersionByFile {
    /// The event.
    pub event: Option<Event>,
    /// The earliest of these that is known.
    pub first_of: Option<Vec<Event>>,
    /// Its ground.
    #[serde(flatten)]
    pub ground: Ground,
}

/// `[reach]`: what brings an organisation under the instrument.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub(in crate::law) struct ReachFile {
    /// Any of these suffices.
    pub by: Vec<Reach>,
    /// Its ground.
    #[serde(flatten)]
    pub ground: Ground,
}

/// `[applies_to]`: which kinds of organisation are covered.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub(in crate::law) struct AppliesToFile {
    /// One of these.
    pub kinds_any: Option<Vec<Kind>>,
    /// None of these.
    pub kinds_none: Option<Vec<Kind>>,
    /// Beside `kinds_any`: one of these, if it is established in the territory (a state's own public bodies).
    pub own_kinds_any: Option<Vec<Kind>>,
    /// Beside `kinds_none`: none of these that is established in the territory; those from elsewhere are covered.
    pub own_kinds_none: Option<Vec<Kind>>,
    /// Its ground.
    #[serde(flatten)]
    pub ground: Ground,
}

/// `[[counting]]`: how the law counts a unit.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub(in crate::law) struct CountingFile {
    /// The unit.
    pub of: Unit,
    /// The rule.
    pub rule: CountingRule,
    /// For one date only.
    pub only: Option<Only>,
    /// A calendar other than the file's.
    pub calendar: Option<String>,
    /// Only these duties of the file (default: all).
    pub duties: Option<Vec<String>>,
    /// Its test.
    #[serde(flatten)]
    pub test: TestFile,
    /// Its ground.
    #[serde(flatten)]
    pub ground: Ground,
}

/// `[[personal_information]]`: exposed data that make it a breach here.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub(in crate::law) struct PersonalInformationFile {
    /// In what form.
    pub form: Form,
    /// Elements that count beside a name.
    pub with_name: Option<Vec<DataElement>>,
    /// Elements that count alone.
    pub alone: Option<Vec<DataElement>>,
    /// Sets that must all be exposed.
    pub together: Option<Vec<Vec<DataElement>>>,
    /// Its ground.
    #[serde(flatten)]
    pub ground: Ground,
}

/// The JSON Schema of rule files, for editors.
pub fn rule_file_schema() -> serde_json::Value {
    Schema::of::<InstrumentFile>().0
}
