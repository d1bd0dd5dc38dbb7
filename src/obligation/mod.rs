//! Which duties stand for an incident, and when they are due.

mod assess;
mod case;
mod clock;
mod contents;
mod coverage;
mod extension;
mod hold;
mod limit;
mod model;
mod order;
mod record;
mod stand;
mod standing;
mod test;
mod trace;
mod truth;

pub use assess::assess;
pub use model::{
    Assessment, Block, BlockKind, ChannelNote, Competent, ContentsNote, Due, Later, Obligation, OrderKind, OrderNote,
    Reached, RecordNote,
};
pub use record::assessment_json;
pub use standing::Standing;
pub use trace::{Stage, TraceStep};
pub use truth::{Finding, Truth};

use trace::Trace;
