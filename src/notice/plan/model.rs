//! What a plan is made of, and what it is.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Utc};

use crate::notice::{Addressee, Locale, Resolution};

/// How the people of a group can be reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reach {
    /// A mailbox that may be written to, and the person agreed to notices by e-mail.
    AgreedMailbox,
    /// A mailbox that may be written to; nobody knows of an agreement.
    Mailbox,
    /// A postal address only.
    Post,
    /// Neither.
    Nothing,
}

/// A way on which a mailing goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Way {
    /// Electronic mail.
    Email,
    /// A letter.
    Letter,
    /// None is lawful and possible.
    None,
}

/// People of one territory who want one language and can be reached in the same way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// Residence (ISO 3166).
    pub territory: String,
    /// The language wanted (BCP 47); `und` where nobody knows.
    pub locale: String,
    /// How they can be reached.
    pub reach: Reach,
    /// Whom the notice speaks to: the people themselves, their guardians, or the next of kin.
    pub addressee: Addressee,
    /// How many.
    pub count: u64,
}

/// One lawful way of a duty: any of the means, if all the conditions hold for the recipient.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct LawfulWay {
    /// Words of the rule files' means.
    pub means: Vec<String>,
    /// Words of the rule files' recipient conditions.
    pub conditions: Vec<String>,
    /// It stands in for individual notice, so that it is no way to tell one person.
    pub substitute: bool,
}

/// A duty towards individuals as it stands, as far as the plan needs it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ObligationView {
    /// The duty's full name.
    pub id: String,
    /// The territories reached, ISO 3166.
    pub territories: BTreeSet<String>,
    /// Whether people must be told (owed, presumed or conflicting).
    pub stands: bool,
    /// The word of the standing.
    pub standing: String,
    /// Elements that the notice must contain, by the territory's own facts.
    pub required: BTreeSet<String>,
    /// Elements that it must not contain.
    pub forbidden: BTreeSet<String>,
    /// The lawful ways; none means that the law names none.
    pub ways: Vec<LawfulWay>,
    /// Due by the strict reading.
    pub strict_due: Option<DateTime<Utc>>,
    /// Due by the lenient reading.
    pub lenient_due: Option<DateTime<Utc>>,
    /// Why sending must wait: an order of duties, a hold.
    pub waits: Vec<String>,
    /// What a releaser must know: an unreviewed rule file, a missing fact, low confidence.
    pub warnings: Vec<String>,
}

/// A mailing as planned.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlannedMailing {
    /// Whom it is for.
    pub group: Group,
    /// The way.
    pub way: Way,
    /// Template name and digest, where one fits.
    pub template: Option<(String, String)>,
    /// Locale and digest of every language that the notice contains, in their order; empty where it is one.
    pub languages: Vec<(Locale, String)>,
    /// The languages tried and why.
    pub resolution: Option<Resolution>,
    /// Another way for those whom e-mail fails, or why there is none; `None` where the mailing goes on another way.
    pub fallback: Option<Result<Fallback, String>>,
    /// The duties served.
    pub duties: Vec<String>,
    /// Why it cannot be released; empty if it can.
    pub blockers: Vec<String>,
    /// What must be acknowledged at release.
    pub warnings: Vec<String>,
    /// The earliest strict due of its duties.
    pub strict_due: Option<DateTime<Utc>>,
    /// The earliest lenient due of its duties.
    pub lenient_due: Option<DateTime<Utc>>,
}

/// Another lawful way for those whom the way of a mailing fails.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fallback {
    /// The way.
    pub way: Way,
    /// Template name and digest.
    pub template: (String, String),
    /// Locale and digest of every language that the notice contains; empty where it is one.
    pub languages: Vec<(Locale, String)>,
    /// The languages tried and why.
    pub resolution: Resolution,
}

/// What the duties that reach one territory ask for together.
#[derive(Debug, Clone, Default)]
pub(super) struct Demand<'a> {
    pub duties: Vec<&'a ObligationView>,
    /// Each element with the duties that require it.
    pub required: BTreeMap<&'a str, Vec<&'a str>>,
    /// Each element with the duties that forbid it.
    pub forbidden: BTreeMap<&'a str, Vec<&'a str>>,
}

impl<'a> Demand<'a> {
    /// The demand of the standing duties that reach a territory.
    pub fn of(obligations: &'a [ObligationView], territory: &str) -> Self {
        let mut demand = Self::default();
        for duty in obligations.iter().filter(|duty| duty.stands && duty.territories.contains(territory)) {
            demand.duties.push(duty);
            for element in &duty.required {
                demand.required.entry(element).or_default().push(&duty.id);
            }
            for element in &duty.forbidden {
                demand.forbidden.entry(element).or_default().push(&duty.id);
            }
        }
        demand
    }

    /// Elements that one duty requires and another forbids; a person must decide (requirement P6).
    pub fn conflicts(&self) -> Vec<String> {
        let both =
            self.required.iter().filter_map(|(element, wants)| Some((element, wants, self.forbidden.get(element)?)));
        both.map(|(element, wants, bans)| {
            format!("{} requires {element}, {} forbids it", wants.join(" and "), bans.join(" and "))
        })
        .collect()
    }
}
