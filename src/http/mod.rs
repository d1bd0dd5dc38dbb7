//! The HTTP interface for machines, and what all pages share with it: limits, headers, problem details, the server.

pub mod accept;
mod audit;
pub mod body;
pub mod csv;
pub mod deliveries;
pub mod etag;
pub mod export;
pub mod headers;
mod health;
mod inbound;
mod incidents;
mod jobs;
pub mod key;
mod kinds;
mod mailings;
mod once;
mod openapi;
pub mod page;
pub mod problem;
mod refusals;
mod relays;
pub mod request_id;
mod router;
pub mod row_problems;
pub mod server;
mod signed;
mod template_diff;
mod template_views;
pub mod templates;
mod told;
pub mod upload;
mod vocabulary;
mod webhooks;

pub use problem::ProblemReply;
pub use router::{description, routes};
pub use server::{ServeError, listen, serve};
