//! How jobs arrive, for machines that send them.

/// The AsyncAPI description of the intake.
pub const ASYNCAPI: &str = include_str!("asyncapi.yaml");
