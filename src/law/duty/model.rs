//! A duty as the engine reads it.

use crate::incident::{Event, HoldBy};
use crate::law::Element;
use crate::law::condition::Test;
use crate::law::statement::{Basis, Statement};
use crate::law::vocabulary::{Audience, Effect, HoldEffect, Means, Only, OwedBy, RecipientCondition};
use crate::time::{CountingRule, Period};

/// What an instrument can require of someone towards someone.
#[derive(Debug, Clone, PartialEq)]
pub struct Duty {
    /// Its full name, `us-ca-business/residents`.
    pub id: String,
    /// Whom it is owed to.
    pub audience: Audience,
    /// Who owes it.
    pub owed_by: OwedBy,
    /// Who is told, in words.
    pub addressee: String,
    /// Recommended, not required.
    pub voluntary: bool,
    /// The latest limb of the time limit binds, not the earliest.
    pub latest_limb: bool,
    /// Information may follow in phases.
    pub phased: bool,
    /// What a reader should know that is not law.
    pub note: Option<String>,
    /// Its ground.
    pub basis: Basis,
    /// Where the clock starts; one in force at a time.
    pub clocks: Vec<Statement<Clock>>,
    /// Standards and numbers.
    pub deadlines: Vec<Statement<Deadline>>,
    /// More time, where known to be given.
    pub extensions: Vec<Statement<Extension>>,
    /// Elements of the duty; all must hold.
    pub whens: Vec<Statement<Test>>,
    /// Exceptions.
    pub unlesses: Vec<Statement<Exception>>,
    /// Holds that the law honours.
    pub holds: Vec<Statement<HoldRule>>,
    /// Content of the notice.
    pub contents: Vec<Statement<Contents>>,
    /// Lawful channels.
    pub channels: Vec<Statement<Channel>>,
    /// How it stands to other duties.
    pub orders: Vec<Statement<Order>>,
    /// What must be kept.
    pub records: Vec<Statement<Record>>,
}

/// Where a clock starts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Clock {
    /// At the earliest of those that happened.
    FirstOf(Vec<Source>),
    /// At the latest of those, all of which must have happened.
    LastOf(Vec<Source>),
}

impl Clock {
    /// The sources.
    pub fn sources(&self) -> &[Source] {
        match self {
            Self::FirstOf(sources) | Self::LastOf(sources) => sources,
        }
    }
}

/// What starts a clock.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Source {
    /// An event.
    Event(Event),
    /// The completion of the duty with this full name (requirement T10).
    Completed(String),
}

impl std::fmt::Display for Source {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Event(event) => write!(out, "{event}"),
            Self::Completed(duty) => write!(out, "completion of {duty}"),
        }
    }
}

/// A standard, a number, or both.
#[derive(Debug, Clone, PartialEq)]
pub struct Deadline {
    /// The words where the law gives no number (requirement T6: no date follows from them).
    pub standard: Option<String>,
    /// The number.
    pub no_later_than: Option<Period>,
    /// Its own clock, in place of the duty's.
    pub clock: Option<Clock>,
    /// Its own counting rules, in place of the instrument's.
    pub count: Option<Vec<CountingRule>>,
    /// Its own calendar.
    pub calendar: Option<String>,
    /// For one date only.
    pub only: Option<Only>,
    /// It falls away if the event comes after its end.
    pub lapses_if: Option<Event>,
    /// When it applies.
    pub test: Option<Test>,
}

/// More time.
#[derive(Debug, Clone, PartialEq)]
pub struct Extension {
    /// How much.
    pub by: Period,
    /// When it is given.
    pub test: Test,
}

/// An exception to a duty.
#[derive(Debug, Clone, PartialEq)]
pub struct Exception {
    /// What it does.
    pub effect: Effect,
    /// When it applies.
    pub test: Test,
    /// What record it demands.
    pub needs: Option<String>,
    /// How long the record is kept.
    pub retain: Option<Period>,
}

/// How the law honours a hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HoldRule {
    /// Who may ask.
    pub by: Vec<HoldBy>,
    /// What it does to the limit.
    pub effect: HoldEffect,
    /// The period after its end.
    pub then: Option<Period>,
    /// Only a written request counts.
    pub written: bool,
    /// How long it is honoured at most.
    pub at_most: Option<Period>,
}

/// Elements of a notice.
#[derive(Debug, Clone, PartialEq)]
pub struct Contents {
    /// The elements.
    pub elements: Vec<Element>,
    /// They must not be contained.
    pub forbidden: bool,
    /// Months of monitoring to offer.
    pub months: Option<u32>,
    /// When they are required.
    pub test: Option<Test>,
}

/// A lawful way to tell.
#[derive(Debug, Clone, PartialEq)]
pub struct Channel {
    /// The means.
    pub means: Vec<Means>,
    /// All of the means, not any.
    pub together: bool,
    /// What must be so for the recipient.
    pub conditions: Vec<RecipientCondition>,
    /// It stands in for individual notice.
    pub substitute: bool,
    /// How long a posting stays up.
    pub posting: Option<Period>,
    /// When it is lawful.
    pub test: Option<Test>,
}

/// How a duty stands to another, by the other's full name.
#[derive(Debug, Clone, PartialEq)]
pub struct Order {
    /// In which way.
    pub relation: Relation,
    /// When it applies.
    pub test: Option<Test>,
}

/// The ways in which duties stand to each other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Relation {
    /// This duty first; the other is blocked until it is done.
    Before(String),
    /// This duty is due when the other is due or done.
    NotLaterThan(String),
    /// This duty is blocked until the other is done, and so long after.
    After(String, Option<Period>),
}

impl Relation {
    /// The other duty.
    pub fn other(&self) -> &str {
        match self {
            Self::Before(other) | Self::NotLaterThan(other) | Self::After(other, _) => other,
        }
    }
}

/// What must be kept.
#[derive(Debug, Clone, PartialEq)]
pub struct Record {
    /// What.
    pub what: String,
    /// How long.
    pub retain: Option<Period>,
    /// When.
    pub test: Option<Test>,
}
