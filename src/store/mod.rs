//! Everything that must outlive the process, on SQLite or PostgreSQL.
//!
//! One `Store` over two databases. Portable SQL is written once; what the two say differently stands
//! side by side in one constant. The hot path (import, materialise, flush) moves whole batches and has
//! a file for each database in `hot/`. The store decides nothing: rules of law, retry and blame live on
//! the floors below; what it owes them is that a step is taken whole or not at all.
//!
//! Locks are taken in one order everywhere: worker, job, mailing, chunk, deliveries by ascending `seq`,
//! counters. The public rows are named as their tables are in `migrations/`.

#[macro_use]
mod dispatch;
#[macro_use]
mod jobs;
#[macro_use]
mod mailings;

mod audit_outbox;
mod callbacks;
mod chunks;
mod close;
mod codes;
mod complete;
mod counts;
mod deliveries;
mod endpoints;
mod events;
mod failures;
mod fault;
mod flush;
mod held;
mod hot;
mod idempotency;
mod incidents;
mod job_steps;
mod materialise;
mod open;
mod plan;
mod progress;
mod rates;
mod recipients;
mod reclaim;
mod relays;
mod reports;
mod settings;
mod statements;
mod suppression;
mod sweep;
mod templates;
mod tokens;
mod words;
mod workers;

pub use audit_outbox::OutboxRow;
pub use callbacks::{CallbackEnd, ClaimedCallback};
pub use chunks::{CarriedMailing, Claim, ClaimRef, ReadyChunk};
pub use complete::CounterCheck;
pub use counts::{StateCount, TerritoryCount};
pub use deliveries::{AttemptRow, DeliveryRow, UnreachedRow};
pub use endpoints::{EndpointRow, MOST_ENDPOINTS, NewEndpoint};
pub use failures::NewFallback;
pub use fault::StoreError;
pub use flush::{Begun, Flush, Flushed, ResultRow};
pub use idempotency::Remembered;
pub use incidents::{AssessmentRow, IncidentRow, NewAssessment, RevisionRow};
pub use jobs::{Accepted, JobRow, NewIncident, NewJob};
pub use mailings::{Listed, MailingRow};
pub use materialise::Materialised;
pub use open::{InstanceGuard, Kind, Schema, Store};
pub use plan::{NewMailing, Planned};
pub use progress::{ProgressRow, RunningRow};
pub use recipients::{
    GroupRow, ImportBatch, Imported, NewRecipient, NewRowProblem, PopulationRow, RecipientRow, RowProblemRow,
};
pub use reclaim::{Reclaimed, ReclaimedChunk};
pub use relays::{RelayRest, RelayRow};
pub use reports::{NewReport, ReceivedCount, ReportRow};
pub use settings::StoreSettings;
pub use suppression::SuppressionRow;
pub use templates::{DecisionRow, NewDecision, NewVersion, Proposed, VersionRow};
pub use tokens::{BrowserSessionRow, NewToken, TokenRow};
pub use words::{
    Addressee, ChunkState, Format, JobState, MailingState, OnUnknown, ProblemKind, Received, RelayPhase, ReportKind,
    Source, TemplateState, TokenKind, Way,
};
pub use workers::WorkerRow;
