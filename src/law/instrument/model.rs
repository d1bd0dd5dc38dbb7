//! An instrument as the engine reads it.

use chrono::NaiveDate;

use crate::incident::{DataElement, Event, Form, Kind, Territory};
use crate::law::condition::Test;
use crate::law::duty::Duty;
use crate::law::statement::{Basis, Statement};
use crate::law::vocabulary::{Authority, Confidence, Only, Reach, ReviewState, Status};
use crate::time::{CountingRule, Unit, Zone};

/// One legal act, one rule file.
#[derive(Debug, Clone, PartialEq)]
pub struct Instrument {
    /// Its name.
    pub id: String,
    /// What it is, for people.
    pub title: String,
    /// Where it reaches.
    pub territory: Territory,
    /// In which zone its days and hours are counted.
    pub zone: Zone,
    /// Its calendar of non-working days.
    pub calendar: Option<String>,
    /// Its register of competent authorities.
    pub authorities: Option<String>,
    /// What gives it its force.
    pub authority: Authority,
    /// How sure its writers are.
    pub confidence: Confidence,
    /// The day on which someone last held it against its sources.
    pub checked: NaiveDate,
    /// What a reader should know that is not law.
    pub note: Option<String>,
    /// What the file says of itself that it does not encode, or is unsure of.
    pub gaps: Vec<String>,
    /// `sha256:` and the digest of the file's bytes.
    pub digest: String,
    /// Whether counsel signed it off.
    pub review: ReviewState,
    /// When it is law.
    pub in_force: Statement<Status>,
    /// The events whose earliest chooses the version (requirement T5).
    pub version_by: Statement<Vec<Event>>,
    /// What brings an organisation under it.
    pub reach: Option<Statement<Vec<Reach>>>,
    /// Which kinds of organisation it covers.
    pub applies_to: Option<Statement<Applies>>,
    /// How it counts time, in the order of the file.
    pub counting: Vec<Statement<Counting>>,
    /// Which exposed data make it a breach here; empty: the law does not ask.
    pub personal_information: Vec<Statement<PersonalInformation>>,
    /// Its duties.
    pub duties: Vec<Duty>,
}

impl Instrument {
    /// Whether the reach is among those of the instrument (by default that of residents).
    pub fn reaches_by(&self, reach: Reach) -> bool {
        self.reach.as_ref().map_or(reach == Reach::Residents, |one| one.value.contains(&reach))
    }

    /// The ground of every statement, but for that of its force.
    pub fn bases(&self) -> Vec<&Basis> {
        let mut all = vec![&self.version_by.basis];
        all.extend(self.reach.iter().map(|one| &one.basis));
        all.extend(self.applies_to.iter().map(|one| &one.basis));
        all.extend(self.counting.iter().map(|one| &one.basis));
        all.extend(self.personal_information.iter().map(|one| &one.basis));
        for duty in &self.duties {
            all.push(&duty.basis);
            all.extend(duty.clocks.iter().map(|one| &one.basis));
            all.extend(duty.deadlines.iter().map(|one| &one.basis));
            all.extend(duty.extensions.iter().map(|one| &one.basis));
            all.extend(duty.whens.iter().map(|one| &one.basis));
            all.extend(duty.unlesses.iter().map(|one| &one.basis));
            all.extend(duty.holds.iter().map(|one| &one.basis));
            all.extend(duty.contents.iter().map(|one| &one.basis));
            all.extend(duty.channels.iter().map(|one| &one.basis));
            all.extend(duty.orders.iter().map(|one| &one.basis));
            all.extend(duty.records.iter().map(|one| &one.basis));
        }
        all
    }
}

/// Which kinds of organisation are covered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Applies {
    /// One of these; empty: any.
    pub any: Vec<Kind>,
    /// None of these.
    pub none: Vec<Kind>,
    /// Or one of these that is established in the territory.
    pub own_any: Vec<Kind>,
    /// None of these that is established in the territory.
    pub own_none: Vec<Kind>,
}

/// How a unit is counted.
#[derive(Debug, Clone, PartialEq)]
pub struct Counting {
    /// The unit.
    pub of: Unit,
    /// The rule.
    pub rule: CountingRule,
    /// For one date only.
    pub only: Option<Only>,
    /// A calendar of its own.
    pub calendar: Option<String>,
    /// Only for these duties (full names); empty: all.
    pub duties: Vec<String>,
    /// When it applies.
    pub test: Option<Test>,
}

/// Exposed data that make it a breach.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PersonalInformation {
    /// In what form.
    pub form: Form,
    /// Elements that count beside a name.
    pub with_name: Vec<DataElement>,
    /// Elements that count alone.
    pub alone: Vec<DataElement>,
    /// Sets that must all be exposed.
    pub together: Vec<Vec<DataElement>>,
}
