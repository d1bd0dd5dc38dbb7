//! Why a use case did not do what was asked: in the words of the house, without any face's codes.

use crate::problem::Problems;

/// The closed set of what can go wrong in a use case.
#[derive(Debug, thiserror::Error)]
pub enum AppError {
    /// The input is wrong; every problem is listed.
    #[error(transparent)]
    Invalid(#[from] Problems),
    /// The caller has no right to do this. The refusal stands in the audit log.
    #[error("{0}")]
    Forbidden(String),
    /// The rules of the house refuse this: four eyes, an order of duties, a blocker.
    #[error("{0}")]
    Refused(String),
    /// There is no such thing.
    #[error("there is no {0}")]
    Missing(&'static str),
    /// It changed since the caller looked, or something else stands in its place.
    #[error("{0}")]
    Conflict(String),
    /// A machine is away; the same call may go through later.
    #[error("{what} is not available now")]
    Unavailable {
        /// Which machine.
        what: &'static str,
        /// What it said.
        #[source]
        source: Box<dyn std::error::Error + Send + Sync>,
    },
    /// Our own fault, or broken data.
    #[error("{what} failed")]
    Fault {
        /// What failed.
        what: &'static str,
        /// Why.
        #[source]
        source: Box<dyn std::error::Error + Send + Sync>,
    },
}

impl AppError {
    /// A fault of `what`, because of `source`.
    pub fn fault(what: &'static str, source: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        Self::Fault { what, source: source.into() }
    }
}

/// What a use case gives.
pub type AppResult<T> = Result<T, AppError>;
