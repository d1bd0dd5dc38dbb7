//! The use cases: one file for each resource, all of them verbs of one `Engine`.
//!
//! Every verb says who calls; refusals are recorded. Nothing here knows a face's codes or that a broker exists.

mod answers;
mod approval;
mod audit;
mod caller;
mod deliveries;
mod engine;
mod error;
mod genuine;
mod inbound;
mod incidents;
mod jobs;
mod mailings;
mod outlook;
mod readiness;
pub mod recipients;
mod relays;
mod row_problems;
mod sign_in;
mod templates;
mod tokens;
mod vocabulary;
mod webhooks;

pub use answers::KeptAnswer;
pub use approval::{Approval, Step};
pub use caller::{Caller, Role};
pub use deliveries::OpenedRow;
pub use engine::{Engine, HouseSettings};
pub use error::{AppError, AppResult};
pub use genuine::{Checked, Genuine};
pub use inbound::{Callback, ReportDesk};
pub use jobs::{AcceptedJob, JobMessage, RecipientFile, Tally, read_job};
pub use mailings::texts;
pub use outlook::Outlook;
pub use row_problems::RowProblem;
pub use sign_in::SignedIn;
pub use templates::{Shipped, read_source};
pub use webhooks::OpenedEndpoint;
