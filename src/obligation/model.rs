//! Obligations: duties as they stand for one incident.

use std::sync::Arc;

use chrono::{DateTime, Utc};

use super::{Standing, TraceStep, Truth};
use crate::incident::{Contradiction, Territory};
use crate::law::{Audience, Authority, Citation, Confidence, Element, Means, OwedBy, RecipientCondition, ReviewState};
use crate::time::{Period, Zone};

/// All obligations of an incident under a library of law.
#[derive(Debug, Clone, PartialEq)]
pub struct Assessment {
    /// The incident's reference.
    pub reference: String,
    /// `sha256:…` over the rule files.
    pub library_digest: String,
    /// How many rule files.
    pub library_files: usize,
    /// The release of the time zone database.
    pub tzdb: String,
    /// The obligations, by strict due date; those without a date last.
    pub obligations: Vec<Obligation>,
    /// Where people are affected and no rule file of general law speaks of them.
    pub uncovered: Vec<Reached>,
    /// Events whose recorded order cannot be true.
    pub contradictions: Vec<Contradiction>,
    /// What could not be considered, and why.
    pub gaps: Vec<String>,
}

/// A duty as it stands for this incident.
#[derive(Debug, Clone, PartialEq)]
pub struct Obligation {
    /// The duty's full name, `us-ca-business/residents`.
    pub id: String,
    /// The instrument's name.
    pub instrument: String,
    /// The instrument, for people.
    pub title: String,
    /// The instrument's territory.
    pub territory: Territory,
    /// What gives the instrument its force.
    pub authority: Authority,
    /// Whom it is owed to.
    pub audience: Audience,
    /// Who is told, in words.
    pub addressee: String,
    /// The competent authorities, where the instrument has a register of them.
    pub authorities: Vec<Competent>,
    /// Who owes it.
    pub owed_by: OwedBy,
    /// How it stands.
    pub standing: Standing,
    /// The words of the law where it gives no number, or beside the number.
    pub standard: Option<String>,
    /// Information may follow in phases.
    pub phased: bool,
    /// When it is due; `None` where the law gives no number, or while it waits.
    pub due: Option<Due>,
    /// Events and duties that have not happened and that a date waits for.
    pub waits_for: Vec<String>,
    /// Keys of the incident that would settle what is unknown.
    pub missing_facts: Vec<String>,
    /// What a person must look at: a calendar that does not reach so far. The date is then too early rather than too late.
    pub problems: Vec<String>,
    /// The affected people that the duty speaks of, by territory.
    pub reached: Vec<Reached>,
    /// People found later, who have their own clock (requirement T12).
    pub later: Vec<Later>,
    /// How it stands to other duties.
    pub order: Vec<OrderNote>,
    /// What blocks its performance, and for how long.
    pub blocks: Vec<Block>,
    /// Lawful channels.
    pub channels: Vec<ChannelNote>,
    /// What the notice must contain, and must not.
    pub contents: ContentsNote,
    /// What must be kept.
    pub records: Vec<RecordNote>,
    /// When it was performed.
    pub completed: Option<DateTime<Utc>>,
    /// Everything it rests on.
    pub citations: Vec<Arc<Citation>>,
    /// The reasoning.
    pub trace: Vec<TraceStep>,
    /// The lowest confidence of what it rests on.
    pub confidence: Confidence,
    /// Whether counsel signed the rule file off.
    pub review: ReviewState,
    /// What a reader should know that is not law.
    pub note: Option<String>,
}

/// A limit as an instant, on the strictest and on the most generous reading.
#[derive(Debug, Clone, PartialEq)]
pub struct Due {
    /// Only what shortens or is certain; alarms run on it.
    pub strict: DateTime<Utc>,
    /// The latest that the law would still allow.
    pub lenient: DateTime<Utc>,
    /// The zone in which it is shown.
    pub zone: Zone,
}

/// Affected people of a territory.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reached {
    /// Where they live.
    pub territory: Territory,
    /// How many; `None` is unknown.
    pub count: Option<u64>,
}

/// People found later than the others.
#[derive(Debug, Clone, PartialEq)]
pub struct Later {
    /// Where they live, and how many.
    pub reached: Reached,
    /// When they were found.
    pub found: DateTime<Utc>,
    /// When they must be told.
    pub due: Option<Due>,
}

/// A competent authority.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Competent {
    /// Its territory.
    pub territory: Territory,
    /// Its name.
    pub name: String,
    /// Its time zone.
    pub zone: String,
    /// Where to file.
    pub portal: Option<String>,
    /// Languages it accepts.
    pub languages: Vec<String>,
}

crate::words! {
    /// How a duty stands to another.
    pub enum OrderKind {
        /// This duty comes first; the other is blocked until it is done.
        Before = "before",
        /// This duty is due when the other is due or done.
        NotLaterThan = "not_later_than",
        /// This duty is blocked until the other is done.
        After = "after",
    }
}

/// How it stands to one other duty.
#[derive(Debug, Clone, PartialEq)]
pub struct OrderNote {
    /// In which way.
    pub kind: OrderKind,
    /// The other duty's full name.
    pub duty: String,
    /// Whether the order is kept so far: what must come first has been done.
    pub satisfied: bool,
    /// What it rests on.
    pub citation: Arc<Citation>,
}

crate::words! {
    /// What blocks the performance of a duty.
    pub enum BlockKind {
        /// A hold.
        Hold = "hold",
        /// Another duty that must be performed before.
        Order = "order",
        /// A waiting time after another duty.
        Wait = "wait",
    }
}

/// A stretch in which the duty must not be performed.
#[derive(Debug, Clone, PartialEq)]
pub struct Block {
    /// What blocks.
    pub kind: BlockKind,
    /// Why, in words.
    pub reason: String,
    /// From when; `None` is from the beginning.
    pub from: Option<DateTime<Utc>>,
    /// Until when; `None` is until something happens that the reason names.
    pub until: Option<DateTime<Utc>>,
    /// Where; empty is everywhere that the duty reaches.
    pub territories: Vec<Territory>,
    /// The duty to perform first.
    pub duty: Option<String>,
}

impl Block {
    /// Whether it blocks at that instant.
    pub fn holds_at(&self, now: DateTime<Utc>) -> bool {
        self.from.is_none_or(|from| from <= now) && self.until.is_none_or(|until| now < until)
    }
}

/// A lawful channel.
#[derive(Debug, Clone, PartialEq)]
pub struct ChannelNote {
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
    /// Whether it is open on the facts; channels that are not are left out.
    pub open: Truth,
    /// What it rests on.
    pub citation: Arc<Citation>,
}

/// Required and forbidden elements.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ContentsNote {
    /// Required, in the order of the rule file; those whose condition is unknown too.
    pub required: Vec<Element>,
    /// Forbidden; goes before required.
    pub forbidden: Vec<Element>,
    /// Elements that are both: a person must decide.
    pub conflicts: Vec<Element>,
    /// Months of monitoring to offer, the longest.
    pub monitoring_months: Option<u32>,
}

/// What must be kept.
#[derive(Debug, Clone, PartialEq)]
pub struct RecordNote {
    /// What.
    pub what: String,
    /// How long; `None`: the law does not say.
    pub retain: Option<Period>,
    /// What it rests on.
    pub citation: Arc<Citation>,
}

impl Obligation {
    /// Whether someone must be told and has not been.
    pub const fn is_open(&self) -> bool {
        self.standing.is_live() && self.completed.is_none()
    }

    /// What blocks its performance at that instant.
    pub fn blocked_at(&self, now: DateTime<Utc>) -> impl Iterator<Item = &Block> {
        self.blocks.iter().filter(move |block| block.holds_at(now))
    }
}
