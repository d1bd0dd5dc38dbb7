//! Conditions on the facts of an incident.

use std::fmt;

use super::vocabulary::CountIn;
use crate::incident::{DataElement, Event, Fact, FactValue, Form, Kind, Territory};

/// One condition, or several joined.
#[derive(Debug, Clone, PartialEq)]
pub enum Test {
    /// One condition.
    One(Condition),
    /// All of them.
    AllOf(Vec<Condition>),
    /// One of them.
    AnyOf(Vec<Condition>),
}

/// One condition.
#[derive(Debug, Clone, PartialEq)]
pub enum Condition {
    /// The fact is known to be one of these.
    Fact(Fact, Vec<FactValue>),
    /// The fact is known to be none of these.
    FactNot(Fact, Vec<FactValue>),
    /// The number that a fact holds passes the threshold.
    Number(Fact, Threshold),
    /// The number of affected people passes the threshold (requirement T9: the operator is the law's own).
    People(CountIn, Threshold),
    /// One of these data elements was exposed.
    DataAny(Vec<DataElement>),
    /// None of these data elements was exposed.
    DataNone(Vec<DataElement>),
    /// Nothing but these data elements was exposed.
    DataOnly(Vec<DataElement>),
    /// The organisation is one of these.
    KindsAny(Vec<Kind>),
    /// The organisation is none of these.
    KindsNone(Vec<Kind>),
    /// Data in this form were exposed.
    Form(Form),
    /// The event is recorded.
    Happened(Event),
    /// The organisation has its seat or an establishment there.
    EstablishedIn(Territory),
    /// The duty with this full name stands.
    Duty(String),
}

/// A threshold with the law's own operator.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Threshold {
    /// Strictly more.
    MoreThan(u64),
    /// At least.
    AtLeast(u64),
    /// Strictly fewer.
    FewerThan(u64),
    /// At most.
    AtMost(u64),
}

impl Threshold {
    /// Whether the number passes.
    pub fn passes(self, number: f64) -> bool {
        match self {
            Self::MoreThan(limit) => number > limit as f64,
            Self::AtLeast(limit) => number >= limit as f64,
            Self::FewerThan(limit) => number < limit as f64,
            Self::AtMost(limit) => number <= limit as f64,
        }
    }

    /// Whether a number that can still grow decides already.
    pub const fn grows_true(self) -> bool {
        matches!(self, Self::MoreThan(_) | Self::AtLeast(_))
    }

    /// The number.
    pub const fn limit(self) -> u64 {
        match self {
            Self::MoreThan(limit) | Self::AtLeast(limit) | Self::FewerThan(limit) | Self::AtMost(limit) => limit,
        }
    }
}

impl Test {
    /// Its conditions.
    pub fn conditions(&self) -> &[Condition] {
        match self {
            Self::One(one) => std::slice::from_ref(one),
            Self::AllOf(all) | Self::AnyOf(all) => all,
        }
    }
}

impl fmt::Display for Threshold {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::MoreThan(limit) => write!(out, "more than {limit}"),
            Self::AtLeast(limit) => write!(out, "at least {limit}"),
            Self::FewerThan(limit) => write!(out, "fewer than {limit}"),
            Self::AtMost(limit) => write!(out, "at most {limit}"),
        }
    }
}

impl fmt::Display for Condition {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Fact(fact, values) => write!(out, "{fact} is {}", list(values, " or ")),
            Self::FactNot(fact, values) => write!(out, "{fact} is not {}", list(values, " or ")),
            Self::Number(fact, threshold) => write!(out, "{fact} is {threshold}"),
            Self::People(CountIn::Territory, threshold) => {
                write!(out, "{threshold} people of the territory are affected")
            }
            Self::People(CountIn::Anywhere, threshold) => write!(out, "{threshold} people are affected"),
            Self::People(CountIn::AnyOneState, threshold) => {
                write!(out, "{threshold} people of one state are affected")
            }
            Self::DataAny(data) => write!(out, "exposed data include {}", list(data, " or ")),
            Self::DataNone(data) => write!(out, "exposed data do not include {}", list(data, " or ")),
            Self::DataOnly(data) => write!(out, "exposed data are only {}", list(data, ", ")),
            Self::KindsAny(kinds) => write!(out, "the organisation is {}", list(kinds, " or ")),
            Self::KindsNone(kinds) => write!(out, "the organisation is not {}", list(kinds, " or ")),
            Self::Form(form) => write!(out, "{form} data were exposed"),
            Self::Happened(event) => write!(out, "{event} happened"),
            Self::EstablishedIn(territory) => write!(out, "the organisation is established in {territory}"),
            Self::Duty(duty) => write!(out, "the duty {duty} stands"),
        }
    }
}

impl fmt::Display for Test {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::One(one) => one.fmt(out),
            Self::AllOf(all) => out.write_str(&list(all, ", and ")),
            Self::AnyOf(any) => out.write_str(&list(any, ", or ")),
        }
    }
}

fn list<T: fmt::Display>(items: &[T], between: &str) -> String {
    items.iter().map(ToString::to_string).collect::<Vec<_>>().join(between)
}
