//! The refusals that every operation may answer with, for the description.

use super::problem::ProblemReply;

/// Answers that are no success.
#[derive(utoipa::IntoResponses)]
#[allow(dead_code)] // read by the description only
pub enum Refusals {
    /// The request could not be read.
    #[response(status = 400, content_type = "application/problem+json")]
    BadRequest(ProblemReply),
    /// No access token, or one that is not known, has expired or was revoked.
    #[response(status = 401, content_type = "application/problem+json")]
    Unauthenticated(ProblemReply),
    /// The token's roles do not allow this; the refusal stands in the audit log.
    #[response(status = 403, content_type = "application/problem+json")]
    Forbidden(ProblemReply),
    /// There is no such thing.
    #[response(status = 404, content_type = "application/problem+json")]
    NotFound(ProblemReply),
    /// A database cannot be reached; try again after `Retry-After`.
    #[response(status = 503, content_type = "application/problem+json")]
    Unavailable(ProblemReply),
}

/// Answers of operations that change something.
#[derive(utoipa::IntoResponses)]
#[allow(dead_code)] // read by the description only
pub enum ChangeRefusals {
    /// The present state, or a rule of the house such as four eyes, does not allow it.
    #[response(status = 409, content_type = "application/problem+json")]
    Conflict(ProblemReply),
    /// The content has problems; every one of them is listed with its pointer.
    #[response(status = 422, content_type = "application/problem+json")]
    Invalid(ProblemReply),
}
