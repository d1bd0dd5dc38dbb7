//! The use cases' refusals in the words of HTTP.

use super::problem::{Kind, ProblemReply};
use crate::app::AppError;

impl From<AppError> for ProblemReply {
    fn from(error: AppError) -> Self {
        let said = error.to_string();
        match error {
            AppError::Invalid(problems) => Self::listing(&problems),
            AppError::Forbidden(_) => Self::new(Kind::Forbidden).because(said),
            AppError::Refused(_) => Self::new(Kind::Refused).because(said),
            AppError::Missing(_) => Self::new(Kind::NotFound).because(said),
            AppError::Conflict(_) => Self::new(Kind::Conflict).because(said),
            AppError::Unavailable { what, source } => {
                tracing::error!(what, error = %chain(source.as_ref()), "a machine is away");
                Self::new(Kind::Unavailable).because(said)
            }
            AppError::Fault { what, source } => {
                tracing::error!(what, error = %chain(source.as_ref()), "a request failed");
                Self::new(Kind::Fault).because("the log has more under the number of this request")
            }
        }
    }
}

/// An error with everything under it, for the log.
fn chain(error: &dyn std::error::Error) -> String {
    let mut said = error.to_string();
    let mut under = error.source();
    while let Some(one) = under {
        said.push_str(": ");
        said.push_str(&one.to_string());
        under = one.source();
    }
    said
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::problem::{Problem, Problems};

    fn check(error: AppError, status: u16) {
        assert_eq!(ProblemReply::from(error).status, status);
    }

    #[test]
    fn every_refusal_has_its_status() {
        check(AppError::Invalid(Problems(vec![Problem::at("/x", "wrong", "right")])), 422);
        check(AppError::Forbidden("no".into()), 403);
        check(AppError::Refused("four eyes".into()), 409);
        check(AppError::Missing("job"), 404);
        check(AppError::Conflict("changed".into()), 409);
        let away = std::io::Error::other("away");
        check(AppError::Unavailable { what: "the store", source: Box::new(away) }, 503);
        check(AppError::fault("the store", std::io::Error::other("broken")), 500);
    }

    #[test]
    fn a_fault_does_not_tell_its_particulars() {
        let reply = ProblemReply::from(AppError::fault("the store", std::io::Error::other("secret path")));
        assert!(!format!("{reply:?}").contains("secret path"));
    }
}
