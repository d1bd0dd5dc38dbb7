//! What is checked before a template can be proposed: each file one family of rules, each rule with its reason.

mod contrast;
pub mod declaration;
mod isolation;
mod links;
pub mod messages;
mod outline;
pub mod readability;
pub mod rendered;
mod safety;
pub mod strings;
mod style;
mod subject;
mod text_part;
pub mod uses;
