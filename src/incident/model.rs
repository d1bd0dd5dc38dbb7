//! An incident as it is known now.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};

use super::{DataElement, Event, Fact, FactValue, Form, HoldBy, Kind, Role, Territory};

/// What happened, as we know it. It becomes a personal data breach by law, not by us.
#[derive(Debug, Clone, PartialEq)]
pub struct Incident {
    /// The organisation's own reference.
    pub reference: String,
    /// A line that tells incidents apart.
    pub title: String,
    /// An exercise: runs through everything and reaches nobody.
    pub drill: bool,
    /// Us.
    pub organisation: Organisation,
    /// The events that are known, at their instants.
    pub events: BTreeMap<Event, DateTime<Utc>>,
    /// Duties performed, by their full name (`us-ca-business/residents`), at the instant of completion.
    pub completed: BTreeMap<String, DateTime<Utc>>,
    /// Who is affected.
    pub affected: Vec<Population>,
    /// What is known everywhere.
    pub facts: Facts,
    /// What is known differently for one territory; it goes before [`Incident::facts`] there.
    pub facts_by_territory: BTreeMap<Territory, Facts>,
    /// Who asked that notices wait.
    pub holds: Vec<Hold>,
}

/// The facts that are known.
pub type Facts = BTreeMap<Fact, FactValue>;

/// The organisation that the incident happened to.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Organisation {
    /// Its name.
    pub name: String,
    /// Its role towards the data, if known.
    pub role: Option<Role>,
    /// Everything it is; empty means unknown.
    pub kinds: Vec<Kind>,
    /// Where it has its seat.
    pub seat: Option<Territory>,
    /// Where it has establishments.
    pub establishments: Vec<Territory>,
    /// The country of its lead supervisory authority (GDPR Art. 56), where it has one.
    pub lead_authority: Option<Territory>,
}

/// Affected people of one territory, counted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Population {
    /// Where they live.
    pub territory: Territory,
    /// How many; `None` is unknown.
    pub count: Option<u64>,
    /// Which of their data were exposed; empty is unknown.
    pub data: Vec<DataElement>,
    /// In what form the data were; `None` is unknown.
    pub form: Option<Form>,
    /// When these people were found to be affected, if later than the others (requirement T12).
    pub found: Option<DateTime<Utc>>,
}

/// A stretch in which another's interest delays a notice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hold {
    /// Who asked.
    pub by: HoldBy,
    /// From when.
    pub from: DateTime<Utc>,
    /// Until when; `None` means that it still runs.
    pub until: Option<DateTime<Utc>>,
    /// Whether the request is in writing; `None` is unknown.
    pub written: Option<bool>,
    /// Where it holds; empty means everywhere.
    pub territories: Vec<Territory>,
}

/// Two events that cannot stand in the order in which they are recorded (requirement T4).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Contradiction {
    /// The event that must come first, but is recorded later.
    pub first: Event,
    /// The event that must come second, but is recorded earlier.
    pub second: Event,
}

impl Incident {
    /// Pairs of events whose recorded order cannot be true.
    pub fn contradictions(&self) -> Vec<Contradiction> {
        let after_occurrence = self
            .events
            .keys()
            // A fix can exist before the incident that it would have prevented.
            .filter(|event| !matches!(event, Event::Occurred | Event::CorrectiveMeasureAvailable))
            .map(|event| (Event::Occurred, *event));
        let wrong = |(first, second): &(Event, Event)| match (self.events.get(first), self.events.get(second)) {
            (Some(one), Some(other)) => one > other,
            _ => false,
        };
        let pairs = Event::ORDER.iter().copied().chain(after_occurrence);
        pairs.filter(wrong).map(|(first, second)| Contradiction { first, second }).collect()
    }

    /// The value of a fact in a territory: that of the smallest territory that has its own, else the general one.
    pub fn fact(&self, fact: Fact, territory: &Territory) -> Option<&FactValue> {
        let own = self
            .facts_by_territory
            .iter()
            .filter(|(place, facts)| place.contains(territory) && facts.contains_key(&fact));
        // Containment nests, so the longest way down (subdivision before country before union) is the smallest.
        let smallest =
            own.max_by_key(|(place, _)| self.facts_by_territory.keys().filter(|other| other.contains(place)).count());
        smallest.and_then(|(_, facts)| facts.get(&fact)).or_else(|| self.facts.get(&fact))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::incident::read_incident;

    #[test]
    fn a_determination_before_the_occurrence_is_a_contradiction() {
        let text = r#"{"schema":1,"reference":"X","events":{"occurred":"2026-03-02T10:00:00Z",
            "determined":"2026-03-01T10:00:00Z","discovered":"2026-03-02T11:00:00Z"}}"#;
        let found = read_incident(text).unwrap().contradictions();
        assert_eq!(
            found,
            [
                Contradiction { first: Event::Discovered, second: Event::Determined },
                Contradiction { first: Event::Occurred, second: Event::Determined }
            ]
        );
    }

    #[test]
    fn the_smallest_territory_decides_on_a_fact() {
        let text = r#"{"schema":1,"reference":"X","facts":{"harm":"likely"},
            "facts_by_territory":{"US":{"harm":"possible"},"US-FL":{"harm":"unlikely"},"WORLD":{"risk":"high"}}}"#;
        let incident = read_incident(text).unwrap();
        let harm = |code: &str| incident.fact(Fact::Harm, &Territory::parse(code).unwrap()).map(ToString::to_string);
        assert_eq!(harm("US-FL").as_deref(), Some("unlikely"));
        assert_eq!(harm("US-CA").as_deref(), Some("possible"));
        assert_eq!(harm("DE").as_deref(), Some("likely"));
    }
}
