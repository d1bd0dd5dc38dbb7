//! What happened: events, facts, populations.

mod element;
mod event;
mod fact;
mod kind;
mod model;
mod reader;
mod record;
mod territory;

pub use element::DataElement;
pub use event::Event;
pub use fact::{Fact, FactKind, FactValue, LIKELIHOOD, RISK};
pub use kind::{Form, HoldBy, Kind, Role};
pub use model::{Contradiction, Facts, Hold, Incident, Organisation, Population};
pub use record::{incident_to_json, read_incident};
pub use territory::{NOTATION as TERRITORY_NOTATION, NotATerritory, Territory};
