//! Floor 5: templates, locales, approval, checks, rendering and planning; pure, apart from reading template folders.

mod addressee;
pub mod approval;
mod ast;
mod catalogue;
mod checks;
mod contents;
mod coverage;
mod diff;
mod facts;
mod file;
mod fill;
mod format;
mod gate;
mod gather;
pub mod html;
mod locale;
mod medium;
mod page;
mod phrases;
mod plan;
mod recipient;
mod record;
mod reduce;
mod render;
mod resolve;
mod sample;
mod strings;
mod values;
mod variables;
mod variant;
mod wire;
mod words;

pub use addressee::Addressee;
pub use catalogue::{Catalogue, REFERENCE};
pub use checks::readability::{Readability, measure};
pub use coverage::{Coverage, coverage};
pub use diff::{Change, DiffLine, PartDiff, diff};
pub use facts::{
    Contact, Counts, CreditMonitoring, Dates, LocalText, NoticeFacts, Organisation, OwnWords, Regulator, Sender,
};
pub use file::Sources;
pub use gate::Gate;
pub use locale::{Direction, Locale, NotALocale};
pub use medium::Medium;
pub use page::PageWords;
pub use plan::{Approved, Desk, Group, LawfulWay, ObligationView, PlannedMailing, Reach, Way, plan};
pub use recipient::{PersonalProblem, RecipientVars};
pub use record::{read_notice_facts, write_notice_facts};
pub use render::{Compiled, Prepared, RenderProblem, Rendered};
pub use resolve::{Reason, Resolution, resolve, resolve_stated};
pub use sample::{full_facts, full_facts_for, full_recipient, least_facts, least_recipient, others_told};
pub use variables::{Kind, Level};
pub use variant::{Declaration, Parts, Translation, Variable, Variant, VariantMeta};
pub use wire::NotAVariant;
pub use words::{CIRCUMSTANCES, CONSEQUENCES, DATA, ELEMENTS, MEASURES, OWN_WORDS};
