//! Rule files as checked instruments.

mod changes;
mod check;
mod condition;
mod cycle;
mod duty;
mod element;
mod file;
mod instrument;
mod library;
mod numbers;
mod outline;
mod read;
mod regime;
mod register;
mod source;
mod statement;
mod vocabulary;

pub use changes::{Change, Difference, Subject};
pub use condition::{Condition, Test, Threshold};
pub use duty::{
    Channel, Clock, Contents, Deadline, Duty, Exception, Extension, HoldRule, Order, Record, Relation, Source,
};
pub use element::Element;
pub use instrument::file::rule_file_schema;
pub use instrument::{Applies, Counting, Instrument, PersonalInformation};
pub use library::Library;
pub use outline::{DutyOutline, Line, Outline};
pub use regime::Regime;
pub use register::{CompetentAuthority, Register, Review};
pub use source::LibraryError;
pub use statement::{Basis, Citation, Statement, in_force};
pub use vocabulary::{
    Audience, Authority, Confidence, CountIn, DayOfWeek, Effect, HoldEffect, Limbs, Means, Only, OwedBy, Reach,
    RecipientCondition, ReviewState, SourceUse, Status,
};
