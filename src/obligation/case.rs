//! An incident before one instrument: whom it reaches, which day's law, which zone and calendar.

use chrono::NaiveDate;

use super::truth::{Finding, Truth};
use crate::incident::{DataElement, Fact, FactValue, Form, Incident, Kind, Population, Territory};
use crate::law::{CompetentAuthority, Instrument, Library, PersonalInformation, Reach, in_force};
use crate::time::{Calendar, Zone};

/// The incident before one instrument.
pub(super) struct Case<'a> {
    pub incident: &'a Incident,
    pub library: &'a Library,
    pub instrument: &'a Instrument,
    /// Whether the instrument reaches the people or the organisation, and how.
    pub reach: Finding,
    /// Why it does.
    pub because: &'static str,
    /// The affected people that it reaches and whose data it protects, or may.
    pub people: Vec<&'a Population>,
    /// Whether the exposed data are protected; `None` if the law does not ask.
    pub protected: Option<Finding>,
    /// The day whose law applies, if the event that chooses it is known.
    pub version: Option<NaiveDate>,
    /// The competent authorities.
    pub authorities: Vec<&'a CompetentAuthority>,
}

impl<'a> Case<'a> {
    /// The case, unless the instrument reaches neither people nor organisation.
    pub fn new(incident: &'a Incident, library: &'a Library, instrument: &'a Instrument) -> Option<Self> {
        let (reach, because, reached) = reach(incident, instrument)?;
        let events = instrument.version_by.value.iter().filter_map(|event| incident.events.get(event));
        let version = events.min().map(|at| instrument.zone.day(*at));
        let mut case = Self {
            incident,
            library,
            instrument,
            reach,
            because,
            people: reached,
            protected: None,
            version,
            authorities: Vec::new(),
        };
        case.protect();
        case.authorities = case.competent();
        Some(case)
    }

    /// The day whose law is looked up: that of the version event, or, while it is unknown, that of the last check.
    pub fn day(&self) -> NaiveDate {
        self.version.unwrap_or(self.instrument.checked)
    }

    /// The zone in which time is counted: that of the one competent authority, else that of the instrument.
    pub fn zone(&self) -> &'a Zone {
        match self.authorities.as_slice() {
            [one] => &one.zone,
            _ => &self.instrument.zone,
        }
    }

    /// The calendar that a statement names, or that of the one competent authority, or that of the instrument.
    pub fn calendar(&self, own: Option<&String>) -> Option<&'a Calendar> {
        let competent = match self.authorities.as_slice() {
            [one] => one.calendar.as_ref(),
            _ => None,
        };
        own.or(competent).or(self.instrument.calendar.as_ref()).and_then(|id| self.library.calendar(id))
    }

    /// Whether the organisation has its seat or an establishment in the territory.
    pub fn established_in(&self, place: &Territory) -> Finding {
        let organisation = &self.incident.organisation;
        let mut seats = organisation.seat.iter().chain(&organisation.establishments).peekable();
        if seats.peek().is_none() {
            return Finding::wants("organisation.seat");
        }
        seats.any(|seat| place.contains(seat)).into()
    }

    /// Whether the instrument covers organisations of this kind.
    pub fn covered(&self) -> Finding {
        let kinds = &self.incident.organisation.kinds;
        let Some(applies) = self.instrument.applies_to.as_ref().map(|one| &one.value) else { return true.into() };
        if kinds.is_empty() {
            return Finding::wants("organisation.kinds");
        }
        let is = |list: &[Kind]| kinds.iter().any(|kind| list.contains(kind));
        if is(&applies.none) {
            return false.into();
        }
        let own = |list: &[Kind]| if is(list) { self.established_in(&self.instrument.territory) } else { false.into() };
        let inside = if is(&applies.any) || (applies.any.is_empty() && applies.own_any.is_empty()) {
            true.into()
        } else {
            own(&applies.own_any)
        };
        Finding::all([inside, own(&applies.own_none).opposite()])
    }

    /// The territories whose own facts count.
    pub fn territories(&self) -> Vec<&'a Territory> {
        let mut territories: Vec<&Territory> = self.people.iter().map(|one| &one.territory).collect();
        territories.sort();
        territories.dedup();
        if territories.is_empty() { vec![&self.instrument.territory] } else { territories }
    }

    /// Whether the law protects the exposed data of these people, wherever they live.
    fn shields(&self, people: &Population) -> Finding {
        if self.instrument.personal_information.is_empty() {
            return true.into();
        }
        Finding::any(
            in_force(&self.instrument.personal_information, self.day()).map(|rule| protects(&rule.value, people)),
        )
    }

    /// Everyone, wherever they live, whose data the law protects, or may.
    pub fn protected_anywhere(&self) -> Vec<&'a Population> {
        self.incident.affected.iter().filter(|one| self.shields(one).truth != Truth::No).collect()
    }

    /// Leaves out the people whose data the law does not protect.
    fn protect(&mut self) {
        if self.instrument.personal_information.is_empty() {
            return;
        }
        let found: Vec<(&Population, Finding)> = self.people.iter().map(|one| (*one, self.shields(one))).collect();
        let whole = if found.is_empty() {
            Finding::wants("affected")
        } else {
            Finding::any(found.iter().map(|(_, finding)| finding.clone()))
        };
        if whole.truth != Truth::No {
            self.people =
                found.into_iter().filter(|(_, finding)| finding.truth != Truth::No).map(|(one, _)| one).collect();
        }
        self.protected = Some(whole);
    }

    /// GDPR Art. 56 and its relatives: the lead authority that is recorded, else that of the seat or of the single
    /// establishment; with several establishments and no main one recorded, that of every territory reached.
    fn competent(&self) -> Vec<&'a CompetentAuthority> {
        let Some(register) = self.instrument.authorities.as_ref().and_then(|id| self.library.register(id)) else {
            return Vec::new();
        };
        let organisation = &self.incident.organisation;
        let inside = |place: &&Territory| self.instrument.territory.contains(place);
        let mut established = organisation.establishments.iter().filter(inside);
        let single = established.next().filter(|first| established.all(|other| other == *first));
        let own = organisation.lead_authority.iter().chain(&organisation.seat).find(inside).or(single);
        if let Some(authority) = own.and_then(|place| register.of(place)) {
            return vec![authority];
        }
        let mut all: Vec<&CompetentAuthority> = Vec::new();
        for authority in self.people.iter().filter_map(|one| register.of(&one.territory)) {
            if !all.contains(&authority) {
                all.push(authority);
            }
        }
        all
    }
}

fn reach<'a>(incident: &'a Incident, instrument: &Instrument) -> Option<(Finding, &'static str, Vec<&'a Population>)> {
    let affected = || incident.affected.iter().filter(|one| one.count != Some(0));
    let organisation = &incident.organisation;
    if instrument.reaches_by(Reach::Anywhere) {
        return Some((
            true.into(),
            "the instrument follows the organisation wherever the people are",
            affected().collect(),
        ));
    }
    let inside = |place: &Territory| instrument.territory.contains(place);
    if instrument.reaches_by(Reach::Establishment) {
        if organisation.seat.as_ref().is_some_and(inside) {
            return Some((true.into(), "the organisation has its seat in the territory", affected().collect()));
        }
        if organisation.establishments.iter().any(inside) {
            // an establishment brings in what is processed in the context of its activities, not the whole organisation
            let flag = |one: &&Population| incident.fact(Fact::InContextOfEstablishment, &one.territory);
            let theirs: Vec<&Population> =
                affected().filter(|one| inside(&one.territory) || flag(one) == Some(&FactValue::Flag(true))).collect();
            // a law that asks for no personal data (incidents of networks, payments) needs no affected people either
            if !theirs.is_empty() || instrument.personal_information.is_empty() {
                return Some((true.into(), "the organisation is established in the territory", theirs));
            }
        }
    }
    if !instrument.reaches_by(Reach::Residents) {
        return None;
    }
    let inside: Vec<&Population> = affected().filter(|one| instrument.territory.contains(&one.territory)).collect();
    if !inside.is_empty() {
        return Some((true.into(), "affected people live in the territory", inside));
    }
    // People counted for a larger territory only: whether some live here is unknown.
    let around: Vec<&Population> = affected().filter(|one| one.territory.contains(&instrument.territory)).collect();
    let place = around.first()?;
    let missing = format!("affected.{}: how many live in {}", place.territory, instrument.territory);
    Some((Finding::wants(missing), "affected people may live in the territory", around))
}

/// Whether the exposed data of these people are of the kind that the rule protects.
fn protects(rule: &PersonalInformation, people: &Population) -> Finding {
    let form = match (rule.form, people.form) {
        (Form::Any, _) | (_, Some(Form::Any)) => true.into(),
        (wanted, Some(form)) => (wanted == form).into(),
        (_, None) => Finding::wants(format!("affected.{}.form", people.territory)),
    };
    let data = &people.data;
    let elements = if rule.alone.contains(&DataElement::Any) {
        true.into()
    } else if data.is_empty() {
        Finding::wants(format!("affected.{}.data", people.territory))
    } else {
        let alone = rule.alone.iter().any(|one| data.contains(one));
        let named = data.contains(&DataElement::Name) && rule.with_name.iter().any(|one| data.contains(one));
        let together = rule.together.iter().any(|set| set.iter().all(|one| data.contains(one)));
        (alone || named || together).into()
    };
    Finding::all([form, elements])
}
